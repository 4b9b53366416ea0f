import type { Decimal } from './objets-indicateurs';
import type { Citation, Jour } from './objets';
import type { DimensionBilan, EtatAttendu, EtatBilan, NiveauBilan, RubriqueBilan, TypeInstance, TypeSiae, UniteIndicateur } from './vocabulaire';

/** The yearly report of an accord by one instance (AC2011 §6.1.1, BFC2016 art. 3 and fiche 8). */
export interface Bilan {
  readonly id: string;
  readonly accordId: string;
  readonly instanceId: string;
  /** The secretariat that composes: nobody of its own judges it. */
  readonly organisationId: string;
  readonly niveau: NiveauBilan;
  readonly annee: number;
  readonly etat: EtatBilan;
  /** Number of the last version transmitted; 0 before the first one. */
  readonly numero: number;
  readonly composeLe: Date;
  readonly transmisLe: Date | null;
  readonly examineLe: Date | null;
  readonly adopteLe: Date | null;
  readonly renvoyeLe: Date | null;
  readonly motifRenvoi: string | null;
  readonly rubriquesARevoir: readonly RubriqueBilan[];
  /** The opinion of the committee that examined it. */
  readonly avis: string | null;
  readonly avisLe: Date | null;
  readonly empreinte: string | null;
  readonly destinataires: readonly string[];
}

/** Rhythm and attendance of one instance, or of those of one type in one place. */
export interface RythmeBilan {
  /** Null where the row gathers several instances. */
  readonly instanceId: string | null;
  readonly instanceNom: string;
  readonly typeInstance: TypeInstance;
  readonly departements: readonly string[];
  readonly instances: number;
  readonly attendues: number;
  readonly tenues: number;
  readonly etat: EtatAttendu;
  readonly citation: Citation | null;
  readonly presents: number;
  readonly convoques: number;
}

/** One figure in one place, with the same figure of the year before. */
export interface CelluleBilan {
  readonly dimension: DimensionBilan;
  /** What the row is about, as it is read: « Jura », « ACI », « Ensemble ». */
  readonly libelle: string;
  readonly departement: string | null;
  readonly departementNom: string | null;
  readonly typeSiae: TypeSiae | null;
  readonly typeInstance: TypeInstance | null;
  readonly organisationId: string | null;
  readonly numerateur: Decimal | null;
  /** Null for a plain count. */
  readonly denominateur: Decimal | null;
  /** Between 0 and 1, as text; null while a term is missing or when the denominator is zero. */
  readonly taux: string | null;
  readonly numerateurPrecedent: Decimal | null;
  readonly denominateurPrecedent: Decimal | null;
  readonly tauxPrecedent: string | null;
  /** Cells that hold the figure; those not communicated, which are no zero; those without answer. */
  readonly comptees: number;
  readonly nonCommuniquees: number;
  readonly manquantes: number;
  /** How many distinct rows it comes from. */
  readonly preuves: number;
  /** How many of its fournisseurs contest it, or were right to; null where a figure cannot be contested, or was frozen before it was said. */
  readonly contestations: number | null;
}

/** A figure of a bilan: table, chart, file, comments and evidence all speak of this one thing. */
export interface ChiffreBilan {
  readonly code: string;
  readonly rubrique: RubriqueBilan;
  readonly intitule: string;
  readonly unite: UniteIndicateur;
  readonly citation: Citation | null;
  /** What the source leaves in doubt. */
  readonly aConfirmer: string | null;
  /** Counted by the platform from its own evidence. */
  readonly calcule: boolean;
  /** What it is counted from: the kind of row that its evidence opens. */
  readonly sujet: SujetPreuve;
  readonly total: CelluleBilan;
  readonly lignes: readonly CelluleBilan[];
  /** The figure in one sentence. */
  readonly phrase: string;
}

export type SujetPreuve = 'Reunion' | 'CompteRendu' | 'Bilan' | 'Valeur' | 'Instance' | 'FeuilleDeRoute' | 'Action' | 'Remontee';

/** What a bilan says: computed while it is a draft, frozen when it is transmitted. */
export interface ContenuBilan {
  readonly annee: number;
  /** The day on which it was composed. */
  readonly jour: Jour;
  readonly rubriques: readonly RubriqueBilan[];
  readonly rythme: readonly RythmeBilan[];
  /** The few figures read first. */
  readonly syntheses: readonly ChiffreBilan[];
  readonly chiffres: readonly ChiffreBilan[];
}

/** What the secretariat wrote under a section. */
export interface NarratifBilan {
  readonly rubrique: RubriqueBilan;
  readonly texte: string;
  readonly revision: number;
}
