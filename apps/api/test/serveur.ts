import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { creerServeur, type Options } from '../src/http/serveur';
import { creerSchema } from '../src/schema';
import type { Plateforme } from './plateforme';

export interface ServeurEssai {
  readonly adresse: string;
  readonly app: FastifyInstance;
  /** Posts a GraphQL document as the console does. */
  poster(corps: unknown, entetes?: Record<string, string>): Promise<{ statut: number; corps: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] }; entetes: Headers }>;
  fermer(): Promise<void>;
}

/** The real HTTP server over a test platform, on a free port. */
export async function ouvrirServeur(p: Plateforme, options: Partial<Options> = {}): Promise<ServeurEssai> {
  const app = await creerServeur(p.service, creerSchema(), { journal: pino({ level: 'silent' }), ...options });
  const adresse = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    adresse,
    app,
    async poster(corps, entetes = {}) {
      const reponse = await fetch(`${adresse}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...entetes },
        body: typeof corps === 'string' ? corps : JSON.stringify(corps),
      });
      const texte = await reponse.text();
      return { statut: reponse.status, corps: JSON.parse(texte || '{}') as never, entetes: reponse.headers };
    },
    fermer: () => app.close(),
  };
}
