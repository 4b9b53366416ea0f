import { CircleCheck, CircleDashed, Eye, History, PenLine, Undo2, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RubriqueBilan } from '../api/genere';
import { Typo } from '../composants/Typo';
import { texteSeul } from '../redaction/texte-riche';
import { adresseRubrique, titreRubrique, type BilanVu } from './bilan';

interface Props { bilan: BilanVu; /** Null beside a page that is no section. */ courante: RubriqueBilan | null; lieu: string; lues: readonly RubriqueBilan[] }

/** The sections: what one has read of them, or what is still to be written. */
export function PlanBilan({ bilan, courante, lieu, lues }: Props): ReactNode {
  const redige = bilan.actions.includes('enregistrerNarratif');
  return (
    <nav className="plan" aria-label="Sections du bilan">
      <ol>
        {bilan.contenu.rubriques.map((cle) => {
          const { icone: Icone, mot } = marque(bilan, cle, { ici: cle === courante, lue: lues.includes(cle), redige });
          return (
            <li key={cle}>
              <Link to={adresseRubrique(bilan.id, cle)} state={{ onglet: true }} aria-current={cle === courante ? 'true' : undefined}>
                <Icone className="ic" aria-hidden="true" /><span><Typo>{titreRubrique(bilan, cle)}</Typo><span className="sr"> ({mot})</span></span>
              </Link>
            </li>
          );
        })}
      </ol>
      <hr />
      <ul>
        <li><Link to={`/bilans/${bilan.id}/versions`} state={{ onglet: true }} aria-current={lieu === 'versions' ? 'true' : undefined}><History className="ic" aria-hidden="true" /><span>Versions et journal</span></Link></li>
      </ul>
    </nav>
  );
}

function marque(bilan: BilanVu, cle: RubriqueBilan, { ici, lue, redige }: { ici: boolean; lue: boolean; redige: boolean }): { icone: LucideIcon; mot: string } {
  if (redige) {
    if (bilan.rubriquesARevoir.includes(cle)) return { icone: Undo2, mot: 'à reprendre' };
    const ecrit = bilan.narratifs.some((narratif) => narratif.rubrique === cle && texteSeul(narratif.texte) !== '');
    if (ici) return { icone: PenLine, mot: ecrit ? 'en cours, rédigé' : 'en cours, à rédiger' };
    return ecrit ? { icone: CircleCheck, mot: 'rédigé' } : { icone: CircleDashed, mot: 'à rédiger' };
  }
  if (lue) return { icone: CircleCheck, mot: 'lu' };
  return ici ? { icone: Eye, mot: 'en cours' } : { icone: CircleDashed, mot: 'à lire' };
}
