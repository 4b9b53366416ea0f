// Produit par apps/console/src/api/generer.mjs depuis apps/api/schema.graphql : ne pas modifier à la main.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { operation } from './operation';
/** Les champs de tri. */
export type AccordChamp =
  | 'code'
  | 'effetLe'
  | 'id'
  | 'titre';

/** Les filtres de la liste des accords. */
export type AccordFiltre = {
  departements?: Array<string> | null | undefined;
  enVigueurLe?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  niveau?: NiveauAccord | null | undefined;
};

/** Un accord à enregistrer ; reconduit, il reprend ce qui n’est pas écrit de nouveau. */
export type AccordSaisie = {
  articles?: Array<ArticleSaisie> | null | undefined;
  code: string;
  /** L’accord qu’il reconduit. */
  copieDe?: string | number | null | undefined;
  /** L’accord national qu’il décline. */
  declineId?: string | number | null | undefined;
  demeureMois?: number | null | undefined;
  effetLe: string;
  finLe?: string | null | undefined;
  niveau: NiveauAccord;
  preavisMois?: number | null | undefined;
  regionCode?: string | null | undefined;
  regles?: Array<RegleAccordSaisie> | null | undefined;
  resiliationArticle?: string | null | undefined;
  signataires?: Array<SignataireSaisie> | null | undefined;
  signeLe?: string | null | undefined;
  titre: string;
};

/** Un critère de tri. */
export type AccordTri = {
  champ: AccordChamp;
  sens?: Sens;
};

/** Les champs de tri. */
export type ActionChamp =
  | 'avancement'
  | 'chantierRang'
  | 'echeance'
  | 'etat'
  | 'id'
  | 'intitule'
  | 'rang';

/** Les filtres de la liste des actions. */
export type ActionFiltre = {
  /** Celles que cette feuille de route peut poursuivre : en cours dans une précédente du même comité, et que rien ne reporte. */
  aReporterDans?: string | number | null | undefined;
  decisionId?: Array<string | number> | null | undefined;
  departements?: Array<string> | null | undefined;
  /** Dont l’échéance est ce jour ou avant. */
  echeanceJusque?: string | null | undefined;
  etat?: Array<EtatAction> | null | undefined;
  feuilleDeRouteId?: Array<string | number> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  /** Celles que l’on peut faire avancer. */
  miennes?: boolean | null | undefined;
  parentId?: Array<string | number> | null | undefined;
  piloteId?: Array<string | number> | null | undefined;
  texte?: string | null | undefined;
};

/** Une action à créer. */
export type ActionNouvelle = {
  /** L’axe ou la fiche de l’accord. */
  articleId?: string | number | null | undefined;
  chantier?: string | null | undefined;
  /** Le numéro du chantier dans la feuille de route. */
  chantierRang?: number | null | undefined;
  contributeurs?: Array<string | number> | null | undefined;
  /** La décision de genre « action » dont elle vient ; elle donne ce que la saisie ne dit pas. */
  decisionId?: string | number | null | undefined;
  description?: string | null | undefined;
  /** « 1er trimestre 2027 », « fin 2027 », « mars 2027 », une date ; vide sans échéance. */
  echeance?: string | null | undefined;
  feuilleDeRouteId?: string | number | null | undefined;
  /** L’instance qui la suit. */
  instanceId: string | number;
  intitule: string;
  /** Les étapes ; celles qui sont atteintes restent. */
  jalons?: Array<JalonSaisi> | null | undefined;
  /** Les livrables attendus ; ceux qui ont leur preuve restent. */
  livrables?: Array<string> | null | undefined;
  /** L’action dont elle est une partie. */
  parentId?: string | number | null | undefined;
  piloteId?: string | number | null | undefined;
  /** De 1 à 100 ; 1 s’il n’est pas donné. */
  poids?: number | null | undefined;
};

/** Ce qui est prévu d’une action. */
export type ActionSaisie = {
  /** L’axe ou la fiche de l’accord. */
  articleId?: string | number | null | undefined;
  chantier?: string | null | undefined;
  /** Le numéro du chantier dans la feuille de route. */
  chantierRang?: number | null | undefined;
  contributeurs?: Array<string | number> | null | undefined;
  description?: string | null | undefined;
  /** « 1er trimestre 2027 », « fin 2027 », « mars 2027 », une date ; vide sans échéance. */
  echeance?: string | null | undefined;
  intitule: string;
  /** Les étapes ; celles qui sont atteintes restent. */
  jalons?: Array<JalonSaisi> | null | undefined;
  /** Les livrables attendus ; ceux qui ont leur preuve restent. */
  livrables?: Array<string> | null | undefined;
  /** L’action dont elle est une partie. */
  parentId?: string | number | null | undefined;
  piloteId?: string | number | null | undefined;
  /** De 1 à 100 ; 1 s’il n’est pas donné. */
  poids?: number | null | undefined;
};

/** Un critère de tri. */
export type ActionTri = {
  champ: ActionChamp;
  sens?: Sens;
};

/** Comment un compte rendu a été approuvé. */
export type Approbation =
  | 'EN_REUNION'
  | 'SANS_REGLE'
  | 'TACITE';

/** Un endroit de l’accord que l’on pourra citer. */
export type ArticleSaisie = {
  code: string;
  genre: GenreArticle;
  titre: string;
};

/** Où en est une action. */
export type AvancementSaisi = {
  /** De 0 à 100. */
  avancement: number;
  /** Les étapes atteintes ce jour. */
  jalonsAtteints?: Array<string | number> | null | undefined;
  note?: string | null | undefined;
};

/** Un avenant : ce qu’il change, et la fin de l’accord quand il la déplace. */
export type AvenantSaisie = {
  citation?: string | null | undefined;
  /** Le jour de sa signature. */
  jour: string;
  nouvelleFin?: string | null | undefined;
  texte?: string | null | undefined;
  titre?: string | null | undefined;
};

/** Les champs de tri. */
export type BilanChamp =
  | 'annee'
  | 'etat'
  | 'id'
  | 'instanceNom'
  | 'niveau'
  | 'titre'
  | 'transmisLe';

/** Les filtres de la liste des bilans. */
export type BilanFiltre = {
  /** Reçus, et que l’on peut examiner, adopter ou renvoyer. */
  aExaminer?: boolean | null | undefined;
  accordId?: Array<string | number> | null | undefined;
  annee?: Array<number> | null | undefined;
  departements?: Array<string> | null | undefined;
  etat?: Array<EtatBilan> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  niveau?: Array<NiveauBilan> | null | undefined;
  texte?: string | null | undefined;
};

/** Un critère de tri. */
export type BilanTri = {
  champ: BilanChamp;
  sens?: Sens;
};

/** Les champs de tri. */
export type BonnePratiqueChamp =
  | 'id'
  | 'instanceNom'
  | 'retenueLe'
  | 'titre';

/** Les filtres de la boîte à outils. */
export type BonnePratiqueFiltre = {
  departements?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  texte?: string | null | undefined;
  themes?: Array<string> | null | undefined;
};

/** Une bonne pratique, dans des mots que tous peuvent reprendre. */
export type BonnePratiqueSaisie = {
  texte: string;
  themes?: Array<string> | null | undefined;
  titre: string;
};

/** Un critère de tri. */
export type BonnePratiqueTri = {
  champ: BonnePratiqueChamp;
  sens?: Sens;
};

/** Une autre branche de la même question : son identifiant, et l’instance à qui elle va. */
export type BrancheSaisie = {
  id: string | number;
  versId: string | number;
};

/** Où se trouve une action : seule, ou dans une feuille de route de cet état. */
export type CadreAction =
  | 'ADOPTEE'
  | 'BROUILLON'
  | 'EN_REVISION'
  | 'SANS';

/** Les champs de tri. */
export type CampagneChamp =
  | 'debut'
  | 'echeance'
  | 'fin'
  | 'id'
  | 'libelle'
  | 'ouvreLe';

/** Les filtres de la liste des campagnes. */
export type CampagneFiltre = {
  accordId?: Array<string | number> | null | undefined;
  departements?: Array<string> | null | undefined;
  /** Dont la période finit ce jour ou après. */
  depuis?: string | null | undefined;
  etat?: Array<EtatCampagne> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  /** Dont la période commence ce jour ou avant. */
  jusque?: string | null | undefined;
  texte?: string | null | undefined;
};

/** Une campagne à ouvrir. */
export type CampagneSaisie = {
  /** L’accord dont on suit les indicateurs. */
  accordId: string | number;
  /** Début de la période mesurée. */
  debut: string;
  echeance: string;
  /** Fin de la période mesurée : les fournisseurs sont ceux de ce jour. */
  fin: string;
  /** Le comité dont le secrétariat examine les valeurs. */
  instanceId: string | number;
  libelle: string;
  /** Aujourd’hui, sauf s’il est donné. */
  ouvreLe?: string | null | undefined;
  revueLe?: string | null | undefined;
};

/** Un critère de tri. */
export type CampagneTri = {
  champ: CampagneChamp;
  sens?: Sens;
};

/** Pourquoi une cellule est refusée. */
export type CauseClasseur =
  | 'AUTRE_CAMPAGNE'
  | 'AUTRE_ORGANISATION'
  | 'CLE'
  | 'DATE'
  | 'DOUBLON'
  | 'ERREUR'
  | 'FORMULE'
  | 'JOUR'
  | 'MOTIF'
  | 'NOMBRE'
  | 'OUI_NON'
  | 'POURCENTAGE'
  | 'TEXTE'
  | 'VERROUILLEE';

/** La réponse à une question : le rang du choix, depuis 1. */
export type ChoixSaisi = {
  choix: number;
  questionId: string | number;
};

/** Les collèges d’une instance (code du travail, R5112-17). */
export type College =
  | 'COLLECTIVITES'
  | 'EMPLOYEURS'
  | 'ETAT'
  | 'IAE'
  | 'POLE_EMPLOI'
  | 'PRESCRIPTEURS'
  | 'SYNDICATS';

/** Les champs de tri. */
export type CompteRenduChamp =
  | 'etat'
  | 'id'
  | 'instanceNom'
  | 'jour'
  | 'publieLe';

/** Les filtres de la liste des comptes rendus. */
export type CompteRenduFiltre = {
  departements?: Array<string> | null | undefined;
  depuis?: string | null | undefined;
  /** Transmis à cette instance. */
  destinataireId?: string | number | null | undefined;
  etat?: Array<EtatCompteRendu> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  jusque?: string | null | undefined;
  reunionId?: string | number | null | undefined;
  texte?: string | null | undefined;
  transmis?: boolean | null | undefined;
};

/** Un critère de tri. */
export type CompteRenduTri = {
  champ: CompteRenduChamp;
  sens?: Sens;
};

/** Ce qu’on écrit dans une case. Les nombres s’écrivent à la française : « 1 234,5 ». */
export type ContenuSaisi = {
  booleen?: boolean | null | undefined;
  commentaire?: string | null | undefined;
  /** Le dénominateur d’un taux. */
  denominateur?: string | null | undefined;
  extraitLe?: string | null | undefined;
  methode?: string | null | undefined;
  /** Pourquoi la valeur n’est pas communiquée. */
  nonCommunique?: string | null | undefined;
  /** La valeur, ou le numérateur d’un taux. */
  numerateur?: string | null | undefined;
  source?: string | null | undefined;
  texte?: string | null | undefined;
};

/** Les champs de tri. */
export type ContestationChamp =
  | 'annee'
  | 'contesteeLe'
  | 'departement'
  | 'etat'
  | 'id'
  | 'repondueLe';

/** Les filtres de la liste des contestations. */
export type ContestationFiltre = {
  /** Ouvertes, et auxquelles on peut répondre. */
  aRepondre?: boolean | null | undefined;
  accordId?: Array<string | number> | null | undefined;
  annee?: number | null | undefined;
  departement?: Array<string> | null | undefined;
  etat?: Array<EtatContestation> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  indicateurId?: Array<string | number> | null | undefined;
  organisationId?: Array<string | number> | null | undefined;
};

/** Un critère de tri. */
export type ContestationTri = {
  champ: ContestationChamp;
  sens?: Sens;
};

/** Ce qu’on écrit à la place d’une cellule du classeur déposé. */
export type CorrectionClasseur = {
  /** Son adresse : D6. */
  cellule: string;
  feuille: string;
  texte: string;
};

/** Les champs de tri. */
export type CourrielChamp =
  | 'destinataire'
  | 'etat'
  | 'id'
  | 'prepareLe';

/** Les filtres de la liste des courriels. */
export type CourrielFiltre = {
  etat?: Array<EtatCourriel> | null | undefined;
  genre?: Array<GenreCourriel> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  sujetId?: Array<string | number> | null | undefined;
  texte?: string | null | undefined;
};

/** Un critère de tri. */
export type CourrielTri = {
  champ: CourrielChamp;
  sens?: Sens;
};

/** Ce sur quoi une instance est suivie. */
export type CritereConformite =
  | 'COMPTE_RENDU'
  | 'CONVOCATION'
  | 'FEUILLE_DE_ROUTE'
  | 'INDICATEURS'
  | 'RYTHME'
  | 'TRANSMISSION';

/** Les champs de tri. */
export type DecisionChamp =
  | 'echeance'
  | 'id'
  | 'numero';

/** Les filtres de la liste des décisions. */
export type DecisionFiltre = {
  echeanceJusque?: string | null | undefined;
  genre?: Array<GenreDecision> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: string | number | null | undefined;
  piloteId?: string | number | null | undefined;
  texte?: string | null | undefined;
};

/** Un critère de tri. */
export type DecisionTri = {
  champ: DecisionChamp;
  sens?: Sens;
};

/** Ce par quoi un indicateur se ventile. */
export type Dimension =
  | 'DEPARTEMENT'
  | 'REGION'
  | 'TYPE_INSTANCE'
  | 'TYPE_SIAE';

/** Ce que sont les lignes d’une analyse. */
export type DimensionAnalyse =
  | 'ANNEE'
  | 'DEPARTEMENT'
  | 'ORGANISATION'
  | 'PERIODE'
  | 'TYPE_SIAE';

/** Ce que distingue une ligne d’un chiffre. */
export type DimensionBilan =
  | 'CHANTIER'
  | 'COLLEGE'
  | 'COMITE'
  | 'DEPARTEMENT'
  | 'ETAT_ACTION'
  | 'GENRE_REMONTEE'
  | 'PILOTE'
  | 'SIGNATAIRE'
  | 'TOTAL'
  | 'TYPE_INSTANCE'
  | 'TYPE_SIAE';

/** Ce qui réunit les réponses d’un groupe. */
export type DimensionEnquete =
  | 'DEPARTEMENT'
  | 'ENSEMBLE'
  | 'GENRE';

/** L’échelon des organisations qui doivent un indicateur. */
export type Echelon =
  | 'DEPARTEMENT'
  | 'REGION';

/** Ce qu’un import ferait d’une ligne. */
export type EffetClasseur =
  | 'EN_ERREUR'
  | 'IDENTIQUE'
  | 'IGNOREE'
  | 'MODIFIEE'
  | 'NOUVELLE';

/** Ce qu’un import ferait d’une ligne. */
export type EffetImport =
  | 'INCHANGEE'
  | 'MODIFIEE'
  | 'NOUVELLE'
  | 'REFUSEE';

/** Les filtres de la liste des engagements. */
export type EngagementFiltre = {
  accordId?: Array<string | number> | null | undefined;
  /** Le code de la fiche ou de l’article. */
  fiche?: Array<string> | null | undefined;
  genre?: Array<GenreOrganisation> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  /** Ce qu’un signataire a promis. */
  signataireId?: string | number | null | undefined;
};

/** Les champs de tri. */
export type EnqueteChamp =
  | 'annee'
  | 'fermeLe'
  | 'id'
  | 'instanceNom';

/** Les filtres de la liste des enquêtes. */
export type EnqueteFiltre = {
  annee?: number | null | undefined;
  etat?: Array<EtatEnquete> | null | undefined;
  /** Ne prend plus de réponse, close ou non. */
  fermee?: boolean | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
};

/** L’enquête à ouvrir : l’année sur laquelle elle porte, le dernier jour où l’on répond. */
export type EnqueteSaisie = {
  annee: number;
  fermeLe: string;
};

/** Un critère de tri. */
export type EnqueteTri = {
  champ: EnqueteChamp;
  sens?: Sens;
};

/** Les états d’une action. */
export type EtatAction =
  | 'ABANDONNEE'
  | 'A_FAIRE'
  | 'EN_COURS'
  | 'NON_RENSEIGNEE'
  | 'REPORTEE'
  | 'TERMINEE';

/** Où en est ce qui est attendu. */
export type EtatAttendu =
  | 'A_VENIR'
  | 'EN_RETARD'
  | 'RESPECTE'
  | 'SANS_OBJET';

/** Les états d’un bilan. */
export type EtatBilan =
  | 'ADOPTE'
  | 'BROUILLON'
  | 'EXAMINE'
  | 'TRANSMIS';

/** Les états d’une campagne. */
export type EtatCampagne =
  | 'CLOSE'
  | 'OUVERTE'
  | 'PREPAREE';

/** Les états d’un compte rendu. */
export type EtatCompteRendu =
  | 'APPROUVE'
  | 'BROUILLON'
  | 'PROJET'
  | 'REMPLACE';

/** Les états d’une contestation. */
export type EtatContestation =
  | 'ECARTEE'
  | 'OUVERTE'
  | 'RETENUE';

/** Préparé, envoyé, ou en échec. */
export type EtatCourriel =
  | 'ECHEC'
  | 'ENVOYE'
  | 'PREPARE';

/** Les états d’une enquête. */
export type EtatEnquete =
  | 'CLOSE'
  | 'OUVERTE';

/** Les états d’une feuille de route. */
export type EtatFeuille =
  | 'ADOPTEE'
  | 'BROUILLON'
  | 'EN_REVISION';

/** Proposé, inscrit à l’ordre du jour, ou écarté avec un motif. */
export type EtatPoint =
  | 'ECARTE'
  | 'INSCRIT'
  | 'PROPOSE';

/** Les états d’une remontée. */
export type EtatRemontee =
  | 'CLOSE'
  | 'EXTERNE'
  | 'FUSIONNEE'
  | 'OUVERTE'
  | 'REPONDUE';

/** Les états d’une réunion. */
export type EtatReunion =
  | 'ANNULEE'
  | 'CONVOQUEE'
  | 'PLANIFIEE'
  | 'TENUE';

/** Les états d’une valeur attendue. */
export type EtatValeur =
  | 'ACCEPTEE'
  | 'A_SAISIR'
  | 'RENVOYEE'
  | 'SAISIE'
  | 'SOUMISE';

/** Ce que vaut un verdict : une preuve absente n’est ni un succès, ni un retard. */
export type EtatVerdict =
  | 'A_VENIR'
  | 'EN_RETARD'
  | 'INCONNU'
  | 'RESPECTE'
  | 'SANS_OBJET';

/** Une revue, une évaluation, une étape de résiliation. */
export type EvenementSaisie = {
  citation?: string | null | undefined;
  genre: GenreEvenement;
  /** Le jour de la réception, pour une mise en demeure ou une demande. */
  jour: string;
  texte?: string | null | undefined;
  titre?: string | null | undefined;
};

/** Les champs de tri. */
export type FeuilleDeRouteChamp =
  | 'adopteeLe'
  | 'annee'
  | 'etat'
  | 'id'
  | 'instanceNom';

/** Les filtres de la liste des feuilles de route. */
export type FeuilleDeRouteFiltre = {
  accordId?: Array<string | number> | null | undefined;
  annee?: Array<number> | null | undefined;
  departements?: Array<string> | null | undefined;
  etat?: Array<EtatFeuille> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  texte?: string | null | undefined;
};

/** Une feuille de route à composer. */
export type FeuilleDeRouteSaisie = {
  /** L’accord auquel elle est annexée. */
  accordId: string | number;
  annee: number;
  /** Le comité de pilotage. */
  instanceId: string | number;
};

/** Un critère de tri. */
export type FeuilleDeRouteTri = {
  champ: FeuilleDeRouteChamp;
  sens?: Sens;
};

/** Ce à quoi une règle engage. */
export type Force =
  | 'OBLIGATION'
  | 'PROPOSITION'
  | 'RECOMMANDATION';

/** La force d’une citation, ou l’origine d’une règle propre à l’instance. */
export type ForceCitation =
  | 'CHOIX_INSTANCE'
  | 'OBLIGATION'
  | 'PROPOSITION'
  | 'RECOMMANDATION'
  | 'REGLAGE'
  | 'REGLEMENT_INTERIEUR';

/** Qui doit un indicateur : un genre d’organisation à un échelon, une instance, ou une organisation. */
export type FournisseurSaisi = {
  designation: string;
  echelon?: Echelon | null | undefined;
  genreOrganisation?: GenreOrganisation | null | undefined;
  organisationId?: string | number | null | undefined;
  typeInstance?: TypeInstance | null | undefined;
};

/** Ce qu’est un endroit citable d’un accord. */
export type GenreArticle =
  | 'ANNEXE'
  | 'ARTICLE'
  | 'AXE'
  | 'ETAPE'
  | 'FICHE';

/** Courriel d’une instance ou d’un compte. */
export type GenreCourriel =
  | 'ACTION'
  | 'BILAN'
  | 'CAMPAGNE'
  | 'COMPTE'
  | 'COMPTE_RENDU'
  | 'ENQUETE'
  | 'REMONTEE'
  | 'REUNION';

/** Décision, avis ou action. */
export type GenreDecision =
  | 'ACTION'
  | 'AVIS'
  | 'DECISION';

/** Ce qui est arrivé à une remontée, à un niveau. */
export type GenreEtapeRemontee =
  | 'CLOSE'
  | 'FUSIONNEE'
  | 'LEVEE'
  | 'REPONDUE'
  | 'RETENUE'
  | 'SORTIE'
  | 'TRANSMISE';

/** Ce qui arrive à un accord. */
export type GenreEvenement =
  | 'AVENANT'
  | 'COMITE_EXTRAORDINAIRE'
  | 'DECLINAISON'
  | 'DENONCIATION'
  | 'EVALUATION'
  | 'MISE_EN_CONFORMITE'
  | 'MISE_EN_DEMEURE'
  | 'RESILIATION'
  | 'REVUE'
  | 'REVUE_DEMANDEE';

/** Ce qu’est une organisation. */
export type GenreOrganisation =
  | 'AUTRE'
  | 'COLLECTIVITE'
  | 'ETAT'
  | 'PARTENAIRE_SOCIAL'
  | 'POLE_EMPLOI'
  | 'PRESCRIPTEUR'
  | 'RESEAU'
  | 'SIAE';

/** Ce qu’un point de l’ordre du jour demande. */
export type GenrePoint =
  | 'APPROBATION'
  | 'AVIS'
  | 'BILAN'
  | 'DEBAT'
  | 'DECISION'
  | 'INFORMATION';

/** Ce qui est remonté. */
export type GenreRemontee =
  | 'BESOIN'
  | 'BONNE_PRATIQUE'
  | 'DIFFICULTE';

/** Les champs de tri. */
export type IndicateurChamp =
  | 'code'
  | 'id'
  | 'intitule'
  | 'rang';

/** Les filtres du dictionnaire des indicateurs. */
export type IndicateurFiltre = {
  aConfirmer?: boolean | null | undefined;
  accordId?: Array<string | number> | null | undefined;
  calcule?: boolean | null | undefined;
  etoile?: boolean | null | undefined;
  fiche?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  texte?: string | null | undefined;
  unite?: Array<UniteIndicateur> | null | undefined;
};

/** Un critère de tri. */
export type IndicateurTri = {
  champ: IndicateurChamp;
  sens?: Sens;
};

/** Les champs de tri. */
export type InstanceChamp =
  | 'debut'
  | 'id'
  | 'nom'
  | 'sigle'
  | 'type';

/** Les filtres de la liste des instances. */
export type InstanceFiltre = {
  departements?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  /** Ouverte aujourd’hui. */
  ouverte?: boolean | null | undefined;
  secretariatId?: string | number | null | undefined;
  /** Dont un siège n’a pas de titulaire. */
  siegeVacant?: boolean | null | undefined;
  texte?: string | null | undefined;
  type?: Array<TypeInstance> | null | undefined;
};

/** Ce qui décrit une instance, hors son périmètre. */
export type InstanceModification = {
  /** Aujourd’hui, sauf mention contraire. */
  debut?: string | null | undefined;
  /** Le dernier jour de l’instance. */
  fin?: string | null | undefined;
  nom: string;
  /** CDIAE_CTA, sauf mention contraire. */
  regime?: string | null | undefined;
  /** L’organisation qui en tient le secrétariat ou l’anime. */
  secretariatId?: string | number | null | undefined;
  /** Court et unique : il numérote les décisions. */
  sigle: string;
  type: TypeInstance;
};

/** Une instance et son premier périmètre. */
export type InstanceSaisie = {
  /** Aujourd’hui, sauf mention contraire. */
  debut?: string | null | undefined;
  /** Aucun pour une instance nationale. */
  departements?: Array<string>;
  /** Le dernier jour de l’instance. */
  fin?: string | null | undefined;
  nom: string;
  /** Le territoire en mots : « bassin de Dole ». */
  precision?: string | null | undefined;
  /** Les instances auxquelles elle succède : elles se ferment la veille, et leur histoire reste lisible. */
  predecesseurs?: Array<string | number>;
  /** CDIAE_CTA, sauf mention contraire. */
  regime?: string | null | undefined;
  /** L’organisation qui en tient le secrétariat ou l’anime. */
  secretariatId?: string | number | null | undefined;
  /** Court et unique : il numérote les décisions. */
  sigle: string;
  type: TypeInstance;
};

/** Un critère de tri. */
export type InstanceTri = {
  champ: InstanceChamp;
  sens?: Sens;
};

/** Une étape d’une action. */
export type JalonSaisi = {
  intitule: string;
  prevuLe?: string | null | undefined;
};

/** Les champs de tri. */
export type LigneJournalChamp =
  | 'id'
  | 'instant';

/** Les filtres de la liste des lignes du journal. */
export type LigneJournalFiltre = {
  acte?: Array<string> | null | undefined;
  acteurId?: string | number | null | undefined;
  depuis?: string | null | undefined;
  sujet?: string | null | undefined;
  sujetId?: Array<string | number> | null | undefined;
};

/** Un critère de tri. */
export type LigneJournalTri = {
  champ: LigneJournalChamp;
  sens?: Sens;
};

/** Un rôle, pour une organisation, dans une instance ou dans toutes celles qu’elle tient, sur une période. */
export type MandatSaisie = {
  /** Aujourd’hui, sauf mention contraire. */
  debut?: string | null | undefined;
  /** Le dernier jour du mandat. */
  fin?: string | null | undefined;
  /** Sans instance : toutes celles où l’organisation siège, ou qu’elle tient. */
  instanceId?: string | number | null | undefined;
  organisationId: string | number;
  personneId: string | number;
  role: Role;
};

