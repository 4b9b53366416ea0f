import type { Contexte } from '../acte/contexte';
import { acteurDePersonne } from '../http/acteur';
import { empreinte, nouveauJeton } from '../http/jeton';
import type { Executant } from './lien';

/** A working day: nobody is signed out in the middle of a sitting, nobody stays signed in overnight. */
export const DUREE_SESSION = 12 * 3_600_000;

/** Opens a session in place of the present one; the cookie holds the secret, the database its hash. */
export async function ouvrirSession(ctx: Contexte, personneId: string): Promise<void> {
  const jeton = nouveauJeton();
  await ctx.source.transaction(async (em) => {
    await em.query('DELETE FROM session WHERE jeton = $1 OR expire_le <= $2', [empreinte(ctx.session ?? ''), ctx.maintenant]);
    await em.query('INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, $3, $4)', [
      empreinte(jeton), personneId, ctx.maintenant, new Date(ctx.maintenant.getTime() + DUREE_SESSION),
    ]);
  });
  ctx.poserSession(jeton);
  ctx.devenir(await acteurDePersonne(ctx.lectures, personneId, ctx.jour));
}

export async function fermerSession(ctx: Contexte): Promise<void> {
  if (ctx.session) await ctx.source.query('DELETE FROM session WHERE jeton = $1', [empreinte(ctx.session)]);
  ctx.poserSession(null);
  ctx.devenir(null);
}

/** A new password closes every session of its owner, but the one that has just chosen it. */
export async function fermerAutresSessions(em: Executant, personneId: string, gardee: string | null): Promise<void> {
  await em.query('DELETE FROM session WHERE personne_id = $1 AND jeton <> $2', [personneId, empreinte(gardee ?? '')]);
}
