import type { EntityManager } from 'typeorm';
import type { Contexte } from '../acte/contexte';

const GARDER = `
INSERT INTO valeur_revision (valeur_id, numero, etat, numerateur, denominateur, texte, booleen, non_communique, source, extrait_le, methode, commentaire, motif, auteur_id, instant)
SELECT v.id, v.version, v.etat, v.numerateur, v.denominateur, v.texte, v.booleen, v.non_communique, v.source, v.extrait_le, v.methode, v.commentaire, $2, $3, $4
FROM valeur v WHERE v.id = ANY($1::uuid[])`;

/** Keeps what these cells have become, under the number of their version: one statement whatever their number. */
export async function garderRevisions(em: EntityManager, ctx: Contexte, ids: readonly string[], motif: string | null = null): Promise<void> {
  if (ids.length > 0) await em.query(GARDER, [ids, motif, ctx.acteur?.personneId ?? null, ctx.maintenant]);
}
