import type {
  ActionSaisie,
  BonnePratiqueSaisie,
  CampagneSaisie,
  Cellule,
  College,
  EnqueteSaisie,
  GenreDecision,
  GenreOrganisation,
  GenrePoint,
  Jour,
  NatureRegle,
  Periodicite,
  Presence,
  QualiteMembre,
  RemonteeSaisie,
  Reponse,
  Role,
  RubriqueBilan,
  SensAvis,
  SourceRegle,
  ForceRegle,
  TypeInstance,
  TypeSiae,
  UniteRegle,
  ValeurSaisie,
} from '@gouvernance-iae/domaine';
import type { FournisseurReference, IndicateurReference } from '../reference/indicateurs';
import type { GenreArticle } from '../reference/types';

/** An instant, ISO in UTC. */
export type Instant = string;

export interface AccordFictif {
  readonly id: string;
  readonly code: string;
  readonly titre: string;
  readonly region: string;
  readonly departements: readonly string[];
  readonly signeLe: Jour;
  readonly effetLe: Jour;
  /** When what it asks begins: the first whole year. */
  readonly reglesDes: Jour;
  readonly finLe: Jour;
  readonly signataires: readonly { readonly id: string; readonly rang: number; readonly nom: string; readonly qualite: string | null; readonly pour: string }[];
  readonly articles: readonly {
    readonly id: string;
    readonly genre: GenreArticle;
    readonly code: string;
    readonly titre: string;
    readonly parentId: string | null;
    readonly rang: number;
  }[];
}

/** The national accord that the regional one declines: it holds the bilan of the nation. */
export type AccordNationalFictif = Pick<AccordFictif, 'id' | 'code' | 'titre' | 'signeLe' | 'effetLe' | 'finLe'>;

