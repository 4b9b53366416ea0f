import type { Acte, Sujet } from '@gouvernance-iae/droits';

export type Classe = abstract new () => object;

/** What a computation may use: the alias of its row, and the only two ways to name a table or a value. */
export interface Portes {
  /** Alias of the current row. */
  readonly alias: string;
  /** « table alias WHERE rights »: the only way to name a table; the caller goes on with AND. */
  lire(classe: Classe, alias: string): string;
  /** The condition under which the actor may do this act on the row of that alias: « his own scope », in a count. */
  pouvoir(acte: Acte, classe: Classe, alias: string): string;
  /** « table alias » of rows that need no right of their own: reference data, or facts that the reader of the row may learn. */
  fait(classe: Classe | string, alias: string): string;
  /** A value as a query parameter. */
  parametre(valeur: unknown, type?: string): string;
}

/** An SQL expression, given the row. */
export type Calcul = (portes: Portes) => string;

export interface Parties {
  readonly classe: () => Classe;
  /** Property of the child that points to the parent. */
  readonly cle: string;
  /** Property of the parent it points to; `id` unless told. */
  readonly vers?: string;
  /** Properties that order the children; a leading minus is descending. */
  readonly ordre: readonly string[];
  /** A fixed condition on the children. */
  readonly ou?: Calcul;
}

/** A field computed in JavaScript from the row: the columns it needs, and facts compiled into the same statement. */
export interface ChampCompose {
  readonly colonnes: readonly string[];
  readonly faits?: readonly string[];
}

export type Operateur = 'EGAL' | 'PARMI' | 'RECOUPE' | 'DEPUIS' | 'JUSQUE' | 'CONTIENT';
export type Filtre = { readonly propriete: string; readonly operateur: Operateur } | ((portes: Portes, valeur: unknown) => string);

/**
 * How a class is read. Protected is the default: an entity that nobody granted is an empty list.
 * - `protege`: the rights of its subject guard every crossing;
 * - `partie`: read under its root, whose rights guard it;
 * - `reference`: anybody signed in reads it;
 * - `suivi`: a line is read by the readers of its subject.
 */
export interface Declaration {
  readonly sujet: Sujet | null;
  readonly statut: 'protege' | 'partie' | 'reference' | 'suivi';
  /** For a part: its root class and the property that holds the root's id. */
  readonly racine?: { readonly classe: () => Classe; readonly cle: string };
  readonly parties?: Readonly<Record<string, Parties>>;
  readonly calculs?: Readonly<Record<string, Calcul>>;
  readonly composes?: Readonly<Record<string, ChampCompose>>;
  readonly faits?: Readonly<Record<string, Calcul>>;
  readonly filtres?: Readonly<Record<string, Filtre>>;
  /** Acts of which one at least must be possible on a row for its journal to be read; reading it is enough unless told. */
  readonly journal?: readonly Acte[];
  /** For a followed line: the subjects it may concern. */
  readonly suit?: Readonly<Record<string, () => Classe>>;
}

const declarations = new Map<Classe, Declaration>();
const classes = new Map<string, Classe>();

/** Adds to an entity what TypeORM does not know: its status, parts, computations, facts and filters. */
export function declarer(classe: Classe, declaration: Declaration): void {
  declarations.set(classe, declaration);
  classes.set(classe.name, classe);
}

/** The declaration of a class; an undeclared one is protected under no subject, hence never readable. */
export function declarationDe(classe: Classe): Declaration {
  return declarations.get(classe) ?? { sujet: null, statut: 'protege' };
}

/** The class of a GraphQL type name. */
export function classeDe(nom: string): Classe {
  const classe = classes.get(nom);
  if (!classe) throw new Error(`Aucune classe n’est déclarée sous le nom ${nom}.`);
  return classe;
}

export const classesDeclarees = (): ReadonlyMap<string, Classe> => classes;

/** The acts of a subject that are worth showing on a row: all but reading. */
export const actesMontres = (actes: readonly Acte[]): Acte[] => actes.filter((a) => a !== 'lire');
