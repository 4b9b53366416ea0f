import { colonnesRegardees, portee, type Droits, type Portee, type Sujet } from '@gouvernance-iae/droits';

interface Connu {
  readonly portee: Portee;
  readonly colonnes: readonly string[];
}
const connus = new WeakMap<Droits, Map<Sujet, Connu>>();

/** The reach of reading a subject, and the columns that its grants look at: worked out once per set of rights. */
export function porteeConnue(droits: Droits, sujet: Sujet): Connu {
  const desDroits = connus.get(droits) ?? new Map<Sujet, Connu>();
  connus.set(droits, desDroits);
  const connu = desDroits.get(sujet) ?? { portee: portee(droits, 'lire', sujet), colonnes: colonnesRegardees(droits, sujet) };
  desDroits.set(sujet, connu);
  return connu;
}
