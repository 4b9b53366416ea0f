import type { Cellule, ContenuValeur, TypeSiae } from '@gouvernance-iae/domaine';
import { hasardDe, type Hasard } from './hasard';
import type { IndicateurFictif } from './plan';

/** Size of each département beside an ordinary one. */
const POIDS: Readonly<Record<string, number>> = { '21': 1.2, '25': 1.15, '39': 0.6, '58': 0.5, '70': 0.55, '71': 1.2, '89': 0.75, '90': 0.35 };
const POIDS_TYPE: Readonly<Record<TypeSiae, number>> = { ACI: 1, AI: 0.6, EI: 0.5, ETTI: 0.35, EITI: 0.04 };

/** An ordinary figure of a quarter, for one owner in one département; for a rate, its denominator and its level. */
const NIVEAUX: Readonly<Record<string, number>> = {
  'F2-4': 3, 'F3-2': 4200, 'F4-2': 70, 'F4-3': 3, 'F4-4': 4, 'F4-5': 130, 'F5-2': 25, 'F5-3': 22, 'F5-4': 18, 'F5-5': 14, 'F5-6': 9, 'F5-8': 7,
  'F6-2': 900, 'F6-3': 45, 'F7-1': 6, 'F7-3': 8, 'F7-4': 12,
};
const TAUX: Readonly<Record<string, readonly [denominateur: number, part: number]>> = { 'F5-1': [430, 0.82], 'F7-2': [65, 0.28] };

const VIDE: ContenuValeur = { numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null };
const TEXTES: Readonly<Record<string, string>> = {
  'F1-1': 'État des lieux de l’année, espace partagé du comité',
  'F6-1': 'Feuille de route formation, adoptée par le comité régional',
};
const ANNUEL = 'Établi une fois l’an, au quatrième trimestre';

/** A figure of its size, a fifth above or below. */
const autour = (hasard: Hasard, niveau: number): number => niveau * (0.8 + hasard.nombre() * 0.4);

const cleDe = (c: Cellule): string => [c.indicateurId, c.organisationId, c.departement, c.typeSiae].join('/');

export interface Recette {
  readonly graine: number;
  /** 0 for the first campaign; the next one changes each figure by a few per cent. */
  readonly rang: 0 | 1;
  readonly trimestre: number;
}

/** What an organisation gives for a cell: the same for the same seed, near its figure of the former campaign. */
export function chiffreDe({ code, unite }: Pick<IndicateurFictif, 'code' | 'unite'>, cellule: Cellule, { graine, rang, trimestre }: Recette): ContenuValeur {
  if (unite === 'BOOLEEN') return { ...VIDE, booleen: true };
  if (unite === 'DOCUMENT' || unite === 'LISTE') return trimestre === 4 ? { ...VIDE, texte: TEXTES[code] ?? 'Espace partagé du comité' } : { ...VIDE, nonCommunique: ANNUEL };
  const hasard = hasardDe(graine, `chiffre/${cleDe(cellule)}`);
  const poids = (POIDS[cellule.departement ?? ''] ?? 1) * (cellule.typeSiae === null ? 1 : POIDS_TYPE[cellule.typeSiae]);
  const [denominateur, part] = TAUX[code] ?? [];
  const premier = autour(hasard, (denominateur ?? NIVEAUX[code] ?? 10) * poids);
  const evolution = 0.9 + hasard.nombre() * 0.25;
  const valeur = rang === 0 ? premier : premier * evolution;
  if (denominateur !== undefined && part !== undefined) {
    const tout = Math.round(valeur);
    return { ...VIDE, numerateur: String(Math.round(tout * part * (0.94 + hasard.nombre() * 0.12))), denominateur: String(tout) };
  }
  return { ...VIDE, numerateur: unite === 'HEURES' ? String(Math.round(valeur * 2) / 2) : String(Math.round(valeur)) };
}
