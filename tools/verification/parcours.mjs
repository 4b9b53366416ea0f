import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { construireConsole } from '../demarrage/console.mjs';
import { RACINE } from '../demarrage/racine.mjs';
import { OBTENIR_CHROMIUM, trouverChromium } from './chromium.mjs';
import { jest } from './suites.mjs';

const DOSSIER = 'apps/console/journeys';

/**
 * The journeys in a real browser; without one, they count as skipped, none forgotten.
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./bilan.mjs').Bilan} bilan
 */
export async function parcours(env, bilan) {
  const chromium = trouverChromium(env);
  if (!chromium) {
    bilan.ajouter({ ignores: nombreDeParcours() });
    bilan.remedes.push(OBTENIR_CHROMIUM);
    return;
  }
  await construireConsole();
  bilan.ajouter(await jest(DOSSIER, { ...env, CHROMIUM_PATH: chromium }));
}

/** Journeys written, counted in their text since they cannot be loaded without a browser. */
export function nombreDeParcours(dossier = join(RACINE, DOSSIER)) {
  if (!existsSync(dossier)) return 0;
  return readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((fichier) => /\.test\.tsx?$/.test(fichier))
    .map((fichier) => readFileSync(join(dossier, fichier), 'utf8').match(/^\s*(test|it)\(/gm)?.length ?? 0)
    .reduce((total, nombre) => total + nombre, 0);
}
