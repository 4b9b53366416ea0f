/** Deterministic choices: the same seed and the same subject always choose the same. */
export interface Hasard {
  /** In [0, 1[. */
  nombre(): number;
  entier(min: number, max: number): number;
  choisir<T>(valeurs: readonly [T, ...T[]]): T;
}

/** A 32-bit seed from a text (FNV-1a). */
function empreinte(texte: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < texte.length; i += 1) h = Math.imul(h ^ texte.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * A generator for one subject (mulberry32): drawing more for one sitting leaves every other one as
 * it was, so that the plan changes only where its recipe changed.
 */
export function hasardDe(graine: number, sujet: string): Hasard {
  let etat = empreinte(`${graine}/${sujet}`);
  const nombre = (): number => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const entier = (min: number, max: number): number => min + Math.floor(nombre() * (max - min + 1));
  return { nombre, entier, choisir: (valeurs) => valeurs[entier(0, valeurs.length - 1)] ?? valeurs[0] };
}
