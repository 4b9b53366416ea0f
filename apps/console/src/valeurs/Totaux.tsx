import { additionner, ecrireDecimal, ecrireTaux, ensembleDe, tauxDe } from '@gouvernance-iae/domaine';
import { Fragment, type ReactNode } from 'react';
import type { Carnet, CelluleCarnet } from './carnet';
import type { GrilleValeurs } from './grilles';
import { lireFrappe, type ContenuLu } from './lecture';
import { idsDe, type ColonneGrille } from './tableaux';
import { useCellule, useCellules } from './usage';

/** The sum of what is entered, by column. An empty cell, or NC, counts for nothing: never for zero. */
export function Totaux({ grille, carnet }: { grille: GrilleValeurs; carnet: Carnet }): ReactNode {
  useCellules(carnet, idsDe(grille));
  if (grille.lignes.length < 2 || !grille.colonnes.some(estSommable)) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row">Total saisi</th>
        {grille.colonnes.map((colonne, rang) => (
          <Fragment key={colonne.cle}>
            <td>{ecrire(total(grille, carnet, rang))}</td>
            {finitTaux(colonne) ? <td className="taux">{tauxTotal(grille, carnet, rang)}</td> : null}
          </Fragment>
        ))}
      </tr>
    </tfoot>
  );
}

/** Does a rate follow this column? Its two terms stand before it. */
export const finitTaux = ({ indicateur, boite }: ColonneGrille): boolean => indicateur.unite === 'POURCENTAGE' && boite === 'denominateur';

const estSommable = ({ boite }: ColonneGrille): boolean => boite === 'numerateur' || boite === 'denominateur';

/** The rate of a cell, computed as its two terms are typed. */
export function Taux({ id, carnet }: { id: string; carnet: Carnet }): ReactNode {
  const cellule = useCellule(carnet, id);
  const contenu = cellule ? lu(cellule) : null;
  return contenu ? ecrireTaux(tauxDe(contenu)) : null;
}

function lu({ valeur, frappe }: CelluleCarnet): ContenuLu | null {
  const lue = lireFrappe(valeur, frappe);
  return lue.genre === 'lue' ? lue.contenu : null;
}

const contenus = (grille: GrilleValeurs, carnet: Carnet, colonne: number): ContenuLu[] =>
  grille.lignes.flatMap(({ valeurs }) => {
    const cellule = carnet.cellule(valeurs[colonne]?.id ?? '');
    return (cellule && lu(cellule)) ?? [];
  });

/** Of the cells that hold both terms: the rate of the sums, never the average of the rates. */
const tauxTotal = (grille: GrilleValeurs, carnet: Carnet, colonne: number): string => ecrireTaux(tauxDe(ensembleDe(contenus(grille, carnet, colonne), 'POURCENTAGE')));

const ecrire = (somme: string | null): string => (somme === null ? '' : ecrireDecimal(somme));

function total(grille: GrilleValeurs, carnet: Carnet, colonne: number): string | null {
  const boite = grille.colonnes[colonne]?.boite;
  if (boite !== 'numerateur' && boite !== 'denominateur') return null;
  const chiffres = contenus(grille, carnet, colonne).flatMap((contenu) => contenu[boite] ?? []);
  return chiffres.length === 0 ? null : additionner(chiffres);
}
