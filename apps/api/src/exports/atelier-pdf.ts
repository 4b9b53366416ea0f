import { join } from 'node:path';
import { Atelier } from '../ateliers/atelier';
import type { Document } from './document';

interface Bornes {
  /** Documents that may wait for the one being drawn. */
  readonly attente: number;
  readonly dureeMs: number;
}

/** Draws PDF documents in a thread of its own, one after the other. */
export class AtelierPdf {
  private readonly atelier: Atelier<Document, Uint8Array>;

  constructor(bornes: Bornes = { attente: 60, dureeMs: 30_000 }) {
    this.atelier = new Atelier({
      ...bornes,
      ouvrier: join(__dirname, 'atelier-pdf.ouvrier.ts'),
      memoireMaxMo: 512,
      refus: {
        encombre: 'Beaucoup de PDF sont demandés en même temps. Réessayez dans un instant.',
        mort: 'Ce document n’a pas pu être dessiné. Réessayez, ou choisissez un autre format.',
        tropLong: 'Ce document est trop long à dessiner en PDF. Choisissez un autre format.',
      },
    });
  }

  async dessiner(document: Document): Promise<Buffer> {
    return Buffer.from(await this.atelier.faire(document));
  }
}
