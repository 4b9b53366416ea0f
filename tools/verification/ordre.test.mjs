import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';

import Ordre from './ordre.cjs';

/** Their size is all that Jest knows of files that never ran. @type {Record<string, number>} */
const TAILLES = {
  '/p/apps/api/src/a.test.ts': 9,
  '/p/apps/console/journeys/navigation.test.ts': 1,
  '/p/apps/api/src/b.test.ts': 5,
  'C:\\p\\apps\\api\\src\\db\\demonstration\\charger.test.ts': 2,
};

test('les fichiers les plus longs commencent, même là où rien n’a encore tourné', async () => {
  const context = { config: { id: 'ordre', cacheDirectory: tmpdir() }, hasteFS: { getSize: (/** @type {string} */ path) => TAILLES[path] } };
  const fichiers = Object.keys(TAILLES).map((path) => ({ path, context }));
  const tries = await new Ordre(/** @type {any} */ ({ contexts: [] })).sort(/** @type {any} */ (fichiers));
  assert.deepEqual(tries.map(({ path }) => TAILLES[path]), [2, 1, 9, 5]);
});
