import { empreinte, nouveauJeton } from '../http/jeton';

/** What a one-time link is for: to open an account, or to choose another password. */
export const GENRES_LIEN = ['INVITATION', 'MOT_DE_PASSE'] as const;
export type GenreLien = (typeof GENRES_LIEN)[number];

const HEURE = 3_600_000;
/** An invitation waits for its reader's return; a forgotten password is asked for by someone who is there. */
export const DUREES_LIEN: Readonly<Record<GenreLien, number>> = { INVITATION: 7 * 24 * HEURE, MOT_DE_PASSE: HEURE };

/** What both a TypeORM manager and a `pg` client offer. */
export interface Executant {
  query(sql: string, parametres?: unknown[]): Promise<unknown>;
}

/**
 * Makes a one-time link at the moment when its mail is written: its secret is in that mail and nowhere else, the database
 * keeps the hash. Returns the secret.
 */
export async function creerLien(client: Executant, personneId: string, genre: GenreLien, maintenant: Date): Promise<string> {
  const jeton = nouveauJeton();
  await client.query('INSERT INTO lien (jeton, personne_id, genre, expire_le) VALUES ($1, $2, $3, $4)', [
    empreinte(jeton), personneId, genre, new Date(maintenant.getTime() + DUREES_LIEN[genre]),
  ]);
  return jeton;
}

/** The page of the console that opens a link. */
export const adresseLien = (adresse: string, jeton: string): string => `${adresse}/lien/${jeton}`;
