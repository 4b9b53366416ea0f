import { comparerDecimaux } from './decimal';
import { ecrireTaux, ecrireValeur, tauxDe } from './taux';
import type { ContenuValeur, Indicateur, Provenance } from './objets-indicateurs';
import type { Jour } from './objets';
import { nombre } from './texte';
import type { Severite } from './vocabulaire';

/** What a check finds, with a sentence that says what to do about it. */
export interface ConstatValeur {
  readonly code: string;
  readonly severite: Severite;
  readonly champ: string | null;
  readonly message: string;
}

export interface ReglagesControle {
  /** Above this change, relative to the former figure, a comment is asked. */
  readonly variationMax: number;
  /** Below this difference a change is small, whatever its percentage: 1 then 3 is not an event. */
  readonly ecartMin: number;
  /** For a rate, in points. */
  readonly pointsMax: number;
}

/** « Commentaire obligatoire au-delà de 50 % »: a choice of ours, no accord sets it. */
export const REGLAGES_CONTROLE: ReglagesControle = { variationMax: 0.5, ecartMin: 10, pointsMax: 20 };

export interface SituationControle {
  readonly indicateur: Pick<Indicateur, 'unite' | 'numerateur' | 'denominateur'>;
  /** The accepted value of the same cell in the former period. */
  readonly precedente: ContenuValeur | null;
  /** Last day of the period. */
  readonly fin: Jour;
}

type Controlee = ContenuValeur & Provenance;
type Regle = (valeur: Controlee, situation: SituationControle, reglages: ReglagesControle) => ConstatValeur | null;

const bloque = (code: string, champ: string, message: string): ConstatValeur => ({ code, severite: 'BLOQUANTE', champ, message });
const conseille = (code: string, champ: string, message: string): ConstatValeur => ({ code, severite: 'CONSEIL', champ, message });

const termesComplets: Regle = ({ numerateur, denominateur, nonCommunique }, { indicateur }) => {
  if (indicateur.unite !== 'POURCENTAGE' || nonCommunique !== null || (numerateur === null) === (denominateur === null)) return null;
  const champ = numerateur === null ? 'numerateur' : 'denominateur';
  return bloque('TERME_MANQUANT', champ, `Un taux se calcule : donnez aussi le nombre de « ${indicateur[champ] ?? champ} ».`);
};

const partPlusPetiteQueLeTout: Regle = ({ numerateur, denominateur }, { indicateur }) =>
  numerateur === null || denominateur === null || comparerDecimaux(numerateur, denominateur) <= 0
    ? null
    : bloque(
        'NUMERATEUR_TROP_GRAND',
        'numerateur',
        `« ${indicateur.numerateur ?? 'Le numérateur'} » dépasse « ${indicateur.denominateur ?? 'le dénominateur'} » : vérifiez que les deux nombres ne sont pas inversés.`,
      );

const calculable: Regle = (valeur, { indicateur }) =>
  indicateur.unite === 'POURCENTAGE' && tauxDe(valeur) === 'NON_CALCULABLE'
    ? conseille('NON_CALCULABLE', 'denominateur', 'Le dénominateur est nul : le taux s’affichera « non calculable ».')
    : null;

function ecart(valeur: ContenuValeur, precedente: ContenuValeur, unite: Indicateur['unite'], r: ReglagesControle): string | null {
  if (unite === 'POURCENTAGE') {
    const [t, p] = [tauxDe(valeur), tauxDe(precedente)];
    if (typeof t !== 'number' || typeof p !== 'number') return null;
    const points = Math.abs(t - p) * 100;
    return points > r.pointsMax ? `${ecrireTaux(t)}, contre ${ecrireTaux(p)} à la période précédente` : null;
  }
  if (valeur.numerateur === null || precedente.numerateur === null) return null;
  const [n, p] = [Number(valeur.numerateur), Number(precedente.numerateur)];
  if (Math.abs(n - p) < r.ecartMin || Math.abs(n - p) <= p * r.variationMax) return null;
  const part = p === 0 ? '' : ` (${n > p ? '+' : '−'}${nombre(Math.round((Math.abs(n - p) / p) * 100))} %)`;
  return `${ecrireValeur(valeur, unite)}, contre ${ecrireValeur(precedente, unite)} à la période précédente${part}`;
}

const variationExpliquee: Regle = (valeur, { indicateur, precedente }, reglages) => {
  const constat = precedente && ecart(valeur, precedente, indicateur.unite, reglages);
  if (!constat || valeur.commentaire !== null) return null;
  return { code: 'VARIATION', severite: 'A_COMMENTER', champ: 'commentaire', message: `${constat} : vérifiez, puis dites en commentaire ce qui l’explique.` };
};

const dejaCommuniquee: Regle = (valeur, { precedente }) =>
  valeur.nonCommunique !== null && precedente !== null && precedente.nonCommunique === null
    ? conseille('DEJA_COMMUNIQUEE', 'nonCommunique', 'Cette valeur a été donnée à la période précédente : le motif dit-il ce qui a changé\u202f?')
    : null;

const sourcee: Regle = (valeur) =>
  valeur.source === null && valeur.nonCommunique === null ? conseille('SANS_SOURCE', 'source', 'Indiquez la source : elle permettra de retrouver ce nombre.') : null;

const extraiteApresLaPeriode: Regle = ({ extraitLe }, { fin }) =>
  extraitLe !== null && extraitLe <= fin ? conseille('EXTRACTION_PRECOCE', 'extraitLe', 'L’extraction précède la fin de la période : la valeur n’est peut-être pas complète.') : null;

const REGLES: readonly Regle[] = [termesComplets, partPlusPetiteQueLeTout, calculable, variationExpliquee, dejaCommuniquee, sourcee, extraiteApresLaPeriode];

const estVide = (v: ContenuValeur): boolean =>
  v.numerateur === null && v.denominateur === null && v.texte === null && v.booleen === null && v.nonCommunique === null;

/** What the checks say of a value, the gravest first; an empty cell is missing, not faulty. */
export function constatsDe(valeur: Controlee, situation: SituationControle, reglages: ReglagesControle = REGLAGES_CONTROLE): ConstatValeur[] {
  if (estVide(valeur)) return [];
  return REGLES.flatMap((regle) => regle(valeur, situation, reglages) ?? []);
}

/** Does this finding stop a submission? A comment settles « à commenter », which then is not found any more. */
export const arrete = ({ severite }: ConstatValeur): boolean => severite !== 'CONSEIL';
