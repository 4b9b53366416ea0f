import type { Droits } from './droits';
import { ACTES, COLONNES_LISTES, type ActeDe, type Sujet } from './sujets';

/** « column among », « column not among », « array column shares a value with ». */
export const OPERATEURS = ['DANS', 'PAS_DANS', 'RECOUPE'] as const;
export type Operateur = (typeof OPERATEURS)[number];

export interface Condition {
  readonly colonne: string;
  readonly op: Operateur;
  readonly valeurs: readonly string[];
}

/** A row satisfies a clause when it satisfies all its conditions. */
export type Clause = readonly Condition[];

/** A row is in reach when it satisfies one clause. `[]` is FALSE, a clause without condition is TRUE. */
export type Portee = readonly Clause[];

export const PORTEE_NULLE: Portee = [];
export const PORTEE_TOTALE: Portee = [[]];

const trier = (valeurs: Iterable<string>): string[] => [...new Set(valeurs)].sort();

function valeursDe(brut: unknown, ou: string): string[] {
  if (!Array.isArray(brut)) throw new Error(`${ou} : une liste est attendue.`);
  return trier(
    brut.map((valeur: unknown) => {
      if (typeof valeur !== 'string') throw new Error(`${ou} : seules des chaînes sont acceptées.`);
      return valeur;
    }),
  );
}

/** One CASL condition in normal form; any other operator is a programming error, thrown at once. */
function conditionDe(sujet: Sujet, colonne: string, brut: unknown): Condition {
  const ou = `Droit sur ${sujet}.${colonne}`;
  const liste = (COLONNES_LISTES[sujet] as readonly string[]).includes(colonne);
  if (typeof brut === 'string') return { colonne, op: liste ? 'RECOUPE' : 'DANS', valeurs: [brut] };
  if (typeof brut !== 'object' || brut === null) throw new Error(`${ou} : valeur non traduisible.`);
  const operateurs = Object.entries(brut);
  const [operateur, valeurs] = operateurs[0] ?? [];
  if (operateurs.length !== 1) throw new Error(`${ou} : un seul opérateur est accepté.`);
  if (operateur === '$eq' && typeof valeurs === 'string') return conditionDe(sujet, colonne, valeurs);
  if (operateur === '$in') return { colonne, op: liste ? 'RECOUPE' : 'DANS', valeurs: valeursDe(valeurs, ou) };
  if (operateur === '$nin' && !liste) return { colonne, op: 'PAS_DANS', valeurs: valeursDe(valeurs, ou) };
  throw new Error(`${ou} : opérateur ${String(operateur)} non traduisible.`);
}

/** Null when the clause can never hold (an empty list of values). */
function clauseDe(sujet: Sujet, conditions: object): Clause | null {
  const clause = Object.entries(conditions)
    .map(([colonne, brut]) => conditionDe(sujet, colonne, brut))
    .sort((a, b) => (a.colonne < b.colonne ? -1 : 1));
  return clause.some((c) => c.op !== 'PAS_DANS' && c.valeurs.length === 0) ? null : clause;
}

const memesValeurs = (a: Condition, b: Condition): boolean =>
  a.valeurs.length === b.valeurs.length && a.valeurs.every((v, i) => v === b.valeurs[i]);

/** A or B on one column: the union of « among », the intersection of « not among ». */
function reunir(a: Condition, b: Condition): Condition | null {
  const valeurs = a.op === 'PAS_DANS' ? a.valeurs.filter((v) => b.valeurs.includes(v)) : trier([...a.valeurs, ...b.valeurs]);
  return valeurs.length === 0 ? null : { ...a, valeurs };
}

/** The single clause equal to « a or b » when they differ by at most one list; null otherwise. */
function fusionner(a: Clause, b: Clause): Clause | null {
  if (a.length !== b.length) return null;
  const memeForme = a.every((c, i) => c.colonne === b[i]?.colonne && c.op === b[i]?.op);
  if (!memeForme) return null;
  const differentes = a.flatMap((c, i) => (memesValeurs(c, b[i] ?? c) ? [] : [i]));
  if (differentes.length > 1) return null;
  return a.flatMap((c, i) => {
    const autre = b[i];
    if (autre === undefined || !differentes.includes(i)) return [c];
    const reunie = reunir(c, autre);
    return reunie === null ? [] : [reunie];
  });
}

function ajouter(clauses: readonly Clause[], nouvelle: Clause): Clause[] {
  for (const [i, clause] of clauses.entries()) {
    const fusion = fusionner(clause, nouvelle);
    if (fusion !== null) return ajouter([...clauses.slice(0, i), ...clauses.slice(i + 1)], fusion);
  }
  return [...clauses, nouvelle];
}

const forme = (clause: Clause): string => clause.map((c) => `${c.colonne} ${c.op}`).join(',');

/**
 * The grants of an act in normal form, for SQL. Grants that differ by one list are merged, so the
 * text of the condition depends on the kinds of mandats held, not on their number nor on people.
 */
export function portee<S extends Sujet>(droits: Droits, acte: ActeDe<S>, sujet: S): Portee {
  const regles = droits.rulesFor(acte, sujet);
  if (regles.some((r) => r.inverted)) throw new Error(`Droit sur ${sujet} : « cannot » n’est pas traduisible.`);
  const clauses = regles.reduce<Clause[]>((acquises, regle) => {
    const clause = clauseDe(sujet, regle.conditions ?? {});
    return clause === null ? acquises : ajouter(acquises, clause);
  }, []);
  if (clauses.some((c) => c.length === 0)) return PORTEE_TOTALE;
  return clauses.sort((a, b) => (forme(a) < forme(b) ? -1 : 1));
}

/**
 * Every column that any grant on this subject looks at: what must be loaded before asking CASL about
 * a row. Taken from the ability itself; a list kept by hand would one day miss a column.
 */
export function colonnesRegardees(droits: Droits, sujet: Sujet): string[] {
  const colonnes = ACTES[sujet].flatMap((acte) =>
    droits.rulesFor(acte, sujet).flatMap((regle) => Object.keys(regle.conditions ?? {})),
  );
  return trier(colonnes);
}
