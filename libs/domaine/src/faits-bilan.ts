import type { Decimal } from './objets-indicateurs';
import type { Preuves } from './mesure';
import type { Instance, Jour, Organisation, Regle } from './objets';
import type { College, Dimension, NiveauBilan, TypeSiae, UniteIndicateur } from './vocabulaire';

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
  /** The platform’s own evidence, of the year and of the one before. */
  readonly mesures: { readonly courante: Preuves; readonly precedente: Preuves } | null;
}
