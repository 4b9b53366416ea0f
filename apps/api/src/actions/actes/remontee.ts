import { avancementRemonte, type Part } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';

/**
 * Carries the progress of an action up to those it is a part of, each as far as the weighted mean of its parts. It is
 * nobody's edit: the version of those above stays, and whoever writes in them is not made stale.
 */
export async function remonter(em: EntityManager, parentId: string | null): Promise<void> {
  for (let id = parentId; id !== null; ) {
    const [parent] = await em.query<{ parentId: string | null }[]>(`SELECT parent_id AS "parentId" FROM action WHERE id = $1 FOR UPDATE`, [id]);
    const avancement = avancementRemonte(await em.query<Part[]>(`SELECT etat, avancement, poids FROM action WHERE parent_id = $1`, [id]));
    if (avancement !== null) {
      await em.query(`UPDATE action SET avancement = $2, etat = CASE WHEN $2 > 0 THEN 'EN_COURS' ELSE etat END WHERE id = $1 AND etat IN ('A_FAIRE', 'EN_COURS')`, [id, avancement]);
    }
    id = parent?.parentId ?? null;
  }
}
