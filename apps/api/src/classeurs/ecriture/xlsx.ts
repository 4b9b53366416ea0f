import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx' with { 'resolution-mode': 'import' };
import { ASPECTS, STYLES, type Aspect, type CelluleEcrite, type ClasseurEcrit, type FeuilleEcrite, type Style } from './feuille';

export const TYPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel shows them with the separators of its reader: spaces and a comma in French. */
const FORMATS: Readonly<Record<NonNullable<Aspect['nombre']>, string>> = { ENTIER: '#,##0', DECIMAL: '#,##0.00##', JOUR: 'dd/mm/yyyy', NOMBRE: 'General', TAUX: '0.####%' };

function styleDe({ gras, taille, encre, fond, libre, nombre, deborde }: Aspect): CellStyle {
  return {
    font: { name: 'Calibri', size: taille, bold: gras, color: { rgb: encre } },
    ...(fond === null ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fond } } }),
    ...(nombre === null ? {} : { numFmt: FORMATS[nombre] }),
    alignment: { vertical: 'top', wrapText: nombre === null && !deborde },
    protection: { locked: !libre },
  };
}
const STYLES_XLSX = Object.fromEntries(STYLES.map((nom) => [nom, styleDe(ASPECTS[nom])])) as Readonly<Record<Style, CellStyle>>;

const valeurDe = ({ contenu }: CelluleEcrite): CellValue => (typeof contenu === 'object' && contenu !== null ? new Date(`${contenu.jour}T00:00:00Z`) : contenu);

function feuille({ nom, colonnes, titres, lignes, fige, ouverte = false }: FeuilleEcrite): WriteSheet {
  const toutes: readonly (readonly CelluleEcrite[])[] = [
    ...titres.map(({ cle, texte, style }) => [{ contenu: cle, style }, { contenu: texte, style }]),
    ...lignes,
  ];
  const cells = new Map(
    toutes.flatMap((ligne, r) => ligne.map((cellule, c) => [`${r},${c}`, { value: valeurDe(cellule), style: STYLES_XLSX[cellule.style] }] as const)),
  );
  return {
    name: nom,
    columns: colonnes.map(({ largeur, masquee = false }) => ({ width: largeur, hidden: masquee })),
    rows: toutes.map((ligne) => ligne.map(valeurDe)),
    cells,
    merges: colonnes.length > 2 ? titres.map((_, r) => ({ startRow: r, startCol: 1, endRow: r, endCol: colonnes.length - 1 })) : [],
    ...(fige ? { freezePane: { rows: fige.lignes, columns: fige.colonnes } } : {}),
    // Without a password: it keeps from typing over what does not change, not from reading.
    ...(ouverte ? {} : { protection: { sheet: true, formatColumns: true, formatRows: true, formatCells: true, sort: true, autoFilter: true } }),
  };
}

/** The workbook in Office Open XML. */
export async function ecrireXlsx({ titre, feuilles, faitLe }: ClasseurEcrit): Promise<Buffer> {
  const { writeXlsx } = await import('hucre/xlsx');
  const octets = await writeXlsx({ sheets: feuilles.map(feuille), properties: { title: titre, creator: 'Gouvernance IAE', created: faitLe, modified: faitLe } });
  return Buffer.from(octets);
}
