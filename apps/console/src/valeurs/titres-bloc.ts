import { lireNombre } from '@gouvernance-iae/domaine';
import type { GrilleValeurs } from './grilles';
import { nomBoite, type ColonneGrille, type LigneGrille } from './tableaux';

type Bloc = readonly (readonly string[])[];
type Grille = Pick<GrilleValeurs, 'colonnes' | 'lignes'>;

/** One cell of a block, and the box where it goes. */
export interface Pose { ligne: number; colonne: number; ecrit: string }
export interface BlocPlace { poses: readonly Pose[]; /** The block brought its titles: its order, and what stands between, do not matter. */ reconnu: boolean }

/** Titles stand on a few rows at most: the indicator, merged over its types, then the types. */
const TITRES_MAX = 4;

/** Without case, accents nor punctuation. */
const nu = (texte: string): string => texte.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();

/** « Jura », « 39 Jura », « Jura (39) »; a bare « 39 » could be a figure. */
function ligneNommee(texte: string, lignes: readonly LigneGrille[], nombres: boolean): number {
  const dit = nu(texte);
  return dit === '' ? -1 : lignes.findIndex(({ code, nom }) => [nom, `${code ?? ''} ${nom}`, `${nom} ${code ?? ''}`, ...(nombres && code ? [code, String(Number(code))] : [])].some((forme) => nu(forme) === dit));
}

/** Where each row of the block goes, by the names in one of its first columns; null when none names them. */
function rangees(bloc: Bloc, lignes: readonly LigneGrille[]): { place: number; versLigne: readonly number[] } | null {
  for (const nombres of [false, true]) {
    for (const place of [0, 1]) {
      const versLigne = bloc.map((cellules) => ligneNommee(cellules[place] ?? '', lignes, nombres));
      const trouvees = versLigne.filter((ligne) => ligne >= 0);
      const distinctes = new Set(trouvees).size === trouvees.length;
      if (distinctes && trouvees.length >= (nombres ? 3 : 1) && trouvees.length >= bloc.length / 2 - 1) return { place, versLigne };
    }
  }
  return null;
}

/** Does a title speak of this column: its indicator, its type, its term? */
function parleDe(titre: string, { indicateur, type, boite }: ColonneGrille): boolean {
  const dit = nu(titre);
  const code = nu(indicateur.code);
  return dit === code || dit.startsWith(`${code} `) || dit === nu(indicateur.intitule) || (type !== null && dit === nu(type))
    || (indicateur.unite === 'POURCENTAGE' && (dit === boite || dit === nu(nomBoite(indicateur, boite))));
}

/** Where each column of the block goes, by the titles above it; a merged title speaks for the columns that it covers. */
function colonnesTitrees(titres: Bloc, largeur: number, colonnes: readonly ColonneGrille[]): readonly number[] | null {
  const versColonne = Array.from({ length: largeur }, (_, place) => {
    const dessus = titres.flatMap((cellules, rang) => cellules[place] || (rang < titres.length - 1 ? cellules.slice(0, place).filter(Boolean).at(-1) : undefined) || []);
    const utiles = dessus.filter((titre) => colonnes.some((colonne) => parleDe(titre, colonne)));
    const candidates = colonnes.flatMap((colonne, rang) => (utiles.length > 0 && utiles.every((titre) => parleDe(titre, colonne)) ? [rang] : []));
    return candidates.length === 1 ? (candidates[0] ?? -1) : -1;
  });
  return versColonne.some((colonne) => colonne >= 0) ? versColonne : null;
}

const estTitre = (cellules: readonly string[]): boolean => cellules.some(Boolean) && cellules.every((ecrit) => lireNombre(ecrit).genre === 'REFUS' || ecrit === '');

/**
 * Where each cell of a block goes: by its titles when the block brings them, as people copy a whole table; else from the
 * active box on, in the order of the block.
 */
export function placerBloc(bloc: Bloc, depart: { ligne: number; colonne: number }, { colonnes, lignes }: Grille): BlocPlace {
  const nommees = rangees(bloc, lignes);
  const premiere = nommees ? nommees.versLigne.findIndex((ligne) => ligne >= 0) : bloc.findIndex((cellules) => !estTitre(cellules));
  const titres = bloc.slice(0, Math.max(0, premiere));
  const largeur = Math.max(0, ...bloc.map((cellules) => cellules.length));
  const titrees = titres.length > 0 && titres.length <= TITRES_MAX ? colonnesTitrees(titres, largeur, colonnes) : null;
  const debut = nommees ? nommees.place + 1 : 0;
  const ligneDe = (rang: number): number => (nommees ? (nommees.versLigne[rang] ?? -1) : titrees ? (rang < titres.length ? -1 : depart.ligne + rang - titres.length) : depart.ligne + rang);
  const colonneDe = (place: number): number => (titrees ? (titrees[place] ?? -1) : place < debut ? -1 : depart.colonne + place - debut);
  const poses = bloc.flatMap((cellules, rang) => cellules.flatMap((ecrit, place): Pose[] => {
    const [ligne, colonne] = [ligneDe(rang), colonneDe(place)];
    return ligne < 0 || colonne < 0 ? [] : [{ ligne, colonne, ecrit }];
  }));
  return { poses, reconnu: nommees !== null || titrees !== null };
}
