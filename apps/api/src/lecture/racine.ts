import { saisieInvalide } from '@gouvernance-iae/domaine';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { createHash } from 'node:crypto';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from './compilateur';
import type { Tri } from './liste';
import { classeDe, declarationDe, type Classe, type Filtre } from './registre';
import { sousSelection, typeObjet, type Selection } from './selection';

export const PAR_PAGE_MAX = 100;
const PAGE_MAX = 1_000_000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const NUL = String.fromCharCode(0);

export interface Demande {
  readonly page: number;
  readonly parPage: number;
  readonly filtre?: object | null;
  readonly tri?: readonly Tri[] | null;
}

export const estUuid = (valeur: string): boolean => UUID.test(valeur);

/** Wraps a scalar statement so that the actor travels inside it: row-level security can become the second lock. */
function avecActeur(c: Compilateur, requete: string, acteur: string): string {
  return `SELECT CASE WHEN s.a IS NOT NULL THEN (${requete}) END AS j FROM (SELECT set_config('app.acteur', ${c.parametre(acteur, 'text')}, true) a OFFSET 0) s`;
}

/** Runs one compiled statement: alone, or in the snapshot that several root fields share. */
export async function executer<T>(ctx: Contexte, info: GraphQLResolveInfo, c: Compilateur, requete: string): Promise<T> {
  const texte = avecActeur(c, requete, ctx.acteur?.personneId ?? 'personne');
  // Names are few and kept for the process: those of people who work here, not of whoever passes by.
  const nom = ctx.nommer && ctx.acteur && info.operation.name ? createHash('sha1').update(texte).digest('hex') : undefined;
  const { rows } = await ctx.lecteur(info).query<{ j: T }>({ text: texte, values: c.parametres, ...(nom && ctx.noms.admettre(nom) ? { name: nom } : {}) });
  return rows[0]?.j as T;
}

export const compilateurDe = (ctx: Contexte, info: GraphQLResolveInfo): Compilateur => new Compilateur(ctx.source, ctx.droits, info.fragments);

/** Reads one row of the type returned by this root field; null when it does not exist or may not be read. */
export const lireUn = <T>(ctx: Contexte, info: GraphQLResolveInfo, id: string): Promise<T | null> =>
  lireObjet(ctx, info, typeObjet(info.returnType), sousSelection(info.fieldNodes, info.fragments), id);

/** Reads the rows of these ids, in their order, for a root field that returns a list: what an act on many rows answers. */
export async function lirePlusieurs<T>(ctx: Contexte, info: GraphQLResolveInfo, ids: readonly string[]): Promise<T[]> {
  const type = typeObjet(info.returnType);
  const classe = classeDe(type.name);
  const c = compilateurDe(ctx, info);
  const alias = c.nouvelAlias();
  const colonnes = c.colonnes(classe, type, sousSelection(info.fieldNodes, info.fragments), alias, 1);
  const rangs = `unnest(${c.parametre(ids, 'uuid[]')}) WITH ORDINALITY AS i(id, rang)`;
  const requete = `SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${colonnes} FROM ${c.table(classe)} ${alias} JOIN ${rangs} ON i.id = ${alias}.id WHERE ${c.droitDeLire(classe, alias)} ORDER BY i.rang) x`;
  return executer<T[]>(ctx, info, c, requete);
}

/** Reads the object held by one field of the result, when the result itself is no entity; null when the field is not asked. */
export async function lireChamp<T>(ctx: Contexte, info: GraphQLResolveInfo, champ: string, id: string): Promise<T | null> {
  const noeuds = sousSelection(info.fieldNodes, info.fragments).get(champ);
  const declare = typeObjet(info.returnType).getFields()[champ];
  if (!noeuds || !declare) return null;
  return lireObjet(ctx, info, typeObjet(declare.type), sousSelection(noeuds, info.fragments), id);
}

async function lireObjet<T>(ctx: Contexte, info: GraphQLResolveInfo, type: GraphQLObjectType, selection: Selection, id: string): Promise<T | null> {
  if (!estUuid(id)) return null;
  const classe = classeDe(type.name);
  const c = compilateurDe(ctx, info);
  const alias = c.nouvelAlias();
  const colonnes = c.colonnes(classe, type, selection, alias, 1);
  const requete = `SELECT row_to_json(x) FROM (SELECT ${colonnes} FROM ${c.lire(classe, alias)} AND ${alias}.id = ${c.parametre(id, 'uuid')}) x`;
  return executer<T | null>(ctx, info, c, requete);
}

