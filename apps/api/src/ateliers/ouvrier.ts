import { parentPort } from 'node:worker_threads';
import type { Rendu } from './atelier';

/** The thread of a workshop: one piece in, what becomes of it out. */
export function ouvrer<P, R>(faire: (piece: P) => R | Promise<R>): void {
  const rendre = (reponse: Rendu<R>): void => parentPort?.postMessage(reponse);
  parentPort?.on('message', (piece: P) => {
    Promise.resolve(piece)
      .then(faire)
      .then(
        (rendu) => rendre({ rendu }),
        (erreur: unknown) => rendre({ erreur: erreur instanceof Error ? `${erreur.message}\n${erreur.stack}` : String(erreur) }),
      );
  });
}
