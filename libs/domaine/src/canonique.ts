/**
 * One writing for one content: keys in the order of their code units, no space, as RFC 8785 does. A hash taken on it does not
 * depend on how the object was built, nor on what kept it.
 */
export function ecrireCanonique(valeur: unknown): string {
  if (Array.isArray(valeur)) return `[${valeur.map(ecrireCanonique).join(',')}]`;
  if (typeof valeur === 'object' && valeur !== null) {
    const paires = Object.entries(valeur)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${paires.map(([cle, v]) => `${JSON.stringify(cle)}:${ecrireCanonique(v)}`).join(',')}}`;
  }
  return JSON.stringify(valeur ?? null);
}
