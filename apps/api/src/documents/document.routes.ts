import { nonAuthentifie, interdit } from '@gouvernance-iae/domaine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { TexteAccord } from '../accords/accord.entity';
import { deposerTexte } from '../accords/texte.actes';
import type { Contexte, Service } from '../acte/contexte';
import { ouvrirExport, refuser, sessionDe, textes, type Demande, type Fichier } from '../exports/porte';
import { ouvrirContexte } from '../http/contexte';
import { Guichet } from '../http/guichet';
import { joindrePiece } from '../valeurs/actes/piece';
import { PieceValeur } from '../valeurs/piece.entity';
import { lireContenu, lireDocument } from './contenu';
import { deposerDocument } from './document.actes';
import { Document } from './document.entity';
import type { ClasseFichier } from './conservation';
import { recevoir } from './reception';

/** Ten megabytes each, one copy on its way to PostgreSQL: at most a quarter of a gigabyte. */
const PLACES = 12;
const ATTENTE_MAX = 200;

/** The header that /graphql asks for too: another site cannot make a browser send it without asking us first. */
const PREAMBULE = 'apollo-require-preflight';

/** Deposits what a request announces, under the id that it gives. */
type Deposant = (ctx: Contexte, parametres: Readonly<Record<string, string>>, fichier: { readonly id: string; readonly nom: string; readonly octets: Buffer }) => Promise<unknown>;

const telecharger = (classe: ClasseFichier) => async ({ fichier, ctx }: Demande): Promise<Fichier | null> => {
  const document = await lireDocument(ctx, fichier, classe);
  if (!document) return null;
  const { nom, typeMime, taille, empreinte } = document;
  return { nom, type: typeMime, taille, empreinte, contenu: lireContenu(ctx, document, classe) };
};

/**
 * GET /documents/:id gives a file to the readers of its sitting. POST /documents?id&reunion&point&nom deposits one: the body
 * is the file as it is, of whatever announced type, for its bytes alone say what it is. /documents/accords?id&accord&evenement&nom
 * does the same for the texts of an accord, /documents/valeurs?id&valeur&nom for the files that support a figure.
 */
export function servirDocuments(app: FastifyInstance, service: Service, schema: GraphQLSchema): void {
  const guichet = new Guichet(PLACES, ATTENTE_MAX, 'Trop de fichiers arrivent en même temps. Réessayez dans un instant.');

  const recevoirAvec = (adresse: string, acte: string, deposer: Deposant) => async (requete: FastifyRequest, reponse: FastifyReply): Promise<FastifyReply> => {
    void reponse.header('cache-control', 'no-store');
    try {
      if (!requete.headers[PREAMBULE]) throw interdit(`L’en-tête ${PREAMBULE} manque : cette demande peut venir d’un autre site.`);
      const { id = '', nom = '', mandat = null, ...parametres } = textes(requete.query);
      const ctx = await ouvrirContexte(service, { session: sessionDe(requete), mandat, adresseIp: requete.ip, poserSession: () => undefined });
      if (!ctx.acteur) throw nonAuthentifie();
      await guichet.passer(async () => deposer(ctx, parametres, { id, nom, octets: await recevoir(requete.raw, nom) }));
      return await reponse.code(201).header('location', `${adresse}/${id}`).send({ data: { [acte]: { id } } });
    } catch (erreur) {
      return refuser(requete, reponse, erreur);
    }
  };

  // Stored as they were sent, given as they are: nothing is compressed on the way, so that length and ETag are those of the file.
  const options = { compress: false, exposeHeadRoute: false } as const;
  ouvrirExport(app, service, schema, '/documents/:fichier', telecharger(Document), options);
  ouvrirExport(app, service, schema, '/documents/accords/:fichier', telecharger(TexteAccord), options);
  ouvrirExport(app, service, schema, '/documents/valeurs/:fichier', telecharger(PieceValeur), options);
  void app.register(async (porte) => {
    porte.removeAllContentTypeParsers();
    porte.addContentTypeParser('*', (_requete, _flux, suite) => suite(null));
    porte.post('/documents', { decompress: false }, recevoirAvec('/documents', 'deposerDocument', (ctx, { reunion = '', point }, fichier) => deposerDocument(ctx, { ...fichier, reunionId: reunion, pointId: point || null })));
    porte.post('/documents/valeurs', { decompress: false }, recevoirAvec('/documents/valeurs', 'joindrePiece', (ctx, { valeur = '' }, fichier) => joindrePiece(ctx, { ...fichier, valeurId: valeur })));
    porte.post('/documents/accords', { decompress: false }, recevoirAvec('/documents/accords', 'deposerTexte', (ctx, { accord = '', evenement }, fichier) => deposerTexte(ctx, { ...fichier, accordId: accord, evenementId: evenement || null })));
  });
}
