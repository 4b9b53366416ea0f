import { nonAuthentifie, interdit } from '@gouvernance-iae/domaine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Service } from '../acte/contexte';
import { ouvrirExport, refuser, sessionDe, textes, type Demande, type Fichier } from '../exports/porte';
import { ouvrirContexte } from '../http/contexte';
import { Guichet } from '../http/guichet';
import { lireContenu, lireDocument } from './contenu';
import { deposerDocument } from './document.actes';
import { recevoir } from './reception';

/** Ten megabytes each, one copy on its way to PostgreSQL: at most a quarter of a gigabyte. */
const PLACES = 12;
const ATTENTE_MAX = 200;

/** The header that /graphql asks for too: another site cannot make a browser send it without asking us first. */
const PREAMBULE = 'apollo-require-preflight';

async function telecharger({ fichier, ctx }: Demande): Promise<Fichier | null> {
  const document = await lireDocument(ctx, fichier);
  if (!document) return null;
  const { nom, typeMime, taille, empreinte } = document;
  return { nom, type: typeMime, taille, empreinte, contenu: lireContenu(ctx.lectures, document) };
}

/**
 * GET /documents/:id gives a file to the readers of its sitting. POST /documents?id&reunion&point&nom deposits one: the body
 * is the file as it is, of whatever announced type, for its bytes alone say what it is.
 */
export function servirDocuments(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  const guichet = new Guichet(PLACES, ATTENTE_MAX, 'Trop de fichiers arrivent en même temps. Réessayez dans un instant.');

  async function recevoirDocument(requete: FastifyRequest, reponse: FastifyReply): Promise<FastifyReply> {
    void reponse.header('cache-control', 'no-store');
    try {
      if (!requete.headers[PREAMBULE]) throw interdit(`L’en-tête ${PREAMBULE} manque : cette demande peut venir d’un autre site.`);
      const { id = '', reunion: reunionId = '', point: pointId = null, nom = '', mandat = null } = textes(requete.query);
      const ctx = await ouvrirContexte(service, { session: sessionDe(requete), mandat, adresseIp: requete.ip, poserSession: () => undefined });
      if (!ctx.acteur) throw nonAuthentifie();
      await guichet.passer(async () => deposerDocument(ctx, { id, reunionId, pointId: pointId || null, nom, octets: await recevoir(requete.raw, nom) }));
      return await reponse.code(201).header('location', `/documents/${id}`).send({ data: { deposerDocument: { id } } });
    } catch (erreur) {
      return refuser(requete, reponse, erreur);
    }
  }

  // Stored as they were sent, given as they are: nothing is compressed on the way, so that length and ETag are those of the file.
  ouvrirExport(app, service, schema, '/documents/:fichier', telecharger, { compress: false, exposeHeadRoute: false });
  void app.register(async (porte) => {
    porte.removeAllContentTypeParsers();
    porte.addContentTypeParser('*', (_requete, _flux, suite) => suite(null));
    porte.post('/documents', { decompress: false }, recevoirDocument);
  });
}
