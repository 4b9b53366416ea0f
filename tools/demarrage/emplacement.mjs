import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { compteDuServeur, peutAtteindre } from './compte-systeme.mjs';
import { erreurEcriture } from './erreur.mjs';
import { dossierEnMemoire } from './memoire.mjs';

/**
 * @typedef {object} Emplacement
 * @property {string} base folder of one server: data, password, log
 * @property {string} donnees the PostgreSQL data directory
 * @property {string} binaires folder holding bin, lib and share
 * @property {import('./compte-systeme.mjs').CompteSysteme | null} compte account of the server
 */

/**
 * Where a server lives: the asked folder, or, when the server's account cannot enter it
 * (root in a private home folder), a folder of the system named after it.
 * @param {string} dossier
 * @param {{ dossier: string, version: string }} paquet
 * @param {{ jetable: boolean }} options throwaway data live in memory, where there is room
 * @returns {Emplacement}
 */
export function emplacement(dossier, paquet, { jetable }) {
  try {
    let compte = compteDuServeur(statSync(join(dossier, 'donnees'), { throwIfNoEntry: false })?.uid);
    let base = dossier;
    creerBase(base, compte !== null);
    if (!peutAtteindre(compte, base)) {
      base = dossierDeRepli(dossier, compte);
      // So that a person who looks for the data here finds the way.
      writeFileSync(join(dossier, 'ailleurs'), `${base}\n`);
      compte = compteDuServeur(statSync(join(base, 'donnees'), { throwIfNoEntry: false })?.uid);
    }
    const enMemoire = jetable ? dossierEnMemoire(base, [process.getuid?.(), compte?.uid]) : null;
    const donnees = enMemoire ?? join(base, 'donnees');
    mkdirSync(donnees, { recursive: true, mode: 0o700 });
    chmodSync(donnees, 0o700);
    if (compte) chownSync(donnees, compte.uid, compte.gid);
    return { base, donnees, binaires: binairesAccessibles(paquet, base, compte), compte };
  } catch (erreur) {
    throw erreurEcriture(erreur, dossier);
  }
}

/**
 * @param {string} base
 * @param {boolean} traversable another account must pass through it to its data
 */
function creerBase(base, traversable) {
  mkdirSync(base, { recursive: true });
  if (traversable) chmodSync(base, 0o755);
}

/**
 * @param {string} dossier
 * @param {import('./compte-systeme.mjs').CompteSysteme | null} compte
 */
function dossierDeRepli(dossier, compte) {
  const cle = createHash('sha256').update(dossier).digest('hex').slice(0, 12);
  const nom = `gouvernance-iae-${basename(dossier)}-${cle}`;
  for (const parent of ['/var/lib', '/var/tmp', tmpdir()]) {
    const base = join(parent, nom);
    try {
      creerBase(base, true);
      // In a folder open to all, somebody else could have made it first.
      if (statSync(base).uid === 0 && peutAtteindre(compte, base)) return base;
    } catch {
      continue;
    }
  }
  throw Object.assign(new Error('no reachable folder'), { code: 'EACCES' });
}

/**
 * @param {{ dossier: string, version: string }} paquet
 * @param {string} base
 * @param {import('./compte-systeme.mjs').CompteSysteme | null} compte
 */
function binairesAccessibles(paquet, base, compte) {
  if (peutAtteindre(compte, join(paquet.dossier, 'bin', 'postgres'))) return paquet.dossier;
  const copie = join(base, `binaires-${paquet.version}`);
  if (existsSync(copie)) return copie;
  const enCours = `${copie}.${process.pid}`;
  cpSync(paquet.dossier, enCours, { recursive: true, verbatimSymlinks: true });
  // The packages may have been installed for their owner alone (umask 077).
  spawnSync('chmod', ['-R', 'a+rX', enCours]);
  renameSync(enCours, copie);
  return copie;
}
