// Produit par apps/console/src/api/generer.mjs depuis apps/api/schema.graphql : ne pas modifier à la main.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { operation } from './operation';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Jour: { input: string; output: string; }
};

export type TypeInstance =
  | 'COMITE_PILOTAGE_NATIONAL'
  | 'COMITE_PILOTAGE_REGIONAL'
  | 'CDIAE'
  | 'CTA'
  | 'GROUPE_TRAVAIL'
  | 'CNIAE';

export type GenreOrganisation =
  | 'ETAT'
  | 'POLE_EMPLOI'
  | 'RESEAU'
  | 'SIAE'
  | 'PRESCRIPTEUR'
  | 'COLLECTIVITE'
  | 'PARTENAIRE_SOCIAL'
  | 'AUTRE';

export type College =
  | 'ETAT'
  | 'COLLECTIVITES'
  | 'POLE_EMPLOI'
  | 'IAE'
  | 'EMPLOYEURS'
  | 'SYNDICATS'
  | 'PRESCRIPTEURS';

export type Qualite =
  | 'DE_DROIT'
  | 'DESIGNE'
  | 'INVITE';

export type Role =
  | 'ADMINISTRATEUR'
  | 'ANIMATEUR'
  | 'SECRETARIAT'
  | 'MEMBRE';

export type EtatReunion =
  | 'PLANIFIEE'
  | 'CONVOQUEE'
  | 'TENUE'
  | 'ANNULEE';

export type EtatCompteRendu =
  | 'BROUILLON'
  | 'PROJET'
  | 'APPROUVE'
  | 'REMPLACE';

export type GenrePoint =
  | 'INFORMATION'
  | 'DEBAT'
  | 'DECISION'
  | 'AVIS'
  | 'APPROBATION'
  | 'BILAN';

export type EtatPoint =
  | 'PROPOSE'
  | 'INSCRIT'
  | 'ECARTE';

export type TitreParticipant =
  | 'MEMBRE'
  | 'SUPPLEANT'
  | 'INVITE';

export type Reponse =
  | 'ATTENDUE'
  | 'PRESENT'
  | 'DISTANCE'
  | 'EXCUSE';

export type Presence =
  | 'INCONNUE'
  | 'PRESENT'
  | 'DISTANCE'
  | 'EXCUSE'
  | 'ABSENT';

export type GenreDecision =
  | 'DECISION'
  | 'AVIS'
  | 'ACTION';

export type SensAvis =
  | 'FAVORABLE'
  | 'RESERVE'
  | 'DEFAVORABLE';

export type Sens =
  | 'ASC'
  | 'DESC';

export type Force =
  | 'OBLIGATION'
  | 'RECOMMANDATION'
  | 'PROPOSITION'
  | 'REGLEMENT_INTERIEUR'
  | 'CHOIX_INSTANCE';

export type RangTache =
  | 'EN_RETARD'
  | 'CETTE_SEMAINE'
  | 'EN_ATTENTE';

export type EtatAttendu =
  | 'RESPECTE'
  | 'A_VENIR'
  | 'EN_RETARD'
  | 'SANS_OBJET';

export type EtatCourriel =
  | 'PREPARE'
  | 'ENVOYE'
  | 'ECHEC';

export type ReunionChamp =
  | 'DEBUT'
  | 'INSTANCE'
  | 'ETAT';

export type InstanceChamp =
  | 'NOM'
  | 'TYPE';

export type OrganisationChamp =
  | 'NOM'
  | 'GENRE';

export type PersonneChamp =
  | 'NOM';

export type AccordChamp =
  | 'SIGNE_LE'
  | 'TITRE';

export type CompteRenduChamp =
  | 'JOUR'
  | 'INSTANCE'
  | 'ETAT';

export type DecisionChamp =
  | 'NUMERO'
  | 'ECHEANCE'
  | 'JOUR';

export type JournalChamp =
  | 'INSTANT';

export type CourrielChamp =
  | 'PREPARE_LE'
  | 'ENVOYE_LE';

