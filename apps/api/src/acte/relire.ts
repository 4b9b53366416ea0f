import { introuvable } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { lireUn } from '../lecture/racine';
import type { Contexte } from './contexte';

/** What an act answers: the row as its author now reads it, in one compiled statement. */
export async function relire<T>(ctx: Contexte, info: GraphQLResolveInfo, id: string): Promise<T> {
  const lue = await lireUn<T>(ctx, info, id);
  if (lue === null) throw introuvable();
  return lue;
}
