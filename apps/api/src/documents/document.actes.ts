import { deposer, introuvable, nonAuthentifie, retirer, saisieInvalide, type FaitsDocuments } from '@gouvernance-iae/domaine';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { estUuid } from '../lecture/racine';
import { Reunion } from '../reunions/reunion.entity';
import { Document } from './document.entity';

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
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    // The lock of the sitting orders the same request sent twice; this one, the same id sent to two sittings.
    await em.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    const deja = await em.findOneBy(Document, { id });
    if (deja && deja.reunionId !== reunionId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const document = deposer(ligne, await faitsDocuments(em, reunionId), saisie, ctx.maintenant);
    const empreinte = createHash('sha256').update(saisie.octets).digest('hex');
    await em.insert(Document, { ...document, id, reunionId, empreinte, deposeParId: ctx.acteur?.personneId ?? null });
    await em.query('INSERT INTO document_contenu (document_id, octets) VALUES ($1, $2)', [id, saisie.octets]);
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
    await em.update(Document, { id }, change);
    await em.query('DELETE FROM document_contenu WHERE document_id = $1', [id]);
    return { changement: {}, champs: ['documents'], motif: change.motif };
  });
}
