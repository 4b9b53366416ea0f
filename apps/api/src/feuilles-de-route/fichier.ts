import { COLONNES_ACTIONS, exigerClasseurAcceptable, saisieInvalide, type CelluleBrute, type FeuilleLue } from '@gouvernance-iae/domaine';
import { LECTURE } from '../classeurs/guichet';

/** Under the megabyte that a request may weigh once written in base64. */
const OCTETS_MAX = 700_000;
/** A road map has tens of actions. */
const LIGNES_MAX = 500;
const COLONNES_MAX = 100;

export interface FichierActions {
  readonly entetes: readonly string[];
  readonly rangees: readonly (readonly string[])[];
}

const refuser = (message: string): never => {
  throw saisieInvalide([{ champ: 'fichier', message }]);
};

/** A cell as the text that a person sees; a formula says nothing that can be trusted. */
function texteDe(cellule: CelluleBrute): string {
  if (cellule.genre === 'TEXTE') return cellule.texte;
  if (cellule.genre === 'NOMBRE') return cellule.pourcentage ? String(Math.round(cellule.nombre * 100)) : String(cellule.nombre);
  if (cellule.genre === 'DATE') return cellule.jour;
  return cellule.genre === 'BOOLEEN' ? String(cellule.booleen) : '';
}

/** The table of a workbook: it begins at the header, whatever was written above. */
function tableDe({ lignes }: FeuilleLue): FichierActions {
  const dernier = lignes.at(-1)?.rang ?? 0;
  if (dernier > LIGNES_MAX + 1) refuser(`Au plus ${LIGNES_MAX} lignes par fichier.`);
  const parRang = new Map(lignes.map((l) => [l.rang, new Map(l.cellules)]));
  // What stands beyond the header is nobody's: a lone cell in the last column would make every row as wide.
  const largeur = Math.max(0, ...[...(parRang.get(1) ?? [])].flatMap(([colonne, cellule]) => (colonne < COLONNES_MAX && texteDe(cellule).trim() !== '' ? [colonne + 1] : [])));
  const rangee = (rang: number): string[] => {
    const cellules = parRang.get(rang);
    return Array.from({ length: largeur }, (_, colonne) => {
      const cellule = cellules?.get(colonne);
      return cellule === undefined ? '' : texteDe(cellule);
    });
  };
  const entetes = rangee(1);
  if (!entetes.some((e) => COLONNES_ACTIONS.some((c) => c === e.trim().toLowerCase()))) refuser('La première ligne de ce fichier n’est pas l’en-tête de l’export : téléchargez la feuille de route, et partez de ce fichier.');
  const rangees = Array.from({ length: Math.max(0, dernier - 1) }, (_, i) => rangee(i + 2));
  return { entetes, rangees: rangees.slice(0, rangees.findLastIndex((r) => r.some((texte) => texte.trim() !== '')) + 1) };
}

/** Reads a CSV, ODS or XLSX file sent in base64, in the thread that reads what people send. */
export async function lireFichierActions(base64: string, nom: string): Promise<FichierActions> {
  const octets = Buffer.from(base64, 'base64');
  if (octets.length > OCTETS_MAX) refuser('Ce fichier dépasse 700 ko : une feuille de route est bien plus petite.');
  const extension = exigerClasseurAcceptable(nom, octets.length);
  const [feuille] = await LECTURE.lire(octets, extension);
  return feuille ? tableDe(feuille) : refuser('Ce fichier est vide.');
}
