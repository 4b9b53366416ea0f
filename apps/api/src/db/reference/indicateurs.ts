import type { Dimension, Echelon, GenreOrganisation, Partage, TypeInstance, UniteIndicateur } from '@gouvernance-iae/domaine';
import type { CodeAccord } from './types';

/** Who owes a figure, as annexe 1 of BFC2016 names it, and what this designates in the directories. */
export interface FournisseurReference {
  readonly designation: string;
  readonly genre: GenreOrganisation | null;
  readonly echelon: Echelon | null;
  readonly typeInstance: TypeInstance | null;
}

export interface IndicateurReference {
  readonly accord: CodeAccord;
  readonly code: string;
  /** Code of the article it is read in. */
  readonly article: string;
  readonly intitule: string;
  readonly etoile: boolean;
  readonly unite: UniteIndicateur;
  readonly dimensions: readonly Dimension[];
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly partage: Partage | null;
  readonly aConfirmer: string | null;
  readonly calcule: boolean;
  readonly note: string | null;
  readonly fournisseurs: readonly FournisseurReference[];
}

const organisation = (designation: string, genre: GenreOrganisation, echelon: Echelon): FournisseurReference => ({ designation, genre, echelon, typeInstance: null });

const UD = organisation('UD Direccte', 'ETAT', 'DEPARTEMENT');
const DIRECCTE = organisation('Direccte', 'ETAT', 'REGION');
const POLE_EMPLOI = organisation('Pôle emploi', 'POLE_EMPLOI', 'REGION');
const RESEAUX = organisation('Réseaux IAE', 'RESEAU', 'REGION');
const COMITE: FournisseurReference = { designation: 'Comité régional de suivi', genre: null, echelon: null, typeInstance: 'COMITE_PILOTAGE_REGIONAL' };

const REGION: readonly Dimension[] = ['REGION'];
const DEPARTEMENT: readonly Dimension[] = ['DEPARTEMENT'];
const PAR_TYPE: readonly Dimension[] = ['DEPARTEMENT', 'TYPE_SIAE'];

/** What the layout of annexe 1 leaves in doubt: its column of owners is shifted for the fiches 4 and 5. */
const VIDE = 'La cellule du fournisseur est vide dans l’annexe 1\u00a0: lu de la ligne voisine.';
const ABSENT = 'Absent de l’annexe 1\u00a0: la source ne dit pas qui le fournit.';
const DECALE = 'Les fournisseurs de la fiche 5 sont décalés dans l’annexe 1';
/** Where the source names no dimension, the département is our reading. */
const SANS_DIMENSION = 'Dimension non nommée par la source\u00a0: le département est notre lecture.';
const FICHE_7 = 'Une seule cellule de l’annexe 1 vaut pour toute la fiche 7.';
/** Counted one day from what the platform does not hold yet: asked of their owners meanwhile, or they would vanish. */
const PAR_L_ANNUAIRE = 'La plateforme le comptera quand elle tiendra cet annuaire\u00a0: d’ici là, ses fournisseurs le donnent.';
const PAR_LES_CONVENTIONS = 'La plateforme le comptera quand elle tiendra les conventions\u00a0: d’ici là, ses fournisseurs le donnent.';

/** What the notes say of the indicators that the source lets the platform count. */
export const A_COMPTER_UN_JOUR: readonly string[] = [PAR_L_ANNUAIRE, PAR_LES_CONVENTIONS];

type Propre = Pick<IndicateurReference, 'unite' | 'dimensions' | 'fournisseurs'>;
type Ecart = Partial<Omit<IndicateurReference, keyof Propre | 'accord' | 'code' | 'intitule'>>;

const fiche = (code: string, intitule: string, propre: Propre, ecart: Ecart = {}): IndicateurReference => ({
  accord: 'BFC2016',
  code,
  article: `fiche ${code.slice(1, 2)}`,
  intitule,
  etoile: false,
  numerateur: null,
  denominateur: null,
  partage: null,
  aConfirmer: null,
  calcule: false,
  note: null,
  ...propre,
  ...ecart,
});

const nombre = (dimensions: readonly Dimension[], ...fournisseurs: readonly FournisseurReference[]): Propre => ({ unite: 'NOMBRE', dimensions, fournisseurs });
const heures = (dimensions: readonly Dimension[], ...fournisseurs: readonly FournisseurReference[]): Propre => ({ unite: 'HEURES', dimensions, fournisseurs });
const taux = (...fournisseurs: readonly FournisseurReference[]): Propre => ({ unite: 'POURCENTAGE', dimensions: DEPARTEMENT, fournisseurs });
const liste = (...fournisseurs: readonly FournisseurReference[]): Propre => ({ unite: 'LISTE', dimensions: DEPARTEMENT, fournisseurs });