/** Un siège : une organisation ou une personne, son collège, qui le tient. */
export type MembreSaisie = {
  college: College;
  /** Aujourd’hui, sauf mention contraire. */
  debut?: string | null | undefined;
  fin?: string | null | undefined;
  organisationId?: string | number | null | undefined;
  qualite: QualiteMembre;
  suppleantId?: string | number | null | undefined;
  titulaireId?: string | number | null | undefined;
};

/** Ce qu’une règle gouverne. */
export type NatureRegle =
  | 'APPROBATION'
  | 'BILAN'
  | 'CTA_OPERATIONNEL'
  | 'DIFFUSION'
  | 'DOCUMENTS'
  | 'ORDRE_DU_JOUR'
  | 'PREAVIS'
  | 'PRESENCE'
  | 'REVUE'
  | 'RYTHME'
  | 'TRANSMISSION';

/** Le niveau d’une instance. */
export type Niveau =
  | 'DEPARTEMENTAL'
  | 'LOCAL'
  | 'NATIONAL'
  | 'REGIONAL';

/** Le niveau d’un accord. */
export type NiveauAccord =
  | 'NATIONAL'
  | 'REGIONAL';

/** Le territoire d’un bilan. */
export type NiveauBilan =
  | 'CTA'
  | 'DEPARTEMENT'
  | 'NATION'
  | 'REGION';

/** Les champs de tri. */
export type OrganisationChamp =
  | 'genre'
  | 'id'
  | 'nom'
  | 'typeSiae';

/** Les filtres de la liste des organisations. */
export type OrganisationFiltre = {
  departements?: Array<string> | null | undefined;
  genre?: Array<GenreOrganisation> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  parentId?: string | number | null | undefined;
  reseauId?: string | number | null | undefined;
  texte?: string | null | undefined;
  typeSiae?: Array<TypeSiae> | null | undefined;
};

/** Une organisation, telle qu’elle est aujourd’hui. */
export type OrganisationSaisie = {
  courriel?: string | null | undefined;
  debut?: string | null | undefined;
  departements?: Array<string>;
  fin?: string | null | undefined;
  genre: GenreOrganisation;
  nom: string;
  /** L’organisation dont elle dépend. */
  parentId?: string | number | null | undefined;
  /** Le réseau auquel elle adhère. */
  reseauId?: string | number | null | undefined;
  siret?: string | null | undefined;
  /** Pour une SIAE, et elle seule. */
  typeSiae?: TypeSiae | null | undefined;
};

/** Un critère de tri. */
export type OrganisationTri = {
  champ: OrganisationChamp;
  sens?: Sens;
};

/** Comment plusieurs fournisseurs se partagent un indicateur. */
export type Partage =
  | 'A_DEFINIR'
  | 'CHACUN'
  | 'L_UN_OU_L_AUTRE';

/** Un nouveau périmètre, à partir d’un jour. */
export type PerimetreSaisie = {
  debut: string;
  departements: Array<string>;
  precision?: string | null | undefined;
};

/** À quel rythme un indicateur est demandé. */
export type Periodicite =
  | 'ANNUELLE'
  | 'SEMESTRIELLE'
  | 'TRIMESTRIELLE';

/** Les champs de tri. */
export type PersonneChamp =
  | 'courriel'
  | 'id'
  | 'nom'
  | 'prenom';

/** Les filtres de la liste des personnes. */
export type PersonneFiltre = {
  active?: boolean | null | undefined;
  ids?: Array<string | number> | null | undefined;
  /** Qui siège dans cette instance, ou la tient. */
  instanceId?: string | number | null | undefined;
  /** Dont un mandat prend fin dans les trois mois. */
  mandatExpire?: boolean | null | undefined;
  organisationId?: string | number | null | undefined;
  texte?: string | null | undefined;
};

/** Une personne corrigée, désactivée ou réactivée. */
export type PersonneModification = {
  /** Une personne désactivée ne se connecte plus. */
  active?: boolean;
  /** Sert à se connecter ; une seule personne par adresse. */
  courriel: string;
  fonction?: string | null | undefined;
  nom: string;
  prenom: string;
};

/** Une personne qui travaille dans les instances. */
export type PersonneSaisie = {
  /** Sert à se connecter ; une seule personne par adresse. */
  courriel: string;
  fonction?: string | null | undefined;
  nom: string;
  prenom: string;
};

/** Un critère de tri. */
export type PersonneTri = {
  champ: PersonneChamp;
  sens?: Sens;
};

/** Un point de l’ordre du jour. Avec son identifiant, un point déjà inscrit est gardé. */
export type PointSaisie = {
  /** L’article qui demande ce point. */
  articleId?: string | number | null | undefined;
  dureeMinutes?: number | null | undefined;
  /** PRESENTATION_ACCORD… */
  etiquettes?: Array<string> | null | undefined;
  genre: GenrePoint;
  id?: string | number | null | undefined;
  presentateur?: string | null | undefined;
  titre: string;
};

/** La présence constatée. */
export type Presence =
  | 'ABSENT'
  | 'DISTANCE'
  | 'EXCUSE'
  | 'INCONNUE'
  | 'PRESENT';

/** La présence d’une personne convoquée (participantId), ou venue sans convocation (id, nom). */
export type PresenceSaisie = {
  /** L’identifiant, fait par l’appelant, d’une personne venue sans convocation. */
  id?: string | number | null | undefined;
  nom?: string | null | undefined;
  organisationId?: string | number | null | undefined;
  /** Pour une organisation absente de l’annuaire. */
  organisationNom?: string | null | undefined;
  participantId?: string | number | null | undefined;
  presence: Presence;
};

/** À quel titre on siège. */
export type QualiteMembre =
  | 'DESIGNE'
  | 'DE_DROIT'
  | 'INVITE';

/** Pourquoi une campagne ne demande pas un indicateur. */
export type RaisonEcart =
  | 'CALCULE'
  | 'DEJA_DEMANDE'
  | 'PERIODICITE'
  | 'SANS_FOURNISSEUR';

/** Pourquoi une valeur importée garde ce qu’elle contient. */
export type RaisonGardee =
  | 'CLOSE'
  | 'MODIFIEE'
  | 'SOUMISE';

/** L’urgence d’une tâche. */
export type RangTache =
  | 'CETTE_SEMAINE'
  | 'ENSUITE'
  | 'EN_ATTENTE'
  | 'EN_RETARD';

/** Une règle de l’accord, lue dans un de ses articles. */
export type RegleAccordSaisie = {
  /** Le code de l’article qui la porte. */
  article: string;
  colleges?: Array<College> | null | undefined;
  destinataires?: Array<TypeInstance> | null | undefined;
  force?: Force | null | undefined;
  nature: NatureRegle;
  nombre?: number | null | undefined;
  typeInstance: TypeInstance;
  unite?: UniteRegle | null | undefined;
};

/** Les champs de tri. */
export type RegleChamp =
  | 'citation'
  | 'debut'
  | 'id'
  | 'nature'
  | 'source'
  | 'typeInstance';

/** Les filtres de la liste des règles. */
export type RegleFiltre = {
  accordId?: Array<string | number> | null | undefined;
  /** Celles qui s’appliquent à un de ces départements, les nationales comprises. */
  departements?: Array<string> | null | undefined;
  enVigueurLe?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  nature?: Array<NatureRegle> | null | undefined;
  source?: Array<SourceRegle> | null | undefined;
  typeInstance?: Array<TypeInstance> | null | undefined;
};

/** Une règle nouvelle. Sans source, elle n’oblige personne : elle est refusée. */
export type RegleSaisie = {
  accordId?: string | number | null | undefined;
  articleId?: string | number | null | undefined;
  /** La référence : « article 3 », « fiche 8 ». Jamais la phrase du texte. */
  citation?: string | null | undefined;
  colleges?: Array<College> | null | undefined;
  debut: string;
  /** Vide : la nation. Une règle d’accord prend le territoire de son accord. */
  departements?: Array<string> | null | undefined;
  destinataires?: Array<TypeInstance> | null | undefined;
  fin?: string | null | undefined;
  force?: Force | null | undefined;
  /** Pour le choix d’une instance, ou son règlement. */
  instanceId?: string | number | null | undefined;
  nature: NatureRegle;
  nombre?: number | null | undefined;
  /** D’où elle vient ; obligatoire. */
  source?: SourceRegle | null | undefined;
  texte?: string | null | undefined;
  typeInstance: TypeInstance;
  unite?: UniteRegle | null | undefined;
};

/** Un critère de tri. */
export type RegleTri = {
  champ: RegleChamp;
  sens?: Sens;
};

/** Les champs de tri. */
export type RemonteeChamp =
  | 'arriveeLe'
  | 'etat'
  | 'id'
  | 'instanceNom'
  | 'leveeLe'
  | 'origineNom'
  | 'titre';

/** Les filtres de la liste des remontées. */
export type RemonteeFiltre = {
  /** Qui attendent un acte de vous. */
  aTraiter?: boolean | null | undefined;
  departements?: Array<string> | null | undefined;
  etat?: Array<EtatRemontee> | null | undefined;
  fusionneeDansId?: string | number | null | undefined;
  genre?: Array<GenreRemontee> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  /** Où elles se trouvent. */
  instanceId?: Array<string | number> | null | undefined;
  /** Où elles ont été levées. */
  origineId?: Array<string | number> | null | undefined;
  /** Qui attendent encore une réponse. */
  sansReponse?: boolean | null | undefined;
  texte?: string | null | undefined;
};

/** Ce que l’on remonte : le même formulaire à tous les niveaux. */
export type RemonteeSaisie = {
  genre: GenreRemontee;
  /** Sans nommer de personne en parcours. */
  texte: string;
  titre: string;
};

/** Un critère de tri. */
export type RemonteeTri = {
  champ: RemonteeChamp;
  sens?: Sens;
};

/** Qui tient un siège désormais. */
export type RemplacementSaisie = {
  /** Aujourd’hui, sauf mention contraire. */
  debut?: string | null | undefined;
  suppleantId?: string | number | null | undefined;
  titulaireId?: string | number | null | undefined;
};

/** La réponse à une convocation. */
export type Reponse =
  | 'ATTENDUE'
  | 'DISTANCE'
  | 'EXCUSE'
  | 'PRESENT';

/** Une action à reporter, l’identifiant de celle qui la poursuit, et son échéance. */
export type ReportSaisi = {
  actionId: string | number;
  /** « 1er trimestre », « avant fin juin » ; aucune tant qu’elle n’est pas décidée. */
  echeance?: string | null | undefined;
  id: string | number;
};

/** Les champs de tri. */
export type ReunionChamp =
  | 'debut'
  | 'etat'
  | 'id'
  | 'instanceNom'
  | 'jour';

/** Les filtres de la liste des réunions. */
export type ReunionFiltre = {
  /** Avec un compte rendu lisible dans un de ces états. */
  compteRendu?: Array<EtatCompteRendu> | null | undefined;
  departements?: Array<string> | null | undefined;
  depuis?: string | null | undefined;
  etat?: Array<EtatReunion> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instanceId?: Array<string | number> | null | undefined;
  jusque?: string | null | undefined;
  /** Sans aucun compte rendu lisible. */
  sansCompteRendu?: boolean | null | undefined;
  texte?: string | null | undefined;
  typeInstance?: Array<TypeInstance> | null | undefined;
};

/** Une réunion à planifier ou à modifier. L’ordre du jour se modifie par son propre acte. */
export type ReunionSaisie = {
  debut: string;
  fin: string;
  instanceId: string | number;
  /** Organisations invitées, au-delà des membres. */
  invites?: Array<string | number> | null | undefined;
  lienDistance?: string | null | undefined;
  lieu?: string | null | undefined;
  points?: Array<PointSaisie> | null | undefined;
  /** Motif de la reprise d’une réunion passée. */
  reprise?: string | null | undefined;
  titre?: string | null | undefined;
  /** Fuseau du lieu ; celui de l’instance par défaut. */
  zone?: string | null | undefined;
};

/** Un critère de tri. */
export type ReunionTri = {
  champ: ReunionChamp;
  sens?: Sens;
};

/** Ce qu’un mandat donne à faire. */
export type Role =
  | 'ADMINISTRATEUR'
  | 'ANIMATEUR'
  | 'MEMBRE'
  | 'SECRETARIAT';

/** Les rubriques d’un bilan. */
export type RubriqueBilan =
  | 'COMPLETUDE'
  | 'FEUILLE_DE_ROUTE'
  | 'INDICATEURS'
  | 'REMONTEES'
  | 'RYTHME'
  | 'TRANSMISSIONS';

/** Sens d’un tri. */
export type Sens =
  | 'ASC'
  | 'DESC';

/** Le sens d’un avis. */
export type SensAvis =
  | 'DEFAVORABLE'
  | 'FAVORABLE'
  | 'RESERVE';

/** Ce qu’un contrôle demande. */
export type Severite =
  | 'A_COMMENTER'
  | 'BLOQUANTE'
  | 'CONSEIL';

/** Qui signe, en quelle qualité, pour qui. */
export type SignataireSaisie = {
  genre?: GenreOrganisation | null | undefined;
  nom: string;
  /** Sa fiche dans l’annuaire. */
  organisationId?: string | number | null | undefined;
  pour?: string | null | undefined;
  qualite?: string | null | undefined;
};

/** D’où vient une règle. */
export type SourceRegle =
  | 'ACCORD'
  | 'CHOIX_INSTANCE'
  | 'REGLAGE'
  | 'REGLEMENT_INTERIEUR';

/** À quel titre on participe à une réunion. */
export type TitreParticipant =
  | 'INVITE'
  | 'MEMBRE'
  | 'SUPPLEANT';

/** Les instances nommées par les accords. */
export type TypeInstance =
  | 'CDIAE'
  | 'CNIAE'
  | 'COMITE_PILOTAGE_NATIONAL'
  | 'COMITE_PILOTAGE_REGIONAL'
  | 'CTA'
  | 'GROUPE_TRAVAIL';

/** Les types de SIAE. */
export type TypeSiae =
  | 'ACI'
  | 'AI'
  | 'EI'
  | 'EITI'
  | 'ETTI';

/** Ce que compte un indicateur. */
export type UniteIndicateur =
  | 'BOOLEEN'
  | 'DOCUMENT'
  | 'HEURES'
  | 'LISTE'
  | 'NOMBRE'
  | 'POURCENTAGE';

/** L’unité de la valeur d’une règle. */
export type UniteRegle =
  | 'JOURS_CALENDAIRES'
  | 'JOURS_OUVRES'
  | 'PAR_AN'
  | 'PAR_REUNION'
  | 'PAR_TRIMESTRE';

/** Les champs de tri. */
export type ValeurChamp =
  | 'departement'
  | 'echeance'
  | 'etat'
  | 'id'
  | 'indicateurId'
  | 'numerateur'
  | 'organisationId'
  | 'rang'
  | 'soumiseLe'
  | 'typeSiae';

/** Les filtres de la liste des valeurs. */
export type ValeurFiltre = {
  /** Soumises, et que l’on peut accepter ou renvoyer. */
  aExaminer?: boolean | null | undefined;
  campagneId?: Array<string | number> | null | undefined;
  departement?: Array<string> | null | undefined;
  /** Acceptées, et non remplacées depuis. */
  enVigueur?: boolean | null | undefined;
  etat?: Array<EtatValeur> | null | undefined;
  fiche?: Array<string> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  indicateurId?: Array<string | number> | null | undefined;
  organisationId?: Array<string | number> | null | undefined;
  /** Celles de ses propres organisations. */
  siennes?: boolean | null | undefined;
  typeSiae?: Array<TypeSiae> | null | undefined;
};

/** Une case de la campagne, et ce qu’on y écrit. */
export type ValeurSaisie = {
  booleen?: boolean | null | undefined;
  commentaire?: string | null | undefined;
  /** Le dénominateur d’un taux. */
  denominateur?: string | null | undefined;
  extraitLe?: string | null | undefined;
  id: string | number;
  methode?: string | null | undefined;
  /** Pourquoi la valeur n’est pas communiquée. */
  nonCommunique?: string | null | undefined;
  /** La valeur, ou le numérateur d’un taux. */
  numerateur?: string | null | undefined;
  source?: string | null | undefined;
  texte?: string | null | undefined;
  /** La version que l’on a sous les yeux. */
  version: number;
};

/** Un critère de tri. */
export type ValeurTri = {
  champ: ValeurChamp;
  sens?: Sens;
};

export type AccordsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: AccordFiltre | null | undefined;
  tri?: Array<AccordTri> | AccordTri | null | undefined;
}>;


export type AccordsQuery = { accords: { total: number, items: Array<{ id: string, code: string, titre: string, niveau: NiveauAccord, departements: Array<string>, signeLe: string | null, effetLe: string, finLe: string | null, aConfirmer: string | null, fictif: boolean }> } };

export type AccordQueryVariables = Exact<{
  id: string | number;
}>;


export type AccordQuery = { accord: { id: string, code: string, titre: string, niveau: NiveauAccord, departements: Array<string>, signeLe: string | null, effetLe: string, finLe: string | null, aConfirmer: string | null, fictif: boolean, version: number, actions: Array<string>, decline: { id: string, titre: string } | null, reconduit: { id: string, titre: string } | null, signataires: Array<{ id: string, rang: number, nom: string, qualite: string | null, pour: string | null, genre: GenreOrganisation | null, evenementId: string | null, corrigible: boolean, organisation: { id: string } | null }>, articles: Array<{ id: string, code: string, genre: GenreArticle, titre: string, rang: number, parentId: string | null, objectifs: Array<string>, evenementId: string | null, corrigible: boolean, cite: boolean }>, corrections: Array<{ id: string, sujetId: string, avant: string, motif: string, corrigeLe: string }>, regles: Array<{ id: string, nature: NatureRegle, typeInstance: TypeInstance, departements: Array<string>, instanceId: string | null, nombre: number | null, unite: UniteRegle | null, texte: string | null, citation: string, force: Force, source: SourceRegle, debut: string, fin: string | null, fermeLe: string | null, destinataires: Array<string> }>, evenements: Array<{ id: string, genre: GenreEvenement, titre: string, jour: string | null }>, textes: Array<{ id: string, evenementId: string | null, nom: string, typeMime: string, taille: number, deposeLe: string }> } | null };

export type ChronologieAccordQueryVariables = Exact<{
  accordId: string | number;
}>;


export type ChronologieAccordQuery = { chronologieAccord: { etat: string, instances: number, possibles: Array<GenreEvenement>, etapes: Array<{ cle: string, genre: string, titre: string, texte: string | null, citation: string | null, jour: string | null, auPlusTot: string | null, avantLe: string | null, etat: EtatVerdict }>, declinaisons: Array<{ avenantId: string, avenantTitre: string, avenantJour: string, regionCode: string, regionNom: string, accordId: string | null, accordCode: string | null, etat: EtatVerdict, jour: string | null }> } };

export type EngagementsQueryVariables = Exact<{
  filtre?: EngagementFiltre | null | undefined;
}>;


export type EngagementsQuery = { engagements: { total: number, items: Array<{ id: string, genre: GenreOrganisation, designation: string, pilote: boolean, texte: string, article: { id: string, code: string, genre: GenreArticle, titre: string } | null }> } };

export type SuiviSignataireQueryVariables = Exact<{
  id: string | number;
}>;


export type SuiviSignataireQuery = { suiviSignataire: { id: string, accordId: string, organisationId: string | null, nom: string, qualite: string | null, pour: string | null, genre: GenreOrganisation | null, connu: boolean, valeursLisibles: boolean, instancesTenues: number, aConvoquer: number, aPublier: number, campagnes: Array<{ id: string, libelle: string, echeance: string, aSaisir: number, aSoumettre: number, renvoyees: number, rendues: number, attendues: number, ouverte: boolean }>, presences: Array<{ typeInstance: TypeInstance, attendu: number, present: number }> } };

export type ActionsSignataireQueryVariables = Exact<{
  filtre?: ActionFiltre | null | undefined;
}>;


export type ActionsSignataireQuery = { actions: { total: number, items: Array<{ id: string, intitule: string, etat: EtatAction, echeanceLibelle: string | null, echeance: string | null, avancement: number }> } };

export type RegionsQueryVariables = Exact<{
  jour?: string | null | undefined;
}>;


export type RegionsQuery = { regions: Array<{ code: string, nom: string, departements: Array<string> }> };

export type CreerAccordMutationVariables = Exact<{
  id: string | number;
  saisie: AccordSaisie;
}>;


export type CreerAccordMutation = { creerAccord: { id: string } };

export type AjouterAvenantMutationVariables = Exact<{
  id: string | number;
  accordId: string | number;
  saisie: AvenantSaisie;
}>;


export type AjouterAvenantMutation = { ajouterAvenant: { id: string } };

export type DeclinerAvenantMutationVariables = Exact<{
  id: string | number;
  avenantId: string | number;
  accordId: string | number;
  saisie: AvenantSaisie;
}>;


export type DeclinerAvenantMutation = { declinerAvenant: { id: string } };

export type NoterEvenementMutationVariables = Exact<{
  id: string | number;
  accordId: string | number;
  saisie: EvenementSaisie;
}>;


export type NoterEvenementMutation = { noterEvenement: { id: string } };

export type RetirerTexteMutationVariables = Exact<{
  id: string | number;
  motif?: string | null | undefined;
}>;


export type RetirerTexteMutation = { retirerTexte: { id: string } };

export type AjouterSignataireMutationVariables = Exact<{
  id: string | number;
  accordId: string | number;
  saisie: SignataireSaisie;
  evenementId?: string | number | null | undefined;
}>;


export type AjouterSignataireMutation = { ajouterSignataire: { id: string } };

export type AjouterArticleMutationVariables = Exact<{
  id: string | number;
  accordId: string | number;
  saisie: ArticleSaisie;
  evenementId?: string | number | null | undefined;
}>;


export type AjouterArticleMutation = { ajouterArticle: { id: string } };

export type CorrigerSignataireMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: SignataireSaisie;
  motif: string;
}>;


export type CorrigerSignataireMutation = { corrigerSignataire: { id: string } };

export type CorrigerArticleMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: ArticleSaisie;
  motif: string;
}>;


export type CorrigerArticleMutation = { corrigerArticle: { id: string } };

export type CitationVueFragment = { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null };

export type AttenduVuFragment = { acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null };

export type AFaireQueryVariables = Exact<{ [key: string]: never; }>;


export type AFaireQuery = { aFaire: { taches: Array<{ id: string, rang: RangTache, acte: string, titre: string, detail: string | null, avantLe: string | null, sujet: string, sujetId: string, lien: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, prochaines: Array<{ id: string, instanceNom: string, titre: string | null, debut: string, fin: string, zone: string, jour: string, lieu: string | null, etat: EtatReunion, nombreConvoques: number, nombreReponses: number }> } };

export type RythmesQueryVariables = Exact<{
  annee: number;
}>;


export type RythmesQuery = { rythmes: Array<{ attendues: number, tenues: number, etat: EtatAttendu, instance: { id: string, nom: string, sigle: string, type: TypeInstance } | null, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, periodes: Array<{ libelle: string, debut: string, fin: string, etat: EtatAttendu, reunionId: string | null, jour: string | null }> }> };

export type ActionVueFragment = { id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> };

export type ActionsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: ActionFiltre | null | undefined;
  tri?: Array<ActionTri> | ActionTri | null | undefined;
}>;


export type ActionsQuery = { actions: { total: number, items: Array<{ decisionNumero: string | null, id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, feuilleDeRoute: { id: string, annee: number, instanceNom: string } | null, instance: { id: string, nom: string } | null, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> }> } };

export type ActionQueryVariables = Exact<{
  id: string | number;
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type ActionQuery = { action: { description: string | null, motif: string | null, contributeurs: Array<string>, contributeursNoms: Array<string>, avertissements: Array<string>, decisionId: string | null, decisionNumero: string | null, reunionId: string | null, reunionJour: string | null, reporteeVersId: string | null, reporteeVersAnnee: number | null, id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, pilote: { id: string, nom: string } | null, parent: { id: string, intitule: string } | null, reporteeDe: { id: string, feuilleDeRoute: { id: string, annee: number } | null } | null, article: { id: string, code: string, titre: string, accord: { id: string, code: string, titre: string } } | null, feuilleDeRoute: { id: string, annee: number, etat: EtatFeuille, instanceId: string | null, instanceNom: string, accord: { id: string, titre: string } } | null, instance: { id: string, nom: string } | null, decision: { id: string, numero: string, texte: string, compteRendu: { id: string, jour: string } | null } | null, livrables: Array<{ id: string, rang: number, intitule: string, preuve: string | null, fourniLe: string | null }>, jalons: Array<{ id: string, rang: number, intitule: string, prevuLe: string | null, atteintLe: string | null }>, avancees: Array<{ id: string, instant: string, etat: EtatAction, avancement: number, note: string | null, auteur: { id: string, prenom: string, nom: string } | null }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> } | null, actions: { items: Array<{ id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> }> } };

export type ActionEditionQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
  accordId: string | number;
}>;


export type ActionEditionQuery = { actions: { items: Array<{ id: string, intitule: string, chantierRang: number | null, chantier: string | null }> }, accord: { id: string, articles: Array<{ id: string, genre: GenreArticle, code: string, titre: string }> } | null };

export type DecisionASuivreQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type DecisionASuivreQuery = { decisions: { items: Array<{ id: string, numero: string, texte: string, echeanceLibelle: string | null, echeance: string | null, piloteNom: string | null, actionId: string | null, pilote: { id: string, nom: string } | null, compteRendu: { id: string, jour: string, instanceId: string, instanceNom: string } | null }> } };

export type EcheanceLueQueryVariables = Exact<{
  libelle: string;
  annee?: number | null | undefined;
}>;


export type EcheanceLueQuery = { echeanceLue: { debut: string | null, fin: string | null } | null };

export type CreerActionMutationVariables = Exact<{
  id: string | number;
  saisie: ActionNouvelle;
}>;


export type CreerActionMutation = { creerAction: { id: string } };

export type ModifierActionMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: ActionSaisie;
}>;


export type ModifierActionMutation = { modifierAction: { id: string } };

export type RetirerActionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RetirerActionMutation = { retirerAction: { id: string } };

export type AvancerActionMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: AvancementSaisi;
}>;


export type AvancerActionMutation = { avancerAction: { id: string } };

export type CloreActionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloreActionMutation = { cloreAction: { id: string } };

export type AbandonnerActionMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type AbandonnerActionMutation = { abandonnerAction: { id: string } };

export type RouvrirActionMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type RouvrirActionMutation = { rouvrirAction: { id: string } };

export type AjouterLivrableMutationVariables = Exact<{
  id: string | number;
  actionId: string | number;
  intitule: string;
  preuve?: string | null | undefined;
}>;


export type AjouterLivrableMutation = { ajouterLivrable: { id: string } };

export type FournirLivrableMutationVariables = Exact<{
  id: string | number;
  preuve: string;
}>;


