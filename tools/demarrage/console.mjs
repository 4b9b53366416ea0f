import { join } from 'node:path';

import { executerNode } from './enfants.mjs';
import { ErreurDemarrage } from './erreur.mjs';
import { RACINE } from './racine.mjs';

/** The nx of the checkout, without its daemon, which would outlive us. */
export const NX = join(RACINE, 'node_modules/nx/dist/bin/nx.js');
export const ENV_NX = { NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Builds the console when its sources changed; nx remembers the last build. */
export async function construireConsole() {
  const env = { ...process.env, ...ENV_NX };
  const { code, sortie, erreurs } = await executerNode([NX, 'build', 'console'], { cwd: RACINE, env });
  if (code !== 0) throw new ErreurDemarrage(`La console ne se construit pas\u00a0:\n${(sortie + erreurs).trim()}`);
}
