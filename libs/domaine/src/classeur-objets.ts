import type { ConstatValeur } from './controle-valeur';
import type { Jour } from './objets';
import type { Campagne, ContenuValeur, Indicateur, Valeur } from './objets-indicateurs';
import type { CauseClasseur, ColonneClasseur, EffetClasseur } from './vocabulaire-classeur';

/** What a cell of a file holds, before anybody knows what it means. A formula is told, its result is not trusted. */
export type CelluleBrute =
  | { readonly genre: 'TEXTE'; readonly texte: string }
  | { readonly genre: 'NOMBRE'; readonly nombre: number; readonly pourcentage: boolean }
  | { readonly genre: 'DATE'; readonly jour: Jour }
  | { readonly genre: 'BOOLEEN'; readonly booleen: boolean }
  | { readonly genre: 'ERREUR'; readonly texte: string }
  | { readonly genre: 'FORMULE' };

/** One row of a sheet: its number as the spreadsheet shows it, and the cells that hold something, by column from 0. */
export interface LigneLue {
  readonly rang: number;
  readonly cellules: readonly (readonly [colonne: number, cellule: CelluleBrute])[];
}

export interface FeuilleLue {
  readonly nom: string;
  readonly lignes: readonly LigneLue[];
}

/** A cell of the campaign that the reader of the file may write. */
export interface CelluleConnue {
  readonly valeur: Valeur;
  readonly indicateur: Pick<Indicateur, 'code' | 'intitule' | 'unite' | 'numerateur' | 'denominateur' | 'calcule'>;
  readonly precedente: ContenuValeur | null;
  readonly organisationNom: string;
  readonly departementNom: string | null;
}

export interface ContexteClasseur {
  readonly campagne: Pick<Campagne, 'id' | 'libelle' | 'etat' | 'fin'>;
  readonly cellules: readonly CelluleConnue[];
  readonly aujourdHui: Jour;
  readonly maintenant: Date;
}

/** One thing to correct, with the address of its cell. */
export interface ProblemeClasseur {
  readonly cause: CauseClasseur;
  readonly feuille: string;
  /** « D6 ». */
  readonly cellule: string;
  /** What stands there now; null when nothing else may be typed in its place. */
  readonly ecrit: string | null;
  readonly message: string;
}

export interface ChangementClasseur {
  readonly colonne: ColonneClasseur;
  readonly ancien: string;
  readonly nouveau: string;
}

/** What the file says of one cell of the campaign, and what an import would do of it. */
export interface LigneClasseur {
  readonly feuille: string;
  readonly rang: number;
  readonly cle: string;
  /** Null when the key designates nothing that the reader may write. */
  readonly connue: CelluleConnue | null;
  readonly effet: EffetClasseur;
  /** What an import would write; null for what it leaves alone. */
  readonly saisie: Partial<ContenuValeur & Pick<Valeur, 'source' | 'extraitLe' | 'methode' | 'commentaire'>> | null;
  readonly avant: string;
  readonly apres: string;
  readonly changements: readonly ChangementClasseur[];
  readonly problemes: readonly ProblemeClasseur[];
  readonly constats: readonly ConstatValeur[];
}