export type FournirLivrableMutation = { fournirLivrable: { id: string } };

export type EnsembleVuFragment = { numerateur: string | null, denominateur: string | null, taux: string | null, comptees: number, nonCommuniquees: number, manquantes: number, horsTotal: number, precedente: { numerateur: string | null, denominateur: string | null, taux: string | null, periode: string } | null, ecart: { mot: string, complet: boolean } | null };

export type AnalyseQueryVariables = Exact<{
  indicateurId: string | number;
  par: DimensionAnalyse;
  annee?: number | null | undefined;
  campagneId?: string | number | null | undefined;
  departements?: Array<string> | string | null | undefined;
  typeSiae?: TypeSiae | null | undefined;
}>;


export type AnalyseQuery = { analyse: { par: DimensionAnalyse, annee: number | null, periode: string | null, phrase: string, annees: Array<number>, partielle: boolean, indicateur: { id: string, code: string, intitule: string, unite: UniteIndicateur, dimensions: Array<Dimension>, partage: Partage | null, aConfirmer: string | null, calcule: boolean, numerateur: string | null, denominateur: string | null, fiche: string, accord: { id: string, code: string, titre: string, departements: Array<string> } }, campagnes: Array<{ campagneId: string, libelle: string, periode: string }>, total: { numerateur: string | null, denominateur: string | null, taux: string | null, comptees: number, nonCommuniquees: number, manquantes: number, horsTotal: number, precedente: { numerateur: string | null, denominateur: string | null, taux: string | null, periode: string } | null, ecart: { mot: string, complet: boolean } | null }, niveauDessus: { libelle: string, numerateur: string | null, denominateur: string | null, taux: string | null, comptees: number, nonCommuniquees: number, manquantes: number } | null, lignes: Array<{ cle: string, libelle: string, departement: string | null, typeSiae: TypeSiae | null, organisationId: string | null, campagnes: Array<string>, numerateur: string | null, denominateur: string | null, taux: string | null, comptees: number, nonCommuniquees: number, manquantes: number, horsTotal: number, precedente: { numerateur: string | null, denominateur: string | null, taux: string | null, periode: string } | null, ecart: { mot: string, complet: boolean } | null }> } | null };

export type CompletudeQueryVariables = Exact<{
  accordId: string | number;
  annee?: number | null | undefined;
  campagneId?: string | number | null | undefined;
}>;


export type CompletudeQuery = { completude: Array<{ organisationId: string, organisationNom: string, attendues: number, recues: number, aLHeure: number, tardives: number, manquantes: number, aVenir: number, tauxRecu: string | null, tauxALHeure: string | null, precedent: { attendues: number, recues: number, aLHeure: number, tardives: number, manquantes: number, aVenir: number, tauxRecu: string | null, tauxALHeure: string | null } | null }> };

export type ValeursLuesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: ValeurFiltre | null | undefined;
  tri?: Array<ValeurTri> | ValeurTri | null | undefined;
}>;


export type ValeursLuesQuery = { valeurs: { total: number, items: Array<{ id: string, etat: EtatValeur, organisationId: string, organisationNom: string, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, alternative: boolean, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null, source: string | null, extraitLe: string | null, methode: string | null, commentaire: string | null, soumiseLe: string | null, remplaceeLe: string | null, motifRectification: string | null, pieces: Array<{ id: string, nom: string, typeMime: string, taille: number }>, indicateur: { id: string, code: string, intitule: string, unite: UniteIndicateur }, campagne: { id: string, libelle: string } | null }> } };

export type PeriodesAnalyseesQueryVariables = Exact<{ [key: string]: never; }>;


export type PeriodesAnalyseesQuery = { campagnes: { items: Array<{ id: string, libelle: string, debut: string, fin: string, etat: EtatCampagne, departements: Array<string>, accord: { id: string, code: string, titre: string } }> } };

export type ArticulationVueFragment = { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number };

export type BarometreVuFragment = { annee: number, jour: string, phrase: string, reunions: number, instances: number, attendues: number, representees: number, periodicite: Array<{ type: TypeInstance, instances: number, tenues: number, sansReunion: number, intervalle: number | null }>, colleges: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, signataires: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, genres: Array<{ cle: string, points: number, reunions: number }>, etiquettes: Array<{ cle: string, points: number, reunions: number }>, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number }, departements: Array<{ code: string, nom: string, reunions: number, instances: number, attendues: number, representees: number, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number } }> };

export type BarometreQueryVariables = Exact<{
  annee: number;
  precedente: number;
  departements?: Array<string> | string | null | undefined;
  jour?: string | null | undefined;
  jourPrecedent?: string | null | undefined;
}>;


export type BarometreQuery = { courante: { annee: number, jour: string, phrase: string, reunions: number, instances: number, attendues: number, representees: number, periodicite: Array<{ type: TypeInstance, instances: number, tenues: number, sansReunion: number, intervalle: number | null }>, colleges: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, signataires: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, genres: Array<{ cle: string, points: number, reunions: number }>, etiquettes: Array<{ cle: string, points: number, reunions: number }>, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number }, departements: Array<{ code: string, nom: string, reunions: number, instances: number, attendues: number, representees: number, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number } }> }, precedente: { annee: number, jour: string, phrase: string, reunions: number, instances: number, attendues: number, representees: number, periodicite: Array<{ type: TypeInstance, instances: number, tenues: number, sansReunion: number, intervalle: number | null }>, colleges: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, signataires: Array<{ cle: string, attendues: number, titulaires: number, suppleants: number }>, genres: Array<{ cle: string, points: number, reunions: number }>, etiquettes: Array<{ cle: string, points: number, reunions: number }>, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number }, departements: Array<{ code: string, nom: string, reunions: number, instances: number, attendues: number, representees: number, articulation: { reunions: number, approuves: number, transmis: number, recus: number, delaiTransmission: number | null, delaiReception: number | null, retoursDus: number, retours: number } }> } };

export type BilanResumeFragment = { id: string, titre: string, instanceId: string, instanceNom: string, niveau: NiveauBilan, annee: number, etat: EtatBilan, numero: number, transmisLe: string | null, renvoyeLe: string | null, adopteLe: string | null, destinatairesNoms: Array<string>, actions: Array<string> };

export type BilansQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: BilanFiltre | null | undefined;
  tri?: Array<BilanTri> | BilanTri | null | undefined;
}>;


export type BilansQuery = { bilans: { total: number, items: Array<{ id: string, titre: string, instanceId: string, instanceNom: string, niveau: NiveauBilan, annee: number, etat: EtatBilan, numero: number, transmisLe: string | null, renvoyeLe: string | null, adopteLe: string | null, destinatairesNoms: Array<string>, actions: Array<string> }> } };

export type CelluleVueFragment = { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null };

export type ChiffreVuFragment = { code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> };

export type ContenuVuFragment = { annee: number, jour: string, rubriques: Array<RubriqueBilan>, rythme: Array<{ instanceId: string | null, instanceNom: string, typeInstance: TypeInstance, departements: Array<string>, instances: number, attendues: number, tenues: number, etat: EtatAttendu, presents: number, convoques: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, syntheses: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }>, chiffres: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }> };

export type BilanQueryVariables = Exact<{
  id: string | number;
}>;


export type BilanQuery = { bilan: { departements: Array<string>, organisationNom: string, version: number, composeLe: string, examineLe: string | null, motifRenvoi: string | null, rubriquesARevoir: Array<RubriqueBilan>, avis: string | null, avisLe: string | null, empreinte: string | null, id: string, titre: string, instanceId: string, instanceNom: string, niveau: NiveauBilan, annee: number, etat: EtatBilan, numero: number, transmisLe: string | null, renvoyeLe: string | null, adopteLe: string | null, destinatairesNoms: Array<string>, actions: Array<string>, accord: { id: string, code: string, titre: string }, instancesDestinataires: Array<{ instanceId: string, instanceNom: string }>, contenu: { annee: number, jour: string, rubriques: Array<RubriqueBilan>, rythme: Array<{ instanceId: string | null, instanceNom: string, typeInstance: TypeInstance, departements: Array<string>, instances: number, attendues: number, tenues: number, etat: EtatAttendu, presents: number, convoques: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, syntheses: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }>, chiffres: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }> }, narratifs: Array<{ rubrique: RubriqueBilan, texte: string, revision: number, modifieLe: string, modifieParNom: string | null }>, commentaires: Array<{ id: string, numero: number, rubrique: RubriqueBilan, figure: string | null, texte: string, auteurNom: string, organisationNom: string | null, instant: string }>, versions: Array<{ numero: number, empreinte: string, transmisLe: string, renvoyeLe: string | null, motif: string | null, rubriques: Array<RubriqueBilan> }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, alertes: Array<{ acte: string, code: string, message: string, champ: string | null }> } | null };

export type VersionsBilanQueryVariables = Exact<{
  id: string | number;
}>;


export type VersionsBilanQuery = { bilan: { id: string, titre: string, niveau: NiveauBilan, versions: Array<{ numero: number, empreinte: string, transmisLe: string, renvoyeLe: string | null, motif: string | null, contenu: { annee: number, jour: string, rubriques: Array<RubriqueBilan>, rythme: Array<{ instanceId: string | null, instanceNom: string, typeInstance: TypeInstance, departements: Array<string>, instances: number, attendues: number, tenues: number, etat: EtatAttendu, presents: number, convoques: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, syntheses: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }>, chiffres: Array<{ code: string, rubrique: RubriqueBilan, intitule: string, unite: UniteIndicateur, aConfirmer: string | null, calcule: boolean, phrase: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, total: { dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }, lignes: Array<{ dimension: DimensionBilan, libelle: string, departement: string | null, numerateur: string | null, denominateur: string | null, numerateurPrecedent: string | null, denominateurPrecedent: string | null, comptees: number, nonCommuniquees: number, manquantes: number, preuves: number, contestations: number | null }> }> }, narratifs: Array<{ rubrique: RubriqueBilan, texte: string }> }> } | null };

export type VerifierBilanQueryVariables = Exact<{
  id: string | number;
}>;


export type VerifierBilanQuery = { bilan: { id: string, empreinteVerifiee: boolean | null } | null };

export type PreuvesBilanQueryVariables = Exact<{
  id: string | number;
  code: string;
  departement?: string | null | undefined;
}>;


export type PreuvesBilanQuery = { preuvesBilan: { sujet: string, ids: Array<string>, bilans: Array<string>, contestations: Array<string>, total: number } };

export type ProchaineSeanceQueryVariables = Exact<{
  instanceId: Array<string | number> | string | number;
  depuis: string;
}>;


export type ProchaineSeanceQuery = { reunions: { items: Array<{ id: string, jour: string, instanceNom: string }> } };

export type ComposerBilanMutationVariables = Exact<{
  id: string | number;
  instanceId: string | number;
  accordId: string | number;
  annee: number;
}>;


export type ComposerBilanMutation = { composerBilan: { id: string } };

export type EnregistrerNarratifMutationVariables = Exact<{
  bilanId: string | number;
  rubrique: RubriqueBilan;
  texte: string;
  revision: number;
  motif?: string | null | undefined;
}>;


export type EnregistrerNarratifMutation = { enregistrerNarratif: { narratif: { rubrique: RubriqueBilan, texte: string, revision: number, modifieLe: string, modifieParNom: string | null } | null } };

export type TransmettreBilanMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type TransmettreBilanMutation = { transmettreBilan: { id: string } };

export type CommenterBilanMutationVariables = Exact<{
  id: string | number;
  bilanId: string | number;
  rubrique: RubriqueBilan;
  figure?: string | null | undefined;
  texte: string;
}>;


export type CommenterBilanMutation = { commenterBilan: { id: string } };

export type ExaminerBilanMutationVariables = Exact<{
  id: string | number;
  version: number;
  avis: string;
}>;


export type ExaminerBilanMutation = { examinerBilan: { id: string } };

export type AdopterBilanMutationVariables = Exact<{
  id: string | number;
  version: number;
  avis?: string | null | undefined;
}>;


export type AdopterBilanMutation = { adopterBilan: { id: string } };

export type RenvoyerBilanMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
  rubriques: Array<RubriqueBilan> | RubriqueBilan;
}>;


export type RenvoyerBilanMutation = { renvoyerBilan: { id: string } | null };

export type CampagneVueFragment = { id: string, libelle: string, debut: string, fin: string, ouvreLe: string, echeance: string, revueLe: string | null, etat: EtatCampagne, version: number, instanceId: string, instanceNom: string, departements: Array<string>, ouverteLe: string | null, closeLe: string | null, attendues: number, aSaisir: number, saisies: number, soumises: number, acceptees: number, renvoyees: number, enRetard: number, actions: Array<string>, accord: { id: string, code: string, titre: string } };

export type CampagnesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: CampagneFiltre | null | undefined;
  tri?: Array<CampagneTri> | CampagneTri | null | undefined;
}>;


export type CampagnesQuery = { campagnes: { total: number, items: Array<{ id: string, libelle: string, debut: string, fin: string, ouvreLe: string, echeance: string, revueLe: string | null, etat: EtatCampagne, version: number, instanceId: string, instanceNom: string, departements: Array<string>, ouverteLe: string | null, closeLe: string | null, attendues: number, aSaisir: number, saisies: number, soumises: number, acceptees: number, renvoyees: number, enRetard: number, actions: Array<string>, accord: { id: string, code: string, titre: string } }> } };

export type CampagneQueryVariables = Exact<{
  id: string | number;
}>;


export type CampagneQuery = { campagne: { id: string, libelle: string, debut: string, fin: string, ouvreLe: string, echeance: string, revueLe: string | null, etat: EtatCampagne, version: number, instanceId: string, instanceNom: string, departements: Array<string>, ouverteLe: string | null, closeLe: string | null, attendues: number, aSaisir: number, saisies: number, soumises: number, acceptees: number, renvoyees: number, enRetard: number, actions: Array<string>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, avancement: Array<{ organisationId: string, organisationNom: string, attendues: number, aSaisir: number, saisies: number, soumises: number, acceptees: number, renvoyees: number, enRetard: number, echeance: string }>, accord: { id: string, code: string, titre: string } } | null };

export type OuvrirCampagneMutationVariables = Exact<{
  id: string | number;
  saisie: CampagneSaisie;
}>;


export type OuvrirCampagneMutation = { ouvrirCampagne: { id: string } };

export type CloreCampagneMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloreCampagneMutation = { cloreCampagne: { id: string } };

export type ProlongerEcheanceMutationVariables = Exact<{
  campagneId: string | number;
  organisationId: string | number;
  echeance: string;
  motif: string;
}>;


export type ProlongerEcheanceMutation = { prolongerEcheance: { id: string } };

export type ApercuCampagneQueryVariables = Exact<{
  instanceId: string | number;
  accordId: string | number;
  debut: string;
  fin: string;
}>;


export type ApercuCampagneQuery = { apercuCampagne: { attendues: number, organisations: number, indicateurs: number, demandes: Array<{ indicateurId: string, code: string, intitule: string, rythme: string, attendues: number }>, ecartes: Array<{ indicateurId: string, code: string, intitule: string, raison: RaisonEcart, explication: string }> } };

export type LigneClasseurVueFragment = { feuille: string, rang: number, cle: string, valeurId: string | null, code: string | null, intitule: string | null, organisationNom: string | null, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, effet: EffetClasseur, avant: string, apres: string, changements: Array<{ titre: string, ancien: string, nouveau: string }>, problemes: Array<{ cause: CauseClasseur, feuille: string, cellule: string, ecrit: string | null, message: string }>, controles: Array<{ severite: Severite, code: string, message: string }> };

export type ImportVuClasseurFragment = { id: string, campagneId: string, nom: string, deposeLe: string, apercu: { empreinte: string, feuilles: Array<string>, nouvelles: number, modifiees: number, identiques: number, ignorees: number, aCommenter: number, enErreur: number, lignes: Array<{ feuille: string, rang: number, cle: string, valeurId: string | null, code: string | null, intitule: string | null, organisationNom: string | null, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, effet: EffetClasseur, avant: string, apres: string, changements: Array<{ titre: string, ancien: string, nouveau: string }>, problemes: Array<{ cause: CauseClasseur, feuille: string, cellule: string, ecrit: string | null, message: string }>, controles: Array<{ severite: Severite, code: string, message: string }> }>, groupes: Array<{ cause: CauseClasseur, phrase: string, problemes: Array<{ feuille: string, cellule: string, message: string }> }> } | null, recu: { nouvelles: number, modifiees: number, identiques: number, ignorees: number, instant: string } | null, annulation: { annuleLe: string | null, remises: number, gardees: Array<{ valeurId: string, code: string, departementNom: string | null, typeSiae: TypeSiae | null, raison: RaisonGardee }> } | null };

export type ImportClasseurQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportClasseurQuery = { importClasseur: { id: string, campagneId: string, nom: string, deposeLe: string, apercu: { empreinte: string, feuilles: Array<string>, nouvelles: number, modifiees: number, identiques: number, ignorees: number, aCommenter: number, enErreur: number, lignes: Array<{ feuille: string, rang: number, cle: string, valeurId: string | null, code: string | null, intitule: string | null, organisationNom: string | null, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, effet: EffetClasseur, avant: string, apres: string, changements: Array<{ titre: string, ancien: string, nouveau: string }>, problemes: Array<{ cause: CauseClasseur, feuille: string, cellule: string, ecrit: string | null, message: string }>, controles: Array<{ severite: Severite, code: string, message: string }> }>, groupes: Array<{ cause: CauseClasseur, phrase: string, problemes: Array<{ feuille: string, cellule: string, message: string }> }> } | null, recu: { nouvelles: number, modifiees: number, identiques: number, ignorees: number, instant: string } | null, annulation: { annuleLe: string | null, remises: number, gardees: Array<{ valeurId: string, code: string, departementNom: string | null, typeSiae: TypeSiae | null, raison: RaisonGardee }> } | null } };

export type CorrigerImportMutationVariables = Exact<{
  id: string | number;
  corrections: Array<CorrectionClasseur> | CorrectionClasseur;
}>;


export type CorrigerImportMutation = { corrigerImport: { id: string } };

export type ConfirmerImportMutationVariables = Exact<{
  id: string | number;
  empreinte: string;
}>;


export type ConfirmerImportMutation = { confirmerImport: { id: string, recu: { nouvelles: number, modifiees: number } | null } };

export type AbandonnerImportMutationVariables = Exact<{
  id: string | number;
}>;


export type AbandonnerImportMutation = { abandonnerImport: boolean };

export type AnnulerImportMutationVariables = Exact<{
  id: string | number;
}>;


export type AnnulerImportMutation = { annulerImport: { id: string, annulation: { remises: number } | null } };

export type ImportsClasseurQueryVariables = Exact<{
  campagneId: string | number;
}>;


export type ImportsClasseurQuery = { importsClasseur: Array<{ id: string, nom: string, deposeLe: string, confirmeLe: string | null, annuleLe: string | null }> };

export type ChangerMotDePasseMutationVariables = Exact<{
  ancien: string;
  nouveau: string;
}>;


export type ChangerMotDePasseMutation = { changerMotDePasse: boolean };

export type CreerJetonCalendrierMutationVariables = Exact<{ [key: string]: never; }>;


export type CreerJetonCalendrierMutation = { creerJetonCalendrier: { adresse: string | null, creeLe: string } };

export type RevoquerJetonCalendrierMutationVariables = Exact<{ [key: string]: never; }>;


export type RevoquerJetonCalendrierMutation = { revoquerJetonCalendrier: boolean };

export type ComptesRendusQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: CompteRenduFiltre | null | undefined;
  tri?: Array<CompteRenduTri> | CompteRenduTri | null | undefined;
}>;


export type ComptesRendusQuery = { comptesRendus: { total: number, items: Array<{ id: string, instanceNom: string, jour: string, etat: EtatCompteRendu, publieLe: string | null, approuveLe: string | null, transmissions: Array<{ id: string, instanceNom: string, transmisLe: string, recuLe: string | null }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu }> }> } };

export type DecisionVueFragment = { id: string, pointId: string, numero: string, genre: GenreDecision, texte: string, sens: SensAvis | null, piloteNom: string | null, echeanceLibelle: string | null, echeance: string | null, actionId: string | null, pilote: { id: string, nom: string } | null };

export type CompteRenduVuFragment = { id: string, instanceNom: string, jour: string, etat: EtatCompteRendu, rang: number, motif: string | null, version: number, publieLe: string | null, approuveLe: string | null, approbation: Approbation | null, reunionId: string, actions: Array<string>, instance: { id: string, nom: string, sigle: string, type: TypeInstance } | null, reunion: { id: string, debut: string, fin: string, zone: string, lieu: string | null, lienDistance: string | null, titre: string | null } | null, points: Array<{ id: string, rang: number, titre: string, dureeMinutes: number | null, genre: GenrePoint, presentateur: string | null, etat: EtatPoint, proposeParNom: string | null, motif: string | null, etiquettes: Array<string>, actionId: string | null, article: { id: string, code: string, genre: GenreArticle, accord: { id: string, code: string } } | null }>, participants: Array<{ id: string, nom: string, fonction: string | null, organisationNom: string | null, college: College | null, titre: TitreParticipant, reponse: Reponse, presence: Presence, organisation: { id: string } | null, personne: { id: string } | null }>, syntheses: Array<{ id: string, pointId: string, texte: string, revision: number, modifieLe: string, modifiePar: { prenom: string, nom: string } | null }>, decisions: Array<{ id: string, pointId: string, numero: string, genre: GenreDecision, texte: string, sens: SensAvis | null, piloteNom: string | null, echeanceLibelle: string | null, echeance: string | null, actionId: string | null, pilote: { id: string, nom: string } | null }>, transmissions: Array<{ id: string, instanceNom: string, transmisLe: string, recuLe: string | null, recuParNom: string | null }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }> };

export type CompteRenduQueryVariables = Exact<{
  id: string | number;
}>;


export type CompteRenduQuery = { compteRendu: { id: string, instanceNom: string, jour: string, etat: EtatCompteRendu, rang: number, motif: string | null, version: number, publieLe: string | null, approuveLe: string | null, approbation: Approbation | null, reunionId: string, actions: Array<string>, instance: { id: string, nom: string, sigle: string, type: TypeInstance } | null, reunion: { id: string, debut: string, fin: string, zone: string, lieu: string | null, lienDistance: string | null, titre: string | null } | null, points: Array<{ id: string, rang: number, titre: string, dureeMinutes: number | null, genre: GenrePoint, presentateur: string | null, etat: EtatPoint, proposeParNom: string | null, motif: string | null, etiquettes: Array<string>, actionId: string | null, article: { id: string, code: string, genre: GenreArticle, accord: { id: string, code: string } } | null }>, participants: Array<{ id: string, nom: string, fonction: string | null, organisationNom: string | null, college: College | null, titre: TitreParticipant, reponse: Reponse, presence: Presence, organisation: { id: string } | null, personne: { id: string } | null }>, syntheses: Array<{ id: string, pointId: string, texte: string, revision: number, modifieLe: string, modifiePar: { prenom: string, nom: string } | null }>, decisions: Array<{ id: string, pointId: string, numero: string, genre: GenreDecision, texte: string, sens: SensAvis | null, piloteNom: string | null, echeanceLibelle: string | null, echeance: string | null, actionId: string | null, pilote: { id: string, nom: string } | null }>, transmissions: Array<{ id: string, instanceNom: string, transmisLe: string, recuLe: string | null, recuParNom: string | null }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }> } | null };

export type EnregistrerSyntheseMutationVariables = Exact<{
  compteRenduId: string | number;
  pointId: string | number;
  texte: string;
  revision: number;
  motif?: string | null | undefined;
}>;


export type EnregistrerSyntheseMutation = { enregistrerSynthese: { synthese: { id: string, pointId: string, texte: string, revision: number, modifieLe: string, modifiePar: { prenom: string, nom: string } | null } | null } };

export type AjouterDecisionMutationVariables = Exact<{
  id: string | number;
  compteRenduId: string | number;
  pointId: string | number;
  genre: GenreDecision;
  texte: string;
  sens?: SensAvis | null | undefined;
  piloteId?: string | number | null | undefined;
  echeanceLibelle?: string | null | undefined;
  echeance?: string | null | undefined;
}>;


export type AjouterDecisionMutation = { ajouterDecision: { id: string } };

export type ModifierDecisionMutationVariables = Exact<{
  id: string | number;
  version: number;
  genre: GenreDecision;
  texte: string;
  sens?: SensAvis | null | undefined;
  piloteId?: string | number | null | undefined;
  echeanceLibelle?: string | null | undefined;
  echeance?: string | null | undefined;
}>;


export type ModifierDecisionMutation = { modifierDecision: { id: string } };

export type RetirerDecisionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RetirerDecisionMutation = { retirerDecision: { id: string } };

export type PublierCompteRenduMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PublierCompteRenduMutation = { publierCompteRendu: { id: string } };

export type ApprouverCompteRenduMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ApprouverCompteRenduMutation = { approuverCompteRendu: { id: string } };

export type RectifierCompteRenduMutationVariables = Exact<{
  id: string | number;
  nouveauId: string | number;
  motif: string;
}>;


export type RectifierCompteRenduMutation = { rectifierCompteRendu: { id: string } };

export type TransmettreCompteRenduMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type TransmettreCompteRenduMutation = { transmettreCompteRendu: { id: string } };

export type AccuserReceptionMutationVariables = Exact<{
  compteRenduId: string | number;
}>;


export type AccuserReceptionMutation = { accuserReception: { id: string } };

export type TerritoireFragment = { code: string, nom: string, region: string | null, regionNom: string | null, etat: EtatVerdict, tenues: number, aJour: number, concernees: number, enRetard: number, articleSansInstance: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null };

export type InstanceVueFragment = { id: string, nom: string, type: TypeInstance, lisible: boolean, etat: EtatVerdict, verdicts: Array<{ critere: CritereConformite, etat: EtatVerdict, date: string | null, attendues: number, faites: number, enRetard: number, pourquoi: string, remede: string | null, nombrePreuves: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, regle: { texte: string, debut: string, fin: string | null } | null, regleEcartee: { texte: string, raison: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } } | null, preuves: Array<{ sujet: string, id: string, jour: string | null, etat: EtatVerdict, texte: string }> }> };

export type ConformiteQueryVariables = Exact<{
  annee: number;
  jour?: string | null | undefined;
  critere?: CritereConformite | null | undefined;
  departements?: Array<string> | string | null | undefined;
}>;


