import { ALERTE_ACTION_JOURS, tacheDAction, tacheDeFeuille, type ActionSuivie, type FeuilleSuivie, type Jour, type Tache } from '@gouvernance-iae/domaine';
import { Action } from '../actions/action.entity';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import type { Compilateur } from '../lecture/compilateur';

/** As many as a person looks at; the others are in the list of the actions. */
const ACTIONS_MAX = 30;

export interface FaitsActions {
  readonly actions: readonly ActionSuivie[];
  readonly feuilles: readonly FeuilleSuivie[];
}

/** What the organisations of the person pilot or contribute to, late or soon due. */
export function requeteActions(c: Compilateur, organisations: readonly string[], jour: Jour): string {
  const { fait } = c.portes('s');
  return `SELECT x.id, x.intitule, x.echeance_libelle AS "echeanceLibelle", x.echeance, x.avancement,
      coalesce((SELECT 'Feuille de route ' || f.annee FROM ${fait('feuille_de_route', 'f')} WHERE f.id = x.feuille_de_route_id), (SELECT 'Décision ' || d.numero FROM ${fait('decision', 'd')} WHERE d.id = x.decision_id), '') AS cadre
    FROM ${c.lire(Action, 'x')} AND x.acteurs && ${c.parametre(organisations, 'uuid[]')} AND x.cadre <> 'BROUILLON' AND x.etat IN ('A_FAIRE', 'EN_COURS')
      AND x.echeance <= ${c.parametre(jour, 'date')} + ${ALERTE_ACTION_JOURS} ORDER BY x.echeance, x.id LIMIT ${ACTIONS_MAX}`;
}

/** The drafts and the revisions that wait for the committee of the person. */
export function requeteFeuilles(c: Compilateur): string {
  const { fait } = c.portes('s');
  return `SELECT y.id, y.annee, y.etat, y.instance_nom AS "instanceNom", (SELECT count(*)::int FROM ${fait('action', 'a')} WHERE a.feuille_de_route_id = y.id) AS actions
    FROM ${fait(FeuilleDeRoute, 'y')} WHERE ${c.pouvoir('adopterFeuilleDeRoute', FeuilleDeRoute, 'y')} AND y.etat <> 'ADOPTEE' ORDER BY y.annee, y.id LIMIT ${ACTIONS_MAX}`;
}

export const tachesDActions = ({ actions, feuilles }: FaitsActions, jour: Jour): Tache[] => [...actions.flatMap((action) => tacheDAction(action, jour) ?? []), ...feuilles.map(tacheDeFeuille)];