export type Query = {
  configuration: Configuration;
  moi?: Maybe<Moi>;
  aFaire: AFaire;
  rythmes: Array<Rythme>;
  rechercher: Array<Resultat>;
  instances: InstancePage;
  instance?: Maybe<Instance>;
  organisations: OrganisationPage;
  organisation?: Maybe<Organisation>;
  personnes: PersonnePage;
  personne?: Maybe<Personne>;
  accords: AccordPage;
  accord?: Maybe<Accord>;
  reunions: ReunionPage;
  reunion?: Maybe<Reunion>;
  comptesRendus: CompteRenduPage;
  compteRendu?: Maybe<CompteRendu>;
  decisions: DecisionPage;
  decision?: Maybe<Decision>;
  journal: JournalPage;
  courriels: CourrielPage;
  courriel?: Maybe<Courriel>;
};


export type QueryRythmesArgs = {
  annee: Scalars['Int']['input'];
};


export type QueryRechercherArgs = {
  texte: Scalars['String']['input'];
};


export type QueryInstancesArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<InstanceFiltre>;
  tri?: InputMaybe<Array<InstanceTri>>;
};


export type QueryInstanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<OrganisationFiltre>;
  tri?: InputMaybe<Array<OrganisationTri>>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonnesArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<PersonneFiltre>;
  tri?: InputMaybe<Array<PersonneTri>>;
};


export type QueryPersonneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccordsArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<AccordFiltre>;
  tri?: InputMaybe<Array<AccordTri>>;
};


export type QueryAccordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReunionsArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<ReunionFiltre>;
  tri?: InputMaybe<Array<ReunionTri>>;
};


export type QueryReunionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryComptesRendusArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<CompteRenduFiltre>;
  tri?: InputMaybe<Array<CompteRenduTri>>;
};


export type QueryCompteRenduArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDecisionsArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<DecisionFiltre>;
  tri?: InputMaybe<Array<DecisionTri>>;
};


export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJournalArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<JournalFiltre>;
  tri?: InputMaybe<Array<JournalTri>>;
};


export type QueryCourrielsArgs = {
  page?: Scalars['Int']['input'];
  parPage?: Scalars['Int']['input'];
  filtre?: InputMaybe<CourrielFiltre>;
  tri?: InputMaybe<Array<CourrielTri>>;
};


export type QueryCourrielArgs = {
  id: Scalars['ID']['input'];
};

export type InstanceTri = {
  champ: InstanceChamp;
  sens: Sens;
};

export type OrganisationTri = {
  champ: OrganisationChamp;
  sens: Sens;
};

export type PersonneTri = {
  champ: PersonneChamp;
  sens: Sens;
};

export type AccordTri = {
  champ: AccordChamp;
  sens: Sens;
};

export type ReunionTri = {
  champ: ReunionChamp;
  sens: Sens;
};

export type CompteRenduTri = {
  champ: CompteRenduChamp;
  sens: Sens;
};

export type DecisionTri = {
  champ: DecisionChamp;
  sens: Sens;
};

export type JournalTri = {
  champ: JournalChamp;
  sens: Sens;
};

export type CourrielTri = {
  champ: CourrielChamp;
  sens: Sens;
};

export type InstanceFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  texte?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<TypeInstance>;
  departement?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  texte?: InputMaybe<Scalars['String']['input']>;
  genre?: InputMaybe<GenreOrganisation>;
  departement?: InputMaybe<Scalars['String']['input']>;
};

export type PersonneFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  texte?: InputMaybe<Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
};

export type AccordFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type ReunionFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  etat?: InputMaybe<EtatReunion>;
  annee?: InputMaybe<Scalars['Int']['input']>;
  texte?: InputMaybe<Scalars['String']['input']>;
};

export type CompteRenduFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  etat?: InputMaybe<EtatCompteRendu>;
  annee?: InputMaybe<Scalars['Int']['input']>;
};

export type DecisionFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  genre?: InputMaybe<GenreDecision>;
  texte?: InputMaybe<Scalars['String']['input']>;
};

export type JournalFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  sujet?: InputMaybe<Scalars['String']['input']>;
  sujetId?: InputMaybe<Scalars['ID']['input']>;
  acte?: InputMaybe<Scalars['String']['input']>;
};

export type CourrielFiltre = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  etat?: InputMaybe<EtatCourriel>;
  sujetId?: InputMaybe<Scalars['ID']['input']>;
  acte?: InputMaybe<Scalars['String']['input']>;
};

export type InstancePage = {
  items: Array<Instance>;
  total: Scalars['Int']['output'];
};

