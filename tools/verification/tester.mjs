/** `npm test`. Needs nothing installed: everything else is imported after the check of Node. */
import { refusDeNode } from '../demarrage/version-node.mjs';

const refus = refusDeNode(process.versions.node);
if (refus) {
  console.error(refus);
  process.exitCode = 1;
} else {
  import('./verification.mjs').then(({ verifier }) => verifier());
}
