import { parentPort } from 'node:worker_threads';
import type { Epreuve } from './atelier-pdf';
import type { Document } from './document';
import { dessinerPdf } from './pdf';

/** The thread of the workshop: one document in, its PDF out. */
parentPort?.on('message', (document: Document) => {
  const rendre = (epreuve: Epreuve): void => parentPort?.postMessage(epreuve);
  dessinerPdf(document).then(
    (pdf) => rendre({ pdf }),
    (erreur: unknown) => rendre({ erreur: erreur instanceof Error ? `${erreur.message}\n${erreur.stack}` : String(erreur) }),
  );
});