export type ConformiteQuery = { conformite: { annee: number, jour: string, critere: CritereConformite | null, question: string, phrase: string, citations: Array<{ texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null }>, comptes: { RESPECTE: number, A_VENIR: number, EN_RETARD: number, SANS_OBJET: number, INCONNU: number }, departements: Array<{ code: string, nom: string, region: string | null, regionNom: string | null, etat: EtatVerdict, tenues: number, aJour: number, concernees: number, enRetard: number, articleSansInstance: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, regions: Array<{ code: string, nom: string, region: string | null, regionNom: string | null, etat: EtatVerdict, tenues: number, aJour: number, concernees: number, enRetard: number, articleSansInstance: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }>, nation: { code: string, nom: string, region: string | null, regionNom: string | null, etat: EtatVerdict, tenues: number, aJour: number, concernees: number, enRetard: number, articleSansInstance: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null } } };

export type ConformiteTerritoireQueryVariables = Exact<{
  annee: number;
  jour?: string | null | undefined;
  critere?: CritereConformite | null | undefined;
  niveau?: Niveau | null | undefined;
  departements?: Array<string> | string | null | undefined;
}>;


export type ConformiteTerritoireQuery = { conformite: { departements: Array<{ code: string, instances: Array<{ id: string, nom: string, type: TypeInstance, lisible: boolean, etat: EtatVerdict, verdicts: Array<{ critere: CritereConformite, etat: EtatVerdict, date: string | null, attendues: number, faites: number, enRetard: number, pourquoi: string, remede: string | null, nombrePreuves: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, regle: { texte: string, debut: string, fin: string | null } | null, regleEcartee: { texte: string, raison: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } } | null, preuves: Array<{ sujet: string, id: string, jour: string | null, etat: EtatVerdict, texte: string }> }> }> }>, regions: Array<{ code: string, instances: Array<{ id: string, nom: string, type: TypeInstance, lisible: boolean, etat: EtatVerdict, verdicts: Array<{ critere: CritereConformite, etat: EtatVerdict, date: string | null, attendues: number, faites: number, enRetard: number, pourquoi: string, remede: string | null, nombrePreuves: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, regle: { texte: string, debut: string, fin: string | null } | null, regleEcartee: { texte: string, raison: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } } | null, preuves: Array<{ sujet: string, id: string, jour: string | null, etat: EtatVerdict, texte: string }> }> }> }>, nation: { code: string, instances: Array<{ id: string, nom: string, type: TypeInstance, lisible: boolean, etat: EtatVerdict, verdicts: Array<{ critere: CritereConformite, etat: EtatVerdict, date: string | null, attendues: number, faites: number, enRetard: number, pourquoi: string, remede: string | null, nombrePreuves: number, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null, regle: { texte: string, debut: string, fin: string | null } | null, regleEcartee: { texte: string, raison: string, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } } | null, preuves: Array<{ sujet: string, id: string, jour: string | null, etat: EtatVerdict, texte: string }> }> }> } } };

export type ConfigurationQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfigurationQuery = { configuration: { fictif: boolean, courriel: boolean, jour: string, nom: string, comptesDemo: Array<{ courriel: string, libelle: string, organisation: string | null }> } };

export type MoiCompletFragment = { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string, fonction: string | null }, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null };

export type MoiQueryVariables = Exact<{ [key: string]: never; }>;


export type MoiQuery = { moi: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string, fonction: string | null }, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } | null };

export type ConnexionMutationVariables = Exact<{
  courriel: string;
  motDePasse: string;
}>;


export type ConnexionMutation = { connexion: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string, fonction: string | null }, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } };

export type DeconnexionMutationVariables = Exact<{ [key: string]: never; }>;


export type DeconnexionMutation = { deconnexion: boolean };

export type MotDePasseOublieMutationVariables = Exact<{
  courriel: string;
}>;


export type MotDePasseOublieMutation = { motDePasseOublie: boolean };

export type DefinirMotDePasseMutationVariables = Exact<{
  jeton: string;
  motDePasse: string;
}>;


export type DefinirMotDePasseMutation = { definirMotDePasse: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string, fonction: string | null }, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } };

export type GarderPreferencesMutationVariables = Exact<{
  preferences: string;
}>;


export type GarderPreferencesMutation = { garderPreferences: boolean };

export type RechercherQueryVariables = Exact<{
  texte: string;
}>;


export type RechercherQuery = { rechercher: Array<{ genre: string, id: string, titre: string, complement: string | null, lien: string }> };

export type CourrielsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: CourrielFiltre | null | undefined;
  tri?: Array<CourrielTri> | CourrielTri | null | undefined;
}>;


export type CourrielsQuery = { courriels: { total: number, items: Array<{ id: string, acte: string, sujet: string, sujetId: string, destinataire: string, adresse: string, objet: string, etat: EtatCourriel, prepareLe: string, envoyeLe: string | null, essais: number, erreur: string | null }> } };

export type CourrielQueryVariables = Exact<{
  id: string | number;
}>;


export type CourrielQuery = { courriel: { id: string, acte: string, sujet: string, sujetId: string, destinataire: string, adresse: string, objet: string, texte: string, regle: string, ics: string | null, etat: EtatCourriel, prepareLe: string, envoyeLe: string | null, essais: number, erreur: string | null, actions: Array<string> } | null };

export type RenvoyerCourrielMutationVariables = Exact<{
  id: string | number;
}>;


export type RenvoyerCourrielMutation = { renvoyerCourriel: { id: string } };

export type DecisionsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: DecisionFiltre | null | undefined;
  tri?: Array<DecisionTri> | DecisionTri | null | undefined;
}>;


export type DecisionsQuery = { decisions: { total: number, items: Array<{ id: string, numero: string, genre: GenreDecision, texte: string, sens: SensAvis | null, piloteNom: string | null, echeance: string | null, echeanceLibelle: string | null, actionId: string | null, compteRendu: { id: string, instanceNom: string, jour: string, etat: EtatCompteRendu } | null }> } };

export type DocumentVuFragment = { id: string, pointId: string | null, nom: string, typeMime: string, taille: number, deposeLe: string, deposePar: { id: string, prenom: string, nom: string } | null, attendu: { avantLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null } | null };

export type RetirerDocumentMutationVariables = Exact<{
  id: string | number;
  motif?: string | null | undefined;
}>;


export type RetirerDocumentMutation = { retirerDocument: { id: string } };

export type QuestionVueFragment = { id: string, code: string, intitule: string, aide: string | null, choix: Array<string>, citation: string };

export type EnqueteVueFragment = { id: string, instanceId: string, instanceNom: string, annee: number, departements: Array<string>, ouvreLe: string, fermeLe: string, etat: EtatEnquete, closeLe: string | null, reponses: number, version: number, actions: Array<string>, questions: Array<{ id: string, code: string, intitule: string, aide: string | null, choix: Array<string>, citation: string }>, siennes: Array<{ id: string, organisationNom: string, choix: Array<number>, reponduLe: string }> };

export type ResultatVuFragment = { enqueteId: string, instanceNom: string, annee: number, fermeLe: string, fermee: boolean, reponses: number, questions: Array<{ id: string, code: string, intitule: string, aide: string | null, choix: Array<string>, citation: string }>, groupes: Array<{ dimension: DimensionEnquete, cle: string, reponses: number | null, effectifs: Array<Array<number>> | null }> };

export type EnquetesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: EnqueteFiltre | null | undefined;
  tri?: Array<EnqueteTri> | EnqueteTri | null | undefined;
}>;


export type EnquetesQuery = { enquetes: { total: number, items: Array<{ id: string, instanceNom: string, annee: number, fermeLe: string, etat: EtatEnquete, reponses: number, actions: Array<string>, siennes: Array<{ id: string, reponduLe: string }> }> } };

export type EnqueteQueryVariables = Exact<{
  id: string | number;
}>;


export type EnqueteQuery = { enquete: { id: string, instanceId: string, instanceNom: string, annee: number, departements: Array<string>, ouvreLe: string, fermeLe: string, etat: EtatEnquete, closeLe: string | null, reponses: number, version: number, actions: Array<string>, questions: Array<{ id: string, code: string, intitule: string, aide: string | null, choix: Array<string>, citation: string }>, siennes: Array<{ id: string, organisationNom: string, choix: Array<number>, reponduLe: string }> } | null };

export type ResultatsEnquetesQueryVariables = Exact<{
  annee: number;
  departements?: Array<string> | string | null | undefined;
}>;


export type ResultatsEnquetesQuery = { resultatsEnquetes: Array<{ enqueteId: string, instanceNom: string, annee: number, fermeLe: string, fermee: boolean, reponses: number, questions: Array<{ id: string, code: string, intitule: string, aide: string | null, choix: Array<string>, citation: string }>, groupes: Array<{ dimension: DimensionEnquete, cle: string, reponses: number | null, effectifs: Array<Array<number>> | null }> }> };

export type OuvrirEnqueteMutationVariables = Exact<{
  id: string | number;
  instanceId: string | number;
  saisie: EnqueteSaisie;
}>;


export type OuvrirEnqueteMutation = { ouvrirEnquete: { id: string } };

export type RepondreEnqueteMutationVariables = Exact<{
  id: string | number;
  enqueteId: string | number;
  reponses: Array<ChoixSaisi> | ChoixSaisi;
}>;


export type RepondreEnqueteMutation = { repondreEnquete: { id: string } };

export type CloreEnqueteMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type CloreEnqueteMutation = { cloreEnquete: { id: string } };

export type FeuilleVueFragment = { id: string, annee: number, etat: EtatFeuille, numero: number, version: number, instanceId: string | null, instanceNom: string, departements: Array<string>, adopteeLe: string | null, motifRevision: string | null, aConfirmer: string | null, actions: Array<string>, accord: { id: string, code: string, titre: string, finLe: string | null }, article: { id: string, code: string, titre: string } | null, comptes: { actions: number, aFaire: number, enCours: number, enRetard: number, terminees: number, abandonnees: number, reportees: number, nonRenseignees: number, avancement: number | null, retardMin: number, retardMax: number } };

export type FeuillesDeRouteQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: FeuilleDeRouteFiltre | null | undefined;
  tri?: Array<FeuilleDeRouteTri> | FeuilleDeRouteTri | null | undefined;
}>;


export type FeuillesDeRouteQuery = { feuillesDeRoute: { total: number, items: Array<{ id: string, annee: number, etat: EtatFeuille, numero: number, version: number, instanceId: string | null, instanceNom: string, departements: Array<string>, adopteeLe: string | null, motifRevision: string | null, aConfirmer: string | null, actions: Array<string>, accord: { id: string, code: string, titre: string, finLe: string | null }, article: { id: string, code: string, titre: string } | null, comptes: { actions: number, aFaire: number, enCours: number, enRetard: number, terminees: number, abandonnees: number, reportees: number, nonRenseignees: number, avancement: number | null, retardMin: number, retardMax: number } }> } };

export type FeuilleDeRouteQueryVariables = Exact<{
  id: string | number;
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type FeuilleDeRouteQuery = { feuilleDeRoute: { prochaineId: string | null, prochaineJour: string | null, conseils: Array<string>, id: string, annee: number, etat: EtatFeuille, numero: number, version: number, instanceId: string | null, instanceNom: string, departements: Array<string>, adopteeLe: string | null, motifRevision: string | null, aConfirmer: string | null, actions: Array<string>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, reunion: { id: string, jour: string } | null, versions: Array<{ numero: number, adopteeLe: string, motif: string | null, contenu: Array<{ actionId: string, chantierRang: number | null, chantier: string | null, intitule: string, piloteNom: string | null, echeanceLibelle: string | null, echeance: string | null }> }>, accord: { id: string, code: string, titre: string, finLe: string | null }, article: { id: string, code: string, titre: string } | null, comptes: { actions: number, aFaire: number, enCours: number, enRetard: number, terminees: number, abandonnees: number, reportees: number, nonRenseignees: number, avancement: number | null, retardMin: number, retardMax: number } } | null, actions: { total: number, items: Array<{ id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> }> } };

export type ActionsAReporterQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionsAReporterQuery = { feuilleDeRoute: { id: string, annee: number, instanceNom: string, version: number, actions: Array<string> } | null, actions: { items: Array<{ id: string, version: number, rang: number, chantierRang: number | null, chantier: string | null, intitule: string, etat: EtatAction, cadre: CadreAction, avancement: number, echeanceLibelle: string | null, debut: string | null, echeance: string | null, poids: number, parentId: string | null, nombreParties: number, retard: number, note: string | null, piloteId: string | null, piloteNom: string | null, feuilleDeRouteId: string | null, actions: Array<string>, feuilleDeRoute: { id: string, annee: number } | null, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> }> } };

export type ComposerFeuilleChoixQueryVariables = Exact<{
  instanceId?: Array<string | number> | string | number | null | undefined;
}>;


export type ComposerFeuilleChoixQuery = { reunions: { items: Array<{ id: string, jour: string }> } };

export type ComposerFeuilleDeRouteMutationVariables = Exact<{
  id: string | number;
  saisie: FeuilleDeRouteSaisie;
}>;


export type ComposerFeuilleDeRouteMutation = { composerFeuilleDeRoute: { id: string } };

export type AdopterFeuilleDeRouteMutationVariables = Exact<{
  id: string | number;
  version: number;
  reunionId?: string | number | null | undefined;
}>;


export type AdopterFeuilleDeRouteMutation = { adopterFeuilleDeRoute: { id: string } };

export type ReviserFeuilleDeRouteMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type ReviserFeuilleDeRouteMutation = { reviserFeuilleDeRoute: { id: string } };

export type ReporterActionsMutationVariables = Exact<{
  id: string | number;
  version: number;
  lignes: Array<ReportSaisi> | ReportSaisi;
}>;


export type ReporterActionsMutation = { reporterActions: { id: string } };

export type ImportActionsVuFragment = { applique: boolean, nouvelles: number, modifiees: number, inchangees: number, refusees: number, lignes: Array<{ ligne: number, nom: string, effet: EffetImport, changements: Array<{ colonne: string, ancien: string, nouveau: string }> }>, fautes: Array<{ cellule: string, ligne: number, message: string }> };

export type ApercuImportActionsQueryVariables = Exact<{
  feuilleDeRouteId: string | number;
  fichier: string;
  nom: string;
}>;


export type ApercuImportActionsQuery = { apercuImportActions: { applique: boolean, nouvelles: number, modifiees: number, inchangees: number, refusees: number, lignes: Array<{ ligne: number, nom: string, effet: EffetImport, changements: Array<{ colonne: string, ancien: string, nouveau: string }> }>, fautes: Array<{ cellule: string, ligne: number, message: string }> } };

export type ImporterActionsMutationVariables = Exact<{
  feuilleDeRouteId: string | number;
  fichier: string;
  nom: string;
}>;


export type ImporterActionsMutation = { importerActions: { applique: boolean, nouvelles: number, modifiees: number, inchangees: number, refusees: number, lignes: Array<{ ligne: number, nom: string, effet: EffetImport, changements: Array<{ colonne: string, ancien: string, nouveau: string }> }>, fautes: Array<{ cellule: string, ligne: number, message: string }> } };

export type IndicateursQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: IndicateurFiltre | null | undefined;
  tri?: Array<IndicateurTri> | IndicateurTri | null | undefined;
}>;


export type IndicateursQuery = { indicateurs: { total: number, items: Array<{ id: string, code: string, rang: number, fiche: string, intitule: string, etoile: boolean, unite: UniteIndicateur, dimensions: Array<Dimension>, aConfirmer: string | null, calcule: boolean, accord: { id: string, code: string, fictif: boolean }, fournisseurs: Array<{ id: string, rang: number, designation: string, debut: string, fin: string | null }> }> } };

export type IndicateurQueryVariables = Exact<{
  id: string | number;
}>;


export type IndicateurQuery = { indicateur: { id: string, code: string, rang: number, fiche: string, intitule: string, etoile: boolean, unite: UniteIndicateur, dimensions: Array<Dimension>, numerateur: string | null, denominateur: string | null, partage: Partage | null, aConfirmer: string | null, confirmation: string | null, confirmeLe: string | null, calcule: boolean, periodicite: Periodicite, note: string | null, version: number, actions: Array<string>, accord: { id: string, code: string, titre: string }, article: { id: string, code: string, genre: GenreArticle, titre: string } | null, fournisseurs: Array<{ id: string, rang: number, designation: string, genreOrganisation: GenreOrganisation | null, echelon: Echelon | null, typeInstance: TypeInstance | null, debut: string, fin: string | null, organisation: { id: string, nom: string } | null }> } | null };

export type ConfirmerIndicateurMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type ConfirmerIndicateurMutation = { confirmerIndicateur: { id: string } };

export type ChangerFournisseursMutationVariables = Exact<{
  id: string | number;
  version: number;
  debut?: string | null | undefined;
  fournisseurs: Array<FournisseurSaisi> | FournisseurSaisi;
  partage?: Partage | null | undefined;
  motif: string;
}>;


export type ChangerFournisseursMutation = { changerFournisseurs: { id: string } };

export type InstancesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: InstanceFiltre | null | undefined;
  tri?: Array<InstanceTri> | InstanceTri | null | undefined;
}>;


export type InstancesQuery = { instances: { total: number, items: Array<{ id: string, nom: string, sigle: string, type: TypeInstance, departements: Array<string>, fin: string | null, secretariatId: string | null, secretariatNom: string | null, secretariat: { id: string, nom: string } | null }> } };

export type InstanceQueryVariables = Exact<{
  id: string | number;
}>;


export type InstanceQuery = { instance: { id: string, nom: string, sigle: string, type: TypeInstance, departements: Array<string>, debut: string, fin: string | null, fictif: boolean, regime: string, version: number, secretariatId: string | null, secretariatNom: string | null, actions: Array<string>, secretariat: { id: string, nom: string } | null, accords: Array<{ id: string, debut: string, fin: string | null, accord: { id: string, code: string, fictif: boolean } }>, perimetres: Array<{ id: string, departements: Array<string>, debut: string, fin: string | null, precision: string | null }>, membres: Array<{ id: string, organisationNom: string | null, college: College, qualite: QualiteMembre, debut: string, fin: string | null, titulaireId: string | null, organisation: { id: string, nom: string } | null, titulaire: { id: string, prenom: string, nom: string } | null, suppleant: { id: string, prenom: string, nom: string } | null }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }> } | null };

export type CreerInstanceMutationVariables = Exact<{
  id: string | number;
  saisie: InstanceSaisie;
}>;


export type CreerInstanceMutation = { creerInstance: { id: string } };

export type ModifierInstanceMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: InstanceModification;
}>;


export type ModifierInstanceMutation = { modifierInstance: { id: string } };

export type NommerMembreMutationVariables = Exact<{
  id: string | number;
  instanceId: string | number;
  saisie: MembreSaisie;
}>;


export type NommerMembreMutation = { nommerMembre: { id: string } };

export type ChangerPerimetreMutationVariables = Exact<{
  id: string | number;
  instanceId: string | number;
  version: number;
  saisie: PerimetreSaisie;
}>;


export type ChangerPerimetreMutation = { changerPerimetre: { id: string } };

export type RemplacerMembreMutationVariables = Exact<{
  id: string | number;
  nouveauId: string | number;
  saisie: RemplacementSaisie;
}>;


export type RemplacerMembreMutation = { remplacerMembre: { id: string } };

export type RetirerMembreMutationVariables = Exact<{
  id: string | number;
  fin?: string | null | undefined;
}>;


export type RetirerMembreMutation = { retirerMembre: { id: string } };

export type JournalQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: LigneJournalFiltre | null | undefined;
  tri?: Array<LigneJournalTri> | LigneJournalTri | null | undefined;
}>;


export type JournalQuery = { journal: { total: number, items: Array<{ id: string, instant: string, acte: string, sujet: string, sujetId: string, champs: Array<string>, motif: string | null, acteur: { id: string, prenom: string, nom: string } | null }> } };

export type SujetsDuJournalQueryVariables = Exact<{
  reunions: Array<string | number> | string | number;
  comptesRendus: Array<string | number> | string | number;
}>;


export type SujetsDuJournalQuery = { reunions: { items: Array<{ id: string, instanceNom: string, jour: string }> }, comptesRendus: { items: Array<{ id: string, instanceNom: string, jour: string }> } };

export type ContestationVueFragment = { id: string, etat: EtatContestation, annee: number, departement: string | null, departementNom: string | null, numerateur: number, denominateur: number | null, motif: string, reponse: string | null, contesteeLe: string, repondueLe: string | null, organisationNom: string, instanceNom: string, accordId: string, version: number, actions: Array<string>, indicateur: { id: string, code: string, intitule: string } };

export type MesuresQueryVariables = Exact<{
  accordId: string | number;
  annee: number;
}>;


export type MesuresQuery = { mesures: Array<{ departement: string | null, departementNom: string | null, typeInstance: TypeInstance | null, numerateur: number, denominateur: number | null, taux: string | null, phrase: string, preuves: number, lisibles: number, contestees: number, actions: Array<string>, citation: { texte: string, accordId: string | null, force: ForceCitation } | null, indicateur: { id: string, code: string, intitule: string, fiche: string, aConfirmer: string | null, accord: { id: string, code: string, fictif: boolean }, article: { id: string, code: string, genre: GenreArticle } | null }, contestations: Array<{ id: string, etat: EtatContestation, organisationNom: string }> }> };

export type PreuvesMesureQueryVariables = Exact<{
  accordId: string | number;
  annee: number;
  code: string;
  departement?: string | null | undefined;
}>;


export type PreuvesMesureQuery = { preuvesMesure: Array<{ sujet: string, ids: Array<string>, total: number }> };

export type ContestationsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: ContestationFiltre | null | undefined;
  tri?: Array<ContestationTri> | ContestationTri | null | undefined;
}>;


export type ContestationsQuery = { contestations: { total: number, items: Array<{ id: string, etat: EtatContestation, annee: number, departement: string | null, departementNom: string | null, numerateur: number, denominateur: number | null, motif: string, reponse: string | null, contesteeLe: string, repondueLe: string | null, organisationNom: string, instanceNom: string, accordId: string, version: number, actions: Array<string>, indicateur: { id: string, code: string, intitule: string } }> } };

export type ContestationQueryVariables = Exact<{
  id: string | number;
}>;


export type ContestationQuery = { contestation: { id: string, etat: EtatContestation, annee: number, departement: string | null, departementNom: string | null, numerateur: number, denominateur: number | null, motif: string, reponse: string | null, contesteeLe: string, repondueLe: string | null, organisationNom: string, instanceNom: string, accordId: string, version: number, actions: Array<string>, indicateur: { id: string, code: string, intitule: string } } | null };

export type ContesterMesureMutationVariables = Exact<{
  id: string | number;
  indicateurId: string | number;
  departement?: string | null | undefined;
  annee: number;
  motif: string;
}>;


export type ContesterMesureMutation = { contesterMesure: { id: string } };

export type RepondreContestationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reponse: string;
  retenue: boolean;
}>;


export type RepondreContestationMutation = { repondreContestation: { id: string } };

export type OrganisationsChoixQueryVariables = Exact<{
  filtre?: OrganisationFiltre | null | undefined;
}>;


export type OrganisationsChoixQuery = { organisations: { items: Array<{ id: string, nom: string, genre: GenreOrganisation, typeSiae: TypeSiae | null }> } };

export type PersonnesChoixQueryVariables = Exact<{
  filtre?: PersonneFiltre | null | undefined;
}>;


export type PersonnesChoixQuery = { personnes: { items: Array<{ id: string, prenom: string, nom: string, fonction: string | null }> } };

export type OrganisationsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: OrganisationFiltre | null | undefined;
  tri?: Array<OrganisationTri> | OrganisationTri | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { total: number, items: Array<{ id: string, nom: string, genre: GenreOrganisation, typeSiae: TypeSiae | null, departements: Array<string>, courriel: string | null, fin: string | null, reseau: { id: string, nom: string } | null }> } };

export type OrganisationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationQuery = { organisation: { id: string, nom: string, genre: GenreOrganisation, typeSiae: TypeSiae | null, siret: string | null, departements: Array<string>, courriel: string | null, debut: string | null, fin: string | null, fictif: boolean, version: number, actions: Array<string>, parent: { id: string, nom: string } | null, reseau: { id: string, nom: string } | null } | null };

export type CreerOrganisationMutationVariables = Exact<{
  id: string | number;
  saisie: OrganisationSaisie;
}>;


export type CreerOrganisationMutation = { creerOrganisation: { id: string } };

export type ModifierOrganisationMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: OrganisationSaisie;
}>;


export type ModifierOrganisationMutation = { modifierOrganisation: { id: string } };

export type ImportVuFragment = { nouvelles: number, modifiees: number, inchangees: number, refusees: number, fautes: Array<{ ligne: number, cellule: string, message: string }>, lignes: Array<{ ligne: number, nom: string, effet: EffetImport, changements: Array<{ colonne: string, ancien: string, nouveau: string }> }> };

export type ApercuImportOrganisationsQueryVariables = Exact<{
  fichier: string;
  nom: string;
}>;


export type ApercuImportOrganisationsQuery = { apercuImportOrganisations: { nouvelles: number, modifiees: number, inchangees: number, refusees: number, fautes: Array<{ ligne: number, cellule: string, message: string }>, lignes: Array<{ ligne: number, nom: string, effet: EffetImport, changements: Array<{ colonne: string, ancien: string, nouveau: string }> }> } };

export type ImporterOrganisationsMutationVariables = Exact<{
  fichier: string;
  nom: string;
}>;


export type ImporterOrganisationsMutation = { importerOrganisations: { applique: boolean } };

export type MandatVuFragment = { id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null };

export type PersonnesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: PersonneFiltre | null | undefined;
  tri?: Array<PersonneTri> | PersonneTri | null | undefined;
}>;


export type PersonnesQuery = { personnes: { total: number, items: Array<{ id: string, prenom: string, nom: string, courriel: string, fonction: string | null, active: boolean, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }> }> } };

export type PersonneQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonneQuery = { personne: { id: string, prenom: string, nom: string, courriel: string, fonction: string | null, active: boolean, version: number, actions: Array<string>, mandats: Array<{ id: string, role: Role, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }> } | null };

export type CreerPersonneMutationVariables = Exact<{
  id: string | number;
  saisie: PersonneSaisie;
}>;


export type CreerPersonneMutation = { creerPersonne: { id: string } };

export type ModifierPersonneMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: PersonneModification;
}>;


export type ModifierPersonneMutation = { modifierPersonne: { id: string } };

export type InviterPersonneMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type InviterPersonneMutation = { inviterPersonne: { id: string } };

export type DonnerMandatMutationVariables = Exact<{
  id: string | number;
  saisie: MandatSaisie;
}>;


export type DonnerMandatMutation = { donnerMandat: { id: string } };

export type TerminerMandatMutationVariables = Exact<{
  id: string | number;
  fin?: string | null | undefined;
}>;


export type TerminerMandatMutation = { terminerMandat: { id: string } };

export type RegleVueFragment = { id: string, nature: NatureRegle, typeInstance: TypeInstance, departements: Array<string>, nombre: number | null, unite: UniteRegle | null, destinataires: Array<string>, colleges: Array<College>, texte: string | null, debut: string, fin: string | null, citation: string, source: SourceRegle, force: Force, motif: string | null, remplaceId: string | null, fermeLe: string | null, instanceId: string | null, actions: Array<string>, accord: { id: string, code: string, titre: string, fictif: boolean, effetLe: string, finLe: string | null } | null };

