import { indisponible } from '@gouvernance-iae/domaine';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Guichet } from '../http/guichet';
import type { Document } from './document';

/** What the thread answers about the document it was given. */
export type Epreuve = { readonly pdf: Uint8Array } | { readonly erreur: string };

const ENCOMBRE = 'Beaucoup de PDF sont demandés en même temps. Réessayez dans un instant.';
const OUVRIER = join(__dirname, 'atelier-pdf.ouvrier.ts');
const MEMOIRE_MAX_MO = 512;

interface Bornes {
  /** Documents that may wait for the one being drawn. */
  readonly attente: number;
  readonly dureeMs: number;
}

/**
 * Draws PDF documents in a thread of its own, one after the other: drawing is nothing but computing, and would hold every
 * other answer for as long. A document too long to draw costs its thread, not the process.
 */
export class AtelierPdf {
  private readonly guichet: Guichet;
  private ouvrier: Worker | null = null;

  constructor(private readonly bornes: Bornes = { attente: 60, dureeMs: 30_000 }) {
    this.guichet = new Guichet(1, bornes.attente, ENCOMBRE);
  }

  dessiner(document: Document): Promise<Buffer> {
    return this.guichet.passer(() => this.confier(document));
  }

  /** The thread, opened at the first document and after a death. */
  private ouvrir(): Worker {
    const ouvrier = new Worker(OUVRIER, { execArgv: ['-r', '@swc-node/register'], resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MAX_MO } });
    const oublier = (): void => {
      if (this.ouvrier === ouvrier) this.ouvrier = null;
    };
    this.ouvrier = ouvrier.on('error', oublier).on('exit', oublier);
    return ouvrier;
  }

  private confier(document: Document): Promise<Buffer> {
    const ouvrier = this.ouvrier ?? this.ouvrir();
    ouvrier.ref();
    return new Promise<Buffer>((suite, echec) => {
      const rendu = (epreuve: Epreuve): void => finir(() => ('pdf' in epreuve ? suite(Buffer.from(epreuve.pdf)) : echec(new Error(epreuve.erreur))));
      const mort = (): void => finir(() => echec(indisponible('Ce document n’a pas pu être dessiné. Réessayez, ou choisissez un autre format.')));
      const lasser = (): void => {
        finir(() => echec(indisponible('Ce document est trop long à dessiner en PDF. Choisissez un autre format.')));
        this.ouvrier = null;
        void ouvrier.terminate();
      };
      const delai = setTimeout(lasser, this.bornes.dureeMs);
      const finir = (dire: () => void): void => {
        clearTimeout(delai);
        ouvrier.off('message', rendu).off('exit', mort);
        // Idle, it keeps nobody from leaving.
        ouvrier.unref();
        dire();
      };
      ouvrier.on('message', rendu).on('exit', mort);
      ouvrier.postMessage(document);
    });
  }
}
