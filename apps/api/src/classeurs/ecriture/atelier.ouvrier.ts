import { ouvrer } from '../../ateliers/ouvrier';
import { composerClasseur } from '../modele';
import type { Commande } from './atelier';
import { ecrireOds } from './ods';
import { ecrireXlsx } from './xlsx';

/** The thread that writes workbooks: what somebody may read in, the bytes of their file out. */
ouvrer(({ lues, cadre, extension }: Commande): Promise<Uint8Array> | Uint8Array => {
  const classeur = composerClasseur(lues, cadre);
  return extension === 'xlsx' ? ecrireXlsx(classeur) : ecrireOds(classeur);
});
