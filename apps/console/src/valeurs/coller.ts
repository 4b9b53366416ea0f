import { compter } from '@gouvernance-iae/domaine';
import { estModifiable } from './aspect';
import type { Carnet } from './carnet';
import type { Frappe } from './frappe';
import type { GrilleValeurs } from './grilles';
import { ditNonCommunique } from './lecture';
import type { Boite } from './tableaux';
import { placerBloc } from './titres-bloc';

export interface Collage { posees: number; verrouillees: number; horsTableau: number; reconnu: boolean }

/** Puts a block into the grid, by its titles or from one box on; locked cells and what falls outside are left, and counted. */
export function collerBloc(grille: Pick<GrilleValeurs, 'colonnes' | 'lignes'>, carnet: Carnet, depart: { ligne: number; colonne: number }, bloc: readonly (readonly string[])[]): Collage {
  const changements = new Map<string, Partial<Frappe>>();
  const { poses, reconnu } = placerBloc(bloc, depart, grille);
  const collage: Collage = { posees: 0, verrouillees: 0, horsTableau: 0, reconnu };
  for (const { ligne, colonne, ecrit } of poses) {
    const boite = grille.colonnes[colonne]?.boite;
    const valeur = grille.lignes[ligne]?.valeurs[colonne];
    if (!boite || !valeur) collage.horsTableau += ecrit === '' ? 0 : 1;
    // An empty cell erases nothing under a title, nor the « NC » that the other term has just said.
    else if (ecrit === '' && (reconnu || changements.get(valeur.id)?.nc)) continue;
    else if (!estModifiable(carnet.cellule(valeur.id)?.valeur ?? valeur)) collage.verrouillees += 1;
    else {
      changements.set(valeur.id, { ...changements.get(valeur.id), ...frappeCollee(boite, ecrit) });
      collage.posees += 1;
    }
  }
  carnet.coller(changements);
  return collage;
}

function frappeCollee(boite: Boite, ecrit: string): Partial<Frappe> {
  if (boite !== 'texte' && ditNonCommunique(ecrit)) return { nc: true };
  if (boite === 'booleen') return { nc: false, booleen: /^(oui|o|vrai|1)$/iu.test(ecrit) ? 'OUI' : /^(non|n|faux|0)$/iu.test(ecrit) ? 'NON' : '' };
  return { nc: false, [boite]: ecrit };
}

/** « 12 valeurs collées. 2 cellules verrouillées laissées telles quelles. » */
export function direCollage({ posees, verrouillees, horsTableau, reconnu }: Collage): string {
  return [
    `${compter(posees, 'valeur collée', 'valeurs collées')}${reconnu ? ', rangées d’après leurs titres' : ''}.`,
    verrouillees > 0 ? `${compter(verrouillees, 'cellule soumise ou acceptée, laissée', 'cellules soumises ou acceptées, laissées')} telle${verrouillees > 1 ? 's' : ''} quelle${verrouillees > 1 ? 's' : ''}.` : '',
    horsTableau > 0 ? `${compter(horsTableau, 'valeur dépassait', 'valeurs dépassaient')} du tableau : ${horsTableau > 1 ? 'elles ne sont' : 'elle n’est'} pas reprise${horsTableau > 1 ? 's' : ''}.` : '',
    posees > 0 ? 'Ctrl Z annule le collage.' : '',
  ].filter(Boolean).join(' ');
}
