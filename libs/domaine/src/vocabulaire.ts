/**
 * Every closed list of the domain: one array (for CHECK constraints and GraphQL enums) and one type
 * of the same name in the singular. Values are kept equal to their GraphQL names.
 */

/** Bodies named by the accords (AC2011 §6, AC2015 art. 3 to 5). */
export const TYPES_INSTANCE = [
  'COMITE_PILOTAGE_NATIONAL',
  'COMITE_PILOTAGE_REGIONAL',
  'CDIAE',
  'CTA',
  'GROUPE_TRAVAIL',
  'CNIAE',
] as const;
export type TypeInstance = (typeof TYPES_INSTANCE)[number];

export const NIVEAUX = ['LOCAL', 'DEPARTEMENTAL', 'REGIONAL', 'NATIONAL'] as const;
export type Niveau = (typeof NIVEAUX)[number];

export const GENRES_ORGANISATION = [
  'ETAT',
  'POLE_EMPLOI',
  'RESEAU',
  'SIAE',
  'PRESCRIPTEUR',
  'COLLECTIVITE',
  'PARTENAIRE_SOCIAL',
  'AUTRE',
] as const;
export type GenreOrganisation = (typeof GENRES_ORGANISATION)[number];

/** EITI appears with the Pacte of 2019; the types are dated (see organisation.ts). */
export const TYPES_SIAE = ['ACI', 'AI', 'EI', 'ETTI', 'EITI'] as const;
export type TypeSiae = (typeof TYPES_SIAE)[number];

/** Colleges of the CDIAE (code du travail, R5112-17), reused for every instance. */
export const COLLEGES = [
  'ETAT',
  'COLLECTIVITES',
  'POLE_EMPLOI',
  'IAE',
  'EMPLOYEURS',
  'SYNDICATS',
  'PRESCRIPTEURS',
] as const;
export type College = (typeof COLLEGES)[number];

export const QUALITES_MEMBRE = ['DE_DROIT', 'DESIGNE', 'INVITE'] as const;
export type QualiteMembre = (typeof QUALITES_MEMBRE)[number];

export const ROLES = ['ADMINISTRATEUR', 'ANIMATEUR', 'SECRETARIAT', 'MEMBRE'] as const;
export type Role = (typeof ROLES)[number];

export const ETATS_REUNION = ['PLANIFIEE', 'CONVOQUEE', 'TENUE', 'ANNULEE'] as const;
export type EtatReunion = (typeof ETATS_REUNION)[number];

export const ETATS_COMPTE_RENDU = ['BROUILLON', 'PROJET', 'APPROUVE', 'REMPLACE'] as const;
export type EtatCompteRendu = (typeof ETATS_COMPTE_RENDU)[number];

/** How a compte rendu came to be approved; SANS_REGLE when publishing was enough. */
export const APPROBATIONS = ['SANS_REGLE', 'EN_REUNION', 'TACITE'] as const;
export type Approbation = (typeof APPROBATIONS)[number];

export const GENRES_POINT = ['INFORMATION', 'DEBAT', 'DECISION', 'AVIS', 'APPROBATION', 'BILAN'] as const;
export type GenrePoint = (typeof GENRES_POINT)[number];

export const ETATS_POINT = ['PROPOSE', 'INSCRIT', 'ECARTE'] as const;
export type EtatPoint = (typeof ETATS_POINT)[number];

export const TITRES_PARTICIPANT = ['MEMBRE', 'SUPPLEANT', 'INVITE'] as const;
export type TitreParticipant = (typeof TITRES_PARTICIPANT)[number];

export const REPONSES = ['ATTENDUE', 'PRESENT', 'DISTANCE', 'EXCUSE'] as const;
export type Reponse = (typeof REPONSES)[number];

export const PRESENCES = ['INCONNUE', 'PRESENT', 'DISTANCE', 'EXCUSE', 'ABSENT'] as const;
export type Presence = (typeof PRESENCES)[number];

export const GENRES_DECISION = ['DECISION', 'AVIS', 'ACTION'] as const;
export type GenreDecision = (typeof GENRES_DECISION)[number];

