import { peut, type Droits } from '@gouvernance-iae/droits';
import type { DataSource } from 'typeorm';
import { declarationDe, type Classe } from '../src/lecture/registre';

export type Rangee = Record<string, unknown> & { id: string };
export type Tables = ReadonlyMap<Classe, readonly Rangee[]>;

/** Every row of every entity, as plain objects. */
export async function chargerTables(source: DataSource): Promise<Tables> {
  const tables = new Map<Classe, Rangee[]>();
  for (const meta of source.entityMetadatas) {
    const rangees = (await source.getRepository(meta.target).find()) as unknown as object[];
    tables.set(meta.target as Classe, rangees.map((r) => ({ ...r }) as Rangee));
  }
  return tables;
}

/** May this actor read this row? The rule said in words: its rights, those of its root, or those of its subject. */
export function lisible(tables: Tables, droits: Droits, classe: Classe, rangee: Rangee): boolean {
  const { statut, sujet, racine, suit } = declarationDe(classe);
  if (statut === 'reference') return sujet !== null && droits.can('lire', sujet);
  if (statut === 'protege') return sujet !== null && peut(droits, 'lire' as never, sujet, rangee);
  if (statut === 'partie') {
    const dessus = racine && tables.get(racine.classe())?.find((r) => r.id === rangee[racine.cle]);
    return Boolean(racine && dessus && lisible(tables, droits, racine.classe(), dessus));
  }
  const suivie = suit?.[String(rangee['sujet'])]?.();
  const visee = suivie && tables.get(suivie)?.find((r) => r.id === rangee['sujetId']);
  return Boolean(suivie && visee && lisible(tables, droits, suivie, visee));
}
