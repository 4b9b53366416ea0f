import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as attendre } from 'node:timers/promises';

/**
 * The living processes that were started from a folder, seen by their command line or their working directory.
 * @param {string[]} dossiers
 */
export function processusDe(dossiers) {
  return readdirSync('/proc')
    .filter((nom) => /^\d+$/.test(nom) && Number(nom) !== process.pid)
    .map((pid) => `${pid} ${commande(pid)} ${ou(pid)}`)
    .filter((ligne) => dossiers.some((dossier) => ligne.includes(dossier)));
}

/** What is still running there once everything had time to stop. @param {string[]} dossiers @param {number} delai */
export async function restants(dossiers, delai = 15_000) {
  const limite = Date.now() + delai;
  while (processusDe(dossiers).length > 0 && Date.now() < limite) await attendre(100);
  return processusDe(dossiers);
}

/** Stops what a failed scenario left behind. @param {string[]} dossiers */
export function nettoyer(dossiers) {
  for (const ligne of processusDe(dossiers)) process.kill(Number.parseInt(ligne, 10), 'SIGTERM');
}

/** @param {string} pid */
function commande(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** @param {string} pid */
function ou(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}
