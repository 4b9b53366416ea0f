import { ouvrer } from '../../ateliers/ouvrier';
import { composerTable } from '../../exports/table-classeur';
import { composerClasseur } from '../modele';
import type { Commande } from './atelier';
import { ecrireOds } from './ods';
import { ecrireXlsx } from './xlsx';

/** The thread that writes workbooks: what somebody may read in, the bytes of their file out. */
ouvrer((commande: Commande): Promise<Uint8Array> | Uint8Array => {
  const { extension } = commande;
  const classeur = 'table' in commande ? composerTable(commande.table) : composerClasseur(commande.lues, commande.cadre);
  return extension === 'xlsx' ? ecrireXlsx(classeur) : ecrireOds(classeur);
});