export type OrganisationPage = {
  items: Array<Organisation>;
  total: Scalars['Int']['output'];
};

export type PersonnePage = {
  items: Array<Personne>;
  total: Scalars['Int']['output'];
};

export type AccordPage = {
  items: Array<Accord>;
  total: Scalars['Int']['output'];
};

export type ReunionPage = {
  items: Array<Reunion>;
  total: Scalars['Int']['output'];
};

export type CompteRenduPage = {
  items: Array<CompteRendu>;
  total: Scalars['Int']['output'];
};

export type DecisionPage = {
  items: Array<Decision>;
  total: Scalars['Int']['output'];
};

export type JournalPage = {
  items: Array<LigneJournal>;
  total: Scalars['Int']['output'];
};

export type CourrielPage = {
  items: Array<Courriel>;
  total: Scalars['Int']['output'];
};

export type Configuration = {
  fictif: Scalars['Boolean']['output'];
  courriel: Scalars['Boolean']['output'];
  jour: Scalars['Jour']['output'];
  nom: Scalars['String']['output'];
  comptesDemo: Array<CompteDemo>;
};

export type CompteDemo = {
  courriel: Scalars['String']['output'];
  libelle: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
};

export type Moi = {
  personne: Personne;
  mandats: Array<Mandat>;
  menus: Array<Scalars['String']['output']>;
  droits: Array<Scalars['String']['output']>;
  preferences: Scalars['String']['output'];
  calendrier?: Maybe<JetonCalendrier>;
};

export type JetonCalendrier = {
  adresse?: Maybe<Scalars['String']['output']>;
  creeLe: Scalars['DateTime']['output'];
};

export type AFaire = {
  taches: Array<Tache>;
  prochaines: Array<Reunion>;
};

export type Tache = {
  id: Scalars['ID']['output'];
  rang: RangTache;
  acte: Scalars['String']['output'];
  titre: Scalars['String']['output'];
  detail?: Maybe<Scalars['String']['output']>;
  avantLe?: Maybe<Scalars['Jour']['output']>;
  citation?: Maybe<Citation>;
  sujet: Scalars['String']['output'];
  sujetId?: Maybe<Scalars['ID']['output']>;
  lien: Scalars['String']['output'];
};

export type Citation = {
  texte: Scalars['String']['output'];
  accord?: Maybe<Scalars['String']['output']>;
  article?: Maybe<Scalars['String']['output']>;
  force: Force;
  accordId?: Maybe<Scalars['ID']['output']>;
};

export type Attendu = {
  acte: Scalars['String']['output'];
  libelle: Scalars['String']['output'];
  avantLe?: Maybe<Scalars['Jour']['output']>;
  etat: EtatAttendu;
  citation?: Maybe<Citation>;
};

export type Manque = {
  acte: Scalars['String']['output'];
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  champ?: Maybe<Scalars['String']['output']>;
};

export type Rythme = {
  instance?: Maybe<Instance>;
  attendues?: Maybe<Scalars['Int']['output']>;
  tenues: Scalars['Int']['output'];
  etat: EtatAttendu;
  citation?: Maybe<Citation>;
  periodes: Array<Periode>;
};

export type Periode = {
  libelle: Scalars['String']['output'];
  debut: Scalars['Jour']['output'];
  fin: Scalars['Jour']['output'];
  etat: Scalars['String']['output'];
  reunionId?: Maybe<Scalars['ID']['output']>;
  jour?: Maybe<Scalars['Jour']['output']>;
};

export type Resultat = {
  genre: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  titre: Scalars['String']['output'];
  complement?: Maybe<Scalars['String']['output']>;
};

export type Organisation = {
  id: Scalars['ID']['output'];
  nom: Scalars['String']['output'];
  genre: GenreOrganisation;
  typeSiae?: Maybe<Scalars['String']['output']>;
  siret?: Maybe<Scalars['String']['output']>;
  parent?: Maybe<Organisation>;
  reseau?: Maybe<Organisation>;
  departements: Array<Scalars['String']['output']>;
  courriel?: Maybe<Scalars['String']['output']>;
  debut: Scalars['Jour']['output'];
  fin?: Maybe<Scalars['Jour']['output']>;
  fictif: Scalars['Boolean']['output'];
  actions: Array<Scalars['String']['output']>;
};

