/** `npm run db:reset`: empties the embedded database; the next start fills it again. */
import { commande, ErreurDemarrage } from './erreur.mjs';
import { demarrerPostgres } from './postgres.mjs';
import { DOSSIER_POSTGRES } from './racine.mjs';

await commande(async () => {
  if (process.env.DATABASE_URL) {
    throw new ErreurDemarrage('Cette commande ne vide que la base embarquée\u00a0: elle ne touche pas à celle de DATABASE_URL.');
  }
  const { url, partage, arreter } = await demarrerPostgres({ dossier: DOSSIER_POSTGRES });
  try {
    if (partage) throw new ErreurDemarrage('Le produit tourne sur cette base\u00a0: arrêtez-le d’abord (Ctrl-C dans son terminal).');
    await vider(url);
  } finally {
    await arreter();
  }
  console.log('La base embarquée est vide\u00a0: npm start la remplira.');
});

/** @param {string} url */
async function vider(url) {
  const { default: pg } = await import('pg');
  const adresse = new URL(url);
  const base = adresse.pathname.slice(1);
  adresse.pathname = '/postgres';
  const client = new pg.Client({ connectionString: adresse.href });
  await client.connect();
  try {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(base)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
