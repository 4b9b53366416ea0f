/** The atom of territory is the département; everything above is a set of codes. */
const CODE = /^(0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-46])$/;

/** Shape only: the list of existing départements is reference data. 20 was Corsica until 1976. */
export const estCodeDepartement = (code: string): boolean => CODE.test(code) && code !== '20';

/** Distinct codes, in the order of the code. */
export const ensemble = (codes: Iterable<string>): string[] => [...new Set(codes)].sort();

export const reunirTerritoires = (...listes: readonly (readonly string[])[]): string[] => ensemble(listes.flat());

export const intersection = (a: readonly string[], b: readonly string[]): string[] => ensemble(a.filter((code) => b.includes(code)));

export const seRecoupent = (a: readonly string[], b: readonly string[]): boolean => a.some((code) => b.includes(code));

/** Does `territoire` hold every code of `partie`? No code means the nation, which holds everything. */
export const couvre = (territoire: readonly string[], partie: readonly string[]): boolean =>
  territoire.length === 0 || (partie.length > 0 && partie.every((code) => territoire.includes(code)));

/** The narrower of two territories comes first; the nation is the widest. */
export function comparerEtendue(a: readonly string[], b: readonly string[]): number {
  const taille = (codes: readonly string[]): number => (codes.length === 0 ? Number.MAX_SAFE_INTEGER : codes.length);
  return taille(a) - taille(b);
}
