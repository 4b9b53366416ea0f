import type { Calcul, Portes } from '../lecture/registre';

const enVigueur = (objet: string, alias: string): string => `${objet}.debut <= ${alias}.jour AND (${objet}.fin IS NULL OR ${objet}.fin >= ${alias}.jour)`;

/** Perimeters that meet that of the row on its day; the national case apart, so that the first one goes by the index. */
const perimetres = ({ alias, fait }: Portes): string => `
SELECT p.instance_id, p.departements FROM ${fait('perimetre', 'p')}
WHERE (p.departements && ${alias}.departements OR p.departements = '{}') AND ${enVigueur('p', alias)}
UNION ALL
SELECT p.instance_id, p.departements FROM ${fait('perimetre', 'p')}
WHERE ${alias}.departements = '{}' AND p.departements <> '{}' AND ${enVigueur('p', alias)}`;

/** The types of instance that a rule of transmission names for the row, and that of usage: the domain chooses. */
const types = ({ alias, fait }: Portes): string => `
SELECT unnest(r.destinataires) FROM ${fait('regle', 'r')} JOIN ${fait('instance', 'i')} ON i.type = r.type_instance
WHERE i.id = ${alias}.instance_id AND r.nature = 'TRANSMISSION' AND ${enVigueur('r', alias)}
UNION SELECT 'CDIAE' FROM ${fait('instance', 'u')} WHERE u.id = ${alias}.instance_id AND u.type = 'CTA'`;

/**
 * The instances that may receive: named by type in a rule, alive, and met by the row's perimeter, on the row's day. Facts
 * of any row that has `jour`, `departements` and `instance_id`; the domain then applies the rules to them.
 */
const destinataires: Calcul = (portes) => `
SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
  SELECT d.id, d.nom, d.type, q.departements, d.debut, d.fin
  FROM (${perimetres(portes)}) q JOIN ${portes.fait('instance', 'd')} ON d.id = q.instance_id AND ${enVigueur('d', portes.alias)}
  WHERE d.id <> ${portes.alias}.instance_id AND d.type = ANY(ARRAY(${types(portes)}))) x`;

export const FAITS_DESTINATAIRES = { destinataires } as const satisfies Record<string, Calcul>;
