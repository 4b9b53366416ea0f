import { compter } from '@gouvernance-iae/domaine';
import type { ReactNode } from 'react';
import { estModifiable, estVide } from './aspect';
import type { Carnet, CelluleCarnet } from './carnet';
import type { Frappe } from './frappe';
import { idsDe, type TableauValeurs } from './tableaux';
import { useCellules } from './usage';

/** A reason, or a provenance, written once for the cells of the same indicator that have none. */
export function Reprendre({ carnet, id, tableaux }: { carnet: Carnet; id: string; tableaux: readonly TableauValeurs[] }): ReactNode {
  const ids = tableaux.map(idsDe).find((liste) => liste.includes(id)) ?? [];
  const cellules = useCellules(carnet, ids);
  const courante = cellules.find((cellule) => cellule.valeur.id === id);
  if (!courante) return null;
  const autres = cellules.filter((cellule) => cellule !== courante && estModifiable(cellule.valeur));
  const { frappe } = courante;
  const sansMotif = frappe.nc && frappe.nonCommunique.trim() !== '' ? autres.filter((autre) => autre.frappe.nc && autre.frappe.nonCommunique.trim() === '') : [];
  const sansSource = frappe.source.trim() !== '' ? autres.filter((autre) => !estVide(autre) && !autre.frappe.nc && autre.frappe.source.trim() === '') : [];
  const poser = (cibles: readonly CelluleCarnet[], changement: Partial<Frappe>) => carnet.coller(new Map(cibles.map((cible) => [cible.valeur.id, changement])));
  return (
    <>
      {sansMotif.length > 0 ? <button type="button" className="bouton bouton-s" onClick={() => poser(sansMotif, { nonCommunique: frappe.nonCommunique })}>Même motif pour {compter(sansMotif.length, 'autre cellule', 'autres cellules')}</button> : null}
      {sansSource.length > 0 ? <button type="button" className="bouton bouton-s" onClick={() => poser(sansSource, { source: frappe.source, extraitLe: frappe.extraitLe, methode: frappe.methode })}>Même provenance pour {compter(sansSource.length, 'autre cellule', 'autres cellules')}</button> : null}
    </>
  );
}
