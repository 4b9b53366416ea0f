/** `npm run compte -- --administrateur prenom.nom@exemple.fr`: the first account, by a one-time link. */
import { NODE_TYPESCRIPT, ENV_TYPESCRIPT } from './api.mjs';
import { ouvrirBase } from './base.mjs';
import { lancerNode } from './enfants.mjs';
import { commande, ErreurDemarrage } from './erreur.mjs';
import { installationNecessaire, installer } from './installation.mjs';
import { RACINE } from './racine.mjs';

await commande(async () => {
  const arguments_ = process.argv.slice(2);
  if (!arguments_.includes('--administrateur')) {
    throw new ErreurDemarrage('Usage\u00a0: npm run compte -- --administrateur prenom.nom@exemple.fr');
  }
  if (installationNecessaire()) await installer();
  const base = await ouvrirBase(process.env);
  try {
    process.exitCode = await executer(arguments_, base.url);
  } finally {
    await base.arreter();
  }
});

/** @param {string[]} arguments_ @param {string} url @returns {Promise<number>} */
function executer(arguments_, url) {
  const processus = lancerNode([...NODE_TYPESCRIPT, 'apps/api/src/commandes/compte.ts', ...arguments_], {
    cwd: RACINE,
    env: { ...process.env, ...ENV_TYPESCRIPT, DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resoudre, rejeter) => {
    processus.once('error', rejeter);
    processus.once('close', (code) => resoudre(code ?? 1));
  });
}
