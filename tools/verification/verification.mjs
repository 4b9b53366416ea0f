import { surArret } from '../demarrage/arret.mjs';
import { baseDeTest } from '../demarrage/base-de-test.mjs';
import { ENV_NX } from '../demarrage/console.mjs';
import { tuerEnfants } from '../demarrage/enfants.mjs';
import { ErreurDemarrage } from '../demarrage/erreur.mjs';
import { installationNecessaire, installer } from '../demarrage/installation.mjs';
import { verifierEcriture } from '../demarrage/racine.mjs';
import { Bilan } from './bilan.mjs';
import { OBTENIR_LIBREOFFICE, trouverLibreOffice } from './libreoffice.mjs';
import { parcours } from './parcours.mjs';
import { verifications } from './statiques.mjs';
import { jest, nodeTest } from './suites.mjs';

/** Everything that must hold, from the style to the browser, then one line of counts, whatever happened. */
export async function verifier() {
  surArret(() => {
    tuerEnfants();
    process.exit(130);
  });
  const bilan = new Bilan();
  await partie(bilan, async () => {
    verifierEcriture();
    if (installationNecessaire()) {
      console.log('Installation des dépendances…');
      await installer();
    }
    await verifierSansExecuter(bilan);
    await executerLesTests(bilan);
  });
  console.log(`\n${bilan.ligne()}`);
  process.exitCode = bilan.codeDeSortie();
}

/** @param {Bilan} bilan */
async function verifierSansExecuter(bilan) {
  for await (const { titre, fautes } of verifications()) {
    bilan.ajouter(fautes ? { echecs: 1 } : { passes: 1 });
    console.log(fautes ? `✗ ${titre}\n${fautes}\n` : `✓ ${titre}`);
  }
}

/** @param {Bilan} bilan */
async function executerLesTests(bilan) {
  const base = await baseDeTest();
  const soffice = trouverLibreOffice();
  // Its round trips count themselves as skipped.
  if (!soffice) bilan.remedes.push(OBTENIR_LIBREOFFICE);
  const env = { ...process.env, ...ENV_NX, TEST_DATABASE_URL: base.url, SOFFICE_PATH: soffice ?? '' };
  try {
    for (const dossier of ['libs/domaine', 'libs/droits', 'apps/api', 'apps/console']) {
      console.log(`\n── ${dossier}`);
      bilan.ajouter(await jest(dossier, env));
    }
    console.log('\n── tools');
    bilan.ajouter(await nodeTest(env));
    console.log('\n── parcours');
    await partie(bilan, () => parcours(env, bilan));
  } finally {
    await base.arreter();
  }
}

/** A part that cannot run counts as a failure and does not stop the rest. @param {Bilan} bilan @param {() => Promise<void>} travail */
async function partie(bilan, travail) {
  try {
    await travail();
  } catch (erreur) {
    bilan.ajouter({ echecs: 1 });
    console.error(erreur instanceof ErreurDemarrage ? erreur.message : erreur);
  }
}
