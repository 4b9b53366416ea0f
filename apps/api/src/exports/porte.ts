import '@fastify/compress';
import { ErreurMetier, introuvable, nonAuthentifie } from '@gouvernance-iae/domaine';
import { parse as lireCookies } from 'cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Readable } from 'node:stream';
import type { Contexte, Service } from '../acte/contexte';
import { ouvrirContexte } from '../http/contexte';
import { estCode, STATUTS } from '../http/erreurs';
import { COOKIE_SESSION } from '../http/serveur';
import { Lecture } from './lecture';
import { echapper, ecrirePage } from './page';

/** One file asked for by one person. */
export interface Demande {
  /** What follows the folder in the address, « 1b2c….pdf »; empty for a list. */
  readonly fichier: string;
  readonly parametres: Readonly<Record<string, string>>;
  readonly ctx: Contexte;
  readonly lecture: Lecture;
}

export interface Fichier {
  readonly type: string;
  readonly contenu: string | Buffer | Readable;
  /** Name under which it is saved; shown in the page without one. */
  readonly nom?: string;
  /** Length of a content read piece by piece, so that a cut one is known as such. */
  readonly taille?: number;
  /** What its bytes are for ever: who holds them already is told so, under the rights of this request. */
  readonly empreinte?: string;
}

const TITRES_REFUS: Readonly<Record<string, string>> = { NON_AUTHENTIFIE: 'Connexion nécessaire', INTROUVABLE: 'Document introuvable' };

const champ = (erreur: unknown, nom: string): unknown => (typeof erreur === 'object' && erreur !== null && nom in erreur ? (erreur as Record<string, unknown>)[nom] : undefined);

/** A person who followed a link reads a page; a program reads the same refusal as from /graphql. */
export function refuser(requete: FastifyRequest, reponse: FastifyReply, erreur: unknown): FastifyReply {
  const code = champ(erreur, 'code');
  if (!estCode(code) || !(erreur instanceof Error)) throw erreur;
  void reponse.code(STATUTS[code]);
  if (!String(requete.headers.accept ?? '').includes('text/html')) return reponse.send({ errors: [{ message: erreur.message, extensions: { code, ...(erreur instanceof ErreurMetier ? erreur.details : {}) } }] });
  const titre = TITRES_REFUS[code] ?? 'Document indisponible';
  return reponse.type('text/html; charset=utf-8').send(ecrirePage(titre, `<main><h1>${echapper(titre)}</h1><p>${echapper(erreur.message)}</p><p><a href="/">Revenir à l’accueil</a></p></main>`));
}

/** The values of a query string that were given once. */
export const textes = (objet: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(objet ?? {}).flatMap(([nom, valeur]) => (typeof valeur === 'string' ? [[nom, valeur]] : [])));

/** What encodeURIComponent leaves, and RFC 5987 reserves. */
const encoder = (nom: string): string => encodeURIComponent(nom).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** The file's name as browsers and old servers agree on it (RFC 6266). */
const disposition = (nom: string): string => `attachment; filename="${nom.replace(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encoder(nom)}`;

/** The token of the session that comes with a request. */
export const sessionDe = (requete: FastifyRequest): string | null => lireCookies(requete.headers.cookie ?? '')[COOKIE_SESSION] ?? null;

function servir(requete: FastifyRequest, reponse: FastifyReply, { type, contenu, nom, taille, empreinte }: Fichier): FastifyReply {
  if (nom) void reponse.header('content-disposition', disposition(nom));
  if (empreinte) {
    // Kept by the browser, and asked for again each time: a right lost is a file lost.
    void reponse.header('etag', `"${empreinte}"`).header('cache-control', 'private, no-cache');
    if (requete.headers['if-none-match']?.includes(`"${empreinte}"`)) return reponse.code(304).send();
  }
  if (taille !== undefined) void reponse.header('content-length', taille);
  return reponse.type(type).send(contenu);
}

/**
 * Opens GET /exports/<dossier>/:fichier to the signed-in person, under her rights. `faire` returns null for what does not
 * exist or may not be read: one answer for both.
 */
export function ouvrirExport(app: FastifyInstance, service: Service, schema: GraphQLSchema, adresse: string, faire: (demande: Demande) => Promise<Fichier | null>, options: RouteShorthandOptions = {}): void {
  app.get<{ Params: { fichier?: string } }>(adresse, options, async (requete, reponse) => {
    void reponse.header('cache-control', 'private, no-store').header('vary', 'accept');
    try {
      const parametres = textes(requete.query);
      const ctx = await ouvrirContexte(service, { session: sessionDe(requete), mandat: parametres['mandat'] ?? null, adresseIp: requete.ip, poserSession: () => undefined });
      if (!ctx.acteur) throw nonAuthentifie();
      const lecture = new Lecture(schema, ctx);
      try {
        const fichier = await faire({ fichier: requete.params.fichier ?? '', parametres, ctx, lecture });
        if (!fichier) throw introuvable();
        return await servir(requete, reponse, fichier);
      } finally {
        await lecture.fermer();
      }
    } catch (erreur) {
      return refuser(requete, reponse, erreur);
    }
  });
}

/** « id.ext » in two, null for another shape. */
export function couper(fichier: string): { id: string; extension: string } | null {
  const trouve = /^([^.]+)\.([a-z]+)$/u.exec(fichier);
  return trouve?.[1] && trouve[2] ? { id: trouve[1], extension: trouve[2] } : null;
}
