import { ajouterJours, estJour, jourDe, trimestre } from './jour';
import type { Jour } from './objets';
import { MOIS } from './texte';

/** What a due label means: the day it ends on, and the day it starts on when it names a period. */
export interface Echeance {
  /** As it was written; null when there is no due date. */
  readonly libelle: string | null;
  readonly debut: Jour | null;
  readonly fin: Jour | null;
}

interface Etendue {
  readonly debut: Jour;
  readonly fin: Jour;
  readonly genre: 'ANNEE' | 'SEMESTRE' | 'TRIMESTRE' | 'MOIS' | 'JOUR';
  /** The label itself speaks of the end: « avant fin 2017 » is that end, not the eve of the year. */
  readonly terme?: boolean;
}

export const SANS_ECHEANCE: Echeance = { libelle: null, debut: null, fin: null };
const MOTS_SANS_ECHEANCE = new Set(['', '-', '–', 'neant', 'aucune', 'sans echeance', 'sans objet']);
export const ECHEANCE_ATTENDUE = 'Cette échéance ne veut rien dire : écrivez une date, « 1er trimestre 2027 », « mars 2027 », « fin 2027 » ou « avant fin 2027 ».';

const ANNEE_MIN = 2000;
const ANNEE_MAX = 2099;
/** « 1ᵉʳ » and « août » as their plain letters, every apostrophe and space as the plain one. */
const simplifier = (texte: string): string =>
  texte.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/gu, "'").replace(/[\s\u00a0\u202f]+/gu, ' ').replace(/\.$/u, '').trim();

const MOIS_SIMPLES = MOIS.map(simplifier);
const RANGS: Readonly<Record<string, number>> = {
  '1er': 1, '1': 1, premier: 1, '2e': 2, '2eme': 2, '2d': 2, '2nd': 2, '2': 2, deuxieme: 2, second: 2, '3e': 3, '3eme': 3, '3': 3, troisieme: 3, '4e': 4, '4eme': 4, '4': 4, quatrieme: 4,
};

const finDuMois = (annee: number, mois: number): Jour => ajouterJours(mois === 12 ? jourDe(annee + 1, 1, 1) : jourDe(annee, mois + 1, 1), -1);
const anneeOuRien = (ecrite: string | undefined, defaut: number | null): number | null => {
  const annee = ecrite === undefined ? defaut : Number(ecrite);
  return annee !== null && annee >= ANNEE_MIN && annee <= ANNEE_MAX ? annee : null;
};

type Lecteur = (texte: string, defaut: number | null) => Etendue | null;

const leJour: Lecteur = (texte, defaut) => {
  const chiffres = /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))$/u.exec(texte);
  const mots = /^(1er|\d{1,2}) ([a-z]+)(?: (\d{4}))?$/u.exec(texte);
  const annee = chiffres ? anneeOuRien(chiffres[1] ?? chiffres[6], null) : mots ? anneeOuRien(mots[3], defaut) : null;
  if (annee === null) return null;
  const mois = chiffres ? Number(chiffres[2] ?? chiffres[5]) : MOIS_SIMPLES.indexOf(mots?.[2] ?? '') + 1;
  const jour = jourDe(annee, mois, chiffres ? Number(chiffres[3] ?? chiffres[4]) : Number.parseInt(mots?.[1] ?? '', 10));
  return estJour(jour) ? { debut: jour, fin: jour, genre: 'JOUR' } : null;
};

const leMois: Lecteur = (texte, defaut) => {
  const trouve = /^([a-z]+)(?: (\d{4}))?$/u.exec(texte);
  const mois = MOIS_SIMPLES.indexOf(trouve?.[1] ?? '') + 1;
  const annee = anneeOuRien(trouve?.[2], defaut);
  return mois === 0 || annee === null ? null : { debut: jourDe(annee, mois, 1), fin: finDuMois(annee, mois), genre: 'MOIS' };
};

const leTrimestre: Lecteur = (texte, defaut) => {
  const trouve = /^(?:([a-z0-9]+) trimestre|t([1-4]))(?: (?:de )?(\d{4}))?$/u.exec(texte);
  const rang = trouve?.[2] === undefined ? RANGS[trouve?.[1] ?? ''] : Number(trouve[2]);
  const annee = anneeOuRien(trouve?.[3], defaut);
  if (annee === null || (rang !== 1 && rang !== 2 && rang !== 3 && rang !== 4)) return null;
  const { debut, fin } = trimestre(annee, rang);
  return { debut, fin, genre: 'TRIMESTRE' };
};