export type Personne = {
  id: Scalars['ID']['output'];
  prenom: Scalars['String']['output'];
  nom: Scalars['String']['output'];
  courriel?: Maybe<Scalars['String']['output']>;
  fonction?: Maybe<Scalars['String']['output']>;
  active: Scalars['Boolean']['output'];
  mandats: Array<Mandat>;
  actions: Array<Scalars['String']['output']>;
};

export type Mandat = {
  id: Scalars['ID']['output'];
  role: Role;
  organisation?: Maybe<Organisation>;
  instance?: Maybe<Instance>;
  personne?: Maybe<Personne>;
  debut: Scalars['Jour']['output'];
  fin?: Maybe<Scalars['Jour']['output']>;
  titre?: Maybe<Scalars['String']['output']>;
};

export type Instance = {
  id: Scalars['ID']['output'];
  nom: Scalars['String']['output'];
  sigle: Scalars['String']['output'];
  type: TypeInstance;
  departements: Array<Scalars['String']['output']>;
  niveau: Scalars['String']['output'];
  debut: Scalars['Jour']['output'];
  fin?: Maybe<Scalars['Jour']['output']>;
  secretariat?: Maybe<Organisation>;
  fictif: Scalars['Boolean']['output'];
  perimetres: Array<Perimetre>;
  membres: Array<Membre>;
  actions: Array<Scalars['String']['output']>;
  manques: Array<Manque>;
};

export type Perimetre = {
  id: Scalars['ID']['output'];
  departements: Array<Scalars['String']['output']>;
  debut: Scalars['Jour']['output'];
  fin?: Maybe<Scalars['Jour']['output']>;
};

export type Membre = {
  id: Scalars['ID']['output'];
  organisation?: Maybe<Organisation>;
  organisationNom: Scalars['String']['output'];
  college: College;
  qualite: Qualite;
  titulaire?: Maybe<Personne>;
  titulaireNom?: Maybe<Scalars['String']['output']>;
  suppleant?: Maybe<Personne>;
  suppleantNom?: Maybe<Scalars['String']['output']>;
  debut: Scalars['Jour']['output'];
  fin?: Maybe<Scalars['Jour']['output']>;
};

export type Reunion = {
  id: Scalars['ID']['output'];
  instance?: Maybe<Instance>;
  instanceNom: Scalars['String']['output'];
  titre?: Maybe<Scalars['String']['output']>;
  debut: Scalars['DateTime']['output'];
  fin: Scalars['DateTime']['output'];
  zone: Scalars['String']['output'];
  jour: Scalars['Jour']['output'];
  lieu?: Maybe<Scalars['String']['output']>;
  lienDistance?: Maybe<Scalars['String']['output']>;
  etat: EtatReunion;
  motif?: Maybe<Scalars['String']['output']>;
  reprise?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  departements: Array<Scalars['String']['output']>;
  points: Array<Point>;
  participants: Array<Participant>;
  compteRendu?: Maybe<CompteRendu>;
  planifieeLe?: Maybe<Scalars['DateTime']['output']>;
  convoqueeLe?: Maybe<Scalars['DateTime']['output']>;
  tenueLe?: Maybe<Scalars['DateTime']['output']>;
  annuleeLe?: Maybe<Scalars['DateTime']['output']>;
  actions: Array<Scalars['String']['output']>;
  manques: Array<Manque>;
  attendus: Array<Attendu>;
  nombreConvoques: Scalars['Int']['output'];
  nombreReponses: Scalars['Int']['output'];
  nombrePresents: Scalars['Int']['output'];
};

export type Point = {
  id: Scalars['ID']['output'];
  rang?: Maybe<Scalars['Int']['output']>;
  titre: Scalars['String']['output'];
  dureeMinutes: Scalars['Int']['output'];
  genre: GenrePoint;
  presentateur?: Maybe<Scalars['String']['output']>;
  etat: EtatPoint;
  proposePar?: Maybe<Scalars['String']['output']>;
  motif?: Maybe<Scalars['String']['output']>;
  citation?: Maybe<Citation>;
  article?: Maybe<Article>;
  etiquettes: Array<Scalars['String']['output']>;
};

