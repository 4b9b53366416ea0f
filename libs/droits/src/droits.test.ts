import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ETATS_VALEUR } from '@gouvernance-iae/domaine';
import { sousMandats } from './acteur';
import { droitsDe, peut, peutQuelquePart } from './droits';
import { etatsOuverts, matriceEnMarkdown, PROFILS, SITUATIONS, SUJETS_DECRITS, type Profil, type SujetDecrit } from './matrice';
import { colonnesRegardees } from './portee';
import { ACTES } from './sujets';

type Ouverts = Readonly<Record<string, string>>;

/*
 * Written by hand from section 7 of the issue: who reads (L), who acts (A), in which states. What is
 * not written is refused. Initials: P planifiée, C convoquée, T tenue, A annulée, R reprise for a
 * sitting; B brouillon, P projet, A approuvé, R remplacé for a compte rendu; P préparée, O ouverte, C close for a campaign;
 * N non saisie (à saisir), B brouillon (saisie), S soumise, A acceptée, R renvoyée, V verrouillée for a value; S saisi, C compté by the
 * platform for an indicator; O ouverte, R retenue, E écartée for a contestation;
 * B brouillon, T transmis, E examiné, A adopté for a bilan; B brouillon, A adoptée, E en révision for a road map; its actions are
 * S outside any, B, A, E in one of that state, T terminée, N non renseignée in an adopted one;
 * O ouverte, E externe, R répondue, C close, F fusionnée, P bonne pratique close for a remontée; C comité de pilotage, A autre for an
 * instance; O for « oui ».
 */
const TIENT_REUNION: Ouverts = {
  lire: 'PCTAR',
  modifierReunion: 'PCR',
  modifierOrdreDuJour: 'PCR',
  retenirPoint: 'PCR',
  ecarterPoint: 'PCR',
  deposerDocument: 'PCTR',
  retirerDocument: 'PCTR',
  convoquerReunion: 'P',
  repondreConvocation: 'C',
  relancerConvocations: 'C',
  tenirReunion: 'CR',
  rouvrirReunion: 'T',
  annulerReunion: 'PCR',
  reporterReunion: 'PCR',
  redigerCompteRendu: 'T',
};
const SIEGE: Ouverts = { lire: 'PCTAR', repondreConvocation: 'C' };
const TIENT_COMPTE_RENDU: Ouverts = {
  lire: 'BPAR',
  enregistrerSynthese: 'B',
  ajouterDecision: 'B',
  modifierDecision: 'B',
  retirerDecision: 'B',
  publierCompteRendu: 'B',
  approuverCompteRendu: 'P',
  rectifierCompteRendu: 'A',
  transmettreCompteRendu: 'A',
};
const TIENT_CAMPAGNE: Ouverts = { lire: 'POC', ouvrirCampagne: 'P', cloreCampagne: 'O' };
const REVOIT: Ouverts = { lire: 'SAR', prolongerEcheance: 'NBR', accepterValeurs: 'S', renvoyerValeurs: 'S' };
const FOURNIT: Ouverts = { lire: 'NBSARV', saisirValeurs: 'NBR', soumettreValeurs: 'B', rectifierValeur: 'A' };
const COMPOSE: Ouverts = { lire: 'BTEA', enregistrerNarratif: 'B', transmettreBilan: 'B', commenterBilan: 'TE' };
const EXAMINE: Ouverts = { lire: 'TEA', commenterBilan: 'TE', examinerBilan: 'T', adopterBilan: 'TE', renvoyerBilan: 'TE' };
const TIENT_FEUILLE: Ouverts = { lire: 'BAE', creerAction: 'BAE', importerActions: 'BAE', reporterActions: 'BE', adopterFeuilleDeRoute: 'BE', reviserFeuilleDeRoute: 'A' };
const TIENT_ACTION: Ouverts = {
  lire: 'SBAETRN',
  modifierAction: 'SBE',
  retirerAction: 'B',
  avancerAction: 'SAE',
  ajouterLivrable: 'SBAE',
  fournirLivrable: 'SAE',
  cloreAction: 'SAE',
  abandonnerAction: 'SAE',
  rouvrirAction: 'T',
};
const CONTRIBUE: Ouverts = { lire: 'SAETRN', avancerAction: 'SAE', ajouterLivrable: 'SAE', fournirLivrable: 'SAE' };
const LIT_FEUILLE: Ouverts = { lire: 'AE' };
const LIT_ACTION: Ouverts = { lire: 'AETRN' };
const LIT_REMONTEE: Ouverts = { lire: 'OERCFP' };
const SUIT: Ouverts = { ...LIT_REMONTEE, transmettreRemontee: 'OR', sortirRemontee: 'O', repondreRemontee: 'OE', fusionnerRemontee: 'O', cloreRemontee: 'OER', retenirBonnePratique: 'P' };
const LIT: Ouverts = { lire: 'O' };
const LIT_ENQUETE: Ouverts = { lire: 'OC' };
const REPOND: Ouverts = { lire: 'OC', repondreEnquete: 'O' };
const TIENT_ENQUETE: Ouverts = { ...REPOND, cloreEnquete: 'O' };
/** Of a kind that the accords name as fournisseur; the act checks that this organisation is one. */
const CONTESTE: Ouverts = { lire: 'SC', contesterMesure: 'C' };
const RIEN: Ouverts = {};
const ADMINISTRE: Readonly<Record<'Instance' | 'Organisation' | 'Personne', Ouverts>> = {
  Instance: { lire: 'CA', creerInstance: 'CA', modifierInstance: 'CA', changerPerimetre: 'CA', nommerMembre: 'CA', remplacerMembre: 'CA', retirerMembre: 'CA' },
  Organisation: { lire: 'O', creerOrganisation: 'O', modifierOrganisation: 'O', importerOrganisations: 'O' },
  Personne: { lire: 'O', creerPersonne: 'O', modifierPersonne: 'O', inviterPersonne: 'O', donnerMandat: 'O', terminerMandat: 'O' },
};

