import type { Jour, Periode } from './objets';

/** Civil days are text 'YYYY-MM-DD': they compare and sort as they are, and no zone touches them. */
const FORMAT = /^(\d{4})-(\d{2})-(\d{2})$/;
const UN_JOUR = 86_400_000;

const versUtc = (jour: Jour): number => Date.UTC(Number(jour.slice(0, 4)), Number(jour.slice(5, 7)) - 1, Number(jour.slice(8, 10)));
const depuisUtc = (ms: number): Jour => new Date(ms).toISOString().slice(0, 10);

/** A day that exists in the calendar, between 1900 and 2999. */
export function estJour(valeur: unknown): valeur is Jour {
  if (typeof valeur !== 'string' || !FORMAT.test(valeur)) return false;
  return valeur >= '1900' && valeur < '3000' && depuisUtc(versUtc(valeur)) === valeur;
}

export const ajouterJours = (jour: Jour, nombre: number): Jour => depuisUtc(versUtc(jour) + nombre * UN_JOUR);

/** The same day of another month, or its last one where it has none: 31 January and a month is 28 February (code de procédure civile, art. 641). */
export function ajouterMois(jour: Jour, nombre: number): Jour {
  const rang = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 1 + nombre;
  const premier = jourDe(Math.floor(rang / 12), (rang % 12) + 1, 1);
  const dernier = Number(ajouterJours(jourDe(Math.floor((rang + 1) / 12), ((rang + 1) % 12) + 1, 1), -1).slice(8, 10));
  return ajouterJours(premier, Math.min(Number(jour.slice(8, 10)), dernier) - 1);
}

/** Days from `debut` to `fin`, negative when `fin` comes first. */
export const joursEntre = (debut: Jour, fin: Jour): number => Math.round((versUtc(fin) - versUtc(debut)) / UN_JOUR);

export const anneeDe = (jour: Jour): number => Number(jour.slice(0, 4));

/** 1 to 4. */
export const trimestreDe = (jour: Jour): number => Math.ceil(Number(jour.slice(5, 7)) / 3);

/** 0 on Sunday to 6 on Saturday. */
export const jourSemaine = (jour: Jour): number => new Date(versUtc(jour)).getUTCDay();

export const jourDe = (annee: number, mois: number, jour: number): Jour =>
  `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`;

/** Is a dated thing valid on that day, both ends included? */
export const valableLe = (periode: { readonly debut: Jour | null; readonly fin: Jour | null }, jour: Jour): boolean =>
  (periode.debut === null || periode.debut <= jour) && (periode.fin === null || jour <= periode.fin);

/** Do two periods share a day? */
export const seChevauchent = (a: Periode, b: Periode): boolean =>
  (a.fin === null || b.debut <= a.fin) && (b.fin === null || a.debut <= b.fin);

export interface PeriodeCalendaire {
  readonly libelle: string;
  readonly debut: Jour;
  readonly fin: Jour;
}

const RANGS = ['1er', '2e', '3e', '4e'] as const;

const DERNIERS_JOURS = [31, 30, 30, 31] as const;

export const trimestre = (annee: number, rang: 1 | 2 | 3 | 4): PeriodeCalendaire => ({
  libelle: `${RANGS[rang - 1] ?? ''} trimestre ${annee}`,
  debut: jourDe(annee, rang * 3 - 2, 1),
  fin: jourDe(annee, rang * 3, DERNIERS_JOURS[rang - 1] ?? 31),
});

export const trimestres = (annee: number): PeriodeCalendaire[] => ([1, 2, 3, 4] as const).map((rang) => trimestre(annee, rang));

export const annee = (valeur: number): PeriodeCalendaire => ({
  libelle: `année ${valeur}`,
  debut: jourDe(valeur, 1, 1),
  fin: jourDe(valeur, 12, 31),
});
