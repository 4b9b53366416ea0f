import { nonAuthentifie, saisieInvalide } from '@gouvernance-iae/domaine';
import type { Contexte } from '../acte/contexte';

/** Filters, columns, theme: more would be something else. */
export const PREFERENCES_MAX = 32_000;

const estObjet = (valeur: unknown): boolean => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

function lire(texte: string): boolean {
  try {
    return estObjet(JSON.parse(texte));
  } catch {
    return false;
  }
}

/** Keeps how a person arranges her console: hers alone, a JSON object of bounded size that the API does not read. */
export async function garderPreferences(ctx: Contexte, preferences: string): Promise<void> {
  if (!ctx.acteur) throw nonAuthentifie();
  if (preferences.length > PREFERENCES_MAX) throw saisieInvalide([{ champ: 'preferences', message: 'Ces préférences dépassent 32 000 caractères.' }]);
  if (!lire(preferences)) throw saisieInvalide([{ champ: 'preferences', message: 'Un objet JSON est attendu.' }]);
  await ctx.source.query('INSERT INTO compte (personne_id, preferences) VALUES ($1, $2) ON CONFLICT (personne_id) DO UPDATE SET preferences = EXCLUDED.preferences', [ctx.acteur.personneId, preferences]);
}
