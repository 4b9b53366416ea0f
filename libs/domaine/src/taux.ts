import { additionner, ecrireDecimal } from './decimal';
import type { ContenuValeur, Decimal, Indicateur } from './objets-indicateurs';
import { INSECABLE, nombre } from './texte';

/** A rate between 0 and 1; « non calculable » when its denominator is zero; null while a term is missing. */
export type Taux = number | 'NON_CALCULABLE' | null;

type Termes = Pick<ContenuValeur, 'numerateur' | 'denominateur'>;

/** A rate is computed from its two terms: never typed, never averaged. */
export function tauxDe({ numerateur, denominateur }: Termes): Taux {
  if (numerateur === null || denominateur === null) return null;
  return Number(denominateur) === 0 ? 'NON_CALCULABLE' : Number(numerateur) / Number(denominateur);
}

/** « 62,5 % », « non calculable », or nothing while a term is missing. */
export const ecrireTaux = (taux: Taux): string =>
  taux === null ? '' : taux === 'NON_CALCULABLE' ? 'non calculable' : `${nombre(Number((taux * 100).toFixed(1)))}${INSECABLE}%`;

/** What several cells say together, and how many of them say it. */
export interface Ensemble {
  readonly numerateur: Decimal | null;
  readonly denominateur: Decimal | null;
  /** Cells that hold the figure. */
  readonly comptees: number;
  readonly nonCommuniquees: number;
  /** Cells without a figure nor a reason. */
  readonly manquantes: number;
}

/**
 * Numerators and denominators added, of the cells that hold all their terms: the rate of the whole is then that of the sums.
 * What is missing or not communicated adds nothing, and is counted beside.
 */
export function ensembleDe(valeurs: readonly ContenuValeur[], unite: Indicateur['unite']): Ensemble {
  const deuxTermes = unite === 'POURCENTAGE';
  const pleines = valeurs.flatMap(({ numerateur, denominateur }) =>
    numerateur !== null && (!deuxTermes || denominateur !== null) ? [{ numerateur, denominateur: denominateur ?? '0' }] : [],
  );
  const nonCommuniquees = valeurs.filter((v) => v.nonCommunique !== null).length;
  const vide = pleines.length === 0;
  return {
    numerateur: vide ? null : additionner(pleines.map((p) => p.numerateur)),
    denominateur: vide || !deuxTermes ? null : additionner(pleines.map((p) => p.denominateur)),
    comptees: pleines.length,
    nonCommuniquees,
    manquantes: valeurs.length - pleines.length - nonCommuniquees,
  };
}

/** A value as the screens and the files say it; '' for an empty cell. */
export function ecrireValeur(contenu: ContenuValeur, unite: Indicateur['unite']): string {
  if (contenu.nonCommunique !== null) return 'non communiqué';
  if (contenu.booleen !== null) return contenu.booleen ? 'oui' : 'non';
  if (contenu.texte !== null) return contenu.texte;
  if (unite === 'POURCENTAGE') return ecrireTaux(tauxDe(contenu));
  if (contenu.numerateur === null) return '';
  return unite === 'HEURES' ? `${ecrireDecimal(contenu.numerateur)}${INSECABLE}h` : ecrireDecimal(contenu.numerateur);
}
