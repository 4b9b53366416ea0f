import { deposer, introuvable, nonAuthentifie, retirer, type FaitsDocuments } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import { Reunion } from '../reunions/reunion.entity';
import { Document } from './document.entity';
import { dejaDepose, effacer, garder } from './conservation';

async function faitsDocuments(em: EntityManager, reunionId: string): Promise<FaitsDocuments> {
  const [faits] = await em.query<[FaitsDocuments]>(
    `SELECT EXISTS (SELECT 1 FROM compte_rendu WHERE reunion_id = $1 AND etat <> 'BROUILLON') AS "compteRenduPublie",
       (SELECT count(*)::int FROM document WHERE reunion_id = $1 AND retire_le IS NULL) AS documents,
       ARRAY(SELECT id::text FROM point WHERE reunion_id = $1 AND etat = 'INSCRIT') AS points`,
    [reunionId],
  );
  return faits;
}

export interface Depot {
  /** Made by the caller: the same again has no second effect. */
  readonly id: string;
  readonly reunionId: string;
  readonly pointId: string | null;
  readonly nom: string;
  readonly octets: Buffer;
}

/** Deposits a file with a sitting: its row, its bytes, and a line in the journal of the sitting. */
export function deposerDocument(ctx: Contexte, { id, reunionId, ...saisie }: Depot): Promise<string> {
  return agir(ctx, { acte: 'deposerDocument', classe: Reunion, id: reunionId }, async ({ ligne, em }) => {
    if (await dejaDepose(em, Document, id, (connu) => connu.reunionId === reunionId)) return null;
    const document = deposer(ligne, await faitsDocuments(em, reunionId), saisie, ctx.maintenant);
    await garder(em, ctx, Document, { ...document, id, reunionId }, saisie.octets);
    return { changement: {}, champs: ['documents'] };
  });
}

/** Withdraws a document: its bytes go, its fingerprint stays as the proof of what people had. Answers with its sitting. */
export async function retirerDocument(ctx: Contexte, { id, motif }: { id: string; motif?: string | null }): Promise<string> {
  const document = estUuid(id) ? await ctx.source.manager.findOneBy(Document, { id }) : null;
  if (!document) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return agir(ctx, { acte: 'retirerDocument', classe: Reunion, id: document.reunionId }, async ({ ligne, em }) => {
    // Read again under the lock of the sitting: somebody may have withdrawn it meanwhile.
    const actuel = await em.findOneByOrFail(Document, { id });
    const change = retirer(ligne, await faitsDocuments(em, ligne.id), actuel, motif, ctx.maintenant);
    await effacer(em, Document, id, change);
    return { changement: {}, champs: ['documents'], motif: change.motif };
  });
}
