import { compter, nombre } from './texte';
import type { College, GenrePoint, TypeInstance } from './vocabulaire';

/** Where a group of facts comes from; a straddling one is counted once in the whole, and once in each of its départements. */
interface Situe {
  readonly departements: readonly string[];
  readonly type: TypeInstance;
}

/** A sitting held, with what a CTA's became on its way to the CDIAE. */
export interface SeanceBarometre extends Situe {
  readonly instanceId: string;
  readonly jour: string;
  /** Its minutes are approved. */
  readonly approuve: boolean;
  /** Days from the sitting to the transmission to a CDIAE; null when it was not given. */
  readonly delaiTransmission: number | null;
  /** Days from the transmission to the last receipt; null until every addressee acknowledged. */
  readonly delaiReception: number | null;
  /** Was the CDIAE's return on the agenda? Null where no rule asks for it. */
  readonly retour: boolean | null;
}

/** Seats expected and filled, of a kind of organisations in a kind of instances. */
export interface ParticipationLue extends Situe {
  readonly college: College | null;
  /** The signatory: État, Pôle emploi, or a réseau by its name; null for those who sign nothing. */
  readonly signataire: string | null;
  readonly attendues: number;
  readonly titulaires: number;
  readonly suppleants: number;
}

export interface ThemeLu extends Situe {
  readonly genre: GenrePoint | null;
  readonly etiquette: string | null;
  readonly points: number;
  readonly reunions: number;
}

export interface FaitsBarometre {
  readonly instances: readonly (Situe & { readonly id: string })[];
  readonly seances: readonly SeanceBarometre[];
  readonly participations: readonly ParticipationLue[];
  readonly themes: readonly ThemeLu[];
}

export interface PeriodiciteMesuree {
  readonly type: TypeInstance;
  readonly instances: number;
  readonly tenues: number;
  /** Alive in the year, and never sat. */
  readonly sansReunion: number;
  /** Median of the days between two sittings of one instance. */
  readonly intervalle: number | null;
}

export interface ParticipationMesuree {
  readonly cle: string;
  readonly attendues: number;
  readonly titulaires: number;
  readonly suppleants: number;
}

export interface ThemeMesure {
  readonly cle: string;
  readonly points: number;
  readonly reunions: number;
}

/** The way between CTA and CDIAE, both directions. */
export interface Articulation {
  readonly reunions: number;
  readonly approuves: number;
  readonly transmis: number;
  readonly recus: number;
  readonly delaiTransmission: number | null;
  readonly delaiReception: number | null;
  /** Sittings that owed the CDIAE's return on their agenda, and those that had it. */
  readonly retoursDus: number;
  readonly retours: number;
}

export interface BarometreCalcule {
  readonly reunions: number;
  readonly instances: number;
  readonly attendues: number;
  readonly representees: number;
  readonly periodicite: readonly PeriodiciteMesuree[];
  readonly colleges: readonly ParticipationMesuree[];
  readonly signataires: readonly ParticipationMesuree[];
  readonly genres: readonly ThemeMesure[];
  readonly etiquettes: readonly ThemeMesure[];
  readonly articulation: Articulation;
}

const JOUR_MS = 86_400_000;

/** The middle of the values, the lower of two; null of none. */
export function mediane(valeurs: readonly number[]): number | null {
  const triees = [...valeurs].sort((a, b) => a - b);
  return triees[Math.floor((triees.length - 1) / 2)] ?? null;
}

const somme = <T>(liste: readonly T[], de: (element: T) => number): number => liste.reduce((total, element) => total + de(element), 0);

function parCle<T, R>(liste: readonly T[], cle: (element: T) => string | null, reunir: (cle: string, siens: readonly T[]) => R): R[] {
  const groupes = new Map<string, T[]>();
  for (const element of liste) {
    const sienne = cle(element);
    if (sienne === null) continue;
    const groupe = groupes.get(sienne);
    if (groupe) groupe.push(element);
    else groupes.set(sienne, [element]);
  }
  return [...groupes].map(([sienne, siens]) => reunir(sienne, siens));
}

/** Days between two sittings of the same instance, in the order of the calendar. */
function intervalles(seances: readonly SeanceBarometre[]): number[] {
  return parCle(seances, (s) => s.instanceId, (_, siennes) => siennes.map(({ jour }) => Date.parse(jour) / JOUR_MS).sort((a, b) => a - b))
    .flatMap((jours) => jours.slice(1).map((jour, rang) => jour - (jours[rang] ?? jour)));
}

