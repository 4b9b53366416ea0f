import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/**
 * @typedef {object} Bail
 * @property {number} port port of the PostgreSQL server
 * @property {boolean} partage whether others already use it
 * @property {() => Promise<void>} rendre gives the lease back; resolves once the server is stopped or left to others
 */

/**
 * Takes a lease from the guard of a folder, or null when nobody guards it.
 * @param {string} base
 * @param {number} [secondes] keeps the server up that long after the lease is given back
 * @returns {Promise<Bail | null>}
 */
export async function prendreBail(base, secondes) {
  let fiche;
  try {
    fiche = JSON.parse(readFileSync(join(base, 'gardien.json'), 'utf8'));
  } catch {
    return null;
  }
  return new Promise((resoudre) => {
    const lien = connect({ port: fiche.port, host: '127.0.0.1' });
    lien.once('connect', () => lien.write(`${fiche.jeton}${secondes ? ` ${secondes}` : ''}\n`));
    lien.once('data', (titulaires) => resoudre({ port: fiche.serveur, partage: Number(titulaires) > 1, rendre: () => rendre(lien) }));
    lien.once('error', () => resoudre(null));
    lien.once('close', () => resoudre(null));
  });
}

/** @param {import('node:net').Socket} lien */
function rendre(lien) {
  if (lien.destroyed) return Promise.resolve();
  return new Promise((/** @type {(fini: void) => void} */ resoudre) => {
    lien.once('close', () => resoudre());
    lien.resume().end();
  });
}
