import type { CampagneQuery, IndicateurQuery, ValeurVueFragment } from '../api/genere';

type Campagne = NonNullable<CampagneQuery['campagne']>;
type Indicateur = NonNullable<IndicateurQuery['indicateur']>;

/** An open campaign in which one owes a few values. */
export function uneCampagne(plus: Partial<Campagne> = {}): Campagne {
  return {
    id: 'k1', libelle: 'Année 2026', debut: '2026-01-01', fin: '2026-12-31', ouvreLe: '2026-11-02', echeance: '2026-11-30', revueLe: '2026-12-10', etat: 'OUVERTE', version: 1,
    instanceId: 'i1', instanceNom: 'Comité de pilotage régional', departements: ['21', '39'], ouverteLe: '2026-11-02T08:00:00.000Z', closeLe: null,
    accord: { id: 'a1', code: 'BFC2016', titre: 'Accord BFC 2016' },
    attendues: 4, aSaisir: 1, saisies: 1, soumises: 0, acceptees: 1, renvoyees: 1, enRetard: 0, actions: [], manques: [], avancement: [],
    ...plus,
  };
}

/** A cell to enter; tests change what they are about. */
export function uneValeur(plus: Partial<ValeurVueFragment> = {}): ValeurVueFragment {
  return {
    id: 'v1', version: 1, etat: 'A_SAISIR', organisationId: 'o1', organisationNom: 'Réseau Horizon', departement: '39', departementNom: 'Jura', typeSiae: 'ACI', alternative: false,
    verrouillee: false, echeance: '2026-11-30', numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null, source: null, extraitLe: null, methode: null,
    commentaire: null, motifRenvoi: null, saisieLe: null, soumiseLe: null, remplaceId: null, remplaceeLe: null, motifRectification: null, precedente: null, pieces: [], actions: ['saisirValeurs'],
    rang: 10,
    indicateur: { id: 'n1', code: 'F4-2', intitule: 'Offres d’emploi déposées', unite: 'NOMBRE', numerateur: null, denominateur: null, fiche: 'fiche 4' },
    ...plus,
  };
}

/** Two départements × two types: one accepted, one sent back, two to enter. */
export function quatreValeurs(): ValeurVueFragment[] {
  return [
    uneValeur({ id: 'v21aci', departement: '21', departementNom: 'Côte-d’Or', typeSiae: 'ACI', etat: 'ACCEPTEE', numerateur: '412', actions: [] }),
    uneValeur({ id: 'v21ai', departement: '21', departementNom: 'Côte-d’Or', typeSiae: 'AI' }),
    uneValeur({ id: 'v39aci', typeSiae: 'ACI' }),
    uneValeur({ id: 'v39ai', typeSiae: 'AI', etat: 'RENVOYEE', numerateur: '214', motifRenvoi: '214 offres, contre 61. Merci de vérifier.', version: 3, precedente: { libelle: 'Année 2025', numerateur: '61', denominateur: null, texte: null, booleen: null, nonCommunique: null } }),
  ];
}

/** An indicator that the source leaves in doubt. */
export function unIndicateur(plus: Partial<Indicateur> = {}): Indicateur {
  return {
    id: 'n1', code: 'F5-1', rang: 12, fiche: 'fiche 5', intitule: 'Part des personnes en parcours inscrites à Pôle emploi', etoile: true, unite: 'POURCENTAGE', dimensions: ['DEPARTEMENT'],
    numerateur: 'Personnes inscrites', denominateur: 'Personnes en parcours', partage: null, aConfirmer: 'La cellule du fournisseur est vide.', confirmation: null, confirmeLe: null, calcule: false,
    periodicite: 'ANNUELLE', note: null, version: 2, actions: [],
    accord: { id: 'a1', code: 'BFC2016', titre: 'Accord BFC 2016' }, article: { id: 'x5', code: 'FICHE-5', genre: 'FICHE', titre: 'Parcours' },
    fournisseurs: [{ id: 'f1', rang: 1, designation: 'Pôle emploi', genreOrganisation: 'POLE_EMPLOI', echelon: 'DEPARTEMENT', typeInstance: null, debut: '2016-01-01', fin: null, organisation: null }],
    ...plus,
  };
}
