import { dateCourte, dateEnMots, duree, heure as heureEnMots, heureLocale, jourSemaine, ZONE_METROPOLE } from '@gouvernance-iae/domaine';

/** Dates as the screens show them; words and forms come from the domain. « 1er » is raised by <Typo>. */

const JOURS_COURTS = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'] as const;

/** « 1er décembre 2026 », « mardi 1er décembre 2026 », « 1 h 55 ». */
export { dateComplete as jourComplet, dateEnMots as jourLong, duree } from '@gouvernance-iae/domaine';

/** « 1er décembre »: the year is in the context. */
export const jourMois = (jour: string): string => dateEnMots(jour).replace(/ \d{4}$/, '');

/** « 1er déc. » */
export const jourCourt = (jour: string): string => dateCourte(jour, false);

/** « mar. 1er déc. » */
export const jourSemaineCourt = (jour: string): string => `${JOURS_COURTS[jourSemaine(jour)] ?? ''} ${jourCourt(jour)}`;

/** The three lines of the small calendar sheet: weekday, day, month. */
export function feuillet(jour: string): { semaine: string; quantieme: number; mois: string } {
  const mois = jourCourt(jour).split(' ')[1] ?? '';
  return { semaine: JOURS_COURTS[jourSemaine(jour)] ?? '', quantieme: Number(jour.slice(8, 10)), mois };
}

/** Months of a year, short, in order. */
export const moisCourts = (annee: number): string[] =>
  Array.from({ length: 12 }, (_, rang) => feuillet(`${annee}-${String(rang + 1).padStart(2, '0')}-02`).mois);

const horaire = (instant: string, zone: string) => heureLocale(new Date(instant), zone);

/** « 10 h », « 10 h 05 », on the clock of the place. */
export function heure(instant: string, zone: string): string {
  const { heure: heures, minute: minutes } = horaire(instant, zone);
  return heureEnMots(heures, minutes);
}

/** Minutes since midnight on the clock of the place. */
export function minuteDuJour(instant: string, zone: string): number {
  const { heure: heures, minute: minutes } = horaire(instant, zone);
  return heures * 60 + minutes;
}

/** Minutes since midnight as « 10 h 05 ». */
export const heureDe = (total: number): string => heureEnMots(Math.floor(total / 60) % 24, total % 60);

/** « 10 h à 12 h ». */
export const plage = (debut: string, fin: string, zone: string): string => `${heure(debut, zone)} à ${heure(fin, zone)}`;

/** Minutes between two instants, in words. */
export const dureeEntre = (debut: string, fin: string): string => duree(Math.round((Date.parse(fin) - Date.parse(debut)) / 60_000));

/** « 9:41 ». */
export function horloge(instant: string, zone: string = ZONE_METROPOLE): string {
  const { heure: heures, minute: minutes } = horaire(instant, zone);
  return `${heures}:${String(minutes).padStart(2, '0')}`;
}

/** « 19 nov. 2026, 16:12 »: the form of the journal. */
export const instantCourt = (instant: string, zone: string = ZONE_METROPOLE): string =>
  `${dateCourte(horaire(instant, zone).jour)}, ${horloge(instant, zone)}`;

/** The civil day of an instant. */
export const jourDeInstant = (instant: string, zone: string = ZONE_METROPOLE): string => horaire(instant, zone).jour;

/** « 14:30 », for a time field. */
export const heureChamp = (instant: string, zone: string): string => horloge(instant, zone).padStart(5, '0');

/**
 * The instant at which a clock of the zone shows this day and hour. The offset is read at the
 * wanted hour, then corrected once, so that the days of clock change come out right.
 */
export function instantDe(jour: string, heureMinute: string, zone: string): string {
  const voulu = Date.parse(`${jour}T${heureMinute}:00Z`);
  const decalage = (quand: number) => {
    const vu = heureLocale(new Date(quand), zone);
    return Date.parse(`${vu.jour}T${String(vu.heure).padStart(2, '0')}:${String(vu.minute).padStart(2, '0')}:00Z`) - quand;
  };
  const approche = voulu - decalage(voulu);
  return new Date(voulu - decalage(approche)).toISOString();
}
