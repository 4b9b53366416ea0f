import { RANGS_REMONTEE, rangDuNiveau, ZONE_METROPOLE, NIVEAUX_BILAN, type Jour } from '@gouvernance-iae/domaine';
import type { Portes } from '../lecture/registre';
import { estContestee } from '../mesures/contestataires';
import { accordsDuBilan, DERNIER, instancesDuBilan, PREMIER } from './portee';

const civil = (instant: string): string => `(${instant} AT TIME ZONE '${ZONE_METROPOLE}')::date`;

/**
 * « SELECT … » of the adopted road maps of the committees that a bilan follows, in its year and in some years before. One of the
 * past, whose committee is not in the platform, is that of the bilan of its own accord.
 */
export const feuillesDuBilan = (portes: Portes, anneesAvant = 0): string => {
  const { alias: b, fait } = portes;
  return `SELECT f.id, coalesce(f.instance_id, ${b}.instance_id) AS instance_id, f.instance_nom, f.annee, f.adoptee_le, f.numero FROM ${fait('feuille_de_route', 'f')}
  WHERE ${b}.niveau IN ('REGION', 'NATION') AND f.etat <> 'BROUILLON' AND f.annee BETWEEN ${b}.annee - ${anneesAvant} AND ${b}.annee
    AND CASE WHEN f.instance_id IS NULL THEN f.accord_id = ${b}.accord_id ELSE f.accord_id IN (${accordsDuBilan(portes)}) AND f.instance_id IN (SELECT y.id FROM (${instancesDuBilan(portes)}) y) END`;
};

export const feuillesLues = (portes: Portes): string => `SELECT f.instance_id AS "instanceId", f.annee, f.adoptee_le AS "adopteeLe", f.numero FROM (${feuillesDuBilan(portes, 1)}) f`;

export const actionsLues = (portes: Portes): string => {
  const { fait } = portes;
  return `SELECT f.annee, f.instance_nom AS comite, a.etat, a.echeance, ${civil('a.close_le')} AS "closeLe", a.pilote_id AS "piloteId", o.nom AS "piloteNom", a.chantier
  FROM (${feuillesDuBilan(portes, 1)}) f JOIN ${fait('action', 'a')} ON a.feuille_de_route_id = f.id LEFT JOIN ${fait('organisation', 'o')} ON o.id = a.pilote_id ORDER BY f.annee, f.instance_nom, a.chantier_rang, a.rang, a.id`;
};

export type EnsembleActions = 'TOUTES' | 'FAITES' | 'RETARD';

/** « SELECT id » of actions of the year; what is late is late on a day. */
export function actionsDuBilan(portes: Portes, quoi: EnsembleActions, jour: Jour): string {
  const etats: Readonly<Record<EnsembleActions, () => string>> = { TOUTES: () => 'TRUE', FAITES: () => `a.etat = 'TERMINEE'`, RETARD: () => `a.etat IN ('A_FAIRE', 'EN_COURS') AND a.echeance < ${portes.parametre(jour, 'date')}` };
  return `SELECT a.id FROM ${portes.fait('action', 'a')} WHERE a.feuille_de_route_id IN (SELECT y.id FROM (${feuillesDuBilan(portes)}) y) AND ${etats[quoi]()}`;
}

const ATTEND = `r.etat IN ('OUVERTE', 'EXTERNE')`;
const LEVEE = civil('r.levee_le');

/** Those that the instances of a bilan raised or received, but for those that another one carries. */
const desInstances = (instances: string): string => `r.etat <> 'FUSIONNEE' AND r.atteintes && ARRAY(${instances})`;

/** Those of the two years, and the older ones that still wait; `instances` is « SELECT id … » of those that the bilan follows. */
export const remonteesLues = ({ alias: b, fait }: Portes, instances: string): string => `SELECT r.question_id AS question, r.genre, r.etat, r.departements, o.type AS origine, i.type AS ici,
    ARRAY(SELECT DISTINCT t.type FROM ${fait('instance', 't')} WHERE t.id = ANY(r.atteintes) ORDER BY 1) AS atteints, r.externe IS NOT NULL AS externe,
    ${LEVEE} AS "leveeLe", ${civil('r.repondu_le')} AS "reponduLe", ${civil('r.close_le')} AS "closeLe"
  FROM ${fait('remontee', 'r')} JOIN ${fait('instance', 'o')} ON o.id = r.origine_id JOIN ${fait('instance', 'i')} ON i.id = r.instance_id
  WHERE ${desInstances(instances)} AND ${LEVEE} <= ${DERNIER(b)} AND (${LEVEE} >= ${PREMIER(b)} OR ${ATTEND}) ORDER BY r.levee_le, r.id`;

export type EnsembleRemontees = 'LEVEES' | 'REPONDUES' | 'MONTEES' | 'ATTENTE';

/** The types of instance above the level of a bilan. */
const auDessus = (b: string): string =>
  `(CASE ${b}.niveau ${NIVEAUX_BILAN.map((n) => `WHEN '${n}' THEN '{${Object.entries(RANGS_REMONTEE).filter(([, rang]) => rang > rangDuNiveau(n)).map(([type]) => type).join(',')}}'`).join(' ')} END::text[])`;

/** « SELECT id » of remontées of the year; those that wait are of any year. A question is answered once none of its branches waits. */
export function remonteesDuBilan(portes: Portes, quoi: EnsembleRemontees): string {
  const { alias: b, fait } = portes;
  const deLAnnee = `${LEVEE} >= make_date(${b}.annee, 1, 1)`;
  const conditions: Readonly<Record<EnsembleRemontees, string>> = {
    LEVEES: deLAnnee,
    REPONDUES: `${deLAnnee} AND r.question_id NOT IN (SELECT s.question_id FROM siennes s WHERE s.attend)`,
    MONTEES: `${deLAnnee} AND (r.externe IS NOT NULL OR EXISTS (SELECT 1 FROM ${fait('instance', 't')} WHERE t.id = ANY(r.atteintes) AND t.type = ANY(${auDessus(b)})))`,
    ATTENTE: 'r.attend',
  };
  return `WITH siennes AS (SELECT r.id, r.question_id, r.levee_le, r.externe, r.atteintes, ${ATTEND} AS attend FROM ${fait('remontee', 'r')}
    WHERE ${desInstances(`SELECT y.id FROM (${instancesDuBilan(portes)}) y`)} AND ${LEVEE} <= ${DERNIER(b)})
  SELECT r.id FROM siennes r WHERE ${conditions[quoi]}`;
}

/** « SELECT id, code, departement » of the contestations of its figures: one of a whole territory is that of the bilan of this territory. */
export const contestationsDuBilan = (portes: Portes): string => {
  const { alias: b, fait } = portes;
  return `SELECT k.id, n.code, k.departement FROM ${fait('contestation', 'k')} JOIN ${fait('indicateur', 'n')} ON n.id = k.indicateur_id
  WHERE ${b}.niveau <> 'CTA' AND ${estContestee('k')} AND k.annee = ${b}.annee AND k.accord_id IN (${accordsDuBilan(portes)})
    AND (${b}.niveau = 'NATION' OR k.departement = ANY(${b}.departements) OR (${b}.niveau = 'REGION' AND k.departement IS NULL))`;
};

export const contestationsLues = (portes: Portes): string => `SELECT x.code, x.departement FROM (${contestationsDuBilan(portes)}) x`;