export const SENS_AVIS = ['FAVORABLE', 'RESERVE', 'DEFAVORABLE'] as const;
export type SensAvis = (typeof SENS_AVIS)[number];

/** What a rule of an accord can govern. The list is closed, its rows are data. */
export const NATURES_REGLE = [
  'RYTHME',
  'PREAVIS',
  'DOCUMENTS',
  'ORDRE_DU_JOUR',
  'PRESENCE',
  'DIFFUSION',
  'APPROBATION',
  'TRANSMISSION',
  'BILAN',
  'REVUE',
  'CTA_OPERATIONNEL',
] as const;
export type NatureRegle = (typeof NATURES_REGLE)[number];

export const UNITES_REGLE = ['PAR_AN', 'PAR_TRIMESTRE', 'PAR_REUNION', 'JOURS_CALENDAIRES', 'JOURS_OUVRES'] as const;
export type UniteRegle = (typeof UNITES_REGLE)[number];

/** Binding strength of a rule of an accord; the proposals of the Pacte (2019) bind nobody. */
export const FORCES_REGLE = ['OBLIGATION', 'RECOMMANDATION', 'PROPOSITION'] as const;
export type ForceRegle = (typeof FORCES_REGLE)[number];

/**
 * No accord sets a delay for minutes: such rules come from the instance and are shown so. What no text defines at all, and
 * the platform needs to count, is its own setting (REGLAGE).
 */
export const SOURCES_REGLE = ['ACCORD', 'REGLEMENT_INTERIEUR', 'CHOIX_INSTANCE', 'REGLAGE'] as const;
export type SourceRegle = (typeof SOURCES_REGLE)[number];

/** What a citation displays: the force for an accord, the source for the instance's own rules. */
export const FORCES_CITATION = [...FORCES_REGLE, 'REGLEMENT_INTERIEUR', 'CHOIX_INSTANCE', 'REGLAGE'] as const;
export type ForceCitation = (typeof FORCES_CITATION)[number];

export const ETATS_ATTENDU = ['RESPECTE', 'A_VENIR', 'EN_RETARD', 'SANS_OBJET'] as const;
export type EtatAttendu = (typeof ETATS_ATTENDU)[number];

export const RANGS_TACHE = ['EN_RETARD', 'CETTE_SEMAINE', 'ENSUITE', 'EN_ATTENTE'] as const;
export type RangTache = (typeof RANGS_TACHE)[number];

export const NIVEAUX_ACCORD = ['NATIONAL', 'REGIONAL'] as const;
export type NiveauAccord = (typeof NIVEAUX_ACCORD)[number];

/** What happens to an accord; a national avenant calls for a DECLINAISON in each region. */
export const GENRES_EVENEMENT = [
  'AVENANT',
  'DECLINAISON',
  'REVUE_DEMANDEE',
  'REVUE',
  'EVALUATION',
  'MISE_EN_DEMEURE',
  'MISE_EN_CONFORMITE',
  'DENONCIATION',
  'COMITE_EXTRAORDINAIRE',
  'RESILIATION',
] as const;
export type GenreEvenement = (typeof GENRES_EVENEMENT)[number];

/** COMPTE: invitations and passwords, the only mails an administrator reads. */
export const GENRES_COURRIEL = ['REUNION', 'COMPTE_RENDU', 'CAMPAGNE', 'BILAN', 'ACTION', 'REMONTEE', 'ENQUETE', 'COMPTE'] as const;
export type GenreCourriel = (typeof GENRES_COURRIEL)[number];

export const ETATS_COURRIEL = ['PREPARE', 'ENVOYE', 'ECHEC'] as const;
export type EtatCourriel = (typeof ETATS_COURRIEL)[number];

/** DOCUMENT and LISTE ask for a reference to the evidence; a POURCENTAGE for its two terms, never for itself. */
export const UNITES_INDICATEUR = ['NOMBRE', 'HEURES', 'POURCENTAGE', 'BOOLEEN', 'DOCUMENT', 'LISTE'] as const;
export type UniteIndicateur = (typeof UNITES_INDICATEUR)[number];

