import { droitsDe, type Acteur, type Droits, type MandatActeur } from '@gouvernance-iae/droits';

/** A réseau that sits in 450 CTA carries 450 ids: its rights are built once, not at each request. */
const CONNUS_MAX = 500;

const acteurs = new Map<string, Acteur>();
const droits = new WeakMap<Acteur, Droits>();

/**
 * The actor of a row just read: the same text gives the same object, hence the same rights.
 * The text comes from the database at every request, so nothing here can be stale.
 */
export function acteurConnu({ personneId, mandats }: { personneId: string; mandats: string }): Acteur {
  const cle = `${personneId} ${mandats}`;
  const connu = acteurs.get(cle);
  if (connu) return connu;
  const premier = acteurs.keys().next();
  if (acteurs.size >= CONNUS_MAX && !premier.done) acteurs.delete(premier.value);
  const acteur: Acteur = { personneId, mandats: JSON.parse(mandats) as MandatActeur[] };
  acteurs.set(cle, acteur);
  return acteur;
}

/** The rights of an actor, built once per actor object. */
export function droitsConnus(acteur: Acteur | null): Droits {
  if (acteur === null) return droitsDe(null);
  const connus = droits.get(acteur) ?? droitsDe(acteur);
  droits.set(acteur, connus);
  return connus;
}
