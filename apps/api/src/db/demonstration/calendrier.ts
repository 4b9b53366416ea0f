import { ajouterJours, anneeDe, estOuvre, jourDe, jourSemaine, trimestreDe, type Jour } from '@gouvernance-iae/domaine';
import { hasardDe } from './hasard';
import type { InstanceCle } from './instances';

/** Days of the life of a sitting; what lies after the day of the demonstration simply has not happened. */
export interface Deroule {
  readonly planifieeLe: Jour;
  /** Null for a sitting taken over. */
  readonly convoqueeLe: Jour | null;
  readonly redigeLe: Jour;
  readonly publieLe: Jour | null;
  readonly approuveLe: Jour | null;
  readonly transmisLe: Jour | null;
  readonly recuLe: Jour | null;
}

export interface SeancePrevue {
  readonly cle: string;
  readonly instance: InstanceCle;
  readonly jour: Jour;
  readonly deroule: Deroule;
  /** How many items have their minutes; all of them unless told. */
  readonly pointsRediges?: number;
  readonly annulation?: { readonly le: Jour; readonly motif: string };
  readonly report?: { readonly le: Jour; readonly depuis: Jour; readonly motif: string };
  readonly reprise?: string;
  /** Items that SIAE propose, some days before the day of the demonstration. */
  readonly propositions?: readonly { readonly le: Jour; readonly titre: string; readonly motif: string; readonly dureeMinutes: number }[];
  /** How many of those convened do not answer. */
  readonly silencieux?: number;
  readonly invites?: readonly string[];
}

/** The first working day on or after a day, and on or before it. */
export const ouvreDes = (jour: Jour): Jour => (estOuvre(jour) ? jour : ouvreDes(ajouterJours(jour, 1)));
export const ouvreJusquA = (jour: Jour): Jour => (estOuvre(jour) ? jour : ouvreJusquA(ajouterJours(jour, -1)));

/** Committees sit from Tuesday to Thursday. */
const jourDeSeance = (jour: Jour): Jour => {
  const rang = jourSemaine(jour);
  return rang >= 2 && rang <= 4 && estOuvre(jour) ? jour : jourDeSeance(ajouterJours(jour, 1));
};

/** A fair life: convened two weeks before, published within ten days, approved, transmitted, received. */
export function derouler(jour: Jour, hasard = 0): Deroule {
  const publieLe = ouvreJusquA(ajouterJours(jour, 8 + hasard));
  const approuveLe = ouvreJusquA(ajouterJours(publieLe, 15));
  const transmisLe = ouvreDes(ajouterJours(approuveLe, 1));
  return {
    planifieeLe: ouvreJusquA(ajouterJours(jour, -50)),
    convoqueeLe: ouvreJusquA(ajouterJours(jour, -15 - hasard)),
    redigeLe: ouvreDes(ajouterJours(jour, 1)),
    publieLe,
    approuveLe,
    transmisLe,
    recuLe: ouvreDes(ajouterJours(transmisLe, 2 + hasard)),
  };
}

type Trimestre = 1 | 2 | 3 | 4;
const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** Usual days, month and day, of the CTA that the story follows. */
const HABITUDES: Readonly<Record<string, Readonly<Record<Trimestre, readonly [mois: number, jour: number]>>>> = {
  'CTA-DOLE': { 1: [2, 17], 2: [5, 12], 3: [9, 8], 4: [12, 1] },
  'CTA-LONS': { 1: [3, 3], 2: [6, 2], 3: [9, 15], 4: [11, 3] },
  'CTA-CHAMPAGNOLE': { 1: [3, 10], 2: [6, 9], 3: [9, 22], 4: [11, 24] },
};

/** Windows in which the others choose: neither in July nor in August, nor at the end of a year. */
const FENETRES: Readonly<Record<Trimestre, readonly [debut: readonly [number, number], longueur: number]>> = {
  1: [[2, 3], 44],
  2: [[5, 11], 32],
  3: [[9, 7], 16],
  4: [[11, 9], 26],
};

function jourUsuel(instance: string, annee: number, trimestre: Trimestre, graine: number): Jour {
  const habitude = HABITUDES[instance]?.[trimestre];
  if (habitude) return jourDeSeance(jourDe(annee, habitude[0], habitude[1]));
  const [[mois, jour], longueur] = FENETRES[trimestre];
  return jourDeSeance(ajouterJours(jourDe(annee, mois, jour), hasardDe(graine, `jour/${instance}/${annee}/${trimestre}`).entier(0, longueur)));
}

/** Quarters without sitting, as « sigle/annee relative/trimestre »: 0 is the current year. */
const MANQUES: ReadonlySet<string> = new Set([
  'CTA-COSNE/2017/1', 'CTA-SENS/2017/3', 'CTA-LURE/2017/2', 'CTA-CREUSOT/-1/3', 'CTA-SENS/-1/1', 'CTA-COSNE/0/2', 'CTA-SUD-TERRITOIRE/0/1',
]);

/** In which quarters the others sit: twice a year, the national committee every quarter in 2017 (AC2015 art. 4). */
function trimestresDe(instance: InstanceCle, annee: number): readonly Trimestre[] {
  switch (instance.type) {
    case 'CTA':
      return TRIMESTRES;
    case 'CDIAE':
    case 'COMITE_PILOTAGE_REGIONAL':
      return [2, 4];
    case 'COMITE_PILOTAGE_NATIONAL':
      return annee === 2017 ? TRIMESTRES : [2, 4];
    default:
      return [1, 3];
  }
}

/** The sittings that habit alone gives, year by year. */
export function seancesUsuelles(jour: Jour, graine: number, instances: readonly InstanceCle[]): readonly SeancePrevue[] {
  const courante = anneeDe(jour);
  const annees = [...new Set([2017, courante - 1, courante, courante + 1])];
  return instances.flatMap((instance) =>
    annees.flatMap((annee) =>
      trimestresDe(instance, annee)
        .filter((t) => !MANQUES.has(`${instance.cle}/${annee === 2017 ? 2017 : annee - courante}/${t}`))
        .map((t): SeancePrevue => {
          const seance = jourUsuel(instance.cle, annee, t, graine);
          const hasard = hasardDe(graine, `deroule/${instance.cle}/${seance}`).entier(0, 4);
          return { cle: `${instance.cle}/${annee}/${t}`, instance, jour: seance, deroule: derouler(seance, hasard) };
        }),
    ),
  );
}

export const memeTrimestre = (a: Jour, b: Jour): boolean => anneeDe(a) === anneeDe(b) && trimestreDe(a) === trimestreDe(b);
