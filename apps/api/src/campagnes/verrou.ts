import { exigerCampagneOuverte, introuvable, nonAuthentifie } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { In, type EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import { Campagne } from './campagne.entity';

/** The campaign under which values are written, held open until the act is over: it does not close meanwhile. */
export async function tenirCampagne(em: EntityManager, ctx: Contexte, id: string): Promise<Campagne> {
  const campagne = estUuid(id) ? await em.findOne(Campagne, { where: { id }, lock: { mode: 'pessimistic_read' } }) : null;
  if (!campagne || !peut(ctx.droits, 'lire', 'Campagne', campagne)) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return campagne;
}

/** The campaigns of these values, held in the order of their ids; what one may not read is refused later, with its row. */
export async function tenirCampagnesDe(em: EntityManager, valeurs: readonly string[]): Promise<Map<string, Campagne>> {
  const connus = valeurs.filter(estUuid);
  if (connus.length === 0) return new Map();
  const ids = await em.query<{ id: string }[]>('SELECT DISTINCT campagne_id AS id FROM valeur WHERE id = ANY($1::uuid[])', [connus]);
  const campagnes = await em.find(Campagne, { where: { id: In(ids.map((c) => c.id)) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_read' } });
  return new Map(campagnes.map((c) => [c.id, c]));
}

/** A campaign that closed takes no figure any more, but corrections of what it accepted: these are written, sent back and submitted as ever. */
export function exigerRecevable(campagne: Pick<Campagne, 'etat'>, valeurs: readonly { readonly remplaceId: string | null }[]): void {
  if (valeurs.length === 0 || valeurs.some((v) => v.remplaceId === null)) exigerCampagneOuverte(campagne);
}
