import { unwrapResolverError } from '@apollo/server/errors';
import { ErreurMetier, type CodeErreur } from '@gouvernance-iae/domaine';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { traduireRefus } from '../acte/erreurs';

/** The HTTP status of each refusal (decision 0008). */
export const STATUTS: Readonly<Record<CodeErreur | 'INTERNE', number>> = {
  NON_AUTHENTIFIE: 401,
  INTERDIT: 403,
  INTROUVABLE: 404,
  SAISIE_INVALIDE: 400,
  TRANSITION_IMPOSSIBLE: 409,
  DOSSIER_INCOMPLET: 422,
  CONFLIT: 409,
  INDISPONIBLE: 503,
  TROP_DE_DEMANDES: 429,
  INTERNE: 500,
};

/** Codes of GraphQL itself (syntax, validation, variables): the caller's input, in the caller's words. */
const CODES_DEMANDE = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

export const estCode = (code: unknown): code is keyof typeof STATUTS => typeof code === 'string' && code in STATUTS;

/** A refusal met before the document is read (who asks cannot be known), under the HTTP status that Apollo must give it. */
export function refusAvantLecture(erreur: unknown): GraphQLError {
  const refus = erreur instanceof ErreurMetier ? erreur : null;
  return new GraphQLError(String(refus?.message), { originalError: erreur instanceof Error ? erreur : new Error(String(erreur)), extensions: { http: { status: refus ? STATUTS[refus.code] : STATUTS.INTERNE } } });
}

/** What was thrown, under the wrappings of GraphQL. */
function origineDe(erreur: unknown): unknown {
  const deballee = unwrapResolverError(erreur);
  const dessous = deballee instanceof GraphQLError ? deballee.originalError : undefined;
  return traduireRefus(dessous instanceof ErreurMetier ? dessous : deballee);
}

/**
 * What leaves the API: our refusals as they are, mistakes of the document as SAISIE_INVALIDE, everything else as INTERNE
 * with a reference that the log explains. Nothing internal ever goes out.
 */
export function presenter(forme: GraphQLFormattedError, erreur: unknown, reference: string, noter: (erreur: unknown) => void): GraphQLFormattedError {
  const { path, locations } = forme;
  const ou = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const origine = origineDe(erreur);
  if (origine instanceof ErreurMetier) {
    return { message: origine.message, ...ou, extensions: { code: origine.code, ...origine.details } };
  }
  const code = forme.extensions?.['code'];
  if (code === 'SAISIE_INVALIDE') return { message: forme.message, ...ou, extensions: { code, champs: forme.extensions?.['champs'] ?? [] } };
  // graphql-js refuses the variables, or a nullable one given to a defaulted argument, under no code of its own.
  const deGraphql = erreur instanceof GraphQLError && origine instanceof GraphQLError && !origine.originalError && (!path || forme.message.startsWith('Argument '));
  if ((typeof code === 'string' && CODES_DEMANDE.has(code)) || deGraphql) {
    return { message: `La demande n’est pas valable. ${forme.message}`, ...ou, extensions: { code: 'SAISIE_INVALIDE', champs: [] } };
  }
  noter(origine);
  return { message: 'Le problème vient de notre côté. Ce que vous aviez enregistré est gardé.', ...ou, extensions: { code: 'INTERNE', reference } };
}
