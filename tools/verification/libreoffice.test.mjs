import assert from 'node:assert/strict';
import { test } from 'node:test';

import { trouverLibreOffice } from './libreoffice.mjs';

test('SOFFICE_PATH l’emporte sur le LibreOffice du système', () => {
  assert.equal(trouverLibreOffice({ SOFFICE_PATH: process.execPath, PATH: process.env.PATH }), process.execPath);
});

test('un SOFFICE_PATH faux n’est pas remplacé en silence, et sans rien il n’y a rien', () => {
  assert.equal(trouverLibreOffice({ SOFFICE_PATH: '/nulle/part/soffice', PATH: process.env.PATH }), null);
  assert.equal(trouverLibreOffice({ PATH: '/nulle/part' }), null);
});
