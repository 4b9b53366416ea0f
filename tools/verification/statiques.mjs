import { join } from 'node:path';

import { executerNode } from '../demarrage/enfants.mjs';
import { RACINE } from '../demarrage/racine.mjs';
import { ENV_NX, NX } from '../demarrage/console.mjs';
import { GENERES, regenerer } from './generes.mjs';

/** @typedef {{ titre: string, fautes: string }} Constat one check; no fault means that it passed */

const ESLINT = join(RACINE, 'node_modules/eslint/bin/eslint.js');
const TSC = join(RACINE, 'node_modules/typescript/bin/tsc');
const env = { ...process.env, ...ENV_NX };

/**
 * What is checked without running the product: what is generated, one after the other since the console's operations
 * are typed against the schema; then, together, the readers of all these files, which must not be rewritten under them.
 * @returns {AsyncGenerator<Constat>}
 */
export async function* verifications() {
  for (const genere of GENERES) yield aJour(genere);
  yield* await Promise.all([
    parNode('lint', [ESLINT, '.']),
    parNode('types', [NX, 'run-many', '-t', 'types', '--output-style=static']),
    parNode('types des outils', [TSC, '-p', 'tools']),
  ]);
}

/** @param {string} titre @param {string[]} arguments_ @returns {Promise<Constat>} */
async function parNode(titre, arguments_) {
  const { code, sortie, erreurs } = await executerNode(arguments_, { cwd: RACINE, env });
  return { titre, fautes: code === 0 ? '' : (sortie + erreurs).trim() || `code ${code}` };
}

/** @param {import('./generes.mjs').Genere} genere @returns {Promise<Constat>} */
async function aJour(genere) {
  const { change, erreur } = await regenerer(genere, { garder: true });
  return { titre: `${genere.fichier} à jour`, fautes: erreur || (change ? 'périmé\u00a0: npm run generer' : '') };
}
