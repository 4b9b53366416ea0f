import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../acte/contexte';
import { Compilateur } from '../lecture/compilateur';
import { executer } from '../lecture/racine';
import { sousSelection, typeObjet } from '../lecture/selection';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';
import type { Moi } from './compte.types';

/** Reads the signed-in person in one compiled statement, under all her mandats: she sees them all to choose among them. */
export async function lireMoi(ctx: Contexte, info: GraphQLResolveInfo): Promise<Moi | null> {
  if (!ctx.acteur) return null;
  const type = typeObjet(info.returnType);
  const selection = sousSelection(info.fieldNodes, info.fragments);
  const c = new Compilateur(ctx.source, ctx.droitsEntiers, info.fragments);
  const { personneId } = ctx.acteur;
  // Asked for its menus alone, the statement uses no parameter: PostgreSQL refuses one that it cannot type.
  const moi = (): string => c.parametre(personneId, 'uuid');
  const colonnes = (classe: typeof Personne | typeof Mandat, champ: string, alias: string): string =>
    c.colonnes(classe, typeDuChamp(type, champ), sousSelection(selection.get(champ) ?? [], info.fragments), alias, 1);

  const ecrire: Readonly<Record<string, () => string>> = {
    personne: () => {
      const a = c.nouvelAlias();
      return `SELECT row_to_json(x) FROM (SELECT ${colonnes(Personne, 'personne', a)} FROM ${c.lire(Personne, a)} AND ${a}.id = ${moi()}) x`;
    },
    mandats: () => {
      const a = c.nouvelAlias();
      const jour = c.parametre(ctx.jour, 'date');
      const duJour = `${a}.personne_id = ${moi()} AND ${a}.debut <= ${jour} AND (${a}.fin IS NULL OR ${a}.fin >= ${jour})`;
      return `SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${colonnes(Mandat, 'mandats', a)} FROM ${c.table(Mandat)} ${a} WHERE ${duJour} ORDER BY ${a}.debut, ${a}.id) x`;
    },
    preferences: () => `SELECT coalesce((SELECT preferences FROM compte WHERE personne_id = ${moi()}), '{}')::text`,
    calendrier: () => `SELECT json_build_object('creeLe', cree_le) FROM jeton_calendrier WHERE personne_id = ${moi()} AND revoque_le IS NULL`,
  };
  const sorties = Object.entries(ecrire).filter(([nom]) => selection.has(nom)).map(([nom, sql]) => `(${sql()}) AS "${nom}"`);
  return executer(ctx, info, c, `SELECT row_to_json(r) FROM (SELECT ${sorties.join(', ')}) r`);
}

function typeDuChamp(type: GraphQLObjectType, nom: string): GraphQLObjectType {
  const champ = type.getFields()[nom];
  if (!champ) throw new Error(`${type.name} n’a pas de champ ${nom}.`);
  return typeObjet(champ.type);
}
