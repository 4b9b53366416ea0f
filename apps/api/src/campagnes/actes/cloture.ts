import { cloreCampagne as clore } from '@gouvernance-iae/domaine';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { Campagne } from '../campagne.entity';
import { valeursAClore, type FaitsAClore } from '../campagne.faits';

/** Closes a campaign whose values are all judged: what nobody gave stays missing, and is written no more. */
export function cloreCampagne(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'cloreCampagne', classe: Campagne, id, version }, async ({ ligne, em }) => {
    const { aClore } = await faitsDe<FaitsAClore>(em, ctx, Campagne, id, ['aClore']);
    const changement = clore(ligne, valeursAClore(aClore), { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    await em.query(`UPDATE valeur SET verrouillee = true, version = version + 1 WHERE campagne_id = $1 AND etat IN ('A_SAISIR', 'SAISIE', 'RENVOYEE')`, [id]);
    return { changement };
  });
}
