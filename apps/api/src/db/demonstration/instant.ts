import { ZONE_METROPOLE, heureLocale, type Jour } from '@gouvernance-iae/domaine';
import type { Instant } from './plan';

const UNE_MINUTE = 60_000;

/** The instant at which clocks of the zone show this day and hour ('HH:MM'). */
export function instantLocal(jour: Jour, heure: string, zone: string = ZONE_METROPOLE): Instant {
  const voulu = Date.parse(`${jour}T${heure}:00Z`);
  const lu = heureLocale(new Date(voulu), zone);
  const affiche = Date.parse(`${lu.jour}T${String(lu.heure).padStart(2, '0')}:${String(lu.minute).padStart(2, '0')}:00Z`);
  return new Date(voulu - (affiche - voulu)).toISOString();
}

export const plusMinutes = (instant: Instant, minutes: number): Instant =>
  new Date(Date.parse(instant) + minutes * UNE_MINUTE).toISOString();
