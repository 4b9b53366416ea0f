import { additionner, ecrireDecimal, ecrireTaux, ensembleDe, tauxDe } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import type { Carnet } from './carnet';
import { lireFrappe } from './lecture';
import { idsDe, type LigneGrille, type TableauValeurs } from './tableaux';
import { useCellules } from './usage';

/** The sum of what is entered, by column. An empty cell, or NC, counts for nothing: never for zero. */
export function Totaux({ tableau, carnet }: { tableau: TableauValeurs; carnet: Carnet }): ReactNode {
  const ids = idsDe(tableau);
  useCellules(carnet, ids);
  const sommable = tableau.colonnes.every(({ boite }) => boite === 'numerateur' || boite === 'denominateur');
  if (!sommable || tableau.lignes.length < 2) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row">Total saisi</th>
        {tableau.colonnes.map((colonne, rang) => <td key={colonne.cle}>{ecrire(total(tableau, carnet, rang))}</td>)}
        {tableau.indicateur.unite === 'POURCENTAGE' ? <td className="taux">{tauxTotal(tableau, carnet)}</td> : null}
      </tr>
    </tfoot>
  );
}

/** The rate of a row, computed as its two terms are typed. */
export function TauxLigne({ ligne, carnet }: { ligne: LigneGrille; carnet: Carnet }): ReactNode {
  const [cellule] = useCellules(carnet, [ligne.valeurs[0]?.id ?? '']);
  if (!cellule) return null;
  const lue = lireFrappe(cellule.valeur, cellule.frappe);
  return lue.genre === 'lue' ? ecrireTaux(tauxDe(lue.contenu)) : null;
}

/** Of the cells that hold both terms: the rate of the sums, never the average of the rates. */
function tauxTotal(tableau: TableauValeurs, carnet: Carnet): string {
  const contenus = idsDe(tableau).flatMap((id) => {
    const cellule = carnet.cellule(id);
    const lue = cellule ? lireFrappe(cellule.valeur, cellule.frappe) : null;
    return lue?.genre === 'lue' ? [lue.contenu] : [];
  });
  return ecrireTaux(tauxDe(ensembleDe(contenus, 'POURCENTAGE')));
}

const ecrire = (somme: string | null): string => (somme === null ? '' : ecrireDecimal(somme));

function total(tableau: TableauValeurs, carnet: Carnet, colonne: number): string | null {
  const boite = tableau.colonnes[colonne]?.boite;
  if (boite !== 'numerateur' && boite !== 'denominateur') return null;
  const chiffres = tableau.lignes.flatMap((ligne) => {
    const cellule = carnet.cellule(ligne.valeurs[colonne]?.id ?? '');
    if (!cellule) return [];
    const lue = lireFrappe(cellule.valeur, cellule.frappe);
    const chiffre = lue.genre === 'lue' ? lue.contenu[boite] : null;
    return chiffre === null ? [] : [chiffre];
  });
  return chiffres.length === 0 ? null : additionner(chiffres);
}
