import { CHIFFRES_MAX, DECIMALES_MAX, ecrireDecimal, estDecimal, estEntier, normaliserDecimal } from './decimal';
import type { CelluleBrute } from './classeur-objets';
import { TITRES_CLASSEUR } from './classeur-colonnes';
import { estJour } from './jour';
import { lireNombre } from './nombre-francais';
import type { Jour } from './objets';
import type { ContenuValeur, Decimal, Indicateur } from './objets-indicateurs';
import { dateNumerique } from './texte';
import type { ValeurSaisie } from './valeur';
import type { CauseClasseur, ColonneClasseur } from './vocabulaire-classeur';

/** What is wrong with the cell of a column. */
export interface Faute {
  readonly colonne: ColonneClasseur;
  readonly cause: CauseClasseur;
  readonly message: string;
}

/** What a cell says: a value, nothing, « non communiqué », or what is wrong with it. */
type Lu<T> = { readonly genre: 'LU'; readonly valeur: T | null } | { readonly genre: 'NC' } | { readonly genre: 'FAUTE'; readonly cause: CauseClasseur; readonly message: string };

const lu = <T>(valeur: T | null): Lu<T> => ({ genre: 'LU', valeur });
const faute = (cause: CauseClasseur, message: string): Lu<never> => ({ genre: 'FAUTE', cause, message });
const FORMULE = faute('FORMULE', 'Une formule n’est pas lue : collez sa valeur (collage spécial, valeurs seules).');
const enErreur = (texte: string): Lu<never> => faute('ERREUR', `« ${texte} » est une erreur de calcul, pas une valeur.`);

/** Seventeen digits of a float hide the fifteen that were typed. */
function decimalDe(nombre: number): Decimal | null {
  const arrondi = Number(nombre.toPrecision(15));
  const texte = String(arrondi);
  return estDecimal(texte) ? normaliserDecimal(texte) : null;
}

/** What stands in a cell, as the spreadsheet would show it. */
export function direCellule(cellule: CelluleBrute | undefined): string {
  switch (cellule?.genre) {
    case undefined: return '';
    case 'TEXTE':
    case 'ERREUR': return cellule.texte;
    case 'NOMBRE': {
      const decimal = decimalDe(cellule.pourcentage ? cellule.nombre * 100 : cellule.nombre);
      return `${decimal === null ? String(cellule.nombre) : ecrireDecimal(decimal)}${cellule.pourcentage ? ' %' : ''}`;
    }
    case 'DATE': return dateNumerique(cellule.jour);
    case 'BOOLEEN': return cellule.booleen ? 'vrai' : 'faux';
    case 'FORMULE': return 'formule';
  }
}

const POURCENTAGE = (unite: Indicateur['unite']): Lu<never> =>
  faute('POURCENTAGE', unite === 'POURCENTAGE' ? 'Un taux ne se saisit pas : donnez ses deux nombres, il se calcule.' : 'Un nombre est attendu, pas un pourcentage.');

function lireNombreDeTableur(nombre: number): Lu<Decimal> {
  if (!Number.isFinite(nombre)) return faute('NOMBRE', 'Un nombre est attendu.');
  if (nombre < 0) return faute('NOMBRE', 'Un nombre positif est attendu, sans signe.');
  const decimal = decimalDe(nombre);
  if (decimal !== null) return lu(decimal);
  return nombre >= 10 ** CHIFFRES_MAX ? faute('NOMBRE', `Ce nombre est trop grand : au plus ${CHIFFRES_MAX} chiffres avant la virgule.`) : faute('NOMBRE', `Au plus ${DECIMALES_MAX} décimales sont gardées : arrondissez.`);
}

function lireTexteDeNombre(texte: string, unite: Indicateur['unite']): Lu<Decimal> {
  const ecrit = lireNombre(texte);
  if (ecrit.genre === 'VIDE') return lu<Decimal>(null);
  if (ecrit.genre === 'NON_COMMUNIQUE') return { genre: 'NC' };
  if (ecrit.genre === 'REFUS') return /^\s*[=@]/u.test(texte) ? FORMULE : faute('NOMBRE', ecrit.message);
  return ecrit.pourcentage ? POURCENTAGE(unite) : lu(ecrit.valeur);
}

/** A term: a number of the spreadsheet, or a French one typed as text. */
function lireTerme(cellule: CelluleBrute | undefined, unite: Indicateur['unite']): Lu<Decimal> {
  if (cellule === undefined) return lu<Decimal>(null);
  const trouve = direCellule(cellule);
  switch (cellule.genre) {
    case 'FORMULE': return FORMULE;
    case 'ERREUR': return enErreur(cellule.texte);
    case 'DATE': return faute('DATE', `Un nombre est attendu, et le tableur a mis la date « ${trouve} » : mettez la cellule au format Nombre, puis retapez.`);
    case 'BOOLEEN': return faute('NOMBRE', `Un nombre est attendu, trouvé « ${trouve} ».`);
    case 'NOMBRE':
    case 'TEXTE': {
      const terme = cellule.genre === 'TEXTE' ? lireTexteDeNombre(cellule.texte, unite) : cellule.pourcentage ? POURCENTAGE(unite) : lireNombreDeTableur(cellule.nombre);
      if (terme.genre === 'LU' && terme.valeur !== null && unite !== 'HEURES' && !estEntier(terme.valeur)) return faute('NOMBRE', `Nombre entier attendu, trouvé « ${trouve.trim()} ».`);
      return terme;
    }
  }
}

const OUI = /^(?:oui|o|vrai|true|1)$/iu;
const NON = /^(?:non|n|faux|false|0)$/iu;

