import { ErreurMetier } from '@gouvernance-iae/domaine';
import { ouvrer } from '../../ateliers/ouvrier';
import type { ClasseurLu, Piece } from './atelier';
import { lireClasseur } from './lecture';

/** The thread that reads workbooks: a refusal is an answer, what nobody foresaw is a fault. */
ouvrer(({ octets, extension }: Piece): ClasseurLu => {
  try {
    return { feuilles: lireClasseur(octets, extension) };
  } catch (erreur) {
    if (erreur instanceof ErreurMetier) return { refus: erreur.message };
    throw erreur;
  }
});
