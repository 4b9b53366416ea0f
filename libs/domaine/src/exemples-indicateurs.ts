import type { Campagne, Fournisseur, Indicateur, Valeur } from './objets-indicateurs';

/** Builders for the tests of the indicators: one plain row, and what the test changes in it. */

export const indicateur = (ecart: Partial<Indicateur> = {}): Indicateur => ({
  id: 'F4-2',
  accordId: 'accord',
  articleId: null,
  code: 'F4-2',
  fiche: 'fiche 4',
  intitule: 'Offres d’emploi des SIAE déposées',
  etoile: true,
  unite: 'NOMBRE',
  dimensions: ['DEPARTEMENT'],
  numerateur: null,
  denominateur: null,
  partage: null,
  aConfirmer: null,
  confirmation: null,
  confirmeLe: null,
  calcule: false,
  periodicite: 'ANNUELLE',
  note: null,
  version: 1,
  ...ecart,
});

export const unTaux = (ecart: Partial<Indicateur> = {}): Indicateur =>
  indicateur({ code: 'F5-1', unite: 'POURCENTAGE', numerateur: 'personnes inscrites', denominateur: 'personnes en parcours', ...ecart });

export const fournisseur = (ecart: Partial<Fournisseur> = {}): Fournisseur => ({
  id: 'fournisseur',
  indicateurId: 'F4-2',
  rang: 1,
  designation: 'Réseaux IAE',
  genreOrganisation: 'RESEAU',
  echelon: 'REGION',
  typeInstance: null,
  organisationId: null,
  debut: '2016-12-08',
  fin: null,
  ...ecart,
});

export const campagne = (ecart: Partial<Campagne> = {}): Campagne => ({
  id: 'campagne',
  accordId: 'accord',
  instanceId: 'comite',
  libelle: 'Année 2026',
  debut: '2026-01-01',
  fin: '2026-12-31',
  ouvreLe: '2026-10-01',
  echeance: '2026-11-30',
  revueLe: '2026-12-15',
  etat: 'OUVERTE',
  departements: ['21', '39'],
  organisations: ['reseau'],
  ouverteLe: new Date('2026-10-01T06:00:00Z'),
  closeLe: null,
  version: 1,
  ...ecart,
});

export const valeur = (ecart: Partial<Valeur> = {}): Valeur => ({
  id: 'valeur',
  campagneId: 'campagne',
  accordId: 'accord',
  instanceId: 'comite',
  indicateurId: 'F4-2',
  organisationId: 'reseau',
  departement: '39',
  typeSiae: null,
  alternative: false,
  etat: 'A_SAISIR',
  numerateur: null,
  denominateur: null,
  texte: null,
  booleen: null,
  nonCommunique: null,
  source: null,
  extraitLe: null,
  methode: null,
  commentaire: null,
  motifRenvoi: null,
  echeance: '2026-11-30',
  verrouillee: false,
  saisieLe: null,
  soumiseLe: null,
  premiereSoumissionLe: null,
  accepteeLe: null,
  renvoyeeLe: null,
  remplaceId: null,
  motifRectification: null,
  remplaceeLe: null,
  version: 1,
  ...ecart,
});

const HIER = new Date('2026-11-19T09:00:00Z');

/** A value written yesterday, with its source. */
export const saisie = (ecart: Partial<Valeur> = {}): Valeur => valeur({ etat: 'SAISIE', numerateur: '61', source: 'Enquête', saisieLe: HIER, ...ecart });

export const soumise = (ecart: Partial<Valeur> = {}): Valeur => saisie({ etat: 'SOUMISE', soumiseLe: HIER, premiereSoumissionLe: HIER, ...ecart });

export const acceptee = (ecart: Partial<Valeur> = {}): Valeur => soumise({ etat: 'ACCEPTEE', accepteeLe: HIER, ...ecart });
