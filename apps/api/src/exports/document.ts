/** A document before its format: the PDF, the ODT and the page say the same thing because they are drawn from this. */
export interface Document {
  readonly titre: string;
  /** Under the title: what, when, where. */
  readonly soustitre: string;
  /** Above everything, in plain sight: fictitious data, draft, replaced. */
  readonly mentions: readonly string[];
  /** At the foot of each page. */
  readonly pied: string;
  readonly blocs: readonly Bloc[];
  /** The instant of its making, for its properties. */
  readonly faitLe: Date;
}

export type Bloc =
  | { readonly genre: 'TITRE'; readonly niveau: 2 | 3; readonly texte: string }
  | { readonly genre: 'PARAGRAPHE'; readonly morceaux: readonly Morceau[]; readonly cite?: boolean }
  | { readonly genre: 'LISTE'; readonly numerotee: boolean; readonly elements: readonly (readonly Morceau[])[] }
  /** Rows under a caption; the first cell of a row names it. */
  | { readonly genre: 'TABLEAU'; readonly legende: string; readonly colonnes: readonly { readonly titre: string; readonly chiffre?: boolean }[]; readonly lignes: readonly (readonly string[])[] }
  /** A decision, an avis or an action: its number, then what was decided. */
  | { readonly genre: 'ENCADRE'; readonly etiquette: string; readonly morceaux: readonly Morceau[] };

/** A run of text of one look. */
export interface Morceau {
  readonly texte: string;
  readonly gras?: boolean;
  readonly italique?: boolean;
  readonly lien?: string;
}

export const simple = (texte: string): Morceau[] => [{ texte }];

export const paragraphe = (texte: string): Bloc => ({ genre: 'PARAGRAPHE', morceaux: simple(texte) });

export const MENTION_FICTIVE = 'Données fictives';
