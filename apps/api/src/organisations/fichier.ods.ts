import { ErreurMetier } from '@gouvernance-iae/domaine';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** What a table of this platform may weigh once unzipped, and how far it may reach. */
const CONTENU_MAX = 20_000_000;
const LIGNES_MAX = 20_000;
const COLONNES_MAX = 50;
const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const illisible = (message = 'Ce fichier n’est pas un tableau ODS lisible.'): ErreurMetier => new ErreurMetier('SAISIE_INVALIDE', message, { champs: [{ champ: 'fichier', message }] });

/** Takes the content alone out of the archive, within bounds: a small file may hide a huge one. */
function contenu(octets: Uint8Array): Uint8Array {
  let trop = false;
  try {
    const fichiers = unzipSync(octets, {
      filter: ({ name, originalSize }) => {
        if (name === 'content.xml' && originalSize > CONTENU_MAX) trop = true;
        return name === 'content.xml' && !trop;
      },
    });
    const trouve = fichiers['content.xml'];
    if (trouve && !trop) return trouve;
  } catch {
    throw illisible();
  }
  throw trop ? illisible('Ce fichier est trop grand une fois décompressé.') : illisible();
}

function texte(cellule: unknown): string {
  if (cellule === null || cellule === undefined) return '';
  if (cellule instanceof Date) return cellule.toISOString().slice(0, 10);
  return typeof cellule === 'object' ? '' : String(cellule);
}

/** The cells of the first sheet, as texts; formulas give the value they had when the file was saved. */
export async function lireOds(octets: Uint8Array): Promise<string[][]> {
  const { readOds } = await import('hucre/ods');
  const archive = zipSync({ mimetype: [strToU8(TYPE_ODS), { level: 0 }], 'content.xml': [contenu(octets), { level: 0 }] });
  const classeur = await readOds(archive, { sheets: [0], maxRows: LIGNES_MAX }).catch(() => {
    throw illisible();
  });
  return (classeur.sheets[0]?.rows ?? []).slice(0, LIGNES_MAX).map((ligne) => ligne.slice(0, COLONNES_MAX).map(texte));
}

/** A sheet of texts: whatever a cell begins with, no spreadsheet takes it for a formula. */
export async function ecrireOds(feuille: string, lignes: readonly (readonly string[])[]): Promise<Buffer> {
  const { writeOds } = await import('hucre/ods');
  return Buffer.from(await writeOds({ sheets: [{ name: feuille, rows: lignes.map((l) => [...l]) }] }));
}
