import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Bilan } from './bilan.mjs';

test('la dernière ligne compte ce qui passe et ce qui échoue', () => {
  const bilan = new Bilan();
  bilan.ajouter({ passes: 3 });
  bilan.ajouter({ passes: 1, echecs: 2 });
  assert.equal(bilan.ligne(), '4 passed, 2 failed');
  assert.equal(bilan.codeDeSortie(), 1);
});

test('ce qui est sauté est compté, avec le moyen de l’exécuter, et n’est pas un échec', () => {
  const bilan = new Bilan();
  bilan.ajouter({ passes: 3, ignores: 2 });
  bilan.remedes.push('parcours : installez Chromium', 'aller-retour : installez LibreOffice');
  assert.equal(bilan.ligne(), '3 passed, 0 failed, 2 skipped (parcours : installez Chromium\u202f; aller-retour : installez LibreOffice)');
  assert.equal(bilan.codeDeSortie(), 0);
});

test('n’avoir rien vérifié est un échec', () => {
  assert.equal(new Bilan().codeDeSortie(), 1);
});
