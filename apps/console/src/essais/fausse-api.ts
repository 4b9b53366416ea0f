import type { Operation } from '../api/operation';

type Reponse = Record<string, unknown> | ((variables: Record<string, unknown>) => Record<string, unknown>);
interface Appel { nom: string; variables: Record<string, unknown>; mandat: string | null }

/** Answers of the fake API, by operation name, and what the console asked for. */
export interface FausseApi {
  repondre(operation: Pick<Operation<unknown, unknown>, 'nom'>, reponse: Reponse): FausseApi;
  refuser(operation: Pick<Operation<unknown, unknown>, 'nom'>, code: string, message: string, extensions?: Record<string, unknown>): FausseApi;
  appels(nom: string): Record<string, unknown>[];
  /** The mandate of each request of this name; null: all those of the person. */
  mandats(nom: string): (string | null)[];
}

/** Puts a fake API under fetch: typed documents go through the real client, only the network is fake. */
export function fausseApi(): FausseApi {
  const reponses = new Map<string, (variables: Record<string, unknown>) => unknown>();
  const appels: Appel[] = [];
  globalThis.fetch = async (_adresse, requete) => {
    const { operationName: nom, variables } = JSON.parse(String(requete?.body)) as { operationName: string; variables: Record<string, unknown> };
    appels.push({ nom, variables, mandat: new Headers(requete?.headers).get('x-mandat') });
    const repondre = reponses.get(nom);
    const corps = repondre ? repondre(variables) : { errors: [{ message: `Aucune réponse prévue : ${nom}`, extensions: { code: 'INTERNE' } }] };
    return { ok: true, status: 200, json: async () => corps } as Response;
  };
  const api: FausseApi = {
    repondre({ nom }, reponse) {
      reponses.set(nom, (variables) => ({ data: typeof reponse === 'function' ? reponse(variables) : reponse }));
      return api;
    },
    refuser({ nom }, code, message, extensions = {}) {
      reponses.set(nom, () => ({ data: null, errors: [{ message, extensions: { code, ...extensions } }] }));
      return api;
    },
    appels: (nom) => appels.filter((appel) => appel.nom === nom).map((appel) => appel.variables),
    mandats: (nom) => appels.filter((appel) => appel.nom === nom).map((appel) => appel.mandat),
  };
  return api;
}
