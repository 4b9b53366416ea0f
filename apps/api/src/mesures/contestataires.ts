import type { Contexte } from '../acte/contexte';

/** The organisations of the mandats under which the request acts. */
export const siennesDe = (ctx: Pick<Contexte, 'acteur'>): string[] => [...new Set((ctx.acteur?.mandats ?? []).filter((m) => m.role !== 'ADMINISTRATEUR').flatMap((m) => m.organisations))].sort();

/** The owners of an indicator, whatever their period. */
export const FOURNISSEURS_DE = `
SELECT f.genre_organisation AS "genreOrganisation", f.echelon, f.type_instance AS "typeInstance", f.organisation_id AS "organisationId", f.debut, f.fin
FROM fournisseur f WHERE f.indicateur_id = $1 ORDER BY f.rang, f.debut`;

/** These organisations and those above them: enough to know the level of each. */
export const annuaireDe = (siennes: string): string => `
WITH RECURSIVE r AS (SELECT o.* FROM organisation o WHERE o.id = ANY(${siennes}) UNION SELECT d.* FROM organisation d JOIN r ON d.id = r.parent_id)
SELECT r.id, r.genre, r.parent_id AS "parentId", r.departements, r.debut, r.fin FROM r ORDER BY r.id`;

/** The committee that follows an accord on a day: that of its level, which covers its territory (AC2015 art. 4 and 5). */
export const COMITE_DE_L_ACCORD = `
SELECT i.id FROM accord a JOIN instance i ON i.type = CASE a.niveau WHEN 'NATIONAL' THEN 'COMITE_PILOTAGE_NATIONAL' ELSE 'COMITE_PILOTAGE_REGIONAL' END
WHERE a.id = $1 AND i.debut <= $2 AND (i.fin IS NULL OR i.fin >= $2) AND (i.departements = '{}' OR i.departements @> a.departements AND a.departements <> '{}')
ORDER BY i.debut, i.id LIMIT 1`;

/** A contestation that is open, or was upheld, marks its figure for all who read it. */
export const estContestee = (alias: string): string => `${alias}.etat IN ('OUVERTE', 'RETENUE')`;
