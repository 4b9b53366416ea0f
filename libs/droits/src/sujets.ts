/** Subjects of rights carry the names of the GraphQL types. */
export const SUJETS_PROTEGES = ['Instance', 'Reunion', 'CompteRendu', 'Organisation', 'Personne', 'Courriel', 'Campagne', 'Valeur', 'Contestation', 'Bilan', 'FeuilleDeRoute', 'Action', 'Remontee', 'ReponseEnquete'] as const;
export type SujetProtege = (typeof SUJETS_PROTEGES)[number];

/** Reference data: whoever has an account reads it. */
export const SUJETS_REFERENCE = ['Accord', 'Article', 'Regle', 'Engagement', 'Departement', 'Region', 'Libelle', 'Indicateur', 'BonnePratique', 'Enquete'] as const;
export type SujetReference = (typeof SUJETS_REFERENCE)[number];

export const SUJETS = [...SUJETS_PROTEGES, ...SUJETS_REFERENCE] as const;
export type Sujet = (typeof SUJETS)[number];

/** Acts of each subject, named as their mutations; « lire » is common to all. */
export const ACTES = {
  Instance: ['lire', 'creerInstance', 'modifierInstance', 'changerPerimetre', 'nommerMembre', 'remplacerMembre', 'retirerMembre', 'planifierReunion', 'ouvrirCampagne', 'composerBilan', 'composerFeuilleDeRoute', 'creerAction', 'leverRemontee', 'ouvrirEnquete'],
  Reunion: [
    'lire',
    'modifierReunion',
    'modifierOrdreDuJour',
    'proposerPoint',
    'retenirPoint',
    'ecarterPoint',
    'deposerDocument',
    'retirerDocument',
    'convoquerReunion',
    'repondreConvocation',
    'relancerConvocations',
    'tenirReunion',
    'rouvrirReunion',
    'annulerReunion',
    'reporterReunion',
    'redigerCompteRendu',
  ],
  CompteRendu: [
    'lire',
    'enregistrerSynthese',
    'ajouterDecision',
    'modifierDecision',
    'retirerDecision',
    'publierCompteRendu',
    'approuverCompteRendu',
    'rectifierCompteRendu',
    'transmettreCompteRendu',
    'accuserReception',
  ],
  Organisation: ['lire', 'creerOrganisation', 'modifierOrganisation', 'importerOrganisations'],
  Personne: ['lire', 'creerPersonne', 'modifierPersonne', 'inviterPersonne', 'donnerMandat', 'terminerMandat'],
  Courriel: ['lire', 'renvoyerCourriel'],
  Campagne: ['lire', 'ouvrirCampagne', 'cloreCampagne'],
  Valeur: ['lire', 'saisirValeurs', 'soumettreValeurs', 'prolongerEcheance', 'accepterValeurs', 'renvoyerValeurs', 'rectifierValeur'],
  Contestation: ['lire', 'repondreContestation'],
  Bilan: ['lire', 'enregistrerNarratif', 'transmettreBilan', 'commenterBilan', 'examinerBilan', 'adopterBilan', 'renvoyerBilan'],
  FeuilleDeRoute: ['lire', 'creerAction', 'importerActions', 'reporterActions', 'adopterFeuilleDeRoute', 'reviserFeuilleDeRoute'],
  Action: ['lire', 'modifierAction', 'retirerAction', 'avancerAction', 'ajouterLivrable', 'fournirLivrable', 'cloreAction', 'abandonnerAction', 'rouvrirAction'],
  Remontee: ['lire', 'transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee', 'retenirBonnePratique'],
  BonnePratique: ['lire'],
  Enquete: ['lire', 'repondreEnquete', 'cloreEnquete'],
  ReponseEnquete: ['lire', 'repondreEnquete'],
  Indicateur: ['lire', 'confirmerIndicateur', 'changerFournisseurs', 'contesterMesure'],
  Accord: ['lire', 'creerAccord', 'ajouterAvenant', 'declinerAvenant', 'noterEvenement', 'ajouterSignataire', 'ajouterArticle', 'corrigerSignataire', 'corrigerArticle', 'deposerTexte', 'retirerTexte'],
  Article: ['lire'],
  Regle: ['lire', 'creerRegle', 'changerRegle'],
  Engagement: ['lire'],
  Departement: ['lire'],
  Region: ['lire'],
  Libelle: ['lire'],
} as const satisfies Record<Sujet, readonly string[]>;

export type ActeDe<S extends Sujet> = (typeof ACTES)[S][number];
export type Acte = ActeDe<Sujet>;

/** Array columns of each subject: a condition on them means « shares a value with ». */
export const COLONNES_LISTES = {
  Instance: ['departements'],
  Reunion: ['departements', 'invites'],
  CompteRendu: ['departements', 'organisations', 'destinataires'],
  Organisation: ['departements', 'instances'],
  Personne: ['instances'],
  Courriel: [],
  Campagne: ['departements', 'organisations'],
  Valeur: [],
  Contestation: [],
  Bilan: ['departements', 'rubriquesARevoir', 'destinataires', 'comitesNationaux', 'lecteurs'],
  FeuilleDeRoute: ['departements'],
  Action: ['departements', 'contributeurs', 'acteurs'],
  Remontee: ['atteintes', 'departements'],
  BonnePratique: ['themes', 'departements'],
  Enquete: ['departements', 'questionsIds'],
  ReponseEnquete: ['departements'],
  Indicateur: ['dimensions'],
  Accord: ['departements'],
  Article: [],
  Regle: ['departements', 'destinataires', 'colleges'],
  Engagement: [],
  Departement: [],
  Region: [],
  Libelle: [],
} as const satisfies Record<Sujet, readonly string[]>;
