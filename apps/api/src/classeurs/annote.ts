import { dateNumerique, ecrireDecimal, FORMULE_ECRITE, TITRE_REMARQUES, type CelluleBrute, type ColonneClasseur, type FeuilleAnnotee, type LigneAnnotee, type MarqueCellule } from '@gouvernance-iae/domaine';
import type { CelluleEcrite, ClasseurEcrit, FeuilleEcrite } from './ecriture/feuille';
import { LARGEURS } from './modele';

const LARGEUR_AUTRE = 16;
const LARGEUR_REMARQUES = 70;
const VIDE: CelluleEcrite = { contenu: null, style: 'TEXTE' };

/** The cell as it came. A formula was never read: its place says that its value is awaited. */
function rendre(cellule: CelluleBrute): { readonly contenu: CelluleEcrite['contenu']; readonly genre: 'TEXTE' | 'NOMBRE' | 'TAUX' | 'JOUR' } {
  switch (cellule.genre) {
    case 'NOMBRE': return { contenu: cellule.nombre, genre: cellule.pourcentage ? 'TAUX' : 'NOMBRE' };
    case 'DATE': return { contenu: { jour: cellule.jour }, genre: 'JOUR' };
    case 'BOOLEEN': return { contenu: cellule.booleen ? 'vrai' : 'faux', genre: 'TEXTE' };
    case 'FORMULE': return { contenu: FORMULE_ECRITE, genre: 'TEXTE' };
    default: return { contenu: cellule.texte, genre: 'TEXTE' };
  }
}

function ecrire(cellule: CelluleBrute, marque: MarqueCellule | null): CelluleEcrite {
  const { contenu, genre } = rendre(cellule);
  return { contenu, style: marque === null ? genre : `${marque}_${genre}` };
}

/** The row with its remark, each cell at its place. */
function rangee({ rang, cellules, remarque }: LigneAnnotee, { entete, remarques }: FeuilleAnnotee): CelluleEcrite[] {
  const parColonne = new Map(cellules.map(([colonne, cellule, marque]) => [colonne, ecrire(cellule, marque)]));
  const derniere = Math.max(remarques, ...parColonne.keys());
  const titre = rang === entete;
  return Array.from({ length: derniere + 1 }, (_, colonne): CelluleEcrite => {
    if (titre && colonne === remarques) return { contenu: TITRE_REMARQUES, style: 'ENTETE' };
    const ecrite = parColonne.get(colonne) ?? VIDE;
    if (titre) return { ...ecrite, style: 'ENTETE' };
    if (rang < entete) return { ...ecrite, style: 'INTITULE' };
    return colonne === remarques && remarque !== '' ? { contenu: remarque, style: 'TEXTE' } : ecrite;
  });
}

/** All the rows, the empty ones between them too: each keeps its number. */
function rangees(feuille: FeuilleAnnotee): CelluleEcrite[][] {
  const lignes: CelluleEcrite[][] = [];
  for (const ligne of feuille.lignes) {
    while (lignes.length < ligne.rang - 1) lignes.push([]);
    lignes.push(rangee(ligne, feuille));
  }
  return lignes;
}

function composer(feuille: FeuilleAnnotee): FeuilleEcrite {
  const lignes = rangees(feuille);
  const colonneDe = new Map<number, ColonneClasseur>([...feuille.places].map(([colonne, place]) => [place, colonne]));
  const colonnes = Array.from({ length: Math.max(...lignes.map((ligne) => ligne.length)) }, (_, place) => {
    const colonne = colonneDe.get(place);
    return { largeur: place === feuille.remarques ? LARGEUR_REMARQUES : colonne ? LARGEURS[colonne] : LARGEUR_AUTRE, masquee: colonne === 'CLE' };
  });
  return { nom: feuille.nom, colonnes, titres: [], lignes, ouverte: true, fige: { lignes: feuille.entete, colonnes: 0 } };
}

/** The workbook that somebody sent, with its remarks, to correct and to send again. */
export const composerAnnote = (feuilles: readonly FeuilleAnnotee[], { nom, faitLe }: { readonly nom: string; readonly faitLe: Date }): ClasseurEcrit => ({ titre: nom, faitLe, feuilles: feuilles.map(composer) });

function enTexte({ contenu, style }: CelluleEcrite): string {
  if (contenu === null) return '';
  if (typeof contenu === 'object') return dateNumerique(contenu.jour);
  if (typeof contenu === 'string') return contenu;
  return style.endsWith('TAUX') ? `${ecrireDecimal(String(contenu * 100))} %` : String(contenu).replace('.', ',');
}

/** The same as rows of texts: a CSV has one sheet, and no colour. */
export const rangeesAnnotees = (feuilles: readonly FeuilleAnnotee[]): string[][] => {
  const lignes = feuilles.flatMap(rangees).map((ligne) => ligne.map(enTexte));
  const largeur = Math.max(0, ...lignes.map((ligne) => ligne.length));
  return lignes.map((ligne) => [...ligne, ...Array<string>(largeur - ligne.length).fill('')]);
};
