import type { CelluleBrute, FeuilleLue, LigneClasseur, LigneLue, ProblemeClasseur } from './classeur-objets';
import { lireAdresse } from './classeur-colonnes';
import { Controle } from './saisie';
import { compter } from './texte';
import { CAUSES_CLASSEUR, type CauseClasseur, type EffetClasseur } from './vocabulaire-classeur';

/** The longest text that a cell is read for. */
const TEXTE_MAX = 4_000;

/** The lines of a workbook that are to be read, and what one import may change at once. */
export const LIGNES_CLASSEUR_MAX = 5_000;
export const CHANGEMENTS_CLASSEUR_MAX = 1_000;
/** A filled campaign of a region weighs a tenth of this. */
export const TAILLE_CLASSEUR_MAX = 5 * 1024 * 1024;
export const EXTENSIONS_CLASSEUR = ['xlsx', 'ods', 'csv'] as const;
export type ExtensionClasseur = (typeof EXTENSIONS_CLASSEUR)[number];

/** Each line once, in its effect; those to comment are counted beside, among the new and the changed. */
export interface ComptesClasseur {
  readonly nouvelles: number;
  readonly modifiees: number;
  readonly identiques: number;
  readonly ignorees: number;
  readonly enErreur: number;
  readonly aCommenter: number;
}

export function compterClasseur(lignes: readonly Pick<LigneClasseur, 'effet' | 'constats'>[]): ComptesClasseur {
  const combien = (effet: EffetClasseur): number => lignes.filter((l) => l.effet === effet).length;
  return {
    nouvelles: combien('NOUVELLE'), modifiees: combien('MODIFIEE'), identiques: combien('IDENTIQUE'), ignorees: combien('IGNOREE'), enErreur: combien('EN_ERREUR'),
    aCommenter: lignes.filter((l) => l.constats.some(({ severite }) => severite === 'A_COMMENTER')).length,
  };
}

/** What several faults of one cause have in common, in one and in many. */
const PHRASES: Readonly<Record<CauseClasseur, readonly [une: string, plusieurs: string]>> = {
  AUTRE_CAMPAGNE: ['ligne est d’une autre campagne', 'lignes sont d’une autre campagne'],
  AUTRE_ORGANISATION: ['ligne est d’une autre organisation', 'lignes sont d’une autre organisation'],
  CLE: ['ligne n’est pas reconnue', 'lignes ne sont pas reconnues'],
  DOUBLON: ['valeur figure deux fois', 'valeurs figurent deux fois'],
  VERROUILLEE: ['valeur ne se modifie plus', 'valeurs ne se modifient plus'],
  FORMULE: ['cellule contient une formule', 'cellules contiennent une formule'],
  ERREUR: ['cellule contient une erreur de calcul', 'cellules contiennent une erreur de calcul'],
  DATE: ['date tient la place d’un nombre', 'dates tiennent la place d’un nombre'],
  POURCENTAGE: ['pourcentage est écrit où un nombre est attendu', 'pourcentages sont écrits où un nombre est attendu'],
  NOMBRE: ['valeur n’est pas le nombre attendu', 'valeurs ne sont pas le nombre attendu'],
  OUI_NON: ['valeur n’est ni oui ni non', 'valeurs ne sont ni oui ni non'],
  MOTIF: ['valeur non communiquée attend son motif', 'valeurs non communiquées attendent leur motif'],
  JOUR: ['date est à revoir', 'dates sont à revoir'],
  TEXTE: ['texte est à revoir', 'textes sont à revoir'],
};

export interface GroupeClasseur {
  readonly cause: CauseClasseur;
  /** « 2 cellules contiennent une formule. » */
  readonly phrase: string;
  readonly problemes: readonly ProblemeClasseur[];
}

/** The faults by cause, those that concern the whole of a line first. */
export function grouperProblemes(problemes: readonly ProblemeClasseur[]): GroupeClasseur[] {
  return CAUSES_CLASSEUR.flatMap((cause) => {
    const siens = problemes.filter((p) => p.cause === cause);
    return siens.length === 0 ? [] : [{ cause, phrase: `${compter(siens.length, ...PHRASES[cause])}.`, problemes: siens }];
  });
}

export interface CorrectionClasseur {
  readonly feuille: string;
  /** « D6 ». */
  readonly cellule: string;
  readonly texte: string;
}

/** The file with some of its cells typed again, as if its owner had corrected it and sent it back. */
export function corrigerFeuilles(feuilles: readonly FeuilleLue[], corrections: readonly CorrectionClasseur[]): FeuilleLue[] {
  const c = new Controle();
  const lues = corrections.map(({ feuille, cellule, texte }, i) => {
    const place = lireAdresse(cellule);
    const connue = feuilles.some(({ nom, lignes }) => nom === feuille && lignes.some(({ rang }) => rang === place?.rang));
    if (!connue) c.refuser(`corrections.${i}.cellule`, `La cellule ${cellule.slice(0, 10)} n’est pas dans ce classeur.`);
    if (texte.length > TEXTE_MAX) c.refuser(`corrections.${i}.texte`, `Au plus ${compter(TEXTE_MAX, 'caractère')}.`);
    return { feuille, texte, colonne: place?.colonne ?? 0, rang: place?.rang ?? 0 };
  });
  c.lever();
  return feuilles.map((feuille) => ({ ...feuille, lignes: feuille.lignes.map((ligne) => retaper(ligne, lues.filter((l) => l.feuille === feuille.nom && l.rang === ligne.rang))) }));
}

function retaper(ligne: LigneLue, corrections: readonly { readonly colonne: number; readonly texte: string }[]): LigneLue {
  if (corrections.length === 0) return ligne;
  const cellules = new Map<number, CelluleBrute>(ligne.cellules);
  for (const { colonne, texte } of corrections) {
    if (texte.trim() === '') cellules.delete(colonne);
    else cellules.set(colonne, { genre: 'TEXTE', texte });
  }
  return { ...ligne, cellules: [...cellules].sort(([a], [b]) => a - b) };
}

const NOM_MAX = 200;

/** The format that a name announces; null when it is none of ours. */
export function extensionClasseur(nom: string): ExtensionClasseur | null {
  const extension = /\.([a-z0-9]+)$/iu.exec(nom.trim())?.[1]?.toLowerCase();
  return EXTENSIONS_CLASSEUR.find((e) => e === extension) ?? null;
}

/** Refuses a workbook by its name and its size, before a byte of it is read. */
export function exigerClasseurAcceptable(nom: string, taille: number): ExtensionClasseur {
  const c = new Controle();
  c.texte('nom', nom, { max: NOM_MAX, requis: 'Ce fichier n’a pas de nom.', libre: false });
  const connue = extensionClasseur(nom);
  if (/\.xls$/iu.test(nom.trim())) c.refuser('nom', 'L’ancien format .xls n’est pas lu : dans le tableur, enregistrez le classeur en .xlsx ou en .ods, puis recommencez.');
  else if (connue === null) c.refuser('nom', 'Un classeur .xlsx, .ods ou .csv est attendu.');
  if (taille === 0) c.refuser('fichier', 'Ce fichier est vide.');
  if (taille > TAILLE_CLASSEUR_MAX) c.refuser('fichier', 'Ce fichier dépasse 5 Mo : un classeur de valeurs est bien plus petit. Repartez du classeur téléchargé.');
  c.lever();
  if (connue === null) throw new Error('Un fichier sans format a déjà été refusé.');
  return connue;
}
