import type { Jour, Periode } from './objets';
import type { Dimension, Echelon, EtatCampagne, EtatValeur, GenreOrganisation, Partage, Periodicite, TypeInstance, TypeSiae, UniteIndicateur } from './vocabulaire';

/** A figure as people write it in files and the database keeps it: « 1234.5 », no exponent; never a float on the way. */
export type Decimal = string;

/** What an accord asks to follow (BFC2016 annexe 1). */
export interface Indicateur {
  readonly id: string;
  readonly accordId: string;
  readonly articleId: string | null;
  readonly code: string;
  /** Place in the accord: « fiche 5 », « article 2 ». */
  readonly fiche: string;
  readonly intitule: string;
  readonly etoile: boolean;
  readonly unite: UniteIndicateur;
  readonly dimensions: readonly Dimension[];
  /** What is counted above and below the line of a rate; null for the other units. */
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly partage: Partage | null;
  /** What the source leaves in doubt; null when nothing does, or once an administrator has settled it. */
  readonly aConfirmer: string | null;
  /** The reason given by the administrator who settled it. */
  readonly confirmation: string | null;
  readonly confirmeLe: Date | null;
  /** Counted by the platform from its own evidence: nobody types it (BFC2016 fiche 8). */
  readonly calcule: boolean;
  readonly periodicite: Periodicite;
  readonly note: string | null;
  readonly version: number;
}

/** Who owes a figure, over a period: a kind of organisation at a level, an instance by its secretariat, or one organisation. */
export interface Fournisseur extends Periode {
  readonly id: string;
  readonly indicateurId: string;
  readonly rang: number;
  /** As in the source: « UD Direccte », « Réseaux IAE ». */
  readonly designation: string;
  readonly genreOrganisation: GenreOrganisation | null;
  readonly echelon: Echelon | null;
  readonly typeInstance: TypeInstance | null;
  readonly organisationId: string | null;
}

export interface Campagne {
  readonly id: string;
  readonly accordId: string;
  /** The committee whose secretariat reviews. */
  readonly instanceId: string;
  readonly libelle: string;
  /** The period that the figures describe. */
  readonly debut: Jour;
  readonly fin: Jour;
  readonly ouvreLe: Jour;
  readonly echeance: Jour;
  readonly revueLe: Jour | null;
  readonly etat: EtatCampagne;
  readonly departements: readonly string[];
  /** Owners of its cells, set when it opens: they read the campaign. */
  readonly organisations: readonly string[];
  readonly ouverteLe: Date | null;
  readonly closeLe: Date | null;
  readonly version: number;
}

/** What somebody wrote in a cell. */
export interface ContenuValeur {
  readonly numerateur: Decimal | null;
  readonly denominateur: Decimal | null;
  readonly texte: string | null;
  readonly booleen: boolean | null;
  /** Why there is no figure: never the same thing as zero. */
  readonly nonCommunique: string | null;
}

export interface Provenance {
  readonly source: string | null;
  readonly extraitLe: Jour | null;
  readonly methode: string | null;
  readonly commentaire: string | null;
}

/** Where a cell stands in the campaign; region wide without département, every type without one. */
export interface Cellule {
  readonly indicateurId: string;
  readonly organisationId: string;
  readonly departement: string | null;
  readonly typeSiae: TypeSiae | null;
}

/** An expected cell, filled or not. */
export interface Valeur extends Cellule, ContenuValeur, Provenance {
  readonly id: string;
  readonly campagneId: string;
  readonly accordId: string;
  readonly instanceId: string;
  /** One of several owners answers for all (partage L_UN_OU_L_AUTRE on the day the campaign opened). */
  readonly alternative: boolean;
  readonly etat: EtatValeur;
  readonly motifRenvoi: string | null;
  /** The campaign's deadline, or the one extended for this owner. */
  readonly echeance: Jour;
  /** The campaign closed without this value. */
  readonly verrouillee: boolean;
  readonly saisieLe: Date | null;
  readonly soumiseLe: Date | null;
  /** First submission: sending back never makes late what was on time. */
  readonly premiereSoumissionLe: Date | null;
  readonly accepteeLe: Date | null;
  readonly renvoyeeLe: Date | null;
  /** The value that this one corrects, and why. */
  readonly remplaceId: string | null;
  readonly motifRectification: string | null;
  /** When an accepted correction took the place of this value. */
  readonly remplaceeLe: Date | null;
  readonly version: number;
}
