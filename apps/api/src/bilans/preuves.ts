import type { GraphQLResolveInfo } from 'graphql';
import type { Contexte } from '../acte/contexte';
import type { PreuvesBilan } from './contenu.types';

export interface DemandeDePreuves {
  readonly id: string;
  readonly code: string;
  readonly departement: string | null;
}

export function lirePreuves(_ctx: Contexte, _info: GraphQLResolveInfo, _demande: DemandeDePreuves): Promise<PreuvesBilan> {
  return Promise.resolve({ sujet: 'Reunion', ids: [], total: 0 });
}
