import { useSyncExternalStore } from 'react';
import { aspectCellule, type AspectCellule } from './aspect';
import type { Carnet, CelluleCarnet, EtatCarnet } from './carnet';

/** One cell of the notebook: the component that reads it is drawn again when this cell changes. */
export function useCellule(carnet: Carnet, id: string): CelluleCarnet | undefined {
  return useSyncExternalStore(carnet.abonner, () => carnet.cellule(id));
}

/** What is said of the recording: waiting, recorded at, held back. */
export function useEtatCarnet(carnet: Carnet): EtatCarnet {
  return useSyncExternalStore(carnet.abonner, carnet.etat);
}

/** The state of every cell, read again at each change: legend, totals, submission. */
export function useCellules(carnet: Carnet, ids: readonly string[]): CelluleCarnet[] {
  useSyncExternalStore(carnet.abonner, carnet.version);
  return ids.flatMap((id) => carnet.cellule(id) ?? []);
}

/** How many cells are in each state. */
export function compterAspects(cellules: readonly CelluleCarnet[]): ReadonlyMap<AspectCellule, number> {
  const comptes = new Map<AspectCellule, number>();
  for (const cellule of cellules) {
    const aspect = aspectCellule(cellule);
    comptes.set(aspect, (comptes.get(aspect) ?? 0) + 1);
  }
  return comptes;
}
