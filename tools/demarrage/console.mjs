import { join } from 'node:path';

import { lancerNode } from './enfants.mjs';
import { ErreurDemarrage } from './erreur.mjs';
import { RACINE } from './racine.mjs';

/** Builds the console when its sources changed; nx remembers the last build. @returns {Promise<void>} */
export function construireConsole() {
  const nx = join(RACINE, 'node_modules/nx/dist/bin/nx.js');
  const processus = lancerNode([nx, 'build', 'console'], {
    cwd: RACINE,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let sortie = '';
  for (const flux of [processus.stdout, processus.stderr]) flux?.on('data', (texte) => (sortie += texte));
  return new Promise((resoudre, rejeter) => {
    processus.once('error', rejeter);
    processus.once('close', (code) => {
      if (code === 0) resoudre();
      else rejeter(new ErreurDemarrage(`La console ne se construit pas\u00a0:\n${sortie.trim()}`));
    });
  });
}
