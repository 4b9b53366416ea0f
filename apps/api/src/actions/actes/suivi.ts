import { ajouterJours, type Action as ActionDuDomaine } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Envoi } from '../../acte/envoi';
import { matinDu } from '../../campagnes/rappel';

/** Days before its due day when the pilot of an action is reminded. */
export const RAPPEL_ACTION_JOURS = 15;
/** Name of the job that proposes a late action to the next agenda. */
export const TACHE_RETARD = 'proposerActionEnRetard';

type Suivie = Pick<ActionDuDomaine, 'id' | 'piloteId' | 'echeance' | 'cadre' | 'instanceId'>;

/** A draft is not followed yet. */
const estSuivie = ({ cadre }: Pick<ActionDuDomaine, 'cadre'>): boolean => cadre !== 'BROUILLON';

/** The reminder of its pilot; none without a due day, nor when its morning has passed. */
export function rappelDe(action: Suivie, maintenant: Date): Envoi[] {
  if (!estSuivie(action) || action.piloteId === null || action.echeance === null) return [];
  const duLe = matinDu(ajouterJours(action.echeance, -RAPPEL_ACTION_JOURS));
  return duLe.getTime() > maintenant.getTime() ? [{ regle: 'PILOTE_A_RELANCER', duLe, parametres: { echeance: action.echeance } }] : [];
}

/** Wakes the follow-up on the morning after the due day; the same action has one job, whatever its due day becomes. */
export async function programmerRetard(em: EntityManager, actions: readonly Suivie[]): Promise<void> {
  const suivies = actions.flatMap((a) => (estSuivie(a) && a.echeance !== null && a.instanceId !== null ? [{ id: a.id, le: matinDu(ajouterJours(a.echeance, 1)) }] : []));
  for (const { id, le } of suivies) {
    await em.query(`SELECT graphile_worker.add_job($1, json_build_object('action', $2::text), run_at => $3, job_key => $4)`, [TACHE_RETARD, id, le, `${TACHE_RETARD}:${id}`]);
  }
}
