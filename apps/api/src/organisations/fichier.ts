import { LIGNES_MAX, saisieInvalide } from '@gouvernance-iae/domaine';
import { lireCsv } from './fichier.csv';
import { lireOds } from './fichier.ods';

/** Under the megabyte that a request may weigh once written in base64. */
const OCTETS_MAX = 700_000;

export interface FichierLu {
  readonly entetes: readonly string[];
  readonly rangees: readonly (readonly string[])[];
}

const refuser = (message: string): never => {
  throw saisieInvalide([{ champ: 'fichier', message }]);
};

const vide = (rangee: readonly string[]): boolean => rangee.every((cellule) => cellule.trim() === '');

/** Reads a file sent in base64: its header, and its rows without the empty ones at the end. The name tells the format. */
export async function lireFichier(base64: string, nom: string): Promise<FichierLu> {
  const octets = Buffer.from(base64, 'base64');
  if (octets.length === 0) refuser('Ce fichier est vide.');
  if (octets.length > OCTETS_MAX) refuser('Ce fichier dépasse 700 ko : partagez-le.');
  const extension = /\.([a-z]+)$/iu.exec(nom.trim())?.[1]?.toLowerCase();
  if (extension !== 'csv' && extension !== 'ods') refuser('Un fichier CSV ou ODS est attendu.');
  const cellules = extension === 'ods' ? await lireOds(octets) : lireCsv(octets);
  const dernier = cellules.findLastIndex((rangee) => !vide(rangee));
  if (dernier > LIGNES_MAX) refuser(`Au plus ${LIGNES_MAX} lignes par fichier.`);
  const [entetes = [], ...rangees] = cellules.slice(0, dernier + 1);
  return { entetes, rangees };
}
