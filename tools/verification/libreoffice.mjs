import { delimiter, join } from 'node:path';

import { executable } from './chromium.mjs';

const NOMS = ['soffice', 'libreoffice', 'soffice.exe'];
const AILLEURS = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

/** How to get the office that the round trip of workbooks goes through. */
export const OBTENIR_LIBREOFFICE = 'aller-retour des classeurs\u00a0: installez LibreOffice, par exemple «\u00a0apt-get install libreoffice-calc-nogui\u00a0», ou donnez son chemin par SOFFICE_PATH';

/**
 * LibreOffice: SOFFICE_PATH, else the one of the system, else null.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function trouverLibreOffice(env = process.env) {
  const dossiers = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidats = env.SOFFICE_PATH ? [env.SOFFICE_PATH] : [...dossiers.flatMap((dossier) => NOMS.map((nom) => join(dossier, nom))), ...AILLEURS];
  return candidats.find(executable) ?? null;
}
