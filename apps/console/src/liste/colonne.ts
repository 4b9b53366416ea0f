import type { RaRecord } from 'react-admin';
import type { ReactNode } from 'react';

/** One column of a list. The row header is the column that links to the object. */
export interface Colonne<T extends RaRecord> {
  cle: string;
  titre: string;
  rendu: (ligne: T) => ReactNode;
  /** The API's sort field, when the column can be sorted. */
  tri?: string;
  entete?: boolean;
  classe?: string;
  /** Columns a person may hide; the others are always there. */
  masquable?: boolean;
}