/** Reference data: every account reads it, the administrator alone changes it. */
const REFERENCE = (administrateur: Ouverts): Readonly<Record<Profil, Ouverts>> => ({
  ...(Object.fromEntries(Object.keys(PROFILS).map((profil) => [profil, LIT])) as Record<Profil, Ouverts>),
  administrateur: { lire: 'O', ...administrateur },
  anonyme: RIEN,
});

const ATTENDU: Readonly<Record<SujetDecrit, Readonly<Record<Profil, Ouverts>>>> = {
  Instance: {
    animateur: { lire: 'CA', planifierReunion: 'CA', ouvrirCampagne: 'C', composerBilan: 'CA', composerFeuilleDeRoute: 'CA', creerAction: 'CA', leverRemontee: 'CA', ouvrirEnquete: 'C' },
    secretariat: { lire: 'CA', planifierReunion: 'CA', ouvrirCampagne: 'C', composerBilan: 'CA', composerFeuilleDeRoute: 'CA', creerAction: 'CA', leverRemontee: 'CA', ouvrirEnquete: 'C' },
    membre: { lire: 'CA', leverRemontee: 'CA' },
    siae: { lire: 'CA', leverRemontee: 'CA' },
    invite: RIEN,
    secretariatDestinataire: { lire: 'CA' },
    membreDestinataire: { lire: 'CA' },
    membreNational: { lire: 'CA' },
    membreAuteur: { lire: 'CA' },
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: { lire: 'CA', planifierReunion: 'CA', ouvrirCampagne: 'C', composerBilan: 'CA', composerFeuilleDeRoute: 'CA', creerAction: 'CA', leverRemontee: 'CA', ouvrirEnquete: 'C' },
    administrateur: ADMINISTRE.Instance,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Reunion: {
    animateur: TIENT_REUNION,
    secretariat: TIENT_REUNION,
    membre: SIEGE,
    siae: { ...SIEGE, proposerPoint: 'P' },
    invite: SIEGE,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: TIENT_REUNION,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  CompteRendu: {
    animateur: TIENT_COMPTE_RENDU,
    secretariat: TIENT_COMPTE_RENDU,
    membre: { lire: 'PAR' },
    siae: { lire: 'PAR' },
    invite: { lire: 'PAR' },
    secretariatDestinataire: { lire: 'AR', accuserReception: 'AR' },
    membreDestinataire: { lire: 'AR' },
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: TIENT_COMPTE_RENDU,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Organisation: {
    animateur: LIT,
    secretariat: LIT,
    membre: LIT,
    siae: LIT,
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: LIT,
    administrateur: ADMINISTRE.Organisation,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Personne: {
    animateur: LIT,
    secretariat: LIT,
    membre: LIT,
    siae: LIT,
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: LIT,
    administrateur: ADMINISTRE.Personne,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Courriel: {
    animateur: { lire: 'I', renvoyerCourriel: 'I' },
    secretariat: { lire: 'I', renvoyerCourriel: 'I' },
    membre: RIEN,
    siae: RIEN,
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: { lire: 'I', renvoyerCourriel: 'I' },
    administrateur: { lire: 'C', renvoyerCourriel: 'C' },
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Campagne: {
    animateur: TIENT_CAMPAGNE,
    secretariat: TIENT_CAMPAGNE,
    membre: { lire: 'POC' },
    siae: { lire: 'POC' },
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: { lire: 'POC' },
    secretariatFournisseur: TIENT_CAMPAGNE,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Valeur: {
    animateur: REVOIT,
    secretariat: REVOIT,
    membre: { lire: 'A' },
    siae: { lire: 'A' },
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: FOURNIT,
    secretariatFournisseur: FOURNIT,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Bilan: {
    animateur: COMPOSE,
    secretariat: COMPOSE,
    membre: { lire: 'A' },
    siae: { lire: 'A' },
    invite: RIEN,
    secretariatDestinataire: EXAMINE,
    membreDestinataire: { lire: 'TEA', commenterBilan: 'TE' },
    membreNational: EXAMINE,
    membreAuteur: { lire: 'TEA', commenterBilan: 'TE' },
    signataire: { lire: 'A' },
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: COMPOSE,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Remontee: {
    animateur: SUIT,
    secretariat: SUIT,
    membre: LIT_REMONTEE,
    siae: LIT_REMONTEE,
    invite: RIEN,
    secretariatDestinataire: LIT_REMONTEE,
    membreDestinataire: LIT_REMONTEE,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: RIEN,
    secretariatFournisseur: SUIT,
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Enquete: {
    animateur: TIENT_ENQUETE,
    secretariat: TIENT_ENQUETE,
    membre: REPOND,
    siae: REPOND,
    invite: LIT_ENQUETE,
    secretariatDestinataire: REPOND,
    membreDestinataire: REPOND,
    membreNational: LIT_ENQUETE,
    membreAuteur: LIT_ENQUETE,
    signataire: LIT_ENQUETE,
    ailleurs: LIT_ENQUETE,
    fournisseur: LIT_ENQUETE,
    secretariatFournisseur: TIENT_ENQUETE,
    administrateur: LIT_ENQUETE,
    sansMandat: LIT_ENQUETE,
    anonyme: RIEN,
  },
  ReponseEnquete: {
    ...(Object.fromEntries(Object.keys(PROFILS).map((profil) => [profil, RIEN])) as Record<Profil, Ouverts>),
    fournisseur: { lire: 'O', repondreEnquete: 'O' },
    secretariatFournisseur: { lire: 'O', repondreEnquete: 'O' },
  },
  FeuilleDeRoute: {
    animateur: TIENT_FEUILLE,
    secretariat: TIENT_FEUILLE,
    membre: LIT_FEUILLE,
    siae: LIT_FEUILLE,
    invite: LIT_FEUILLE,
    secretariatDestinataire: LIT_FEUILLE,
    membreDestinataire: LIT_FEUILLE,
    membreNational: LIT_FEUILLE,
    membreAuteur: LIT_FEUILLE,
    signataire: LIT_FEUILLE,
    ailleurs: LIT_FEUILLE,
    fournisseur: LIT_FEUILLE,
    secretariatFournisseur: TIENT_FEUILLE,
    administrateur: LIT_FEUILLE,
    sansMandat: LIT_FEUILLE,
    anonyme: RIEN,
  },
  Action: {
    animateur: TIENT_ACTION,
    secretariat: TIENT_ACTION,
    membre: { lire: 'SAETRN' },
    siae: { lire: 'SAETRN' },
    invite: CONTRIBUE,
    secretariatDestinataire: LIT_ACTION,
    membreDestinataire: LIT_ACTION,
    membreNational: LIT_ACTION,
    membreAuteur: LIT_ACTION,
    signataire: LIT_ACTION,
    ailleurs: LIT_ACTION,
    fournisseur: { ...CONTRIBUE, cloreAction: 'SAE' },
    secretariatFournisseur: TIENT_ACTION,
    administrateur: LIT_ACTION,
    sansMandat: LIT_ACTION,
    anonyme: RIEN,
  },
  Contestation: {
    animateur: { lire: 'ORE', repondreContestation: 'O' },
    secretariat: { lire: 'ORE', repondreContestation: 'O' },
    membre: { lire: 'RE' },
    siae: { lire: 'RE' },
    invite: RIEN,
    secretariatDestinataire: RIEN,
    membreDestinataire: RIEN,
    membreNational: RIEN,
    membreAuteur: RIEN,
    signataire: RIEN,
    ailleurs: RIEN,
    fournisseur: { lire: 'ORE' },
    secretariatFournisseur: { lire: 'ORE' },
    administrateur: RIEN,
    sansMandat: RIEN,
    anonyme: RIEN,
  },
  Indicateur: {
    animateur: CONTESTE,
    secretariat: CONTESTE,
    membre: CONTESTE,
    siae: { lire: 'SC' },
    invite: { lire: 'SC' },
    secretariatDestinataire: CONTESTE,
    membreDestinataire: CONTESTE,
    membreNational: CONTESTE,
    membreAuteur: CONTESTE,
    signataire: CONTESTE,
    ailleurs: CONTESTE,
    fournisseur: CONTESTE,
    secretariatFournisseur: CONTESTE,
    administrateur: { lire: 'SC', confirmerIndicateur: 'SC', changerFournisseurs: 'SC' },
    sansMandat: { lire: 'SC' },
    anonyme: RIEN,
  },
  Accord: REFERENCE({ creerAccord: 'O', ajouterAvenant: 'O', declinerAvenant: 'O', noterEvenement: 'O', ajouterSignataire: 'O', ajouterArticle: 'O', corrigerSignataire: 'O', corrigerArticle: 'O', deposerTexte: 'O', retirerTexte: 'O' }),
  Regle: REFERENCE({ creerRegle: 'O', changerRegle: 'O' }),
};

const INITIALES: Readonly<Record<string, string>> = { SA: 'O', A_SAISIR: 'N', SAISIE: 'B' };
const initiales = (etats: readonly string[]): string => etats.map((etat) => INITIALES[etat] ?? etat.charAt(0)).join('');

const cas = SUJETS_DECRITS.flatMap((sujet) =>
  (Object.keys(PROFILS) as Profil[]).map((profil) => ({ sujet, profil, qui: PROFILS[profil].libelle })),
);

describe('la matrice des droits est celle du tableau écrit à la main', () => {
  it.each(cas)('$sujet : $qui', ({ sujet, profil }) => {
    const obtenu = Object.fromEntries(
      ACTES[sujet].map((acte) => [acte, initiales(etatsOuverts(profil, sujet, acte))]).filter(([, etats]) => etats !== ''),
    );
    expect(obtenu).toEqual(ATTENDU[sujet][profil]);
  });

  it('docs/droits.md est le texte que produisent les droits', () => {
    expect(readFileSync(join(__dirname, '../../../docs/droits.md'), 'utf8')).toBe(matriceEnMarkdown());
  });
});

describe('quelques frontières', () => {
  const mandatNational = {
    id: 'm',
    role: 'MEMBRE',
    genre: 'RESEAU',
    organisationId: 'o',
    organisations: ['o'],
    instancesLues: ['n'],
    instancesTenues: [],
    departements: [],
    national: true,
  } as const;

  it('chacun lit sa propre fiche, même sans mandat', () => {
    const droits = droitsDe({ personneId: 'moi', mandats: [] });
    expect(peut(droits, 'lire', 'Personne', { id: 'moi', instances: [] })).toBe(true);
    expect(peut(droits, 'lire', 'Personne', { id: 'autre', instances: [] })).toBe(false);
  });

  it('une instance nationale ouvre l’annuaire de toutes les instances, pas leurs réunions', () => {
    const droits = droitsDe({ personneId: 'p', mandats: [mandatNational] });
    expect(peut(droits, 'lire', 'Instance', { id: 'x', departements: ['39'] })).toBe(true);
    expect(peut(droits, 'lire', 'Reunion', { instanceId: 'x', invites: [] })).toBe(false);
  });

  it('un administrateur ne lit ni réunion ni compte rendu, même si son organisation siège dans l’instance', () => {
    const administrateur = { ...mandatNational, id: 'a', role: 'ADMINISTRATEUR', instancesTenues: ['n'], national: false } as const;
    const droits = droitsDe({ personneId: 'p', mandats: [administrateur] });
    expect(peut(droits, 'lire', 'Reunion', { instanceId: 'n', invites: ['o'] })).toBe(false);
    expect(peut(droits, 'lire', 'CompteRendu', { instanceId: 'n', organisations: ['o'], destinataires: ['n'], etat: 'APPROUVE' })).toBe(false);
  });

  it('un membre ne tient pas l’instance, même si son mandat la désigne', () => {
    const droits = droitsDe({ personneId: 'p', mandats: [{ ...mandatNational, instancesTenues: ['n'] }] });
    expect(peut(droits, 'convoquerReunion', 'Reunion', { instanceId: 'n', invites: [] })).toBe(false);
    expect(peut(droits, 'lire', 'CompteRendu', { instanceId: 'n', organisations: [], destinataires: [], etat: 'BROUILLON' })).toBe(false);
  });

  it('on ne revoit pas une valeur de son organisation, même sous un autre mandat que celui qui revoit', () => {
    const reviseur = { ...mandatNational, id: 'r', role: 'SECRETARIAT', organisations: ['secretariat'], instancesTenues: ['n'] } as const;
    const droits = droitsDe({ personneId: 'p', mandats: [reviseur, { ...mandatNational, id: 'f', organisations: ['reseau'] }] });
    const soumise = { instanceId: 'n', etat: 'SOUMISE' };
    expect(peut(droits, 'accepterValeurs', 'Valeur', { ...soumise, organisationId: 'reseau' })).toBe(false);
    expect(peut(droits, 'renvoyerValeurs', 'Valeur', { ...soumise, organisationId: 'secretariat' })).toBe(false);
    expect(peut(droits, 'accepterValeurs', 'Valeur', { ...soumise, organisationId: 'autre' })).toBe(true);
  });

  it('choisir un de ses mandats ne change pas qui l’on est : ni ses valeurs, ni ses contestations, ni son bilan ne se jugent sous un autre', () => {
    const reviseur = { ...mandatNational, id: 'r', role: 'SECRETARIAT', organisations: ['secretariat'], instancesTenues: ['n'] } as const;
    const entier = { personneId: 'p', mandats: [reviseur, { ...mandatNational, id: 'f', organisations: ['reseau'] }] };
    const droits = droitsDe(sousMandats(entier, [reviseur]));
    const juge = (organisationId: string): boolean[] => [
      peut(droits, 'accepterValeurs', 'Valeur', { instanceId: 'n', etat: 'SOUMISE', organisationId }),
      peut(droits, 'prolongerEcheance', 'Valeur', { instanceId: 'n', etat: 'SAISIE', organisationId }),
      peut(droits, 'repondreContestation', 'Contestation', { instanceId: 'n', etat: 'OUVERTE', organisationId }),
      peut(droits, 'examinerBilan', 'Bilan', { instanceId: 'x', destinataires: ['n'], comitesNationaux: [], lecteurs: [], etat: 'TRANSMIS', organisationId }),
      peut(droits, 'adopterBilan', 'Bilan', { instanceId: 'x', destinataires: [], comitesNationaux: ['n'], lecteurs: [], etat: 'EXAMINE', organisationId }),
    ];
    expect(juge('reseau')).toEqual([false, false, false, false, false]);
    expect(juge('autre')).toEqual([true, true, true, true, true]);
    expect(peut(droits, 'saisirValeurs', 'Valeur', { instanceId: 'n', etat: 'A_SAISIR', organisationId: 'reseau' })).toBe(false);
    expect(droitsDe(sousMandats(entier, entier.mandats)).rules).toEqual(droitsDe(entier).rules);
  });

  it('qui tient l’instance d’un bilan ne le juge pas, même pour une autre organisation que son secrétariat', () => {
    const animateur = { ...mandatNational, id: 'r', role: 'ANIMATEUR', organisations: ['prestataire'], instancesTenues: ['region'] } as const;
    const acteur = { personneId: 'p', mandats: [animateur, { ...mandatNational, id: 'f', organisations: ['prestataire'] }] };
    const bilan = { destinataires: ['n'], comitesNationaux: ['n'], lecteurs: [], etat: 'TRANSMIS', organisationId: 'secretariat' };
    for (const droits of [droitsDe(acteur), droitsDe(sousMandats(acteur, acteur.mandats.slice(1)))]) {
      expect(peut(droits, 'examinerBilan', 'Bilan', { ...bilan, instanceId: 'region' })).toBe(false);
      expect(peut(droits, 'examinerBilan', 'Bilan', { ...bilan, instanceId: 'autre' })).toBe(true);
    }
  });

  it('un réseau ne lit la valeur d’un autre qu’une fois acceptée, même s’ils siègent au même comité', () => {
    const droits = droitsDe({ personneId: 'p', mandats: [mandatNational] });
    const lisibles = ETATS_VALEUR.filter((etat) => peut(droits, 'lire', 'Valeur', { instanceId: 'n', organisationId: 'autre', etat }));
    expect(lisibles).toEqual(['ACCEPTEE']);
  });

  it('interroger un droit ne marque pas la ligne', () => {
    const ligne = Object.freeze({ id: 'moi', instances: [] });
    expect(peut(droitsDe({ personneId: 'moi', mandats: [] }), 'lire', 'Personne', ligne)).toBe(true);
    expect(Object.keys(ligne)).toEqual(['id', 'instances']);
  });

  it('les données de référence se lisent avec tout compte, et sans compte rien ne se lit', () => {
    expect(peutQuelquePart(droitsDe({ personneId: 'p', mandats: [] }), 'lire', 'Accord')).toBe(true);
    expect(droitsDe(null).rules).toEqual([]);
  });

  it('aucun droit n’est écrit par « cannot »', () => {
    for (const { acteur } of Object.values(PROFILS)) expect(droitsDe(acteur).rules.filter((r) => r.inverted)).toEqual([]);
  });

  it('chaque situation de la matrice porte les colonnes regardées par les droits', () => {
    for (const sujet of SUJETS_DECRITS) {
      const regardees = Object.values(PROFILS).flatMap(({ acteur }) => colonnesRegardees(droitsDe(acteur), sujet));
      for (const { ligne } of SITUATIONS[sujet]) expect(Object.keys(ligne)).toEqual(expect.arrayContaining(regardees));
    }
  });
});
