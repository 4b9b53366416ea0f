import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

import { ErreurDemarrage } from './erreur.mjs';

/** @typedef {import('./emplacement.mjs').Emplacement} Emplacement */

export const UTILISATEUR = 'gouvernance';
const EXE = process.platform === 'win32' ? '.exe' : '';

/**
 * Creates the data directory when it is missing and returns the server's password.
 * @param {Emplacement} lieu
 * @param {{ jetable: boolean }} options throwaway data need not reach the disk
 * @returns {string}
 */
export function initialiserGrappe(lieu, { jetable }) {
  const fichier = join(lieu.base, 'mot-de-passe');
  if (existsSync(join(lieu.donnees, 'PG_VERSION')) && existsSync(fichier)) return readFileSync(fichier, 'utf8');

  for (const reste of readdirSync(lieu.donnees)) rmSync(join(lieu.donnees, reste), { recursive: true });
  const motDePasse = randomBytes(24).toString('base64url');
  // initdb reads the password from a file, which the server's account must be able to read.
  const pourInitdb = join(lieu.base, 'initdb.tmp');
  ecrirePrive(pourInitdb, motDePasse);
  if (lieu.compte) chownSync(pourInitdb, lieu.compte.uid, lieu.compte.gid);
  const resultat = spawnSync(programme(lieu, 'initdb'), [
    `--pgdata=${lieu.donnees}`, `--username=${UTILISATEUR}`, `--pwfile=${pourInitdb}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr', '--no-instructions',
    ...(jetable ? ['--no-sync'] : []),
  ], { ...identite(lieu), encoding: 'utf8' });
  rmSync(pourInitdb, { force: true });
  if (resultat.status !== 0) {
    rmSync(join(lieu.donnees, 'PG_VERSION'), { force: true });
    throw new ErreurDemarrage(`PostgreSQL ne s’initialise pas\u00a0: ${derniereLigne(resultat.stderr) || resultat.error?.message}`);
  }
  ecrirePrive(fichier, motDePasse);
  return motDePasse;
}

/**
 * Starts the server process; it answers on 127.0.0.1 only, with a password only.
 * @param {Emplacement} lieu
 * @param {number} port
 * @param {Record<string, string>} reglages
 */
export function lancerServeur(lieu, port, reglages) {
  const journal = openSync(join(lieu.base, 'postgres.log'), 'w', 0o600);
  const options = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...reglages };
  const arguments_ = Object.entries(options).flatMap(([nom, valeur]) => ['-c', `${nom}=${valeur}`]);
  return spawn(programme(lieu, 'postgres'), ['-D', lieu.donnees, '-p', String(port), ...arguments_], {
    ...identite(lieu),
    stdio: ['ignore', journal, journal],
    windowsHide: true,
  });
}

/**
 * Asks the server to stop, open sessions included.
 * @param {Emplacement} lieu
 * @param {number} pid
 */
export function arreterServeur(lieu, pid) {
  if (process.platform === 'win32') {
    spawnSync(programme(lieu, 'pg_ctl'), ['stop', '-D', lieu.donnees, '-m', 'fast'], identite(lieu));
  } else if (vivant(pid)) {
    process.kill(pid, 'SIGINT');
  }
}

/**
 * The server that wrote postmaster.pid, when its process is alive.
 * @param {Emplacement} lieu
 * @returns {{ pid: number, port: number } | null}
 */
export function serveurEnPlace(lieu) {
  try {
    const lignes = readFileSync(join(lieu.donnees, 'postmaster.pid'), 'utf8').split('\n');
    const trouve = { pid: Number(lignes[0]), port: Number(lignes[3]) };
    return trouve.pid > 0 && vivant(trouve.pid) ? trouve : null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
export function vivant(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return /** @type {NodeJS.ErrnoException} */ (erreur).code === 'EPERM';
  }
}

/** A port that nobody holds, the wished one first. @param {number} [souhaite] @returns {Promise<number>} */
export function portLibre(souhaite = 0) {
  return new Promise((resoudre, rejeter) => {
    const essai = createServer();
    essai.once('error', (erreur) => (souhaite ? portLibre().then(resoudre, rejeter) : rejeter(erreur)));
    essai.listen({ port: souhaite, host: '127.0.0.1' }, () => {
      const adresse = essai.address();
      const port = adresse && typeof adresse === 'object' ? adresse.port : 0;
      essai.close(() => resoudre(port));
    });
  });
}

/** Whether something accepts connections there. @param {number} port @returns {Promise<boolean>} */
export function repond(port) {
  return new Promise((resoudre) => {
    const essai = connect({ port, host: '127.0.0.1' });
    const finir = (/** @type {boolean} */ reponse) => {
      essai.destroy();
      resoudre(reponse);
    };
    essai.setTimeout(1000, () => finir(false));
    essai.once('connect', () => finir(true));
    essai.once('error', () => finir(false));
  });
}

/** @param {string} fichier @param {string} contenu */
export function ecrirePrive(fichier, contenu) {
  rmSync(fichier, { force: true });
  writeFileSync(fichier, contenu, { mode: 0o600 });
}

/** @param {string} texte */
export function derniereLigne(texte) {
  return (texte ?? '').trim().split('\n').at(-1) ?? '';
}

/** @param {Emplacement} lieu @param {string} nom */
function programme(lieu, nom) {
  return join(lieu.binaires, 'bin', nom + EXE);
}

/** @param {Emplacement} lieu */
function identite(lieu) {
  const propre = Object.entries(process.env).filter(([nom]) => !nom.startsWith('PG') && !nom.startsWith('LC_'));
  // macOS's server refuses to start when its locale is not set.
  const env = { ...Object.fromEntries(propre), LC_ALL: 'C' };
  const cwd = lieu.compte ? '/' : lieu.base;
  return lieu.compte ? { env, cwd, uid: lieu.compte.uid, gid: lieu.compte.gid } : { env, cwd };
}