export type Participant = {
  id: Scalars['ID']['output'];
  personne?: Maybe<Personne>;
  nom: Scalars['String']['output'];
  fonction?: Maybe<Scalars['String']['output']>;
  organisation?: Maybe<Organisation>;
  organisationNom: Scalars['String']['output'];
  college?: Maybe<College>;
  titre: TitreParticipant;
  reponse: Reponse;
  presence: Presence;
  courriel?: Maybe<Scalars['String']['output']>;
};

export type CompteRendu = {
  id: Scalars['ID']['output'];
  reunion?: Maybe<Reunion>;
  instance?: Maybe<Instance>;
  instanceNom: Scalars['String']['output'];
  titre?: Maybe<Scalars['String']['output']>;
  jour: Scalars['Jour']['output'];
  etat: EtatCompteRendu;
  version: Scalars['Int']['output'];
  publieLe?: Maybe<Scalars['DateTime']['output']>;
  approuveLe?: Maybe<Scalars['DateTime']['output']>;
  approbation?: Maybe<Scalars['String']['output']>;
  remplacePar?: Maybe<CompteRendu>;
  points: Array<Point>;
  participants: Array<Participant>;
  syntheses: Array<Synthese>;
  decisions: Array<Decision>;
  transmissions: Array<Transmission>;
  actions: Array<Scalars['String']['output']>;
  manques: Array<Manque>;
  attendus: Array<Attendu>;
};

export type Synthese = {
  id: Scalars['ID']['output'];
  pointId: Scalars['ID']['output'];
  texte: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
  modifieLe: Scalars['DateTime']['output'];
  modifiePar?: Maybe<Scalars['String']['output']>;
};

export type Decision = {
  id: Scalars['ID']['output'];
  pointId?: Maybe<Scalars['ID']['output']>;
  numero: Scalars['String']['output'];
  genre: GenreDecision;
  texte: Scalars['String']['output'];
  sens?: Maybe<SensAvis>;
  pilote?: Maybe<Organisation>;
  piloteNom?: Maybe<Scalars['String']['output']>;
  echeanceLibelle?: Maybe<Scalars['String']['output']>;
  echeance?: Maybe<Scalars['Jour']['output']>;
  compteRendu?: Maybe<CompteRendu>;
};

export type Transmission = {
  id: Scalars['ID']['output'];
  instance?: Maybe<Instance>;
  instanceNom: Scalars['String']['output'];
  transmisLe: Scalars['DateTime']['output'];
  recuLe?: Maybe<Scalars['DateTime']['output']>;
  recuPar?: Maybe<Scalars['String']['output']>;
};

export type LigneJournal = {
  id: Scalars['ID']['output'];
  instant: Scalars['DateTime']['output'];
  acte: Scalars['String']['output'];
  acteur?: Maybe<Personne>;
  acteurNom?: Maybe<Scalars['String']['output']>;
  sujet: Scalars['String']['output'];
  sujetId?: Maybe<Scalars['ID']['output']>;
  champs: Array<Scalars['String']['output']>;
  motif?: Maybe<Scalars['String']['output']>;
};

export type Courriel = {
  id: Scalars['ID']['output'];
  acte: Scalars['String']['output'];
  sujet: Scalars['String']['output'];
  sujetId?: Maybe<Scalars['ID']['output']>;
  destinataire?: Maybe<Personne>;
  adresse?: Maybe<Scalars['String']['output']>;
  objet: Scalars['String']['output'];
  texte: Scalars['String']['output'];
  etat: EtatCourriel;
  prepareLe: Scalars['DateTime']['output'];
  envoyeLe?: Maybe<Scalars['DateTime']['output']>;
  essais: Scalars['Int']['output'];
  erreur?: Maybe<Scalars['String']['output']>;
  actions: Array<Scalars['String']['output']>;
};

export type Accord = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  titre: Scalars['String']['output'];
  niveau: Scalars['String']['output'];
  region?: Maybe<Scalars['String']['output']>;
  signeLe?: Maybe<Scalars['Jour']['output']>;
  effetLe?: Maybe<Scalars['Jour']['output']>;
  finLe?: Maybe<Scalars['Jour']['output']>;
  aConfirmer: Scalars['Boolean']['output'];
  fictif: Scalars['Boolean']['output'];
  decline?: Maybe<Accord>;
  signataires: Array<Signataire>;
  articles: Array<Article>;
  regles: Array<Regle>;
};

