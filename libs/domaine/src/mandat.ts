import { saisieInvalide, transitionImpossible } from './erreur';
import { ajouterJours, joursEntre, valableLe } from './jour';
import type { Jour, Mandat } from './objets';
import { Controle } from './saisie';
import { INSECABLE } from './texte';
import { ROLES, type Role } from './vocabulaire';

/** Days before its end from which a mandat is shown as expiring. */
export const JOURS_AVANT_ECHEANCE = 90;

export interface MandatSaisie {
  readonly role: string;
  readonly organisationId: string;
  readonly instanceId: string | null;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

export interface MandatDonne {
  readonly role: Role;
  readonly organisationId: string;
  readonly instanceId: string | null;
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** Only the mandats valid on the day open rights: one ended now reads nothing at the next request. */
export const mandatsValables = <M extends Pick<Mandat, 'debut' | 'fin'>>(mandats: readonly M[], jour: Jour): M[] =>
  mandats.filter((mandat) => valableLe(mandat, jour));

/** A mandat whose end is near enough to be prepared. */
export const expireBientot = (mandat: Pick<Mandat, 'debut' | 'fin'>, jour: Jour): boolean =>
  mandat.fin !== null && valableLe(mandat, jour) && joursEntre(jour, mandat.fin) <= JOURS_AVANT_ECHEANCE;

/** Gives a function: role, organisation, possibly one instance, over a period. */
export function donnerMandat(saisie: MandatSaisie): MandatDonne {
  const c = new Controle();
  const role = c.parmi('role', saisie.role, ROLES, 'Choisissez un rôle.');
  c.identifiant('organisationId', saisie.organisationId);
  if (saisie.instanceId !== null) c.identifiant('instanceId', saisie.instanceId);
  c.periode(saisie.debut, saisie.fin);
  if (role === 'ADMINISTRATEUR' && saisie.instanceId !== null) {
    c.refuser('instanceId', 'Un administrateur ne tient pas d’instance : laissez ce champ vide.');
  }
  c.lever();
  if (role === null) throw saisieInvalide(c.champs);
  return { role, organisationId: saisie.organisationId, instanceId: saisie.instanceId, debut: saisie.debut, fin: saisie.fin };
}

/**
 * The end of a mandat or of a seat. Without a day it ends now: its last day is the eve, so that the next request reads
 * nothing through it; one that began today, or has not begun, keeps an empty period (its end is the eve of its start).
 */
export function finir(periode: Pick<Mandat, 'debut' | 'fin'>, jour: Jour, dernierJour: Jour | null): { fin: Jour } {
  if (dernierJour === null || dernierJour < jour) return { fin: ajouterJours(periode.debut > jour ? periode.debut : jour, -1) };
  const c = new Controle();
  c.jour('fin', dernierJour);
  if (dernierJour < periode.debut) c.refuser('fin', 'La fin précède le début.');
  c.lever();
  return { fin: dernierJour };
}

/**
 * Ends a function.
 * @param dernierJour its last day, still valid, when the end is foreseen; absent, it ends now
 */
export function terminerMandat(mandat: Pick<Mandat, 'debut' | 'fin'>, jour: Jour, dernierJour: Jour | null = null): { fin: Jour } {
  if (mandat.fin !== null && mandat.fin < jour) throw transitionImpossible('Ce mandat est déjà terminé.');
  return finir(mandat, jour, dernierJour);
}

const MOTS_ROLES: Readonly<Record<Exclude<Role, 'ADMINISTRATEUR'>, string>> = { ANIMATEUR: 'Animation', SECRETARIAT: 'Secrétariat', MEMBRE: 'Membre' };

/** « du CTA… », « de la commission… »; a name of another kind is set apart by a colon. */
function complement(nom: string): string {
  const [premier = ''] = nom.split(' ');
  const suite = /^\p{Lu}\p{Ll}/u.test(nom) ? nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1) : nom;
  if (/^(CTA|CDIAE|CNIAE|COPIL|comité|conseil|groupe)$/iu.test(premier)) return ` du ${suite}`;
  return /^(commission|conférence)$/iu.test(premier) ? ` de la ${suite}` : `${INSECABLE}: ${nom}`;
}

/** The title of a function, in words that suit everybody: « Animation du CTA du bassin de Dole, agence de Dole ». */
export function titreMandat({ role, instanceNom, organisationNom }: { readonly role: Role; readonly instanceNom: string | null; readonly organisationNom: string | null }): string {
  if (role === 'ADMINISTRATEUR') return 'Administration de la plateforme';
  const fonction = MOTS_ROLES[role] + (instanceNom === null ? '' : complement(instanceNom));
  return organisationNom === null ? fonction : `${fonction}, ${organisationNom}`;
}
