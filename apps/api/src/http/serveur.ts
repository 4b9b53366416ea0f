import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import statique from '@fastify/static';
import * as cookies from 'cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { existsSync } from 'node:fs';
import type { Service } from '../acte/contexte';
import { creerApollo, type ContexteHttp } from './apollo';
import { ouvrirContexte } from './contexte';
import { refusAvantLecture } from './erreurs';
import { repondreErreur, repondreIllisible, repondreIntrouvable } from './refus';

export const COOKIE_SESSION = 'session';
/** No act needs more: 100 minutes of text are under 200 kB. */
const TAILLE_MAX = 1_000_000;
/** A whole request, a document of ten megabytes included, arrives within this time or its connection is closed. */
const ARRIVEE_MAX_MS = 300_000;

export interface Options {
  /** Folder of the built console; absent in tests of the API alone. */
  readonly console?: string;
  readonly journal: FastifyBaseLogger;
  /** Number of proxies in front, whose word about the caller's address is taken; none by default. */
  readonly proxys?: number;
  /** Routes beside /graphql (exports, feeds): each registers itself. */
  readonly routes?: readonly ((app: FastifyInstance, service: Service, schema: GraphQLSchema) => void)[];
}

/** The HTTP server: GraphQL, health, the console's files, and the given routes, on one port. */
export async function creerServeur(service: Service, schema: GraphQLSchema, options: Options): Promise<FastifyInstance> {
  const { journal } = options;
  const app = Fastify({
    loggerInstance: journal,
    bodyLimit: TAILLE_MAX,
    keepAliveTimeout: 65_000,
    requestTimeout: ARRIVEE_MAX_MS,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    trustProxy: (_adresse, rang) => rang < (options.proxys ?? 0),
    frameworkErrors: (erreur, _requete, reponse) => void repondreErreur(reponse, erreur, journal),
    clientErrorHandler: repondreIllisible,
  });
  app.server.headersTimeout = 66_000;
  fermerApresReponse(app);
  app.setErrorHandler((erreur, _requete, reponse) => repondreErreur(reponse, erreur, journal));
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: { defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'], objectSrc: ["'none'"], frameAncestors: ["'none'"], upgradeInsecureRequests: service.configuration.cookieSur ? [] : null },
    },
    hsts: service.configuration.cookieSur,
  });
  await app.register(compress, { global: true, threshold: 1024 });

  const apollo = creerApollo(schema, (erreur, reference) => journal.error({ err: erreur, reference }, 'erreur interne'));
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();
  await app.register(async (graphql) => servirGraphql(graphql, service, apollo));

  app.get('/healthz', async () => ({ etat: 'ok' }));
  app.get('/readyz', async (_requete, reponse) => {
    const pret = await service.lectures.query('SELECT 1').then(() => true, () => false);
    return reponse.code(pret ? 200 : 503).send({ etat: pret ? 'ok' : 'base de données injoignable' });
  });
  for (const route of options.routes ?? []) route(app, service, schema);
  if (options.console && existsSync(options.console)) await servirConsole(app, options.console);
  else app.setNotFoundHandler((_requete, reponse) => repondreIntrouvable(reponse));
  return app;
}

function servirGraphql(app: FastifyInstance, service: Service, apollo: ApolloServer<ContexteHttp>): void {
  // What one person may read is nobody else's, whatever stands in between.
  app.addHook('onRequest', async (_requete, reponse) => void reponse.header('cache-control', 'no-store'));
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
        }).catch((erreur: unknown) => {
          throw refusAvantLecture(erreur);
        }),
    }),
  });
}

/** A connection busy when the stop is asked ends with its answer: kept alive, it would hold the process for a minute. */
function fermerApresReponse(app: FastifyInstance): void {
  let arret = false;
  app.addHook('preClose', async () => {
    arret = true;
  });
  app.addHook('onSend', async (_requete, reponse) => {
    if (arret) void reponse.header('connection', 'close');
  });
}

const entete = (valeur: string | string[] | undefined): string | null => (Array.isArray(valeur) ? valeur[0] : valeur) ?? null;

/** The session travels in a cookie that scripts cannot read and that other sites cannot send along a post. */
function poserCookie(reponse: FastifyReply, jeton: string | null, secure: boolean): void {
  const valeur = cookies.serialize(COOKIE_SESSION, jeton ?? '', { path: '/', httpOnly: true, sameSite: 'lax', secure, ...(jeton ? {} : { maxAge: 0 }) });
  void reponse.header('set-cookie', valeur);
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
    return page ? reponse.sendFile('index.html') : repondreIntrouvable(reponse);
  });
}
