import type {
  College, EtatAction, EtatCourriel, GenreDecision, GenreOrganisation, GenrePoint, Presence, QualiteMembre, Reponse, Role, SensAvis,
  TitreParticipant, TypeInstance,
} from '@gouvernance-iae/domaine';

/** The words of the interface for the values of the domain: accents live here and nowhere else. */

export const TYPES_INSTANCE: Record<TypeInstance, string> = {
  COMITE_PILOTAGE_NATIONAL: 'Comité de pilotage national',
  COMITE_PILOTAGE_REGIONAL: 'Comité de pilotage régional',
  CDIAE: 'CDIAE',
  CTA: 'CTA',
  GROUPE_TRAVAIL: 'Groupe de travail',
  CNIAE: 'CNIAE',
};

export const GENRES_ORGANISATION: Record<GenreOrganisation, string> = {
  ETAT: 'Service de l’État',
  POLE_EMPLOI: 'France Travail',
  RESEAU: 'Réseau',
  SIAE: 'SIAE',
  PRESCRIPTEUR: 'Prescripteur',
  COLLECTIVITE: 'Collectivité',
  PARTENAIRE_SOCIAL: 'Partenaire social',
  AUTRE: 'Autre',
};

export const COLLEGES: Record<College, string> = {
  ETAT: 'Services de l’État',
  COLLECTIVITES: 'Collectivités',
  POLE_EMPLOI: 'France Travail',
  IAE: 'Insertion par l’activité économique',
  EMPLOYEURS: 'Employeurs',
  SYNDICATS: 'Syndicats',
  PRESCRIPTEURS: 'Prescripteurs',
};

export const QUALITES: Record<QualiteMembre, string> = { DE_DROIT: 'De droit', DESIGNE: 'Désigné', INVITE: 'Invité' };

export const ROLES: Record<Role, string> = {
  ADMINISTRATEUR: 'Administration',
  ANIMATEUR: 'Animation',
  SECRETARIAT: 'Secrétariat',
  MEMBRE: 'Membre',
};

export const GENRES_POINT: Record<GenrePoint, string> = {
  INFORMATION: 'Information',
  DEBAT: 'Débat',
  DECISION: 'Décision',
  AVIS: 'Avis',
  APPROBATION: 'Approbation',
  BILAN: 'Bilan',
};

export const TITRES: Record<TitreParticipant, string> = { MEMBRE: 'Membre', SUPPLEANT: 'Suppléant', INVITE: 'Invité' };

export const REPONSES: Record<Reponse, string> = {
  ATTENDUE: 'Pas encore de réponse',
  PRESENT: 'Sera présent',
  DISTANCE: 'Sera à distance',
  EXCUSE: 'Excusé',
};

export const PRESENCES: Record<Presence, string> = {
  INCONNUE: 'À pointer',
  PRESENT: 'Présent',
  DISTANCE: 'À distance',
  EXCUSE: 'Excusé',
  ABSENT: 'Absent',
};

export const GENRES_DECISION: Record<GenreDecision, string> = { DECISION: 'Décision', AVIS: 'Avis', ACTION: 'Action' };

export const SENS_AVIS: Record<SensAvis, string> = { FAVORABLE: 'Favorable', RESERVE: 'Réservé', DEFAVORABLE: 'Défavorable' };

export const ETATS_COURRIEL: Record<EtatCourriel, string> = { PREPARE: 'Prêt à partir', ENVOYE: 'Envoyé', ECHEC: 'Échec' };

export const ETATS_ACTION: Record<EtatAction, string> = { A_FAIRE: 'À faire', EN_COURS: 'En cours', TERMINEE: 'Faite', ABANDONNEE: 'Abandonnée', REPORTEE: 'Reportée', NON_RENSEIGNEE: 'Sans suite connue' };