export interface RegleFictive {
  readonly id: string;
  readonly cle: string;
  readonly accordId: string | null;
  readonly articleId: string | null;
  readonly nature: NatureRegle;
  readonly typeInstance: TypeInstance;
  readonly departements: readonly string[];
  readonly nombre: number | null;
  readonly unite: UniteRegle | null;
  readonly destinataires: readonly TypeInstance[];
  readonly texte: string;
  readonly citation: string;
  readonly source: SourceRegle;
  readonly force: ForceRegle;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface IndicateurFictif extends Omit<IndicateurReference, 'accord' | 'article' | 'fournisseurs'> {
  readonly id: string;
  readonly rang: number;
  readonly articleId: string;
  readonly fiche: string;
  readonly periodicite: Periodicite;
  /** Why a doubt of the real accord is settled in the fictitious one. */
  readonly confirmation: string | null;
  readonly fournisseurs: readonly (FournisseurReference & { readonly id: string; readonly rang: number })[];
}

/** What an organisation writes in one of its cells. */
export type ValeurFictive = Cellule & ValeurSaisie;

export interface OrganisationFictive {
  readonly id: string;
  /** Name in force at the beginning of the story; it changes by `modifierOrganisation`. */
  readonly nom: string;
  readonly genre: GenreOrganisation;
  readonly typeSiae: TypeSiae | null;
  readonly parentId: string | null;
  readonly reseauId: string | null;
  readonly departements: readonly string[];
  readonly courriel: string | null;
}

export interface PersonneFictive {
  readonly id: string;
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly fonction: string;
}

export interface MandatFictif {
  readonly id: string;
  readonly personneId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly instanceId: string | null;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface MembreFictif {
  readonly id: string;
  readonly organisationId: string;
  readonly college: College;
  readonly qualite: QualiteMembre;
  readonly titulaireId: string | null;
  readonly suppleantId: string | null;
  readonly debut: Jour;
}

export interface InstanceFictive {
  readonly id: string;
  readonly nom: string;
  readonly sigle: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly secretariatId: string;
  readonly debut: Jour;
  readonly membres: readonly MembreFictif[];
}

/** A demo account: what the sign-in page says of it. All share one password, told on that page. */
export interface CompteFictif {
  readonly personneId: string;
  readonly courriel: string;
  readonly libelle: string;
  readonly organisation: string;
}

export interface PointFictif {
  readonly id: string;
  readonly titre: string;
  readonly dureeMinutes: number;
  readonly genre: GenrePoint;
  readonly presentateur: string | null;
  readonly articleId: string | null;
  readonly etiquettes: readonly string[];
}

export interface ReunionFictive {
  readonly id: string;
  readonly instanceId: string;
  readonly debut: Instant;
  readonly fin: Instant;
  readonly zone: string;
  readonly lieu: string;
  readonly lienDistance: string | null;
  readonly titre: string | null;
  /** Organisations invited beside the members. */
  readonly invites: readonly string[];
  readonly points: readonly PointFictif[];
  /** Why a past sitting is recorded after the event, without convocation; null for an ordinary one. */
  readonly reprise: string | null;
}

export interface PresenceFictive {
  readonly personneId: string;
  readonly organisationId: string;
  readonly presence: Exclude<Presence, 'INCONNUE'>;
}

export interface DecisionFictive {
  readonly id: string;
  readonly pointId: string;
  readonly genre: GenreDecision;
  readonly texte: string;
  readonly sens: SensAvis | null;
  readonly piloteId: string | null;
  readonly echeanceLibelle: string | null;
  readonly echeance: Jour | null;
}

type Sur<A extends string, C> = { readonly acte: A } & C;

/** One act of the story, named as the GraphQL act that plays it. */
export type ActeFictif = { readonly instant: Instant; readonly par: string } & (
  | Sur<'modifierOrganisation', { readonly organisationId: string; readonly nom: string }>
  | Sur<'planifierReunion', { readonly reunion: ReunionFictive }>
  | Sur<'proposerPoint', { readonly reunionId: string; readonly id: string; readonly titre: string; readonly dureeMinutes: number; readonly motif: string }>
  | Sur<'retenirPoint', { readonly pointId: string }>
  | Sur<'ecarterPoint', { readonly pointId: string; readonly motif: string }>
  | Sur<'deposerDocument', { readonly reunionId: string; readonly id: string; readonly pointId: string; readonly nom: string; readonly titre: string; readonly lignes: readonly string[] }>
  | Sur<'convoquerReunion', { readonly reunionId: string; readonly motifUrgence: string | null }>
  | Sur<'repondreConvocation', { readonly reunionId: string; readonly reponse: Exclude<Reponse, 'ATTENDUE'> }>
  | Sur<'tenirReunion', { readonly reunionId: string; readonly presences: readonly PresenceFictive[] }>
  | Sur<'annulerReunion', { readonly reunionId: string; readonly motif: string }>
  | Sur<'reporterReunion', { readonly reunionId: string; readonly debut: Instant; readonly fin: Instant; readonly motif: string }>
  | Sur<'redigerCompteRendu', { readonly compteRenduId: string; readonly reunionId: string }>
  | Sur<'enregistrerSynthese', { readonly compteRenduId: string; readonly pointId: string; readonly texte: string }>
  | Sur<'ajouterDecision', { readonly compteRenduId: string; readonly decision: DecisionFictive }>
  | Sur<'publierCompteRendu', { readonly compteRenduId: string }>
  | Sur<'approuverCompteRendu', { readonly compteRenduId: string }>
  | Sur<'transmettreCompteRendu', { readonly compteRenduId: string }>
  | Sur<'ouvrirCampagne', { readonly campagneId: string; readonly accordId: string; readonly instanceId: string; readonly saisie: CampagneSaisie }>
  | Sur<'saisirValeurs', { readonly campagneId: string; readonly valeurs: readonly ValeurFictive[] }>
  | Sur<'joindrePiece', { readonly campagneId: string; readonly cellule: Cellule; readonly id: string; readonly nom: string; readonly titre: string; readonly lignes: readonly string[] }>
  | Sur<'soumettreValeurs', { readonly campagneId: string; readonly organisationId: string }>
  | Sur<'accepterValeurs', { readonly campagneId: string; readonly cellules: readonly Cellule[] }>
  | Sur<'renvoyerValeurs', { readonly campagneId: string; readonly cellules: readonly Cellule[]; readonly motif: string }>
  | Sur<'prolongerEcheance', { readonly campagneId: string; readonly organisationId: string; readonly echeance: Jour; readonly motif: string }>
  | Sur<'cloreCampagne', { readonly campagneId: string }>
  | Sur<'contesterMesure', { readonly contestationId: string; readonly indicateurId: string; readonly departement: string; readonly annee: number; readonly motif: string }>
  | Sur<'repondreContestation', { readonly contestationId: string; readonly reponse: string; readonly retenue: boolean }>
  | Sur<'composerBilan', { readonly bilanId: string; readonly instanceId: string; readonly accordId: string; readonly annee: number }>
  | Sur<'enregistrerNarratif', { readonly bilanId: string; readonly rubrique: RubriqueBilan; readonly texte: string; readonly revision: number }>
  | Sur<'transmettreBilan', { readonly bilanId: string }>
  | Sur<'commenterBilan', { readonly commentaireId: string; readonly bilanId: string; readonly rubrique: RubriqueBilan; readonly figure: string; readonly texte: string }>
  | Sur<'examinerBilan', { readonly bilanId: string; readonly avis: string }>
  | Sur<'adopterBilan', { readonly bilanId: string }>
  | Sur<'renvoyerBilan', { readonly bilanId: string; readonly motif: string; readonly rubriques: readonly RubriqueBilan[] }>
  | Sur<'leverRemontee', { readonly remonteeId: string; readonly instanceId: string; readonly saisie: RemonteeSaisie }>
  | Sur<'transmettreRemontee', { readonly remonteeId: string; readonly versId: string; readonly mot: string }>
  | Sur<'sortirRemontee', { readonly remonteeId: string; readonly externe: string; readonly mot: string }>
  | Sur<'repondreRemontee', { readonly remonteeId: string; readonly reponse: string }>
  | Sur<'cloreRemontee', { readonly remonteeId: string; readonly mot: string }>
  | Sur<'retenirBonnePratique', { readonly remonteeId: string; readonly pratique: BonnePratiqueSaisie }>
  | Sur<'ouvrirEnquete', { readonly enqueteId: string; readonly instanceId: string; readonly saisie: EnqueteSaisie }>
  | Sur<'repondreEnquete', { readonly enqueteId: string; readonly reponseId: string; readonly reponses: readonly { readonly questionId: string; readonly choix: number }[] }>
  | Sur<'cloreEnquete', { readonly enqueteId: string }>
  | Sur<'composerFeuilleDeRoute', { readonly feuilleId: string; readonly instanceId: string; readonly accordId: string; readonly annee: number }>
  | Sur<'adopterFeuilleDeRoute', { readonly feuilleId: string; readonly reunionId: string }>
  | Sur<'reporterActions', { readonly feuilleId: string; readonly lignes: readonly { readonly id: string; readonly actionId: string; readonly echeance: string | null }[] }>
  | Sur<'deposerTexte', { readonly id: string; readonly accordId: string; readonly nom: string; readonly titre: string; readonly soustitre: string; readonly lignes: readonly string[] }>
  | Sur<'reviserFeuilleDeRoute', { readonly feuilleId: string; readonly motif: string }>
  | Sur<'creerAction', { readonly actionId: string; readonly instanceId: string; readonly feuilleDeRouteId: string; readonly saisie: ActionSaisie }>
  | Sur<'modifierAction', { readonly actionId: string; readonly saisie: ActionSaisie }>
  | Sur<'avancerAction', { readonly actionId: string; readonly avancement: number; readonly note: string; readonly jalons: readonly string[] }>
  | Sur<'fournirLivrable', { readonly actionId: string; readonly intitule: string; readonly preuve: string }>
  | Sur<'cloreAction', { readonly actionId: string }>
  | Sur<'abandonnerAction', { readonly actionId: string; readonly motif: string }>
  // Nobody's act: what the follow-up does on the morning after a due day.
  | Sur<'proposerActionEnRetard', { readonly actionId: string }>
  // « retenirPoint » of each late action that proposed itself, before the convocation: its items have no name in the story.
  | Sur<'inscrireRetards', { readonly feuilleId: string; readonly reunionId: string }>
  | Sur<'accuserReception', { readonly compteRenduId: string; readonly instanceId: string }>
);

/** Everything the demonstration holds, in the order in which it is created; `actes` in the order of time. */
export interface PlanDemonstration {
  readonly jour: Jour;
  readonly graine: number;
  readonly accord: AccordFictif;
  readonly accordNational: AccordNationalFictif;
  readonly regles: readonly RegleFictive[];
  readonly indicateurs: readonly IndicateurFictif[];
  readonly organisations: readonly OrganisationFictive[];
  readonly personnes: readonly PersonneFictive[];
  readonly mandats: readonly MandatFictif[];
  readonly instances: readonly InstanceFictive[];
  readonly comptes: readonly CompteFictif[];
  readonly actes: readonly ActeFictif[];
}
