import type { Jour } from '@gouvernance-iae/domaine';
import type { Droits } from '@gouvernance-iae/droits';
import { lisible, type Rangee, type Tables } from './naif-tables';

/** What a computed field may look at: every table, the rights of the reader, the day. */
export interface Vue {
  readonly tables: Tables;
  readonly droits: Droits;
  readonly jour: Jour;
}

export type Calcul = (rangee: Rangee, vue: Vue) => unknown;

export function trouver({ tables }: Vue, nom: string, id: unknown): Rangee | undefined {
  const table = [...tables].find(([classe]) => classe.name === nom)?.[1];
  return table?.find((r) => r.id === id);
}

export function lue(vue: Vue, nom: string, id: unknown): Rangee | undefined {
  const classe = [...vue.tables.keys()].find((c) => c.name === nom);
  const rangee = trouver(vue, nom, id);
  return classe && rangee && lisible(vue.tables, vue.droits, classe, rangee) ? rangee : undefined;
}

export const lus = (vue: Vue, nom: string): Rangee[] => {
  const [classe, rangees] = [...vue.tables].find(([c]) => c.name === nom) ?? [];
  return classe ? (rangees ?? []).filter((r) => lisible(vue.tables, vue.droits, classe, r)) : [];
};

export const enJson = (valeur: unknown): unknown => (valeur instanceof Date ? valeur.toISOString() : (valeur ?? null));
export const nomDe = (rangee: Rangee | undefined): string | null => (rangee ? String(rangee['nom']) : null);
export const personne = (rangee: Rangee | undefined): string | null => (rangee ? `${String(rangee['prenom'])} ${String(rangee['nom'])}` : null);
