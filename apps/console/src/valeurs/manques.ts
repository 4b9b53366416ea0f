import type { ManqueVu } from '../composants/Manques';
import { aspectCellule, estModifiable } from './aspect';
import type { CelluleCarnet } from './carnet';
import { nomCellule } from './tableaux';

/** One cell that holds the submission back, and what it waits for. */
export interface CelluleManquante extends ManqueVu { id: string; indicateurId: string; }

const ATTENTES: Partial<Record<ReturnType<typeof aspectCellule>, string>> = {
  A_SAISIR: 'à saisir, ou à dire non communiquée',
  A_CORRIGER: 'à corriger',
  A_COMMENTER: 'à commenter',
  RENVOYEE: 'renvoyée, à corriger ou à expliquer en commentaire',
};

/** What is missing before a submission, cell by cell. When one of several owners may answer, an empty cell is no debt. */
export function manquesSoumission(cellules: readonly CelluleCarnet[]): CelluleManquante[] {
  return cellules.flatMap((cellule) => {
    const { valeur } = cellule;
    const aspect = aspectCellule(cellule);
    const attente = ATTENTES[aspect];
    if (!attente || !estModifiable(valeur) || (valeur.alternative && aspect === 'A_SAISIR')) return [];
    return [{
      acte: 'soumettreValeurs', code: valeur.id, id: valeur.id, indicateurId: valeur.indicateur.id,
      message: `${valeur.indicateur.code}, ${nomCellule(valeur)} : ${attente}.`,
    }];
  });
}

/** How many values a submission sends. */
export const aSoumettre = (cellules: readonly CelluleCarnet[]): number =>
  cellules.filter((cellule) => estModifiable(cellule.valeur) && ['SAISIE', 'NON_COMMUNIQUEE'].includes(aspectCellule(cellule))).length;
