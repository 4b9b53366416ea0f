import { transitionImpossible } from './erreur';
import type { EtatCompteRendu, EtatReunion } from './vocabulaire';

/** Acts on a sitting, in the order of its life. */
export const ACTES_REUNION = [
  'modifierReunion',
  'modifierOrdreDuJour',
  'proposerPoint',
  'retenirPoint',
  'ecarterPoint',
  'deposerDocument',
  'retirerDocument',
  'convoquerReunion',
  'repondreConvocation',
  'relancerConvocations',
  'tenirReunion',
  'rouvrirReunion',
  'reporterReunion',
  'annulerReunion',
  'redigerCompteRendu',
] as const;
export type ActeReunion = (typeof ACTES_REUNION)[number];

export const ACTES_COMPTE_RENDU = [
  'enregistrerSynthese',
  'ajouterDecision',
  'modifierDecision',
  'retirerDecision',
  'publierCompteRendu',
  'approuverCompteRendu',
  'rectifierCompteRendu',
  'transmettreCompteRendu',
  'accuserReception',
] as const;
export type ActeCompteRendu = (typeof ACTES_COMPTE_RENDU)[number];

type Table<Etat extends string, Acte extends string> = Readonly<Record<Etat, Readonly<Partial<Record<Acte, readonly Etat[]>>>>>;

/**
 * State → act → states it may lead to. An act that changes no state leads to its own. « Tenir » from
 * PLANIFIEE exists for a sitting taken over only (see `permetReunion`).
 */
export const TRANSITIONS_REUNION: Table<EtatReunion, ActeReunion> = {
  PLANIFIEE: {
    modifierReunion: ['PLANIFIEE'],
    modifierOrdreDuJour: ['PLANIFIEE'],
    proposerPoint: ['PLANIFIEE'],
    retenirPoint: ['PLANIFIEE'],
    ecarterPoint: ['PLANIFIEE'],
    deposerDocument: ['PLANIFIEE'],
    retirerDocument: ['PLANIFIEE'],
    convoquerReunion: ['CONVOQUEE'],
    tenirReunion: ['TENUE'],
    reporterReunion: ['PLANIFIEE'],
    annulerReunion: ['ANNULEE'],
  },
  CONVOQUEE: {
    modifierReunion: ['CONVOQUEE'],
    modifierOrdreDuJour: ['CONVOQUEE'],
    retenirPoint: ['CONVOQUEE'],
    ecarterPoint: ['CONVOQUEE'],
    deposerDocument: ['CONVOQUEE'],
    retirerDocument: ['CONVOQUEE'],
    repondreConvocation: ['CONVOQUEE'],
    relancerConvocations: ['CONVOQUEE'],
    tenirReunion: ['TENUE'],
    reporterReunion: ['PLANIFIEE'],
    annulerReunion: ['ANNULEE'],
  },
  TENUE: {
    deposerDocument: ['TENUE'],
    retirerDocument: ['TENUE'],
    rouvrirReunion: ['CONVOQUEE', 'PLANIFIEE'],
    redigerCompteRendu: ['TENUE'],
  },
  ANNULEE: {},
};

/** A published compte rendu is frozen: it is corrected by another that replaces it. */
export const TRANSITIONS_COMPTE_RENDU: Table<EtatCompteRendu, ActeCompteRendu> = {
  BROUILLON: {
    enregistrerSynthese: ['BROUILLON'],
    ajouterDecision: ['BROUILLON'],
    modifierDecision: ['BROUILLON'],
    retirerDecision: ['BROUILLON'],
    publierCompteRendu: ['PROJET', 'APPROUVE'],
  },
  PROJET: { approuverCompteRendu: ['APPROUVE'] },
  APPROUVE: {
    rectifierCompteRendu: ['APPROUVE', 'REMPLACE'],
    transmettreCompteRendu: ['APPROUVE'],
    accuserReception: ['APPROUVE'],
  },
  REMPLACE: { accuserReception: ['REMPLACE'] },
};

const LIBELLES_REUNION: Readonly<Record<EtatReunion, string>> = {
  PLANIFIEE: 'planifiée',
  CONVOQUEE: 'convoquée',
  TENUE: 'tenue',
  ANNULEE: 'annulée',
};

const LIBELLES_COMPTE_RENDU: Readonly<Record<EtatCompteRendu, string>> = {
  BROUILLON: 'un brouillon',
  PROJET: 'publié en projet',
  APPROUVE: 'approuvé',
  REMPLACE: 'remplacé',
};

/** What the state of a sitting depends on. */
export interface SituationReunion {
  readonly etat: EtatReunion;
  readonly reprise: string | null;
}

/**
 * An ordinary sitting is held after being convened; a sitting taken over has no convocation and
 * never will, its people being asked nothing.
 */
export function permetReunion(reunion: SituationReunion, acte: string): boolean {
  const actes: Readonly<Partial<Record<string, readonly EtatReunion[]>>> = TRANSITIONS_REUNION[reunion.etat];
  if (!Object.hasOwn(actes, acte)) return false;
  if (acte === 'tenirReunion') return reunion.etat === 'CONVOQUEE' || reunion.reprise !== null;
  if (acte === 'convoquerReunion' || acte === 'proposerPoint') return reunion.reprise === null;
  return true;
}

export function permetCompteRendu(etat: EtatCompteRendu, acte: string): boolean {
  return Object.hasOwn(TRANSITIONS_COMPTE_RENDU[etat], acte);
}

/** The acts that the state of a sitting allows, whoever asks. */
export function actesPossiblesReunion(reunion: SituationReunion): ActeReunion[] {
  return ACTES_REUNION.filter((acte) => permetReunion(reunion, acte));
}

/** The acts that the state of a compte rendu allows, whoever asks. */
export function actesPossiblesCompteRendu(etat: EtatCompteRendu): ActeCompteRendu[] {
  return ACTES_COMPTE_RENDU.filter((acte) => permetCompteRendu(etat, acte));
}

export function exigerTransitionReunion(reunion: SituationReunion, acte: ActeReunion): void {
  if (permetReunion(reunion, acte)) return;
  if (acte === 'tenirReunion' && reunion.etat === 'PLANIFIEE') {
    throw transitionImpossible('Cette réunion n’a pas été convoquée : convoquez-la avant de la tenir.');
  }
  throw transitionImpossible(`Cet acte n’est pas possible : la réunion est ${LIBELLES_REUNION[reunion.etat]}.`);
}

export function exigerTransitionCompteRendu(etat: EtatCompteRendu, acte: ActeCompteRendu): void {
  if (permetCompteRendu(etat, acte)) return;
  throw transitionImpossible(`Cet acte n’est pas possible : le compte rendu est ${LIBELLES_COMPTE_RENDU[etat]}.`);
}
