import type { Jour } from '@gouvernance-iae/domaine';
import { COLONNES_REGLE } from '../accords/regle.faits';
import type { Compilateur } from '../lecture/compilateur';

/** The evidence to gather: a territory (none is the nation), a period, and only some instances if told. */
export interface DemandePreuves {
  readonly departements: readonly string[];
  readonly debut: Jour;
  /** Last day that counts: the end of the period, or the day of the request while it runs. */
  readonly fin: Jour;
  /** A CTA's own bilan counts its own sittings. */
  readonly instances?: readonly string[];
}

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/** Where evidence is looked for, in SQL: two days, and conditions on a territory and on an instance. */
export interface EtenduePreuves {
  readonly fait: (table: string, alias: string) => string;
  readonly premier: string;
  readonly dernier: string;
  readonly dans: (colonne: string) => string;
  readonly parmi: (colonne: string) => string;
}

/**
 * One SELECT of one JSON value, `Preuves` of the domain. These are facts: whoever may read an indicator may learn how many
 * sittings stand behind it; which ones is another question, that the rights answer.
 */
export function requetePreuves(c: Compilateur, { departements, debut, fin, instances }: DemandePreuves): string {
  return preuvesDe({
    fait: (table, alias) => c.portes('s').fait(table, alias),
    premier: c.parametre(debut, 'date'),
    dernier: c.parametre(fin, 'date'),
    dans: (colonne) => (departements.length === 0 ? 'TRUE' : `${colonne} && ${c.parametre(departements, 'text[]')}`),
    parmi: (colonne) => (instances === undefined ? 'TRUE' : `${colonne} = ANY(${c.parametre(instances, 'uuid[]')})`),
  });
}

/** The same where the territory and the days are those of a row: a bilan is composed in the statement that reads it. */
export function preuvesDe({ fait, premier, dernier, dans, parmi }: EtenduePreuves): string {
  // A CTA that moved in the year keeps the sittings it held before, wherever it was.
  const cta = `SELECT k.* FROM (
      SELECT i.id, coalesce((SELECT p.departements FROM ${fait('perimetre', 'p')} WHERE p.instance_id = i.id AND p.debut <= ${dernier} AND (p.fin IS NULL OR p.fin >= ${dernier}) ORDER BY p.debut DESC LIMIT 1), i.departements) AS departements,
        ARRAY(SELECT u.predecesseur_id FROM ${fait('succession', 'u')} WHERE u.successeur_id = i.id AND u.le BETWEEN ${premier} AND ${dernier} ORDER BY 1) AS predecesseurs
      FROM ${fait('instance', 'i')} WHERE i.type = 'CTA' AND i.debut <= ${dernier} AND (i.fin IS NULL OR i.fin >= ${dernier}) AND ${parmi('i.id')}) k
    WHERE ${dans('k.departements')}`;
  const seances = `SELECT s.id, s.instance_id AS "instanceId", i.type AS "typeInstance", s.departements,
      (SELECT count(*)::int FROM ${fait('point', 'o')} WHERE o.reunion_id = s.id AND o.etat = 'INSCRIT' AND o.etiquettes @> '{PRESENTATION_ACCORD}') AS presentations,
      CASE i.type WHEN 'CDIAE' THEN EXISTS (SELECT 1 FROM ${fait('participant', 'a')} WHERE a.reunion_id = s.id AND a.college IN ('EMPLOYEURS','SYNDICATS') AND a.presence IN ('PRESENT','DISTANCE')) ELSE false END AS partenaires
    FROM ${fait('reunion', 's')} JOIN ${fait('instance', 'i')} ON i.id = s.instance_id AND i.type IN ('CDIAE','CTA')
    WHERE s.etat = 'TENUE' AND s.jour BETWEEN ${premier} AND ${dernier}
      AND ((${dans('s.departements')} AND ${parmi('s.instance_id')}) OR s.instance_id IN (SELECT id FROM cta UNION SELECT unnest(predecesseurs) FROM cta))
    ORDER BY s.jour, s.id`;
  const cdiaeDe = (alias: string): string =>
    `CROSS JOIN LATERAL (SELECT array_agg(DISTINCT e.code ORDER BY e.code) AS departements FROM ${fait('instance', 'r')}, unnest(r.departements) AS e(code) WHERE r.id = ANY(${alias}.destinataires) AND r.type = 'CDIAE') v`;
  // Corrected minutes are given again: a sitting counts once, by its latest text.
  const comptesRendus = `SELECT DISTINCT ON (d.reunion_id) d.id, 'CompteRendu' AS sujet, v.departements, d.jour
    FROM ${fait('compte_rendu', 'd')} JOIN ${fait('instance', 'i')} ON i.id = d.instance_id AND i.type = 'CTA'
    ${cdiaeDe('d')}
    WHERE d.destinataires <> '{}' AND d.jour BETWEEN ${premier} AND ${dernier} AND v.departements IS NOT NULL AND ${dans('v.departements')} AND ${parmi('d.instance_id')}
    ORDER BY d.reunion_id, d.rang DESC`;
  // A bilan belongs to the year it is about, whenever it was transmitted.
  const bilans = `SELECT b.id, 'Bilan' AS sujet, v.departements, b.transmis_le::date AS jour FROM ${fait('bilan', 'b')} ${cdiaeDe('b')}
    WHERE b.niveau = 'CTA' AND b.etat <> 'BROUILLON' AND b.annee BETWEEN extract(year FROM ${premier}) AND extract(year FROM ${dernier}) AND v.departements IS NOT NULL AND ${dans('v.departements')} AND ${parmi('b.instance_id')}`;
  const envois = `SELECT e.id, e.sujet, e.departements FROM ((${comptesRendus}) UNION ALL (${bilans})) e ORDER BY e.jour, e.id`;
  const regles = `SELECT ${COLONNES_REGLE} FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
    WHERE r.nature = 'CTA_OPERATIONNEL' AND r.debut <= ${dernier} AND (r.fin IS NULL OR r.fin >= ${dernier})`;
  return `WITH cta AS (${cta}) SELECT json_build_object('jour', ${dernier}, 'seances', ${lignes(seances)}, 'envois', ${lignes(envois)}, 'cta', ${lignes('SELECT id, departements, predecesseurs FROM cta ORDER BY id')}, 'regles', ${lignes(regles)})`;
}
