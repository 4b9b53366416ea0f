import { titreDePoint, type Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Remontee } from './remontee.entity';

type Annoncee = Pick<Remontee, 'id' | 'titre' | 'etat'>;

/** A question is debated, an answer is reported. A sitting already convened is left alone: the next one will have it. */
const PROPOSER = `
INSERT INTO point (id, reunion_id, rang, titre, genre, etat, propose_par_nom, remontee_id)
SELECT gen_random_uuid(), r.id, (SELECT coalesce(max(p.rang), 0) + 1 FROM point p WHERE p.reunion_id = r.id), $3, $4, 'PROPOSE', $5, $2
FROM (SELECT DISTINCT ON (instance_id) id FROM reunion WHERE instance_id = ANY($1::uuid[]) AND etat = 'PLANIFIEE' AND reprise IS NULL AND jour >= $6::date ORDER BY instance_id, debut) r
ON CONFLICT (reunion_id, remontee_id) DO UPDATE SET titre = EXCLUDED.titre, genre = EXCLUDED.genre WHERE point.etat <> 'INSCRIT'`;

const genreDe = ({ etat }: Pick<Remontee, 'etat'>): string => (etat === 'REPONDUE' ? 'INFORMATION' : 'DEBAT');

/** Proposes what arrives at instances for the next sitting that each has planned. */
export async function proposerAuProchain(em: EntityManager, remontee: Annoncee, { instances, par, jour }: { instances: readonly string[]; par: string; jour: Jour }): Promise<void> {
  // Written under the lock of the sitting, like every proposal.
  await em.query(`SELECT id FROM reunion WHERE instance_id = ANY($1::uuid[]) AND etat = 'PLANIFIEE' ORDER BY id FOR UPDATE`, [instances]);
  await em.query(PROPOSER, [instances, remontee.id, titreDePoint(remontee), genreDe(remontee), par, jour]);
}

/**
 * What waits for a new sitting of an instance: questions without an answer, unless an agenda to come has them already, and
 * answers that no sitting has reported.
 */
const EN_ATTENTE = `
SELECT m.id, m.titre, m.etat, m.instance_nom AS "instanceNom" FROM remontee m
WHERE m.instance_id = $1 AND (
  m.etat = 'OUVERTE' AND NOT EXISTS (SELECT 1 FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.remontee_id = m.id AND r.instance_id = $1 AND r.etat IN ('PLANIFIEE', 'CONVOQUEE') AND p.etat <> 'ECARTE')
  OR m.etat = 'REPONDUE' AND NOT EXISTS (SELECT 1 FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.remontee_id = m.id AND r.instance_id = $1 AND r.etat <> 'ANNULEE' AND p.etat <> 'ECARTE' AND r.debut >= m.arrivee_le))
ORDER BY m.arrivee_le, m.id LIMIT 20`;

/** Proposes for a sitting just planned what still waits at its instance: nothing unanswered is forgotten. */
export async function proposerEnAttente(em: EntityManager, { reunionId, instanceId }: { reunionId: string; instanceId: string }): Promise<void> {
  const attendues = await em.query<(Annoncee & { instanceNom: string })[]>(EN_ATTENTE, [instanceId]);
  if (attendues.length === 0) return;
  await em.query(
    `INSERT INTO point (id, reunion_id, rang, titre, genre, etat, propose_par_nom, remontee_id)
     SELECT gen_random_uuid(), $1, (SELECT coalesce(max(p.rang), 0) FROM point p WHERE p.reunion_id = $1) + x.rang, x.titre, x.genre, 'PROPOSE', x.par, x.id
     FROM jsonb_to_recordset($2::jsonb) AS x(id uuid, rang integer, titre text, genre text, par text)`,
    [reunionId, JSON.stringify(attendues.map((m, i) => ({ id: m.id, rang: i + 1, titre: titreDePoint(m), genre: genreDe(m), par: m.instanceNom })))],
  );
}
