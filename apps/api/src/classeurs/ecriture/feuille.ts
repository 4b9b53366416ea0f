import type { Jour } from '@gouvernance-iae/domaine';

/** How a cell looks, and whether a person may type in it. */
export const STYLES = [
  'TITRE', 'NOTE', 'ENTETE', 'FIGE', 'FIGE_ENTIER', 'FIGE_DECIMAL', 'FIGE_JOUR', 'TEXTE', 'ENTIER', 'DECIMAL', 'JOUR',
  // A file that comes back with remarks: its own cells, those at fault, those to look at again.
  'INTITULE', 'NOMBRE', 'TAUX', 'FAUTE_TEXTE', 'FAUTE_NOMBRE', 'FAUTE_TAUX', 'FAUTE_JOUR', 'ALERTE_TEXTE', 'ALERTE_NOMBRE', 'ALERTE_TAUX', 'ALERTE_JOUR',
] as const;
export type Style = (typeof STYLES)[number];

export interface CelluleEcrite {
  readonly contenu: string | number | { readonly jour: Jour } | null;
  readonly style: Style;
}

/** A sheet before its format: the same one in .xlsx and in .ods. */
export interface FeuilleEcrite {
  readonly nom: string;
  /** Widths in characters; the first column may hold keys, out of sight. */
  readonly colonnes: readonly { readonly largeur: number; readonly masquee?: boolean }[];
  /** Rows that stretch over all the columns from the second on, with what the first one holds. */
  readonly titres: readonly { readonly cle: string; readonly texte: string; readonly style: Style }[];
  readonly lignes: readonly (readonly CelluleEcrite[])[];
  /** Anything may be typed anywhere: the sheet is its reader’s own. */
  readonly ouverte?: boolean;
  /** Rows and columns that stay when the others move. */
  readonly fige: { readonly lignes: number; readonly colonnes: number } | null;
}

export interface ClasseurEcrit {
  readonly titre: string;
  readonly feuilles: readonly FeuilleEcrite[];
  readonly faitLe: Date;
}

/** One appearance for the two formats: colours without their sign, and what may be typed in. */
export interface Aspect {
  readonly gras: boolean;
  readonly taille: number;
  readonly encre: string;
  readonly fond: string | null;
  readonly libre: boolean;
  readonly nombre: 'ENTIER' | 'DECIMAL' | 'JOUR' | 'NOMBRE' | 'TAUX' | null;
  /** A long text runs over the empty cells beside, instead of making its row taller. */
  readonly deborde: boolean;
}

const ASPECT: Aspect = { gras: false, taille: 10, encre: '1A1A1A', fond: null, libre: false, nombre: null, deborde: false };
const FIGE: Aspect = { ...ASPECT, encre: '4A4A4A', fond: 'EEEEEE' };
const LIBRE: Aspect = { ...ASPECT, libre: true };
const FAUTE: Aspect = { ...LIBRE, gras: true, encre: '8A1C1C', fond: 'FBDCDC' };
const ALERTE: Aspect = { ...LIBRE, encre: '6B4700', fond: 'FDEFCB' };

export const ASPECTS: Readonly<Record<Style, Aspect>> = {
  TITRE: { ...ASPECT, gras: true, taille: 14 },
  NOTE: ASPECT,
  ENTETE: { ...ASPECT, gras: true, encre: 'FFFFFF', fond: '0B4F59' },
  FIGE,
  FIGE_ENTIER: { ...FIGE, nombre: 'ENTIER' },
  FIGE_DECIMAL: { ...FIGE, nombre: 'DECIMAL' },
  FIGE_JOUR: { ...FIGE, nombre: 'JOUR' },
  TEXTE: LIBRE,
  ENTIER: { ...LIBRE, nombre: 'ENTIER' },
  DECIMAL: { ...LIBRE, nombre: 'DECIMAL' },
  JOUR: { ...LIBRE, nombre: 'JOUR' },
  INTITULE: { ...LIBRE, gras: true, deborde: true },
  NOMBRE: { ...LIBRE, nombre: 'NOMBRE' },
  TAUX: { ...LIBRE, nombre: 'TAUX' },
  FAUTE_TEXTE: FAUTE,
  FAUTE_NOMBRE: { ...FAUTE, nombre: 'NOMBRE' },
  FAUTE_TAUX: { ...FAUTE, nombre: 'TAUX' },
  FAUTE_JOUR: { ...FAUTE, nombre: 'JOUR' },
  ALERTE_TEXTE: ALERTE,
  ALERTE_NOMBRE: { ...ALERTE, nombre: 'NOMBRE' },
  ALERTE_TAUX: { ...ALERTE, nombre: 'TAUX' },
  ALERTE_JOUR: { ...ALERTE, nombre: 'JOUR' },
};
