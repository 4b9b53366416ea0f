import type { Decimal } from './objets-indicateurs';
import { FINE_INSECABLE } from './texte';

/** Eleven digits and four decimals: fifteen significant digits, what a spreadsheet gives back unchanged. Also CHECKs in the database. */
export const CHIFFRES_MAX = 11;
export const DECIMALES_MAX = 4;

const DECIMAL = /^(0|[1-9]\d{0,10})(?:\.(\d{1,4}))?$/u;
const ECHELLE = 10n ** BigInt(DECIMALES_MAX);

export const estDecimal = (valeur: string): boolean => DECIMAL.test(valeur);

/** In ten-thousandths: figures are added and compared exactly, never as floats. */
function enUnites(valeur: Decimal): bigint {
  const [entier = '0', fraction = ''] = valeur.split('.');
  return BigInt(entier) * ECHELLE + BigInt(fraction.padEnd(DECIMALES_MAX, '0'));
}

function depuisUnites(unites: bigint): Decimal {
  const fraction = (unites % ECHELLE).toString().padStart(DECIMALES_MAX, '0').replace(/0+$/u, '');
  const entier = (unites / ECHELLE).toString();
  return fraction === '' ? entier : `${entier}.${fraction}`;
}

/** One writing for one figure: « 12.50 » and « 12.5 » are the same. */
export const normaliserDecimal = (valeur: Decimal): Decimal => depuisUnites(enUnites(valeur));

export const additionner = (valeurs: readonly Decimal[]): Decimal => depuisUnites(valeurs.reduce((somme, v) => somme + enUnites(v), 0n));

/** Signed: « -3.5 » when the second is the greater. */
export function soustraire(a: Decimal, b: Decimal): string {
  const ecart = enUnites(a) - enUnites(b);
  return ecart < 0n ? `-${depuisUnites(-ecart)}` : depuisUnites(ecart);
}

/** Negative, zero or positive as the first is below, equal to or above the second. */
export function comparerDecimaux(a: Decimal, b: Decimal): number {
  const ecart = enUnites(a) - enUnites(b);
  return ecart < 0n ? -1 : ecart > 0n ? 1 : 0;
}

export const estEntier = (valeur: Decimal): boolean => enUnites(valeur) % ECHELLE === 0n;

/** « 1 234,5 »: thousands with a narrow no-break space, decimal comma, every decimal kept. */
export function ecrireDecimal(valeur: Decimal): string {
  const [entier = '0', fraction] = normaliserDecimal(valeur).split('.');
  const groupes = entier.replace(/\B(?=(\d{3})+(?!\d))/gu, FINE_INSECABLE);
  return fraction === undefined ? groupes : `${groupes},${fraction}`;
}
