import { AbilityBuilder, createMongoAbility, subject, type MongoAbility } from '@casl/ability';
import type { GenreOrganisation, Role, TypeInstance } from '@gouvernance-iae/domaine';
import { siennesDe, type Acteur, type MandatActeur, type Siennes } from './acteur';
import { SUJETS_REFERENCE, type ActeDe, type Sujet } from './sujets';

export type Droits = MongoAbility;
type Accorder = AbilityBuilder<Droits>['can'];

/** A draft belongs to those who run the instance; from « projet » on, the participants read it. */
const ETATS_PUBLIES = ['PROJET', 'APPROUVE', 'REMPLACE'] as const;
/** What another instance may receive: an approved compte rendu, even replaced since. */
const ETATS_TRANSMISSIBLES = ['APPROUVE', 'REMPLACE'] as const;

/** Before its submission a figure is its owner's alone; the reviewers then read it, and read what they sent back. */
const ETATS_REVUS = ['SOUMISE', 'ACCEPTEE', 'RENVOYEE'] as const;

/** A draft is its secretariat’s alone; what was transmitted, the addressees read. */
const ETATS_RECUS = ['TRANSMIS', 'EXAMINE', 'ADOPTE'] as const;

const ACTES_SUR_SON_BILAN = ['enregistrerNarratif', 'transmettreBilan', 'commenterBilan'] as const satisfies readonly ActeDe<'Bilan'>[];
const ACTES_SUR_UN_BILAN_RECU = ['examinerBilan', 'adopterBilan', 'renvoyerBilan'] as const satisfies readonly ActeDe<'Bilan'>[];

/** A draft of a road map is its secretariat’s alone; once adopted, every account reads it and its actions, even while it is revised. */
const CADRES_PARTAGES = ['ADOPTEE', 'EN_REVISION'] as const;
const ACTES_SUR_SA_FEUILLE = ['creerAction', 'importerActions', 'reporterActions', 'adopterFeuilleDeRoute', 'reviserFeuilleDeRoute'] as const satisfies readonly ActeDe<'FeuilleDeRoute'>[];
const ACTES_SUR_SON_ACTION = ['modifierAction', 'retirerAction', 'avancerAction', 'ajouterLivrable', 'fournirLivrable', 'cloreAction', 'abandonnerAction', 'rouvrirAction'] as const satisfies readonly ActeDe<'Action'>[];

/** Once its committee has answered, a contestation is part of what the committee knows of a figure. */
const ETATS_REPONDUS = ['RETENUE', 'ECARTEE'] as const;
/** Kinds of organisations that the accords name as fournisseurs: the act then checks that this one is. */
const GENRES_FOURNISSEURS: readonly GenreOrganisation[] = ['ETAT', 'POLE_EMPLOI', 'RESEAU'];

const COMITES_DE_PILOTAGE = ['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL'] as const satisfies readonly TypeInstance[];

const ROLES_QUI_TIENNENT: readonly Role[] = ['ANIMATEUR', 'SECRETARIAT'];

const ACTES_ADMINISTRATEUR = {
  Instance: ['lire', 'creerInstance', 'modifierInstance', 'changerPerimetre', 'nommerMembre', 'remplacerMembre', 'retirerMembre'],
  Organisation: ['lire', 'creerOrganisation', 'modifierOrganisation', 'importerOrganisations'],
  Personne: ['lire', 'creerPersonne', 'modifierPersonne', 'inviterPersonne', 'donnerMandat', 'terminerMandat'],
  Indicateur: ['confirmerIndicateur', 'changerFournisseurs'],
  Accord: ['creerAccord', 'ajouterAvenant', 'declinerAvenant', 'noterEvenement', 'ajouterSignataire', 'ajouterArticle', 'corrigerSignataire', 'corrigerArticle', 'deposerTexte', 'retirerTexte'],
  Regle: ['creerRegle', 'changerRegle'],
} as const satisfies { [S in Sujet]?: readonly ActeDe<S>[] };

const ACTES_SUR_SA_REUNION = [
  'modifierReunion',
  'modifierOrdreDuJour',
  'retenirPoint',
  'ecarterPoint',
  'deposerDocument',
  'retirerDocument',
  'convoquerReunion',
  'relancerConvocations',
  'tenirReunion',
  'rouvrirReunion',
  'annulerReunion',
  'reporterReunion',
  'redigerCompteRendu',
] as const satisfies readonly ActeDe<'Reunion'>[];

const ACTES_SUR_SON_COMPTE_RENDU = [
  'enregistrerSynthese',
  'ajouterDecision',
  'modifierDecision',
  'retirerDecision',
  'publierCompteRendu',
  'approuverCompteRendu',
  'rectifierCompteRendu',
  'transmettreCompteRendu',
] as const satisfies readonly ActeDe<'CompteRendu'>[];

/** Whoever runs the instance where it stands owes it a word. */
const ACTES_SUR_UNE_REMONTEE = ['transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee', 'retenirBonnePratique'] as const satisfies readonly ActeDe<'Remontee'>[];

