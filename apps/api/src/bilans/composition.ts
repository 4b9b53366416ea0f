import type { FaitsContenu, SeancesTenues, ValeursReunies } from '@gouvernance-iae/domaine';
import { COLONNES_REGLE } from '../accords/regle.faits';
import type { Calcul, Portes } from '../lecture/registre';
import { preuvesDe } from '../mesures/preuves';
import { actionsLues, contestationsLues, feuillesLues, remonteesLues } from './composition-suivis';
import { indicateursDuBilan, organisationsDuBilan, valeursReunies } from './composition-valeurs';
import { DERNIER, instancesDuBilan, PREMIER } from './portee';

/** The facts of a draft as the statement gives them: what the domain takes, values in two lists. */
export type FaitsLus = Omit<FaitsContenu, 'valeurs' | 'seances'> & {
  readonly seances: readonly Omit<SeancesTenues, 'presents' | 'convoques'>[];
  readonly presences: readonly Pick<SeancesTenues, 'instanceId' | 'annee' | 'presents' | 'convoques'>[];
  readonly valeurs: { readonly indicateurs: readonly ValeursReunies[]; readonly fournisseurs: readonly ValeursReunies[] };
};

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;
/**
 * Named queries: « suivies » (instances), « tenues » (their sittings of the two years), « ecrits » (what became of the
 * minutes of each, found by its index), « presences » (by instance, and by college).
 */
const seances = (portes: Portes): string => {
  const { alias: b, fait } = portes;
  return `suivies AS MATERIALIZED (${instancesDuBilan(portes)}),
tenues AS MATERIALIZED (SELECT r.id, r.instance_id, r.jour, extract(year FROM r.jour)::int AS annee FROM ${fait('reunion', 'r')}
  WHERE r.instance_id IN (SELECT i.id FROM suivies i) AND r.etat = 'TENUE' AND r.jour BETWEEN ${PREMIER(b)} AND ${DERNIER(b)}),
ecrits AS (SELECT t.instance_id, t.annee, t.jour, e.transmis IS NOT NULL AS publie, e.transmis, e.recu FROM tenues t, LATERAL (
    SELECT bool_or(d.destinataires <> '{}') AS transmis, bool_or(d.destinataires <> '{}' AND d.recus @> d.destinataires) AS recu
    FROM ${fait('compte_rendu', 'd')} WHERE d.reunion_id = t.id AND d.etat IN ('PROJET', 'APPROUVE')) e),
presences AS MATERIALIZED (SELECT grouping(t.instance_id) AS tous, t.instance_id, a.college, t.annee,
    count(*) FILTER (WHERE a.presence IN ('PRESENT', 'DISTANCE'))::int AS presents, count(*) FILTER (WHERE a.titre <> 'SUPPLEANT')::int AS convoques
  FROM ${fait('participant', 'a')} JOIN tenues t ON t.id = a.reunion_id GROUP BY GROUPING SETS ((t.instance_id, t.annee), (a.college, t.annee)))`;
};

const SEANCES = `SELECT e.instance_id AS "instanceId", e.annee, json_agg(e.jour ORDER BY e.jour) AS jours,
    count(*) FILTER (WHERE e.publie)::int AS publies, count(*) FILTER (WHERE e.transmis)::int AS transmis, count(*) FILTER (WHERE e.recu)::int AS recus
  FROM ecrits e GROUP BY e.instance_id, e.annee`;
const PRESENCES = 'SELECT p.instance_id AS "instanceId", p.annee, p.presents, p.convoques FROM presences p WHERE p.tous = 0';
const COLLEGES = 'SELECT p.college, p.annee, p.presents, p.convoques FROM presences p WHERE p.tous = 1 AND p.college IS NOT NULL';

