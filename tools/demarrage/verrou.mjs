import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';

import { vivant } from './grappe.mjs';

/**
 * Runs one start at a time for a folder; the lock of a dead process is ignored.
 * @template T
 * @param {string} fichier
 * @param {() => Promise<T>} travail
 * @returns {Promise<T>}
 */
export async function seul(fichier, travail) {
  while (!prendre(fichier)) await attendre(50);
  try {
    return await travail();
  } finally {
    rmSync(fichier, { force: true });
  }
}

/** @param {string} fichier */
function prendre(fichier) {
  try {
    writeFileSync(fichier, String(process.pid), { flag: 'wx' });
    return true;
  } catch (erreur) {
    if (/** @type {NodeJS.ErrnoException} */ (erreur).code !== 'EEXIST') throw erreur;
  }
  try {
    const tenant = Number(readFileSync(fichier, 'utf8'));
    if (tenant && !vivant(tenant)) rmSync(fichier, { force: true });
  } catch {
    // Released in between: the next try tells.
  }
  return false;
}
