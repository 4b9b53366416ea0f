import { deposerTexte as deposer, introuvable, nonAuthentifie, retirerTexte as retirer, type FaitsTextes } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { dejaDepose, effacer, garder } from '../documents/conservation';
import { estUuid } from '../lecture/racine';
import { Accord, TexteAccord } from './accord.entity';

async function faitsTextes(em: EntityManager, accordId: string): Promise<FaitsTextes> {
  const [faits] = await em.query<[FaitsTextes]>(
    `SELECT (SELECT count(*)::int FROM texte_accord WHERE accord_id = $1 AND retire_le IS NULL) AS textes,
       ARRAY(SELECT id::text FROM evenement_accord WHERE accord_id = $1) AS evenements`,
    [accordId],
  );
  return faits;
}

export interface DepotTexte {
  /** Made by the caller: the same again has no second effect. */
  readonly id: string;
  readonly accordId: string;
  readonly evenementId: string | null;
  readonly nom: string;
  readonly octets: Buffer;
}

/** Deposits a text with an accord: its row, its bytes, and a line in the journal of the accord. */
export function deposerTexte(ctx: Contexte, { id, accordId, ...saisie }: DepotTexte): Promise<string> {
  return agir(ctx, { acte: 'deposerTexte', classe: Accord, id: accordId }, async ({ em }) => {
    if (await dejaDepose(em, TexteAccord, id, (connu) => connu.accordId === accordId)) return null;
    const texte = deposer(await faitsTextes(em, accordId), saisie, ctx.maintenant);
    await garder(em, ctx, TexteAccord, { ...texte, id, accordId }, saisie.octets);
    return { changement: {}, champs: ['textes'] };
  });
}

/** Withdraws a text: its bytes go, its fingerprint stays as the proof of what people had. Answers with its accord. */
export async function retirerTexte(ctx: Contexte, { id, motif }: { id: string; motif?: string | null }): Promise<string> {
  const texte = estUuid(id) ? await ctx.source.manager.findOneBy(TexteAccord, { id }) : null;
  if (!texte) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return agir(ctx, { acte: 'retirerTexte', classe: Accord, id: texte.accordId }, async ({ em }) => {
    // Read again under the lock of the accord: somebody may have withdrawn it meanwhile.
    const change = retirer(await em.findOneByOrFail(TexteAccord, { id }), motif, ctx.maintenant);
    await effacer(em, TexteAccord, id, change);
    return { changement: {}, champs: ['textes'], motif: change.motif };
  });
}
