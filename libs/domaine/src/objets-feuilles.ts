import type { Jour } from './objets';
import type { CadreAction, EtatAction, EtatFeuille } from './vocabulaire';

/** The yearly road map of a committee, annexed to an accord (AC2015 art. 2, BFC2016 art. 2 and annexe 3). */
export interface FeuilleDeRoute {
  readonly id: string;
  readonly accordId: string;
  /** The committee that adopts it; null for one of the past, whose committee is not in the platform. */
  readonly instanceId: string | null;
  readonly annee: number;
  readonly etat: EtatFeuille;
  /** 0 before its adoption, then the number of its last adopted version. */
  readonly numero: number;
  readonly departements: readonly string[];
  readonly adopteeLe: Jour | null;
  /** Why it is being revised. */
  readonly motifRevision: string | null;
  readonly version: number;
}

/** What is planned of an action: frozen once its road map is adopted. */
export interface PlanAction {
  readonly chantierRang: number | null;
  readonly chantier: string | null;
  readonly intitule: string;
  readonly description: string | null;
  /** The axe or the fiche of the accord that it carries out. */
  readonly articleId: string | null;
  readonly piloteId: string | null;
  readonly contributeurs: readonly string[];
  readonly echeanceLibelle: string | null;
  readonly debut: Jour | null;
  readonly echeance: Jour | null;
  /** Its part in the progress of what it belongs to. */
  readonly poids: number;
  readonly parentId: string | null;
}

export interface Action extends PlanAction {
  readonly id: string;
  readonly feuilleDeRouteId: string | null;
  readonly instanceId: string | null;
  readonly cadre: CadreAction;
  readonly decisionId: string | null;
  readonly rang: number;
  readonly etat: EtatAction;
  /** 0 to 100. */
  readonly avancement: number;
  readonly closeLe: Date | null;
  /** Why it was abandoned. */
  readonly motif: string | null;
  readonly version: number;
}

/** What an action must produce, with the evidence that it did. */
export interface Livrable {
  readonly id: string;
  readonly intitule: string;
  readonly preuve: string | null;
  readonly fourniLe: Jour | null;
}

/** A step of an action, with the day it was planned for and the day it was reached. */
export interface Jalon {
  readonly id: string;
  readonly intitule: string;
  readonly prevuLe: Jour | null;
  readonly atteintLe: Jour | null;
}
