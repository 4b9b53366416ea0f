import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Contexte } from '../acte/contexte';
import { bornerDocument } from './document';
import { estCode, presenter, STATUTS } from './erreurs';

export type ContexteHttp = Contexte & { fermer(): Promise<void> };

/** The HTTP status follows the first refusal when nothing else was answered; the shared snapshot is given back. */
const finDeRequete: ApolloServerPlugin<ContexteHttp> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind === 'single') {
          const { data, errors } = response.body.singleResult;
          const code = errors?.[0]?.extensions?.['code'];
          const rienDautre = !data || Object.values(data).every((v) => v === null);
          if (estCode(code) && rienDautre) response.http.status = STATUTS[code];
          // GraphQL over HTTP: to a client that only accepts application/json, a faulty document is still a 200.
          const accepte = request.http?.headers.get('accept') ?? '';
          const executee = data !== undefined;
          if (!executee && code === 'SAISIE_INVALIDE' && /application\/json/.test(accepte) && !/graphql-response/.test(accepte)) response.http.status = 200;
        }
        await contextValue.fermer?.();
      },
    };
  },
};

/** Apollo over our schema: bounded documents, masked errors, no cache hints, no landing page that calls outside. */
export function creerApollo(schema: GraphQLSchema, noter: (erreur: unknown, reference: string) => void): ApolloServer<ContexteHttp> {
  return new ApolloServer<ContexteHttp>({
    schema,
    validationRules: [bornerDocument],
    parseOptions: { maxTokens: 4000 },
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    formatError: (forme, erreur) => {
      const reference = randomUUID();
      return presenter(forme, erreur, reference, (origine) => noter(origine, reference));
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), finDeRequete],
  });
}
