import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import 'reflect-metadata';
import { Client } from 'pg';
import { migrer } from '../src/db/migrer';

const RACINE = resolve(__dirname, '../../..');
const MIGRATIONS = resolve(__dirname, '../src/db/migrations');

/** A server for tests: the one given, or a throwaway one of our own. */
const adresseDuServeur = (): string =>
  process.env['TEST_DATABASE_URL'] ?? execFileSync(process.execPath, [join(RACINE, 'tools/demarrage/base-de-test.mjs')], { encoding: 'utf8' }).trim();

/** Once per run: a migrated template, named after the migrations, that each test file copies in a few milliseconds. */
export default async function preparer(): Promise<void> {
  const url = adresseDuServeur();
  const texte = readdirSync(MIGRATIONS).sort().map((f) => readFileSync(join(MIGRATIONS, f), 'utf8')).join('');
  const modele = `modele_${createHash('sha1').update(texte).digest('hex').slice(0, 12)}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // Two runs at once (a watcher, a second terminal) must not both build it.
    await client.query('SELECT pg_advisory_lock(7411)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [modele]);
    if (!rowCount) {
      await client.query(`DROP DATABASE IF EXISTS ${modele}_brouillon WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${modele}_brouillon`);
      const brouillon = new URL(url);
      brouillon.pathname = `/${modele}_brouillon`;
      await migrer(brouillon.href);
      await client.query(`ALTER DATABASE ${modele}_brouillon RENAME TO ${modele}`);
    }
    await client.query('SELECT pg_advisory_unlock(7411)');
  } finally {
    await client.end();
  }
  process.env['TEST_DATABASE_URL'] = url;
  process.env['TEST_MODELE'] = modele;
}
