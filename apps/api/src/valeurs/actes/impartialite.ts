import { interdit } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import type { Contexte } from '../../acte/contexte';
import type { Valeur } from '../valeur.entity';

/** The acts that judge a figure. */
export const JUGER: ReadonlySet<string> = new Set(['accepterValeurs', 'renvoyerValeurs', 'prolongerEcheance']);

/** Does one of the mandats of the person owe this figure, even when she acts under another one today? */
export const estSienne = (ctx: Pick<Contexte, 'droitsEntiers'>, valeur: Pick<Valeur, 'organisationId'>): boolean => peut(ctx.droitsEntiers, 'saisirValeurs', 'Valeur', { organisationId: valeur.organisationId });

/** Nobody judges a figure of their own organisation: choosing another mandat does not change who one is. */
export function exigerImpartialite(ctx: Pick<Contexte, 'droitsEntiers'>, valeurs: readonly Pick<Valeur, 'organisationId'>[]): void {
  if (valeurs.some((valeur) => estSienne(ctx, valeur))) throw interdit('Une valeur de votre propre organisation s’examine par une autre personne.');
}