/** The rules of rhythm that any day of the two years may meet. */
const regles = ({ alias: b, fait }: Portes): string => `SELECT ${COLONNES_REGLE} FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
  WHERE r.nature = 'RYTHME' AND r.type_instance IN (SELECT i.type FROM suivies i) AND r.debut <= ${DERNIER(b)} AND (r.fin IS NULL OR r.fin >= ${PREMIER(b)})
    AND (r.departements = '{}' OR ${b}.departements = '{}' OR r.departements && ${b}.departements) AND (r.instance_id IS NULL OR r.instance_id IN (SELECT i.id FROM suivies i))`;

const bilans = ({ alias: b, fait }: Portes): string => `SELECT w.instance_id AS "instanceId", w.annee FROM ${fait('bilan', 'w')}
  WHERE w.etat <> 'BROUILLON' AND w.id <> ${b}.id AND w.annee BETWEEN ${b}.annee - 1 AND ${b}.annee AND w.instance_id IN (SELECT i.id FROM suivies i)`;

const mesures = (portes: Portes): string => {
  const { alias: b, fait } = portes;
  const del = (ecart: string): string => `(${preuvesDe({
    fait,
    premier: `make_date(${b}.annee${ecart}, 1, 1)`,
    dernier: `make_date(${b}.annee${ecart}, 12, 31)`,
    dans: (colonne) => `(${b}.departements = '{}' OR ${colonne} && ${b}.departements)`,
    parmi: (colonne) => `(${b}.niveau <> 'CTA' OR ${colonne} = ${b}.instance_id)`,
  })})`;
  return `json_build_object('courante', ${del('')}, 'precedente', ${del(' - 1')})`;
};

/** All that a draft is composed from, as one JSON value: aggregated by the database, never row by row. */
const faits = (portes: Portes): string => {
  const { alias: b, fait } = portes;
  return `WITH ${seances(portes)} SELECT json_build_object('annee', ${b}.annee, 'niveau', ${b}.niveau, 'departements', ${b}.departements,
  'nomsDepartements', (SELECT coalesce(json_object_agg(q.code, q.nom), '{}') FROM ${fait('departement', 'q')} WHERE ${b}.departements = '{}' OR q.code = ANY(${b}.departements)),
  'instances', ${lignes('SELECT i.* FROM suivies i ORDER BY i.type, i.nom, i.id')}, 'seances', ${lignes(SEANCES)}, 'presences', ${lignes(PRESENCES)}, 'colleges', ${lignes(COLLEGES)}, 'regles', ${lignes(regles(portes))}, 'bilans', ${lignes(bilans(portes))},
  'indicateurs', ${indicateursDuBilan(portes)}, 'valeurs', ${valeursReunies(portes)}, 'organisations', ${organisationsDuBilan(portes)}, 'mesures', ${mesures(portes)},
  'feuilles', ${lignes(feuillesLues(portes))}, 'actions', ${lignes(actionsLues(portes))}, 'remontees', ${lignes(remonteesLues(portes, 'SELECT i.id FROM suivies i'))}, 'contestations', ${lignes(contestationsLues(portes))})`;
};

/** Of a draft, the facts of its content; else the content that was frozen. */
export const composition: Calcul = (portes) => {
  const { alias: b, fait } = portes;
  return `
SELECT CASE ${b}.etat WHEN 'BROUILLON' THEN json_build_object('fige', NULL, 'faits', (${faits(portes)}))
  ELSE json_build_object('fige', (SELECT v.contenu FROM ${fait('version_bilan', 'v')} WHERE v.bilan_id = ${b}.id AND v.numero = ${b}.numero)) END`;
};

/** The facts in the words of the domain. */
export function faitsDuContenu({ valeurs, presences, seances: lues, ...faitsLus }: FaitsLus): FaitsContenu {
  const parInstance = new Map(presences.map((p) => [`${p.instanceId} ${p.annee}`, p]));
  return {
    ...faitsLus,
    seances: lues.map((s) => ({ ...s, presents: 0, convoques: 0, ...parInstance.get(`${s.instanceId} ${s.annee}`) })),
    valeurs: [...valeurs.indicateurs, ...valeurs.fournisseurs],
  };
}