export type ReglesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: RegleFiltre | null | undefined;
  tri?: Array<RegleTri> | RegleTri | null | undefined;
}>;


export type ReglesQuery = { regles: { total: number, items: Array<{ id: string, nature: NatureRegle, typeInstance: TypeInstance, departements: Array<string>, nombre: number | null, unite: UniteRegle | null, destinataires: Array<string>, colleges: Array<College>, texte: string | null, debut: string, fin: string | null, citation: string, source: SourceRegle, force: Force, motif: string | null, remplaceId: string | null, fermeLe: string | null, instanceId: string | null, actions: Array<string>, accord: { id: string, code: string, titre: string, fictif: boolean, effetLe: string, finLe: string | null } | null }> } };

export type RegleQueryVariables = Exact<{
  id: string | number;
}>;


export type RegleQuery = { regle: { id: string, nature: NatureRegle, typeInstance: TypeInstance, departements: Array<string>, nombre: number | null, unite: UniteRegle | null, destinataires: Array<string>, colleges: Array<College>, texte: string | null, debut: string, fin: string | null, citation: string, source: SourceRegle, force: Force, motif: string | null, remplaceId: string | null, fermeLe: string | null, instanceId: string | null, actions: Array<string>, accord: { id: string, code: string, titre: string, fictif: boolean, effetLe: string, finLe: string | null } | null } | null };

export type ApercuChangementRegleQueryVariables = Exact<{
  regleId: string | number;
  depuis: string;
  nombre?: number | null | undefined;
  unite?: UniteRegle | null | undefined;
}>;


export type ApercuChangementRegleQuery = { apercuChangementRegle: { phrase: string, fin: string, texteAvant: string | null, texteApres: string | null, annees: Array<{ annee: number, close: boolean, jugees: number, deplacees: number }>, deplacements: Array<{ instanceId: string, instanceNom: string, annee: number, avant: { etat: EtatVerdict, phrase: string }, apres: { etat: EtatVerdict, phrase: string } }> } };

export type ChangerRegleMutationVariables = Exact<{
  id: string | number;
  regleId: string | number;
  depuis: string;
  nombre?: number | null | undefined;
  unite?: UniteRegle | null | undefined;
  citation?: string | null | undefined;
  motif: string;
}>;


export type ChangerRegleMutation = { changerRegle: { id: string } };

export type CreerRegleMutationVariables = Exact<{
  id: string | number;
  saisie: RegleSaisie;
}>;


export type CreerRegleMutation = { creerRegle: { id: string } };

export type VerdictsQueryVariables = Exact<{
  instanceId: string | number;
  annee: number;
}>;


export type VerdictsQuery = { verdicts: Array<{ nature: NatureRegle, etat: EtatVerdict, avantLe: string | null, attendus: number, respectes: number, phrase: string, regle: string | null, citation: { texte: string, accordId: string | null, force: ForceCitation } | null, lignes: Array<{ libelle: string, regle: string | null, jour: string | null, avantLe: string | null, faitLe: string | null, etat: EtatVerdict, citation: { texte: string, accordId: string | null, force: ForceCitation }, preuve: { sujet: string, id: string } | null }>, ecartees: Array<{ regleId: string, texte: string | null, raison: string, citation: { texte: string, accordId: string | null, force: ForceCitation } }> }> };

export type InstanceVerdictsQueryVariables = Exact<{
  id: string | number;
}>;


export type InstanceVerdictsQuery = { instance: { id: string, nom: string, type: TypeInstance, debut: string, fin: string | null, accords: Array<{ id: string, debut: string, fin: string | null, accord: { id: string, code: string, titre: string, fictif: boolean } }> } | null };

export type RemonteeVueFragment = { id: string, genre: GenreRemontee, titre: string, etat: EtatRemontee, origineNom: string, instanceId: string, instanceNom: string, departements: Array<string>, externe: string | null, leveeLe: string, arriveeLe: string, reponduLe: string | null, retenueLe: string | null, version: number, actions: Array<string> };

export type RemonteesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: RemonteeFiltre | null | undefined;
  tri?: Array<RemonteeTri> | RemonteeTri | null | undefined;
}>;


export type RemonteesQuery = { remontees: { total: number, items: Array<{ id: string, genre: GenreRemontee, titre: string, etat: EtatRemontee, origineNom: string, instanceId: string, instanceNom: string, departements: Array<string>, externe: string | null, leveeLe: string, arriveeLe: string, reponduLe: string | null, retenueLe: string | null, version: number, actions: Array<string> }> } };

export type RemonteeQueryVariables = Exact<{
  id: string | number;
}>;


export type RemonteeQuery = { remontee: { texte: string, reponse: string | null, id: string, genre: GenreRemontee, titre: string, etat: EtatRemontee, origineNom: string, instanceId: string, instanceNom: string, departements: Array<string>, externe: string | null, leveeLe: string, arriveeLe: string, reponduLe: string | null, retenueLe: string | null, version: number, actions: Array<string>, fusionneeDans: { id: string, titre: string } | null, etapes: Array<{ id: string, genre: GenreEtapeRemontee, instanceNom: string, vers: string | null, mot: string | null, instant: string }>, destinations: Array<{ id: string, nom: string, type: TypeInstance }>, branches: Array<{ id: string, instanceNom: string, etat: EtatRemontee }> } | null };

export type BonnesPratiquesQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: BonnePratiqueFiltre | null | undefined;
  tri?: Array<BonnePratiqueTri> | BonnePratiqueTri | null | undefined;
}>;


export type BonnesPratiquesQuery = { bonnesPratiques: { total: number, items: Array<{ id: string, titre: string, texte: string, themes: Array<string>, instanceNom: string, departements: Array<string>, retenueLe: string }> } };

export type LeverRemonteeMutationVariables = Exact<{
  id: string | number;
  instanceId: string | number;
  saisie: RemonteeSaisie;
}>;


export type LeverRemonteeMutation = { leverRemontee: { id: string } };

export type TransmettreRemonteeMutationVariables = Exact<{
  id: string | number;
  version: number;
  versId: string | number;
  aussi?: Array<BrancheSaisie> | BrancheSaisie | null | undefined;
  mot: string;
}>;


export type TransmettreRemonteeMutation = { transmettreRemontee: { id: string } };

export type SortirRemonteeMutationVariables = Exact<{
  id: string | number;
  version: number;
  externe: string;
  mot: string;
}>;


export type SortirRemonteeMutation = { sortirRemontee: { id: string } };

export type RepondreRemonteeMutationVariables = Exact<{
  id: string | number;
  version: number;
  reponse: string;
}>;


export type RepondreRemonteeMutation = { repondreRemontee: { id: string } };

export type FusionnerRemonteeMutationVariables = Exact<{
  id: string | number;
  version: number;
  dansId: string | number;
  mot: string;
}>;


export type FusionnerRemonteeMutation = { fusionnerRemontee: { id: string } };

export type CloreRemonteeMutationVariables = Exact<{
  id: string | number;
  version: number;
  mot: string;
}>;


export type CloreRemonteeMutation = { cloreRemontee: { id: string } };

export type RetenirBonnePratiqueMutationVariables = Exact<{
  id: string | number;
  version: number;
  pratique: BonnePratiqueSaisie;
}>;


export type RetenirBonnePratiqueMutation = { retenirBonnePratique: { id: string } };

export type ReunionsAnneeQueryVariables = Exact<{
  page: number;
  filtre?: ReunionFiltre | null | undefined;
}>;


export type ReunionsAnneeQuery = { reunions: { total: number, items: Array<{ id: string, instanceId: string, instanceNom: string, jour: string, etat: EtatReunion }> } };

export type ReunionsQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: ReunionFiltre | null | undefined;
  tri?: Array<ReunionTri> | ReunionTri | null | undefined;
}>;


export type ReunionsQuery = { reunions: { total: number, items: Array<{ id: string, instanceNom: string, titre: string | null, debut: string, fin: string, zone: string, jour: string, etat: EtatReunion, motif: string | null, nombreConvoques: number, nombreReponses: number, nombrePresents: number, comptesRendus: Array<{ id: string, etat: EtatCompteRendu, transmissions: Array<{ id: string, recuLe: string | null, instanceNom: string }> }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu }> }> } };

export type PointVuFragment = { id: string, rang: number, titre: string, dureeMinutes: number | null, genre: GenrePoint, presentateur: string | null, etat: EtatPoint, proposeParNom: string | null, motif: string | null, etiquettes: Array<string>, actionId: string | null, article: { id: string, code: string, genre: GenreArticle, accord: { id: string, code: string } } | null };

export type ParticipantVuFragment = { id: string, nom: string, fonction: string | null, organisationNom: string | null, college: College | null, titre: TitreParticipant, reponse: Reponse, presence: Presence, organisation: { id: string } | null, personne: { id: string } | null };

export type ReunionVueFragment = { id: string, instanceNom: string, titre: string | null, debut: string, fin: string, zone: string, jour: string, lieu: string | null, lienDistance: string | null, etat: EtatReunion, motif: string | null, motifUrgence: string | null, reprise: string | null, version: number, invites: Array<string>, planifieeLe: string, convoqueeLe: string | null, tenueLe: string | null, annuleeLe: string | null, nombreConvoques: number, nombreReponses: number, nombrePresents: number, actions: Array<string>, instance: { id: string, nom: string, sigle: string, type: TypeInstance, departements: Array<string>, secretariat: { id: string, nom: string } | null } | null, points: Array<{ id: string, rang: number, titre: string, dureeMinutes: number | null, genre: GenrePoint, presentateur: string | null, etat: EtatPoint, proposeParNom: string | null, motif: string | null, etiquettes: Array<string>, actionId: string | null, article: { id: string, code: string, genre: GenreArticle, accord: { id: string, code: string } } | null }>, participants: Array<{ id: string, nom: string, fonction: string | null, organisationNom: string | null, college: College | null, titre: TitreParticipant, reponse: Reponse, presence: Presence, organisation: { id: string } | null, personne: { id: string } | null }>, documents: Array<{ id: string, pointId: string | null, nom: string, typeMime: string, taille: number, deposeLe: string, deposePar: { id: string, prenom: string, nom: string } | null, attendu: { avantLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null } | null }>, comptesRendus: Array<{ id: string, etat: EtatCompteRendu, rang: number, publieLe: string | null, approuveLe: string | null, transmissions: Array<{ id: string, instanceNom: string, transmisLe: string, recuLe: string | null }> }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }> };

export type ReunionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReunionQuery = { reunion: { id: string, instanceNom: string, titre: string | null, debut: string, fin: string, zone: string, jour: string, lieu: string | null, lienDistance: string | null, etat: EtatReunion, motif: string | null, motifUrgence: string | null, reprise: string | null, version: number, invites: Array<string>, planifieeLe: string, convoqueeLe: string | null, tenueLe: string | null, annuleeLe: string | null, nombreConvoques: number, nombreReponses: number, nombrePresents: number, actions: Array<string>, instance: { id: string, nom: string, sigle: string, type: TypeInstance, departements: Array<string>, secretariat: { id: string, nom: string } | null } | null, points: Array<{ id: string, rang: number, titre: string, dureeMinutes: number | null, genre: GenrePoint, presentateur: string | null, etat: EtatPoint, proposeParNom: string | null, motif: string | null, etiquettes: Array<string>, actionId: string | null, article: { id: string, code: string, genre: GenreArticle, accord: { id: string, code: string } } | null }>, participants: Array<{ id: string, nom: string, fonction: string | null, organisationNom: string | null, college: College | null, titre: TitreParticipant, reponse: Reponse, presence: Presence, organisation: { id: string } | null, personne: { id: string } | null }>, documents: Array<{ id: string, pointId: string | null, nom: string, typeMime: string, taille: number, deposeLe: string, deposePar: { id: string, prenom: string, nom: string } | null, attendu: { avantLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null } | null }>, comptesRendus: Array<{ id: string, etat: EtatCompteRendu, rang: number, publieLe: string | null, approuveLe: string | null, transmissions: Array<{ id: string, instanceNom: string, transmisLe: string, recuLe: string | null }> }>, manques: Array<{ acte: string, code: string, message: string, champ: string | null }>, attendus: Array<{ acte: string, libelle: string, avantLe: string | null, faitLe: string | null, etat: EtatAttendu, citation: { texte: string, accord: string | null, article: string | null, force: ForceCitation, accordId: string | null } | null }> } | null };

export type InstancesChoixQueryVariables = Exact<{ [key: string]: never; }>;


export type InstancesChoixQuery = { instances: { items: Array<{ id: string, nom: string, sigle: string, type: TypeInstance, departements: Array<string>, actions: Array<string> }> } };

export type PlanifierReunionMutationVariables = Exact<{
  id: string | number;
  saisie: ReunionSaisie;
}>;


export type PlanifierReunionMutation = { planifierReunion: { id: string } };

export type ModifierReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  saisie: ReunionSaisie;
}>;


export type ModifierReunionMutation = { modifierReunion: { id: string } };

export type ModifierOrdreDuJourMutationVariables = Exact<{
  id: string | number;
  version: number;
  points: Array<PointSaisie> | PointSaisie;
}>;


export type ModifierOrdreDuJourMutation = { modifierOrdreDuJour: { id: string } };

export type ProposerPointMutationVariables = Exact<{
  id: string | number;
  reunionId: string | number;
  titre: string;
  dureeMinutes: number;
  motif?: string | null | undefined;
}>;


export type ProposerPointMutation = { proposerPoint: { id: string } };

export type RetenirPointMutationVariables = Exact<{
  id: string | number;
}>;


export type RetenirPointMutation = { retenirPoint: { id: string } };

export type EcarterPointMutationVariables = Exact<{
  id: string | number;
  motif: string;
}>;


export type EcarterPointMutation = { ecarterPoint: { id: string } };

export type ConvoquerReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  motifUrgence?: string | null | undefined;
}>;


export type ConvoquerReunionMutation = { convoquerReunion: { id: string } };

export type RepondreConvocationMutationVariables = Exact<{
  reunionId: string | number;
  reponse: Reponse;
  suppleant?: string | null | undefined;
}>;


export type RepondreConvocationMutation = { repondreConvocation: { id: string } };

export type RelancerConvocationsMutationVariables = Exact<{
  id: string | number;
}>;


export type RelancerConvocationsMutation = { relancerConvocations: { id: string } };

export type TenirReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  presences: Array<PresenceSaisie> | PresenceSaisie;
}>;


export type TenirReunionMutation = { tenirReunion: { id: string } };

export type RouvrirReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type RouvrirReunionMutation = { rouvrirReunion: { id: string } };

export type AnnulerReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  motif: string;
}>;


export type AnnulerReunionMutation = { annulerReunion: { id: string } };

export type ReporterReunionMutationVariables = Exact<{
  id: string | number;
  version: number;
  debut: string;
  fin: string;
  motif: string;
}>;


export type ReporterReunionMutation = { reporterReunion: { id: string } };

export type RedigerCompteRenduMutationVariables = Exact<{
  id: string | number;
  reunionId: string | number;
}>;


export type RedigerCompteRenduMutation = { redigerCompteRendu: { id: string } };

export type ValeurVueFragment = { id: string, version: number, rang: number, etat: EtatValeur, organisationId: string, organisationNom: string, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, alternative: boolean, verrouillee: boolean, echeance: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null, source: string | null, extraitLe: string | null, methode: string | null, commentaire: string | null, motifRenvoi: string | null, saisieLe: string | null, soumiseLe: string | null, remplaceId: string | null, remplaceeLe: string | null, motifRectification: string | null, actions: Array<string>, indicateur: { id: string, code: string, intitule: string, unite: UniteIndicateur, numerateur: string | null, denominateur: string | null, fiche: string }, precedente: { libelle: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null } | null, pieces: Array<{ id: string, nom: string, typeMime: string, taille: number }> };

export type ValeursQueryVariables = Exact<{
  page: number;
  parPage: number;
  filtre?: ValeurFiltre | null | undefined;
  tri?: Array<ValeurTri> | ValeurTri | null | undefined;
}>;


export type ValeursQuery = { valeurs: { total: number, items: Array<{ id: string, version: number, rang: number, etat: EtatValeur, organisationId: string, organisationNom: string, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, alternative: boolean, verrouillee: boolean, echeance: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null, source: string | null, extraitLe: string | null, methode: string | null, commentaire: string | null, motifRenvoi: string | null, saisieLe: string | null, soumiseLe: string | null, remplaceId: string | null, remplaceeLe: string | null, motifRectification: string | null, actions: Array<string>, indicateur: { id: string, code: string, intitule: string, unite: UniteIndicateur, numerateur: string | null, denominateur: string | null, fiche: string }, precedente: { libelle: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null } | null, pieces: Array<{ id: string, nom: string, typeMime: string, taille: number }> }> } };

export type HistoriqueValeurQueryVariables = Exact<{
  id: string | number;
}>;


export type HistoriqueValeurQuery = { valeur: { id: string, historique: Array<{ numero: number, etat: EtatValeur, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null, motif: string | null, auteurNom: string | null, instant: string }> } | null };

export type SaisirValeursMutationVariables = Exact<{
  campagneId: string | number;
  valeurs: Array<ValeurSaisie> | ValeurSaisie;
}>;


export type SaisirValeursMutation = { saisirValeurs: Array<{ id: string, version: number, rang: number, etat: EtatValeur, organisationId: string, organisationNom: string, departement: string | null, departementNom: string | null, typeSiae: TypeSiae | null, alternative: boolean, verrouillee: boolean, echeance: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null, source: string | null, extraitLe: string | null, methode: string | null, commentaire: string | null, motifRenvoi: string | null, saisieLe: string | null, soumiseLe: string | null, remplaceId: string | null, remplaceeLe: string | null, motifRectification: string | null, actions: Array<string>, indicateur: { id: string, code: string, intitule: string, unite: UniteIndicateur, numerateur: string | null, denominateur: string | null, fiche: string }, precedente: { libelle: string, numerateur: string | null, denominateur: string | null, texte: string | null, booleen: boolean | null, nonCommunique: string | null } | null, pieces: Array<{ id: string, nom: string, typeMime: string, taille: number }> }> };

export type SoumettreValeursMutationVariables = Exact<{
  campagneId: string | number;
}>;


export type SoumettreValeursMutation = { soumettreValeurs: { id: string } };

export type AccepterValeursMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type AccepterValeursMutation = { accepterValeurs: Array<{ id: string }> };

export type RenvoyerValeursMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  motif: string;
}>;


export type RenvoyerValeursMutation = { renvoyerValeurs: Array<{ id: string }> };

export type RectifierValeurMutationVariables = Exact<{
  id: string | number;
  nouvelId: string | number;
  saisie: ContenuSaisi;
  motif: string;
}>;


export type RectifierValeurMutation = { rectifierValeur: { id: string } };

export type RetirerPieceMutationVariables = Exact<{
  id: string | number;
}>;


export type RetirerPieceMutation = { retirerPiece: { id: string } };

