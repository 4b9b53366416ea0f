import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { executerNode } from './enfants.mjs';
import { ErreurDemarrage, erreurEcriture } from './erreur.mjs';
import { RACINE } from './racine.mjs';

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }>} Paquets */

/**
 * Whether every package of the lock is there at its version. Optional ones depend on the machine.
 * @param {Paquets} attendus from package-lock.json
 * @param {Paquets} presents from node_modules/.package-lock.json
 */
export function installationComplete(attendus, presents) {
  return Object.entries(attendus).every(([chemin, paquet]) => {
    if (!chemin.includes('node_modules/')) return true;
    if (paquet.link || paquet.optional || paquet.devOptional) return true;
    return presents[chemin]?.version === paquet.version;
  });
}

/** Whether `npm ci` has something to do. */
export function installationNecessaire(racine = RACINE) {
  const presents = lirePaquets(join(racine, 'node_modules', '.package-lock.json'));
  const attendus = lirePaquets(join(racine, 'package-lock.json'));
  return !presents || !attendus || !installationComplete(attendus, presents);
}

/** Installs exactly what the lock says, the tools that build the console included. */
export async function installer(racine = RACINE) {
  const arguments_ = [npm(), 'ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const { code, erreurs } = await executerNode(arguments_, { cwd: racine });
  if (code !== 0) throw echec(erreurs, racine);
}

/** The npm that runs this script, else the one that came with Node. */
function npm() {
  const appelant = process.env.npm_execpath;
  if (appelant?.endsWith('npm-cli.js')) return appelant;
  const bin = dirname(process.execPath);
  const trouve = [join(bin, '../lib/node_modules'), join(bin, 'node_modules'), '/usr/share/nodejs', '/usr/lib/node_modules']
    .map((dossier) => join(dossier, 'npm/bin/npm-cli.js'))
    .find((chemin) => existsSync(chemin));
  if (trouve) return trouve;
  throw new ErreurDemarrage('npm est introuvable à côté de Node\u00a0: lancez cette commande par npm.');
}

/** @param {string} plaintes @param {string} racine */
function echec(plaintes, racine) {
  const code = /npm error code (\w+)/.exec(plaintes)?.[1];
  const ecriture = erreurEcriture({ code }, join(racine, 'node_modules'));
  if (ecriture instanceof ErreurDemarrage) return ecriture;
  if (['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'ECONNRESET', 'ERR_SOCKET_TIMEOUT'].includes(code ?? '')) {
    return new ErreurDemarrage(`L’installation a besoin du réseau\u00a0: le registre npm ne répond pas (${code}).`);
  }
  return new ErreurDemarrage(`L’installation a échoué\u00a0:\n${plaintes.trim()}`);
}

/** @param {string} fichier @returns {Paquets | null} */
function lirePaquets(fichier) {
  try {
    return JSON.parse(readFileSync(fichier, 'utf8')).packages;
  } catch {
    return null;
  }
}
