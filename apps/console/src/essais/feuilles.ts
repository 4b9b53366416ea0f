import type { ActionVueFragment } from '../api/genere';
import type { FeuilleVue } from '../feuilles-de-route/feuille';

/** An action as the API gives it; each test writes only what it is about. */
export const uneAction = (ecart: Partial<ActionVueFragment> = {}): ActionVueFragment => ({
  id: 'a1', version: 1, rang: 1, chantierRang: 1, chantier: 'Déploiement', intitule: 'Présenter l’accord', etat: 'EN_COURS', cadre: 'ADOPTEE', avancement: 40, echeanceLibelle: '1er semestre', debut: '2026-01-01', echeance: '2026-06-30',
  poids: 1, parentId: null, nombreParties: 0, retard: 0, note: null, piloteId: 'o1', piloteNom: 'Réseau Horizon', feuilleDeRouteId: 'f1', manques: [], actions: [], ...ecart,
});

export const uneFeuille = (ecart: Partial<FeuilleVue> = {}): FeuilleVue => ({
  id: 'f1', annee: 2026, etat: 'ADOPTEE', numero: 1, version: 3, instanceId: 'i1', instanceNom: 'Comité de pilotage régional', departements: ['39'], adopteeLe: '2026-03-26', motifRevision: null, aConfirmer: null,
  accord: { id: 'ac', code: 'BFC2025', titre: 'Accord régional', finLe: '2028-12-31' }, article: { id: 'ar', code: 'article 3', titre: 'Pilotage' },
  comptes: { actions: 3, aFaire: 0, enCours: 1, enRetard: 1, terminees: 1, abandonnees: 0, reportees: 0, nonRenseignees: 0, avancement: 60, retardMin: 143, retardMax: 143 },
  actions: [], prochaineId: 'r1', prochaineJour: '2026-12-10', conseils: [], manques: [], reunion: null, versions: [], ...ecart,
});
