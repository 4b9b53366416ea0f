import { useStore, type RaRecord } from 'react-admin';
import type { ReactNode } from 'react';

/** One column of a list. The row header is the column that links to the object. */
export interface Colonne<T extends RaRecord> {
  cle: string;
  titre: string;
  rendu: (ligne: T) => ReactNode;
  /** The API's sort field, when the column can be sorted. */
  tri?: string;
  entete?: boolean;
  /** Stacked on a phone, keeps its title before it: a bare figure, date or name says nothing alone. */
  nommee?: boolean;
  classe?: string;
  /** Columns a person may hide; the others are always there. */
  masquable?: boolean;
  /** Hidden until the person asks for it. */
  cacheeDAbord?: boolean;
}

/** The columns a person hid in a list, kept from one browser to the next. */
export function useColonnesCachees<T extends RaRecord>(ressource: string, colonnes: readonly Colonne<T>[]): [string[], (cachees: string[]) => void] {
  return useStore<string[]>(`${ressource}.colonnesCachees`, colonnes.filter((colonne) => colonne.cacheeDAbord).map((colonne) => colonne.cle));
}