/** Acts as the journal names them; an act the console does not know yet keeps its own name. */
const ACTES: Record<string, string> = {
  planifierReunion: 'Réunion planifiée',
  modifierReunion: 'Réunion modifiée',
  modifierOrdreDuJour: 'Ordre du jour modifié',
  proposerPoint: 'Point proposé',
  retenirPoint: 'Point inscrit',
  ecarterPoint: 'Point décliné',
  deposerDocument: 'Document déposé',
  retirerDocument: 'Document retiré',
  convoquerReunion: 'Réunion convoquée',
  repondreConvocation: 'Réponse à la convocation',
  relancerConvocations: 'Relance des convocations',
  tenirReunion: 'Réunion tenue',
  rouvrirReunion: 'Réunion rouverte',
  annulerReunion: 'Réunion annulée',
  reporterReunion: 'Réunion déplacée',
  redigerCompteRendu: 'Compte rendu commencé',
  ajouterDecision: 'Décision ajoutée',
  modifierDecision: 'Décision modifiée',
  retirerDecision: 'Décision retirée',
  publierCompteRendu: 'Compte rendu publié',
  approuverCompteRendu: 'Compte rendu approuvé',
  rectifierCompteRendu: 'Compte rendu rectifié',
  transmettreCompteRendu: 'Compte rendu transmis',
  accuserReception: 'Réception du compte rendu',
  creerInstance: 'Instance créée',
  modifierInstance: 'Instance modifiée',
  nommerMembre: 'Membre nommé',
  retirerMembre: 'Membre retiré',
  creerOrganisation: 'Organisation créée',
  modifierOrganisation: 'Organisation modifiée',
  importerOrganisations: 'Organisations importées',
  creerPersonne: 'Personne créée',
  modifierPersonne: 'Personne modifiée',
  inviterPersonne: 'Personne invitée',
  donnerMandat: 'Mandat donné',
  terminerMandat: 'Mandat terminé',
  definirMotDePasse: 'Mot de passe choisi',
  motDePasseOublie: 'Mot de passe oublié',
  ouvrirCampagne: 'Campagne ouverte',
  cloreCampagne: 'Campagne close',
  saisirValeurs: 'Valeurs saisies',
  confirmerImport: 'Valeurs importées d’un classeur',
  annulerImport: 'Import annulé, valeurs remises',
  joindrePiece: 'Fichier joint à une valeur',
  retirerPiece: 'Fichier retiré d’une valeur',
  soumettreValeurs: 'Valeurs soumises',
  accepterValeurs: 'Valeurs acceptées',
  renvoyerValeurs: 'Valeurs renvoyées',
  rectifierValeur: 'Valeur rectifiée',
  contesterMesure: 'Chiffre contesté',
  repondreContestation: 'Contestation répondue',
  prolongerEcheance: 'Échéance prolongée',
  confirmerIndicateur: 'Indicateur confirmé',
  changerFournisseurs: 'Fournisseurs changés',
  composerBilan: 'Bilan composé',
  transmettreBilan: 'Bilan transmis',
  commenterBilan: 'Commentaire publié',
  examinerBilan: 'Avis du comité rendu',
  adopterBilan: 'Bilan adopté',
  renvoyerBilan: 'Bilan renvoyé',
  composerFeuilleDeRoute: 'Feuille de route commencée',
  adopterFeuilleDeRoute: 'Feuille de route adoptée',
  reviserFeuilleDeRoute: 'Révision ouverte',
  importerActions: 'Actions importées',
  reporterActions: 'Actions reportées',
  creerAction: 'Action créée',
  modifierAction: 'Action modifiée',
  retirerAction: 'Action retirée',
  avancerAction: 'Avancement de l’action',
  ajouterLivrable: 'Livrable ajouté',
  fournirLivrable: 'Preuve d’un livrable',
  cloreAction: 'Action close',
  abandonnerAction: 'Action abandonnée',
  rouvrirAction: 'Action rouverte',
  leverRemontee: 'Remontée levée',
  transmettreRemontee: 'Remontée transmise',
  sortirRemontee: 'Remontée passée à l’extérieur',
  repondreRemontee: 'Réponse à une remontée',
  fusionnerRemontee: 'Remontée jointe à une autre',
  cloreRemontee: 'Remontée close',
  retenirBonnePratique: 'Bonne pratique retenue',
  ouvrirEnquete: 'Enquête ouverte',
  repondreEnquete: 'Réponse à l’enquête',
  cloreEnquete: 'Enquête close',
  creerAccord: 'Accord enregistré',
  ajouterAvenant: 'Avenant enregistré',
  declinerAvenant: 'Avenant décliné',
  noterEvenement: 'Étape de l’accord notée',
  ajouterSignataire: 'Signataire ajouté',
  ajouterArticle: 'Article ajouté',
  corrigerSignataire: 'Signataire corrigé',
  corrigerArticle: 'Article corrigé',
  deposerTexte: 'Texte de l’accord déposé',
  retirerTexte: 'Texte de l’accord retiré',
  creerRegle: 'Règle ajoutée',
  changerRegle: 'Règle changée',
  renvoyerCourriel: 'Courriel renvoyé',
};

/** The journal's words for an act. */
export const libelleActe = (acte: string): string => ACTES[acte] ?? acte;
