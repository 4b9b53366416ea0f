import { examinerParties, type ActionSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';

const LIVRABLES = `
INSERT INTO livrable (id, action_id, rang, intitule)
SELECT gen_random_uuid(), $1, x.rang, x.intitule FROM unnest($2::text[]) WITH ORDINALITY AS x(intitule, rang)
WHERE NOT EXISTS (SELECT 1 FROM livrable l WHERE l.action_id = $1 AND l.intitule = x.intitule)`;

const JALONS = `
INSERT INTO jalon (id, action_id, rang, intitule, prevu_le)
SELECT gen_random_uuid(), $1, x.rang, x.intitule, x."prevuLe" FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (intitule text, "prevuLe" date)) WITH ORDINALITY AS x(intitule, "prevuLe", rang)
WHERE NOT EXISTS (SELECT 1 FROM jalon j WHERE j.action_id = $1 AND j.intitule = x.intitule)`;

/** Writes the deliverables and the milestones that a plan gives; what was provided or reached is not unwritten. */
export async function ecrireParties(em: EntityManager, actionId: string, saisie: Pick<ActionSaisie, 'livrables' | 'jalons'>): Promise<string[]> {
  const { livrables, jalons } = examinerParties(saisie);
  if (saisie.livrables) {
    await em.query('DELETE FROM livrable WHERE action_id = $1 AND fourni_le IS NULL', [actionId]);
    await em.query(LIVRABLES, [actionId, livrables]);
  }
  if (saisie.jalons) {
    await em.query('DELETE FROM jalon WHERE action_id = $1 AND atteint_le IS NULL', [actionId]);
    await em.query(JALONS, [actionId, JSON.stringify(jalons)]);
  }
  return [...(saisie.livrables ? ['livrables'] : []), ...(saisie.jalons ? ['jalons'] : [])];
}