const union = (...listes: (readonly string[])[]): string[] => [...new Set(listes.flat())].sort();

/** Composed by others: neither by an organisation of hers, nor for an instance that she runs in the name of another one. */
const duneAutre = ({ organisations, instances }: Siennes): { readonly organisationId: { $nin: string[] }; readonly instanceId: { $nin: string[] } } => ({ organisationId: { $nin: [...organisations] }, instanceId: { $nin: [...instances] } });

/** The administrator runs the directories and never reads a sitting nor a compte rendu. */
function accorderAdministration(can: Accorder): void {
  can([...ACTES_ADMINISTRATEUR.Instance], 'Instance');
  can([...ACTES_ADMINISTRATEUR.Organisation], 'Organisation');
  can([...ACTES_ADMINISTRATEUR.Personne], 'Personne');
  can([...ACTES_ADMINISTRATEUR.Indicateur], 'Indicateur');
  can([...ACTES_ADMINISTRATEUR.Accord], 'Accord');
  can([...ACTES_ADMINISTRATEUR.Regle], 'Regle');
  can(['lire', 'renvoyerCourriel'], 'Courriel', { genre: 'COMPTE' });
}

/** What sitting in an instance, or being invited to it, lets one read and do; `siennes` is what is hers by all the mandats. */
function accorderLecture(can: Accorder, mandat: MandatActeur, siennes: Siennes): void {
  const lues = union(mandat.instancesLues, mandat.instancesTenues);
  const organisations = union(mandat.organisations);
  if (mandat.national) can('lire', 'Instance');
  if (lues.length > 0) {
    can('lire', 'Instance', { id: { $in: lues } });
    can(['lire', 'repondreConvocation'], 'Reunion', { instanceId: { $in: lues } });
    can('lire', 'CompteRendu', { instanceId: { $in: lues }, etat: { $in: [...ETATS_PUBLIES] } });
    can('lire', 'CompteRendu', { destinataires: { $in: lues }, etat: { $in: [...ETATS_TRANSMISSIBLES] } });
    can('lire', 'Organisation', { instances: { $in: lues } });
    can('lire', 'Personne', { instances: { $in: lues } });
    can('lire', 'Campagne', { instanceId: { $in: lues } });
    can('lire', 'Valeur', { instanceId: { $in: lues }, etat: 'ACCEPTEE' });
    can('lire', 'Contestation', { instanceId: { $in: lues }, etat: { $in: [...ETATS_REPONDUS] } });
    can(['lire', 'commenterBilan'], 'Bilan', { destinataires: { $in: lues }, etat: { $in: [...ETATS_RECUS] } });
    can('lire', 'Bilan', { lecteurs: { $in: lues }, etat: 'ADOPTE' });
    // The national committee judges by its members.
    can([...ACTES_SUR_UN_BILAN_RECU], 'Bilan', { comitesNationaux: { $in: lues }, etat: { $in: [...ETATS_RECUS] }, ...duneAutre(siennes) });
    // Raised at any instance by those who sit there, in one form (BFC2016 fiche 8); read wherever it has been.
    can('leverRemontee', 'Instance', { id: { $in: lues } });
    can('lire', 'Remontee', { atteintes: { $in: lues } });
    can('lire', 'Action', { instanceId: { $in: lues }, cadre: 'SANS' });
    // Whoever sits in the territory answers for its organisation.
    if (mandat.departements.length > 0) can('repondreEnquete', 'Enquete', { departements: { $in: union(mandat.departements) } });
    can('repondreEnquete', 'Enquete', { typeInstance: 'COMITE_PILOTAGE_NATIONAL' });
    // BFC2016 fiche 8 asks the SIAE of the perimeter for agenda items before a CTA.
    if (mandat.genre === 'SIAE') can('proposerPoint', 'Reunion', { instanceId: { $in: lues } });
  }
  if (mandat.departements.length > 0) can('lire', 'Instance', { departements: { $in: union(mandat.departements) } });
  // An answer is its own organisation’s alone: not even a réseau reads those of its members.
  can(['lire', 'repondreEnquete'], 'ReponseEnquete', { organisationId: { $in: [mandat.organisationId] } });
  if (organisations.length > 0) {
    can(['lire', 'repondreConvocation'], 'Reunion', { invites: { $in: organisations } });
    // Frozen at publication: a participant keeps what he took part in, whatever the composition becomes.
    can('lire', 'CompteRendu', { organisations: { $in: organisations }, etat: { $in: [...ETATS_PUBLIES] } });
    can('lire', 'Organisation', { id: { $in: organisations } });
    can('lire', 'Campagne', { organisations: { $in: organisations } });
    // Its pilot and its contributors carry an action out; its pilot says that it is done.
    can(['lire', 'avancerAction', 'ajouterLivrable', 'fournirLivrable'], 'Action', { acteurs: { $in: organisations }, cadre: { $in: ['SANS', ...CADRES_PARTAGES] } });
    can('cloreAction', 'Action', { piloteId: { $in: organisations }, cadre: { $in: ['SANS', ...CADRES_PARTAGES] } });
    can(['lire', 'saisirValeurs', 'soumettreValeurs', 'rectifierValeur'], 'Valeur', { organisationId: { $in: organisations } });
    can('lire', 'Contestation', { organisationId: { $in: organisations } });
    if (mandat.genre !== null && GENRES_FOURNISSEURS.includes(mandat.genre)) can('contesterMesure', 'Indicateur');
  }
}

