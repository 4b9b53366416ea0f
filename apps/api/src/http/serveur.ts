import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import statique from '@fastify/static';
import * as cookies from 'cookie';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { existsSync } from 'node:fs';
import type { Service } from '../acte/contexte';
import { creerApollo } from './apollo';
import { ouvrirContexte } from './contexte';
import { STATUTS } from './erreurs';
import type { FastifyBaseLogger } from 'fastify';

export const COOKIE_SESSION = 'session';
/** No act needs more: 100 minutes of text are under 200 kB. */
const TAILLE_MAX = 1_000_000;

export interface Options {
  /** Folder of the built console; absent in tests of the API alone. */
  readonly console?: string;
  readonly journal: FastifyBaseLogger;
  /** Routes beside /graphql (exports, feeds): each registers itself. */
  readonly routes?: readonly ((app: FastifyInstance, service: Service, schema: GraphQLSchema) => void)[];
}

/** The HTTP server: GraphQL, health, the console's files, and the given routes, on one port. */
export async function creerServeur(service: Service, schema: GraphQLSchema, options: Options): Promise<FastifyInstance> {
  const app = Fastify({ loggerInstance: options.journal, bodyLimit: TAILLE_MAX, keepAliveTimeout: 65_000, forceCloseConnections: 'idle', routerOptions: { maxParamLength: 300 } });
  app.server.headersTimeout = 66_000;
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'], objectSrc: ["'none'"], frameAncestors: ["'none'"], upgradeInsecureRequests: service.configuration.cookieSur ? [] : null },
    },
    hsts: service.configuration.cookieSur,
  });
  await app.register(compress, { global: true, threshold: 1024 });

  const apollo = creerApollo(schema, (erreur, reference) => options.journal.error({ err: erreur, reference }, 'erreur interne'));
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: (requete, reponse) =>
        ouvrirContexte(service, {
          session: cookies.parse(requete.headers.cookie ?? '')[COOKIE_SESSION] ?? null,
          mandat: entete(requete.headers['x-mandat']),
          adresseIp: requete.ip,
          poserSession: (jeton) => poserCookie(reponse, jeton, service.configuration.cookieSur),
        }),
    }),
  });

  app.get('/healthz', async () => ({ etat: 'ok' }));
  app.get('/readyz', async (_requete, reponse) => {
    const pret = await service.lectures.query('SELECT 1').then(() => true, () => false);
    return reponse.code(pret ? 200 : 503).send({ etat: pret ? 'ok' : 'base de données injoignable' });
  });
  for (const route of options.routes ?? []) route(app, service, schema);
  app.setErrorHandler((erreur: Error & { statusCode?: number }, _requete, reponse) => repondreErreur(reponse, erreur, options.journal));
  if (options.console && existsSync(options.console)) await servirConsole(app, options.console);
  return app;
}

const entete = (valeur: string | string[] | undefined): string | null => (Array.isArray(valeur) ? valeur[0] : valeur) ?? null;

/** The session travels in a cookie that scripts cannot read and that other sites cannot send along a post. */
function poserCookie(reponse: FastifyReply, jeton: string | null, secure: boolean): void {
  const valeur = cookies.serialize(COOKIE_SESSION, jeton ?? '', { path: '/', httpOnly: true, sameSite: 'lax', secure, ...(jeton ? {} : { maxAge: 0 }) });
  void reponse.header('set-cookie', valeur);
}

/** Faults outside GraphQL (body too large, malformed JSON): the same shape of error, in French. */
function repondreErreur(reponse: FastifyReply, erreur: Error & { statusCode?: number; code?: string }, journal: FastifyBaseLogger): FastifyReply {
  const statut = erreur.statusCode ?? 500;
  const dire = (code: keyof typeof STATUTS, message: string, status: number): FastifyReply => reponse.code(status).send({ errors: [{ message, extensions: { code } }] });
  if (erreur.code && erreur.code in STATUTS) return dire(erreur.code as keyof typeof STATUTS, erreur.message, STATUTS[erreur.code as keyof typeof STATUTS]);
  if (statut === 413) return dire('SAISIE_INVALIDE', 'La demande dépasse un mégaoctet.', 413);
  if (statut === 415) return dire('SAISIE_INVALIDE', 'La demande doit être du JSON.', 415);
  if (statut < 500) return dire('SAISIE_INVALIDE', 'La demande n’est pas lisible.', statut);
  journal.error({ err: erreur }, 'erreur HTTP');
  return dire('INTERNE', 'Le problème vient de notre côté. Réessayez dans un instant.', 500);
}

async function servirConsole(app: FastifyInstance, dossier: string): Promise<void> {
  await app.register(statique, {
    root: dossier,
    setHeaders: (reponse, chemin) => {
      // Built files carry a hash in their names; the page itself must always be asked again.
      void reponse.header('cache-control', /assets/.test(chemin) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((requete, reponse) => {
    const page = requete.method === 'GET' && String(requete.headers.accept ?? '').includes('text/html');
    return page ? reponse.sendFile('index.html') : reponse.code(404).send({ errors: [{ message: 'Cette adresse n’existe pas.', extensions: { code: 'INTROUVABLE' } }] });
  });
}
