import { remplacer } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Effet } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { CompteRendu } from '../compte-rendu.entity';

/** An approved rectification replaces the text approved before it; done first, since a sitting has one approved text. */
export async function remplacerAncien(em: EntityManager, ctx: Contexte, nouveau: CompteRendu): Promise<NonNullable<Effet<CompteRendu>['aussi']>> {
  const ancien = await em.findOneBy(CompteRendu, { reunionId: nouveau.reunionId, etat: 'APPROUVE' });
  if (!ancien) return [];
  await em.update(CompteRendu, { id: ancien.id }, { ...remplacer(ancien, ctx.maintenant), version: ancien.version + 1 });
  return [{ sujet: 'CompteRendu', sujetId: ancien.id, champs: ['etat', 'remplaceLe'], motif: nouveau.motif }];
}
