import type { FaitsBarometre, Jour } from '@gouvernance-iae/domaine';
import type { Compilateur } from '../lecture/compilateur';

export interface FaitsLusBarometre extends FaitsBarometre {
  readonly noms: readonly { readonly code: string; readonly nom: string }[];
}

const liste = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

const PRESENT = `q.presence IN ('PRESENT', 'DISTANCE')`;

/**
 * One SELECT of one JSON value. Counts of sittings, seats and items: facts that every signed-in person may learn; nobody is
 * named but the réseaux, which sign. Groups keep the whole territory of their sittings, so that nothing is counted twice.
 * As of a past day, a sitting counts from its own day, whenever it was recorded; its minutes are as far as they were then.
 */
export function requeteBarometre(c: Compilateur, { annee, jour, connuLe, departements }: { readonly annee: number; readonly jour: Jour; readonly connuLe: Jour; readonly departements: readonly string[] }): string {
  const { fait } = c.portes('s');
  const debut = c.parametre(`${annee}-01-01`, 'date');
  const dernier = c.parametre(jour, 'date');
  const connu = (instant: string): string => `(${instant} AT TIME ZONE s.zone)::date <= ${c.parametre(connuLe, 'date')}`;
  const dans = (colonne: string): string => (departements.length === 0 ? 'TRUE' : `${colonne} && ${c.parametre(departements, 'text[]')}`);

  const tenues = `SELECT s.id, s.instance_id, s.departements, s.jour, s.zone, i.type FROM ${fait('reunion', 's')} JOIN ${fait('instance', 'i')} ON i.id = s.instance_id
    WHERE s.etat = 'TENUE' AND s.jour BETWEEN ${debut} AND ${dernier} AND ${dans('s.departements')}`;
  const vivantes = `SELECT i.id, i.type, coalesce((SELECT p.departements FROM ${fait('perimetre', 'p')} WHERE p.instance_id = i.id AND p.debut <= ${dernier} AND (p.fin IS NULL OR p.fin >= ${dernier}) ORDER BY p.debut DESC LIMIT 1), i.departements) AS departements
    FROM ${fait('instance', 'i')} WHERE i.debut <= ${dernier} AND (i.fin IS NULL OR i.fin >= ${debut})`;
  // To every CDIAE of its territory: the first sending dates it, the last receipt closes it. Corrected minutes are not sent anew.
  const envoi = `SELECT ((min(t.transmis_le) AT TIME ZONE s.zone)::date - s.jour) AS delai, CASE WHEN count(*) = count(t.recu_le) FILTER (WHERE ${connu('t.recu_le')}) THEN (max(t.recu_le) AT TIME ZONE s.zone)::date - (min(t.transmis_le) AT TIME ZONE s.zone)::date END AS reception
    FROM ${fait('compte_rendu', 'd')} JOIN ${fait('transmission', 't')} ON t.compte_rendu_id = d.id JOIN ${fait('instance', 'r')} ON r.id = t.instance_id AND r.type = 'CDIAE' WHERE d.reunion_id = s.id AND ${connu('t.transmis_le')}`;
  const retour = `SELECT bool_or(EXISTS (SELECT 1 FROM ${fait('point', 'p')} WHERE p.reunion_id = s.id AND p.etat = 'INSCRIT' AND p.article_id = r.article_id AND p.genre <> 'BILAN'))
    FROM ${fait('regle', 'r')} WHERE r.nature = 'ORDRE_DU_JOUR' AND r.type_instance = 'CTA' AND r.nombre IS NOT NULL AND r.article_id IS NOT NULL AND r.debut <= s.jour AND (r.fin IS NULL OR r.fin >= s.jour)
      AND (r.departements = '{}' OR r.departements && s.departements) AND r.instance_id IS NULL`;
  const seances = `SELECT s.instance_id AS "instanceId", s.type, s.departements, s.jour,
      EXISTS (SELECT 1 FROM ${fait('compte_rendu', 'd')} WHERE d.reunion_id = s.id AND ${connu('d.approuve_le')}) AS approuve, e.delai AS "delaiTransmission", e.reception AS "delaiReception",
      CASE s.type WHEN 'CTA' THEN (${retour}) END AS retour
    FROM tenues s LEFT JOIN LATERAL (${envoi}) e ON s.type = 'CTA'`;
  const signataire = `CASE o.genre WHEN 'ETAT' THEN 'État' WHEN 'POLE_EMPLOI' THEN coalesce((SELECT l.texte FROM ${fait('libelle', 'l')} WHERE l.cle = 'POLE_EMPLOI' AND l.debut <= ${dernier} AND (l.fin IS NULL OR l.fin >= ${dernier})), 'Pôle emploi') WHEN 'RESEAU' THEN coalesce(m.nom, o.nom) END`;
  // An organisation holds one seat in a sitting: by its titular, else by a substitute, else by nobody.
  const sieges = `SELECT s.departements, s.type, min(q.college) AS college, ${signataire} AS signataire, bool_or(q.titre = 'MEMBRE' AND ${PRESENT}) AS titulaire, bool_or(q.titre = 'SUPPLEANT' AND ${PRESENT}) AS suppleant
    FROM tenues s JOIN ${fait('participant', 'q')} ON q.reunion_id = s.id AND q.titre <> 'INVITE' JOIN ${fait('organisation', 'o')} ON o.id = q.organisation_id LEFT JOIN ${fait('organisation', 'm')} ON m.id = o.parent_id
    GROUP BY s.id, s.departements, s.type, o.id, o.genre, o.nom, m.nom HAVING bool_or(q.presence <> 'INCONNUE')`;
  const participations = `SELECT departements, type, college, signataire, count(*)::int AS attendues, count(*) FILTER (WHERE titulaire)::int AS titulaires, count(*) FILTER (WHERE suppleant AND NOT titulaire)::int AS suppleants
    FROM (${sieges}) g GROUP BY departements, type, college, signataire`;
  const points = `tenues s JOIN ${fait('point', 'p')} ON p.reunion_id = s.id AND p.etat = 'INSCRIT'`;
  const themes = `SELECT s.departements, s.type, p.genre, NULL AS etiquette, count(*)::int AS points, count(DISTINCT s.id)::int AS reunions FROM ${points} GROUP BY s.departements, s.type, p.genre
    UNION ALL SELECT s.departements, s.type, NULL, e, count(*)::int, count(DISTINCT s.id)::int FROM ${points} CROSS JOIN LATERAL unnest(p.etiquettes) AS e GROUP BY s.departements, s.type, e`;
  const noms = `SELECT d.code, d.nom FROM ${fait('departement', 'd')} WHERE d.code IN (SELECT unnest(departements) FROM vivantes WHERE type IN ('CTA', 'CDIAE')) AND ${departements.length === 0 ? 'TRUE' : `d.code = ANY(${c.parametre(departements, 'text[]')})`} ORDER BY d.code`;
  return `WITH tenues AS MATERIALIZED (${tenues}), vivantes AS MATERIALIZED (SELECT * FROM (${vivantes}) v WHERE ${dans('v.departements')})
    SELECT json_build_object('instances', ${liste('SELECT id, type, departements FROM vivantes ORDER BY type, id')}, 'seances', ${liste(seances)}, 'participations', ${liste(participations)}, 'themes', ${liste(themes)}, 'noms', ${liste(noms)})`;
}
