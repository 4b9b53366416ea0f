import type { FaitsCloture, Jour } from '@gouvernance-iae/domaine';
import type { Calcul } from '../lecture/registre';
import { Reunion } from '../reunions/reunion.entity';
import { Action } from './action.entity';

/** What closing an action looks at. */
const cloture: Calcul = ({ alias, fait }) => `
SELECT json_build_object(
  'livrables', (SELECT coalesce(json_agg(json_build_object('intitule', v.intitule, 'fourniLe', v.fourni_le) ORDER BY v.rang, v.id), '[]') FROM ${fait('livrable', 'v')} WHERE v.action_id = ${alias}.id),
  'parties', (SELECT coalesce(json_agg(p.intitule ORDER BY p.rang, p.id), '[]') FROM ${fait('action', 'p')} WHERE p.parent_id = ${alias}.id AND p.etat IN ('A_FAIRE', 'EN_COURS')))`;

export interface FaitsAction {
  readonly cloture: FaitsCloture;
  readonly finAccord: Jour | null;
}

export const FAITS_ACTION = {
  cloture,
  finAccord: ({ alias, fait }) => `SELECT c.fin_le FROM ${fait('accord', 'c')} WHERE c.id = ${alias}.accord_id`,
} as const satisfies Record<string, Calcul>;

const nomDe = (cle: string): Calcul => ({ alias, fait }) => `SELECT d.nom FROM ${fait('organisation', 'd')} WHERE d.id = ${alias}.${cle}`;

/** The next sitting where it is on the agenda, for whoever may read that sitting. */
const prochaine = (colonne: string): Calcul => ({ alias, fait, lire }) =>
  `SELECT s.${colonne} FROM ${lire(Reunion, 's')} AND s.etat IN ('PLANIFIEE', 'CONVOQUEE') AND EXISTS (SELECT 1 FROM ${fait('point', 'o')} WHERE o.reunion_id = s.id AND o.action_id = ${alias}.id AND o.etat <> 'ECARTE') ORDER BY s.debut, s.id LIMIT 1`;

/** The action that carries it on: of a draft, only for whoever reads it. */
const suivante = (colonne: string): Calcul => ({ alias, fait, lire }) =>
  `SELECT ${colonne} FROM (SELECT u.id, u.feuille_de_route_id FROM ${lire(Action, 'u')} AND u.reportee_de_id = ${alias}.id) n JOIN ${fait('feuille_de_route', 'w')} ON w.id = n.feuille_de_route_id`;

/** Names that the readers of an action may learn, and where it stands on an agenda. */
export const CALCULS_ACTION = {
  piloteNom: nomDe('pilote_id'),
  contributeursNoms: ({ alias, fait }) => `SELECT coalesce(json_agg(d.nom ORDER BY d.nom, d.id), '[]') FROM ${fait('organisation', 'd')} WHERE d.id = ANY (${alias}.contributeurs)`,
  decisionNumero: ({ alias, fait }) => `SELECT d.numero FROM ${fait('decision', 'd')} WHERE d.id = ${alias}.decision_id`,
  reunionId: prochaine('id'),
  reunionJour: prochaine('jour'),
  nombreParties: ({ alias, fait }) => `SELECT count(*)::int FROM ${fait('action', 'p')} WHERE p.parent_id = ${alias}.id`,
  reporteeVersId: suivante('n.id'),
  reporteeVersAnnee: suivante('w.annee'),
} as const satisfies Record<string, Calcul>;
