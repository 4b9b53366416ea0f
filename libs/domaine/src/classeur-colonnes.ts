import type { CelluleBrute, FeuilleLue, LigneLue } from './classeur-objets';
import { lireMarque } from './classeur-cle';
import { enumerer } from './texte';
import { COLONNES_CLASSEUR, type ColonneClasseur } from './vocabulaire-classeur';

/** The title of each column, as it is written and as it is recognised, wherever the column stands. */
export const TITRES_CLASSEUR: Readonly<Record<ColonneClasseur, string>> = {
  CLE: 'Clé',
  ORGANISATION: 'Organisation',
  INDICATEUR: 'Indicateur',
  TERRITOIRE: 'Territoire',
  TYPE: 'Type de SIAE',
  ATTENDU: 'Ce qui est attendu',
  VALEUR: 'Valeur',
  DENOMINATEUR: 'Dénominateur',
  MOTIF: 'Motif si non communiqué',
  SOURCE: 'Source',
  EXTRAIT_LE: 'Extrait le',
  METHODE: 'Méthode',
  COMMENTAIRE: 'Commentaire',
  PRECEDENTE: 'Période précédente',
  ETAT: 'État',
  REMARQUE: 'À savoir',
};

/** Without these a file says nothing. */
const OBLIGATOIRES: readonly ColonneClasseur[] = ['CLE', 'VALEUR'];
/** Titles may have other titles above them, never pages of them. */
const TITRES_AVANT = 50;

/** Without case, accents, nor the spaces that people add. */
export const normaliserTitre = (titre: string): string => titre.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[\s’'*:]+/gu, ' ').trim().toLowerCase();
const PAR_TITRE: ReadonlyMap<string, ColonneClasseur> = new Map(COLONNES_CLASSEUR.map((c) => [normaliserTitre(TITRES_CLASSEUR[c]), c]));

/** « A », « Z », « AA »: the letters of a column, from 0. */
const lettres = (colonne: number): string => (colonne < 26 ? String.fromCharCode(65 + colonne) : lettres(Math.floor(colonne / 26) - 1) + lettres(colonne % 26));
export const adresseTableur = (colonne: number, rang: number): string => `${lettres(colonne)}${rang}`;

/** « D6 » as its column from 0 and its row; null for what is no address. */
export function lireAdresse(cellule: string): { readonly colonne: number; readonly rang: number } | null {
  const [, nom, chiffres] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(cellule) ?? [];
  if (nom === undefined || chiffres === undefined) return null;
  return { colonne: [...nom].reduce((rang, lettre) => rang * 26 + lettre.charCodeAt(0) - 64, 0) - 1, rang: Number(chiffres) };
}

export interface TableLue {
  readonly feuille: string;
  /** Row of the titles. */
  readonly entete: number;
  /** Where each recognised column stands; the others are left alone. */
  readonly places: ReadonlyMap<ColonneClasseur, number>;
  readonly lignes: readonly LigneLue[];
  /** The campaign that the file says to be of. */
  readonly campagneId: string | null;
}

export type Reconnaissance = { readonly genre: 'TABLE'; readonly table: TableLue } | { readonly genre: 'AUTRE' } | { readonly genre: 'REFUS'; readonly message: string };

export const texteDe = (cellule: CelluleBrute | undefined): string => (cellule?.genre === 'TEXTE' ? cellule.texte : '');

function titresDe(ligne: LigneLue): [ColonneClasseur, number][] {
  return ligne.cellules.flatMap(([place, cellule]) => {
    const colonne = PAR_TITRE.get(normaliserTitre(texteDe(cellule)));
    return colonne ? [[colonne, place] as [ColonneClasseur, number]] : [];
  });
}

/** Finds the columns of a sheet by their titles, in any order; a sheet without any of them is another matter. */
export function reconnaitreTable({ nom, lignes }: FeuilleLue): Reconnaissance {
  const candidates = lignes.slice(0, TITRES_AVANT).map((ligne) => ({ ligne, titres: titresDe(ligne) }));
  // Two titles of ours on one row are no chance.
  const entete = candidates.find(({ titres }) => titres.length >= 2);
  if (!entete) return { genre: 'AUTRE' };
  const presents = entete.titres.map(([colonne]) => colonne);
  const manquantes = OBLIGATOIRES.filter((c) => !presents.includes(c));
  const doublees = [...new Set(presents.filter((c, i) => presents.indexOf(c) !== i))];
  const nommer = (colonnes: readonly ColonneClasseur[]): string => enumerer(colonnes.map((c) => `« ${TITRES_CLASSEUR[c]} »`));
  const ou = `Feuille « ${nom} »`;
  if (manquantes.length > 0) return { genre: 'REFUS', message: `${ou} : la colonne ${nommer(manquantes)} est absente. Repartez du classeur téléchargé, sans retirer de colonne ; la première est masquée.` };
  if (doublees.length > 0) return { genre: 'REFUS', message: `${ou} : la colonne ${nommer(doublees)} figure deux fois.` };
  const rang = entete.ligne.rang;
  const marques = lignes.filter((l) => l.rang < rang).flatMap((l) => l.cellules.flatMap(([, c]) => lireMarque(texteDe(c)) ?? []));
  return { genre: 'TABLE', table: { feuille: nom, entete: rang, places: new Map(entete.titres), lignes: lignes.filter((l) => l.rang > rang), campagneId: marques[0] ?? null } };
}