export type Signataire = {
  id: Scalars['ID']['output'];
  nom: Scalars['String']['output'];
  qualite?: Maybe<Scalars['String']['output']>;
};

export type Article = {
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  titre: Scalars['String']['output'];
};

export type Regle = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  libelle: Scalars['String']['output'];
  force: Force;
  citation?: Maybe<Citation>;
  debut?: Maybe<Scalars['Jour']['output']>;
  fin?: Maybe<Scalars['Jour']['output']>;
};

export type ResultatSynthese = {
  synthese: Synthese;
  compteRendu?: Maybe<CompteRendu>;
};

export type ReunionSaisie = {
  instanceId: Scalars['ID']['input'];
  debut: Scalars['DateTime']['input'];
  fin: Scalars['DateTime']['input'];
  zone: Scalars['String']['input'];
  lieu?: InputMaybe<Scalars['String']['input']>;
  lienDistance?: InputMaybe<Scalars['String']['input']>;
  titre?: InputMaybe<Scalars['String']['input']>;
  invites?: InputMaybe<Array<Scalars['ID']['input']>>;
  points?: InputMaybe<Array<PointSaisie>>;
  reprise?: InputMaybe<Scalars['String']['input']>;
};

export type PointSaisie = {
  id: Scalars['ID']['input'];
  titre: Scalars['String']['input'];
  dureeMinutes: Scalars['Int']['input'];
  genre: GenrePoint;
  presentateur?: InputMaybe<Scalars['String']['input']>;
  articleId?: InputMaybe<Scalars['ID']['input']>;
  etiquettes?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type PresenceSaisie = {
  participantId?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  nom?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  presence: Presence;
};

export type OrganisationSaisie = {
  nom: Scalars['String']['input'];
  genre: GenreOrganisation;
  typeSiae?: InputMaybe<Scalars['String']['input']>;
  siret?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  reseauId?: InputMaybe<Scalars['ID']['input']>;
  departements: Array<Scalars['String']['input']>;
  courriel?: InputMaybe<Scalars['String']['input']>;
  debut?: InputMaybe<Scalars['Jour']['input']>;
  fin?: InputMaybe<Scalars['Jour']['input']>;
};

export type InstanceSaisie = {
  nom: Scalars['String']['input'];
  sigle: Scalars['String']['input'];
  type: TypeInstance;
  departements: Array<Scalars['String']['input']>;
  secretariatId?: InputMaybe<Scalars['ID']['input']>;
  debut: Scalars['Jour']['input'];
  fin?: InputMaybe<Scalars['Jour']['input']>;
  perimetreDepuis?: InputMaybe<Scalars['Jour']['input']>;
};

export type MembreSaisie = {
  organisationId: Scalars['ID']['input'];
  college: College;
  qualite: Qualite;
  titulaireId?: InputMaybe<Scalars['ID']['input']>;
  suppleantId?: InputMaybe<Scalars['ID']['input']>;
  debut: Scalars['Jour']['input'];
  fin?: InputMaybe<Scalars['Jour']['input']>;
};

export type PersonneSaisie = {
  prenom: Scalars['String']['input'];
  nom: Scalars['String']['input'];
  courriel: Scalars['String']['input'];
  fonction?: InputMaybe<Scalars['String']['input']>;
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MandatSaisie = {
  personneId: Scalars['ID']['input'];
  role: Role;
  organisationId: Scalars['ID']['input'];
  instanceId?: InputMaybe<Scalars['ID']['input']>;
  debut: Scalars['Jour']['input'];
  fin?: InputMaybe<Scalars['Jour']['input']>;
  titre?: InputMaybe<Scalars['String']['input']>;
};

export type ImportOrganisations = {
  appliquees: Scalars['Boolean']['output'];
  nouvelles: Scalars['Int']['output'];
  modifiees: Scalars['Int']['output'];
  inchangees: Scalars['Int']['output'];
  erreurs: Scalars['Int']['output'];
  lignes: Array<LigneImport>;
};

export type LigneImport = {
  ligne: Scalars['Int']['output'];
  nom?: Maybe<Scalars['String']['output']>;
  effet: Scalars['String']['output'];
  remarque?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  connexion: Moi;
  deconnexion: Scalars['Boolean']['output'];
  motDePasseOublie: Scalars['Boolean']['output'];
  definirMotDePasse: Moi;
  changerMotDePasse: Scalars['Boolean']['output'];
  garderPreferences: Scalars['Boolean']['output'];
  creerJetonCalendrier: JetonCalendrier;
  revoquerJetonCalendrier: Scalars['Boolean']['output'];
  planifierReunion: Reunion;
  modifierReunion: Reunion;
  modifierOrdreDuJour: Reunion;
  proposerPoint: Reunion;
  retenirPoint: Reunion;
  ecarterPoint: Reunion;
  convoquerReunion: Reunion;
  repondreConvocation: Reunion;
  relancerConvocations: Reunion;
  tenirReunion: Reunion;
  rouvrirReunion: Reunion;
  annulerReunion: Reunion;
  reporterReunion: Reunion;
  redigerCompteRendu: CompteRendu;
  enregistrerSynthese: ResultatSynthese;
  ajouterDecision: CompteRendu;
  modifierDecision: CompteRendu;
  retirerDecision: CompteRendu;
  publierCompteRendu: CompteRendu;
  approuverCompteRendu: CompteRendu;
  rectifierCompteRendu: CompteRendu;
  transmettreCompteRendu: CompteRendu;
  accuserReception: CompteRendu;
  creerInstance: Instance;
  modifierInstance: Instance;
  nommerMembre: Instance;
  retirerMembre: Instance;
  creerOrganisation: Organisation;
  modifierOrganisation: Organisation;
  importerOrganisations: ImportOrganisations;
  creerPersonne: Personne;
  modifierPersonne: Personne;
  inviterPersonne: Personne;
  donnerMandat: Personne;
  terminerMandat: Personne;
  renvoyerCourriel: Courriel;
};


export type MutationConnexionArgs = {
  courriel: Scalars['String']['input'];
  motDePasse: Scalars['String']['input'];
};


export type MutationMotDePasseOublieArgs = {
  courriel: Scalars['String']['input'];
};


export type MutationDefinirMotDePasseArgs = {
  jeton: Scalars['String']['input'];
  motDePasse: Scalars['String']['input'];
};


export type MutationChangerMotDePasseArgs = {
  ancien: Scalars['String']['input'];
  nouveau: Scalars['String']['input'];
};


export type MutationGarderPreferencesArgs = {
  preferences: Scalars['String']['input'];
};


export type MutationPlanifierReunionArgs = {
  id: Scalars['ID']['input'];
  saisie: ReunionSaisie;
};


export type MutationModifierReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  saisie: ReunionSaisie;
};


export type MutationModifierOrdreDuJourArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  points: Array<PointSaisie>;
};


