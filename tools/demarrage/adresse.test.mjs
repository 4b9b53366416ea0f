import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';

import { lireAdresse, verifierPort } from './adresse.mjs';

test('sans réglage, le produit n’écoute que cette machine, sur le port 4000', () => {
  assert.deepEqual(lireAdresse({}), { hote: '127.0.0.1', port: 4000 });
});

test('un PORT qui n’est pas un port est refusé', () => {
  for (const PORT of ['abc', '-1', '70000', '1.5']) assert.throws(() => lireAdresse({ PORT }), /PORT doit être un nombre/);
});

test('un port pris est dit avant que rien ne démarre', async () => {
  const occupant = createServer();
  await new Promise((resoudre) => occupant.listen(0, '127.0.0.1', () => resoudre(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (occupant.address());
  await assert.rejects(verifierPort({ hote: '127.0.0.1', port }), new RegExp(`Le port ${port} est déjà pris`));
  occupant.close();
});
