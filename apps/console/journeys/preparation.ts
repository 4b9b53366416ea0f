import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demarrerApi, DEPART } from './api';
import { adresseDe, adresseDuServeur, RACINE, surLeServeur } from './base';

/** What the demonstration is made of: its story, told by the acts of the API. */
const SOURCES = ['apps/api/src', 'libs/domaine/src', 'libs/droits/src'];

function empreinteDesSources(): string {
  const empreinte = createHash('sha1').update(DEPART);
  for (const dossier of SOURCES) {
    const fichiers = readdirSync(join(RACINE, dossier), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'));
    for (const fichier of fichiers.sort()) empreinte.update(readFileSync(join(RACINE, dossier, fichier)));
  }
  return empreinte.digest('hex').slice(0, 12);
}

/** Once per run: the demonstration as a template, named after what makes it, that each journey copies in a second. */
export default async function preparer(): Promise<void> {
  process.env['TEST_DATABASE_URL'] = adresseDuServeur();
  const modele = process.env['TEST_DEMONSTRATION'] ?? `demonstration_${empreinteDesSources()}`;
  await surLeServeur(async (client) => {
    // Two runs at once must not both tell the story.
    await client.query('SELECT pg_advisory_lock(7412)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [modele]);
    if (rowCount) return;
    const brouillon = `${modele}_brouillon`;
    await client.query(`DROP DATABASE IF EXISTS ${brouillon} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${brouillon}`);
    const api = await demarrerApi(adresseDe(brouillon), { DEMONSTRATION: '1' });
    await api.arreter();
    await client.query(`ALTER DATABASE ${brouillon} RENAME TO ${modele}`);
    await supprimerAnciens(client, modele);
  });
  process.env['TEST_DEMONSTRATION'] = modele;
}

/** A template of other sources will not serve again. */
async function supprimerAnciens(client: { query(sql: string): Promise<{ rows: { datname: string }[] }> }, garde: string): Promise<void> {
  const { rows } = await client.query(`SELECT datname FROM pg_database WHERE datname ~ '^demonstration_[0-9a-f]{12}$'`);
  for (const { datname } of rows) if (datname !== garde) await client.query(`DROP DATABASE IF EXISTS ${datname}`);
}
