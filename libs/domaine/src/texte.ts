import { jourSemaine, joursEntre } from './jour';
import type { Jour } from './objets';

export const FINE_INSECABLE = '\u202f';
export const INSECABLE = '\u00a0';

const ESPACES = '[ \\u00a0\\u202f]';
/** Addresses keep their characters: « https://exemple.test/?a=1 » is not a question. */
const estAdresse = (mot: string): boolean => mot.includes('://') || /@[^@]*\./u.test(mot);
/** Stands for an address while the rest is rewritten: a character that no text may hold. */
const RESERVE = '\ufffe';

const FIN_DE_MOT = `[\\p{L}\\p{N})\\]%»”…${RESERVE}]`;
/** The word before may be in another piece of the page, a link for instance: a space that begins the text keeps its sign all the same. */
const APRES_UN_MOT = `(?:(?<=${FIN_DE_MOT})${ESPACES}*|^${ESPACES}+)`;
const AVANT_HAUTE = new RegExp(`${APRES_UN_MOT}([;!?]+)(?=$|[\\s»)\\]])`, 'gu');
const AVANT_DEUX_POINTS = new RegExp(`${APRES_UN_MOT}:(?=$|\\s)`, 'gu');
const GUILLEMET_OUVRANT = new RegExp(`«${ESPACES}*(?=\\S)`, 'gu');
const AVANT_NUMERO = new RegExp(`(?<=\\bn°)${ESPACES}*(?=\\d)`, 'gu');
const AVANT_UNITE = new RegExp(`(?<=\\d)${ESPACES}(?=(?:h|min|%|€)(?:$|[^\\p{L}]))`, 'gu');
const GUILLEMET_FERMANT = new RegExp(`(?<=\\S)${ESPACES}*»`, 'gu');

/**
 * French typography on output, in one place: ’ for ', U+202F before ; ! ?, U+00A0 before : and inside
 * « ». Applying it twice changes nothing; web and mail addresses are left alone.
 */
export function typographier(texte: string): string {
  const adresses: string[] = [];
  let rang = 0;
  return texte
    .replaceAll(RESERVE, '')
    .replace(/\S+/gu, (mot) => {
      if (!estAdresse(mot)) return mot;
      adresses.push(mot);
      return RESERVE;
    })
    .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, '’')
    .replace(/\.\.\./gu, '…')
    .replace(GUILLEMET_OUVRANT, `«${INSECABLE}`)
    .replace(GUILLEMET_FERMANT, `${INSECABLE}»`)
    .replace(AVANT_HAUTE, `${FINE_INSECABLE}$1`)
    .replace(AVANT_DEUX_POINTS, `${INSECABLE}:`)
    .replace(AVANT_NUMERO, INSECABLE)
    .replace(AVANT_UNITE, INSECABLE)
    .replaceAll(RESERVE, () => adresses[rang++] ?? '');
}

const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
export const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const MOIS_COURTS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'] as const;

const rangDuMois = (jour: Jour): number => Number(jour.slice(5, 7)) - 1;
const quantieme = (jour: Jour): string => (jour.endsWith('-01') ? '1er' : String(Number(jour.slice(8, 10))));

/** « 1er décembre 2026 ». */
export const dateEnMots = (jour: Jour): string => `${quantieme(jour)} ${MOIS[rangDuMois(jour)] ?? ''} ${jour.slice(0, 4)}`;

/** « mardi 1er décembre 2026 ». */
export const dateComplete = (jour: Jour): string => `${JOURS[jourSemaine(jour)] ?? ''} ${dateEnMots(jour)}`;

/** « 1er déc. 2026 », for tables; without the year when the context gives it. */
export const dateCourte = (jour: Jour, avecAnnee = true): string =>
  `${quantieme(jour)} ${MOIS_COURTS[rangDuMois(jour)] ?? ''}${avecAnnee ? ` ${jour.slice(0, 4)}` : ''}`;

/** « 01/12/2026 », for files. */
export const dateNumerique = (jour: Jour): string => `${jour.slice(8, 10)}/${jour.slice(5, 7)}/${jour.slice(0, 4)}`;

/** « 10 h 30 », « 10 h ». */
export const heure = (heures: number, minutes: number): string =>
  `${heures}${INSECABLE}h${minutes === 0 ? '' : `${INSECABLE}${String(minutes).padStart(2, '0')}`}`;

/** « 1 h 55 », « 30 min ». */
export const duree = (minutes: number): string =>
  minutes < 60 ? `${minutes}${INSECABLE}min` : heure(Math.floor(minutes / 60), minutes % 60);

/** « 1er », « 1re », « 3e ». */
export const ordinal = (rang: number, feminin = false): string => (rang === 1 ? (feminin ? '1re' : '1er') : `${rang}e`);

/** « 12 345,6 »: thousands with a narrow no-break space, decimal comma. */
export function nombre(valeur: number, decimales?: number): string {
  const texte = decimales === undefined ? String(Math.abs(valeur)) : Math.abs(valeur).toFixed(decimales);
  const [entier = '0', fraction] = texte.split('.');
  const groupes = entier.replace(/\B(?=(\d{3})+(?!\d))/gu, FINE_INSECABLE);
  return `${valeur < 0 ? '−' : ''}${groupes}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** « 1 réunion », « 3 réunions », « 0 réunion »: in French zero is singular. */
export const compter = (quantite: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${nombre(quantite)} ${Math.abs(quantite) < 2 ? singulier : pluriel}`;

/** « a, b et c ». */
export const enumerer = (elements: readonly string[], lien = 'et'): string =>
  elements.length < 2 ? (elements[0] ?? '') : `${elements.slice(0, -1).join(', ')} ${lien} ${elements.at(-1) ?? ''}`;

/** « aujourd’hui », « demain », « dans 10 jours », « hier », « il y a 3 jours ». */
export function distanceEnJours(jour: Jour, aujourdHui: Jour): string {
  const ecart = joursEntre(aujourdHui, jour);
  if (ecart === 0) return 'aujourd’hui';
  if (ecart === 1) return 'demain';
  if (ecart === -1) return 'hier';
  return ecart > 0 ? `dans ${compter(ecart, 'jour')}` : `il y a ${compter(-ecart, 'jour')}`;
}

/** « en retard de 51 jours ». */
export const retard = (avantLe: Jour, aujourdHui: Jour): string => `en retard de ${compter(joursEntre(avantLe, aujourdHui), 'jour')}`;

/** First letter in upper case, the rest untouched. */
export const majuscule = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);
