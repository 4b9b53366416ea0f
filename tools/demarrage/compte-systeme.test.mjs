import assert from 'node:assert/strict';
import { test } from 'node:test';

import { choisirCompte, comptesReels } from './compte-systeme.mjs';

const PASSWD = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin\n\n';

test('root n’est jamais un compte possible du serveur', () => {
  assert.deepEqual(comptesReels(PASSWD), [{ nom: 'nobody', uid: 65_534, gid: 65_533 }]);
});

test('le serveur de root prend un compte de service, et garde celui à qui les données appartiennent', () => {
  const comptes = comptesReels(`${PASSWD}marie:x:1000:1000:Marie:/home/marie:/bin/bash\n`);
  assert.equal(choisirCompte(comptes)?.nom, 'nobody');
  assert.equal(choisirCompte(comptes, 1000)?.nom, 'marie');
  assert.equal(choisirCompte(comptes, 4242)?.nom, 'nobody');
});