const leSemestre: Lecteur = (texte, defaut) => {
  const trouve = /^(?:([a-z0-9]+) semestre|s([12]))(?: (?:de )?(\d{4}))?$/u.exec(texte);
  const rang = trouve?.[2] === undefined ? RANGS[trouve?.[1] ?? ''] : Number(trouve[2]);
  const annee = anneeOuRien(trouve?.[3], defaut);
  if (annee === null || (rang !== 1 && rang !== 2)) return null;
  return { debut: jourDe(annee, rang * 6 - 5, 1), fin: finDuMois(annee, rang * 6), genre: 'SEMESTRE' };
};

const lAnnee: Lecteur = (texte, defaut) => {
  const trouve = /^(?:(?:toute )?(?:l')?annee)?(?: ?(\d{4}))?$/u.exec(texte);
  const annee = trouve && texte !== '' ? anneeOuRien(trouve[1], defaut) : null;
  return annee === null ? null : { debut: jourDe(annee, 1, 1), fin: jourDe(annee, 12, 31), genre: 'ANNEE' };
};

/**
 * « Début » and « mi » are ours, for no source defines them: the first quarter of a year, the first month of a quarter or
 * half-year, the 10th of a month; the middle is 30 June or the 15th.
 */
function borner(part: string, etendue: Etendue): Etendue | null {
  if (etendue.genre === 'JOUR') return null;
  if (part === 'fin') return { ...etendue, terme: true };
  const annee = Number(etendue.debut.slice(0, 4));
  const mois = Number(etendue.debut.slice(5, 7));
  if (part === 'mi') {
    if (etendue.genre === 'ANNEE') return { ...etendue, fin: jourDe(annee, 6, 30), terme: true };
    return etendue.genre === 'MOIS' ? { ...etendue, fin: jourDe(annee, mois, 15), terme: true } : null;
  }
  const fin = etendue.genre === 'ANNEE' ? jourDe(annee, 3, 31) : etendue.genre === 'MOIS' ? jourDe(annee, mois, 10) : finDuMois(annee, mois);
  return { ...etendue, fin, terme: true };
}

const LECTEURS: readonly Lecteur[] = [leJour, leTrimestre, leSemestre, leMois, lAnnee];

function etendueDe(texte: string, defaut: number | null): Etendue | null {
  const part = /^(fin|debut|mi)[ -](?:de la |de l'|du |de |d')?(.+)$/u.exec(texte);
  if (part) {
    const dedans = etendueDe(part[2] ?? '', defaut);
    return dedans === null || dedans.terme ? null : borner(part[1] ?? '', dedans);
  }
  for (const lire of LECTEURS) {
    const etendue = lire(texte, defaut);
    if (etendue) return etendue;
  }
  return null;
}

const AVANT = /^(avant|d'ici|au plus tard|pour|courant|durant|pendant|en|au cours (?:du|de|d')|au|le)(?: (?:a |au |en )?(?:le |la |l')?| ?(?=l'))(.*)$/u;

/**
 * Reads a due label (AC2015 annexe 1, BFC2016 annexe 3: « 1er semestre 2015 », « avant fin 2016 »); null when it means
 * nothing. « Avant » a day or a period ends on its eve, « avant la fin » on that end.
 * @param annee the year of the road map, for a label that tells none.
 */
export function lireEcheance(texte: string | null | undefined, annee: number | null = null): Echeance | null {
  const libelle = (texte ?? '').replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  const simple = simplifier(libelle);
  if (MOTS_SANS_ECHEANCE.has(simple)) return SANS_ECHEANCE;
  const [, mot = '', reste = ''] = AVANT.exec(simple) ?? [];
  const etendue = mot === '' ? etendueDe(simple, annee) : etendueDe(reste.trim(), annee);
  if (etendue === null) return null;
  if (mot === 'avant' && !etendue.terme) return { libelle, debut: null, fin: ajouterJours(etendue.debut, -1) };
  return { libelle, debut: etendue.genre === 'JOUR' || mot === 'avant' ? null : etendue.debut, fin: etendue.fin };
}
