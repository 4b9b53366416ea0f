import { deposerTexte as deposer, introuvable, nonAuthentifie, retirerTexte as retirer, saisieInvalide, type FaitsTextes } from '@gouvernance-iae/domaine';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
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
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    // The lock of the accord orders the same request sent twice; this one, the same id sent to two accords.
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    const deja = await em.findOneBy(TexteAccord, { id });
    if (deja && deja.accordId !== accordId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const texte = deposer(await faitsTextes(em, accordId), saisie, ctx.maintenant);
    const empreinte = createHash('sha256').update(saisie.octets).digest('hex');
    await em.insert(TexteAccord, { ...texte, id, accordId, empreinte, deposeParId: ctx.acteur?.personneId ?? null });
    await em.query('INSERT INTO texte_accord_contenu (texte_accord_id, octets) VALUES ($1, $2)', [id, saisie.octets]);
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
    await em.update(TexteAccord, { id }, change);
    await em.query('DELETE FROM texte_accord_contenu WHERE texte_accord_id = $1', [id]);
    return { changement: {}, champs: ['textes'], motif: change.motif };
  });
}
