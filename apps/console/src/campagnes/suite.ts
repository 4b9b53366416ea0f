import { compter } from '@gouvernance-iae/domaine';
import type { CampagneVueFragment } from '../api/genere';

type Vue = Pick<CampagneVueFragment, 'id' | 'etat' | 'actions' | 'attendues' | 'aSaisir' | 'saisies' | 'soumises' | 'acceptees' | 'renvoyees'>;

/** Does the person review this campaign? Only who runs its committee may close it. */
export const examine = (campagne: Pick<Vue, 'actions'>): boolean => campagne.actions.includes('cloreCampagne');

/** What the campaign waits for, from the person, in words; null when nothing. */
export function aFaire(campagne: Vue): string | null {
  if (campagne.etat !== 'OUVERTE') return null;
  if (examine(campagne)) return campagne.soumises > 0 ? `${compter(campagne.soumises, 'valeur')} à examiner` : null;
  if (campagne.renvoyees > 0) return `${compter(campagne.renvoyees, 'valeur')} à corriger`;
  if (campagne.aSaisir > 0) return `${compter(campagne.aSaisir, 'valeur')} à saisir`;
  return campagne.saisies > 0 ? `${compter(campagne.saisies, 'valeur')} à soumettre` : null;
}

/** Where it is done. */
export function lienCampagne(campagne: Vue): string {
  if (campagne.etat !== 'OUVERTE') return `/campagnes/${campagne.id}`;
  return examine(campagne) ? `/campagnes/${campagne.id}/revue` : `/campagnes/${campagne.id}/saisie`;
}
