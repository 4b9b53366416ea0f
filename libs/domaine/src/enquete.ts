import { transitionImpossible } from './erreur';
import { estJour } from './jour';
import type { Instance, Jour } from './objets';
import { Controle } from './saisie';
import { dateEnMots } from './texte';
import type { Moment } from './valeur';
import type { TypeInstance } from './vocabulaire';

/** The short survey beside the barometer, for what sittings cannot tell (AC2015 annexe 1, known by excerpt). */
export const ETATS_ENQUETE = ['OUVERTE', 'CLOSE'] as const;
export type EtatEnquete = (typeof ETATS_ENQUETE)[number];

/** Follow-up of an accord belongs to its committee (AC2015 art. 4 and 5, BFC2016 art. 3). */
export const TYPES_ENQUETE = ['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL'] as const satisfies readonly TypeInstance[];
export type TypeEnquete = (typeof TYPES_ENQUETE)[number];

export const ACTES_ENQUETE = ['repondreEnquete', 'cloreEnquete'] as const;
export type ActeEnquete = (typeof ACTES_ENQUETE)[number];

/** Nothing is shown of fewer organisations than this. */
export const REPONSES_MIN = 3;

export interface Enquete {
  readonly etat: EtatEnquete;
  readonly annee: number;
  readonly ouvreLe: Jour;
  /** The last day on which an answer is taken. */
  readonly fermeLe: Jour;
  readonly version: number;
}

/** A question is data: its words, its closed answers, and from when it is asked. */
export interface QuestionEnquete {
  readonly id: string;
  readonly choix: readonly string[];
}

/** What the acts on a survey depend on. */
export type SituationEnquete = Pick<Enquete, 'etat'>;

export const actesPossiblesEnquete = ({ etat }: SituationEnquete): ActeEnquete[] => (etat === 'OUVERTE' ? [...ACTES_ENQUETE] : []);

/** No answer is taken any more: only then are results told, so that nobody sees them change by one answer. */
export const estFermee = ({ etat, fermeLe }: Pick<Enquete, 'etat' | 'fermeLe'>, aujourdHui: Jour): boolean => etat === 'CLOSE' || fermeLe < aujourdHui;

export interface EnqueteSaisie {
  readonly annee: number;
  readonly fermeLe: Jour;
}

export interface EnqueteOuverte extends Pick<Enquete, 'etat' | 'annee' | 'ouvreLe' | 'fermeLe'> {
  readonly typeInstance: TypeEnquete;
  readonly departements: readonly string[];
  readonly ouverteLe: Date;
}

/** Opens the survey of a year, about the year under way or the one before. */
export function ouvrirEnquete({ annee, fermeLe }: EnqueteSaisie, instance: Pick<Instance, 'type' | 'departements'>, questions: number, { aujourdHui, maintenant }: Moment): EnqueteOuverte {
  const c = new Controle();
  const courante = Number(aujourdHui.slice(0, 4));
  const typeInstance = c.parmi('instanceId', instance.type, TYPES_ENQUETE, 'Une enquête est ouverte par un comité de pilotage.');
  if (annee !== courante && annee !== courante - 1) c.refuser('annee', `L’enquête porte sur ${courante - 1} ou sur ${courante}.`);
  c.jour('fermeLe', fermeLe);
  if (estJour(fermeLe) && fermeLe < aujourdHui) c.refuser('fermeLe', 'L’enquête se ferme après son ouverture.');
  if (questions === 0) c.refuser('annee', 'Aucune question n’est en usage ce jour.');
  c.lever();
  return { typeInstance: typeInstance ?? 'COMITE_PILOTAGE_REGIONAL', annee, departements: [...instance.departements], ouvreLe: aujourdHui, fermeLe, etat: 'OUVERTE', ouverteLe: maintenant };
}

/** One answer to each question, in their order: the rank of a choice, from one. */
export function repondreEnquete(enquete: Pick<Enquete, 'etat' | 'fermeLe'>, questions: readonly QuestionEnquete[], reponses: readonly { readonly questionId: string; readonly choix: number }[], aujourdHui: Jour): number[] {
  if (enquete.etat === 'CLOSE') throw transitionImpossible('L’enquête est close : elle ne prend plus de réponse.');
  if (estFermee(enquete, aujourdHui)) throw transitionImpossible(`L’enquête a pris des réponses jusqu’au ${dateEnMots(enquete.fermeLe)}.`);
  const c = new Controle();
  for (const { questionId } of reponses) if (!questions.some(({ id }) => id === questionId)) c.refuser('reponses', 'Cette question n’est pas de l’enquête.');
  const choix = questions.map(({ id, choix: permis }) => {
    const donnees = reponses.filter(({ questionId }) => questionId === id);
    const rang = donnees[0]?.choix ?? 0;
    if (donnees.length !== 1) c.refuser(id, 'Choisissez une réponse.');
    else if (!Number.isInteger(rang) || rang < 1 || rang > permis.length) c.refuser(id, 'Cette réponse n’est pas proposée.');
    return rang;
  });
  c.lever();
  return choix;
}

/** Closes for good: the results may then be told. */
export function cloreEnquete({ etat }: SituationEnquete, maintenant: Date): { readonly etat: EtatEnquete; readonly closeLe: Date } {
  if (etat === 'CLOSE') throw transitionImpossible('L’enquête est déjà close.');
  return { etat: 'CLOSE', closeLe: maintenant };
}
