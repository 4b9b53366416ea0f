import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { commande } from './erreur.mjs';
import { demarrerPostgres } from './postgres.mjs';

const DOSSIER = fileURLToPath(new URL('../../.local/test', import.meta.url));
const UNE_HEURE = 3600;

/**
 * A PostgreSQL server for tests: TEST_DATABASE_URL when it is set, else a throwaway one shared by whoever asks.
 * Its user may create databases. Call `arreter` when done.
 * @param {{ secondes?: number }} [options]
 */
export async function baseDeTest({ secondes } = {}) {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return { url, arreter: async () => {} };
  return demarrerPostgres({ dossier: DOSSIER, jetable: true, ...(secondes ? { secondes } : {}) });
}

if (process.argv[1] && join(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await commande(async () => {
    const { url, arreter } = await baseDeTest({ secondes: UNE_HEURE });
    console.log(url);
    await arreter();
  });
}
