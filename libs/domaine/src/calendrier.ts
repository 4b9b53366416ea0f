import { ajouterJours, anneeDe, jourDe, jourSemaine } from './jour';
import type { Jour } from './objets';

/** Zones of the French départements; a sitting happens in the zone of its place. */
export const ZONE_METROPOLE = 'Europe/Paris';
export const ZONES_DEPARTEMENTS: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '976': 'Indian/Mayotte',
};

export const zoneDuDepartement = (code: string | undefined): string => ZONES_DEPARTEMENTS[code ?? ''] ?? ZONE_METROPOLE;

const ZONES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** A zone named by IANA, as IANA spells it. Offsets (« +02:00 ») are refused: they ignore summer time. */
export const estZone = (valeur: string): boolean => ZONES.has(valeur);

export interface HeureLocale {
  readonly jour: Jour;
  readonly heure: number;
  readonly minute: number;
}

/** One per zone: making a formatter costs a hundred times more than using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatDe(zone: string): Intl.DateTimeFormat {
  const connu = FORMATS.get(zone);
  if (connu !== undefined) return connu;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  FORMATS.set(zone, format);
  return format;
}

/** Civil day and hour of an instant in a zone. */
export function heureLocale(instant: Date, zone: string): HeureLocale {
  const morceaux = formatDe(zone).formatToParts(instant);
  const lire = (type: Intl.DateTimeFormatPartTypes): number => Number(morceaux.find((m) => m.type === type)?.value ?? '0');
  return { jour: jourDe(lire('year'), lire('month'), lire('day')), heure: lire('hour'), minute: lire('minute') };
}

export const jourCivil = (instant: Date, zone: string): Jour => heureLocale(instant, zone).jour;

/** How far the clocks of a zone are from UTC at an instant, to the minute. */
function decalage(instant: number, zone: string): number {
  const { jour, heure, minute } = heureLocale(new Date(instant), zone);
  return Date.parse(`${jour}T${String(heure).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}

/**
 * The last second of a day in a zone: a delay in days ends on its last day at midnight (code de procédure civile, art. 642),
 * and what it brings bears the date of that day.
 */
export function finDeJour(jour: Jour, zone: string): Date {
  const affiche = Date.parse(`${jour}T23:59:59Z`);
  return new Date(affiche - decalage(affiche - decalage(affiche, zone), zone));
}

/** Gregorian Easter (Meeus, Jones, Butcher). */
export function paques(annee: number): Jour {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const mois = Math.floor((h + l - 7 * m + 114) / 31);
  return jourDe(annee, mois, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Code du travail, L3133-1. */
const FIXES: readonly (readonly [mois: number, jour: number])[] = [[1, 1], [5, 1], [5, 8], [7, 14], [8, 15], [11, 1], [11, 11], [12, 25]];
/** Easter Monday, Ascension, Whit Monday, in days after Easter. */
const MOBILES = [1, 39, 50] as const;

const ALSACE_MOSELLE: ReadonlySet<string> = new Set(['57', '67', '68']);

/** Abolition of slavery, by territory (code du travail, L3422-2; loi 83-550 and its décret). */
const ABOLITION: Readonly<Record<string, readonly [mois: number, jour: number]>> = {
  '971': [5, 27],
  '972': [5, 22],
  '973': [6, 10],
  '974': [12, 20],
  '976': [4, 27],
};

/** Public holidays of a year in a département, in order; without code, those of the whole country. */
export function joursFeries(annee: number, departement?: string): Jour[] {
  const dimanche = paques(annee);
  const jours = [...FIXES.map(([mois, jour]) => jourDe(annee, mois, jour)), ...MOBILES.map((n) => ajouterJours(dimanche, n))];
  const abolition = departement === undefined ? undefined : ABOLITION[departement];
  if (abolition !== undefined) jours.push(jourDe(annee, abolition[0], abolition[1]));
  // Good Friday and 26 December: local law of Alsace-Moselle (code du travail, L3134-13).
  if (departement !== undefined && ALSACE_MOSELLE.has(departement)) jours.push(ajouterJours(dimanche, -2), jourDe(annee, 12, 26));
  return [...new Set(jours)].sort();
}

export const estFerie = (jour: Jour, departement?: string): boolean => joursFeries(anneeDe(jour), departement).includes(jour);

/** Neither Saturday, nor Sunday, nor a public holiday (AC2015 annexe 2). */
export function estOuvre(jour: Jour, departement?: string): boolean {
  const rang = jourSemaine(jour);
  return rang !== 0 && rang !== 6 && !estFerie(jour, departement);
}

/** The n-th working day after a day (before it when n is negative); the day itself does not count. */
export function ajouterJoursOuvres(jour: Jour, nombre: number, departement?: string): Jour {
  const pas = nombre < 0 ? -1 : 1;
  let courant = jour;
  for (let restants = Math.abs(nombre); restants > 0; ) {
    courant = ajouterJours(courant, pas);
    if (estOuvre(courant, departement)) restants -= 1;
  }
  return courant;
}

export type UniteDelai = 'JOURS_CALENDAIRES' | 'JOURS_OUVRES';

/** The day at `nombre` days of another, in the unit of the rule. */
export const ajouterDelai = (jour: Jour, nombre: number, unite: UniteDelai, departement?: string): Jour =>
  unite === 'JOURS_OUVRES' ? ajouterJoursOuvres(jour, nombre, departement) : ajouterJours(jour, nombre);
