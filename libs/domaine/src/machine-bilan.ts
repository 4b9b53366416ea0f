import { transitionImpossible } from './erreur';
import type { EtatBilan } from './vocabulaire';

/** Acts on a bilan, in the order of its life. */
export const ACTES_BILAN = ['enregistrerNarratif', 'transmettreBilan', 'commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan'] as const;
export type ActeBilan = (typeof ACTES_BILAN)[number];

type Table = Readonly<Record<EtatBilan, Readonly<Partial<Record<ActeBilan, readonly EtatBilan[]>>>>>;

/** What was transmitted is written no more; sent back, it is a draft again; adopted, it is final. */
export const TRANSITIONS_BILAN: Table = {
  BROUILLON: { enregistrerNarratif: ['BROUILLON'], transmettreBilan: ['TRANSMIS'] },
  TRANSMIS: { commenterBilan: ['TRANSMIS'], examinerBilan: ['EXAMINE'], adopterBilan: ['ADOPTE'], renvoyerBilan: ['BROUILLON'] },
  EXAMINE: { commenterBilan: ['EXAMINE'], adopterBilan: ['ADOPTE'], renvoyerBilan: ['BROUILLON'] },
  ADOPTE: {},
};

export const LIBELLES_BILAN: Readonly<Record<EtatBilan, string>> = { BROUILLON: 'un brouillon', TRANSMIS: 'transmis', EXAMINE: 'examiné', ADOPTE: 'adopté' };

export const permetBilan = (etat: EtatBilan, acte: string): boolean => Object.hasOwn(TRANSITIONS_BILAN[etat], acte);

/** The acts that the state of a bilan allows, whoever asks. */
export const actesPossiblesBilan = (etat: EtatBilan): ActeBilan[] => ACTES_BILAN.filter((acte) => permetBilan(etat, acte));

export function exigerTransitionBilan(etat: EtatBilan, acte: ActeBilan): void {
  if (permetBilan(etat, acte)) return;
  throw transitionImpossible(`Cet acte n’est pas possible : le bilan est ${LIBELLES_BILAN[etat]}.`);
}
