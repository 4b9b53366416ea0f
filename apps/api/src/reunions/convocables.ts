/**
 * Whom a sitting concerns, given the alias of its row: titular and substitute of the members in office on its day, and
 * those who hold a mandat for an invited organisation. One line per person, under the strongest title.
 * A sitting taken over concerns those of its time, gone since or not.
 */
export const convocables = (r: string): string => `
SELECT DISTINCT ON (c.personne_id) c.personne_id, c.titre, c.organisation_id, c.college FROM (
  SELECT s.personne_id, CASE WHEN m.qualite = 'INVITE' THEN 'INVITE' ELSE s.titre END AS titre, m.organisation_id, m.college, s.rang
  FROM membre m CROSS JOIN LATERAL (VALUES (m.titulaire_id, 'MEMBRE', 1), (m.suppleant_id, 'SUPPLEANT', 2)) s(personne_id, titre, rang)
  WHERE m.instance_id = ${r}.instance_id AND m.debut <= ${r}.jour AND (m.fin IS NULL OR m.fin >= ${r}.jour) AND s.personne_id IS NOT NULL
  UNION ALL
  SELECT d.personne_id, 'INVITE', d.organisation_id, NULL, 3
  FROM mandat d
  WHERE d.organisation_id = ANY(${r}.invites) AND d.role <> 'ADMINISTRATEUR' AND (d.instance_id IS NULL OR d.instance_id = ${r}.instance_id)
    AND d.debut <= ${r}.jour AND (d.fin IS NULL OR d.fin >= ${r}.jour)
) c JOIN personne p ON p.id = c.personne_id AND (p.active OR ${r}.reprise IS NOT NULL)
ORDER BY c.personne_id, c.rang, c.organisation_id`;

const VOULUS = `
WITH voulus AS (
  SELECT r.id AS reunion_id, c.*, p.prenom || ' ' || p.nom AS nom, p.fonction, o.nom AS organisation_nom
  FROM reunion r CROSS JOIN LATERAL (${convocables('r')}) c
  JOIN personne p ON p.id = c.personne_id LEFT JOIN organisation o ON o.id = c.organisation_id
  WHERE r.id = $1)`;

const INSERER = `
INSERT INTO participant (id, reunion_id, personne_id, nom, fonction, organisation_id, organisation_nom, college, titre)
SELECT gen_random_uuid(), reunion_id, personne_id, nom, fonction, organisation_id, organisation_nom, college, titre FROM voulus
ON CONFLICT (reunion_id, personne_id) DO`;

/**
 * Writes the participants of a sitting ($1) anew, in one statement: who no longer is concerned leaves, answers are asked
 * again. Names are those of now, kept as they are afterwards.
 */
export const INSCRIRE_PARTICIPANTS = `${VOULUS},
partis AS (
  DELETE FROM participant x WHERE x.reunion_id = $1 AND NOT EXISTS (SELECT 1 FROM voulus v WHERE v.personne_id = x.personne_id))
${INSERER} UPDATE SET nom = EXCLUDED.nom, fonction = EXCLUDED.fonction, organisation_id = EXCLUDED.organisation_id,
  organisation_nom = EXCLUDED.organisation_nom, college = EXCLUDED.college, titre = EXCLUDED.titre, reponse = 'ATTENDUE', repondu_le = NULL, suppleant = NULL, presence = 'INCONNUE'`;

/** Adds whom a convened sitting concerns since: those already convened keep their answer. */
export const AJOUTER_PARTICIPANTS = `${VOULUS}${INSERER} NOTHING`;
