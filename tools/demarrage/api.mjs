import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { lancerNode, signaler } from './enfants.mjs';
import { ErreurDemarrage } from './erreur.mjs';
import { LOCAL, RACINE } from './racine.mjs';

const DELAI_ARRET = 10_000;
export const JOURNAL_API = join(LOCAL, 'api.log');

/** Arguments of Node to run TypeScript of the API, tied to the life of its launcher. */
export const NODE_TYPESCRIPT = ['-r', join(RACINE, 'tools/demarrage/lien-parent.cjs'), '-r', '@swc-node/register'];

/** Where swc-node reads the decorators' setting. */
export const ENV_TYPESCRIPT = { SWC_NODE_PROJECT: join(RACINE, 'apps/api/tsconfig.json') };

/**
 * @typedef {object} Api
 * @property {Promise<string>} pret address once ready
 * @property {Promise<number | null>} fin exit code
 * @property {() => Promise<void>} arreter
 */

/**
 * Runs the API in a process of its own. It tells `ETAPE <text>` then `PRET <url>` on its output,
 * and `ERREUR <sentence>` on its error output; the rest goes to its log.
 * @param {{ env: NodeJS.ProcessEnv, etape: (texte: string) => void }} options
 * @returns {Api}
 */
export function lancerApi({ env, etape }) {
  const processus = lancerNode([...NODE_TYPESCRIPT, 'apps/api/src/main.ts'], {
    cwd: RACINE,
    env: { ...process.env, ...ENV_TYPESCRIPT, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const journal = createWriteStream(JOURNAL_API, { flags: 'w', mode: 0o600 });
  const erreurs = /** @type {string[]} */ ([]);
  let phrase = '';

  /** @type {Promise<number | null>} */
  const fin = new Promise((resoudre) => processus.once('close', (code) => resoudre(code)));
  const pret = new Promise((/** @type {(url: string) => void} */ resoudre, rejeter) => {
    lignes(processus.stdout, (ligne) => {
      const [, mot, reste = ''] = /^(ETAPE|PRET) (.*)$/.exec(ligne) ?? [];
      if (mot === 'ETAPE') etape(reste);
      else if (mot === 'PRET') resoudre(reste);
      else journal.write(`${ligne}\n`);
    });
    lignes(processus.stderr, (ligne) => {
      phrase ||= /^ERREUR (.*)$/.exec(ligne)?.[1] ?? '';
      journal.write(`${ligne}\n`);
      if (erreurs.push(ligne) > 20) erreurs.shift();
    });
    void fin.then((code) => rejeter(new ErreurDemarrage(phrase || `L’API s’est arrêtée (code ${code})\u00a0:\n${erreurs.join('\n')}`)));
  });
  // A death after the start is told by `fin`.
  pret.catch(() => {});
  return { pret, fin, arreter: () => arreter(processus, fin) };
}

/** @param {import('node:child_process').ChildProcess} processus @param {Promise<unknown>} fin */
async function arreter(processus, fin) {
  signaler(processus, 'SIGTERM');
  const couperet = setTimeout(() => signaler(processus, 'SIGKILL'), DELAI_ARRET);
  await fin;
  clearTimeout(couperet);
}

/** @param {import('node:stream').Readable | null} flux @param {(ligne: string) => void} lire */
function lignes(flux, lire) {
  if (flux) createInterface({ input: flux }).on('line', lire);
}
