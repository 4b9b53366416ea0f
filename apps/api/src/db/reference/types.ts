import type {
  College,
  ForceRegle,
  GenreEvenement,
  Jour,
  NatureRegle,
  NiveauAccord,
  SourceRegle,
  TypeInstance,
  UniteRegle,
} from '@gouvernance-iae/domaine';

/**
 * First day the platform knows anything about: the year of the first accord-cadre. What already
 * existed then (régions, labels, SIAE types) starts on that day, whatever its real age.
 */
export const DEBUT_HISTOIRE: Jour = '2011-01-01';

/** AXE, ETAPE and FICHE are the accords' own names for their parts; a preamble is cited as an article. */
export type GenreArticle = 'ARTICLE' | 'AXE' | 'ETAPE' | 'FICHE' | 'ANNEXE';

export type CodeAccord = 'AC2011' | 'AC2015' | 'BFC2016';

/**
 * Where a fact comes from: a place in an accord that we hold, or (EXT) a public text outside them.
 * A citation is a reference, never the sentence of the source.
 */
export type SourceReference =
  | { readonly genre: 'ACCORD'; readonly accord: CodeAccord; readonly article: string }
  | { readonly genre: 'EXT'; readonly reference: string };

export interface ArticleReference {
  readonly accord: CodeAccord;
  readonly code: string;
  readonly genre: GenreArticle;
  readonly titre: string;
  readonly parent: string | null;
  /** Order of the document, from 1. */
  readonly rang: number;
  /** What a fiche aims at, in our own words. */
  readonly objectifs: readonly string[];
}

export interface SignataireReference {
  readonly rang: number;
  /** Name of the signing organisation on the day of the signature, never today's. */
  readonly nom: string;
  /** Capacity of the person who signed, when the source states it; no person is named. */
  readonly qualite: string | null;
  /** The party on whose behalf it was signed. */
  readonly pour: string;
}

/** How an accord may be terminated: months of formal notice to comply, if any, then months of notice. */
export interface ResiliationReference {
  readonly demeureMois: number | null;
  readonly preavisMois: number;
  readonly article: string;
}

/** What an accord announces with a date: an evaluation. */
export interface EvenementReference {
  readonly genre: GenreEvenement;
  readonly titre: string;
  readonly avantLe: Jour;
  readonly citation: string;
}

export interface AccordReference {
  readonly code: CodeAccord;
  readonly titre: string;
  readonly niveau: NiveauAccord;
  readonly region: string | null;
  readonly signeLe: Jour | null;
  readonly effetLe: Jour;
  readonly finLe: Jour;
  /** What the sources leave in doubt, in a sentence; null when nothing does. */
  readonly aConfirmer: string | null;
  readonly decline: CodeAccord | null;
  readonly resiliation: ResiliationReference;
  readonly evenements: readonly EvenementReference[];
  readonly signataires: readonly SignataireReference[];
  readonly articles: readonly ArticleReference[];
}

export interface RegleReference {
  /** Natural key: accord, instance and what is ruled. */
  readonly cle: string;
  readonly accord: CodeAccord;
  /** Code of the article it is read in. */
  readonly article: string;
  readonly typeInstance: TypeInstance;
  readonly nature: NatureRegle;
  readonly nombre: number | null;
  readonly unite: UniteRegle | null;
  /** Addressee instance types; empty when the addressees are people or organisations. */
  readonly destinataires: readonly TypeInstance[];
  /** Colleges that must be represented, for PRESENCE. */
  readonly colleges?: readonly College[];
  /** Our own short wording, shown beside the verdict. */
  readonly texte: string;
  readonly source: SourceRegle;
  readonly force: ForceRegle;
  readonly debut: Jour;
  readonly fin: Jour;
}

export interface RegionReference {
  readonly code: string;
  readonly nom: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface DepartementReference {
  readonly code: string;
  readonly nom: string;
  /** With its article: « du Jura », « de la Côte-d’Or », « de l’Yonne ». */
  readonly complement: string;
  /** IANA zone of a sitting held there. */
  readonly zone: string;
}

export interface RattachementReference {
  readonly departement: string;
  readonly region: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface LibelleReference {
  readonly cle: string;
  readonly texte: string;
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly source: string;
}
