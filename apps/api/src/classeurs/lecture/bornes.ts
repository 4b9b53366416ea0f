import { compter, LIGNES_CLASSEUR_MAX, saisieInvalide, type CelluleBrute, type FeuilleLue, type LigneLue } from '@gouvernance-iae/domaine';

/** What a file may unfold into, whatever it weighs: sheets, columns, characters. */
const FEUILLES_MAX = 30;
export const COLONNES_MAX = 60;
/** One more than the longest text that is accepted: what is cut is refused all the same. */
const TEXTE_MAX = 4_001;
const CARACTERES_MAX = 4_000_000;

export const refus = (message: string): Error => saisieInvalide([{ champ: 'fichier', message }]);
export const illisible = (): Error => refus('Ce fichier est abîmé ou incomplet : ouvrez-le dans le tableur, enregistrez-le de nouveau, puis recommencez.');

/** Gathers the cells of a file as they are met, and stops as soon as there are too many. */
export class Recueil {
  readonly feuilles: { nom: string; lignes: LigneLue[] }[] = [];
  private lignes = 0;
  private caracteres = 0;

  ouvrir(nom: string): boolean {
    if (this.feuilles.length >= FEUILLES_MAX) return false;
    this.feuilles.push({ nom: nom.slice(0, 100), lignes: [] });
    return true;
  }

  ajouter(rang: number, cellules: readonly (readonly [number, CelluleBrute])[]): void {
    const pleines = cellules.filter(([colonne, cellule]) => colonne < COLONNES_MAX && !(cellule.genre === 'TEXTE' && cellule.texte.trim() === ''));
    if (pleines.length === 0) return;
    this.lignes += 1;
    if (this.lignes > LIGNES_CLASSEUR_MAX) throw refus(`Ce classeur dépasse ${compter(LIGNES_CLASSEUR_MAX, 'ligne')} : repartez du classeur téléchargé, ou partagez-le.`);
    this.feuilles.at(-1)?.lignes.push({ rang, cellules: pleines });
  }

  texte(texte: string): CelluleBrute {
    const garde = texte.slice(0, TEXTE_MAX);
    this.caracteres += garde.length;
    if (this.caracteres > CARACTERES_MAX) throw refus('Ce classeur contient trop de texte : repartez du classeur téléchargé.');
    return { genre: 'TEXTE', texte: garde };
  }

  rendre(): FeuilleLue[] {
    return this.feuilles;
  }
}
