import { CHIFFRES_MAX, DECIMALES_MAX, normaliserDecimal } from './decimal';
import type { Decimal } from './objets-indicateurs';

/** What a cell of a spreadsheet or of a paste says. « NC » and its like are never zero: they ask for a reason. */
export type LectureNombre =
  | { readonly genre: 'VIDE' }
  | { readonly genre: 'NOMBRE'; readonly valeur: Decimal; readonly pourcentage: boolean }
  | { readonly genre: 'NON_COMMUNIQUE'; readonly abreviation: string }
  | { readonly genre: 'REFUS'; readonly message: string };

/** Any space, those that Excel and the French typography put between thousands included. */
const ESPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/gu;
const NON_COMMUNIQUE = /^(?:nc|n\.c\.|nd|n\.d\.|[-–—])$/iu;
const SIGNE = /^[-−–+(]/u;
const NOMBRE = /^(\d+|\d{1,3}(?: \d{3})+)(?:([.,])(\d+))?$/u;
const SCIENTIFIQUE = /^[-+]?[\d.,]+e[-+]?\d+$/iu;

const refus = (message: string): LectureNombre => ({ genre: 'REFUS', message });

function lireChiffres(texte: string, pourcentage: boolean): LectureNombre {
  const trouve = NOMBRE.exec(texte);
  if (trouve === null) return refus('Un nombre est attendu, écrit 1 234,5. Sans chiffre à donner, écrivez NC et son motif.');
  const [, groupes = '', separateur, decimales = ''] = trouve;
  const entier = groupes.replaceAll(' ', '').replace(/^0+(?=\d)/u, '');
  if (entier.length > CHIFFRES_MAX) return refus(`Ce nombre est trop grand : au plus ${CHIFFRES_MAX} chiffres avant la virgule.`);
  // « 1.234 » is a thousand for some and a little more than one for others: nobody guesses.
  if (separateur === '.' && decimales.length === 3) return refus(`« ${texte} » se lit de deux façons : écrivez ${entier} ${decimales}, ou ${entier},${decimales}.`);
  if (decimales.replace(/0+$/u, '').length > DECIMALES_MAX) return refus(`Au plus ${DECIMALES_MAX} décimales sont gardées : arrondissez.`);
  const fraction = decimales.slice(0, DECIMALES_MAX);
  return { genre: 'NOMBRE', valeur: normaliserDecimal(fraction === '' ? entier : `${entier}.${fraction}`), pourcentage };
}

/**
 * Reads what a person or a spreadsheet wrote: `1 234,5` with any space, `62,5 %`, `NC`, `ND`, `-`. Formulas, signs, powers of
 * ten and what reads in two ways are refused with a sentence that says what to write.
 */
export function lireNombre(brut: string): LectureNombre {
  const texte = brut.replace(ESPACES, ' ').trim();
  if (texte === '') return { genre: 'VIDE' };
  if (texte.length > 100) return refus('Ce texte est trop long pour un nombre.');
  if (NON_COMMUNIQUE.test(texte)) return { genre: 'NON_COMMUNIQUE', abreviation: texte.toUpperCase() };
  if (/^[=@]/u.test(texte)) return refus('Une formule n’est pas lue : collez sa valeur.');
  if (SCIENTIFIQUE.test(texte)) return refus('L’écriture scientifique n’est pas lue : écrivez tous les chiffres.');
  if (SIGNE.test(texte)) return refus('Un nombre positif est attendu, sans signe.');
  const pourcentage = texte.endsWith('%');
  return lireChiffres(pourcentage ? texte.slice(0, -1).trim() : texte, pourcentage);
}
