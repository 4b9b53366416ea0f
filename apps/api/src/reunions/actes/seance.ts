import type { EntityManager } from 'typeorm';
import type { Instance } from '../../instances/instance.entity';
import type { Reunion } from '../reunion.entity';

/** The territory of an instance on a day: what the sitting freezes. */
export async function departementsLe(em: EntityManager, instance: Pick<Instance, 'id' | 'departements'>, jour: string): Promise<string[]> {
  const lignes = await em.query<{ departements: string[] }[]>(
    `SELECT departements FROM perimetre WHERE instance_id = $1 AND debut <= $2 AND (fin IS NULL OR fin >= $2) ORDER BY debut DESC LIMIT 1`,
    [instance.id, jour],
  );
  return lignes[0]?.departements ?? instance.departements;
}

/** Are its people waiting for it? Convened, or postponed since: their calendars hold a date that must follow. */
export const estAnnoncee = ({ etat, sequence }: Pick<Reunion, 'etat' | 'sequence'>): boolean => etat === 'CONVOQUEE' || sequence > 0;
