import assert from 'node:assert/strict';
import { test } from 'node:test';

import { trouverChromium } from './chromium.mjs';
import { nombreDeParcours } from './parcours.mjs';

test('CHROMIUM_PATH l’emporte sur le navigateur du système', () => {
  assert.equal(trouverChromium({ CHROMIUM_PATH: process.execPath, PATH: process.env.PATH }), process.execPath);
});

test('un CHROMIUM_PATH faux n’est pas remplacé en silence par un autre navigateur', () => {
  assert.equal(trouverChromium({ CHROMIUM_PATH: '/nulle/part/chromium', PATH: process.env.PATH }), null);
});

test('sans dossier de parcours, aucun parcours n’est compté', () => {
  assert.equal(nombreDeParcours('/nulle/part'), 0);
});
