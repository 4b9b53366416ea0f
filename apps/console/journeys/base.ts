import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { Client } from 'pg';

export const RACINE = resolve(__dirname, '../../..');

/** A server for tests: the one given, or a throwaway one of our own. */
export const adresseDuServeur = (): string =>
  process.env['TEST_DATABASE_URL'] ?? execFileSync(process.execPath, [join(RACINE, 'tools/demarrage/base-de-test.mjs')], { encoding: 'utf8' }).trim();

/** The address of another database of the same server. */
export function adresseDe(base: string, serveur = adresseDuServeur()): string {
  const adresse = new URL(serveur);
  adresse.pathname = `/${base}`;
  return adresse.href;
}

/** Runs something with a connection to the server, closed whatever happens. */
export async function surLeServeur<T>(faire: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adresseDuServeur() });
  await client.connect();
  try {
    return await faire(client);
  } finally {
    await client.end();
  }
}

export interface Base {
  readonly url: string;
  supprimer(): Promise<void>;
}

/** A database of its own, empty or copied from a template. */
export async function creerBase(modele?: string): Promise<Base> {
  const nom = `parcours_${randomBytes(6).toString('hex')}`;
  await surLeServeur((client) => client.query(`CREATE DATABASE ${nom}${modele ? ` TEMPLATE ${modele} STRATEGY FILE_COPY` : ''}`));
  return {
    url: adresseDe(nom),
    supprimer: async () => {
      await surLeServeur((client) => client.query(`DROP DATABASE IF EXISTS ${nom} WITH (FORCE)`));
    },
  };
}
