import type { Acteur } from '@gouvernance-iae/droits';
import type { Lecteur } from '../acte/contexte';
import { acteurConnu } from './memoire-droits';

/** What the mandat `m` reaches on the day $2: its organisations, the instances where they sit, those that it runs. */
export const PORTEE_DU_MANDAT = `
CROSS JOIN LATERAL (
  WITH RECURSIVE dessous(id) AS (
    SELECT m.organisation_id UNION SELECT e.id FROM organisation e JOIN dessous d ON e.parent_id = d.id)
  SELECT array_agg(id ORDER BY id) AS ids FROM dessous) orgs
LEFT JOIN LATERAL (
  WITH RECURSIVE connues(id) AS (
    SELECT i.id FROM instance i WHERE CASE WHEN m.instance_id IS NOT NULL THEN i.id = m.instance_id
      ELSE EXISTS (SELECT 1 FROM membre b WHERE b.instance_id = i.id AND b.organisation_id = ANY(orgs.ids) AND b.debut <= $2::date AND (b.fin IS NULL OR b.fin >= $2::date)) END
    UNION SELECT p.predecesseur_id FROM succession p JOIN connues c ON c.id = p.successeur_id)
  SELECT array_agg(id ORDER BY id) AS ids FROM connues) lues ON m.role <> 'ADMINISTRATEUR'
LEFT JOIN LATERAL (
  SELECT array_agg(i.id ORDER BY i.id) AS ids FROM instance i
  WHERE CASE WHEN m.instance_id IS NOT NULL THEN i.id = m.instance_id ELSE i.secretariat_id = m.organisation_id END) tenues ON m.role IN ('ANIMATEUR', 'SECRETARIAT')`;

/**
 * Who holds this session, and what its mandats reach on this day, in one statement:
 * - organisations: that of the mandat and those that depend on it;
 * - instancesLues: where one of them sits (or the mandat's instance), with what they succeeded to;
 * - instancesTenues: those that the mandat runs.
 * A mandat ended yesterday is not here: it reads nothing at the next request.
 */
const REQUETE = `
SELECT s.personne_id AS "personneId", coalesce((
  SELECT json_agg(row_to_json(x) ORDER BY x.role, x.id) FROM (
    SELECT m.id, m.role, o.genre, m.organisation_id AS "organisationId", orgs.ids AS organisations,
      coalesce(lues.ids, '{}') AS "instancesLues", coalesce(tenues.ids, '{}') AS "instancesTenues",
      coalesce((SELECT array_agg(DISTINCT d ORDER BY d) FROM instance i, unnest(i.departements) d
        WHERE i.id = ANY(coalesce(lues.ids, '{}') || coalesce(tenues.ids, '{}')) AND i.type NOT IN ('COMITE_PILOTAGE_NATIONAL', 'CNIAE')), '{}') AS departements,
      EXISTS (SELECT 1 FROM instance i WHERE i.id = ANY(coalesce(lues.ids, '{}') || coalesce(tenues.ids, '{}')) AND i.type IN ('COMITE_PILOTAGE_NATIONAL', 'CNIAE')) AS national
    FROM mandat m
    JOIN organisation o ON o.id = m.organisation_id
    ${PORTEE_DU_MANDAT}
    WHERE m.personne_id = s.personne_id AND m.debut <= $2::date AND (m.fin IS NULL OR m.fin >= $2::date)
  ) x), '[]')::text AS mandats
FROM (SELECT p.id AS personne_id FROM personne p WHERE p.active AND p.id = `;

const PAR_SESSION = `${REQUETE} (SELECT personne_id FROM session WHERE jeton = $1 AND expire_le > $3)) s`;
const PAR_PERSONNE = `${REQUETE} $1::uuid) s`;

/** The actor of a session, null when it has ended. `empreinte` is the hash of the cookie's token. */
export async function acteurDeSession(lectures: Lecteur, empreinte: string, jour: string, maintenant: Date): Promise<Acteur | null> {
  const { rows } = await lectures.query<{ personneId: string; mandats: string }>({ name: 'acteur', text: PAR_SESSION, values: [empreinte, jour, maintenant] });
  return rows[0] ? acteurConnu(rows[0]) : null;
}

/** The actor that a person is on this day, for feeds, tests and demonstration data. */
export async function acteurDePersonne(lectures: Lecteur, personneId: string, jour: string): Promise<Acteur | null> {
  const { rows } = await lectures.query<{ personneId: string; mandats: string }>({ text: PAR_PERSONNE, values: [personneId, jour] });
  return rows[0] ? acteurConnu(rows[0]) : null;
}
