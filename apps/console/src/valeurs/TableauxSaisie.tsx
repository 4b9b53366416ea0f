import type { ReactNode } from 'react';
import { Typo } from '../composants/Typo';
import type { Carnet } from './carnet';
import { FormulaireValeurs } from './FormulaireValeurs';
import { Grille } from './Grille';
import { LegendeGrille } from './LegendeGrille';
import { idsDe, type TableauValeurs } from './tableaux';

interface Props {
  tableaux: readonly TableauValeurs[];
  carnet: Carnet;
  vue: string;
  choisie: string | null;
  choisir: (id: string) => void;
  ouvrirDetail: () => void;
  annoncer: (message: string) => void;
  /** Each table says its indicator; alone, the page has said it. */
  titres: boolean;
}

/** The tables of the campaign, one per indicator, as grids or as forms. */
export function TableauxSaisie({ tableaux, carnet, vue, titres, ...grille }: Props): ReactNode {
  return (
    <div className="pile-5">
      {tableaux.map((tableau) => (
        <section key={tableau.cle} className="carte" aria-label={nomTableau(tableau)}>
          {titres ? <div className="carte-tete"><h2><Typo>{nomTableau(tableau)}</Typo></h2></div> : null}
          {vue === 'formulaire'
            ? <FormulaireValeurs tableau={tableau} carnet={carnet} niveau={titres ? 3 : 2} />
            : <Grille tableau={tableau} carnet={carnet} legende={`${nomTableau(tableau)}, par ${tableau.entete.toLowerCase()}`} {...grille} />}
          <LegendeGrille carnet={carnet} ids={idsDe(tableau)} />
        </section>
      ))}
      {vue === 'formulaire' ? null : (
        <p className="legende clavier-grille">
          <kbd>Entrée</kbd> cellule du dessous <kbd>Ctrl</kbd> <kbd>V</kbd> coller un bloc <kbd>N</kbd> non communiqué <kbd>F2</kbd> détail de la cellule <kbd>Échap</kbd> rendre la valeur enregistrée. Une cellule vide n’est jamais comptée comme zéro.
        </p>
      )}
    </div>
  );
}

const nomTableau = ({ indicateur }: TableauValeurs): string => `${indicateur.code} ${indicateur.intitule}`;
