import { saisieInvalide } from '@gouvernance-iae/domaine';
import { parse, unparse } from 'papaparse';

const MARQUE_UTF8 = '\ufeff';
/** What a spreadsheet would take for the beginning of a formula (OWASP, CSV injection). */
const FORMULE = /^[=+\-@\t\r]/u;
const NEUTRALISE = /^'(?=[=+\-@\t\r])/u;

/** The text of a file in the encodings that spreadsheets write: UTF-8, UTF-16, or that of an old Windows. */
function decoder(octets: Uint8Array): string {
  const [premier, deuxieme] = octets;
  if (premier === 0xff && deuxieme === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (premier === 0xfe && deuxieme === 0xff) return new TextDecoder('utf-16be').decode(octets);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}

const LIGNES_REGARDEES = 20;

/**
 * The separator is the sign that stands as many times on the most lines: rows have the same columns, while the commas of
 * decimals and of comments come and go. Between two that do, the one used most.
 */
function separateur(texte: string): string {
  const lignes = texte.split(/\r\n|\r|\n/u, LIGNES_REGARDEES);
  const regularite = (signe: string): readonly [lignes: number, fois: number] => {
    const comptes = lignes.map((ligne) => ligne.split(signe).length - 1).filter((n) => n > 0);
    return [Math.max(0, ...comptes.map((n) => comptes.filter((autre) => autre === n).length)), Math.max(0, ...comptes)];
  };
  return [';', ',', '\t', '|'].reduce((meilleur, signe) => {
    const [[avant, foisAvant], [ici, foisIci]] = [regularite(meilleur), regularite(signe)];
    return ici > avant || (ici === avant && foisIci > foisAvant) ? signe : meilleur;
  });
}

/** The cells of a CSV file, whatever its separator and encoding; the apostrophe that neutralised a formula is taken off. */
export function lireCsv(octets: Uint8Array): string[][] {
  const texte = decoder(octets).replace(MARQUE_UTF8, '');
  const { data, errors } = parse<string[]>(texte, { delimiter: separateur(texte), skipEmptyLines: false });
  const faute = errors.find((e) => e.type === 'Quotes');
  if (faute) throw saisieInvalide([{ champ: 'fichier', message: `Des guillemets sont mal placés à la ligne ${(faute.row ?? 0) + 1}.` }]);
  return data.map((ligne) => ligne.map((cellule) => cellule.replace(NEUTRALISE, '')));
}

/** A CSV file that a French spreadsheet opens by itself: UTF-8 with its mark, semicolons, formulas neutralised. */
export function ecrireCsv(lignes: readonly (readonly string[])[]): Buffer {
  const sures = lignes.map((ligne) => ligne.map((cellule) => (FORMULE.test(cellule) ? `'${cellule}` : cellule)));
  return Buffer.from(`${MARQUE_UTF8}${unparse(sures, { delimiter: ';', newline: '\r\n' })}\r\n`, 'utf8');
}
