import { transitionImpossible } from './erreur';
import type { Valeur } from './objets-indicateurs';
import type { EtatCampagne, EtatValeur } from './vocabulaire';

export const ACTES_CAMPAGNE = ['ouvrirCampagne', 'cloreCampagne'] as const;
export type ActeCampagne = (typeof ACTES_CAMPAGNE)[number];

/** Acts on a value, in the order of its life. */
export const ACTES_VALEUR = ['saisirValeurs', 'soumettreValeurs', 'prolongerEcheance', 'accepterValeurs', 'renvoyerValeurs', 'rectifierValeur'] as const;
export type ActeValeur = (typeof ACTES_VALEUR)[number];

type Table<Etat extends string, Acte extends string> = Readonly<Record<Etat, Readonly<Partial<Record<Acte, readonly Etat[]>>>>>;

export const TRANSITIONS_CAMPAGNE: Table<EtatCampagne, ActeCampagne> = {
  PREPAREE: { ouvrirCampagne: ['OUVERTE'] },
  OUVERTE: { cloreCampagne: ['CLOSE'] },
  CLOSE: {},
};

/**
 * Emptying a cell makes it « à saisir » again. What was sent back is written again before it is submitted again: its owner
 * corrects it, or says in a comment why it stands. What was accepted is locked, and corrected by another value.
 */
export const TRANSITIONS_VALEUR: Table<EtatValeur, ActeValeur> = {
  A_SAISIR: { saisirValeurs: ['A_SAISIR', 'SAISIE'], prolongerEcheance: ['A_SAISIR'] },
  SAISIE: { saisirValeurs: ['A_SAISIR', 'SAISIE'], soumettreValeurs: ['SOUMISE'], prolongerEcheance: ['SAISIE'] },
  SOUMISE: { accepterValeurs: ['ACCEPTEE'], renvoyerValeurs: ['RENVOYEE'] },
  ACCEPTEE: { rectifierValeur: ['ACCEPTEE'] },
  RENVOYEE: { saisirValeurs: ['A_SAISIR', 'SAISIE'], prolongerEcheance: ['RENVOYEE'] },
};

/** What the acts on a value depend on. */
export type SituationValeur = Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceeLe'>;

export const LIBELLES_CAMPAGNE: Readonly<Record<EtatCampagne, string>> = { PREPAREE: 'préparée', OUVERTE: 'ouverte', CLOSE: 'close' };
export const LIBELLES_VALEUR: Readonly<Record<EtatValeur, string>> = {
  A_SAISIR: 'à saisir',
  SAISIE: 'saisie',
  SOUMISE: 'soumise',
  ACCEPTEE: 'acceptée',
  RENVOYEE: 'renvoyée',
};

export const permetCampagne = (etat: EtatCampagne, acte: string): boolean => Object.hasOwn(TRANSITIONS_CAMPAGNE[etat], acte);

/** Nothing is written any more in a value that was replaced, or that the campaign closed without. */
export const permetValeur = (valeur: SituationValeur, acte: string): boolean =>
  !valeur.verrouillee && valeur.remplaceeLe === null && Object.hasOwn(TRANSITIONS_VALEUR[valeur.etat], acte);

/** The acts that the state of a campaign allows, whoever asks. */
export const actesPossiblesCampagne = (etat: EtatCampagne): ActeCampagne[] => ACTES_CAMPAGNE.filter((acte) => permetCampagne(etat, acte));

/** The acts that the state of a value allows, whoever asks. */
export const actesPossiblesValeur = (valeur: SituationValeur): ActeValeur[] => ACTES_VALEUR.filter((acte) => permetValeur(valeur, acte));

export function exigerTransitionCampagne(etat: EtatCampagne, acte: ActeCampagne): void {
  if (!permetCampagne(etat, acte)) throw transitionImpossible(`Cet acte n’est pas possible : la campagne est ${LIBELLES_CAMPAGNE[etat]}.`);
}

/** Why an act on this value is refused, in a sentence; null when it is allowed. */
export function refusTransitionValeur(valeur: SituationValeur, acte: ActeValeur): string | null {
  if (permetValeur(valeur, acte)) return null;
  if (valeur.remplaceeLe !== null) return 'Cette valeur a été remplacée : c’est la nouvelle qui se corrige.';
  if (valeur.verrouillee) return 'La campagne est close : cette valeur ne change plus.';
  if (acte === 'soumettreValeurs' && valeur.etat === 'RENVOYEE') return 'Cette valeur est renvoyée : corrigez-la, ou expliquez-la en commentaire, avant de la soumettre.';
  if (acte === 'saisirValeurs' && valeur.etat === 'ACCEPTEE') return 'Cette valeur est acceptée : rectifiez-la, avec un motif.';
  return `Cet acte n’est pas possible : la valeur est ${LIBELLES_VALEUR[valeur.etat]}.`;
}

export function exigerTransitionValeur(valeur: SituationValeur, acte: ActeValeur): void {
  const refus = refusTransitionValeur(valeur, acte);
  if (refus !== null) throw transitionImpossible(refus);
}
