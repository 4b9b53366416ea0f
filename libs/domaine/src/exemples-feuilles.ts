import type { Action, FeuilleDeRoute } from './objets-feuilles';

/** Builders for the tests of the road maps: one plain row, and what the test changes in it. */

export const feuille = (ecart: Partial<FeuilleDeRoute> = {}): FeuilleDeRoute => ({
  id: 'feuille', accordId: 'accord', instanceId: 'comite', annee: 2026, etat: 'BROUILLON', numero: 0, departements: ['39'], adopteeLe: null, motifRevision: null, version: 1, ...ecart,
});

export const action = (ecart: Partial<Action> = {}): Action => ({
  id: 'action', feuilleDeRouteId: 'feuille', instanceId: 'comite', cadre: 'ADOPTEE', decisionId: null, rang: 1, chantierRang: 1, chantier: 'Déploiement', intitule: 'Présenter l’accord en CDIAE', description: null,
  articleId: null, piloteId: null, contributeurs: [], echeanceLibelle: '1er trimestre 2026', debut: '2026-01-01', echeance: '2026-03-31', poids: 1, parentId: null,
  etat: 'EN_COURS', avancement: 40, closeLe: null, motif: null, version: 1, ...ecart,
});
