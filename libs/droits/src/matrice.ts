import { subject } from '@casl/ability';
import { ETATS_BILAN, ETATS_REMONTEE, ETATS_CAMPAGNE, ETATS_COMPTE_RENDU, ETATS_CONTESTATION, ETATS_ENQUETE, ETATS_FEUILLE, ETATS_REUNION, ETATS_VALEUR, type Role } from '@gouvernance-iae/domaine';
import { ACTES_SANS_LIGNE, actionsDe } from './actions';
import type { Acteur, MandatActeur } from './acteur';
import { droitsDe, type Droits } from './droits';
import { ACTES, SUJETS_PROTEGES, type Acte } from './sujets';

/** The subjects on which somebody acts: indicators, accords and rules are read by all, and settled by an administrator. */
export const SUJETS_DECRITS = [...SUJETS_PROTEGES, 'Indicateur', 'Accord', 'Regle', 'Enquete'] as const;
export type SujetDecrit = (typeof SUJETS_DECRITS)[number];

/** The instance of the matrix, an addressee of its comptes rendus, and one with no link to them. */
const INSTANCE = 'instance';
const DESTINATAIRE = 'destinataire';
const AILLEURS = 'ailleurs';
/** The organisation that owes the figures of the matrix. */
const FOURNISSEUR = 'fournisseur';
/** The secretariat that composes the bilans of the matrix. */
const SECRETARIAT = `animation-${INSTANCE}`;
/** A national committee that received them too. */
const NATIONAL = 'national';

/** The action of the matrix: whoever owes the figures pilots it, the guest contributes. */
const ACTION = { instanceId: INSTANCE, piloteId: FOURNISSEUR, acteurs: [FOURNISSEUR, 'invitee'] };

function mandat(role: Role, ecart: Partial<MandatActeur>): Acteur {
  const vide: MandatActeur = {
    id: 'mandat',
    role,
    genre: 'POLE_EMPLOI',
    organisationId: ecart.organisations?.[0] ?? 'organisation',
    organisations: ['organisation'],
    instancesLues: [],
    instancesTenues: [],
    departements: [],
    national: false,
  };
  return { personneId: 'personne', mandats: [{ ...vide, ...ecart }] };
}

const tenant = (role: Role, instance: string, departement: string): Acteur =>
  mandat(role, { organisations: [`animation-${instance}`], instancesLues: [instance], instancesTenues: [instance], departements: [departement] });

/** Everyone the issue names, each by one mandat. */
export const PROFILS = {
  animateur: { libelle: 'Animateur de l’instance', acteur: tenant('ANIMATEUR', INSTANCE, '39') },
  secretariat: { libelle: 'Secrétariat de l’instance', acteur: tenant('SECRETARIAT', INSTANCE, '39') },
  membre: { libelle: 'Membre', acteur: mandat('MEMBRE', { genre: 'ETAT', instancesLues: [INSTANCE], departements: ['39'] }) },
  siae: { libelle: 'Membre, pour une SIAE', acteur: mandat('MEMBRE', { genre: 'SIAE', instancesLues: [INSTANCE], departements: ['39'] }) },
  invite: { libelle: 'Invité, participant, ou contributeur de l’action', acteur: mandat('MEMBRE', { genre: 'COLLECTIVITE', organisations: ['invitee'] }) },
  secretariatDestinataire: { libelle: 'Secrétariat d’une instance destinataire', acteur: tenant('SECRETARIAT', DESTINATAIRE, '39') },
  membreDestinataire: {
    libelle: 'Membre d’une instance destinataire',
    acteur: mandat('MEMBRE', { genre: 'ETAT', organisations: ['autre'], instancesLues: [DESTINATAIRE], departements: ['39'] }),
  },
  membreNational: {
    libelle: 'Membre du comité national',
    acteur: mandat('MEMBRE', { genre: 'ETAT', organisations: ['dgefp'], instancesLues: [NATIONAL], national: true }),
  },
  membreAuteur: {
    libelle: 'Membre du comité national, du secrétariat qui compose',
    acteur: mandat('MEMBRE', { organisations: [SECRETARIAT], instancesLues: [NATIONAL], national: true }),
  },
  signataire: { libelle: 'Membre d’un comité de l’accord', acteur: mandat('MEMBRE', { genre: 'RESEAU', organisations: ['reseau'], instancesLues: ['comite'] }) },
  ailleurs: { libelle: 'Secrétariat d’une autre instance', acteur: tenant('SECRETARIAT', AILLEURS, '13') },
  fournisseur: { libelle: 'Fournisseur de la valeur, pilote de l’action', acteur: mandat('MEMBRE', { genre: 'RESEAU', organisations: [FOURNISSEUR] }) },
  secretariatFournisseur: {
    libelle: 'Secrétariat de l’instance, lui-même fournisseur',
    acteur: mandat('SECRETARIAT', { organisations: [FOURNISSEUR], instancesLues: [INSTANCE], instancesTenues: [INSTANCE], departements: ['39'] }),
  },
  administrateur: { libelle: 'Administrateur', acteur: mandat('ADMINISTRATEUR', { organisations: ['plateforme'] }) },
  sansMandat: { libelle: 'Compte sans mandat', acteur: { personneId: 'personne', mandats: [] } },
  anonyme: { libelle: 'Non connecté', acteur: null },
} as const satisfies Record<string, { libelle: string; acteur: Acteur | null }>;
export type Profil = keyof typeof PROFILS;

