import { indisponible } from '@gouvernance-iae/domaine';
import { Worker, type TransferListItem } from 'node:worker_threads';
import { Guichet } from '../http/guichet';

/** What a thread answers about the piece it was given. */
export type Rendu<R> = { readonly rendu: R } | { readonly erreur: string };

export interface ReglagesAtelier {
  /** The script of the thread. */
  readonly ouvrier: string;
  readonly memoireMaxMo: number;
  readonly dureeMs: number;
  /** Pieces that may wait for the one being done. */
  readonly attente: number;
  readonly refus: { readonly encombre: string; readonly mort: string; readonly tropLong: string };
}

/**
 * Works in a thread of its own, one piece after the other: what is nothing but computing would hold every other answer for
 * as long. A piece too long or too big costs its thread, not the process.
 */
export class Atelier<P, R> {
  private readonly guichet: Guichet;
  private ouvrier: Worker | null = null;

  constructor(private readonly reglages: ReglagesAtelier) {
    this.guichet = new Guichet(1, reglages.attente, reglages.refus.encombre);
  }

  faire(piece: P, transfert: readonly TransferListItem[] = []): Promise<R> {
    return this.guichet.passer(() => this.confier(piece, transfert));
  }

  /** The thread, opened at the first piece and after a death. */
  private ouvrir(): Worker {
    const { ouvrier: script, memoireMaxMo } = this.reglages;
    const ouvrier = new Worker(script, { execArgv: ['-r', '@swc-node/register'], resourceLimits: { maxOldGenerationSizeMb: memoireMaxMo } });
    const oublier = (): void => {
      if (this.ouvrier === ouvrier) this.ouvrier = null;
    };
    this.ouvrier = ouvrier.on('error', oublier).on('exit', oublier);
    return ouvrier;
  }

  private confier(piece: P, transfert: readonly TransferListItem[]): Promise<R> {
    const { dureeMs, refus } = this.reglages;
    const ouvrier = this.ouvrier ?? this.ouvrir();
    ouvrier.ref();
    return new Promise<R>((suite, echec) => {
      const rendu = (reponse: Rendu<R>): void => finir(() => ('rendu' in reponse ? suite(reponse.rendu) : echec(new Error(reponse.erreur))));
      const mort = (): void => finir(() => echec(indisponible(refus.mort)));
      const lasser = (): void => {
        finir(() => echec(indisponible(refus.tropLong)));
        this.ouvrier = null;
        void ouvrier.terminate();
      };
      const delai = setTimeout(lasser, dureeMs);
      const finir = (dire: () => void): void => {
        clearTimeout(delai);
        ouvrier.off('message', rendu).off('exit', mort);
        // Idle, it keeps nobody from leaving.
        ouvrier.unref();
        dire();
      };
      ouvrier.on('message', rendu).on('exit', mort);
      ouvrier.postMessage(piece, transfert);
    });
  }
}
