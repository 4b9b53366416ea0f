import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';

import { ErreurDemarrage } from './erreur.mjs';
import { derniereLigne, lancerServeur, portLibre, repond, serveurEnPlace, vivant } from './grappe.mjs';

/**
 * @typedef {object} Consigne what the guard is asked to keep running
 * @property {import('./emplacement.mjs').Emplacement} lieu
 * @property {boolean} jetable whether the data go with the server
 * @property {Record<string, string>} reglages
 * @property {number} [port] the port of the last time
 */

const ESSAIS_DE_PORT = 3;
const DELAI_DEMARRAGE = 60_000;

/**
 * The server of this folder: the orphan of a killed guard when it still answers, else a new one.
 * @param {Consigne} consigne
 */
export async function enPlaceOuNouveau(consigne) {
  const orphelin = serveurEnPlace(consigne.lieu);
  if (orphelin) {
    if (await repondBientot(orphelin)) return orphelin;
    if (vivant(orphelin.pid) && estPostgres(orphelin.pid)) {
      throw new ErreurDemarrage(`Un PostgreSQL (processus ${orphelin.pid}) tient déjà ${consigne.lieu.donnees} sans répondre\u00a0: arrêtez-le.`);
    }
    // The number now belongs to another program: the file is a leftover.
    rmSync(join(consigne.lieu.donnees, 'postmaster.pid'), { force: true });
  }
  for (let essai = 1; ; essai++) {
    const serveur = await demarrer(consigne, await portLibre(essai === 1 ? consigne.port : 0));
    if (serveur) return serveur;
    if (essai === ESSAIS_DE_PORT) {
      throw new ErreurDemarrage(`PostgreSQL ne démarre pas\u00a0: ${derniereLigne(journal(consigne))}`);
    }
  }
}

/**
 * Puts a crashed server back on the port its clients know.
 * @param {Consigne} consigne
 * @param {number} port
 */
export function relancer(consigne, port) {
  return demarrer(consigne, port);
}

/**
 * @param {Consigne} consigne
 * @param {number} port
 */
async function demarrer(consigne, port) {
  const processus = lancerServeur(consigne.lieu, port, consigne.reglages);
  let fini = false;
  processus.once('exit', () => (fini = true));
  processus.once('error', () => (fini = true));
  const limite = Date.now() + DELAI_DEMARRAGE;
  while (!fini && Date.now() < limite) {
    if (pret(consigne.lieu.donnees)) return { pid: /** @type {number} */ (processus.pid), port };
    await attendre(20);
  }
  processus.kill('SIGKILL');
  return null;
}

/** PostgreSQL writes its state on the eighth line of its pid file. @param {string} donnees */
function pret(donnees) {
  const fichier = join(donnees, 'postmaster.pid');
  return existsSync(fichier) && readFileSync(fichier, 'utf8').split('\n')[7]?.trim() === 'ready';
}

/** @param {{ pid: number, port: number }} serveur */
async function repondBientot({ pid, port }) {
  const limite = Date.now() + 10_000;
  while (vivant(pid) && Date.now() < limite) {
    if (await repond(port)) return true;
    if (!estPostgres(pid)) return false;
    await attendre(100);
  }
  return false;
}

/** @param {number} pid */
function estPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    // Without /proc nothing tells: caution is to believe the pid file.
    return existsSync('/proc') === false;
  }
}

/** @param {Consigne} consigne */
function journal({ lieu }) {
  try {
    return readFileSync(join(lieu.base, 'postgres.log'), 'utf8');
  } catch {
    return '';
  }
}