export const AccordsDocument = operation<AccordsQuery, AccordsQueryVariables>('Accords', `query Accords($page: Int!, $parPage: Int!, $filtre: AccordFiltre, $tri: [AccordTri!]) {
  accords(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      code
      titre
      niveau
      departements
      signeLe
      effetLe
      finLe
      aConfirmer
      fictif
    }
  }
}`);
export const AccordDocument = operation<AccordQuery, AccordQueryVariables>('Accord', `query Accord($id: ID!) {
  accord(id: $id) {
    id
    code
    titre
    niveau
    departements
    signeLe
    effetLe
    finLe
    aConfirmer
    fictif
    version
    actions
    decline {
      id
      titre
    }
    reconduit {
      id
      titre
    }
    signataires {
      id
      rang
      nom
      qualite
      pour
      genre
      evenementId
      corrigible
      organisation {
        id
      }
    }
    articles {
      id
      code
      genre
      titre
      rang
      parentId
      objectifs
      evenementId
      corrigible
      cite
    }
    corrections {
      id
      sujetId
      avant
      motif
      corrigeLe
    }
    regles {
      id
      nature
      typeInstance
      departements
      instanceId
      nombre
      unite
      texte
      citation
      force
      source
      debut
      fin
      fermeLe
      destinataires
    }
    evenements {
      id
      genre
      titre
      jour
    }
    textes {
      id
      evenementId
      nom
      typeMime
      taille
      deposeLe
    }
  }
}`);
export const ChronologieAccordDocument = operation<ChronologieAccordQuery, ChronologieAccordQueryVariables>('ChronologieAccord', `query ChronologieAccord($accordId: ID!) {
  chronologieAccord(accordId: $accordId) {
    etat
    instances
    possibles
    etapes {
      cle
      genre
      titre
      texte
      citation
      jour
      auPlusTot
      avantLe
      etat
    }
    declinaisons {
      avenantId
      avenantTitre
      avenantJour
      regionCode
      regionNom
      accordId
      accordCode
      etat
      jour
    }
  }
}`);
export const EngagementsDocument = operation<EngagementsQuery, EngagementsQueryVariables>('Engagements', `query Engagements($filtre: EngagementFiltre) {
  engagements(page: 1, parPage: 100, filtre: $filtre, tri: [{champ: rang}]) {
    total
    items {
      id
      genre
      designation
      pilote
      texte
      article {
        id
        code
        genre
        titre
      }
    }
  }
}`);
export const SuiviSignataireDocument = operation<SuiviSignataireQuery, SuiviSignataireQueryVariables>('SuiviSignataire', `query SuiviSignataire($id: ID!) {
  suiviSignataire(id: $id) {
    id
    accordId
    organisationId
    nom
    qualite
    pour
    genre
    connu
    valeursLisibles
    instancesTenues
    aConvoquer
    aPublier
    campagnes {
      id
      libelle
      echeance
      aSaisir
      aSoumettre
      renvoyees
      rendues
      attendues
      ouverte
    }
    presences {
      typeInstance
      attendu
      present
    }
  }
}`);
export const ActionsSignataireDocument = operation<ActionsSignataireQuery, ActionsSignataireQueryVariables>('ActionsSignataire', `query ActionsSignataire($filtre: ActionFiltre) {
  actions(page: 1, parPage: 25, filtre: $filtre) {
    total
    items {
      id
      intitule
      etat
      echeanceLibelle
      echeance
      avancement
    }
  }
}`);
export const RegionsDocument = operation<RegionsQuery, RegionsQueryVariables>('Regions', `query Regions($jour: Jour) {
  regions(jour: $jour) {
    code
    nom
    departements
  }
}`);
export const CreerAccordDocument = operation<CreerAccordMutation, CreerAccordMutationVariables>('CreerAccord', `mutation CreerAccord($id: ID!, $saisie: AccordSaisie!) {
  creerAccord(id: $id, saisie: $saisie) {
    id
  }
}`);
export const AjouterAvenantDocument = operation<AjouterAvenantMutation, AjouterAvenantMutationVariables>('AjouterAvenant', `mutation AjouterAvenant($id: ID!, $accordId: ID!, $saisie: AvenantSaisie!) {
  ajouterAvenant(id: $id, accordId: $accordId, saisie: $saisie) {
    id
  }
}`);
export const DeclinerAvenantDocument = operation<DeclinerAvenantMutation, DeclinerAvenantMutationVariables>('DeclinerAvenant', `mutation DeclinerAvenant($id: ID!, $avenantId: ID!, $accordId: ID!, $saisie: AvenantSaisie!) {
  declinerAvenant(
    id: $id
    avenantId: $avenantId
    accordId: $accordId
    saisie: $saisie
  ) {
    id
  }
}`);
export const NoterEvenementDocument = operation<NoterEvenementMutation, NoterEvenementMutationVariables>('NoterEvenement', `mutation NoterEvenement($id: ID!, $accordId: ID!, $saisie: EvenementSaisie!) {
  noterEvenement(id: $id, accordId: $accordId, saisie: $saisie) {
    id
  }
}`);
export const RetirerTexteDocument = operation<RetirerTexteMutation, RetirerTexteMutationVariables>('RetirerTexte', `mutation RetirerTexte($id: ID!, $motif: String) {
  retirerTexte(id: $id, motif: $motif) {
    id
  }
}`);
export const AjouterSignataireDocument = operation<AjouterSignataireMutation, AjouterSignataireMutationVariables>('AjouterSignataire', `mutation AjouterSignataire($id: ID!, $accordId: ID!, $saisie: SignataireSaisie!, $evenementId: ID) {
  ajouterSignataire(
    id: $id
    accordId: $accordId
    saisie: $saisie
    evenementId: $evenementId
  ) {
    id
  }
}`);
export const AjouterArticleDocument = operation<AjouterArticleMutation, AjouterArticleMutationVariables>('AjouterArticle', `mutation AjouterArticle($id: ID!, $accordId: ID!, $saisie: ArticleSaisie!, $evenementId: ID) {
  ajouterArticle(
    id: $id
    accordId: $accordId
    saisie: $saisie
    evenementId: $evenementId
  ) {
    id
  }
}`);
export const CorrigerSignataireDocument = operation<CorrigerSignataireMutation, CorrigerSignataireMutationVariables>('CorrigerSignataire', `mutation CorrigerSignataire($id: ID!, $version: Int!, $saisie: SignataireSaisie!, $motif: String!) {
  corrigerSignataire(id: $id, version: $version, saisie: $saisie, motif: $motif) {
    id
  }
}`);
export const CorrigerArticleDocument = operation<CorrigerArticleMutation, CorrigerArticleMutationVariables>('CorrigerArticle', `mutation CorrigerArticle($id: ID!, $version: Int!, $saisie: ArticleSaisie!, $motif: String!) {
  corrigerArticle(id: $id, version: $version, saisie: $saisie, motif: $motif) {
    id
  }
}`);
export const AFaireDocument = operation<AFaireQuery, AFaireQueryVariables>('AFaire', `query AFaire {
  aFaire {
    taches {
      id
      rang
      acte
      titre
      detail
      avantLe
      citation {
        ...CitationVue
      }
      sujet
      sujetId
      lien
    }
    prochaines {
      id
      instanceNom
      titre
      debut
      fin
      zone
      jour
      lieu
      etat
      nombreConvoques
      nombreReponses
    }
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}`);
export const RythmesDocument = operation<RythmesQuery, RythmesQueryVariables>('Rythmes', `query Rythmes($annee: Int!) {
  rythmes(annee: $annee) {
    instance {
      id
      nom
      sigle
      type
    }
    attendues
    tenues
    etat
    citation {
      ...CitationVue
    }
    periodes {
      libelle
      debut
      fin
      etat
      reunionId
      jour
    }
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}`);
export const ActionsDocument = operation<ActionsQuery, ActionsQueryVariables>('Actions', `query Actions($page: Int!, $parPage: Int!, $filtre: ActionFiltre, $tri: [ActionTri!]) {
  actions(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...ActionVue
      feuilleDeRoute {
        id
        annee
        instanceNom
      }
      instance {
        id
        nom
      }
      decisionNumero
    }
  }
}
fragment ActionVue on Action {
  id
  version
  rang
  chantierRang
  chantier
  intitule
  etat
  cadre
  avancement
  echeanceLibelle
  debut
  echeance
  poids
  parentId
  nombreParties
  retard
  note
  piloteId
  piloteNom
  feuilleDeRouteId
  manques {
    acte
    code
    message
    champ
  }
  actions
}`);
export const ActionDocument = operation<ActionQuery, ActionQueryVariables>('Action', `query Action($id: ID!, $ids: [ID!]) {
  action(id: $id) {
    ...ActionVue
    description
    motif
    contributeurs
    contributeursNoms
    avertissements
    decisionId
    decisionNumero
    reunionId
    reunionJour
    pilote {
      id
      nom
    }
    parent {
      id
      intitule
    }
    reporteeDe {
      id
      feuilleDeRoute {
        id
        annee
      }
    }
    reporteeVersId
    reporteeVersAnnee
    article {
      id
      code
      titre
      accord {
        id
        code
        titre
      }
    }
    feuilleDeRoute {
      id
      annee
      etat
      instanceId
      instanceNom
      accord {
        id
        titre
      }
    }
    instance {
      id
      nom
    }
    decision {
      id
      numero
      texte
      compteRendu {
        id
        jour
      }
    }
    livrables {
      id
      rang
      intitule
      preuve
      fourniLe
    }
    jalons {
      id
      rang
      intitule
      prevuLe
      atteintLe
    }
    avancees {
      id
      instant
      etat
      avancement
      note
      auteur {
        id
        prenom
        nom
      }
    }
  }
  actions(page: 1, parPage: 100, filtre: {parentId: $ids}, tri: [{champ: rang}]) {
    items {
      ...ActionVue
    }
  }
}
fragment ActionVue on Action {
  id
  version
  rang
  chantierRang
  chantier
  intitule
  etat
  cadre
  avancement
  echeanceLibelle
  debut
  echeance
  poids
  parentId
  nombreParties
  retard
  note
  piloteId
  piloteNom
  feuilleDeRouteId
  manques {
    acte
    code
    message
    champ
  }
  actions
}`);
export const ActionEditionDocument = operation<ActionEditionQuery, ActionEditionQueryVariables>('ActionEdition', `query ActionEdition($ids: [ID!], $accordId: ID!) {
  actions(
    page: 1
    parPage: 100
    filtre: {feuilleDeRouteId: $ids}
    tri: [{champ: chantierRang}, {champ: rang}]
  ) {
    items {
      id
      intitule
      chantierRang
      chantier
    }
  }
  accord(id: $accordId) {
    id
    articles {
      id
      genre
      code
      titre
    }
  }
}`);
export const DecisionASuivreDocument = operation<DecisionASuivreQuery, DecisionASuivreQueryVariables>('DecisionASuivre', `query DecisionASuivre($ids: [ID!]) {
  decisions(page: 1, parPage: 1, filtre: {ids: $ids}) {
    items {
      id
      numero
      texte
      echeanceLibelle
      echeance
      piloteNom
      pilote {
        id
        nom
      }
      actionId
      compteRendu {
        id
        jour
        instanceId
        instanceNom
      }
    }
  }
}`);
export const EcheanceLueDocument = operation<EcheanceLueQuery, EcheanceLueQueryVariables>('EcheanceLue', `query EcheanceLue($libelle: String!, $annee: Int) {
  echeanceLue(libelle: $libelle, annee: $annee) {
    debut
    fin
  }
}`);
export const CreerActionDocument = operation<CreerActionMutation, CreerActionMutationVariables>('CreerAction', `mutation CreerAction($id: ID!, $saisie: ActionNouvelle!) {
  creerAction(id: $id, saisie: $saisie) {
    id
  }
}`);
export const ModifierActionDocument = operation<ModifierActionMutation, ModifierActionMutationVariables>('ModifierAction', `mutation ModifierAction($id: ID!, $version: Int!, $saisie: ActionSaisie!) {
  modifierAction(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const RetirerActionDocument = operation<RetirerActionMutation, RetirerActionMutationVariables>('RetirerAction', `mutation RetirerAction($id: ID!, $version: Int!) {
  retirerAction(id: $id, version: $version) {
    id
  }
}`);
export const AvancerActionDocument = operation<AvancerActionMutation, AvancerActionMutationVariables>('AvancerAction', `mutation AvancerAction($id: ID!, $version: Int!, $saisie: AvancementSaisi!) {
  avancerAction(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const CloreActionDocument = operation<CloreActionMutation, CloreActionMutationVariables>('CloreAction', `mutation CloreAction($id: ID!, $version: Int!) {
  cloreAction(id: $id, version: $version) {
    id
  }
}`);
export const AbandonnerActionDocument = operation<AbandonnerActionMutation, AbandonnerActionMutationVariables>('AbandonnerAction', `mutation AbandonnerAction($id: ID!, $version: Int!, $motif: String!) {
  abandonnerAction(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const RouvrirActionDocument = operation<RouvrirActionMutation, RouvrirActionMutationVariables>('RouvrirAction', `mutation RouvrirAction($id: ID!, $version: Int!, $motif: String!) {
  rouvrirAction(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const AjouterLivrableDocument = operation<AjouterLivrableMutation, AjouterLivrableMutationVariables>('AjouterLivrable', `mutation AjouterLivrable($id: ID!, $actionId: ID!, $intitule: String!, $preuve: String) {
  ajouterLivrable(
    id: $id
    actionId: $actionId
    intitule: $intitule
    preuve: $preuve
  ) {
    id
  }
}`);
export const FournirLivrableDocument = operation<FournirLivrableMutation, FournirLivrableMutationVariables>('FournirLivrable', `mutation FournirLivrable($id: ID!, $preuve: String!) {
  fournirLivrable(id: $id, preuve: $preuve) {
    id
  }
}`);
export const AnalyseDocument = operation<AnalyseQuery, AnalyseQueryVariables>('Analyse', `query Analyse($indicateurId: ID!, $par: DimensionAnalyse!, $annee: Int, $campagneId: ID, $departements: [String!], $typeSiae: TypeSiae) {
  analyse(
    indicateurId: $indicateurId
    par: $par
    annee: $annee
    campagneId: $campagneId
    departements: $departements
    typeSiae: $typeSiae
  ) {
    indicateur {
      id
      code
      intitule
      unite
      dimensions
      partage
      aConfirmer
      calcule
      numerateur
      denominateur
      fiche
      accord {
        id
        code
        titre
        departements
      }
    }
    par
    annee
    periode
    phrase
    annees
    partielle
    campagnes {
      campagneId
      libelle
      periode
    }
    total {
      ...EnsembleVu
    }
    niveauDessus {
      libelle
      numerateur
      denominateur
      taux
      comptees
      nonCommuniquees
      manquantes
    }
    lignes {
      cle
      libelle
      departement
      typeSiae
      organisationId
      campagnes
      numerateur
      denominateur
      taux
      comptees
      nonCommuniquees
      manquantes
      horsTotal
      precedente {
        numerateur
        denominateur
        taux
        periode
      }
      ecart {
        mot
        complet
      }
    }
  }
}
fragment EnsembleVu on EnsembleAnalyse {
  numerateur
  denominateur
  taux
  comptees
  nonCommuniquees
  manquantes
  horsTotal
  precedente {
    numerateur
    denominateur
    taux
    periode
  }
  ecart {
    mot
    complet
  }
}`);
export const CompletudeDocument = operation<CompletudeQuery, CompletudeQueryVariables>('Completude', `query Completude($accordId: ID!, $annee: Int, $campagneId: ID) {
  completude(accordId: $accordId, annee: $annee, campagneId: $campagneId) {
    organisationId
    organisationNom
    attendues
    recues
    aLHeure
    tardives
    manquantes
    aVenir
    tauxRecu
    tauxALHeure
    precedent {
      attendues
      recues
      aLHeure
      tardives
      manquantes
      aVenir
      tauxRecu
      tauxALHeure
    }
  }
}`);
export const ValeursLuesDocument = operation<ValeursLuesQuery, ValeursLuesQueryVariables>('ValeursLues', `query ValeursLues($page: Int!, $parPage: Int!, $filtre: ValeurFiltre, $tri: [ValeurTri!]) {
  valeurs(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      etat
      organisationId
      organisationNom
      departement
      departementNom
      typeSiae
      alternative
      numerateur
      denominateur
      texte
      booleen
      nonCommunique
      source
      extraitLe
      methode
      commentaire
      soumiseLe
      remplaceeLe
      motifRectification
      pieces {
        id
        nom
        typeMime
        taille
      }
      indicateur {
        id
        code
        intitule
        unite
      }
      campagne {
        id
        libelle
      }
    }
  }
}`);
export const PeriodesAnalyseesDocument = operation<PeriodesAnalyseesQuery, PeriodesAnalyseesQueryVariables>('PeriodesAnalysees', `query PeriodesAnalysees {
  campagnes(parPage: 100, tri: [{champ: fin, sens: DESC}]) {
    items {
      id
      libelle
      debut
      fin
      etat
      departements
      accord {
        id
        code
        titre
      }
    }
  }
}`);
export const BarometreDocument = operation<BarometreQuery, BarometreQueryVariables>('Barometre', `query Barometre($annee: Int!, $precedente: Int!, $departements: [String!], $jour: Jour, $jourPrecedent: Jour) {
  courante: barometre(annee: $annee, departements: $departements, jour: $jour) {
    ...BarometreVu
  }
  precedente: barometre(
    annee: $precedente
    departements: $departements
    jour: $jourPrecedent
  ) {
    ...BarometreVu
  }
}
fragment BarometreVu on Barometre {
  annee
  jour
  phrase
  reunions
  instances
  attendues
  representees
  periodicite {
    type
    instances
    tenues
    sansReunion
    intervalle
  }
  colleges {
    cle
    attendues
    titulaires
    suppleants
  }
  signataires {
    cle
    attendues
    titulaires
    suppleants
  }
  genres {
    cle
    points
    reunions
  }
  etiquettes {
    cle
    points
    reunions
  }
  articulation {
    ...ArticulationVue
  }
  departements {
    code
    nom
    reunions
    instances
    attendues
    representees
    articulation {
      ...ArticulationVue
    }
  }
}
fragment ArticulationVue on ArticulationBarometre {
  reunions
  approuves
  transmis
  recus
  delaiTransmission
  delaiReception
  retoursDus
  retours
}`);
export const BilansDocument = operation<BilansQuery, BilansQueryVariables>('Bilans', `query Bilans($page: Int!, $parPage: Int!, $filtre: BilanFiltre, $tri: [BilanTri!]) {
  bilans(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...BilanResume
    }
  }
}
fragment BilanResume on Bilan {
  id
  titre
  instanceId
  instanceNom
  niveau
  annee
  etat
  numero
  transmisLe
  renvoyeLe
  adopteLe
  destinatairesNoms
  actions
}`);
export const BilanDocument = operation<BilanQuery, BilanQueryVariables>('Bilan', `query Bilan($id: ID!) {
  bilan(id: $id) {
    ...BilanResume
    departements
    organisationNom
    version
    composeLe
    examineLe
    motifRenvoi
    rubriquesARevoir
    avis
    avisLe
    empreinte
    accord {
      id
      code
      titre
    }
    instancesDestinataires {
      instanceId
      instanceNom
    }
    contenu {
      ...ContenuVu
    }
    narratifs {
      rubrique
      texte
      revision
      modifieLe
      modifieParNom
    }
    commentaires {
      id
      numero
      rubrique
      figure
      texte
      auteurNom
      organisationNom
      instant
    }
    versions {
      numero
      empreinte
      transmisLe
      renvoyeLe
      motif
      rubriques
    }
    manques {
      acte
      code
      message
      champ
    }
    alertes {
      acte
      code
      message
      champ
    }
  }
}
fragment BilanResume on Bilan {
  id
  titre
  instanceId
  instanceNom
  niveau
  annee
  etat
  numero
  transmisLe
  renvoyeLe
  adopteLe
  destinatairesNoms
  actions
}
fragment ContenuVu on ContenuBilan {
  annee
  jour
  rubriques
  rythme {
    instanceId
    instanceNom
    typeInstance
    departements
    instances
    attendues
    tenues
    etat
    presents
    convoques
    citation {
      ...CitationVue
    }
  }
  syntheses {
    ...ChiffreVu
  }
  chiffres {
    ...ChiffreVu
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}
fragment ChiffreVu on ChiffreBilan {
  code
  rubrique
  intitule
  unite
  aConfirmer
  calcule
  phrase
  citation {
    ...CitationVue
  }
  total {
    ...CelluleVue
  }
  lignes {
    ...CelluleVue
  }
}
fragment CelluleVue on CelluleBilan {
  dimension
  libelle
  departement
  numerateur
  denominateur
  numerateurPrecedent
  denominateurPrecedent
  comptees
  nonCommuniquees
  manquantes
  preuves
  contestations
}`);
export const VersionsBilanDocument = operation<VersionsBilanQuery, VersionsBilanQueryVariables>('VersionsBilan', `query VersionsBilan($id: ID!) {
  bilan(id: $id) {
    id
    titre
    niveau
    versions {
      numero
      empreinte
      transmisLe
      renvoyeLe
      motif
      contenu {
        ...ContenuVu
      }
      narratifs {
        rubrique
        texte
      }
    }
  }
}
fragment ContenuVu on ContenuBilan {
  annee
  jour
  rubriques
  rythme {
    instanceId
    instanceNom
    typeInstance
    departements
    instances
    attendues
    tenues
    etat
    presents
    convoques
    citation {
      ...CitationVue
    }
  }
  syntheses {
    ...ChiffreVu
  }
  chiffres {
    ...ChiffreVu
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}
fragment ChiffreVu on ChiffreBilan {
  code
  rubrique
  intitule
  unite
  aConfirmer
  calcule
  phrase
  citation {
    ...CitationVue
  }
  total {
    ...CelluleVue
  }
  lignes {
    ...CelluleVue
  }
}
fragment CelluleVue on CelluleBilan {
  dimension
  libelle
  departement
  numerateur
  denominateur
  numerateurPrecedent
  denominateurPrecedent
  comptees
  nonCommuniquees
  manquantes
  preuves
  contestations
}`);
export const VerifierBilanDocument = operation<VerifierBilanQuery, VerifierBilanQueryVariables>('VerifierBilan', `query VerifierBilan($id: ID!) {
  bilan(id: $id) {
    id
    empreinteVerifiee
  }
}`);
export const PreuvesBilanDocument = operation<PreuvesBilanQuery, PreuvesBilanQueryVariables>('PreuvesBilan', `query PreuvesBilan($id: ID!, $code: String!, $departement: String) {
  preuvesBilan(id: $id, code: $code, departement: $departement) {
    sujet
    ids
    bilans
    contestations
    total
  }
}`);
export const ProchaineSeanceDocument = operation<ProchaineSeanceQuery, ProchaineSeanceQueryVariables>('ProchaineSeance', `query ProchaineSeance($instanceId: [ID!]!, $depuis: Jour!) {
  reunions(
    page: 1
    parPage: 1
    filtre: {instanceId: $instanceId, etat: [PLANIFIEE, CONVOQUEE], depuis: $depuis}
    tri: [{champ: jour, sens: ASC}]
  ) {
    items {
      id
      jour
      instanceNom
    }
  }
}`);
export const ComposerBilanDocument = operation<ComposerBilanMutation, ComposerBilanMutationVariables>('ComposerBilan', `mutation ComposerBilan($id: ID!, $instanceId: ID!, $accordId: ID!, $annee: Int!) {
  composerBilan(
    id: $id
    instanceId: $instanceId
    accordId: $accordId
    annee: $annee
  ) {
    id
  }
}`);
export const EnregistrerNarratifDocument = operation<EnregistrerNarratifMutation, EnregistrerNarratifMutationVariables>('EnregistrerNarratif', `mutation EnregistrerNarratif($bilanId: ID!, $rubrique: RubriqueBilan!, $texte: String!, $revision: Int!, $motif: String) {
  enregistrerNarratif(
    bilanId: $bilanId
    rubrique: $rubrique
    texte: $texte
    revision: $revision
    motif: $motif
  ) {
    narratif {
      rubrique
      texte
      revision
      modifieLe
      modifieParNom
    }
  }
}`);
export const TransmettreBilanDocument = operation<TransmettreBilanMutation, TransmettreBilanMutationVariables>('TransmettreBilan', `mutation TransmettreBilan($id: ID!, $version: Int!) {
  transmettreBilan(id: $id, version: $version) {
    id
  }
}`);
export const CommenterBilanDocument = operation<CommenterBilanMutation, CommenterBilanMutationVariables>('CommenterBilan', `mutation CommenterBilan($id: ID!, $bilanId: ID!, $rubrique: RubriqueBilan!, $figure: String, $texte: String!) {
  commenterBilan(
    id: $id
    bilanId: $bilanId
    rubrique: $rubrique
    figure: $figure
    texte: $texte
  ) {
    id
  }
}`);
export const ExaminerBilanDocument = operation<ExaminerBilanMutation, ExaminerBilanMutationVariables>('ExaminerBilan', `mutation ExaminerBilan($id: ID!, $version: Int!, $avis: String!) {
  examinerBilan(id: $id, version: $version, avis: $avis) {
    id
  }
}`);
export const AdopterBilanDocument = operation<AdopterBilanMutation, AdopterBilanMutationVariables>('AdopterBilan', `mutation AdopterBilan($id: ID!, $version: Int!, $avis: String) {
  adopterBilan(id: $id, version: $version, avis: $avis) {
    id
  }
}`);
export const RenvoyerBilanDocument = operation<RenvoyerBilanMutation, RenvoyerBilanMutationVariables>('RenvoyerBilan', `mutation RenvoyerBilan($id: ID!, $version: Int!, $motif: String!, $rubriques: [RubriqueBilan!]!) {
  renvoyerBilan(id: $id, version: $version, motif: $motif, rubriques: $rubriques) {
    id
  }
}`);
export const CampagnesDocument = operation<CampagnesQuery, CampagnesQueryVariables>('Campagnes', `query Campagnes($page: Int!, $parPage: Int!, $filtre: CampagneFiltre, $tri: [CampagneTri!]) {
  campagnes(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...CampagneVue
    }
  }
}
fragment CampagneVue on Campagne {
  id
  libelle
  debut
  fin
  ouvreLe
  echeance
  revueLe
  etat
  version
  instanceId
  instanceNom
  departements
  ouverteLe
  closeLe
  accord {
    id
    code
    titre
  }
  attendues
  aSaisir
  saisies
  soumises
  acceptees
  renvoyees
  enRetard
  actions
}`);
export const CampagneDocument = operation<CampagneQuery, CampagneQueryVariables>('Campagne', `query Campagne($id: ID!) {
  campagne(id: $id) {
    ...CampagneVue
    manques {
      acte
      code
      message
      champ
    }
    avancement {
      organisationId
      organisationNom
      attendues
      aSaisir
      saisies
      soumises
      acceptees
      renvoyees
      enRetard
      echeance
    }
  }
}
fragment CampagneVue on Campagne {
  id
  libelle
  debut
  fin
  ouvreLe
  echeance
  revueLe
  etat
  version
  instanceId
  instanceNom
  departements
  ouverteLe
  closeLe
  accord {
    id
    code
    titre
  }
  attendues
  aSaisir
  saisies
  soumises
  acceptees
  renvoyees
  enRetard
  actions
}`);
export const OuvrirCampagneDocument = operation<OuvrirCampagneMutation, OuvrirCampagneMutationVariables>('OuvrirCampagne', `mutation OuvrirCampagne($id: ID!, $saisie: CampagneSaisie!) {
  ouvrirCampagne(id: $id, saisie: $saisie) {
    id
  }
}`);
export const CloreCampagneDocument = operation<CloreCampagneMutation, CloreCampagneMutationVariables>('CloreCampagne', `mutation CloreCampagne($id: ID!, $version: Int!) {
  cloreCampagne(id: $id, version: $version) {
    id
  }
}`);
export const ProlongerEcheanceDocument = operation<ProlongerEcheanceMutation, ProlongerEcheanceMutationVariables>('ProlongerEcheance', `mutation ProlongerEcheance($campagneId: ID!, $organisationId: ID!, $echeance: Jour!, $motif: String!) {
  prolongerEcheance(
    campagneId: $campagneId
    organisationId: $organisationId
    echeance: $echeance
    motif: $motif
  ) {
    id
  }
}`);
export const ApercuCampagneDocument = operation<ApercuCampagneQuery, ApercuCampagneQueryVariables>('ApercuCampagne', `query ApercuCampagne($instanceId: ID!, $accordId: ID!, $debut: Jour!, $fin: Jour!) {
  apercuCampagne(
    instanceId: $instanceId
    accordId: $accordId
    debut: $debut
    fin: $fin
  ) {
    attendues
    organisations
    indicateurs
    demandes {
      indicateurId
      code
      intitule
      rythme
      attendues
    }
    ecartes {
      indicateurId
      code
      intitule
      raison
      explication
    }
  }
}`);
export const ImportClasseurDocument = operation<ImportClasseurQuery, ImportClasseurQueryVariables>('ImportClasseur', `query ImportClasseur($id: ID!) {
  importClasseur(id: $id) {
    ...ImportVuClasseur
  }
}
fragment ImportVuClasseur on ImportClasseur {
  id
  campagneId
  nom
  deposeLe
  apercu {
    empreinte
    feuilles
    nouvelles
    modifiees
    identiques
    ignorees
    aCommenter
    enErreur
    lignes {
      ...LigneClasseurVue
    }
    groupes {
      cause
      phrase
      problemes {
        feuille
        cellule
        message
      }
    }
  }
  recu {
    nouvelles
    modifiees
    identiques
    ignorees
    instant
  }
  annulation {
    annuleLe
    remises
    gardees {
      valeurId
      code
      departementNom
      typeSiae
      raison
    }
  }
}
fragment LigneClasseurVue on LigneClasseur {
  feuille
  rang
  cle
  valeurId
  code
  intitule
  organisationNom
  departement
  departementNom
  typeSiae
  effet
  avant
  apres
  changements {
    titre
    ancien
    nouveau
  }
  problemes {
    cause
    feuille
    cellule
    ecrit
    message
  }
  controles {
    severite
    code
    message
  }
}`);
export const CorrigerImportDocument = operation<CorrigerImportMutation, CorrigerImportMutationVariables>('CorrigerImport', `mutation CorrigerImport($id: ID!, $corrections: [CorrectionClasseur!]!) {
  corrigerImport(id: $id, corrections: $corrections) {
    id
  }
}`);
export const ConfirmerImportDocument = operation<ConfirmerImportMutation, ConfirmerImportMutationVariables>('ConfirmerImport', `mutation ConfirmerImport($id: ID!, $empreinte: String!) {
  confirmerImport(id: $id, empreinte: $empreinte) {
    id
    recu {
      nouvelles
      modifiees
    }
  }
}`);
export const AbandonnerImportDocument = operation<AbandonnerImportMutation, AbandonnerImportMutationVariables>('AbandonnerImport', `mutation AbandonnerImport($id: ID!) {
  abandonnerImport(id: $id)
}`);
export const AnnulerImportDocument = operation<AnnulerImportMutation, AnnulerImportMutationVariables>('AnnulerImport', `mutation AnnulerImport($id: ID!) {
  annulerImport(id: $id) {
    id
    annulation {
      remises
    }
  }
}`);
export const ImportsClasseurDocument = operation<ImportsClasseurQuery, ImportsClasseurQueryVariables>('ImportsClasseur', `query ImportsClasseur($campagneId: ID!) {
  importsClasseur(campagneId: $campagneId) {
    id
    nom
    deposeLe
    confirmeLe
    annuleLe
  }
}`);
export const ChangerMotDePasseDocument = operation<ChangerMotDePasseMutation, ChangerMotDePasseMutationVariables>('ChangerMotDePasse', `mutation ChangerMotDePasse($ancien: String!, $nouveau: String!) {
  changerMotDePasse(ancien: $ancien, nouveau: $nouveau)
}`);
export const CreerJetonCalendrierDocument = operation<CreerJetonCalendrierMutation, CreerJetonCalendrierMutationVariables>('CreerJetonCalendrier', `mutation CreerJetonCalendrier {
  creerJetonCalendrier {
    adresse
    creeLe
  }
}`);
export const RevoquerJetonCalendrierDocument = operation<RevoquerJetonCalendrierMutation, RevoquerJetonCalendrierMutationVariables>('RevoquerJetonCalendrier', `mutation RevoquerJetonCalendrier {
  revoquerJetonCalendrier
}`);
export const ComptesRendusDocument = operation<ComptesRendusQuery, ComptesRendusQueryVariables>('ComptesRendus', `query ComptesRendus($page: Int!, $parPage: Int!, $filtre: CompteRenduFiltre, $tri: [CompteRenduTri!]) {
  comptesRendus(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      instanceNom
      jour
      etat
      publieLe
      approuveLe
      transmissions {
        id
        instanceNom
        transmisLe
        recuLe
      }
      attendus {
        acte
        libelle
        avantLe
        faitLe
        etat
      }
    }
  }
}`);
export const CompteRenduDocument = operation<CompteRenduQuery, CompteRenduQueryVariables>('CompteRendu', `query CompteRendu($id: ID!) {
  compteRendu(id: $id) {
    ...CompteRenduVu
  }
}
fragment CompteRenduVu on CompteRendu {
  id
  instanceNom
  jour
  etat
  rang
  motif
  version
  publieLe
  approuveLe
  approbation
  reunionId
  instance {
    id
    nom
    sigle
    type
  }
  reunion {
    id
    debut
    fin
    zone
    lieu
    lienDistance
    titre
  }
  points {
    ...PointVu
  }
  participants {
    ...ParticipantVu
  }
  syntheses {
    id
    pointId
    texte
    revision
    modifieLe
    modifiePar {
      prenom
      nom
    }
  }
  decisions {
    ...DecisionVue
  }
  transmissions {
    id
    instanceNom
    transmisLe
    recuLe
    recuParNom
  }
  actions
  manques {
    acte
    code
    message
    champ
  }
  attendus {
    ...AttenduVu
  }
}
fragment PointVu on Point {
  id
  rang
  titre
  dureeMinutes
  genre
  presentateur
  etat
  proposeParNom
  motif
  etiquettes
  actionId
  article {
    id
    code
    genre
    accord {
      id
      code
    }
  }
}
fragment ParticipantVu on Participant {
  id
  nom
  fonction
  organisationNom
  college
  titre
  reponse
  presence
  organisation {
    id
  }
  personne {
    id
  }
}
fragment DecisionVue on Decision {
  id
  pointId
  numero
  genre
  texte
  sens
  piloteNom
  echeanceLibelle
  echeance
  actionId
  pilote {
    id
    nom
  }
}
fragment AttenduVu on Attendu {
  acte
  libelle
  avantLe
  faitLe
  etat
  citation {
    ...CitationVue
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}`);
export const EnregistrerSyntheseDocument = operation<EnregistrerSyntheseMutation, EnregistrerSyntheseMutationVariables>('EnregistrerSynthese', `mutation EnregistrerSynthese($compteRenduId: ID!, $pointId: ID!, $texte: String!, $revision: Int!, $motif: String) {
  enregistrerSynthese(
    compteRenduId: $compteRenduId
    pointId: $pointId
    texte: $texte
    revision: $revision
    motif: $motif
  ) {
    synthese {
      id
      pointId
      texte
      revision
      modifieLe
      modifiePar {
        prenom
        nom
      }
    }
  }
}`);
export const AjouterDecisionDocument = operation<AjouterDecisionMutation, AjouterDecisionMutationVariables>('AjouterDecision', `mutation AjouterDecision($id: ID!, $compteRenduId: ID!, $pointId: ID!, $genre: GenreDecision!, $texte: String!, $sens: SensAvis, $piloteId: ID, $echeanceLibelle: String, $echeance: Jour) {
  ajouterDecision(
    id: $id
    compteRenduId: $compteRenduId
    pointId: $pointId
    genre: $genre
    texte: $texte
    sens: $sens
    piloteId: $piloteId
    echeanceLibelle: $echeanceLibelle
    echeance: $echeance
  ) {
    id
  }
}`);
export const ModifierDecisionDocument = operation<ModifierDecisionMutation, ModifierDecisionMutationVariables>('ModifierDecision', `mutation ModifierDecision($id: ID!, $version: Int!, $genre: GenreDecision!, $texte: String!, $sens: SensAvis, $piloteId: ID, $echeanceLibelle: String, $echeance: Jour) {
  modifierDecision(
    id: $id
    version: $version
    genre: $genre
    texte: $texte
    sens: $sens
    piloteId: $piloteId
    echeanceLibelle: $echeanceLibelle
    echeance: $echeance
  ) {
    id
  }
}`);
export const RetirerDecisionDocument = operation<RetirerDecisionMutation, RetirerDecisionMutationVariables>('RetirerDecision', `mutation RetirerDecision($id: ID!, $version: Int!) {
  retirerDecision(id: $id, version: $version) {
    id
  }
}`);
export const PublierCompteRenduDocument = operation<PublierCompteRenduMutation, PublierCompteRenduMutationVariables>('PublierCompteRendu', `mutation PublierCompteRendu($id: ID!, $version: Int!) {
  publierCompteRendu(id: $id, version: $version) {
    id
  }
}`);
export const ApprouverCompteRenduDocument = operation<ApprouverCompteRenduMutation, ApprouverCompteRenduMutationVariables>('ApprouverCompteRendu', `mutation ApprouverCompteRendu($id: ID!, $version: Int!) {
  approuverCompteRendu(id: $id, version: $version) {
    id
  }
}`);
export const RectifierCompteRenduDocument = operation<RectifierCompteRenduMutation, RectifierCompteRenduMutationVariables>('RectifierCompteRendu', `mutation RectifierCompteRendu($id: ID!, $nouveauId: ID!, $motif: String!) {
  rectifierCompteRendu(id: $id, nouveauId: $nouveauId, motif: $motif) {
    id
  }
}`);
export const TransmettreCompteRenduDocument = operation<TransmettreCompteRenduMutation, TransmettreCompteRenduMutationVariables>('TransmettreCompteRendu', `mutation TransmettreCompteRendu($id: ID!, $version: Int!) {
  transmettreCompteRendu(id: $id, version: $version) {
    id
  }
}`);
export const AccuserReceptionDocument = operation<AccuserReceptionMutation, AccuserReceptionMutationVariables>('AccuserReception', `mutation AccuserReception($compteRenduId: ID!) {
  accuserReception(compteRenduId: $compteRenduId) {
    id
  }
}`);
export const ConformiteDocument = operation<ConformiteQuery, ConformiteQueryVariables>('Conformite', `query Conformite($annee: Int!, $jour: Jour, $critere: CritereConformite, $departements: [String!]) {
  conformite(
    annee: $annee
    jour: $jour
    critere: $critere
    departements: $departements
  ) {
    annee
    jour
    critere
    question
    phrase
    citations {
      ...CitationVue
    }
    comptes {
      RESPECTE
      A_VENIR
      EN_RETARD
      SANS_OBJET
      INCONNU
    }
    departements {
      ...Territoire
    }
    regions {
      ...Territoire
    }
    nation {
      ...Territoire
    }
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}
fragment Territoire on TerritoireConformite {
  code
  nom
  region
  regionNom
  etat
  tenues
  aJour
  concernees
  enRetard
  articleSansInstance {
    ...CitationVue
  }
}`);
export const ConformiteTerritoireDocument = operation<ConformiteTerritoireQuery, ConformiteTerritoireQueryVariables>('ConformiteTerritoire', `query ConformiteTerritoire($annee: Int!, $jour: Jour, $critere: CritereConformite, $niveau: Niveau, $departements: [String!]) {
  conformite(
    annee: $annee
    jour: $jour
    critere: $critere
    niveau: $niveau
    departements: $departements
  ) {
    departements {
      code
      instances {
        ...InstanceVue
      }
    }
    regions {
      code
      instances {
        ...InstanceVue
      }
    }
    nation {
      code
      instances {
        ...InstanceVue
      }
    }
  }
}
fragment InstanceVue on InstanceConformite {
  id
  nom
  type
  lisible
  etat
  verdicts {
    critere
    etat
    date
    attendues
    faites
    enRetard
    pourquoi
    remede
    nombrePreuves
    citation {
      ...CitationVue
    }
    regle {
      texte
      debut
      fin
    }
    regleEcartee {
      texte
      raison
      citation {
        ...CitationVue
      }
    }
    preuves {
      sujet
      id
      jour
      etat
      texte
    }
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}`);
export const ConfigurationDocument = operation<ConfigurationQuery, ConfigurationQueryVariables>('Configuration', `query Configuration {
  configuration {
    fictif
    courriel
    jour
    nom
    comptesDemo {
      courriel
      libelle
      organisation
    }
  }
}`);
export const MoiDocument = operation<MoiQuery, MoiQueryVariables>('Moi', `query Moi {
  moi {
    ...MoiComplet
  }
}
fragment MoiComplet on Moi {
  personne {
    id
    prenom
    nom
    courriel
    fonction
  }
  mandats {
    id
    role
    debut
    fin
    organisation {
      id
      nom
    }
    instance {
      id
      nom
      sigle
    }
  }
  menus
  droits
  preferences
  calendrier {
    adresse
    creeLe
  }
}`);
export const ConnexionDocument = operation<ConnexionMutation, ConnexionMutationVariables>('Connexion', `mutation Connexion($courriel: String!, $motDePasse: String!) {
  connexion(courriel: $courriel, motDePasse: $motDePasse) {
    ...MoiComplet
  }
}
fragment MoiComplet on Moi {
  personne {
    id
    prenom
    nom
    courriel
    fonction
  }
  mandats {
    id
    role
    debut
    fin
    organisation {
      id
      nom
    }
    instance {
      id
      nom
      sigle
    }
  }
  menus
  droits
  preferences
  calendrier {
    adresse
    creeLe
  }
}`);
export const DeconnexionDocument = operation<DeconnexionMutation, DeconnexionMutationVariables>('Deconnexion', `mutation Deconnexion {
  deconnexion
}`);
export const MotDePasseOublieDocument = operation<MotDePasseOublieMutation, MotDePasseOublieMutationVariables>('MotDePasseOublie', `mutation MotDePasseOublie($courriel: String!) {
  motDePasseOublie(courriel: $courriel)
}`);
export const DefinirMotDePasseDocument = operation<DefinirMotDePasseMutation, DefinirMotDePasseMutationVariables>('DefinirMotDePasse', `mutation DefinirMotDePasse($jeton: String!, $motDePasse: String!) {
  definirMotDePasse(jeton: $jeton, motDePasse: $motDePasse) {
    ...MoiComplet
  }
}
fragment MoiComplet on Moi {
  personne {
    id
    prenom
    nom
    courriel
    fonction
  }
  mandats {
    id
    role
    debut
    fin
    organisation {
      id
      nom
    }
    instance {
      id
      nom
      sigle
    }
  }
  menus
  droits
  preferences
  calendrier {
    adresse
    creeLe
  }
}`);
export const GarderPreferencesDocument = operation<GarderPreferencesMutation, GarderPreferencesMutationVariables>('GarderPreferences', `mutation GarderPreferences($preferences: String!) {
  garderPreferences(preferences: $preferences)
}`);
export const RechercherDocument = operation<RechercherQuery, RechercherQueryVariables>('Rechercher', `query Rechercher($texte: String!) {
  rechercher(texte: $texte) {
    genre
    id
    titre
    complement
    lien
  }
}`);
export const CourrielsDocument = operation<CourrielsQuery, CourrielsQueryVariables>('Courriels', `query Courriels($page: Int!, $parPage: Int!, $filtre: CourrielFiltre, $tri: [CourrielTri!]) {
  courriels(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      acte
      sujet
      sujetId
      destinataire
      adresse
      objet
      etat
      prepareLe
      envoyeLe
      essais
      erreur
    }
  }
}`);
export const CourrielDocument = operation<CourrielQuery, CourrielQueryVariables>('Courriel', `query Courriel($id: ID!) {
  courriel(id: $id) {
    id
    acte
    sujet
    sujetId
    destinataire
    adresse
    objet
    texte
    regle
    ics
    etat
    prepareLe
    envoyeLe
    essais
    erreur
    actions
  }
}`);
export const RenvoyerCourrielDocument = operation<RenvoyerCourrielMutation, RenvoyerCourrielMutationVariables>('RenvoyerCourriel', `mutation RenvoyerCourriel($id: ID!) {
  renvoyerCourriel(id: $id) {
    id
  }
}`);
export const DecisionsDocument = operation<DecisionsQuery, DecisionsQueryVariables>('Decisions', `query Decisions($page: Int!, $parPage: Int!, $filtre: DecisionFiltre, $tri: [DecisionTri!]) {
  decisions(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      numero
      genre
      texte
      sens
      piloteNom
      echeance
      echeanceLibelle
      actionId
      compteRendu {
        id
        instanceNom
        jour
        etat
      }
    }
  }
}`);
export const RetirerDocumentDocument = operation<RetirerDocumentMutation, RetirerDocumentMutationVariables>('RetirerDocument', `mutation RetirerDocument($id: ID!, $motif: String) {
  retirerDocument(id: $id, motif: $motif) {
    id
  }
}`);
export const EnquetesDocument = operation<EnquetesQuery, EnquetesQueryVariables>('Enquetes', `query Enquetes($page: Int!, $parPage: Int!, $filtre: EnqueteFiltre, $tri: [EnqueteTri!]) {
  enquetes(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      instanceNom
      annee
      fermeLe
      etat
      reponses
      actions
      siennes {
        id
        reponduLe
      }
    }
  }
}`);
export const EnqueteDocument = operation<EnqueteQuery, EnqueteQueryVariables>('Enquete', `query Enquete($id: ID!) {
  enquete(id: $id) {
    ...EnqueteVue
  }
}
fragment EnqueteVue on Enquete {
  id
  instanceId
  instanceNom
  annee
  departements
  ouvreLe
  fermeLe
  etat
  closeLe
  reponses
  version
  actions
  questions {
    ...QuestionVue
  }
  siennes {
    id
    organisationNom
    choix
    reponduLe
  }
}
fragment QuestionVue on QuestionPosee {
  id
  code
  intitule
  aide
  choix
  citation
}`);
export const ResultatsEnquetesDocument = operation<ResultatsEnquetesQuery, ResultatsEnquetesQueryVariables>('ResultatsEnquetes', `query ResultatsEnquetes($annee: Int!, $departements: [String!]) {
  resultatsEnquetes(annee: $annee, departements: $departements) {
    ...ResultatVu
  }
}
fragment ResultatVu on ResultatEnquete {
  enqueteId
  instanceNom
  annee
  fermeLe
  fermee
  reponses
  questions {
    ...QuestionVue
  }
  groupes {
    dimension
    cle
    reponses
    effectifs
  }
}
fragment QuestionVue on QuestionPosee {
  id
  code
  intitule
  aide
  choix
  citation
}`);
export const OuvrirEnqueteDocument = operation<OuvrirEnqueteMutation, OuvrirEnqueteMutationVariables>('OuvrirEnquete', `mutation OuvrirEnquete($id: ID!, $instanceId: ID!, $saisie: EnqueteSaisie!) {
  ouvrirEnquete(id: $id, instanceId: $instanceId, saisie: $saisie) {
    id
  }
}`);
export const RepondreEnqueteDocument = operation<RepondreEnqueteMutation, RepondreEnqueteMutationVariables>('RepondreEnquete', `mutation RepondreEnquete($id: ID!, $enqueteId: ID!, $reponses: [ChoixSaisi!]!) {
  repondreEnquete(id: $id, enqueteId: $enqueteId, reponses: $reponses) {
    id
  }
}`);
export const CloreEnqueteDocument = operation<CloreEnqueteMutation, CloreEnqueteMutationVariables>('CloreEnquete', `mutation CloreEnquete($id: ID!, $version: Int!) {
  cloreEnquete(id: $id, version: $version) {
    id
  }
}`);
export const FeuillesDeRouteDocument = operation<FeuillesDeRouteQuery, FeuillesDeRouteQueryVariables>('FeuillesDeRoute', `query FeuillesDeRoute($page: Int!, $parPage: Int!, $filtre: FeuilleDeRouteFiltre, $tri: [FeuilleDeRouteTri!]) {
  feuillesDeRoute(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...FeuilleVue
    }
  }
}
fragment FeuilleVue on FeuilleDeRoute {
  id
  annee
  etat
  numero
  version
  instanceId
  instanceNom
  departements
  adopteeLe
  motifRevision
  aConfirmer
  accord {
    id
    code
    titre
    finLe
  }
  article {
    id
    code
    titre
  }
  comptes {
    actions
    aFaire
    enCours
    enRetard
    terminees
    abandonnees
    reportees
    nonRenseignees
    avancement
    retardMin
    retardMax
  }
  actions
}`);
export const FeuilleDeRouteDocument = operation<FeuilleDeRouteQuery, FeuilleDeRouteQueryVariables>('FeuilleDeRoute', `query FeuilleDeRoute($id: ID!, $ids: [ID!]) {
  feuilleDeRoute(id: $id) {
    ...FeuilleVue
    prochaineId
    prochaineJour
    conseils
    manques {
      acte
      code
      message
      champ
    }
    reunion {
      id
      jour
    }
    versions {
      numero
      adopteeLe
      motif
      contenu {
        actionId
        chantierRang
        chantier
        intitule
        piloteNom
        echeanceLibelle
        echeance
      }
    }
  }
  actions(
    page: 1
    parPage: 100
    filtre: {feuilleDeRouteId: $ids}
    tri: [{champ: chantierRang}, {champ: rang}]
  ) {
    total
    items {
      ...ActionVue
    }
  }
}
fragment FeuilleVue on FeuilleDeRoute {
  id
  annee
  etat
  numero
  version
  instanceId
  instanceNom
  departements
  adopteeLe
  motifRevision
  aConfirmer
  accord {
    id
    code
    titre
    finLe
  }
  article {
    id
    code
    titre
  }
  comptes {
    actions
    aFaire
    enCours
    enRetard
    terminees
    abandonnees
    reportees
    nonRenseignees
    avancement
    retardMin
    retardMax
  }
  actions
}
fragment ActionVue on Action {
  id
  version
  rang
  chantierRang
  chantier
  intitule
  etat
  cadre
  avancement
  echeanceLibelle
  debut
  echeance
  poids
  parentId
  nombreParties
  retard
  note
  piloteId
  piloteNom
  feuilleDeRouteId
  manques {
    acte
    code
    message
    champ
  }
  actions
}`);
export const ActionsAReporterDocument = operation<ActionsAReporterQuery, ActionsAReporterQueryVariables>('ActionsAReporter', `query ActionsAReporter($id: ID!) {
  feuilleDeRoute(id: $id) {
    id
    annee
    instanceNom
    version
    actions
  }
  actions(
    page: 1
    parPage: 100
    filtre: {aReporterDans: $id}
    tri: [{champ: chantierRang}, {champ: rang}]
  ) {
    items {
      ...ActionVue
      feuilleDeRoute {
        id
        annee
      }
    }
  }
}
fragment ActionVue on Action {
  id
  version
  rang
  chantierRang
  chantier
  intitule
  etat
  cadre
  avancement
  echeanceLibelle
  debut
  echeance
  poids
  parentId
  nombreParties
  retard
  note
  piloteId
  piloteNom
  feuilleDeRouteId
  manques {
    acte
    code
    message
    champ
  }
  actions
}`);
export const ComposerFeuilleChoixDocument = operation<ComposerFeuilleChoixQuery, ComposerFeuilleChoixQueryVariables>('ComposerFeuilleChoix', `query ComposerFeuilleChoix($instanceId: [ID!]) {
  reunions(
    page: 1
    parPage: 20
    filtre: {instanceId: $instanceId, etat: [TENUE]}
    tri: [{champ: debut, sens: DESC}]
  ) {
    items {
      id
      jour
    }
  }
}`);
export const ComposerFeuilleDeRouteDocument = operation<ComposerFeuilleDeRouteMutation, ComposerFeuilleDeRouteMutationVariables>('ComposerFeuilleDeRoute', `mutation ComposerFeuilleDeRoute($id: ID!, $saisie: FeuilleDeRouteSaisie!) {
  composerFeuilleDeRoute(id: $id, saisie: $saisie) {
    id
  }
}`);
export const AdopterFeuilleDeRouteDocument = operation<AdopterFeuilleDeRouteMutation, AdopterFeuilleDeRouteMutationVariables>('AdopterFeuilleDeRoute', `mutation AdopterFeuilleDeRoute($id: ID!, $version: Int!, $reunionId: ID) {
  adopterFeuilleDeRoute(id: $id, version: $version, reunionId: $reunionId) {
    id
  }
}`);
export const ReviserFeuilleDeRouteDocument = operation<ReviserFeuilleDeRouteMutation, ReviserFeuilleDeRouteMutationVariables>('ReviserFeuilleDeRoute', `mutation ReviserFeuilleDeRoute($id: ID!, $version: Int!, $motif: String!) {
  reviserFeuilleDeRoute(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const ReporterActionsDocument = operation<ReporterActionsMutation, ReporterActionsMutationVariables>('ReporterActions', `mutation ReporterActions($id: ID!, $version: Int!, $lignes: [ReportSaisi!]!) {
  reporterActions(id: $id, version: $version, lignes: $lignes) {
    id
  }
}`);
export const ApercuImportActionsDocument = operation<ApercuImportActionsQuery, ApercuImportActionsQueryVariables>('ApercuImportActions', `query ApercuImportActions($feuilleDeRouteId: ID!, $fichier: String!, $nom: String!) {
  apercuImportActions(
    feuilleDeRouteId: $feuilleDeRouteId
    fichier: $fichier
    nom: $nom
  ) {
    ...ImportActionsVu
  }
}
fragment ImportActionsVu on ImportActions {
  applique
  nouvelles
  modifiees
  inchangees
  refusees
  lignes {
    ligne
    nom
    effet
    changements {
      colonne
      ancien
      nouveau
    }
  }
  fautes {
    cellule
    ligne
    message
  }
}`);
export const ImporterActionsDocument = operation<ImporterActionsMutation, ImporterActionsMutationVariables>('ImporterActions', `mutation ImporterActions($feuilleDeRouteId: ID!, $fichier: String!, $nom: String!) {
  importerActions(
    feuilleDeRouteId: $feuilleDeRouteId
    fichier: $fichier
    nom: $nom
  ) {
    ...ImportActionsVu
  }
}
fragment ImportActionsVu on ImportActions {
  applique
  nouvelles
  modifiees
  inchangees
  refusees
  lignes {
    ligne
    nom
    effet
    changements {
      colonne
      ancien
      nouveau
    }
  }
  fautes {
    cellule
    ligne
    message
  }
}`);
export const IndicateursDocument = operation<IndicateursQuery, IndicateursQueryVariables>('Indicateurs', `query Indicateurs($page: Int!, $parPage: Int!, $filtre: IndicateurFiltre, $tri: [IndicateurTri!]) {
  indicateurs(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      code
      rang
      fiche
      intitule
      etoile
      unite
      dimensions
      aConfirmer
      calcule
      accord {
        id
        code
        fictif
      }
      fournisseurs {
        id
        rang
        designation
        debut
        fin
      }
    }
  }
}`);
export const IndicateurDocument = operation<IndicateurQuery, IndicateurQueryVariables>('Indicateur', `query Indicateur($id: ID!) {
  indicateur(id: $id) {
    id
    code
    rang
    fiche
    intitule
    etoile
    unite
    dimensions
    numerateur
    denominateur
    partage
    aConfirmer
    confirmation
    confirmeLe
    calcule
    periodicite
    note
    version
    actions
    accord {
      id
      code
      titre
    }
    article {
      id
      code
      genre
      titre
    }
    fournisseurs {
      id
      rang
      designation
      genreOrganisation
      echelon
      typeInstance
      debut
      fin
      organisation {
        id
        nom
      }
    }
  }
}`);
export const ConfirmerIndicateurDocument = operation<ConfirmerIndicateurMutation, ConfirmerIndicateurMutationVariables>('ConfirmerIndicateur', `mutation ConfirmerIndicateur($id: ID!, $version: Int!, $motif: String!) {
  confirmerIndicateur(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const ChangerFournisseursDocument = operation<ChangerFournisseursMutation, ChangerFournisseursMutationVariables>('ChangerFournisseurs', `mutation ChangerFournisseurs($id: ID!, $version: Int!, $debut: Jour, $fournisseurs: [FournisseurSaisi!]!, $partage: Partage, $motif: String!) {
  changerFournisseurs(
    id: $id
    version: $version
    debut: $debut
    fournisseurs: $fournisseurs
    partage: $partage
    motif: $motif
  ) {
    id
  }
}`);
export const InstancesDocument = operation<InstancesQuery, InstancesQueryVariables>('Instances', `query Instances($page: Int!, $parPage: Int!, $filtre: InstanceFiltre, $tri: [InstanceTri!]) {
  instances(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      nom
      sigle
      type
      departements
      fin
      secretariatId
      secretariatNom
      secretariat {
        id
        nom
      }
    }
  }
}`);
export const InstanceDocument = operation<InstanceQuery, InstanceQueryVariables>('Instance', `query Instance($id: ID!) {
  instance(id: $id) {
    id
    nom
    sigle
    type
    departements
    debut
    fin
    fictif
    regime
    version
    secretariatId
    secretariatNom
    secretariat {
      id
      nom
    }
    accords {
      id
      debut
      fin
      accord {
        id
        code
        fictif
      }
    }
    perimetres {
      id
      departements
      debut
      fin
      precision
    }
    membres {
      id
      organisationNom
      college
      qualite
      debut
      fin
      titulaireId
      organisation {
        id
        nom
      }
      titulaire {
        id
        prenom
        nom
      }
      suppleant {
        id
        prenom
        nom
      }
    }
    actions
    manques {
      acte
      code
      message
      champ
    }
  }
}`);
export const CreerInstanceDocument = operation<CreerInstanceMutation, CreerInstanceMutationVariables>('CreerInstance', `mutation CreerInstance($id: ID!, $saisie: InstanceSaisie!) {
  creerInstance(id: $id, saisie: $saisie) {
    id
  }
}`);
export const ModifierInstanceDocument = operation<ModifierInstanceMutation, ModifierInstanceMutationVariables>('ModifierInstance', `mutation ModifierInstance($id: ID!, $version: Int!, $saisie: InstanceModification!) {
  modifierInstance(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const NommerMembreDocument = operation<NommerMembreMutation, NommerMembreMutationVariables>('NommerMembre', `mutation NommerMembre($id: ID!, $instanceId: ID!, $saisie: MembreSaisie!) {
  nommerMembre(id: $id, instanceId: $instanceId, saisie: $saisie) {
    id
  }
}`);
export const ChangerPerimetreDocument = operation<ChangerPerimetreMutation, ChangerPerimetreMutationVariables>('ChangerPerimetre', `mutation ChangerPerimetre($id: ID!, $instanceId: ID!, $version: Int!, $saisie: PerimetreSaisie!) {
  changerPerimetre(
    id: $id
    instanceId: $instanceId
    version: $version
    saisie: $saisie
  ) {
    id
  }
}`);
export const RemplacerMembreDocument = operation<RemplacerMembreMutation, RemplacerMembreMutationVariables>('RemplacerMembre', `mutation RemplacerMembre($id: ID!, $nouveauId: ID!, $saisie: RemplacementSaisie!) {
  remplacerMembre(id: $id, nouveauId: $nouveauId, saisie: $saisie) {
    id
  }
}`);
export const RetirerMembreDocument = operation<RetirerMembreMutation, RetirerMembreMutationVariables>('RetirerMembre', `mutation RetirerMembre($id: ID!, $fin: Jour) {
  retirerMembre(id: $id, fin: $fin) {
    id
  }
}`);
export const JournalDocument = operation<JournalQuery, JournalQueryVariables>('Journal', `query Journal($page: Int!, $parPage: Int!, $filtre: LigneJournalFiltre, $tri: [LigneJournalTri!]) {
  journal(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      instant
      acte
      acteur {
        id
        prenom
        nom
      }
      sujet
      sujetId
      champs
      motif
    }
  }
}`);
export const SujetsDuJournalDocument = operation<SujetsDuJournalQuery, SujetsDuJournalQueryVariables>('SujetsDuJournal', `query SujetsDuJournal($reunions: [ID!]!, $comptesRendus: [ID!]!) {
  reunions(page: 1, parPage: 100, filtre: {ids: $reunions}) {
    items {
      id
      instanceNom
      jour
    }
  }
  comptesRendus(page: 1, parPage: 100, filtre: {ids: $comptesRendus}) {
    items {
      id
      instanceNom
      jour
    }
  }
}`);
export const MesuresDocument = operation<MesuresQuery, MesuresQueryVariables>('Mesures', `query Mesures($accordId: ID!, $annee: Int!) {
  mesures(accordId: $accordId, annee: $annee) {
    departement
    departementNom
    typeInstance
    numerateur
    denominateur
    taux
    phrase
    preuves
    lisibles
    contestees
    actions
    citation {
      texte
      accordId
      force
    }
    indicateur {
      id
      code
      intitule
      fiche
      aConfirmer
      accord {
        id
        code
        fictif
      }
      article {
        id
        code
        genre
      }
    }
    contestations {
      id
      etat
      organisationNom
    }
  }
}`);
export const PreuvesMesureDocument = operation<PreuvesMesureQuery, PreuvesMesureQueryVariables>('PreuvesMesure', `query PreuvesMesure($accordId: ID!, $annee: Int!, $code: String!, $departement: String) {
  preuvesMesure(
    accordId: $accordId
    annee: $annee
    code: $code
    departement: $departement
  ) {
    sujet
    ids
    total
  }
}`);
export const ContestationsDocument = operation<ContestationsQuery, ContestationsQueryVariables>('Contestations', `query Contestations($page: Int!, $parPage: Int!, $filtre: ContestationFiltre, $tri: [ContestationTri!]) {
  contestations(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...ContestationVue
    }
  }
}
fragment ContestationVue on Contestation {
  id
  etat
  annee
  departement
  departementNom
  numerateur
  denominateur
  motif
  reponse
  contesteeLe
  repondueLe
  organisationNom
  instanceNom
  accordId
  version
  actions
  indicateur {
    id
    code
    intitule
  }
}`);
export const ContestationDocument = operation<ContestationQuery, ContestationQueryVariables>('Contestation', `query Contestation($id: ID!) {
  contestation(id: $id) {
    ...ContestationVue
  }
}
fragment ContestationVue on Contestation {
  id
  etat
  annee
  departement
  departementNom
  numerateur
  denominateur
  motif
  reponse
  contesteeLe
  repondueLe
  organisationNom
  instanceNom
  accordId
  version
  actions
  indicateur {
    id
    code
    intitule
  }
}`);
export const ContesterMesureDocument = operation<ContesterMesureMutation, ContesterMesureMutationVariables>('ContesterMesure', `mutation ContesterMesure($id: ID!, $indicateurId: ID!, $departement: String, $annee: Int!, $motif: String!) {
  contesterMesure(
    id: $id
    indicateurId: $indicateurId
    departement: $departement
    annee: $annee
    motif: $motif
  ) {
    id
  }
}`);
export const RepondreContestationDocument = operation<RepondreContestationMutation, RepondreContestationMutationVariables>('RepondreContestation', `mutation RepondreContestation($id: ID!, $version: Int!, $reponse: String!, $retenue: Boolean!) {
  repondreContestation(
    id: $id
    version: $version
    reponse: $reponse
    retenue: $retenue
  ) {
    id
  }
}`);
export const OrganisationsChoixDocument = operation<OrganisationsChoixQuery, OrganisationsChoixQueryVariables>('OrganisationsChoix', `query OrganisationsChoix($filtre: OrganisationFiltre) {
  organisations(page: 1, parPage: 20, filtre: $filtre) {
    items {
      id
      nom
      genre
      typeSiae
    }
  }
}`);
export const PersonnesChoixDocument = operation<PersonnesChoixQuery, PersonnesChoixQueryVariables>('PersonnesChoix', `query PersonnesChoix($filtre: PersonneFiltre) {
  personnes(page: 1, parPage: 20, filtre: $filtre) {
    items {
      id
      prenom
      nom
      fonction
    }
  }
}`);
export const OrganisationsDocument = operation<OrganisationsQuery, OrganisationsQueryVariables>('Organisations', `query Organisations($page: Int!, $parPage: Int!, $filtre: OrganisationFiltre, $tri: [OrganisationTri!]) {
  organisations(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      nom
      genre
      typeSiae
      departements
      courriel
      reseau {
        id
        nom
      }
      fin
    }
  }
}`);
export const OrganisationDocument = operation<OrganisationQuery, OrganisationQueryVariables>('Organisation', `query Organisation($id: ID!) {
  organisation(id: $id) {
    id
    nom
    genre
    typeSiae
    siret
    departements
    courriel
    debut
    fin
    fictif
    version
    parent {
      id
      nom
    }
    reseau {
      id
      nom
    }
    actions
  }
}`);
export const CreerOrganisationDocument = operation<CreerOrganisationMutation, CreerOrganisationMutationVariables>('CreerOrganisation', `mutation CreerOrganisation($id: ID!, $saisie: OrganisationSaisie!) {
  creerOrganisation(id: $id, saisie: $saisie) {
    id
  }
}`);
export const ModifierOrganisationDocument = operation<ModifierOrganisationMutation, ModifierOrganisationMutationVariables>('ModifierOrganisation', `mutation ModifierOrganisation($id: ID!, $version: Int!, $saisie: OrganisationSaisie!) {
  modifierOrganisation(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const ApercuImportOrganisationsDocument = operation<ApercuImportOrganisationsQuery, ApercuImportOrganisationsQueryVariables>('ApercuImportOrganisations', `query ApercuImportOrganisations($fichier: String!, $nom: String!) {
  apercuImportOrganisations(fichier: $fichier, nom: $nom) {
    ...ImportVu
  }
}
fragment ImportVu on ImportOrganisations {
  nouvelles
  modifiees
  inchangees
  refusees
  fautes {
    ligne
    cellule
    message
  }
  lignes {
    ligne
    nom
    effet
    changements {
      colonne
      ancien
      nouveau
    }
  }
}`);
export const ImporterOrganisationsDocument = operation<ImporterOrganisationsMutation, ImporterOrganisationsMutationVariables>('ImporterOrganisations', `mutation ImporterOrganisations($fichier: String!, $nom: String!) {
  importerOrganisations(fichier: $fichier, nom: $nom) {
    applique
  }
}`);
export const PersonnesDocument = operation<PersonnesQuery, PersonnesQueryVariables>('Personnes', `query Personnes($page: Int!, $parPage: Int!, $filtre: PersonneFiltre, $tri: [PersonneTri!]) {
  personnes(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      prenom
      nom
      courriel
      fonction
      active
      mandats {
        ...MandatVu
      }
    }
  }
}
fragment MandatVu on Mandat {
  id
  role
  debut
  fin
  organisation {
    id
    nom
  }
  instance {
    id
    nom
    sigle
  }
}`);
export const PersonneDocument = operation<PersonneQuery, PersonneQueryVariables>('Personne', `query Personne($id: ID!) {
  personne(id: $id) {
    id
    prenom
    nom
    courriel
    fonction
    active
    version
    actions
    mandats {
      ...MandatVu
    }
  }
}
fragment MandatVu on Mandat {
  id
  role
  debut
  fin
  organisation {
    id
    nom
  }
  instance {
    id
    nom
    sigle
  }
}`);
export const CreerPersonneDocument = operation<CreerPersonneMutation, CreerPersonneMutationVariables>('CreerPersonne', `mutation CreerPersonne($id: ID!, $saisie: PersonneSaisie!) {
  creerPersonne(id: $id, saisie: $saisie) {
    id
  }
}`);
export const ModifierPersonneDocument = operation<ModifierPersonneMutation, ModifierPersonneMutationVariables>('ModifierPersonne', `mutation ModifierPersonne($id: ID!, $version: Int!, $saisie: PersonneModification!) {
  modifierPersonne(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const InviterPersonneDocument = operation<InviterPersonneMutation, InviterPersonneMutationVariables>('InviterPersonne', `mutation InviterPersonne($id: ID!, $version: Int!) {
  inviterPersonne(id: $id, version: $version) {
    id
  }
}`);
export const DonnerMandatDocument = operation<DonnerMandatMutation, DonnerMandatMutationVariables>('DonnerMandat', `mutation DonnerMandat($id: ID!, $saisie: MandatSaisie!) {
  donnerMandat(id: $id, saisie: $saisie) {
    id
  }
}`);
export const TerminerMandatDocument = operation<TerminerMandatMutation, TerminerMandatMutationVariables>('TerminerMandat', `mutation TerminerMandat($id: ID!, $fin: Jour) {
  terminerMandat(id: $id, fin: $fin) {
    id
  }
}`);
export const ReglesDocument = operation<ReglesQuery, ReglesQueryVariables>('Regles', `query Regles($page: Int!, $parPage: Int!, $filtre: RegleFiltre, $tri: [RegleTri!]) {
  regles(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...RegleVue
    }
  }
}
fragment RegleVue on Regle {
  id
  nature
  typeInstance
  departements
  nombre
  unite
  destinataires
  colleges
  texte
  debut
  fin
  citation
  source
  force
  motif
  remplaceId
  fermeLe
  instanceId
  actions
  accord {
    id
    code
    titre
    fictif
    effetLe
    finLe
  }
}`);
export const RegleDocument = operation<RegleQuery, RegleQueryVariables>('Regle', `query Regle($id: ID!) {
  regle(id: $id) {
    ...RegleVue
  }
}
fragment RegleVue on Regle {
  id
  nature
  typeInstance
  departements
  nombre
  unite
  destinataires
  colleges
  texte
  debut
  fin
  citation
  source
  force
  motif
  remplaceId
  fermeLe
  instanceId
  actions
  accord {
    id
    code
    titre
    fictif
    effetLe
    finLe
  }
}`);
export const ApercuChangementRegleDocument = operation<ApercuChangementRegleQuery, ApercuChangementRegleQueryVariables>('ApercuChangementRegle', `query ApercuChangementRegle($regleId: ID!, $depuis: Jour!, $nombre: Int, $unite: UniteRegle) {
  apercuChangementRegle(
    regleId: $regleId
    depuis: $depuis
    nombre: $nombre
    unite: $unite
  ) {
    phrase
    fin
    texteAvant
    texteApres
    annees {
      annee
      close
      jugees
      deplacees
    }
    deplacements {
      instanceId
      instanceNom
      annee
      avant {
        etat
        phrase
      }
      apres {
        etat
        phrase
      }
    }
  }
}`);
export const ChangerRegleDocument = operation<ChangerRegleMutation, ChangerRegleMutationVariables>('ChangerRegle', `mutation ChangerRegle($id: ID!, $regleId: ID!, $depuis: Jour!, $nombre: Int, $unite: UniteRegle, $citation: String, $motif: String!) {
  changerRegle(
    id: $id
    regleId: $regleId
    depuis: $depuis
    nombre: $nombre
    unite: $unite
    citation: $citation
    motif: $motif
  ) {
    id
  }
}`);
export const CreerRegleDocument = operation<CreerRegleMutation, CreerRegleMutationVariables>('CreerRegle', `mutation CreerRegle($id: ID!, $saisie: RegleSaisie!) {
  creerRegle(id: $id, saisie: $saisie) {
    id
  }
}`);
export const VerdictsDocument = operation<VerdictsQuery, VerdictsQueryVariables>('Verdicts', `query Verdicts($instanceId: ID!, $annee: Int!) {
  verdicts(instanceId: $instanceId, annee: $annee) {
    nature
    etat
    avantLe
    attendus
    respectes
    phrase
    regle
    citation {
      texte
      accordId
      force
    }
    lignes {
      libelle
      regle
      jour
      avantLe
      faitLe
      etat
      citation {
        texte
        accordId
        force
      }
      preuve {
        sujet
        id
      }
    }
    ecartees {
      regleId
      texte
      raison
      citation {
        texte
        accordId
        force
      }
    }
  }
}`);
export const InstanceVerdictsDocument = operation<InstanceVerdictsQuery, InstanceVerdictsQueryVariables>('InstanceVerdicts', `query InstanceVerdicts($id: ID!) {
  instance(id: $id) {
    id
    nom
    type
    debut
    fin
    accords {
      id
      debut
      fin
      accord {
        id
        code
        titre
        fictif
      }
    }
  }
}`);
export const RemonteesDocument = operation<RemonteesQuery, RemonteesQueryVariables>('Remontees', `query Remontees($page: Int!, $parPage: Int!, $filtre: RemonteeFiltre, $tri: [RemonteeTri!]) {
  remontees(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...RemonteeVue
    }
  }
}
fragment RemonteeVue on Remontee {
  id
  genre
  titre
  etat
  origineNom
  instanceId
  instanceNom
  departements
  externe
  leveeLe
  arriveeLe
  reponduLe
  retenueLe
  version
  actions
}`);
export const RemonteeDocument = operation<RemonteeQuery, RemonteeQueryVariables>('Remontee', `query Remontee($id: ID!) {
  remontee(id: $id) {
    ...RemonteeVue
    texte
    reponse
    fusionneeDans {
      id
      titre
    }
    etapes {
      id
      genre
      instanceNom
      vers
      mot
      instant
    }
    destinations {
      id
      nom
      type
    }
    branches {
      id
      instanceNom
      etat
    }
  }
}
fragment RemonteeVue on Remontee {
  id
  genre
  titre
  etat
  origineNom
  instanceId
  instanceNom
  departements
  externe
  leveeLe
  arriveeLe
  reponduLe
  retenueLe
  version
  actions
}`);
export const BonnesPratiquesDocument = operation<BonnesPratiquesQuery, BonnesPratiquesQueryVariables>('BonnesPratiques', `query BonnesPratiques($page: Int!, $parPage: Int!, $filtre: BonnePratiqueFiltre, $tri: [BonnePratiqueTri!]) {
  bonnesPratiques(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      titre
      texte
      themes
      instanceNom
      departements
      retenueLe
    }
  }
}`);
export const LeverRemonteeDocument = operation<LeverRemonteeMutation, LeverRemonteeMutationVariables>('LeverRemontee', `mutation LeverRemontee($id: ID!, $instanceId: ID!, $saisie: RemonteeSaisie!) {
  leverRemontee(id: $id, instanceId: $instanceId, saisie: $saisie) {
    id
  }
}`);
export const TransmettreRemonteeDocument = operation<TransmettreRemonteeMutation, TransmettreRemonteeMutationVariables>('TransmettreRemontee', `mutation TransmettreRemontee($id: ID!, $version: Int!, $versId: ID!, $aussi: [BrancheSaisie!], $mot: String!) {
  transmettreRemontee(
    id: $id
    version: $version
    versId: $versId
    aussi: $aussi
    mot: $mot
  ) {
    id
  }
}`);
export const SortirRemonteeDocument = operation<SortirRemonteeMutation, SortirRemonteeMutationVariables>('SortirRemontee', `mutation SortirRemontee($id: ID!, $version: Int!, $externe: String!, $mot: String!) {
  sortirRemontee(id: $id, version: $version, externe: $externe, mot: $mot) {
    id
  }
}`);
export const RepondreRemonteeDocument = operation<RepondreRemonteeMutation, RepondreRemonteeMutationVariables>('RepondreRemontee', `mutation RepondreRemontee($id: ID!, $version: Int!, $reponse: String!) {
  repondreRemontee(id: $id, version: $version, reponse: $reponse) {
    id
  }
}`);
export const FusionnerRemonteeDocument = operation<FusionnerRemonteeMutation, FusionnerRemonteeMutationVariables>('FusionnerRemontee', `mutation FusionnerRemontee($id: ID!, $version: Int!, $dansId: ID!, $mot: String!) {
  fusionnerRemontee(id: $id, version: $version, dansId: $dansId, mot: $mot) {
    id
  }
}`);
export const CloreRemonteeDocument = operation<CloreRemonteeMutation, CloreRemonteeMutationVariables>('CloreRemontee', `mutation CloreRemontee($id: ID!, $version: Int!, $mot: String!) {
  cloreRemontee(id: $id, version: $version, mot: $mot) {
    id
  }
}`);
export const RetenirBonnePratiqueDocument = operation<RetenirBonnePratiqueMutation, RetenirBonnePratiqueMutationVariables>('RetenirBonnePratique', `mutation RetenirBonnePratique($id: ID!, $version: Int!, $pratique: BonnePratiqueSaisie!) {
  retenirBonnePratique(id: $id, version: $version, pratique: $pratique) {
    id
  }
}`);
export const ReunionsAnneeDocument = operation<ReunionsAnneeQuery, ReunionsAnneeQueryVariables>('ReunionsAnnee', `query ReunionsAnnee($page: Int!, $filtre: ReunionFiltre) {
  reunions(
    page: $page
    parPage: 100
    filtre: $filtre
    tri: [{champ: debut, sens: ASC}]
  ) {
    total
    items {
      id
      instanceId
      instanceNom
      jour
      etat
    }
  }
}`);
export const ReunionsDocument = operation<ReunionsQuery, ReunionsQueryVariables>('Reunions', `query Reunions($page: Int!, $parPage: Int!, $filtre: ReunionFiltre, $tri: [ReunionTri!]) {
  reunions(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      id
      instanceNom
      titre
      debut
      fin
      zone
      jour
      etat
      motif
      nombreConvoques
      nombreReponses
      nombrePresents
      comptesRendus {
        id
        etat
        transmissions {
          id
          recuLe
          instanceNom
        }
      }
      attendus {
        acte
        libelle
        avantLe
        faitLe
        etat
      }
    }
  }
}`);
export const ReunionDocument = operation<ReunionQuery, ReunionQueryVariables>('Reunion', `query Reunion($id: ID!) {
  reunion(id: $id) {
    ...ReunionVue
  }
}
fragment ReunionVue on Reunion {
  id
  instanceNom
  titre
  debut
  fin
  zone
  jour
  lieu
  lienDistance
  etat
  motif
  motifUrgence
  reprise
  version
  invites
  planifieeLe
  convoqueeLe
  tenueLe
  annuleeLe
  nombreConvoques
  nombreReponses
  nombrePresents
  instance {
    id
    nom
    sigle
    type
    departements
    secretariat {
      id
      nom
    }
  }
  points {
    ...PointVu
  }
  participants {
    ...ParticipantVu
  }
  documents {
    ...DocumentVu
  }
  comptesRendus {
    id
    etat
    rang
    publieLe
    approuveLe
    transmissions {
      id
      instanceNom
      transmisLe
      recuLe
    }
  }
  actions
  manques {
    acte
    code
    message
    champ
  }
  attendus {
    ...AttenduVu
  }
}
fragment PointVu on Point {
  id
  rang
  titre
  dureeMinutes
  genre
  presentateur
  etat
  proposeParNom
  motif
  etiquettes
  actionId
  article {
    id
    code
    genre
    accord {
      id
      code
    }
  }
}
fragment ParticipantVu on Participant {
  id
  nom
  fonction
  organisationNom
  college
  titre
  reponse
  presence
  organisation {
    id
  }
  personne {
    id
  }
}
fragment DocumentVu on Document {
  id
  pointId
  nom
  typeMime
  taille
  deposeLe
  deposePar {
    id
    prenom
    nom
  }
  attendu {
    avantLe
    etat
    citation {
      ...CitationVue
    }
  }
}
fragment CitationVue on Citation {
  texte
  accord
  article
  force
  accordId
}
fragment AttenduVu on Attendu {
  acte
  libelle
  avantLe
  faitLe
  etat
  citation {
    ...CitationVue
  }
}`);
export const InstancesChoixDocument = operation<InstancesChoixQuery, InstancesChoixQueryVariables>('InstancesChoix', `query InstancesChoix {
  instances(page: 1, parPage: 100) {
    items {
      id
      nom
      sigle
      type
      departements
      actions
    }
  }
}`);
export const PlanifierReunionDocument = operation<PlanifierReunionMutation, PlanifierReunionMutationVariables>('PlanifierReunion', `mutation PlanifierReunion($id: ID!, $saisie: ReunionSaisie!) {
  planifierReunion(id: $id, saisie: $saisie) {
    id
  }
}`);
export const ModifierReunionDocument = operation<ModifierReunionMutation, ModifierReunionMutationVariables>('ModifierReunion', `mutation ModifierReunion($id: ID!, $version: Int!, $saisie: ReunionSaisie!) {
  modifierReunion(id: $id, version: $version, saisie: $saisie) {
    id
  }
}`);
export const ModifierOrdreDuJourDocument = operation<ModifierOrdreDuJourMutation, ModifierOrdreDuJourMutationVariables>('ModifierOrdreDuJour', `mutation ModifierOrdreDuJour($id: ID!, $version: Int!, $points: [PointSaisie!]!) {
  modifierOrdreDuJour(id: $id, version: $version, points: $points) {
    id
  }
}`);
export const ProposerPointDocument = operation<ProposerPointMutation, ProposerPointMutationVariables>('ProposerPoint', `mutation ProposerPoint($id: ID!, $reunionId: ID!, $titre: String!, $dureeMinutes: Int!, $motif: String) {
  proposerPoint(
    id: $id
    reunionId: $reunionId
    titre: $titre
    dureeMinutes: $dureeMinutes
    motif: $motif
  ) {
    id
  }
}`);
export const RetenirPointDocument = operation<RetenirPointMutation, RetenirPointMutationVariables>('RetenirPoint', `mutation RetenirPoint($id: ID!) {
  retenirPoint(id: $id) {
    id
  }
}`);
export const EcarterPointDocument = operation<EcarterPointMutation, EcarterPointMutationVariables>('EcarterPoint', `mutation EcarterPoint($id: ID!, $motif: String!) {
  ecarterPoint(id: $id, motif: $motif) {
    id
  }
}`);
export const ConvoquerReunionDocument = operation<ConvoquerReunionMutation, ConvoquerReunionMutationVariables>('ConvoquerReunion', `mutation ConvoquerReunion($id: ID!, $version: Int!, $motifUrgence: String) {
  convoquerReunion(id: $id, version: $version, motifUrgence: $motifUrgence) {
    id
  }
}`);
export const RepondreConvocationDocument = operation<RepondreConvocationMutation, RepondreConvocationMutationVariables>('RepondreConvocation', `mutation RepondreConvocation($reunionId: ID!, $reponse: Reponse!, $suppleant: String) {
  repondreConvocation(
    reunionId: $reunionId
    reponse: $reponse
    suppleant: $suppleant
  ) {
    id
  }
}`);
export const RelancerConvocationsDocument = operation<RelancerConvocationsMutation, RelancerConvocationsMutationVariables>('RelancerConvocations', `mutation RelancerConvocations($id: ID!) {
  relancerConvocations(id: $id) {
    id
  }
}`);
export const TenirReunionDocument = operation<TenirReunionMutation, TenirReunionMutationVariables>('TenirReunion', `mutation TenirReunion($id: ID!, $version: Int!, $presences: [PresenceSaisie!]!) {
  tenirReunion(id: $id, version: $version, presences: $presences) {
    id
  }
}`);
export const RouvrirReunionDocument = operation<RouvrirReunionMutation, RouvrirReunionMutationVariables>('RouvrirReunion', `mutation RouvrirReunion($id: ID!, $version: Int!, $motif: String!) {
  rouvrirReunion(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const AnnulerReunionDocument = operation<AnnulerReunionMutation, AnnulerReunionMutationVariables>('AnnulerReunion', `mutation AnnulerReunion($id: ID!, $version: Int!, $motif: String!) {
  annulerReunion(id: $id, version: $version, motif: $motif) {
    id
  }
}`);
export const ReporterReunionDocument = operation<ReporterReunionMutation, ReporterReunionMutationVariables>('ReporterReunion', `mutation ReporterReunion($id: ID!, $version: Int!, $debut: DateTime!, $fin: DateTime!, $motif: String!) {
  reporterReunion(
    id: $id
    version: $version
    debut: $debut
    fin: $fin
    motif: $motif
  ) {
    id
  }
}`);
export const RedigerCompteRenduDocument = operation<RedigerCompteRenduMutation, RedigerCompteRenduMutationVariables>('RedigerCompteRendu', `mutation RedigerCompteRendu($id: ID!, $reunionId: ID!) {
  redigerCompteRendu(id: $id, reunionId: $reunionId) {
    id
  }
}`);
export const ValeursDocument = operation<ValeursQuery, ValeursQueryVariables>('Valeurs', `query Valeurs($page: Int!, $parPage: Int!, $filtre: ValeurFiltre, $tri: [ValeurTri!]) {
  valeurs(page: $page, parPage: $parPage, filtre: $filtre, tri: $tri) {
    total
    items {
      ...ValeurVue
    }
  }
}
fragment ValeurVue on Valeur {
  id
  version
  rang
  etat
  organisationId
  organisationNom
  departement
  departementNom
  typeSiae
  alternative
  verrouillee
  echeance
  indicateur {
    id
    code
    intitule
    unite
    numerateur
    denominateur
    fiche
  }
  numerateur
  denominateur
  texte
  booleen
  nonCommunique
  source
  extraitLe
  methode
  commentaire
  motifRenvoi
  saisieLe
  soumiseLe
  remplaceId
  remplaceeLe
  motifRectification
  precedente {
    libelle
    numerateur
    denominateur
    texte
    booleen
    nonCommunique
  }
  pieces {
    id
    nom
    typeMime
    taille
  }
  actions
}`);
export const HistoriqueValeurDocument = operation<HistoriqueValeurQuery, HistoriqueValeurQueryVariables>('HistoriqueValeur', `query HistoriqueValeur($id: ID!) {
  valeur(id: $id) {
    id
    historique {
      numero
      etat
      numerateur
      denominateur
      texte
      booleen
      nonCommunique
      motif
      auteurNom
      instant
    }
  }
}`);
export const SaisirValeursDocument = operation<SaisirValeursMutation, SaisirValeursMutationVariables>('SaisirValeurs', `mutation SaisirValeurs($campagneId: ID!, $valeurs: [ValeurSaisie!]!) {
  saisirValeurs(campagneId: $campagneId, valeurs: $valeurs) {
    ...ValeurVue
  }
}
fragment ValeurVue on Valeur {
  id
  version
  rang
  etat
  organisationId
  organisationNom
  departement
  departementNom
  typeSiae
  alternative
  verrouillee
  echeance
  indicateur {
    id
    code
    intitule
    unite
    numerateur
    denominateur
    fiche
  }
  numerateur
  denominateur
  texte
  booleen
  nonCommunique
  source
  extraitLe
  methode
  commentaire
  motifRenvoi
  saisieLe
  soumiseLe
  remplaceId
  remplaceeLe
  motifRectification
  precedente {
    libelle
    numerateur
    denominateur
    texte
    booleen
    nonCommunique
  }
  pieces {
    id
    nom
    typeMime
    taille
  }
  actions
}`);
export const SoumettreValeursDocument = operation<SoumettreValeursMutation, SoumettreValeursMutationVariables>('SoumettreValeurs', `mutation SoumettreValeurs($campagneId: ID!) {
  soumettreValeurs(campagneId: $campagneId) {
    id
  }
}`);
export const AccepterValeursDocument = operation<AccepterValeursMutation, AccepterValeursMutationVariables>('AccepterValeurs', `mutation AccepterValeurs($ids: [ID!]!) {
  accepterValeurs(ids: $ids) {
    id
  }
}`);
export const RenvoyerValeursDocument = operation<RenvoyerValeursMutation, RenvoyerValeursMutationVariables>('RenvoyerValeurs', `mutation RenvoyerValeurs($ids: [ID!]!, $motif: String!) {
  renvoyerValeurs(ids: $ids, motif: $motif) {
    id
  }
}`);
export const RectifierValeurDocument = operation<RectifierValeurMutation, RectifierValeurMutationVariables>('RectifierValeur', `mutation RectifierValeur($id: ID!, $nouvelId: ID!, $saisie: ContenuSaisi!, $motif: String!) {
  rectifierValeur(id: $id, nouvelId: $nouvelId, saisie: $saisie, motif: $motif) {
    id
  }
}`);
export const RetirerPieceDocument = operation<RetirerPieceMutation, RetirerPieceMutationVariables>('RetirerPiece', `mutation RetirerPiece($id: ID!) {
  retirerPiece(id: $id) {
    id
  }
}`);
