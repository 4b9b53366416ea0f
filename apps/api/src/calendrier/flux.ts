import { jourCivil, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import type { Service } from '../acte/contexte';
import { personneDuCalendrier } from '../comptes/calendrier';
import { Lecture } from '../exports/lecture';
import { acteurDePersonne } from '../http/acteur';
import { contexteDe } from '../http/contexte';
import { ecrireCalendrier } from './evenement';
import { lireSeances } from './seances';

const FICHIER = /^([\w-]{20,100})\.ics$/u;

/** The sittings that the holder of this token may read now; null when the token opens nothing. */
async function fluxDe(service: Service, schema: GraphQLSchema, jeton: string): Promise<string | null> {
  const personneId = await personneDuCalendrier(service.lectures, jeton);
  const maintenant = service.horloge();
  const acteur = personneId ? await acteurDePersonne(service.lectures, personneId, jourCivil(maintenant, ZONE_METROPOLE)) : null;
  if (!acteur) return null;
  const lecture = new Lecture(schema, contexteDe(service, acteur, maintenant));
  try {
    const { adresse, fictif } = service.configuration;
    return ecrireCalendrier({ methode: 'PUBLISH', nom: 'Gouvernance IAE', seances: await lireSeances(lecture), adresse, fictif });
  } finally {
    await lecture.fermer();
  }
}

/**
 * GET /calendrier/:jeton.ics, for calendar programs: the token in the address is the only key, no cookie is read nor set.
 * An unknown token and a revoked one are the same answer.
 */
export function servirCalendrier(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  app.get<{ Params: { fichier: string } }>('/calendrier/:fichier', async (requete, reponse) => {
    const jeton = FICHIER.exec(requete.params.fichier)?.[1];
    const texte = jeton ? await fluxDe(service, schema, jeton) : null;
    if (texte === null) return reponse.code(404).type('text/plain; charset=utf-8').send('Cet agenda n’existe pas, ou son adresse a été révoquée.\n');
    const etiquette = `"${createHash('sha256').update(texte).digest('base64url').slice(0, 27)}"`;
    void reponse.header('etag', etiquette).header('cache-control', 'private, no-cache');
    if (requete.headers['if-none-match']?.split(/\s*,\s*/u).some((e) => e.replace(/^W\//u, '') === etiquette)) return reponse.code(304).send();
    return reponse.type('text/calendar; charset=utf-8').send(texte);
  });
}
