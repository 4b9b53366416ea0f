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
  for (const [nom, requete] of Object.entries(SANS_ENTITE)) tables.set(nommer(nom), await source.query(requete));
  return tables;
}

/** A name among the classes for what has none. */
const nommer = (name: string): Classe => Object.defineProperty(class extends Object {}, 'name', { value: name });

/** What is read without being an entity, and an order that only the database knows. */
const SANS_ENTITE: Readonly<Record<string, string>> = {
  ValeurRevision: 'SELECT * FROM valeur_revision',
  Departement: 'SELECT * FROM departement',
  QuestionEnquete: 'SELECT id, code, intitule, aide, choix, citation FROM question_enquete',
  OrganisationParNom: 'SELECT id, nom FROM organisation ORDER BY nom, id',
};

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
  return Boolean(suivie && visee && journalLisible(tables, droits, suivie, visee));
}

/** Some subjects keep their journal for those who may act on them. */
function journalLisible(tables: Tables, droits: Droits, classe: Classe, rangee: Rangee): boolean {
  const { journal, sujet } = declarationDe(classe);
  return journal && sujet ? journal.some((acte) => peut(droits, acte as never, sujet, rangee)) : lisible(tables, droits, classe, rangee);
}
