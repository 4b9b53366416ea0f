import { exigerComplet, transitionImpossible, type Manque } from './erreur';
import { jourDe, seChevauchent } from './jour';
import { exigerTransitionFeuille } from './machine-feuilles';
import type { Action, FeuilleDeRoute } from './objets-feuilles';
import type { Accord, Instance, Jour, Reunion } from './objets';
import { Controle } from './saisie';
import { territoireDeCampagne } from './campagne';
import { compter, dateEnMots } from './texte';
import type { TypeInstance } from './vocabulaire';

/** AC2015 art. 4 and 5, BFC2016 art. 3: the road map is the comité de pilotage's. */
const COMITES: readonly TypeInstance[] = ['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL'];

export type FeuilleComposee = Pick<FeuilleDeRoute, 'annee' | 'etat' | 'numero' | 'departements'>;

/** Begins the road map of a year: a draft that only its secretariat reads. */
export function composerFeuilleDeRoute(
  saisie: { readonly annee: number },
  { accord, instance }: { readonly accord: Pick<Accord, 'effetLe' | 'finLe' | 'departements'>; readonly instance: Pick<Instance, 'type' | 'departements'> },
): FeuilleComposee {
  const c = new Controle();
  c.entier('annee', saisie.annee, 2011, 2099);
  if (!COMITES.includes(instance.type)) c.refuser('instanceId', 'Une feuille de route est celle d’un comité de pilotage.');
  const departements = territoireDeCampagne(accord, instance);
  if (departements.length === 0 && accord.departements.length > 0) c.refuser('accordId', 'Le territoire de l’accord n’est pas celui du comité.');
  c.lever();
  if (!seChevauchent({ debut: jourDe(saisie.annee, 1, 1), fin: jourDe(saisie.annee, 12, 31) }, { debut: accord.effetLe, fin: accord.finLe })) {
    c.refuser('annee', `L’accord n’est pas en vigueur en ${saisie.annee}.`);
    c.lever();
  }
  return { annee: saisie.annee, etat: 'BROUILLON', numero: 0, departements };
}

/** What stands between a road map and its adoption. */
export const manquesPourAdopter = (actions: number): Manque[] =>
  actions > 0 ? [] : [{ acte: 'adopterFeuilleDeRoute', code: 'VIDE', message: 'La feuille de route n’a encore aucune action.', champ: 'actions' }];

/**
 * Adopts a road map, or its revision: a new version, beside the former which is kept.
 * @param reunion the sitting in which the committee adopted it, when it is told.
 */
export function adopterFeuilleDeRoute(
  feuille: Pick<FeuilleDeRoute, 'etat' | 'numero' | 'instanceId'>,
  { actions, reunion }: { readonly actions: number; readonly reunion: Pick<Reunion, 'instanceId' | 'etat' | 'jour'> | null },
  aujourdHui: Jour,
): Pick<FeuilleDeRoute, 'etat' | 'numero' | 'adopteeLe' | 'motifRevision'> {
  exigerTransitionFeuille(feuille.etat, 'adopterFeuilleDeRoute');
  exigerComplet(manquesPourAdopter(actions));
  if (reunion !== null) {
    const c = new Controle();
    if (reunion.instanceId !== feuille.instanceId) c.refuser('reunionId', 'Cette réunion n’est pas celle du comité de la feuille de route.');
    c.lever();
    if (reunion.etat !== 'TENUE') throw transitionImpossible('Le comité n’a pas encore tenu cette réunion.');
  }
  return { etat: 'ADOPTEE', numero: feuille.numero + 1, adopteeLe: reunion?.jour ?? aujourdHui, motifRevision: null };
}

/** Opens a revision, with its reason; everybody goes on reading and advancing the actions meanwhile. */
export function reviserFeuilleDeRoute(feuille: Pick<FeuilleDeRoute, 'etat'>, motif: string | null | undefined): Pick<FeuilleDeRoute, 'etat' | 'motifRevision'> {
  exigerTransitionFeuille(feuille.etat, 'reviserFeuilleDeRoute');
  const c = new Controle();
  const motifRevision = c.motif(motif, 'Dites pourquoi la feuille de route est révisée.');
  c.lever();
  return { etat: 'EN_REVISION', motifRevision };
}

/** What is worth knowing before the adoption, and forbids nothing. */
export interface SuiviFeuille {
  readonly bilan: { readonly etat: string } | null;
  readonly sansPilote: number;
  readonly sansEcheance: number;
  readonly apresAccord: number;
  /** Unfinished ones of earlier years that nothing carries over. */
  readonly aReporter: number;
  /** Those that it carries over and that were closed meanwhile. */
  readonly closesDepuis: number;
}

/** The road map of a year follows the bilan of the year before (AC2015 art. 4, BFC2016 art. 3): told, never required. */
export function conseilsPourAdopter(feuille: Pick<FeuilleDeRoute, 'annee' | 'etat'>, accord: Pick<Accord, 'finLe'>, { bilan, sansPilote, sansEcheance, apresAccord, aReporter, closesDepuis }: SuiviFeuille): string[] {
  if (feuille.etat === 'ADOPTEE') return [];
  const avant = feuille.annee - 1;
  return [
    ...(bilan === null ? [`La feuille de route se prépare après le bilan de l’année précédente : celui de ${avant} n’est pas encore composé.`] : []),
    ...(bilan !== null && bilan.etat !== 'ADOPTE' ? [`Le bilan de ${avant} n’est pas encore adopté.`] : []),
    ...(aReporter > 0 ? [`${compter(aReporter, 'action d’une feuille de route précédente n’est ni close ni reportée', 'actions de feuilles de route précédentes ne sont ni closes ni reportées')}.`] : []),
    ...(closesDepuis > 0 ? [`${compter(closesDepuis, 'action reportée a été close depuis : retirez-la', 'actions reportées ont été closes depuis : retirez-les')}, ou dites ce qui reste à faire.`] : []),
    ...(sansPilote > 0 ? [`${compter(sansPilote, 'action n’a', 'actions n’ont')} pas de pilote.`] : []),
    ...(sansEcheance > 0 ? [`${compter(sansEcheance, 'action n’a', 'actions n’ont')} pas d’échéance.`] : []),
    ...(apresAccord > 0 && accord.finLe !== null ? [`${compter(apresAccord, 'action finit', 'actions finissent')} après l’accord, le ${dateEnMots(accord.finLe)}.`] : []),
  ];
}

/** A part in the mean. */
export type Part = Pick<Action, 'etat' | 'avancement' | 'poids'>;

/** Progress rolled up: the mean of the parts by their weight, those that were abandoned left out; null when nothing counts. */
export function avancementRemonte(parts: readonly Part[]): number | null {
  const comptees = parts.filter((p) => p.etat !== 'ABANDONNEE' && p.etat !== 'NON_RENSEIGNEE');
  const poids = comptees.reduce((somme, p) => somme + p.poids, 0);
  return poids === 0 ? null : Math.round(comptees.reduce((somme, p) => somme + p.poids * p.avancement, 0) / poids);
}

/** « Feuille de route 2026 ». */
export const titreFeuille = ({ annee }: Pick<FeuilleDeRoute, 'annee'>): string => `Feuille de route ${annee}`;

