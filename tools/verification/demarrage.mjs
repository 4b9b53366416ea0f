/** `npm run verifier:demarrage`: `npm start` as root, as somebody, in a closed folder, refused, killed. */
import { Bilan } from './bilan.mjs';
import { copierLeDepot } from './demarrage/copie.mjs';
import { nettoyer, restants } from './demarrage/processus.mjs';
import { SCENARIOS } from './demarrage/scenarios.mjs';

const enRoot = process.getuid?.() === 0;
const bilan = new Bilan();
bilan.remedes.push('scénarios à lancer sous root');
const lieu = copierLeDepot();

try {
  for (const { titre, root = false, jouer } of SCENARIOS) {
    if (root && !enRoot) {
      bilan.ajouter({ ignores: 1 });
      console.log(`skipped  ${titre}`);
      continue;
    }
    const debut = Date.now();
    try {
      await jouer(lieu);
      bilan.ajouter({ passes: 1 });
      console.log(`passed   ${titre} (${((Date.now() - debut) / 1000).toFixed(1).replace('.', ',')}\u00a0s)`);
    } catch (erreur) {
      bilan.ajouter({ echecs: 1 });
      console.log(`failed   ${titre}\n${/** @type {Error} */ (erreur).message}\n`);
      nettoyer([lieu.parent]);
      await restants([lieu.parent]);
    }
  }
} finally {
  lieu.effacer();
}
console.log(`\n${bilan.ligne()}`);
process.exitCode = bilan.codeDeSortie();
