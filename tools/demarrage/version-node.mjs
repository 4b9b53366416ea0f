const MAJEURE = 20;
const MINEURE = 19;

/**
 * The sentence that refuses a Node too old for the product, or null.
 * Written in plain old JavaScript: it must run on the very versions that it refuses.
 * @param {string} version
 */
export function refusDeNode(version) {
  const morceaux = version.split('.');
  const majeure = Number(morceaux[0]);
  if (majeure > MAJEURE || (majeure === MAJEURE && Number(morceaux[1]) >= MINEURE)) return null;
  return 'Node ' + version + ' est trop ancien\u00a0: il faut Node ' + MAJEURE + '.' + MINEURE + ' ou plus récent (https://nodejs.org).';
}
