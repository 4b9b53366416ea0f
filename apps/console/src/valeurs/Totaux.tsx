import { additionner, ecrireDecimal } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import type { Carnet } from './carnet';
import { lireFrappe } from './lecture';
import { idsDe, type TableauValeurs } from './tableaux';
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
        {tableau.colonnes.map((colonne, rang) => <td key={colonne.cle}>{total(tableau, carnet, rang)}</td>)}
      </tr>
    </tfoot>
  );
}

function total(tableau: TableauValeurs, carnet: Carnet, colonne: number): string {
  const boite = tableau.colonnes[colonne]?.boite;
  if (boite !== 'numerateur' && boite !== 'denominateur') return '';
  const chiffres = tableau.lignes.flatMap((ligne) => {
    const cellule = carnet.cellule(ligne.valeurs[colonne]?.id ?? '');
    if (!cellule) return [];
    const lue = lireFrappe(cellule.valeur, cellule.frappe);
    const chiffre = lue.genre === 'lue' ? lue.contenu[boite] : null;
    return chiffre === null ? [] : [chiffre];
  });
  return chiffres.length === 0 ? '' : ecrireDecimal(additionner(chiffres));
}
