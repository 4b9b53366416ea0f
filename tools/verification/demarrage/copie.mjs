import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { RACINE } from '../../demarrage/racine.mjs';

/** A copy of the working tree, as a fresh clone would hold it, in an empty folder of its own. */
export function copierLeDepot() {
  const parent = mkdtempSync(join(tmpdir(), 'gouvernance-'));
  // Open to the account of the database: the closed folder is a case of its own.
  chmodSync(parent, 0o755);
  const dossier = join(parent, 'produit');
  const suivis = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: RACINE, encoding: 'utf8' });
  for (const fichier of suivis.split('\0').filter(Boolean)) {
    if (!existsSync(join(RACINE, fichier))) continue;
    mkdirSync(dirname(join(dossier, fichier)), { recursive: true });
    cpSync(join(RACINE, fichier), join(dossier, fichier), { verbatimSymlinks: true });
  }
  return { parent, dossier, effacer: () => rmSync(parent, { recursive: true, force: true }) };
}
