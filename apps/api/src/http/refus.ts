import type { FastifyBaseLogger, FastifyError, FastifyReply } from 'fastify';
import type { Socket } from 'node:net';
import { traduireRefus } from '../acte/erreurs';
import { estCode, STATUTS } from './erreurs';

type Code = keyof typeof STATUTS;

/** Every refusal outside GraphQL has the shape of those of GraphQL. */
const corps = (code: Code, message: string): { errors: { message: string; extensions: { code: Code } }[] } => ({ errors: [{ message, extensions: { code } }] });

const ILLISIBLE = 'La demande n’est pas lisible.';
const PAR_STATUT: Readonly<Partial<Record<number, string>>> = { 413: 'La demande dépasse un mégaoctet.', 415: 'La demande doit être du JSON.' };

/** Answers what was thrown outside GraphQL: body too large, malformed JSON, impossible address, database away. */
export function repondreErreur(reponse: FastifyReply, erreur: unknown, journal: FastifyBaseLogger): FastifyReply {
  const refus = traduireRefus(erreur) as Partial<FastifyError>;
  if (estCode(refus.code)) return reponse.code(STATUTS[refus.code]).send(corps(refus.code, refus.message ?? ''));
  // The caller hung up while the answer was being written: there is nobody left to answer, and nothing to mend here.
  if (refus.code === 'ERR_STREAM_PREMATURE_CLOSE') {
    journal.debug({ err: erreur }, 'réponse abandonnée par son demandeur');
    return reponse;
  }
  const statut = refus.statusCode ?? 500;
  if (statut < 500) return reponse.code(statut).send(corps('SAISIE_INVALIDE', PAR_STATUT[statut] ?? ILLISIBLE));
  journal.error({ err: erreur }, 'erreur HTTP');
  return reponse.code(500).send(corps('INTERNE', 'Le problème vient de notre côté. Réessayez dans un instant.'));
}

export const repondreIntrouvable = (reponse: FastifyReply): FastifyReply => reponse.code(404).send(corps('INTROUVABLE', 'Cette adresse n’existe pas.'));

/** What Node could not even read as HTTP: too slow, too long, ambiguous about its own length. */
const AVANT_HTTP: Readonly<Record<string, readonly [statut: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'La demande a mis trop de temps à arriver.'],
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Les en-têtes de la demande sont trop longs.'],
};

/** Answers on the socket itself, then closes it: what follows on it cannot be trusted. */
export function repondreIllisible(erreur: Error & { code?: string }, socket: Socket): void {
  if (erreur.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [statut, message] = AVANT_HTTP[erreur.code ?? ''] ?? ['400 Bad Request', ILLISIBLE];
  const texte = JSON.stringify(corps('SAISIE_INVALIDE', message));
  socket.end(`HTTP/1.1 ${statut}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(texte)}\r\nConnection: close\r\n\r\n${texte}`);
}
