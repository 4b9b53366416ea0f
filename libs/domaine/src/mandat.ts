import { saisieInvalide, transitionImpossible } from './erreur';
import { ajouterJours, joursEntre, valableLe } from './jour';
import type { Jour, Mandat } from './objets';
import { Controle } from './saisie';
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
 * Ends a function now: its last day is the day before, so that the next request reads nothing. A
 * mandat that began today, or has not begun, keeps an empty period (its end is the eve of its start).
 */
export function terminerMandat(mandat: Pick<Mandat, 'debut' | 'fin'>, jour: Jour): { fin: Jour } {
  if (mandat.fin !== null && mandat.fin < jour) throw transitionImpossible('Ce mandat est déjà terminé.');
  return { fin: ajouterJours(mandat.debut > jour ? mandat.debut : jour, -1) };
}
