import type { ExtensionClasseur, FeuilleLue } from '@gouvernance-iae/domaine';
import { lireCsv } from '../../organisations/fichier.csv';
import { illisible, Recueil, refus } from './bornes';
import { lireOds } from './ods';
import { lireXlsx } from './xlsx';

const commencePar = (octets: Uint8Array, ...signature: readonly number[]): boolean => signature.every((octet, i) => octets[i] === octet);
const estArchive = (octets: Uint8Array): boolean => commencePar(octets, 0x50, 0x4b);
/** The container of old Office files, in which new ones are put when they have a password. */
const estAncien = (octets: Uint8Array): boolean => commencePar(octets, 0xd0, 0xcf, 0x11, 0xe0);
const estOds = (octets: Uint8Array): boolean => Buffer.from(octets.subarray(30, 38)).toString('latin1') === 'mimetype';

const FORMAT_FAUX = 'Le contenu de ce fichier n’est pas celui que son nom annonce : dans le tableur, enregistrez le classeur en .xlsx ou en .ods.';

/** Other files under the name of a workbook: told by what they are. */
function exigerPromesse(octets: Uint8Array, extension: ExtensionClasseur): void {
  if (estAncien(octets)) throw refus('Ce classeur est protégé par un mot de passe, ou dans l’ancien format .xls : enregistrez-le en .xlsx ou en .ods, sans mot de passe.');
  if (extension === 'csv') {
    if (estArchive(octets) || octets.includes(0) && !estUtf16(octets)) throw refus(FORMAT_FAUX);
    return;
  }
  if (!estArchive(octets) || estOds(octets) !== (extension === 'ods')) throw refus(FORMAT_FAUX);
}

const estUtf16 = (octets: Uint8Array): boolean => commencePar(octets, 0xff, 0xfe) || commencePar(octets, 0xfe, 0xff);

function lireTexte(octets: Uint8Array): FeuilleLue[] {
  const recueil = new Recueil();
  recueil.ouvrir('CSV');
  lireCsv(octets).forEach((ligne, i) => recueil.ajouter(i + 1, ligne.map((texte, colonne) => [colonne, recueil.texte(texte)] as const)));
  return recueil.rendre();
}

/** The cells of a file of this format, or one sentence that says why they cannot be read. */
export function lireClasseur(octets: Uint8Array, extension: ExtensionClasseur): FeuilleLue[] {
  exigerPromesse(octets, extension);
  try {
    return extension === 'xlsx' ? lireXlsx(octets) : extension === 'ods' ? lireOds(octets) : lireTexte(octets);
  } catch (erreur) {
    // A view read past its end, a number that is none: the file is not what it should be.
    throw erreur instanceof RangeError || erreur instanceof TypeError ? illisible() : erreur;
  }
}