/** Reads one page of the type under `items`; ids are paged first, the total is counted only when asked. */
export async function lireListe<T>(ctx: Contexte, info: GraphQLResolveInfo, demande: Demande): Promise<{ items: T[]; total: number }> {
  verifierPage(demande);
  const page = typeObjet(info.returnType);
  const champItems = page.getFields()['items'];
  if (!champItems) throw new Error(`${page.name} n’a pas de champ items.`);
  const type = typeObjet(champItems.type);
  const classe = classeDe(type.name);
  const c = compilateurDe(ctx, info);
  const selection = sousSelection(info.fieldNodes, info.fragments);
  const sorties: string[] = [];
  if (selection.has('total')) {
    const alias = c.nouvelAlias();
    sorties.push(`(SELECT count(*)::int FROM ${c.lire(classe, alias)}${conditions(c, classe, alias, demande.filtre)}) AS "total"`);
  }
  const items = selection.get('items');
  if (items) {
    const alias = c.nouvelAlias();
    const colonnes = c.colonnes(classe, type, sousSelection(items, info.fragments), alias, 1);
    const interne = c.nouvelAlias();
    const limite = `LIMIT ${c.parametre(demande.parPage, 'int')} OFFSET ${c.parametre((demande.page - 1) * demande.parPage, 'int')}`;
    const ids = `SELECT ${interne}.id FROM ${c.lire(classe, interne)}${conditions(c, classe, interne, demande.filtre)} ORDER BY ${ordre(c, classe, interne, demande.tri)} ${limite}`;
    sorties.push(
      `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${colonnes} FROM (${ids}) i JOIN ${c.table(classe)} ${alias} ON ${alias}.id = i.id ORDER BY ${ordre(c, classe, alias, demande.tri)}) x) AS "items"`,
    );
  }
  if (sorties.length === 0) return { items: [], total: 0 };
  return executer(ctx, info, c, `SELECT row_to_json(r) FROM (SELECT ${sorties.join(', ')}) r`);
}

function verifierPage({ page, parPage }: Demande): void {
  const champs = [];
  if (page < 1 || page > PAGE_MAX) champs.push({ champ: 'page', message: `La page va de 1 à ${PAGE_MAX}.` });
  if (parPage < 1 || parPage > PAR_PAGE_MAX) champs.push({ champ: 'parPage', message: `Une page contient de 1 à ${PAR_PAGE_MAX} lignes.` });
  if (champs.length > 0) throw saisieInvalide(champs);
}

/** « id last » means that the order stops at the first id; its direction follows the last key, for the index's sake. */
export function ordre(c: Compilateur, classe: Classe, alias: string, tri: readonly Tri[] | null | undefined): string {
  const cles: string[] = [];
  let dernier = 'ASC';
  for (const { champ, sens } of tri ?? []) {
    dernier = sens;
    // A computed field that the row shows is sorted by its computation.
    const calcul = declarationDe(classe).calculs?.[champ];
    cles.push(`${calcul ? `(${calcul(c.portes(alias))})` : c.colonne(classe, alias, champ)} ${sens}`);
    if (champ === 'id') return cles.join(', ');
  }
  return [...cles, `${alias}.id ${dernier}`].join(', ');
}

function conditions(c: Compilateur, classe: Classe, alias: string, filtre: object | null | undefined): string {
  const declares = declarationDe(classe).filtres ?? {};
  return Object.entries(filtre ?? {})
    .filter(([, valeur]) => valeur !== undefined && valeur !== null)
    .map(([nom, valeur]) => ` AND ${condition(c, classe, alias, nom, valeur, nom === 'ids' ? { propriete: 'id', operateur: 'PARMI' } : declares[nom])}`)
    .join('');
}

function condition(c: Compilateur, classe: Classe, alias: string, nom: string, valeur: unknown, filtre: Filtre | undefined): string {
  if (!filtre) throw new Error(`Le filtre ${nom} n’est pas déclaré.`);
  verifierValeur(nom, valeur);
  if (typeof filtre === 'function') return `(${filtre(c.portes(alias), valeur)})`;
  const colonne = c.colonne(classe, alias, filtre.propriete);
  const type = String(c.meta(classe).columns.find((k) => k.propertyName === filtre.propriete)?.type ?? 'text');
  if (type === 'uuid') verifierIds(nom, valeur);
  switch (filtre.operateur) {
    case 'EGAL':
      return `${colonne} = ${c.parametre(valeur, type)}`;
    case 'PARMI':
      return `${colonne} = ANY(${c.parametre(valeur, `${type}[]`)})`;
    case 'RECOUPE':
      return `${colonne} && ${c.parametre(valeur, `${type}[]`)}`;
    case 'DEPUIS':
      return `${colonne} >= ${c.parametre(valeur, type)}`;
    case 'JUSQUE':
      return `${colonne} <= ${c.parametre(valeur, type)}`;
    case 'CONTIENT':
      return `strpos(lower(${colonne}), lower(${c.parametre(valeur, 'text')})) > 0`;
  }
}

function verifierValeur(nom: string, valeur: unknown): void {
  const valeurs = Array.isArray(valeur) ? valeur : [valeur];
  if (valeurs.length > 1000) throw saisieInvalide([{ champ: `filtre.${nom}`, message: 'Un filtre accepte au plus 1 000 valeurs.' }]);
  if (valeurs.some((v) => typeof v === 'string' && (v.includes(NUL) || v.length > 500))) {
    throw saisieInvalide([{ champ: `filtre.${nom}`, message: 'Ce texte ne peut pas être cherché.' }]);
  }
}

function verifierIds(nom: string, valeur: unknown): void {
  const valeurs = Array.isArray(valeur) ? valeur : [valeur];
  if (valeurs.some((v) => typeof v !== 'string' || !estUuid(v))) {
    throw saisieInvalide([{ champ: `filtre.${nom}`, message: 'Identifiant mal formé.' }]);
  }
}