export interface Situation {
  /** State, or « SA » for the one situation of a subject without state. */
  readonly etat: string;
  readonly ligne: object;
}

/**
 * One row per subject and state. Participants and addressees are there in every state, even where the
 * database forbids them: the rights must hold by themselves.
 */
export const SITUATIONS = {
  Instance: [
    { etat: 'COMITE', ligne: { id: INSTANCE, departements: ['39'], type: 'COMITE_PILOTAGE_REGIONAL' } },
    { etat: 'AUTRE', ligne: { id: INSTANCE, departements: ['39'], type: 'CTA' } },
  ],
  Reunion: [
    ...ETATS_REUNION.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, invites: ['invitee'], departements: ['39'], etat, reprise: null } })),
    { etat: 'REPRISE', ligne: { instanceId: INSTANCE, invites: ['invitee'], departements: ['39'], etat: 'PLANIFIEE', reprise: 'motif' } },
  ],
  CompteRendu: ETATS_COMPTE_RENDU.map((etat) => ({
    etat,
    ligne: { instanceId: INSTANCE, departements: ['39'], organisations: ['organisation', 'invitee'], destinataires: [DESTINATAIRE], etat },
  })),
  Organisation: [{ etat: 'SA', ligne: { id: 'membre', instances: [INSTANCE], departements: ['39'] } }],
  Personne: [{ etat: 'SA', ligne: { id: 'collegue', instances: [INSTANCE] } }],
  Courriel: [
    { etat: 'INSTANCE', ligne: { genre: 'REUNION', instanceId: INSTANCE } },
    { etat: 'COMPTE', ligne: { genre: 'COMPTE', instanceId: null } },
  ],
  Campagne: ETATS_CAMPAGNE.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, organisations: [FOURNISSEUR], etat } })),
  Valeur: [
    ...ETATS_VALEUR.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, organisationId: FOURNISSEUR, etat, verrouillee: false, remplaceeLe: null } })),
    { etat: 'VERROUILLEE', ligne: { instanceId: INSTANCE, organisationId: FOURNISSEUR, etat: 'SAISIE', verrouillee: true, remplaceeLe: null } },
  ],
  Bilan: ETATS_BILAN.map((etat) => ({
    etat,
    ligne: { instanceId: INSTANCE, organisationId: SECRETARIAT, destinataires: [DESTINATAIRE, NATIONAL], comitesNationaux: [NATIONAL], lecteurs: [INSTANCE, DESTINATAIRE, NATIONAL, 'comite'], etat },
  })),
  Remontee: [
    ...ETATS_REMONTEE.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, atteintes: [INSTANCE, DESTINATAIRE], etat, genre: 'BESOIN', retenueLe: null } })),
    { etat: 'PRATIQUE', ligne: { instanceId: INSTANCE, atteintes: [INSTANCE, DESTINATAIRE], etat: 'CLOSE', genre: 'BONNE_PRATIQUE', retenueLe: null } },
  ],
  FeuilleDeRoute: ETATS_FEUILLE.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, etat } })),
  Action: [
    ...(['SANS', ...ETATS_FEUILLE] as const).map((cadre) => ({ etat: cadre, ligne: { ...ACTION, cadre, etat: cadre === 'BROUILLON' ? 'A_FAIRE' : 'EN_COURS' } })),
    { etat: 'TERMINEE', ligne: { ...ACTION, cadre: 'ADOPTEE', etat: 'TERMINEE' } },
    { etat: 'REPORTEE', ligne: { ...ACTION, cadre: 'ADOPTEE', etat: 'REPORTEE' } },
    { etat: 'NON_RENSEIGNEE', ligne: { ...ACTION, cadre: 'ADOPTEE', etat: 'NON_RENSEIGNEE' } },
  ],
  Contestation: ETATS_CONTESTATION.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, organisationId: FOURNISSEUR, etat } })),
  Indicateur: [
    { etat: 'SAISI', ligne: { id: 'indicateur', calcule: false } },
    { etat: 'COMPTE', ligne: { id: 'indicateur', calcule: true } },
  ],
  Accord: [{ etat: 'SA', ligne: { id: 'accord' } }],
  Regle: [{ etat: 'SA', ligne: { id: 'regle' } }],
  Enquete: ETATS_ENQUETE.map((etat) => ({ etat, ligne: { instanceId: INSTANCE, typeInstance: 'COMITE_PILOTAGE_REGIONAL', departements: ['39'], etat } })),
  ReponseEnquete: [{ etat: 'SA', ligne: { organisationId: FOURNISSEUR } }],
} as const satisfies Record<SujetDecrit, readonly Situation[]>;

