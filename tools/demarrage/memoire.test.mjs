import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { dossierEnMemoire } from './memoire.mjs';

const memoire = mkdtempSync(join(tmpdir(), 'memoire-'));
after(() => rmSync(memoire, { recursive: true }));
const moi = [process.getuid?.()];

test('sans mémoire montée, ou sans place, les données jetables restent sur le disque', () => {
  assert.equal(dossierEnMemoire('/projet/.local/test', moi, join(memoire, 'absente')), null);
  assert.equal(dossierEnMemoire('/projet/.local/test', moi, memoire, () => false), null);
});

test('en mémoire, chaque dossier a le sien, gardé même si la place vient à manquer', () => {
  const premier = dossierEnMemoire('/projet/.local/test', moi, memoire, () => true);
  assert.ok(premier?.startsWith(memoire));
  assert.notEqual(dossierEnMemoire('/autre/.local/test', moi, memoire, () => true), premier);
  assert.equal(dossierEnMemoire('/projet/.local/test', moi, memoire, () => false), premier);
});

test('celui qu’un autre compte a fait avant nous n’est pas pris', () => {
  assert.ok(dossierEnMemoire('/tiers/.local/test', moi, memoire, () => true));
  assert.equal(dossierEnMemoire('/tiers/.local/test', [-1], memoire, () => true), null);
});