export type MutationProposerPointArgs = {
  id: Scalars['ID']['input'];
  reunionId: Scalars['ID']['input'];
  titre: Scalars['String']['input'];
  dureeMinutes: Scalars['Int']['input'];
  motif?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRetenirPointArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEcarterPointArgs = {
  id: Scalars['ID']['input'];
  motif: Scalars['String']['input'];
};


export type MutationConvoquerReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  motifUrgence?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRepondreConvocationArgs = {
  reunionId: Scalars['ID']['input'];
  reponse: Reponse;
  suppleant?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRelancerConvocationsArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTenirReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  presences: Array<PresenceSaisie>;
};


export type MutationRouvrirReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  motif: Scalars['String']['input'];
};


export type MutationAnnulerReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  motif: Scalars['String']['input'];
};


export type MutationReporterReunionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  debut: Scalars['DateTime']['input'];
  fin: Scalars['DateTime']['input'];
  motif: Scalars['String']['input'];
};


export type MutationRedigerCompteRenduArgs = {
  id: Scalars['ID']['input'];
  reunionId: Scalars['ID']['input'];
};


export type MutationEnregistrerSyntheseArgs = {
  compteRenduId: Scalars['ID']['input'];
  pointId: Scalars['ID']['input'];
  texte: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
  motif?: InputMaybe<Scalars['String']['input']>;
};


export type MutationAjouterDecisionArgs = {
  id: Scalars['ID']['input'];
  compteRenduId: Scalars['ID']['input'];
  pointId: Scalars['ID']['input'];
  genre: GenreDecision;
  texte: Scalars['String']['input'];
  sens?: InputMaybe<SensAvis>;
  piloteId?: InputMaybe<Scalars['ID']['input']>;
  echeanceLibelle?: InputMaybe<Scalars['String']['input']>;
  echeance?: InputMaybe<Scalars['Jour']['input']>;
};


