import { enumerer } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Statut } from '../composants/Statut';
import { Typo } from '../composants/Typo';
import { jourDeInstant, jourLong } from '../composants/dates';
import { OngletJournal } from '../journal/OngletJournal';
import { empreinteCourte, titreRubrique, type BilanVu } from './bilan';

/** The versions that were transmitted, each kept with its hash and, when it was sent back, its reason. */
export function Versions({ bilan }: { bilan: BilanVu }): ReactNode {
  const { versions, etat, numero } = bilan;
  return (
    <>
      <section className="carte" aria-labelledby="versions">
        <div className="carte-tete"><h2 id="versions">Versions transmises</h2></div>
        {versions.length === 0 ? <p className="carte-corps second">Aucune version n’est encore transmise. Chacune sera gardée ici, avec son empreinte et son motif de renvoi.</p> : (
          <ol className="carte-corps pile-5">
            {[...versions].sort((a, b) => b.numero - a.numero).map((version) => (
              <li key={version.numero} className="pile-1">
                <span className="rang"><Link className="discret" to={`/bilans/${bilan.id}/versions/${version.numero}`}>Version {version.numero}</Link>{version.renvoyeLe ? <Statut valeur="RENVOYE" /> : <Statut valeur={version.numero === numero && etat !== 'BROUILLON' ? etat : 'TRANSMIS'} />}</span>
                <span className="petit second"><Typo>{`Transmise le ${jourLong(jourDeInstant(version.transmisLe))}${version.renvoyeLe ? `, renvoyée le ${jourLong(jourDeInstant(version.renvoyeLe))}` : ''}. Empreinte `}</Typo><abbr className="num empreinte" title={version.empreinte}>{empreinteCourte(version.empreinte)}</abbr></span>
                {version.motif ? <p><Typo>{`Motif : ${version.motif}`}</Typo></p> : null}
                {version.rubriques.length > 0 ? <p className="petit second"><Typo>{`À reprendre : ${enumerer(version.rubriques.map((cle) => titreRubrique(bilan, cle)))}`}</Typo></p> : null}
              </li>
            ))}
          </ol>
        )}
      </section>
      <OngletJournal sujetIds={[bilan.id]} nom="du bilan" />
    </>
  );
}
