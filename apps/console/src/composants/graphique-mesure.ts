import { compter, ecrireDecimal, ecrireTaux, INSECABLE, tauxDe } from '@gouvernance-iae/domaine';
import type { Mesure } from './graphique-plan';

type Unite = 'NOMBRE' | 'HEURES' | 'POURCENTAGE' | 'BOOLEEN' | 'DOCUMENT' | 'LISTE';

/** What several cells say together, as the API gives it: sums of terms, and what is missing counted beside. */
export interface EnsembleVu { numerateur: string | null; denominateur: string | null; comptees: number; nonCommuniquees: number; manquantes: number }

/** « 79 % », « 1 234 », « 3 oui sur 4 », « 2 sur 3 »; « NC », « non calculable » or « manquant » when there is no figure. */
export function mesureDe(ensemble: EnsembleVu, unite: Unite): Mesure {
  const { numerateur, denominateur, nonCommuniquees, manquantes } = ensemble;
  if (numerateur === null) {
    if (manquantes > 0) return { valeur: null, mot: 'manquant', sans: 'MANQUANT' };
    return nonCommuniquees > 0 ? { valeur: null, mot: 'NC', sans: 'NON_COMMUNIQUE' } : { valeur: null, mot: '–', sans: 'SANS_OBJET' };
  }
  if (unite === 'NOMBRE' || unite === 'HEURES') return { valeur: Number(numerateur), mot: `${ecrireDecimal(numerateur)}${unite === 'HEURES' ? `${INSECABLE}h` : ''}` };
  const taux = tauxDe({ numerateur, denominateur });
  if (taux === 'NON_CALCULABLE') return { valeur: null, mot: 'non calculable', sans: 'NON_CALCULABLE' };
  const mot = unite === 'POURCENTAGE' ? ecrireTaux(taux) : `${ecrireDecimal(numerateur)}${unite === 'BOOLEEN' ? ' oui' : ''} sur ${ecrireDecimal(denominateur ?? '0')}`;
  return { valeur: taux, mot };
}

/** « 1 manquante, 2 NC »: what a figure leaves aside; nothing when every cell is in it, or when the word of the line says it. */
export function resteDe({ comptees, nonCommuniquees, manquantes }: Pick<EnsembleVu, 'comptees' | 'nonCommuniquees' | 'manquantes'>): string | null {
  if (comptees === 0 && (manquantes === 0 || nonCommuniquees === 0)) return null;
  const dits = [manquantes > 0 ? compter(manquantes, 'manquante') : '', nonCommuniquees > 0 ? `${nonCommuniquees} NC` : ''].filter(Boolean);
  return dits.length > 0 ? dits.join(', ') : null;
}

/** Drawn from 0 to 100 %. */
export const estUnePart = (unite: Unite): boolean => unite !== 'NOMBRE' && unite !== 'HEURES';
