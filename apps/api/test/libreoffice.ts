import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const DELAI_MS = 120_000;

function executable(chemin: string): boolean {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice, as the verification found it or on the path; null without it. */
export const SOFFICE: string | null =
  process.env['SOFFICE_PATH'] || ((process.env['PATH'] ?? '').split(delimiter).map((dossier) => join(dossier, 'soffice')).find(executable) ?? null);

/** Opens a file in LibreOffice and saves it in the same format, as a person who corrects nothing; a profile of its own, so that another office running changes nothing. */
export async function enregistrerDansLibreOffice(octets: Buffer, extension: string): Promise<Buffer> {
  if (SOFFICE === null) throw new Error('LibreOffice manque.');
  const dossier = await mkdtemp(join(tmpdir(), 'classeur-'));
  try {
    const source = join(dossier, `valeurs.${extension}`);
    await writeFile(source, octets);
    const profil = pathToFileURL(join(dossier, 'profil')).href;
    await promisify(execFile)(SOFFICE, [`-env:UserInstallation=${profil}`, '--headless', '--norestore', '--convert-to', extension, '--outdir', join(dossier, 'sortie'), source], { timeout: DELAI_MS, killSignal: 'SIGKILL' });
    return await readFile(join(dossier, 'sortie', `valeurs.${extension}`));
  } finally {
    await rm(dossier, { recursive: true, force: true });
  }
}
