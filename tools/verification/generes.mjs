import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ENV_TYPESCRIPT } from '../demarrage/api.mjs';
import { executerNode } from '../demarrage/enfants.mjs';
import { RACINE } from '../demarrage/racine.mjs';

/**
 * @typedef {object} Genere a file of the repository that a program writes
 * @property {string} fichier
 * @property {string[]} commande arguments of Node
 * @property {boolean} [imprime] the program prints the file instead of writing it
 */

/** In order: the console's operations are typed against the schema. @type {Genere[]} */
export const GENERES = [
  { fichier: 'apps/api/schema.graphql', commande: ['-r', '@swc-node/register', 'apps/api/src/commandes/schema.ts'] },
  { fichier: 'docs/droits.md', commande: ['-r', '@swc-node/register', 'libs/droits/src/commande-droits.ts'], imprime: true },
  { fichier: 'apps/console/src/api/genere.ts', commande: ['apps/console/src/api/generer.mjs'] },
];

/**
 * Writes the file again and tells whether it changed.
 * @param {Genere} genere
 * @param {{ garder: boolean }} options `garder`: put the old text back, as a check must
 */
export async function regenerer({ fichier, commande, imprime = false }, { garder }) {
  const chemin = join(RACINE, fichier);
  const avant = lire(chemin);
  const { code, sortie, erreurs } = await executerNode(commande, { cwd: RACINE, env: { ...process.env, ...ENV_TYPESCRIPT } });
  if (code !== 0) return { change: true, erreur: (erreurs || sortie).trim() };
  const apres = imprime ? sortie : lire(chemin);
  if (imprime && !garder) writeFileSync(chemin, sortie);
  if (!imprime && garder && avant !== null && apres !== avant) writeFileSync(chemin, avant);
  return { change: apres !== avant, erreur: '' };
}

/** @param {string} chemin */
function lire(chemin) {
  try {
    return readFileSync(chemin, 'utf8');
  } catch {
    return null;
  }
}
