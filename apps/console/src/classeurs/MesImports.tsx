import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { ImportsClasseurDocument, type ImportsClasseurQuery } from '../api/genere';
import { useLecture } from '../api/lecture';
import { Typo } from '../composants/Typo';
import { instantCourt } from '../composants/dates';

type Passe = ImportsClasseurQuery['importsClasseur'][number];

/** What one sent before: the preview that waits, the receipts, from which an import is taken back. */
export function MesImports({ campagneId }: { campagneId: string }): ReactNode {
  const { data } = useLecture(ImportsClasseurDocument, { campagneId });
  if (!data || data.importsClasseur.length === 0) return null;
  return (
    <section className="panneau" aria-labelledby="mes-imports">
      <header><h2 id="mes-imports">Vos imports</h2></header>
      <div className="serre">
        <ul className="pile-2 petit">
          {data.importsClasseur.map((passe) => (
            <li key={passe.id}><Link to={`/campagnes/${campagneId}/import?import=${passe.id}`}>{passe.nom}</Link><br /><span className="second"><Typo>{direPasse(passe)}</Typo></span></li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function direPasse({ deposeLe, confirmeLe, annuleLe }: Passe): string {
  if (annuleLe) return `annulé le ${instantCourt(annuleLe)}`;
  return confirmeLe ? `enregistré le ${instantCourt(confirmeLe)}` : `envoyé le ${instantCourt(deposeLe)}, à confirmer`;
}
