import { organisationsDe, type Annuaire, type IndicateurAttendu } from './cellule';
import { transitionImpossible } from './erreur';
import { anneeDe, jourDe, valableLe } from './jour';
import { estMesure, type CodeMesure } from './mesure';
import type { Jour } from './objets';
import { Controle } from './saisie';
import { seRecoupent } from './territoire';
import type { Tache } from './tache';
import { dateEnMots } from './texte';

/** Open until its committee answers: kept when the evidence is to be put right, set aside when the count stands. */
export const ETATS_CONTESTATION = ['OUVERTE', 'RETENUE', 'ECARTEE'] as const;
export type EtatContestation = (typeof ETATS_CONTESTATION)[number];

export const LIBELLES_CONTESTATION: Readonly<Record<EtatContestation, string>> = { OUVERTE: 'ouverte', RETENUE: 'retenue', ECARTEE: 'écartée' };

/** A fournisseur does not agree with a count of the platform: what it saw, and why. */
export interface Contestation {
  readonly id: string;
  readonly indicateurId: string;
  readonly accordId: string;
  /** The committee that follows the accord, whose secretariat answers. */
  readonly instanceId: string;
  /** The fournisseur that contests. */
  readonly organisationId: string;
  readonly departement: string | null;
  readonly annee: number;
  /** The count as it stood. */
  readonly numerateur: number;
  readonly denominateur: number | null;
  readonly motif: string;
  readonly etat: EtatContestation;
  readonly reponse: string | null;
  readonly contesteeLe: Date;
  readonly repondueLe: Date | null;
  readonly version: number;
}

const PREMIERE_ANNEE = 2011;

/** The days of a civil year that count: up to today while it runs. */
export function periodeComptee(annee: number, aujourdHui: Jour): { readonly debut: Jour; readonly fin: Jour } {
  const fin = jourDe(annee, 12, 31);
  return { debut: jourDe(annee, 1, 1), fin: annee === anneeDe(aujourdHui) ? aujourdHui : fin };
}

/** A year of which something may be counted; a refusal that names the argument otherwise. */
export function exigerAnnee(annee: number, aujourdHui: Jour): void {
  const c = new Controle();
  c.entier('annee', annee, PREMIERE_ANNEE, anneeDe(aujourdHui));
  c.lever();
}

export interface PlaceContestee {
  /** Last day that counts: who owes on that day may contest. */
  readonly jour: Jour;
  /** Territory of the accord. */
  readonly departements: readonly string[];
  /** The département whose count is contested; null for the whole territory. */
  readonly departement: string | null;
}

/**
 * Which of these organisations may contest the count of an indicator in a place: its fournisseurs, each where it is; a service
 * of one département does not contest the count of the region.
 */
export function contestataire(fournisseurs: IndicateurAttendu['fournisseurs'], annuaire: Annuaire, { jour, departements, departement }: PlaceContestee, siennes: readonly string[]): string | null {
  const dus = fournisseurs.filter((f) => valableLe(f, jour)).flatMap((f) => organisationsDe(f, annuaire, { jour, departements }).map((o) => ({ o, echelon: f.echelon })));
  const trouvee = dus.find(({ o, echelon }) => siennes.includes(o.id) && (departement === null ? echelon !== 'DEPARTEMENT' : o.departements.length === 0 || seRecoupent(o.departements, [departement])));
  return trouvee?.o.id ?? null;
}

/** The code of an indicator that the platform counts: nothing else is contested, it is entered. */
export function exigerMesure(indicateur: { readonly code: string; readonly calcule: boolean }): CodeMesure {
  if (!indicateur.calcule || !estMesure(indicateur.code)) throw transitionImpossible('La plateforme ne compte pas cet indicateur : ses fournisseurs le donnent.');
  return indicateur.code;
}

/** A contestation says why, in a sentence that its committee can check. */
export function contester(motif: string | null | undefined, maintenant: Date): Pick<Contestation, 'motif' | 'etat' | 'contesteeLe'> {
  const c = new Controle();
  const raison = c.motif(motif, 'Dites ce qui manque, ou ce qui est compté à tort.');
  c.lever();
  return { motif: raison, etat: 'OUVERTE', contesteeLe: maintenant };
}

export const permetContestation = (etat: EtatContestation, acte: string): boolean => etat === 'OUVERTE' && acte === 'repondreContestation';
export const ACTES_CONTESTATION = ['repondreContestation'] as const;
export const actesPossiblesContestation = (etat: EtatContestation): (typeof ACTES_CONTESTATION)[number][] => ACTES_CONTESTATION.filter((acte) => permetContestation(etat, acte));

/** The committee answers once: the count stands, or its evidence is put right. */
export function repondreAContestation(
  contestation: Pick<Contestation, 'etat' | 'repondueLe'>,
  { reponse, retenue }: { readonly reponse: string; readonly retenue: boolean },
  maintenant: Date,
): Pick<Contestation, 'etat' | 'reponse' | 'repondueLe'> {
  if (contestation.etat !== 'OUVERTE') throw transitionImpossible(`Cette contestation a eu sa réponse${contestation.repondueLe === null ? '' : ` le ${dateEnMots(contestation.repondueLe.toISOString().slice(0, 10))}`}.`);
  const c = new Controle();
  const ecrite = c.texteRequis('reponse', reponse, { min: 3, max: 1000, requis: 'Répondez : ce qui sera corrigé, ou pourquoi le chiffre reste.' });
  c.lever();
  return { etat: retenue ? 'RETENUE' : 'ECARTEE', reponse: ecrite, repondueLe: maintenant };
}

/** What waits for whoever answers: the figure, its place, and why it is contested. */
export interface ContestationRecue {
  readonly id: string;
  readonly code: string;
  readonly lieu: string | null;
  readonly annee: number;
  readonly organisationNom: string;
  readonly motif: string;
}

export const tacheDeContestation = ({ id, code, lieu, annee, organisationNom, motif }: ContestationRecue): Tache => ({
  rang: 'CETTE_SEMAINE',
  acte: 'repondreContestation',
  titre: `Répondre à la contestation de ${code}, ${lieu === null ? '' : `${lieu}, `}${annee}`,
  detail: `${organisationNom}\u00a0: «\u00a0${motif}\u00a0»`,
  avantLe: null,
  citation: null,
  sujet: 'Contestation',
  sujetId: id,
});
