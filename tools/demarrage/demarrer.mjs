/** `npm start` and `npm run dev`. Needs nothing installed: everything else is imported after the check of Node. */
import { refusDeNode } from './version-node.mjs';

const refus = refusDeNode(process.versions.node);
if (refus) {
  console.error(refus);
  process.exitCode = 1;
} else {
  import('./lancement.mjs').then(({ lancer }) => lancer({ dev: process.argv.includes('--dev') }));
}
