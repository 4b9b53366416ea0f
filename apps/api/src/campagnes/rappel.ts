import { ajouterJours, finDeJour, ZONE_METROPOLE, type Jour } from '@gouvernance-iae/domaine';
import type { Envoi } from '../acte/envoi';

/** Days before their deadline when those who still owe something are reminded. */
export const RAPPEL_JOURS = 7;
/** The last second of the eve, and eight hours. */
const JUSQU_AU_MATIN_MS = 8 * 3_600_000 + 1_000;

/** Eight in the morning of a civil day in Paris. */
export const matinDu = (jour: Jour): Date => new Date(finDeJour(ajouterJours(jour, -1), ZONE_METROPOLE).getTime() + JUSQU_AU_MATIN_MS);

/** The reminder of a deadline; none when its morning has passed. */
export function rappelAvant(echeance: Jour, maintenant: Date, organisations: readonly string[] = []): Envoi[] {
  const duLe = matinDu(ajouterJours(echeance, -RAPPEL_JOURS));
  return duLe.getTime() > maintenant.getTime() ? [{ regle: 'FOURNISSEURS_A_RELANCER', duLe, parametres: { echeance, organisations } }] : [];
}