/** What running an instance adds; `siennes` is what is hers by all the mandats of the person. */
function accorderTenue(can: Accorder, mandat: MandatActeur, siennes: Siennes): void {
  const tenues = union(mandat.instancesTenues);
  if (!ROLES_QUI_TIENNENT.includes(mandat.role) || tenues.length === 0) return;
  can(['planifierReunion', 'composerBilan', 'composerFeuilleDeRoute', 'creerAction'], 'Instance', { id: { $in: tenues } });
  can([...ACTES_SUR_SA_REUNION], 'Reunion', { instanceId: { $in: tenues } });
  can(['lire', ...ACTES_SUR_SON_COMPTE_RENDU], 'CompteRendu', { instanceId: { $in: tenues } });
  can('accuserReception', 'CompteRendu', { destinataires: { $in: tenues }, etat: { $in: [...ETATS_TRANSMISSIBLES] } });
  can(['lire', 'renvoyerCourriel'], 'Courriel', { instanceId: { $in: tenues } });
  // The follow-up of an accord belongs to its committee (AC2015 art. 4 and 5, BFC2016 art. 3).
  can('ouvrirCampagne', 'Instance', { id: { $in: tenues }, type: { $in: [...COMITES_DE_PILOTAGE] } });
  can(['lire', 'ouvrirCampagne', 'cloreCampagne'], 'Campagne', { instanceId: { $in: tenues } });
  can('ouvrirEnquete', 'Instance', { id: { $in: tenues }, type: { $in: [...COMITES_DE_PILOTAGE] } });
  can('cloreEnquete', 'Enquete', { instanceId: { $in: tenues } });
  can('lire', 'Valeur', { instanceId: { $in: tenues }, etat: { $in: [...ETATS_REVUS] } });
  can(['lire', ...ACTES_SUR_SON_BILAN], 'Bilan', { instanceId: { $in: tenues } });
  can([...ACTES_SUR_UN_BILAN_RECU], 'Bilan', { destinataires: { $in: tenues }, etat: { $in: [...ETATS_RECUS] }, ...duneAutre(siennes) });
  can(['lire', ...ACTES_SUR_SA_FEUILLE], 'FeuilleDeRoute', { instanceId: { $in: tenues } });
  can(['lire', ...ACTES_SUR_SON_ACTION], 'Action', { instanceId: { $in: tenues } });
  can([...ACTES_SUR_UNE_REMONTEE], 'Remontee', { instanceId: { $in: tenues } });
  // Nobody judges a figure of their own organisation, whichever of their mandats owes it.
  can(['prolongerEcheance', 'accepterValeurs', 'renvoyerValeurs'], 'Valeur', { instanceId: { $in: tenues }, organisationId: { $nin: [...siennes.organisations] } });
  can('lire', 'Contestation', { instanceId: { $in: tenues } });
  can('repondreContestation', 'Contestation', { instanceId: { $in: tenues }, organisationId: { $nin: [...siennes.organisations] } });
}

/**
 * The rights of a person: the only place where they are written. `can` only, conditions on the row's
 * own columns, so that the same grants answer in memory, in SQL (portee.ts) and for the menus.
 */
export function droitsDe(acteur: Acteur | null): Droits {
  const { can, build } = new AbilityBuilder<Droits>(createMongoAbility);
  if (acteur !== null) {
    can('lire', [...SUJETS_REFERENCE]);
    can('lire', 'FeuilleDeRoute', { etat: { $in: [...CADRES_PARTAGES] } });
    can('lire', 'Action', { cadre: { $in: [...CADRES_PARTAGES] } });
    can('lire', 'Personne', { id: acteur.personneId });
    // Nobody judges what is their own: choosing another mandat does not change who one is.
    const siennes = siennesDe(acteur);
    for (const mandat of acteur.mandats) {
      if (mandat.role === 'ADMINISTRATEUR') {
        accorderAdministration(can);
      } else {
        accorderLecture(can, mandat, siennes);
        accorderTenue(can, mandat, siennes);
      }
    }
  }
  return build();
}

/** May this act be done on this row? The row is copied: CASL would otherwise mark it. */
export function peut<S extends Sujet>(droits: Droits, acte: ActeDe<S>, sujet: S, ligne: object): boolean {
  return droits.can(acte, subject(sujet, { ...ligne }));
}

/** Is this act granted on at least one possible row? For menus, never for a decision. */
export function peutQuelquePart<S extends Sujet>(droits: Droits, acte: ActeDe<S>, sujet: S): boolean {
  return droits.rulesFor(acte, sujet).length > 0;
}
