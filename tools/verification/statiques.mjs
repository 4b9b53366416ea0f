import { join } from 'node:path';

import { executerNode } from '../demarrage/enfants.mjs';
import { RACINE } from '../demarrage/racine.mjs';
import { ENV_NX, NX } from '../demarrage/console.mjs';
import { GENERES, regenerer } from './generes.mjs';

/** @typedef {{ titre: string, fautes: string }} Constat one check; no fault means that it passed */

const ESLINT = join(RACINE, 'node_modules/eslint/bin/eslint.js');
const TSC = join(RACINE, 'node_modules/typescript/bin/tsc');
const env = { ...process.env, ...ENV_NX };

/** What is checked without running the product. @type {(() => Promise<Constat>)[]} */
export const VERIFICATIONS = [
  () => parNode('lint', [ESLINT, '.']),
  () => parNode('types', [NX, 'run-many', '-t', 'types', '--output-style=static']),
  () => parNode('types des outils', [TSC, '-p', 'tools']),
  ...GENERES.map((genere) => () => aJour(genere)),
];

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
