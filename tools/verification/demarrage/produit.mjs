import { spawn } from 'node:child_process';
import { setTimeout as attendre } from 'node:timers/promises';

import { portLibre } from '../../demarrage/grappe.mjs';

/** @typedef {{ uid?: number, gid?: number, env?: NodeJS.ProcessEnv }} Options */

/**
 * `npm start` in a folder, as a person would type it, on a free port.
 * @param {string} dossier
 * @param {Options} [options]
 */
export async function npmStart(dossier, { env = {}, ...identite } = {}) {
  const port = env.PORT ? Number(env.PORT) : await portLibre();
  const propre = Object.fromEntries(Object.entries(process.env).filter(([nom]) => !/^npm_|^DATABASE_URL$|^INIT_CWD$/i.test(nom)));
  const processus = spawn('npm', ['start'], {
    ...identite,
    cwd: dossier,
    env: { ...propre, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let sortie = '';
  for (const flux of [processus.stdout, processus.stderr]) flux.setEncoding('utf8').on('data', (texte) => (sortie += texte));
  /** @type {Promise<number | null>} */
  const fin = new Promise((resoudre) => processus.once('close', (code) => resoudre(code)));
  let termine = false;
  void fin.then(() => (termine = true));
  return { processus, fin, port, sortie: () => sortie, pret: () => pret(() => sortie, () => termine, port) };
}

/**
 * Waits until the product says that it is ready, then asks for its pages.
 * @param {() => string} sortie
 * @param {() => boolean} termine
 * @param {number} port
 */
async function pret(sortie, termine, port) {
  const debut = Date.now();
  while (!sortie().includes('est prête')) {
    if (termine()) throw new Error(`npm start s’est arrêté.\n${sortie()}`);
    if (Date.now() - debut > 600_000) throw new Error(`npm start n’est pas prêt après dix minutes.\n${sortie()}`);
    await attendre(50);
  }
  const duree = Date.now() - debut;
  for (const chemin of ['/healthz', '/readyz', '/']) {
    const reponse = await fetch(`http://127.0.0.1:${port}${chemin}`);
    if (!reponse.ok) throw new Error(`${chemin} répond ${reponse.status}.`);
    if (chemin === '/' && !(await reponse.text()).includes('<html lang="fr"')) throw new Error('La page d’accueil n’est pas celle de la console.');
  }
  return duree;
}
