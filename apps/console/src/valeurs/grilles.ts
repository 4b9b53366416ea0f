import { enumerer } from '@gouvernance-iae/domaine';
import type { ColonneGrille, LigneGrille, TableauValeurs } from './tableaux';

/** What one grid shows: one indicator, or several of one owner that have the same rows, side by side. */
export interface GrilleValeurs {
  cle: string;
  tableaux: readonly TableauValeurs[];
  /** Its indicator in full, or the codes of those it gathers. */
  nom: string;
  organisationNom: string;
  entete: string;
  colonnes: readonly ColonneGrille[];
  lignes: readonly LigneGrille[];
}

/** Columns of figures that stand beside the details of a cell without moving sideways. */
const LARGEUR = 6;

/** The columns of a table on screen: a rate shows its quotient beside its two terms. */
const largeur = ({ indicateur, colonnes }: TableauValeurs): number => (indicateur.unite === 'POURCENTAGE' ? (colonnes.length * 3) / 2 : colonnes.length);

/** Texts need the width of the page; types of SIAE are columns already. */
const seRange = ({ indicateur: { unite }, colonnes }: TableauValeurs): boolean => unite !== 'DOCUMENT' && unite !== 'LISTE' && colonnes.every(({ type }) => type === null);

const memesLignes = (a: TableauValeurs, b: TableauValeurs): boolean => a.organisationId === b.organisationId && a.lignes.length === b.lignes.length && a.lignes.every(({ cle }, rang) => cle === b.lignes[rang]?.cle);

/** Those of a fiche stay together, whatever their width; small fiches share a grid as long as it fits. */
const accueille = (grille: readonly TableauValeurs[], tableau: TableauValeurs): boolean =>
  grille.at(-1)?.indicateur.fiche === tableau.indicateur.fiche || [...grille, tableau].reduce((somme, t) => somme + largeur(t), 0) <= LARGEUR;

/** Gathers the tables of an owner that have the same rows, as its sheet in a spreadsheet would: one row to fill, one block to paste. */
export function grilles(tableaux: readonly TableauValeurs[]): GrilleValeurs[] {
  const groupes: [TableauValeurs, ...TableauValeurs[]][] = [];
  for (const tableau of tableaux) {
    const voisin = seRange(tableau) ? groupes.filter(([premier]) => seRange(premier) && memesLignes(premier, tableau)).at(-1) : undefined;
    if (voisin && accueille(voisin, tableau)) voisin.push(tableau);
    else groupes.push([tableau]);
  }
  return groupes.map(assembler);
}

function assembler(tableaux: readonly [TableauValeurs, ...TableauValeurs[]]): GrilleValeurs {
  const [premier] = tableaux;
  return {
    cle: premier.cle, tableaux, organisationNom: premier.organisationNom, entete: premier.entete,
    nom: tableaux.length === 1 ? nomIndicateur(premier) : enumerer(tableaux.map(({ indicateur }) => indicateur.code)),
    colonnes: tableaux.flatMap(({ colonnes }) => colonnes),
    lignes: premier.lignes.map((ligne, rang) => ({ ...ligne, valeurs: tableaux.flatMap(({ lignes }) => lignes[rang]?.valeurs ?? []) })),
  };
}

/** « F4-2 Offres d’emploi des SIAE déposées ». */
export const nomIndicateur = ({ indicateur }: Pick<TableauValeurs, 'indicateur'>): string => `${indicateur.code} ${indicateur.intitule}`;