/**
 * The indicators of BFC2016: annexe 1, the fiches action and article 2. Titles, stars and owners are facts of the source; the
 * terms of the rates are ours where it is silent. The legend of the star is lost: probably the national indicators of AC2015.
 */
export const INDICATEURS: readonly IndicateurReference[] = [
  fiche('F1-1', 'État des lieux annuel de l’IAE (contexte territorial, retour à l’emploi)', {
    unite: 'DOCUMENT',
    dimensions: REGION,
    fournisseurs: [organisation('Signataires, pour l’État', 'ETAT', 'REGION'), organisation('Signataires, pour Pôle emploi', 'POLE_EMPLOI', 'REGION'), organisation('Signataires, pour les réseaux', 'RESEAU', 'REGION')],
  }, { partage: 'CHACUN', note: 'La source nomme des bases de données\u00a0: données du SPE, extranet et observatoire de l’IAE.' }),
  fiche('F2-1', 'Listes départementales actualisées des prescripteurs habilités', liste(UD), { note: PAR_L_ANNUAIRE }),
  fiche('F2-2', 'Listes annuelles des référents IAE de Pôle emploi (part des SIAE ayant un référent désigné et opérationnel)',
    taux(organisation('Pôle emploi, DR', 'POLE_EMPLOI', 'REGION'), organisation('Pôle emploi, DT', 'POLE_EMPLOI', 'DEPARTEMENT')),
    { partage: 'L_UN_OU_L_AUTRE', numerateur: 'SIAE ayant un référent désigné et opérationnel', denominateur: 'SIAE conventionnées', note: PAR_L_ANNUAIRE }),
  fiche('F2-3', 'Listes départementales actualisées des correspondants Pôle emploi dans les SIAE', liste(RESEAUX), { note: PAR_L_ANNUAIRE }),
  fiche('F2-4', 'Sessions d’échange organisées entre Pôle emploi et les SIAE', nombre(DEPARTEMENT, POLE_EMPLOI, RESEAUX), { partage: 'CHACUN', note: SANS_DIMENSION }),
  fiche('F3-1', 'Présentations de l’accord-cadre en CDIAE et en CTA', nombre(['DEPARTEMENT', 'TYPE_INSTANCE'], DIRECCTE, POLE_EMPLOI), { etoile: true, calcule: true, partage: 'A_DEFINIR', note: 'Étoile en annexe 1 seulement.' }),
  fiche('F3-2', 'Heures effectuées en accès direct ou par clauses sociales aux marchés', heures(DEPARTEMENT, UD, organisation('Inter-réseau, par les SIAE', 'RESEAU', 'REGION')), { partage: 'L_UN_OU_L_AUTRE', note: SANS_DIMENSION }),
  fiche('F3-3', 'Présence des partenaires sociaux dans les CDIAE', taux(DIRECCTE), {
    calcule: true,
    numerateur: 'réunions du CDIAE où siègent des partenaires sociaux',
    denominateur: 'réunions du CDIAE tenues',
    aConfirmer: 'Absent de l’annexe 1\u00a0: la source ne donne ni fournisseur, ni unité.',
  }),
  fiche('F4-1', 'Existence et utilisation d’une fiche de procédure prescription et agrément', { unite: 'BOOLEEN', dimensions: REGION, fournisseurs: [COMITE] }, { note: 'Le fournisseur est une instance\u202f; l’annexe 1 dit seulement «\u00a0existence\u00a0».' }),
  fiche('F4-2', 'Offres d’emploi des SIAE déposées à Pôle emploi', nombre(DEPARTEMENT, POLE_EMPLOI, RESEAUX), { etoile: true, partage: 'A_DEFINIR', note: `Étoile en annexe 1 seulement. ${SANS_DIMENSION}` }),
  fiche('F4-3', 'Refus d’agrément par Pôle emploi', nombre(PAR_TYPE, POLE_EMPLOI, RESEAUX), { partage: 'A_DEFINIR', aConfirmer: 'La cellule du fournisseur est vide dans l’annexe 1\u202f; autre lecture\u00a0: Pôle emploi seul.' }),
  fiche('F4-4', 'Refus d’embauche par les SIAE', nombre(PAR_TYPE, POLE_EMPLOI), { aConfirmer: 'La ligne est rangée sous la fiche 5 dans l’annexe 1\u202f; autre lecture\u00a0: réseaux IAE.' }),
  fiche('F4-5', 'Candidats orientés par Pôle emploi', nombre(DEPARTEMENT, POLE_EMPLOI), { aConfirmer: ABSENT, note: SANS_DIMENSION }),
  fiche('F5-1', 'Part des personnes en parcours inscrites à Pôle emploi', taux(POLE_EMPLOI), { numerateur: 'personnes en parcours inscrites à Pôle emploi', denominateur: 'personnes en parcours', aConfirmer: VIDE, note: SANS_DIMENSION }),
  fiche('F5-2', 'Prestations Pôle emploi mises en œuvre', nombre(DEPARTEMENT, RESEAUX), { aConfirmer: `${DECALE}\u202f; autre lecture\u00a0: Pôle emploi.`, note: SANS_DIMENSION }),
  fiche('F5-3', 'Périodes de mise en situation en milieu professionnel (PMSMP)', nombre(PAR_TYPE, POLE_EMPLOI), { aConfirmer: `${DECALE}.` }),
  fiche('F5-4', 'Prolongations d’agrément', nombre(DEPARTEMENT, POLE_EMPLOI), { aConfirmer: VIDE, note: SANS_DIMENSION }),
  fiche('F5-5', 'Suspensions d’agrément', nombre(DEPARTEMENT, POLE_EMPLOI), { etoile: true, aConfirmer: VIDE, note: SANS_DIMENSION }),
  fiche('F5-6', 'Extensions d’agrément', nombre(DEPARTEMENT, POLE_EMPLOI), { etoile: true, aConfirmer: VIDE, note: SANS_DIMENSION }),
  fiche('F5-7', 'Part de conventions locales signées', taux(UD), { etoile: true, numerateur: 'SIAE ayant une convention en cours', denominateur: 'SIAE conventionnées', note: `Dénominateur\u00a0: le nombre de SIAE (AC2011 §\u00a06.1.1). ${PAR_LES_CONVENTIONS}` }),
  fiche('F5-8', 'Dialogues de gestion auxquels Pôle emploi a participé', nombre(DEPARTEMENT, UD), { etoile: true, aConfirmer: VIDE, note: SANS_DIMENSION }),
  fiche('F6-1', 'Feuille de route et plan d’action formation', { unite: 'DOCUMENT', dimensions: REGION, fournisseurs: [COMITE] }, { note: 'Le fournisseur est une instance.' }),
  fiche('F6-2', 'Heures de formation réalisées pendant le parcours', heures(PAR_TYPE, UD)),
  fiche('F6-3', 'Personnes bénéficiaires d’une formation pendant le parcours', nombre(PAR_TYPE, UD), { note: 'Même ligne que F6-2 dans l’annexe 1.' }),
  fiche('F7-1', 'Préparations opérationnelles à l’emploi', nombre(DEPARTEMENT, POLE_EMPLOI), { etoile: true, note: FICHE_7 }),
  fiche('F7-2', 'Part des personnes inscrites à Pôle emploi six mois après la fin de leur agrément', taux(POLE_EMPLOI), {
    etoile: true,
    numerateur: 'personnes inscrites six mois après la fin de leur agrément',
    denominateur: 'personnes dont l’agrément a pris fin six mois plus tôt',
    note: FICHE_7,
  }),
  fiche('F7-3', 'SIAE habilitées à l’outil OPUS', nombre(DEPARTEMENT, POLE_EMPLOI), { etoile: true, note: FICHE_7 }),
  fiche('F7-4', 'Prestations de suivi dans l’emploi', nombre(DEPARTEMENT, POLE_EMPLOI), { note: FICHE_7 }),
  fiche('F8-1', 'CTA opérationnels', nombre(DEPARTEMENT, POLE_EMPLOI, RESEAUX, UD), { etoile: true, calcule: true, partage: 'A_DEFINIR', note: '«\u00a0Opérationnel\u00a0» n’est défini nulle part\u00a0: c’est un réglage.' }),
  fiche('F8-2', 'Réunions de CTA par an', nombre(DEPARTEMENT, POLE_EMPLOI, RESEAUX, UD), { etoile: true, calcule: true, partage: 'A_DEFINIR' }),
  fiche('F8-3', 'Comptes rendus et bilans transmis au CDIAE', nombre(DEPARTEMENT, POLE_EMPLOI, RESEAUX, UD), { etoile: true, calcule: true, partage: 'A_DEFINIR' }),
  fiche('A2-1', 'Conventions locales signées', nombre(PAR_TYPE, UD, POLE_EMPLOI), {
    article: 'article 2',
    partage: 'A_DEFINIR',
    aConfirmer: 'La source ne donne aucun fournisseur.',
    note: `Demandé aux 31/12/2016 et 30/06/2017. ${PAR_LES_CONVENTIONS}`,
  }),
];
