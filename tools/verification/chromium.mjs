import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NOMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
const AILLEURS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** How to get the browser of the journeys. */
export const OBTENIR_CHROMIUM = 'parcours\u00a0: installez Chromium, par exemple «\u00a0apt-get install chromium\u00a0», ou donnez son chemin par CHROMIUM_PATH';

/**
 * The browser of the journeys: CHROMIUM_PATH, else the one of the system, else null.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function trouverChromium(env = process.env) {
  const dossiers = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidats = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [...dossiers.flatMap((dossier) => NOMS.map((nom) => join(dossier, nom))), ...AILLEURS];
  return candidats.find(executable) ?? null;
}

/** May this file be run? @param {string} chemin */
export function executable(chemin) {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
