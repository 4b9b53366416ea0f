import type { LigneClasseurVueFragment } from '../api/genere';

export type LigneVue = LigneClasseurVueFragment;

/** What a row of the preview is called by the links that lead to it. */
export const ancreLigne = (feuille: string, rang: number | string): string => `ligne-${feuille.replace(/\W+/gu, '-')}-${rang}`;

/** « D6 » is on row 6. */
export const rangDe = (cellule: string): string => cellule.replace(/^[A-Z]+/u, '');

/** « 39 Jura », « Région »; the row of the file when the key says nothing. */
export function territoire({ valeurId, departement, departementNom, rang }: LigneVue): string {
  if (valeurId === null) return `(ligne ${rang})`;
  return departement === null ? 'Région' : [departement, departementNom].filter(Boolean).join(' ');
}

/** Whether a row of the preview is worth showing before one asks for all. */
export const change = ({ effet }: Pick<LigneVue, 'effet'>): boolean => effet !== 'IDENTIQUE' && effet !== 'IGNOREE';
