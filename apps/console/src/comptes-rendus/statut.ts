import type { ValeurStatut } from '../composants/Statut';

interface CompteRenduResume { etat: 'BROUILLON' | 'PROJET' | 'APPROUVE' | 'REMPLACE'; transmissions: readonly { recuLe: string | null }[] }

/** The state a list shows: transmission is a row per addressee, not a state, but it is what matters. */
export function statutCompteRendu({ etat, transmissions }: CompteRenduResume): ValeurStatut {
  return etat === 'APPROUVE' && transmissions.length > 0 ? 'TRANSMIS' : etat;
}
