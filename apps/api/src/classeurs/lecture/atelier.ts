import { ErreurMetier, type ExtensionClasseur, type FeuilleLue } from '@gouvernance-iae/domaine';
import { join } from 'node:path';
import { Atelier, type ReglagesAtelier } from '../../ateliers/atelier';
import { refus } from './bornes';

export interface Piece {
  readonly octets: Uint8Array;
  readonly extension: ExtensionClasseur;
}
export type ClasseurLu = { readonly feuilles: FeuilleLue[] } | { readonly refus: string };

const TROP_LOURD = 'Ce classeur est trop lourd à lire : repartez du classeur téléchargé, et n’y gardez que ses feuilles.';

/** Reads workbooks in a thread of its own, with a limit of memory and of time: what people send is never trusted. */
export class AtelierClasseurs {
  private readonly atelier: Atelier<Piece, ClasseurLu>;

  constructor(bornes: Partial<Pick<ReglagesAtelier, 'memoireMaxMo' | 'dureeMs' | 'attente'>> = {}) {
    this.atelier = new Atelier({
      memoireMaxMo: 192,
      dureeMs: 20_000,
      attente: 40,
      ...bornes,
      ouvrier: join(__dirname, 'atelier.ouvrier.ts'),
      refus: { encombre: 'Beaucoup de classeurs arrivent en même temps. Réessayez dans un instant.', mort: TROP_LOURD, tropLong: TROP_LOURD },
    });
  }

  /** The bytes go to the thread: the caller does not keep them. */
  async lire(octets: Buffer, extension: ExtensionClasseur): Promise<FeuilleLue[]> {
    const copie = new Uint8Array(octets);
    const lu = await this.atelier.faire({ octets: copie, extension }, [copie.buffer]).catch((erreur: unknown) => {
      // A file that costs its thread is at fault, not the service: sending it again would not help.
      throw erreur instanceof ErreurMetier && erreur.message === TROP_LOURD ? refus(TROP_LOURD) : erreur;
    });
    if ('refus' in lu) throw refus(lu.refus);
    return lu.feuilles;
  }
}
