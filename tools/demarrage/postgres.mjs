import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { binairesPostgres } from './binaires.mjs';
import { prendreBail } from './bail.mjs';
import { emplacement } from './emplacement.mjs';
import { ErreurDemarrage } from './erreur.mjs';
import { UTILISATEUR, ecrirePrive, initialiserGrappe, serveurEnPlace } from './grappe.mjs';
import { seul } from './verrou.mjs';

const GARDIEN = fileURLToPath(new URL('gardien.mjs', import.meta.url));
const BASE = 'gouvernance';

// Tests and benches throw their data away: nothing is worth waiting for the disk.
const REGLAGES_JETABLES = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  autovacuum: 'off',
};

/**
 * @typedef {object} Demande
 * @property {string} dossier folder of the server, made when missing
 * @property {boolean} [jetable] throwaway: emptied at each start and at each stop, without safety on disk
 * @property {number} [secondes] keeps the server up that long after `arreter`
 */

/**
 * @typedef {object} ServeurDemarre
 * @property {string} url address of its database, owner of the cluster
 * @property {string} base folder that truly holds the server
 * @property {string} donnees its data directory, in memory perhaps
 * @property {boolean} partage whether others already use it
 * @property {() => Promise<void>} arreter
 */

/**
 * Starts the embedded PostgreSQL of a folder, or joins the one that already runs there.
 * The server stops when its last user has called `arreter` or has died, however it died.
 * @param {Demande} demande
 * @returns {Promise<ServeurDemarre>}
 */
export async function demarrerPostgres({ dossier, jetable = false, secondes }) {
  const lieu = emplacement(dossier, binairesPostgres(), { jetable });
  return seul(join(lieu.base, 'verrou'), async () => {
    const bail = await bailOuGardien(lieu, jetable, secondes);
    const motDePasse = readFileSync(join(lieu.base, 'mot-de-passe'), 'utf8');
    ecrirePrive(join(lieu.base, 'port'), String(bail.port));
    const url = `postgres://${UTILISATEUR}:${motDePasse}@127.0.0.1:${bail.port}/${BASE}`;
    await creerLaBase(url);
    return { url, base: lieu.base, donnees: lieu.donnees, partage: bail.partage, arreter: bail.rendre };
  });
}

/**
 * @param {import('./emplacement.mjs').Emplacement} lieu
 * @param {boolean} jetable
 * @param {number | undefined} secondes
 */
async function bailOuGardien(lieu, jetable, secondes) {
  for (let essai = 0; essai < 3; essai++) {
    const bail = await prendreBail(lieu.base, secondes);
    if (bail) return bail;
    await lancerGardien(lieu, jetable);
  }
  throw new ErreurDemarrage(`PostgreSQL s’arrête aussitôt démarré\u00a0: voir ${join(lieu.base, 'postgres.log')}.`);
}

/**
 * @param {import('./emplacement.mjs').Emplacement} lieu
 * @param {boolean} jetable
 */
function lancerGardien(lieu, jetable) {
  if (jetable && !serveurEnPlace(lieu)) rmSync(join(lieu.donnees, 'PG_VERSION'), { force: true });
  initialiserGrappe(lieu, { jetable });
  const consigne = { lieu, jetable, reglages: jetable ? REGLAGES_JETABLES : {}, port: dernierPort(lieu.base) };
  const gardien = spawn(process.execPath, [GARDIEN, JSON.stringify(consigne)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  return new Promise((/** @type {(pret: void) => void} */ resoudre, rejeter) => {
    gardien.once('message', (/** @type {{ erreur?: string }} */ { erreur }) => {
      gardien.unref();
      if (erreur) return rejeter(new ErreurDemarrage(erreur));
      resoudre();
    });
    gardien.once('error', rejeter);
    gardien.once('exit', (code) => rejeter(new ErreurDemarrage(`Le gardien de PostgreSQL s’est arrêté (code ${code}).`)));
  });
}

/**
 * The port of the last time, kept so that a saved connection still works the next day.
 * @param {string} base
 */
function dernierPort(base) {
  try {
    return Number(readFileSync(join(base, 'port'), 'utf8'));
  } catch {
    return 0;
  }
}

/** @param {string} url */
async function creerLaBase(url) {
  const { default: pg } = await import('pg');
  const adresse = new URL(url);
  adresse.pathname = '/postgres';
  const client = new pg.Client({ connectionString: adresse.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [BASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${BASE}`);
  } finally {
    await client.end();
  }
}
