import { direEcart } from './analyse';
import { situerPeriode } from './phrase-analyse';
import type { Jour } from './objets';
import { ecrireTaux, tauxDe, type Taux } from './taux';
import { compter, enumerer, typographier } from './texte';

/** What is expected of a signatory and what came: states, never figures. */
export interface ComptesCompletude {
  readonly attendues: number;
  readonly recues: number;
  readonly aLHeure: number;
  readonly tardives: number;
  /** Never submitted, past their deadline. */
  readonly manquantes: number;
  /** Never submitted, not due yet. */
  readonly aVenir: number;
}

const COMPTES = ['attendues', 'recues', 'aLHeure', 'tardives', 'manquantes', 'aVenir'] as const satisfies readonly (keyof ComptesCompletude)[];

/** The counts of several signatories together. */
export const totalCompletude = (comptes: readonly ComptesCompletude[]): ComptesCompletude =>
  Object.fromEntries(COMPTES.map((nom) => [nom, comptes.reduce((somme, c) => somme + c[nom], 0)])) as unknown as ComptesCompletude;

const part = (haut: number, bas: number): Taux => (bas === 0 ? null : tauxDe({ numerateur: String(haut), denominateur: String(bas) }));

/** Received among expected. */
export const tauxRecu = ({ recues, attendues }: ComptesCompletude): Taux => part(recues, attendues);
/** Received in time, among what is due or already came: what is not due yet is late for nobody. */
export const tauxALHeure = ({ aLHeure, attendues, aVenir }: ComptesCompletude): Taux => part(aLHeure, attendues - aVenir);

/** « En 2026, 91 % des valeurs attendues sont reçues, 85 % à l’heure (+4 points en un an) ; Réseau Sillage n’a rien rendu. » */
export function phraseCompletude(
  periode: { readonly debut: Jour; readonly fin: Jour },
  signataires: readonly (ComptesCompletude & { readonly nom: string; readonly precedent: ComptesCompletude | null })[],
): string {
  const quand = situerPeriode(periode);
  const total = totalCompletude(signataires);
  if (total.attendues === 0) return typographier(`${quand}, rien n’était attendu.`);
  const [avant, apres] = [tauxALHeure(totalCompletude(signataires.flatMap((s) => s.precedent ?? []))), tauxALHeure(total)];
  const evolution = typeof avant === 'number' && typeof apres === 'number' ? ` (${direEcart({ difference: null, pourcentage: null, points: (apres - avant) * 100 })} en un an)` : '';
  const aLHeure = apres === null ? '' : `, ${ecrireTaux(apres)} à l’heure${evolution}`;
  const muets = signataires.filter((s) => s.recues === 0 && s.manquantes > 0);
  const silence = muets.length === 0 ? '' : ` ; ${muets.length > 3 ? compter(muets.length, 'signataire') : enumerer(muets.map((s) => s.nom))} ${muets.length > 1 ? 'n’ont' : 'n’a'} rien rendu`;
  return typographier(`${quand}, ${ecrireTaux(tauxRecu(total))} des valeurs attendues sont reçues${aLHeure}${silence}.`);
}
