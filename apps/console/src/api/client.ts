import { HttpError } from 'react-admin';
import { mandatChoisi } from './mandat-choisi';
import type { Operation } from './operation';

/** What the API says of a refusal, as the console uses it (codes of the API, docs/decisions). */
export interface Refus {
  message: string;
  code: string;
  champs: Record<string, string>;
  manques: { code: string; message: string; champ?: string | null }[];
  reference: string | null;
  extensions: Record<string, unknown>;
}

interface ErreurGraphQL {
  message: string;
  extensions?: Record<string, unknown>;
}

interface Reponse<R> {
  data?: R | null;
  errors?: ErreurGraphQL[];
}

const STATUTS: Record<string, number> = {
  NON_AUTHENTIFIE: 401, INTERDIT: 403, INTROUVABLE: 404, SAISIE_INVALIDE: 400, TRANSITION_IMPOSSIBLE: 409,
  DOSSIER_INCOMPLET: 422, CONFLIT: 409, INDISPONIBLE: 503, TROP_DE_DEMANDES: 429, INTERNE: 500,
};

const COUPURE = 'La connexion au service est interrompue. Ce que vous aviez enregistré est gardé. Réessayez dans un instant.';

/** Sends one operation to the API and returns its data, or throws an HttpError that carries the refusal. */
export async function interroger<R, V>(operation: Operation<R, V>, variables: V, options: { keepalive?: boolean; signal?: AbortSignal } = {}): Promise<R> {
  const reponse = await envoyer(operation, variables, options);
  const corps = await lire<R>(reponse);
  const premiere = corps.errors?.[0];
  if (premiere) throw erreurHttp(premiere, corps.errors ?? [], reponse.status);
  if (!corps.data) throw new HttpError(COUPURE, reponse.status || 503, { errors: [] });
  return corps.data;
}

async function envoyer<R, V>(operation: Operation<R, V>, variables: V, options: { keepalive?: boolean; signal?: AbortSignal }): Promise<Response> {
  const mandat = mandatChoisi();
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(mandat === null ? {} : { 'x-mandat': mandat }) },
      body: JSON.stringify({ operationName: operation.nom, query: operation.source, variables }),
      ...options,
    });
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw coupure();
  }
}

/** No answer came, or none that can be read. */
export const coupure = (statut = 503): HttpError => new HttpError(COUPURE, statut, { errors: [{ message: COUPURE, extensions: { code: 'INDISPONIBLE' } }] });

async function lire<R>(reponse: Response): Promise<Reponse<R>> {
  try {
    return (await reponse.json()) as Reponse<R>;
  } catch {
    throw coupure(reponse.status || 503);
  }
}

/** The refusal that a route beside /graphql answers, which has the same shape. */
export function erreurDe(corps: string, statut: number): HttpError {
  try {
    const { errors = [] } = JSON.parse(corps) as Reponse<never>;
    const [premiere] = errors;
    return premiere ? erreurHttp(premiere, errors, statut) : coupure(statut);
  } catch {
    return coupure(statut || 503);
  }
}

function erreurHttp(premiere: ErreurGraphQL, errors: ErreurGraphQL[], statutHttp: number): HttpError {
  const code = texte(premiere.extensions?.['code']);
  const statut = (code && STATUTS[code]) || (statutHttp >= 400 ? statutHttp : 500);
  return new HttpError(premiere.message, statut, { errors });
}

/** Reads the refusal out of whatever was thrown; null when it is not an answer of the API. */
export function refusDe(erreur: unknown): Refus | null {
  if (!(erreur instanceof HttpError)) return null;
  const corps = objet(erreur.body);
  const premiere = Array.isArray(corps['errors']) ? objet(corps['errors'][0]) : {};
  const extensions = objet(premiere['extensions']);
  return {
    message: erreur.message,
    code: texte(extensions['code']) ?? 'INTERNE',
    champs: champs(extensions['champs']),
    manques: Array.isArray(extensions['manques']) ? (extensions['manques'] as Refus['manques']) : [],
    reference: texte(extensions['reference']),
    extensions,
  };
}

const INATTENDU: Refus = {
  message: 'Le problème vient de notre côté. Ce que vous aviez enregistré est gardé. Réessayez dans une minute.',
  code: 'INTERNE', champs: {}, manques: [], reference: null, extensions: {},
};

/** The refusal to show, whatever was thrown: what is not an answer of the API is our fault, and said so. */
export const refusAffichable = (erreur: unknown): Refus => refusDe(erreur) ?? INATTENDU;

/** Field errors come as a list of { champ, message } or as a record: both are read. */
function champs(valeur: unknown): Record<string, string> {
  if (Array.isArray(valeur)) {
    return Object.fromEntries(valeur.map((ligne) => [texte(objet(ligne)['champ']) ?? '', texte(objet(ligne)['message']) ?? '']));
  }
  return Object.fromEntries(Object.entries(objet(valeur)).map(([champ, message]) => [champ, texte(message) ?? '']));
}

function objet(valeur: unknown): Record<string, unknown> {
  return typeof valeur === 'object' && valeur !== null ? (valeur as Record<string, unknown>) : {};
}

function texte(valeur: unknown): string | null {
  return typeof valeur === 'string' ? valeur : null;
}
