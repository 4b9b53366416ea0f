import { ajouterJours, estJour, type Jour } from '@gouvernance-iae/domaine';
import type { Archive } from './archive';
import { lireXml } from './xml';

/** What the format of a number says of it: a date is no number, and 62,5 % is written 0,625. */
export type Format = 'DATE' | 'POURCENTAGE' | 'AUTRE';

const DATES: readonly (readonly [number, number])[] = [[14, 22], [27, 36], [45, 47], [50, 58]];
const POURCENTAGES: ReadonlySet<number> = new Set([9, 10]);

function formatDe(numero: number, codes: ReadonlyMap<number, string>): Format {
  const code = codes.get(numero);
  if (code === undefined) return POURCENTAGES.has(numero) ? 'POURCENTAGE' : DATES.some(([debut, fin]) => numero >= debut && numero <= fin) ? 'DATE' : 'AUTRE';
  // Quoted text, escaped letters, colours and locales say nothing of dates.
  const nu = code.replace(/"[^"]*"|\\.|_.|\[(?:\$|[A-Z]?[a-z]{2,}|Color|[<>=])[^\]]*\]/gu, '');
  if (nu.includes('%')) return 'POURCENTAGE';
  return /[ymdhs]/iu.test(nu.replace(/general|standard/giu, '')) ? 'DATE' : 'AUTRE';
}

/** The formats of the cells of a workbook, by the number of their style. */
export function formatsDe(archive: Archive, partie: string | undefined): readonly Format[] {
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let dansCellules = false;
  if (partie === undefined) return formats;
  lireXml(archive, partie, {
    ouvrir(nom, attributs) {
      if (nom === 'numFmt') codes.set(Number(attributs['numFmtId']), (attributs['formatCode'] ?? '').slice(0, 200));
      else if (nom === 'cellXfs') dansCellules = true;
      else if (nom === 'xf' && dansCellules) formats.push(formatDe(Number(attributs['numFmtId'] ?? 0), codes));
    },
    fermer(nom) {
      if (nom === 'cellXfs') dansCellules = false;
    },
  });
  return formats;
}

/** The civil day of a serial number; null when it is none. Serial 60 is a day that never was, kept from Lotus 1-2-3. */
export function jourDuSerial(serial: number, depuis1904: boolean): Jour | null {
  const jours = Math.floor(serial) + (depuis1904 ? 1462 : 0);
  if (!Number.isFinite(jours) || jours < 1 || jours > 401_768) return null;
  const jour = ajouterJours('1899-12-30', jours < 60 ? jours + 1 : jours);
  return estJour(jour) ? jour : null;
}
