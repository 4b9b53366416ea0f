import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { RACINE } from './racine.mjs';
import { refusDeNode } from './version-node.mjs';

test('Node 20.19 et les suivants sont acceptés', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) assert.equal(refusDeNode(version), null);
});

test('un Node plus ancien est refusé par une phrase qui le nomme', () => {
  for (const version of ['12.22.0', '18.20.4', '20.18.3']) assert.match(refusDeNode(version) ?? '', new RegExp(`Node ${version} est trop ancien`));
});

test('la version exigée est celle de package.json', () => {
  const { engines } = JSON.parse(readFileSync(`${RACINE}package.json`, 'utf8'));
  const minimale = engines.node.replace('>=', '');
  assert.equal(refusDeNode(`${minimale}.0`), null);
  assert.match(refusDeNode('20.18.0') ?? '', new RegExp(`il faut Node ${minimale} `));
});
