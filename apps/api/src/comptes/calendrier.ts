import { nonAuthentifie } from '@gouvernance-iae/domaine';
import type { Pool } from 'pg';
import { transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { empreinte, nouveauJeton } from '../http/jeton';
import type { JetonCalendrier } from './compte.types';

/** Where a calendar client reads the sittings of a person. */
export const adresseCalendrier = (adresse: string, jeton: string): string => `${adresse}/calendrier/${jeton}.ics`;

/** Makes the address of a calendar feed. It is shown once; asking again revokes the former one. */
export async function creerJetonCalendrier(ctx: Contexte): Promise<JetonCalendrier> {
  const { acteur } = ctx;
  if (!acteur) throw nonAuthentifie();
  const jeton = nouveauJeton();
  await transaction(ctx, async (em) => {
    await em.query('SELECT 1 FROM personne WHERE id = $1 FOR UPDATE', [acteur.personneId]);
    await em.query('UPDATE jeton_calendrier SET revoque_le = $2 WHERE personne_id = $1 AND revoque_le IS NULL', [acteur.personneId, ctx.maintenant]);
    await em.query('INSERT INTO jeton_calendrier (jeton, personne_id, cree_le) VALUES ($1, $2, $3)', [empreinte(jeton), acteur.personneId, ctx.maintenant]);
  });
  return { adresse: adresseCalendrier(ctx.configuration.adresse, jeton), creeLe: ctx.maintenant };
}

/** Whoever kept the address reads nothing any more. */
export async function revoquerJetonCalendrier(ctx: Contexte): Promise<void> {
  if (!ctx.acteur) throw nonAuthentifie();
  await ctx.source.query('UPDATE jeton_calendrier SET revoque_le = $2 WHERE personne_id = $1 AND revoque_le IS NULL', [ctx.acteur.personneId, ctx.maintenant]);
}

/** Whose feed this is; null when the token is unknown or revoked. The rights are then those of the mandats of the day. */
export async function personneDuCalendrier(lectures: Pool, jeton: string): Promise<string | null> {
  const { rows } = await lectures.query<{ personne_id: string }>('SELECT personne_id FROM jeton_calendrier WHERE jeton = $1 AND revoque_le IS NULL', [empreinte(jeton)]);
  return rows[0]?.personne_id ?? null;
}
