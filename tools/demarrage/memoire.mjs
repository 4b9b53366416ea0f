import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, statfsSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Linux's f_type of a file system in memory. */
const TMPFS = 0x01021994;
/** Many times what the tests hold at once: the databases of two workers, two templates, a short journal of writes. */
const PLACE = 2 * 1024 ** 3;

/**
 * A folder in memory for the throwaway data of this folder, or null where there is none with room.
 * A test makes and drops a database of five hundred files: ext4 takes half a second of processor for it,
 * since it looks for inodes among those just freed, which it refuses to reuse for a minute.
 * @param {string} dossier
 * @param {readonly (number | undefined)[]} proprietaires uids that may own it
 * @param {string} [memoire]
 * @param {(memoire: string) => boolean} [accepte]
 * @returns {string | null}
 */
export function dossierEnMemoire(dossier, proprietaires, memoire = '/dev/shm', accepte = aDeLaPlace) {
  const cle = createHash('sha256').update(dossier).digest('hex').slice(0, 12);
  const chemin = join(memoire, `gouvernance-iae-${basename(dossier)}-${cle}`);
  try {
    if (!existsSync(chemin) && !accepte(memoire)) return null;
    mkdirSync(chemin, { recursive: true, mode: 0o700 });
    // In a folder open to all, somebody else could have made it first.
    const fait = lstatSync(chemin);
    return fait.isDirectory() && proprietaires.includes(fait.uid) ? chemin : null;
  } catch {
    return null;
  }
}

/** @param {string} memoire */
function aDeLaPlace(memoire) {
  const { type, bavail, bsize } = statfsSync(memoire);
  return type === TMPFS && Math.min(bavail * bsize, process.availableMemory()) > PLACE;
}
