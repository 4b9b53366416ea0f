export const VERSION_MINIMALE = [20, 19];

/**
 * The sentence that refuses a Node too old for the product, or null.
 * Written in plain old JavaScript: it must run on the very versions that it refuses.
 * @param {string} version
 */
export function refusDeNode(version) {
  const [majeure, mineure] = version.split('.').map(Number);
  const [majeureMin, mineureMin] = VERSION_MINIMALE;
  if (majeure > majeureMin || (majeure === majeureMin && mineure >= mineureMin)) return null;
  return 'Node ' + version + ' est trop ancien\u00a0: il faut Node ' + VERSION_MINIMALE.join('.') + ' ou plus récent (https://nodejs.org).';
}