function periodicites({ instances, seances }: FaitsBarometre): PeriodiciteMesuree[] {
  return parCle(instances, (i) => i.type, (type, siennes) => {
    const tenues = seances.filter((s) => s.type === type);
    const reunies = new Set(tenues.map((s) => s.instanceId));
    return { type: type as TypeInstance, instances: siennes.length, tenues: tenues.length, sansReunion: siennes.filter(({ id }) => !reunies.has(id)).length, intervalle: mediane(intervalles(tenues)) };
  });
}

const participation = (cle: string, siennes: readonly ParticipationLue[]): ParticipationMesuree => ({
  cle, attendues: somme(siennes, (p) => p.attendues), titulaires: somme(siennes, (p) => p.titulaires), suppleants: somme(siennes, (p) => p.suppleants),
});

const theme = (cle: string, siens: readonly ThemeLu[]): ThemeMesure => ({ cle, points: somme(siens, (t) => t.points), reunions: somme(siens, (t) => t.reunions) });

function articuler(seances: readonly SeanceBarometre[]): Articulation {
  const cta = seances.filter((s) => s.type === 'CTA');
  const dus = cta.filter((s) => s.retour !== null);
  return {
    reunions: cta.length,
    approuves: cta.filter((s) => s.approuve).length,
    transmis: cta.filter((s) => s.delaiTransmission !== null).length,
    recus: cta.filter((s) => s.delaiReception !== null).length,
    delaiTransmission: mediane(cta.flatMap((s) => s.delaiTransmission ?? [])),
    delaiReception: mediane(cta.flatMap((s) => s.delaiReception ?? [])),
    retoursDus: dus.length,
    retours: dus.filter((s) => s.retour === true).length,
  };
}

/** What was done in a département: by its CTA and CDIAE; a committee of the région or of the nation is of none. */
export function faitsDuDepartement({ instances, seances, participations, themes }: FaitsBarometre, code: string): FaitsBarometre {
  const dedans = ({ type, departements }: Situe): boolean => (type === 'CTA' || type === 'CDIAE') && departements.includes(code);
  return { instances: instances.filter(dedans), seances: seances.filter(dedans), participations: participations.filter(dedans), themes: themes.filter(dedans) };
}

/** The barometer asked for by AC2015, annexe 1: computed from the sittings, never typed. */
export function calculerBarometre(faits: FaitsBarometre): BarometreCalcule {
  const { instances, seances, participations, themes } = faits;
  const parVolume = (a: ThemeMesure, b: ThemeMesure): number => b.points - a.points || (a.cle < b.cle ? -1 : 1);
  return {
    reunions: seances.length,
    instances: instances.length,
    attendues: somme(participations, (p) => p.attendues),
    representees: somme(participations, (p) => p.titulaires + p.suppleants),
    periodicite: periodicites(faits),
    colleges: parCle(participations, (p) => p.college, participation),
    signataires: parCle(participations, (p) => p.signataire, participation).sort((a, b) => a.cle.localeCompare(b.cle, 'fr')),
    genres: parCle(themes, (t) => t.genre, theme).sort(parVolume),
    etiquettes: parCle(themes, (t) => t.etiquette, theme).sort(parVolume),
    articulation: articuler(seances),
  };
}

/** « 81 % »; a rate of nothing cannot be computed. */
export const direPart = (numerateur: number, denominateur: number): string => (denominateur === 0 ? 'non calculable' : `${nombre(Math.round((numerateur * 100) / denominateur))} %`);

/** « En 2026, 74 réunions tenues par 29 instances ; 81 % des sièges représentés ; 68 % des comptes rendus de CTA donnés au CDIAE. » */
export function phraseBarometre(annee: number, { reunions, periodicite, attendues, representees, articulation: { approuves, transmis } }: BarometreCalcule): string {
  if (reunions === 0) return `En ${annee}, aucune réunion n’est connue : le baromètre n’a rien à mesurer.`;
  const reunies = somme(periodicite, (p) => p.instances - p.sansReunion);
  const sieges = attendues === 0 ? 'présences inconnues' : `${direPart(representees, attendues)} des sièges représentés`;
  const donnes = approuves === 0 ? '' : ` ; ${direPart(transmis, approuves)} des comptes rendus approuvés de CTA donnés au CDIAE`;
  return `En ${annee}, ${compter(reunions, 'réunion tenue', 'réunions tenues')} par ${compter(reunies, 'instance')} ; ${sieges}${donnes}.`;
}
