import { heureLocale } from '@gouvernance-iae/domaine';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';
import { generateIcsEvent, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { echapper, plier, parametreCite } from './lignes';
import { horaireEnMots, type Horaire } from './horaire';

/** What a calendar needs of a sitting, wherever it was read: under an act's lock, or through its reader's rights. */
export interface Seance extends Horaire {
  readonly id: string;
  readonly instanceNom: string;
  readonly titre: string | null;
  readonly lieu: string | null;
  readonly lienDistance: string | null;
  readonly etat: string;
  readonly motif: string | null;
  readonly sequence: number;
  /** When it last changed, for DTSTAMP: the same sitting gives the same text, so that an ETag means something. */
  readonly horodatage: Date;
  readonly ordreDuJour: readonly string[];
}

export interface Correspondant {
  readonly nom: string;
  readonly adresse: string;
}

export type Methode = 'REQUEST' | 'CANCEL' | 'PUBLISH';

export interface Calendrier {
  readonly methode: Methode;
  readonly nom: string;
  readonly seances: readonly Seance[];
  /** Where the console answers. */
  readonly adresse: string;
  readonly fictif: boolean;
  /** Of an invitation: who convenes, and the one person convened. */
  readonly organisateur?: Correspondant | null;
  readonly convoque?: Correspondant | null;
}

/** The date is not sure until everyone is convened (RFC 5545, 3.8.1.11). */
const STATUTS: Readonly<Record<string, IcsEvent['status']>> = { PLANIFIEE: 'TENTATIVE', CONVOQUEE: 'CONFIRMED', TENUE: 'CONFIRMED', ANNULEE: 'CANCELLED' };

const ZONES_CONNUES: ReadonlySet<string> = new Set(tzlib_get_timezones());
const MENTION_FICTIVE = 'Données fictives';

const fuseaux = new Map<string, string | null>();

/** The VTIMEZONE of a zone, null when the library does not know it. A zone that is another's alias keeps its own name. */
function fuseau(zone: string): string | null {
  const connu = fuseaux.get(zone);
  if (connu !== undefined) return connu;
  // Asked for a zone that it does not know, the library writes to the console.
  const bloc = ZONES_CONNUES.has(zone) ? (tzlib_get_ical_block(zone)[0] ?? '').replace(/^(TZID|X-LIC-LOCATION):.*$/gmu, `$1:${zone}`) : null;
  fuseaux.set(zone, bloc);
  return bloc;
}

/** « +0100 »: how far the wall is from universal time. */
function decalage(mur: Date, instant: Date): string {
  const minutes = Math.round((mur.getTime() - instant.getTime()) / 60_000);
  const [heures, reste] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(heures).padStart(2, '0')}${String(reste).padStart(2, '0')}`;
}

/** An hour of the wall of the place, whatever the zone of this server; in UTC where the zone has no description. */
function heureMurale(instant: Date, zone: string): IcsDateObject {
  if (fuseau(zone) === null) return { date: instant };
  const { jour, heure, minute } = heureLocale(instant, zone);
  const mur = new Date(`${jour}T${String(heure).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  return { date: instant, local: { date: mur, timezone: zone, tzoffset: decalage(mur, instant) } };
}

function description(seance: Seance, { fictif }: Calendrier): string {
  const morceaux = [
    ...(fictif ? [`${MENTION_FICTIVE}.`] : []),
    horaireEnMots(seance),
    ...(seance.etat === 'ANNULEE' && seance.motif ? [`Réunion annulée\u00a0: ${seance.motif}`] : []),
    ...(seance.lienDistance ? [`Lien à distance\u00a0: ${seance.lienDistance}`] : []),
    ...(seance.ordreDuJour.length > 0 ? [['Ordre du jour\u00a0:', ...seance.ordreDuJour.map((titre, i) => `${i + 1}. ${titre}`)].join('\n')] : []),
  ];
  return morceaux.join('\n\n');
}

const correspondant = ({ nom, adresse }: Correspondant): { name: string; email: string } => ({ name: parametreCite(nom), email: adresse });

function evenement(seance: Seance, calendrier: Calendrier): string {
  const { adresse, organisateur, convoque } = calendrier;
  const lieu = [seance.lieu, seance.lieu ? null : seance.lienDistance].filter((l) => l !== null).join('');
  const titre = seance.titre ? `${seance.instanceNom} – ${seance.titre}` : seance.instanceNom;
  return generateIcsEvent(
    {
      uid: seance.id,
      summary: calendrier.fictif ? `${titre} (données fictives)` : titre,
      stamp: { date: seance.horodatage },
      start: heureMurale(seance.debut, seance.zone),
      end: heureMurale(seance.fin, seance.zone),
      sequence: seance.sequence,
      status: STATUTS[seance.etat] ?? 'CONFIRMED',
      description: description(seance, calendrier),
      url: `${adresse}/reunions/${seance.id}`,
      ...(lieu ? { location: lieu } : {}),
      ...(organisateur ? { organizer: correspondant(organisateur) } : {}),
      ...(convoque ? { attendees: [{ ...correspondant(convoque), partstat: 'NEEDS-ACTION' as const, role: 'REQ-PARTICIPANT' as const, rsvp: true }] } : {}),
    },
    { skipFormatLines: true },
  );
}

/** An iCalendar text: the zones that its sittings need, then the sittings, at the hour of their place. */
export function ecrireCalendrier(calendrier: Calendrier): string {
  const zones = [...new Set(calendrier.seances.map((s) => s.zone))].sort();
  const nom = calendrier.fictif ? `${calendrier.nom} (données fictives)` : calendrier.nom;
  return plier(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Gouvernance IAE//FR',
      'CALSCALE:GREGORIAN',
      `METHOD:${calendrier.methode}`,
      `X-WR-CALNAME:${echapper(nom)}`,
      ...zones.flatMap((zone) => fuseau(zone) ?? []),
      ...calendrier.seances.map((seance) => evenement(seance, calendrier)),
      'END:VCALENDAR',
    ].join('\r\n'),
  );
}
