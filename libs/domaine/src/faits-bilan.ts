import type { Decimal } from './objets-indicateurs';
import type { Preuves } from './mesure';
import type { Instance, Jour, Organisation, Regle } from './objets';
import type { EtatRemontee, GenreRemontee } from './remontee';
import type { College, Dimension, EtatAction, NiveauBilan, TypeInstance, TypeSiae, UniteIndicateur } from './vocabulaire';

/** An instance of the territory, alive in the year of the bilan or in the one before. */
export type InstanceDuBilan = Pick<Instance, 'id' | 'nom' | 'type' | 'departements' | 'debut' | 'fin'>;

/** The sittings that an instance held in a year, and what became of their minutes. */
export interface SeancesTenues {
  readonly instanceId: string;
  readonly annee: number;
  readonly jours: readonly Jour[];
  readonly presents: number;
  readonly convoques: number;
  /** Sittings whose minutes are published, transmitted, acknowledged by all their addressees. */
  readonly publies: number;
  readonly transmis: number;
  readonly recus: number;
}

export interface PresencesDuCollege {
  readonly college: College | null;
  readonly annee: number;
  readonly presents: number;
  readonly convoques: number;
}

export interface IndicateurDuBilan {
  readonly code: string;
  readonly intitule: string;
  readonly unite: UniteIndicateur;
  readonly dimensions: readonly Dimension[];
  readonly fiche: string;
  readonly accordId: string;
  readonly accordCode: string;
  readonly accordFictif: boolean;
  readonly aConfirmer: string | null;
  readonly calcule: boolean;
}

/** Accepted values added up, by indicator in one place, or by owner: one row per place where something was expected. */
export interface ValeursReunies {
  /** Null for the row of an owner. */
  readonly code: string | null;
  readonly annee: number;
  readonly place: 'TOTAL' | 'DEPARTEMENT' | 'TYPE_SIAE' | 'ORGANISATION';
  readonly departement: string | null;
  readonly typeSiae: TypeSiae | null;
  readonly organisationId: string | null;
  /** Of the accepted values that hold all their terms; yes over answers for a yes or no, references given for a document. */
  readonly numerateur: Decimal | null;
  readonly denominateur: Decimal | null;
  readonly comptees: number;
  readonly nonCommuniquees: number;
  /** Cells that somebody owes, accepted or not. */
  readonly attendues: number;
  /** First submitted before their deadline. */
  readonly aLHeure: number;
}

export type OrganisationDuBilan = Pick<Organisation, 'id' | 'nom' | 'genre' | 'parentId' | 'departements'>;

/** The road map of a comité de pilotage for a year, once adopted: a draft is nobody else's. */
export interface FeuilleDuBilan {
  readonly instanceId: string | null;
  readonly annee: number;
  /** Unknown for some of the past. */
  readonly adopteeLe: Jour | null;
  readonly numero: number;
}

/** An action of an adopted road map. */
export interface ActionDuBilan {
  readonly annee: number;
  readonly comite: string;
  readonly etat: EtatAction;
  readonly echeance: Jour | null;
  /** The day on which it was done or abandoned. */
  readonly closeLe: Jour | null;
  readonly piloteId: string | null;
  readonly piloteNom: string | null;
  readonly chantier: string | null;
}

/** What an instance of the bilan raised or received; one joined to another is counted by that other. */
export interface RemonteeDuBilan {
  /** The question that it asks: its branches, in several départements, are counted once. */
  readonly question: string;
  readonly genre: GenreRemontee;
  readonly etat: EtatRemontee;
  readonly departements: readonly string[];
  /** The type of the instance that raised it, and of the one where it stands. */
  readonly origine: TypeInstance;
  readonly ici: TypeInstance;
  /** The types of all those that it has reached. */
  readonly atteints: readonly TypeInstance[];
  readonly externe: boolean;
  readonly leveeLe: Jour;
  readonly reponduLe: Jour | null;
  readonly closeLe: Jour | null;
}

/** A contestation that is open, or was upheld, of a figure that the platform counts. */
export interface ContestationDuBilan {
  readonly code: string;
  /** Null for the whole territory. */
  readonly departement: string | null;
}

/** All that a bilan is composed from: counts of evidence, never a figure that was not accepted. */
export interface FaitsContenu {
  readonly annee: number;
  readonly niveau: NiveauBilan;
  /** Empty for the nation. */
  readonly departements: readonly string[];
  readonly nomsDepartements: Readonly<Record<string, string>>;
  readonly instances: readonly InstanceDuBilan[];
  /** Rules of rhythm that the two years may meet. */
  readonly regles: readonly Regle[];
  readonly seances: readonly SeancesTenues[];
  readonly colleges: readonly PresencesDuCollege[];
  /** Instances whose bilan of the year is transmitted. */
  readonly bilans: readonly { readonly instanceId: string; readonly annee: number }[];
  readonly indicateurs: readonly IndicateurDuBilan[];
  readonly valeurs: readonly ValeursReunies[];
  /** The owners of values, and those above them. */
  readonly organisations: readonly OrganisationDuBilan[];
  /** Adopted road maps of the two years, with their actions. */
  readonly feuilles: readonly FeuilleDuBilan[];
  readonly actions: readonly ActionDuBilan[];
  /** Those of the two years, and the older ones that still wait. */
  readonly remontees: readonly RemonteeDuBilan[];
  readonly contestations: readonly ContestationDuBilan[];
  /** The platform’s own evidence, of the year and of the one before. */
  readonly mesures: { readonly courante: Preuves; readonly precedente: Preuves } | null;
}
