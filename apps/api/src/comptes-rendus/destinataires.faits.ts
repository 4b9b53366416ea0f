import type { Calcul } from '../lecture/registre';

/**
 * The instances that a rule of transmission names by type and whose perimeter meets that of the row, on the row's day.
 * Facts of any row that has `jour`, `departements` and `instance_id`; the domain then applies the rules to them.
 */
const destinataires: Calcul = ({ alias, fait }) => `
SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
  SELECT d.id, d.nom, d.type, p.departements, d.debut, d.fin
  FROM ${fait('instance', 'd')} JOIN ${fait('perimetre', 'p')} ON p.instance_id = d.id AND p.debut <= ${alias}.jour AND (p.fin IS NULL OR p.fin >= ${alias}.jour)
  WHERE d.id <> ${alias}.instance_id AND d.debut <= ${alias}.jour AND (d.fin IS NULL OR d.fin >= ${alias}.jour)
    AND (p.departements && ${alias}.departements OR p.departements = '{}' OR ${alias}.departements = '{}')
    AND d.type = ANY(ARRAY(SELECT unnest(r.destinataires) FROM ${fait('regle', 'r')} JOIN ${fait('instance', 'i')} ON i.type = r.type_instance
      WHERE i.id = ${alias}.instance_id AND r.nature = 'TRANSMISSION' AND r.debut <= ${alias}.jour AND (r.fin IS NULL OR r.fin >= ${alias}.jour)))) x`;

export const FAITS_DESTINATAIRES = { destinataires } as const satisfies Record<string, Calcul>;