/** Is the act open to this person on this row, by right and by state? */
function ouvert(droits: Droits, sujet: SujetDecrit, acte: Acte, ligne: object): boolean {
  const sansEtat = acte === 'lire' || ACTES_SANS_LIGNE.has(acte);
  return sansEtat ? droits.can(acte, subject(sujet, { ...ligne })) : actionsDe(droits, sujet, ligne).includes(acte);
}

/** The states in which a profile may do an act. */
export function etatsOuverts(profil: Profil, sujet: SujetDecrit, acte: Acte): string[] {
  const droits = droitsDe(PROFILS[profil].acteur);
  const situations: readonly Situation[] = SITUATIONS[sujet];
  return situations.filter(({ ligne }) => ouvert(droits, sujet, acte, ligne)).map(({ etat }) => etat);
}

const TITRES: Readonly<Record<SujetDecrit, string>> = {
  Instance: 'Instances',
  Reunion: 'Réunions',
  CompteRendu: 'Comptes rendus',
  Organisation: 'Organisations',
  Personne: 'Personnes et mandats',
  Courriel: 'Courriels',
  Campagne: 'Campagnes',
  Valeur: 'Valeurs',
  Contestation: 'Contestations',
  Bilan: 'Bilans',
  Remontee: 'Remontées',
  FeuilleDeRoute: 'Feuilles de route',
  Action: 'Actions',
  Indicateur: 'Indicateurs',
  Accord: 'Accords',
  Regle: 'Règles',
  Enquete: 'Enquêtes',
  ReponseEnquete: 'Réponses aux enquêtes',
};

function cellule(profil: Profil, sujet: SujetDecrit, acte: Acte): string {
  const etats = etatsOuverts(profil, sujet, acte);
  if (etats.length === 0) return '–';
  if (etats.length === SITUATIONS[sujet].length) return 'oui';
  return etats.map((etat) => etat.toLowerCase()).join(', ');
}

function tableau(sujet: SujetDecrit): string[] {
  const profils = Object.keys(PROFILS) as Profil[];
  return [
    `## ${TITRES[sujet]}`,
    '',
    `| acte | ${profils.map((p) => PROFILS[p].libelle).join(' | ')} |`,
    `|---|${profils.map(() => '---').join('|')}|`,
    ...ACTES[sujet].map((acte) => `| \`${acte}\` | ${profils.map((p) => cellule(p, sujet, acte)).join(' | ')} |`),
    '',
  ];
}

/** The text of docs/droits.md: role × act × state, computed from the grants and the state machines. */
export function matriceEnMarkdown(): string {
  return [
    '# Droits',
    '',
    'Page generated from `libs/droits` by `npm run generer`; the test compares it with a table written by hand.',
    'A cell lists the states in which the act is open; « oui » means all of them, « – » none. `reprise` is a planned',
    'sitting taken over from the past. Rights come from the mandats valid at the request, and from nothing else.',
    '',
    'Reference data (accords, articles, rules, départements) is read by every account. Points, participants, documents,',
    'decisions, transmissions and members are read under their root; a journal line by whoever reads its subject.',
    'A SIAE proposes items for the instances where it sits. Creating acts concern no existing row.',
    '',
    'A value in draft is its owner’s alone; the reviewers, who run the instance of the campaign, read it from its submission on',
    'and never judge a figure of an organisation of theirs; its members read it once accepted. `verrouillee` is a value that',
    'the campaign closed without.',
    '',
    'A figure that the platform counts (`compte`) is contested by its fournisseurs alone: the act checks that the organisation is',
    'one of them, in that place and on that day. Its committee’s secretariat answers, but never its own organisation’s.',
    '',
    'A bilan in draft is its secretariat’s alone; transmitted, the members of its addressees read and comment it; those who run an',
    'addressee, and the members of a national committee, examine it, adopt it or send it back, never for a secretariat of theirs;',
    'adopted, the members of its instance and of the committees of the accord read it.',
    '',
    'A road map in draft is its secretariat’s alone, with its actions; adopted, every account reads both. Its pilot and its contributors',
    'carry an action out, its pilot closes it; the secretariat does the rest, and changes what is planned in a draft or a revision only.',
    '`sans` is an action of a decision, outside any road map: the members of its instance read it; `terminee`, `reportee` and `non_renseignee` are in an adopted one.',
    '',
    'A survey is read by every account and answered by those who sit in its territory, each for their organisation; an answer is read by',
    'its own organisation alone, and results are told once the survey takes no more answers, never of fewer than three of them.',
    '',
    ...SUJETS_DECRITS.flatMap(tableau),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
