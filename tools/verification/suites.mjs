import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { lancerNode } from '../demarrage/enfants.mjs';
import { LOCAL, RACINE } from '../demarrage/racine.mjs';

const JEST = join(RACINE, 'node_modules/jest/bin/jest.js');
const RAPPORTEUR = join(RACINE, 'tools/verification/comptage.mjs');
const SORTIE = join(LOCAL, 'resultats');

/** @typedef {import('./bilan.mjs').Comptes} Comptes */

/** Runs the tests of one Jest configuration, shown as they go. @param {string} dossier @param {NodeJS.ProcessEnv} env @returns {Promise<Comptes>} */
export function jest(dossier, env) {
  return compter(dossier, env, (fichier) => [JEST, '-c', join(RACINE, dossier, 'jest.config.js'), '--ci', '--json', `--outputFile=${fichier}`]);
}

/** Runs the tests of the tools, which need nothing but Node. @param {NodeJS.ProcessEnv} env @returns {Promise<Comptes>} */
export function nodeTest(env) {
  return compter('tools', env, (fichier) => [
    '--test',
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    `--test-reporter=${RAPPORTEUR}`, `--test-reporter-destination=${fichier}`,
    ...fichiersDeTest(),
  ]);
}

function fichiersDeTest() {
  return readdirSync(join(RACINE, 'tools'), { recursive: true, encoding: 'utf8' })
    .filter((fichier) => fichier.endsWith('.test.mjs'))
    .map((fichier) => join(RACINE, 'tools', fichier));
}

/**
 * @param {string} nom
 * @param {NodeJS.ProcessEnv} env
 * @param {(fichier: string) => string[]} commande
 * @returns {Promise<Comptes>}
 */
async function compter(nom, env, commande) {
  mkdirSync(SORTIE, { recursive: true });
  const fichier = join(SORTIE, `${nom.replaceAll('/', '-')}.json`);
  rmSync(fichier, { force: true });
  // --json moves Jest's answer to stdout too: only its progress, on stderr, is for people.
  const progres = commande(fichier).includes(JEST) ? 'ignore' : 'inherit';
  const processus = lancerNode(commande(fichier), { cwd: RACINE, env, stdio: ['ignore', progres, 'inherit'] });
  const code = await new Promise((resoudre) => {
    processus.once('error', () => resoudre(1));
    processus.once('close', resoudre);
  });
  const comptes = lire(fichier);
  // A suite that failed without a failed test (it did not load, it was killed) is a failure all the same.
  if (code !== 0 && comptes.echecs === 0) comptes.echecs = 1;
  return comptes;
}

/** @param {string} fichier @returns {Comptes} */
function lire(fichier) {
  try {
    const resultat = JSON.parse(readFileSync(fichier, 'utf8'));
    return {
      passes: resultat.numPassedTests,
      echecs: resultat.numFailedTests + resultat.numRuntimeErrorTestSuites,
      ignores: resultat.numPendingTests + resultat.numTodoTests,
    };
  } catch {
    return { passes: 0, echecs: 0, ignores: 0 };
  }
}
