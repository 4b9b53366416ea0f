import type { Cellule, ContenuValeur, TypeSiae } from '@gouvernance-iae/domaine';
import { hasardDe, type Hasard } from './hasard';
import type { IndicateurFictif } from './plan';

/** Size of each département beside an ordinary one. */
const POIDS: Readonly<Record<string, number>> = { '21': 1.2, '25': 1.15, '39': 0.6, '58': 0.5, '70': 0.55, '71': 1.2, '89': 0.75, '90': 0.35 };
const POIDS_TYPE: Readonly<Record<TypeSiae, number>> = { ACI: 1, AI: 0.6, EI: 0.5, ETTI: 0.35, EITI: 0.04 };

/** An ordinary figure of a quarter, for one owner in one département. */
const NIVEAUX: Readonly<Record<string, number>> = {
  'F2-4': 3, 'F3-2': 4200, 'F4-2': 70, 'F4-3': 3, 'F4-4': 4, 'F4-5': 130, 'F5-2': 25, 'F5-3': 22, 'F5-4': 18, 'F5-5': 14, 'F5-6': 9, 'F5-8': 7,
  'F6-2': 900, 'F6-3': 45, 'F7-1': 6, 'F7-3': 8, 'F7-4': 12, 'A2-1': 3,
};
/** What a year does not multiply: what is counted at its end. */
const STOCKS: ReadonlySet<string> = new Set(['F7-3']);
/** For a rate, its denominator and its level, over the period that asks it. */
const TAUX: Readonly<Record<string, readonly [denominateur: number, part: number]>> = { 'F2-2': [34, 0.88], 'F5-1': [430, 0.82], 'F5-7': [34, 0.75], 'F7-2': [65, 0.28] };

const VIDE: ContenuValeur = { numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null };
const TEXTES: Readonly<Record<string, string>> = {
  'F1-1': 'État des lieux de l’année, espace partagé du comité',
  'F6-1': 'Feuille de route formation, adoptée par le comité régional',
};
const DOCUMENT = 'Liste à jour en fin d’année, espace partagé du comité';

/** A figure of its size, a fifth above or below. */
const autour = (hasard: Hasard, niveau: number): number => niveau * (0.8 + hasard.nombre() * 0.4);

const cleDe = (c: Cellule): string => [c.indicateurId, c.organisationId, c.departement, c.typeSiae].join('/');

export interface Recette {
  readonly graine: number;
  /** 0 for the first campaign; each of the next ones is a few per cent away from it. */
  readonly rang: number;
  /** Over a whole year, an ordinary figure is that of four quarters. */
  readonly annuelle: boolean;
}

/** What an organisation gives for a cell: the same for the same seed, near its figure of the former campaigns. */
export function chiffreDe({ code, unite }: Pick<IndicateurFictif, 'code' | 'unite'>, cellule: Cellule, { graine, rang, annuelle }: Recette): ContenuValeur {
  if (unite === 'BOOLEEN') return { ...VIDE, booleen: true };
  if (unite === 'DOCUMENT' || unite === 'LISTE') return { ...VIDE, texte: TEXTES[code] ?? DOCUMENT };
  const hasard = hasardDe(graine, `chiffre/${cleDe(cellule)}`);
  const poids = (POIDS[cellule.departement ?? ''] ?? 1) * (cellule.typeSiae === null ? 1 : POIDS_TYPE[cellule.typeSiae]);
  const [denominateur, part] = TAUX[code] ?? [];
  const quarts = annuelle && denominateur === undefined && !STOCKS.has(code) ? 4 : 1;
  const premier = autour(hasard, (denominateur ?? NIVEAUX[code] ?? 10) * poids * quarts);
  const evolution = 0.9 + hasardDe(graine, `chiffre/${cleDe(cellule)}/${rang}`).nombre() * 0.25;
  const valeur = rang === 0 ? premier : premier * evolution;
  if (denominateur !== undefined && part !== undefined) {
    const tout = Math.round(valeur);
    return { ...VIDE, numerateur: String(Math.round(tout * part * (0.94 + hasard.nombre() * 0.12))), denominateur: String(tout) };
  }
  return { ...VIDE, numerateur: unite === 'HEURES' ? String(Math.round(valeur * 2) / 2) : String(Math.round(valeur)) };
}
