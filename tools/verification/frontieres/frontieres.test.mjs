import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { ESLint } from 'eslint';

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));
const eslint = new ESLint({ cwd: RACINE, ignore: false });

/** @type {[titre: string, fichier: string, texte: string, regle: string][]} each text, put in that file, must be refused by that rule */
const REFUS = [
  ['le domaine n’importe pas les droits', 'libs/domaine/src/index.ts', "export * from '@gouvernance-iae/droits';", 'no-restricted-imports'],
  ['le domaine n’importe aucun paquet', 'libs/domaine/src/index.ts', "export * from 'graphql';", 'no-restricted-imports'],
  ['le domaine n’importe rien de Node', 'libs/domaine/src/index.ts', "export * from 'node:fs';", 'no-restricted-imports'],
  ['les droits n’importent pas l’API', 'libs/droits/src/index.ts', "export * from '../../../apps/api/src/schema';", '@nx/enforce-module-boundaries'],
  ['la console n’importe pas les droits', 'apps/console/src/main.tsx', "export * from '@gouvernance-iae/droits';", '@nx/enforce-module-boundaries'],
  ['la console n’importe pas l’API', 'apps/console/src/main.tsx', "export * from '../../api/src/schema';", '@nx/enforce-module-boundaries'],
  ['l’heure ne se lit pas hors de main.ts', 'apps/api/src/schema.ts', 'export const jour = new Date();', 'no-restricted-syntax'],
  ['ni par Date.now', 'libs/domaine/src/index.ts', 'export const instant = Date.now();', 'no-restricted-syntax'],
  ['any est refusé', 'libs/domaine/src/index.ts', 'export const tout: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['une promesse ne se perd pas', 'apps/api/src/schema.ts', 'Promise.resolve(1);', '@typescript-eslint/no-floating-promises'],
];

for (const [titre, fichier, texte, regle] of REFUS) {
  test(titre, async () => {
    const [resultat] = await eslint.lintText(`${texte}\n`, { filePath: `${RACINE}${fichier}` });
    const regles = resultat?.messages.map(({ ruleId }) => ruleId);
    assert.ok(regles?.includes(regle), `attendu ${regle}, obtenu ${JSON.stringify(resultat?.messages)}`);
  });
}

test('un cycle d’imports est refusé', async () => {
  const resultats = await eslint.lintFiles(['tools/verification/frontieres/cycle/*.ts']);
  assert.equal(resultats.length, 2);
  for (const { messages } of resultats) assert.ok(messages.some(({ ruleId }) => ruleId === 'import-x/no-cycle'), JSON.stringify(messages));
});

test('un commentaire n’éteint pas une règle', async () => {
  const [resultat] = await eslint.lintText('export const jour = new Date(); // eslint-disable-line\n', { filePath: `${RACINE}libs/domaine/src/index.ts` });
  assert.ok(resultat?.messages.some(({ ruleId }) => ruleId === 'no-restricted-syntax'));
});
