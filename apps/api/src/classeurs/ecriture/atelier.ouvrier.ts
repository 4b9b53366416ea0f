import { ecrireCsv } from '../../organisations/fichier.csv';
import { ouvrer } from '../../ateliers/ouvrier';
import { composerTable } from '../../exports/table-classeur';
import { composerAnnote, rangeesAnnotees } from '../annote';
import { composerClasseur } from '../modele';
import type { Commande } from './atelier';
import type { ClasseurEcrit } from './feuille';
import { ecrireOds } from './ods';
import { ecrireXlsx } from './xlsx';

const ecrire = (classeur: ClasseurEcrit, extension: 'xlsx' | 'ods'): Promise<Uint8Array> | Uint8Array => (extension === 'xlsx' ? ecrireXlsx(classeur) : ecrireOds(classeur));

/** The thread that writes workbooks: what somebody may read in, the bytes of their file out. */
ouvrer((commande: Commande): Promise<Uint8Array> | Uint8Array => {
  if ('annotees' in commande) return commande.extension === 'csv' ? ecrireCsv(rangeesAnnotees(commande.annotees)) : ecrire(composerAnnote(commande.annotees, commande), commande.extension);
  return ecrire('table' in commande ? composerTable(commande.table) : composerClasseur(commande.lues, commande.cadre), commande.extension);
});