/** What a figure is broken down by (BFC2016 annexe 1 and fiches). */
export const DIMENSIONS = ['REGION', 'DEPARTEMENT', 'TYPE_SIAE', 'TYPE_INSTANCE'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Several owners: each gives its part, or one of them answers; A_DEFINIR where the source does not say. */
export const PARTAGES = ['CHACUN', 'L_UN_OU_L_AUTRE', 'A_DEFINIR'] as const;
export type Partage = (typeof PARTAGES)[number];

export const PERIODICITES = ['ANNUELLE', 'SEMESTRIELLE', 'TRIMESTRIELLE'] as const;
export type Periodicite = (typeof PERIODICITES)[number];

/** Level of the organisations that owe a figure: the region's, or one for each département. */
export const ECHELONS = ['REGION', 'DEPARTEMENT'] as const;
export type Echelon = (typeof ECHELONS)[number];

export const ETATS_CAMPAGNE = ['PREPAREE', 'OUVERTE', 'CLOSE'] as const;
export type EtatCampagne = (typeof ETATS_CAMPAGNE)[number];

export const ETATS_VALEUR = ['A_SAISIR', 'SAISIE', 'SOUMISE', 'ACCEPTEE', 'RENVOYEE'] as const;
export type EtatValeur = (typeof ETATS_VALEUR)[number];

/** What a check asks: correct before submitting, explain in a comment, or read again. */
export const SEVERITES = ['BLOQUANTE', 'A_COMMENTER', 'CONSEIL'] as const;
export type Severite = (typeof SEVERITES)[number];

/** Sent back, a bilan is a draft again: the version that was examined is kept beside it. */
export const ETATS_BILAN = ['BROUILLON', 'TRANSMIS', 'EXAMINE', 'ADOPTE'] as const;
export type EtatBilan = (typeof ETATS_BILAN)[number];

/** The sections of a bilan, in their order. */
export const RUBRIQUES_BILAN = ['RYTHME', 'TRANSMISSIONS', 'INDICATEURS', 'FEUILLE_DE_ROUTE', 'REMONTEES', 'COMPLETUDE'] as const;
export type RubriqueBilan = (typeof RUBRIQUES_BILAN)[number];

export const NIVEAUX_BILAN = ['CTA', 'DEPARTEMENT', 'REGION', 'NATION'] as const;
export type NiveauBilan = (typeof NIVEAUX_BILAN)[number];

/** What the row of a figure is about; TOTAL is the whole territory, of distinct evidence. */
export const DIMENSIONS_BILAN = ['TOTAL', 'DEPARTEMENT', 'TYPE_SIAE', 'TYPE_INSTANCE', 'COLLEGE', 'SIGNATAIRE', 'COMITE', 'PILOTE', 'CHANTIER', 'ETAT_ACTION', 'GENRE_REMONTEE'] as const;
export type DimensionBilan = (typeof DIMENSIONS_BILAN)[number];

/** What the rows of an analysis are: periods of a year, or parts of a territory, of the types, of the owners. */
export const DIMENSIONS_ANALYSE = ['ANNEE', 'PERIODE', 'DEPARTEMENT', 'TYPE_SIAE', 'ORGANISATION'] as const;
export type DimensionAnalyse = (typeof DIMENSIONS_ANALYSE)[number];

/** In revision, what the committee adopted stays readable, each version is kept. */
export const ETATS_FEUILLE = ['BROUILLON', 'ADOPTEE', 'EN_REVISION'] as const;
export type EtatFeuille = (typeof ETATS_FEUILLE)[number];

/** REPORTEE: it goes on in a later road map. NON_RENSEIGNEE: an action of the past whose source says nothing of what it became; nobody acts on it. */
export const ETATS_ACTION = ['A_FAIRE', 'EN_COURS', 'TERMINEE', 'ABANDONNEE', 'REPORTEE', 'NON_RENSEIGNEE'] as const;
export type EtatAction = (typeof ETATS_ACTION)[number];

/** Where an action stands: on its own, born from a decision, or in a road map of that state. */
export const CADRES_ACTION = ['SANS', ...ETATS_FEUILLE] as const;
export type CadreAction = (typeof CADRES_ACTION)[number];
