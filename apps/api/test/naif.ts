import { ACTES_COMPTE_RENDU, ACTES_REUNION, permetCompteRendu, permetReunion, resteAFaire, type EtatCompteRendu, type EtatReunion } from '@gouvernance-iae/domaine';
import { ACTES, peut, type Acte, type Acteur, type Droits, type Sujet } from '@gouvernance-iae/droits';
import { buildSchema, execute, parse, type GraphQLObjectType, printSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { classeDe, declarationDe, type Classe } from '../src/lecture/registre';
import { typeObjet } from '../src/lecture/selection';
import { CALCULS, partage } from './naif-calculs';
import { lisible, type Rangee, type Tables } from './naif-tables';

const comparer = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [x, y] = [a, b].map((v) => (v instanceof Date ? v.getTime() : v)) as [string | number, string | number];
  // A bigint arrives as text.
  if (/^\d+$/.test(String(x)) && /^\d+$/.test(String(y))) return Number(x) - Number(y);
  if (typeof x === 'string' && typeof y === 'string') return Buffer.compare(Buffer.from(x), Buffer.from(y));
  return x < y ? -1 : x > y ? 1 : 0;
};

function trier(rangees: readonly Rangee[], cles: readonly { champ: string; sens: string }[]): Rangee[] {
  return [...rangees].sort((a, b) => {
    for (const { champ, sens } of cles) {
      const c = comparer(a[champ], b[champ]);
      // PostgreSQL puts NULL last going up, first going down: the mirror, hence a plain negation.
      if (c !== 0) return sens === 'DESC' ? -c : c;
    }
    return 0;
  });
}

const COMPTES: Readonly<Record<string, (participant: Rangee) => boolean>> = {
  nombreConvoques: (p) => p['titre'] !== 'SUPPLEANT',
  nombreReponses: (p) => p['titre'] !== 'SUPPLEANT' && p['reponse'] !== 'ATTENDUE',
  nombrePresents: (p) => p['presence'] === 'PRESENT' || p['presence'] === 'DISTANCE',
};

const PERMET: Readonly<Record<string, (r: Rangee, acte: string, tenues: readonly string[]) => boolean>> = {
  Reunion: (r, acte) => permetReunion({ etat: r['etat'] as EtatReunion, reprise: r['reprise'] as string | null }, acte),
  CompteRendu: (r, acte, tenues) =>
    permetCompteRendu(r['etat'] as EtatCompteRendu, acte) && resteAFaire(acte, { destinataires: r['destinataires'] as string[], recus: r['recus'] as string[] }, tenues),
};

/** Acts with a state are told in the order of its machine. */
const ORDRES: Readonly<Record<string, readonly Acte[]>> = { Reunion: ACTES_REUNION, CompteRendu: ACTES_COMPTE_RENDU };

/**
 * The same schema executed without the compiler: whole tables in memory, each object asked of CASL one by one.
 * Slow and plain: what the compiler must equal.
 */
