import { saisieInvalide } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { In, type EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import { Organisation } from '../../organisations/organisation.entity';

/**
 * The organisations that an input names, by id. One that the actor may not read does not exist for him: its name would
 * otherwise come back in the answer.
 */
export async function organisationsNommees(em: EntityManager, ctx: Contexte, champ: string, ids: readonly string[]): Promise<Map<string, Organisation>> {
  if (ids.length === 0) return new Map();
  const trouvees = await em.findBy(Organisation, { id: In([...new Set(ids)]) });
  const lisibles = new Map(trouvees.filter((o) => peut(ctx.droits, 'lire', 'Organisation', o)).map((o) => [o.id, o]));
  if (ids.some((id) => !lisibles.has(id))) throw saisieInvalide([{ champ, message: 'Cette organisation n’existe pas, ou vos mandats ne permettent pas de la lire.' }]);
  return lisibles;
}
