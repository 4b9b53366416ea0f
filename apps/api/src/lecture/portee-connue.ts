import { colonnesRegardees, portee, type Acte, type Droits, type Portee, type Sujet } from '@gouvernance-iae/droits';

interface Connu {
  readonly portee: Portee;
  readonly colonnes: readonly string[];
}
const connus = new WeakMap<Droits, Map<string, Connu>>();

/** The reach of an act on a subject, and the columns that its grants look at: worked out once per set of rights. */
export function porteeConnue(droits: Droits, sujet: Sujet, acte: Acte = 'lire'): Connu {
  const desDroits = connus.get(droits) ?? new Map<string, Connu>();
  connus.set(droits, desDroits);
  const cle = `${acte} ${sujet}`;
  const connu = desDroits.get(cle) ?? { portee: portee(droits, acte as never, sujet), colonnes: colonnesRegardees(droits, sujet) };
  desDroits.set(cle, connu);
  return connu;
}
