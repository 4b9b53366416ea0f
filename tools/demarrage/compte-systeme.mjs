import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { ErreurDemarrage } from './erreur.mjs';

/** @typedef {{ nom: string, uid: number, gid: number }} CompteSysteme */

// PostgreSQL refuses root, and refuses an uid that /etc/passwd does not know.
const PREFERES = ['postgres', 'nobody', '_postgres', 'www-data', 'daemon'];

/**
 * Reads the real accounts of the machine.
 * @param {string} passwd content of /etc/passwd
 * @returns {CompteSysteme[]}
 */
export function comptesReels(passwd) {
  return passwd
    .split('\n')
    .map((ligne) => ligne.split(':'))
    .filter((champs) => champs.length >= 4)
    .map(([nom = '', , uid, gid]) => ({ nom, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
}

/**
 * The account that must run the server: none for an ordinary user, an unprivileged one under root.
 * A server whose data already belong to somebody keeps running as that person.
 * @param {number} [proprietaire] uid of the existing data
 * @returns {CompteSysteme | null}
 */
export function compteDuServeur(proprietaire) {
  if (process.getuid?.() !== 0) return null;
  const choisi = choisirCompte(comptesReels(readFileSync('/etc/passwd', 'utf8')), proprietaire);
  if (choisi) return choisi;
  throw new ErreurDemarrage(
    'PostgreSQL refuse de tourner sous root et cette machine n’a pas d’autre compte\u00a0: lancez la commande avec un compte ordinaire.',
  );
}

/**
 * @param {CompteSysteme[]} comptes
 * @param {number} [proprietaire]
 */
export function choisirCompte(comptes, proprietaire) {
  return (
    comptes.find(({ uid }) => uid === proprietaire) ??
    PREFERES.map((nom) => comptes.find((compte) => compte.nom === nom)).find(Boolean) ??
    comptes[0]
  );
}

/**
 * Whether the account can truly reach a path; asked to the system, since modes do not tell the whole truth.
 * @param {CompteSysteme | null} compte
 * @param {string} chemin
 */
export function peutAtteindre(compte, chemin) {
  if (!compte) return true;
  const { status } = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', chemin], {
    uid: compte.uid,
    gid: compte.gid,
    cwd: '/',
  });
  return status === 0;
}