export type MutationModifierDecisionArgs = {
  id: Scalars['ID']['input'];
  texte: Scalars['String']['input'];
  sens?: InputMaybe<SensAvis>;
  piloteId?: InputMaybe<Scalars['ID']['input']>;
  echeanceLibelle?: InputMaybe<Scalars['String']['input']>;
  echeance?: InputMaybe<Scalars['Jour']['input']>;
};


export type MutationRetirerDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublierCompteRenduArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationApprouverCompteRenduArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRectifierCompteRenduArgs = {
  id: Scalars['ID']['input'];
  nouveauId: Scalars['ID']['input'];
  motif: Scalars['String']['input'];
};


export type MutationTransmettreCompteRenduArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationAccuserReceptionArgs = {
  compteRenduId: Scalars['ID']['input'];
};


export type MutationCreerInstanceArgs = {
  id: Scalars['ID']['input'];
  saisie: InstanceSaisie;
};


export type MutationModifierInstanceArgs = {
  id: Scalars['ID']['input'];
  saisie: InstanceSaisie;
};


export type MutationNommerMembreArgs = {
  id: Scalars['ID']['input'];
  instanceId: Scalars['ID']['input'];
  saisie: MembreSaisie;
};


export type MutationRetirerMembreArgs = {
  id: Scalars['ID']['input'];
  fin: Scalars['Jour']['input'];
};


export type MutationCreerOrganisationArgs = {
  id: Scalars['ID']['input'];
  saisie: OrganisationSaisie;
};


export type MutationModifierOrganisationArgs = {
  id: Scalars['ID']['input'];
  saisie: OrganisationSaisie;
};


export type MutationImporterOrganisationsArgs = {
  fichier: Scalars['String']['input'];
  nom: Scalars['String']['input'];
  appliquer: Scalars['Boolean']['input'];
};


export type MutationCreerPersonneArgs = {
  id: Scalars['ID']['input'];
  saisie: PersonneSaisie;
};


export type MutationModifierPersonneArgs = {
  id: Scalars['ID']['input'];
  saisie: PersonneSaisie;
};


export type MutationInviterPersonneArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDonnerMandatArgs = {
  id: Scalars['ID']['input'];
  saisie: MandatSaisie;
};


export type MutationTerminerMandatArgs = {
  id: Scalars['ID']['input'];
  fin: Scalars['Jour']['input'];
};


export type MutationRenvoyerCourrielArgs = {
  id: Scalars['ID']['input'];
};

export type Role =
  | 'ADMINISTRATEUR'
  | 'ANIMATEUR'
  | 'SECRETARIAT'
  | 'MEMBRE';

export type ConfigurationQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfigurationQuery = { configuration: { fictif: boolean, courriel: boolean, jour: string, nom: string, comptesDemo: Array<{ courriel: string, libelle: string, organisation: string }> } };

export type MoiCompletFragment = { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string | null, fonction: string | null }, mandats: Array<{ id: string, role: Role, titre: string | null, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null };

export type MoiQueryVariables = Exact<{ [key: string]: never; }>;


export type MoiQuery = { moi: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string | null, fonction: string | null }, mandats: Array<{ id: string, role: Role, titre: string | null, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } | null };

export type ConnexionMutationVariables = Exact<{
  courriel: string;
  motDePasse: string;
}>;


export type ConnexionMutation = { connexion: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string | null, fonction: string | null }, mandats: Array<{ id: string, role: Role, titre: string | null, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } };

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


export type DefinirMotDePasseMutation = { definirMotDePasse: { menus: Array<string>, droits: Array<string>, preferences: string, personne: { id: string, prenom: string, nom: string, courriel: string | null, fonction: string | null }, mandats: Array<{ id: string, role: Role, titre: string | null, debut: string, fin: string | null, organisation: { id: string, nom: string } | null, instance: { id: string, nom: string, sigle: string } | null }>, calendrier: { adresse: string | null, creeLe: string } | null } };

export type GarderPreferencesMutationVariables = Exact<{
  preferences: string;
}>;


export type GarderPreferencesMutation = { garderPreferences: boolean };

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
    titre
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
    titre
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
    titre
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
