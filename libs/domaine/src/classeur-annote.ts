import { adresseTableur, lireAdresse, normaliserTitre, reconnaitreTable, texteDe, type TableLue } from './classeur-colonnes';
import type { CelluleBrute, FeuilleLue, LigneClasseur, LigneLue } from './classeur-objets';
import type { ColonneClasseur } from './vocabulaire-classeur';

/** The column that an annotated workbook has more: an import reads past it, and another annotation takes its place. */
export const TITRE_REMARQUES = 'Remarques de l’import';

/** What a cell of an annotated workbook looks like, besides what is said of it. */
export type MarqueCellule = 'FAUTE' | 'ALERTE';

export interface LigneAnnotee {
  readonly rang: number;
  readonly cellules: readonly (readonly [colonne: number, cellule: CelluleBrute, marque: MarqueCellule | null])[];
  /** Each fault and each advice, with the address of its cell in this file. */
  readonly remarque: string;
}

/** A sheet as it came, its rows in their order, with what an import says of each. */
export interface FeuilleAnnotee {
  readonly nom: string;
  /** Row of the titles. */
  readonly entete: number;
  /** Where the recognised columns stand. */
  readonly places: ReadonlyMap<ColonneClasseur, number>;
  /** Where the remarks stand. */
  readonly remarques: number;
  readonly lignes: readonly LigneAnnotee[];
}

/** Empty rows that are kept between two others; somebody's row 900 000 does not make as many. */
const VIDES_MAX = 20;

/** The rows where they stood; a desert between two of them is shortened. */
function rangsEcrits(lignes: readonly LigneLue[]): ReadonlyMap<number, number> {
  const rangs = new Map<number, number>();
  let [avant, ecrit] = [0, 0];
  for (const { rang } of lignes) {
    ecrit += Math.min(rang - avant, VIDES_MAX + 1);
    avant = rang;
    rangs.set(rang, ecrit);
  }
  return rangs;
}

/** What is said of a line, and the cells that it is said of. */
function direLigne({ problemes, constats }: LigneClasseur, rang: number, { places }: TableLue): { remarque: string; marques: ReadonlyMap<number, MarqueCellule> } {
  const marques = new Map<number, MarqueCellule>();
  const phrases: string[] = [];
  const dire = (colonne: number, marque: MarqueCellule, message: string): void => {
    if (marques.get(colonne) !== 'FAUTE') marques.set(colonne, marque);
    phrases.push(`${adresseTableur(colonne, rang)} : ${message}`);
  };
  for (const { cellule, message } of problemes) dire(lireAdresse(cellule)?.colonne ?? 0, 'FAUTE', message);
  for (const { message } of constats) dire(places.get('VALEUR') ?? 0, 'ALERTE', message);
  return { remarque: phrases.join('\n'), marques };
}

function annoter(table: TableLue, { nom, lignes }: FeuilleLue, jugees: ReadonlyMap<number, LigneClasseur>): FeuilleAnnotee {
  const rangs = rangsEcrits(lignes);
  const titres = lignes.find(({ rang }) => rang === table.entete)?.cellules ?? [];
  const deja = titres.find(([, cellule]) => normaliserTitre(texteDe(cellule)) === normaliserTitre(TITRE_REMARQUES))?.[0];
  const remarques = deja ?? 1 + lignes.reduce((max, { cellules }) => cellules.reduce((m, [colonne]) => Math.max(m, colonne), max), 0);
  return {
    nom, places: table.places, remarques, entete: rangs.get(table.entete) ?? table.entete,
    lignes: lignes.map(({ rang: ancien, cellules }) => {
      const rang = rangs.get(ancien) ?? ancien;
      const jugee = jugees.get(ancien);
      const { remarque, marques } = jugee ? direLigne(jugee, rang, table) : { remarque: '', marques: new Map<number, MarqueCellule>() };
      const vides = [...marques.keys()].filter((colonne) => cellules.every(([autre]) => autre !== colonne)).map((colonne) => [colonne, { genre: 'TEXTE', texte: '' }] as const);
      const gardees = cellules.filter(([colonne]) => colonne !== remarques || ancien < table.entete);
      return { rang, remarque, cellules: [...gardees, ...vides].map(([colonne, cellule]) => [colonne, cellule, marques.get(colonne) ?? null] as const) };
    }),
  };
}

/** The sheets of a file with, at each line, what an import says of it. */
export function annoterFeuilles(feuilles: readonly FeuilleLue[], lignes: readonly LigneClasseur[]): FeuilleAnnotee[] {
  return feuilles.flatMap((feuille) => {
    const reconnue = reconnaitreTable(feuille);
    return reconnue.genre === 'TABLE' ? [annoter(reconnue.table, feuille, new Map(lignes.flatMap((l) => (l.feuille === feuille.nom ? [[l.rang, l] as const] : []))))] : [];
  });
}