export class Naif {
  private readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, private readonly source: DataSource, private readonly tables: Tables, private readonly jour: string) {
    this.schema = buildSchema(printSchema(schema));
  }

  async executer(document: string, variables: Record<string, unknown>, droits: Droits, acteur: Acteur | null): Promise<unknown> {
    const tenues = acteur?.mandats.flatMap((m) => m.instancesTenues) ?? [];
    const resolveur: GraphQLFieldResolver<{ classe: Classe; rangee: Rangee } | { page: { items: Rangee[]; total: number; classe: Classe } } | undefined, unknown> = (parent, args, _c, info) => {
      if (info.parentType.name === 'Query') return this.racine(args, droits, info.returnType as never);
      if (parent && 'page' in parent) return info.fieldName === 'total' ? parent.page.total : parent.page.items.map((rangee) => ({ classe: parent.page.classe, rangee }));
      if (!parent) return null;
      // A computed object is no row: it is given whole.
      if (!('classe' in parent)) return (parent as Record<string, unknown>)[info.fieldName];
      return this.champ(parent.classe, parent.rangee, info.fieldName, droits, tenues);
    };
    const { data, errors } = await execute({ schema: this.schema, document: parse(document), variableValues: variables, fieldResolver: resolveur as never });
    if (errors) throw errors[0];
    return JSON.parse(JSON.stringify(data));
  }

  private racine(args: Record<string, unknown>, droits: Droits, type: GraphQLObjectType): unknown {
    const objet = typeObjet(type);
    if ('id' in args) {
      const classe = classeDe(objet.name);
      const rangee = this.tables.get(classe)?.find((r) => r.id === args['id']);
      return rangee && lisible(this.tables, droits, classe, rangee) ? { classe, rangee } : null;
    }
    const items = objet.getFields()['items'];
    if (!items) return null;
    const classe = classeDe(typeObjet(items.type).name);
    const { page, parPage, tri, filtre } = args as { page: number; parPage: number; tri?: { champ: string; sens: string }[]; filtre?: { ids?: string[] } };
    const lues = (this.tables.get(classe) ?? []).filter((r) => lisible(this.tables, droits, classe, r) && (!filtre?.ids || filtre.ids.includes(r.id)));
    const cles = tri ?? [];
    const jusqueId = cles.findIndex((c) => c.champ === 'id');
    const ordre = jusqueId >= 0 ? cles.slice(0, jusqueId + 1) : [...cles, { champ: 'id', sens: cles.at(-1)?.sens ?? 'ASC' }];
    return { page: { total: lues.length, items: trier(lues, ordre).slice((page - 1) * parPage, page * parPage), classe } };
  }

  /** The fixed conditions on some parts. */
  private voulus(classe: Classe, nom: string, siens: readonly Rangee[], droits: Droits): readonly Rangee[] {
    if (classe.name === 'CompteRendu' && nom === 'points') return siens.filter((r) => r['etat'] === 'INSCRIT');
    if ((classe.name === 'Reunion' && nom === 'documents') || (classe.name === 'Accord' && nom === 'textes') || (classe.name === 'Valeur' && nom === 'pieces')) return siens.filter((r) => r['retireLe'] === null);
    if (classe.name === 'Personne' && nom === 'mandats') return siens.filter((r) => partage(r, { tables: this.tables, droits, jour: this.jour }));
    return siens;
  }

  private champ(classe: Classe, rangee: Rangee, nom: string, droits: Droits, tenues: readonly string[]): unknown {
    const relation = this.source.getMetadata(classe).relations.find((r) => r.propertyName === nom);
    if (relation) {
      const vers = relation.type as Classe;
      const cible = this.tables.get(vers)?.find((r) => r.id === rangee[`${nom}Id`]);
      return cible && lisible(this.tables, droits, vers, cible) ? { classe: vers, rangee: cible } : null;
    }
    const parties = declarationDe(classe).parties?.[nom];
    if (parties) {
      const enfant = parties.classe();
      const siens = (this.tables.get(enfant) ?? []).filter((r) => r[parties.cle] === rangee[parties.vers ?? 'id']);
      const voulus = this.voulus(classe, nom, siens, droits);
      const lus = declarationDe(enfant).statut === 'protege' ? voulus.filter((r) => lisible(this.tables, droits, enfant, r)) : voulus;
      const cles = [...parties.ordre, 'id'].map((c) => (c.startsWith('-') ? { champ: c.slice(1), sens: 'DESC' } : { champ: c, sens: 'ASC' }));
      return trier(lus, cles).map((r) => ({ classe: enfant, rangee: r }));
    }
    const calcul = CALCULS[`${classe.name}.${nom}`];
    if (calcul) return calcul(rangee, { tables: this.tables, droits, jour: this.jour });
    const compter = COMPTES[nom];
    if (compter) {
      const participants = [...this.tables].find(([c]) => c.name === 'Participant')?.[1] ?? [];
      return participants.filter((x) => x['reunionId'] === rangee.id && compter(x)).length;
    }
    const { sujet } = declarationDe(classe);
    if (nom === 'actions' && sujet) {
      const actes: readonly Acte[] = ORDRES[sujet] ?? ACTES[sujet];
      return actes.filter((acte) => acte !== 'lire' && (PERMET[sujet]?.(rangee, acte, tenues) ?? true) && peut(droits, acte as never, sujet as Sujet, rangee));
    }
    const valeur = rangee[nom];
    return valeur instanceof Date ? valeur.toISOString() : valeur;
  }
}
