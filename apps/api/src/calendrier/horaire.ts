import { dateComplete, heure, heureLocale, ZONE_METROPOLE } from '@gouvernance-iae/domaine';

export interface Horaire {
  readonly debut: Date;
  readonly fin: Date;
  readonly zone: string;
}

/** How people name the zones of the French départements; another zone is named after its city. */
const LIEUX: Readonly<Record<string, string>> = {
  'Europe/Paris': 'de Paris',
  'America/Guadeloupe': 'de Guadeloupe',
  'America/Martinique': 'de Martinique',
  'America/Cayenne': 'de Guyane',
  'Indian/Reunion': 'de La Réunion',
  'Indian/Mayotte': 'de Mayotte',
};

const nomDeZone = (zone: string): string => `heure ${LIEUX[zone] ?? `de ${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')}`}`;

const heureEnMots = (instant: Date, zone: string): string => {
  const { heure: h, minute } = heureLocale(instant, zone);
  return heure(h, minute);
};

/** « mardi 1er décembre 2026 », on the calendar of the place. */
export const jourEnMots = ({ debut, zone }: Horaire): string => dateComplete(heureLocale(debut, zone).jour);

/** « de 10 h à 12 h »; the zone is said when it is not that of Paris, or when the sitting ends on another day. */
export function heuresEnMots({ debut, fin, zone }: Horaire): string {
  const autreJour = heureLocale(debut, zone).jour !== heureLocale(fin, zone).jour;
  const jusque = autreJour ? `au ${dateComplete(heureLocale(fin, zone).jour)} à ${heureEnMots(fin, zone)}` : `à ${heureEnMots(fin, zone)}`;
  return `de ${heureEnMots(debut, zone)} ${jusque}${zone === ZONE_METROPOLE ? '' : ` (${nomDeZone(zone)})`}`;
}

/** « mardi 1er décembre 2026, de 10 h à 12 h ». */
export const horaireEnMots = (horaire: Horaire): string => `${jourEnMots(horaire)}, ${heuresEnMots(horaire)}`;
