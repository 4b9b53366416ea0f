import type {
  Approbation,
  College,
  EtatAttendu,
  EtatCompteRendu,
  EtatPoint,
  EtatReunion,
  ForceCitation,
  ForceRegle,
  GenreDecision,
  GenreOrganisation,
  GenrePoint,
  NatureRegle,
  NiveauAccord,
  Presence,
  QualiteMembre,
  Reponse,
  Role,
  SensAvis,
  SourceRegle,
  TitreParticipant,
  TypeInstance,
  TypeSiae,
  UniteRegle,
} from './vocabulaire';

/**
 * The nouns as the rules see them. An entity of the API satisfies its interface structurally, so a
 * row loaded to act on it is passed as it is.
 */

/** Civil day, 'YYYY-MM-DD'. */
export type Jour = string;

/** A validity between two days, both included; no end while it lasts. */
export interface Periode {
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface Organisation {
  readonly id: string;
  readonly nom: string;
  readonly genre: GenreOrganisation;
  readonly typeSiae: TypeSiae | null;
  readonly siret: string | null;
  readonly parentId: string | null;
  readonly reseauId: string | null;
  readonly departements: readonly string[];
  readonly courriel: string | null;
  readonly debut: Jour | null;
  readonly fin: Jour | null;
  readonly fictif: boolean;
}

export interface Mandat extends Periode {
  readonly id: string;
  readonly personneId: string;
  readonly role: Role;
  readonly organisationId: string;
  /** Set when the function is limited to one instance. */
  readonly instanceId: string | null;
}

export interface Instance extends Periode {
  readonly id: string;
  readonly nom: string;
  readonly sigle: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly secretariatId: string | null;
  readonly fictif: boolean;
}

/** The territory of an instance over a period; no code means the whole nation. */
export interface Perimetre extends Periode {
  readonly departements: readonly string[];
}

export interface Membre extends Periode {
  readonly id: string;
  readonly instanceId: string;
  readonly organisationId: string | null;
  readonly college: College;
  readonly qualite: QualiteMembre;
  readonly titulaireId: string | null;
  readonly suppleantId: string | null;
}

export interface Reunion {
  readonly id: string;
  readonly instanceId: string;
  readonly titre: string | null;
  readonly debut: Date;
  readonly fin: Date;
  /** IANA zone of the place; `jour` is the civil day there. */
  readonly zone: string;
  readonly jour: Jour;
  readonly lieu: string | null;
  readonly lienDistance: string | null;
  readonly etat: EtatReunion;
  /** The reason of the last cancellation, postponement or undoing. */
  readonly motif: string | null;
  readonly motifUrgence: string | null;
  /** Why a past sitting was recorded without convocation; null for an ordinary one. */
  readonly reprise: string | null;
  readonly version: number;
  readonly departements: readonly string[];
  readonly convoqueeLe: Date | null;
  readonly tenueLe: Date | null;
  readonly annuleeLe: Date | null;
}

export interface Point {
  readonly id: string;
  readonly rang: number;
  readonly titre: string;
  readonly dureeMinutes: number | null;
  readonly genre: GenrePoint;
  readonly presentateur: string | null;
  readonly etat: EtatPoint;
  readonly motif: string | null;
}

export interface Participant {
  readonly id: string;
  readonly personneId: string | null;
  readonly nom: string;
  readonly organisationId: string | null;
  readonly organisationNom: string | null;
  readonly college: College | null;
  readonly titre: TitreParticipant;
  readonly reponse: Reponse;
  readonly presence: Presence;
}

export interface CompteRendu {
  readonly id: string;
  readonly reunionId: string;
  readonly instanceId: string;
  readonly etat: EtatCompteRendu;
  readonly version: number;
  /** 1, then one more at each rectification. */
  readonly rang: number;
  readonly publieLe: Date | null;
  readonly approuveLe: Date | null;
  readonly approbation: Approbation | null;
  /** When silence approves a published text, told to the participants; null where only an express approval counts. */
  readonly taciteLe: Date | null;
  readonly remplaceLe: Date | null;
}

export interface Synthese {
  readonly pointId: string;
  readonly texte: string;
  readonly revision: number;
}

export interface Decision {
  readonly id: string;
  readonly pointId: string;
  readonly numero: string;
  readonly genre: GenreDecision;
  readonly texte: string;
  readonly sens: SensAvis | null;
  readonly piloteId: string | null;
  readonly echeanceLibelle: string | null;
  readonly echeance: Jour | null;
}

export interface Transmission {
  readonly instanceId: string;
  readonly transmisLe: Date;
  readonly recuLe: Date | null;
}

export interface Accord {
  readonly id: string;
  readonly code: string;
  readonly titre: string;
  readonly niveau: NiveauAccord;
  readonly signeLe: Jour | null;
  readonly effetLe: Jour;
  readonly finLe: Jour | null;
  /** Empty: the whole nation. */
  readonly departements: readonly string[];
  readonly fictif: boolean;
}

/** A rule is data: what, for whom, where, when, with its place in the text and its force. */
export interface Regle extends Periode {
  readonly id: string;
  readonly nature: NatureRegle;
  readonly typeInstance: TypeInstance;
  /** Empty: the whole nation. */
  readonly departements: readonly string[];
  /** Set for a rule that one instance gave itself. */
  readonly instanceId: string | null;
  readonly nombre: number | null;
  readonly unite: UniteRegle | null;
  /** Types of the addressees, for TRANSMISSION. */
  readonly destinataires: readonly TypeInstance[];
  /** Colleges that must be represented, for PRESENCE. */
  readonly colleges: readonly College[];
  /** Short wording of our own, shown beside the verdict. */
  readonly texte: string | null;
  /** Place in the accord or the règlement: « article 3 », « fiche 8 ». */
  readonly citation: string;
  readonly source: SourceRegle;
  readonly force: ForceRegle;
  readonly accordId: string | null;
  readonly accordCode: string | null;
  readonly accordFictif: boolean;
  /** The citable place it is read in: an agenda item that cites it answers it. */
  readonly articleId: string | null;
}

/** The reference a verdict carries; never a sentence of the source. */
export interface Citation {
  readonly texte: string;
  readonly accord: string | null;
  readonly article: string;
  readonly force: ForceCitation;
  readonly accordId: string | null;
}

/** What is expected, by when, why. `avantLe` is null when no rule sets a day. */
export interface Attendu {
  readonly acte: string;
  readonly libelle: string;
  readonly avantLe: Jour | null;
  /** Day on which it was done; null while it is not. */
  readonly faitLe: Jour | null;
  readonly etat: EtatAttendu;
  readonly citation: Citation | null;
}

export interface PeriodeRythme {
  readonly libelle: string;
  readonly debut: Jour;
  readonly fin: Jour;
  readonly etat: EtatAttendu;
  readonly reunionId: string | null;
  readonly jour: Jour | null;
}

export interface VerdictRythme {
  readonly attendues: number;
  readonly tenues: number;
  readonly etat: EtatAttendu;
  readonly citation: Citation | null;
  readonly periodes: readonly PeriodeRythme[];
}
