import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { erreurEcriture } from './erreur.mjs';

/** The checkout. */
export const RACINE = fileURLToPath(new URL('../..', import.meta.url));

/** What the product writes on this machine: data, logs. */
export const LOCAL = join(RACINE, '.local');

/** Data of `npm start`. */
export const DOSSIER_POSTGRES = join(LOCAL, 'postgres');

/** Refuses at once, with the reason, a checkout where nothing can be written. */
export function verifierEcriture() {
  const temoin = join(LOCAL, `ecriture.${process.pid}`);
  try {
    mkdirSync(LOCAL, { recursive: true });
    writeFileSync(temoin, '');
    rmSync(temoin);
  } catch (erreur) {
    throw erreurEcriture(erreur, LOCAL);
  }
}
