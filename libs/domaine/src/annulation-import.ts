import type { Campagne, Valeur } from './objets-indicateurs';

/** Why a cell that an import wrote keeps what it holds. */
export const RAISONS_GARDEE = ['SOUMISE', 'MODIFIEE', 'CLOSE'] as const;
export type RaisonGardee = (typeof RAISONS_GARDEE)[number];

export interface CelluleImportee {
  readonly valeur: Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceId'>;
  /** Somebody wrote it, submitted it or judged it since the import. */
  readonly touchee: boolean;
}

/** Why an import may not be taken back on this cell; null while it is the draft that the import left. */
export function raisonGardee({ valeur, touchee }: CelluleImportee, campagne: Pick<Campagne, 'etat'>): RaisonGardee | null {
  if (touchee) return valeur.etat === 'SOUMISE' || valeur.etat === 'ACCEPTEE' ? 'SOUMISE' : 'MODIFIEE';
  return valeur.verrouillee || (campagne.etat !== 'OUVERTE' && valeur.remplaceId === null) ? 'CLOSE' : null;
}