function lireOuiNon(cellule: CelluleBrute | undefined): Lu<boolean> {
  if (cellule?.genre === 'FORMULE') return FORMULE;
  if (cellule?.genre === 'ERREUR') return enErreur(cellule.texte);
  if (cellule?.genre === 'BOOLEEN') return lu(cellule.booleen);
  const texte = direCellule(cellule).trim();
  if (texte === '') return lu<boolean>(null);
  if (OUI.test(texte) || NON.test(texte)) return lu(OUI.test(texte));
  return lireNombre(texte).genre === 'NON_COMMUNIQUE' ? { genre: 'NC' } : faute('OUI_NON', `« oui » ou « non » est attendu, trouvé « ${texte} ».`);
}

function lireTexte(cellule: CelluleBrute | undefined, avecNc: boolean): Lu<string> {
  if (cellule?.genre === 'FORMULE') return FORMULE;
  if (cellule?.genre === 'ERREUR') return enErreur(cellule.texte);
  const texte = direCellule(cellule).trim();
  if (avecNc && texte !== '' && lireNombre(texte).genre === 'NON_COMMUNIQUE') return { genre: 'NC' };
  return lu(texte === '' ? null : texte);
}

/** A civil day: one of the spreadsheet, or typed as text; a bare number could be any day. */
function lireJour(cellule: CelluleBrute | undefined): Lu<Jour> {
  if (cellule === undefined) return lu<Jour>(null);
  if (cellule.genre === 'DATE') return lu(cellule.jour);
  if (cellule.genre === 'FORMULE') return FORMULE;
  if (cellule.genre === 'ERREUR') return enErreur(cellule.texte);
  const texte = direCellule(cellule).trim();
  if (texte === '') return lu<Jour>(null);
  const [, j = '', m = '', a = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(texte) ?? [];
  const jour = a === '' ? texte : `${a}-${m.padStart(2, '0')}-${j.padStart(2, '0')}`;
  return cellule.genre === 'TEXTE' && estJour(jour) ? lu(jour) : faute('JOUR', `Une date est attendue, écrite 31/12/2026 ; trouvé « ${texte} ».`);
}

export interface LigneContenu {
  readonly saisie: ValeurSaisie;
  readonly fautes: readonly Faute[];
  /** Nothing is said of the value: the line is left alone. */
  readonly vide: boolean;
}

const VIDE: ContenuValeur = { numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null };

/** What stands for a formula where one cannot be written: it is refused as one. */
export const FORMULE_ECRITE = '(formule)';
/** What a spreadsheet writes of a failed calculation in a file that knows only texts. */
const ERREUR_ECRITE = /^(?:#(?:DIV\/0!|N\/?A|NAME\?|NOM\?|NULL!|NUL!|NUM!|NOMBRE!|REF!|VALUE!|VALEUR!)|Err:\d{3})$/u;

function interpreter(cellule: CelluleBrute | undefined): CelluleBrute | undefined {
  if (cellule?.genre !== 'TEXTE') return cellule;
  const texte = cellule.texte.trim();
  if (texte === FORMULE_ECRITE) return { genre: 'FORMULE' };
  return ERREUR_ECRITE.test(texte) ? { genre: 'ERREUR', texte } : cellule;
}

/** Reads the content of a line by the unit of its indicator. */
export function lireContenu(unite: Indicateur['unite'], brute: (colonne: ColonneClasseur) => CelluleBrute | undefined): LigneContenu {
  const cellule = (colonne: ColonneClasseur): CelluleBrute | undefined => interpreter(brute(colonne));
  const fautes: Faute[] = [];
  let ditNc = false;
  const retenir = <T>(colonne: ColonneClasseur, resultat: Lu<T>): T | null => {
    if (resultat.genre === 'FAUTE') fautes.push({ colonne, cause: resultat.cause, message: resultat.message });
    if (resultat.genre === 'NC') ditNc = true;
    return resultat.genre === 'LU' ? resultat.valeur : null;
  };
  const texte = (colonne: ColonneClasseur): string | null => retenir(colonne, lireTexte(cellule(colonne), false));
  const enTexte = unite === 'DOCUMENT' || unite === 'LISTE';
  const chiffree = unite !== 'BOOLEEN' && !enTexte;
  const contenu = {
    ...VIDE,
    numerateur: chiffree ? retenir('VALEUR', lireTerme(cellule('VALEUR'), unite)) : null,
    denominateur: retenir('DENOMINATEUR', lireTerme(cellule('DENOMINATEUR'), unite)),
    booleen: unite === 'BOOLEEN' ? retenir('VALEUR', lireOuiNon(cellule('VALEUR'))) : null,
    texte: enTexte ? retenir('VALEUR', lireTexte(cellule('VALEUR'), true)) : null,
    nonCommunique: texte('MOTIF'),
  };
  if (ditNc && contenu.nonCommunique === null) {
    fautes.push({ colonne: 'MOTIF', cause: 'MOTIF', message: `Compris comme « non communiqué » : donnez le motif dans la colonne « ${TITRES_CLASSEUR.MOTIF} ».` });
  }
  const vide = fautes.length === 0 && !ditNc && Object.values(contenu).every((v) => v === null);
  const saisie = { ...contenu, source: texte('SOURCE'), extraitLe: retenir('EXTRAIT_LE', lireJour(cellule('EXTRAIT_LE'))), methode: texte('METHODE'), commentaire: texte('COMMENTAIRE') };
  return { saisie, fautes: vide ? [] : fautes, vide };
}
