import assert from 'node:assert/strict';
import { test } from 'node:test';

import { baseDeTest } from './base-de-test.mjs';
import { verifierBase } from './base.mjs';

test('une base qui répond et assez récente est acceptée', async () => {
  const { url, arreter } = await baseDeTest();
  await verifierBase(url);
  await arreter();
});

test('une base injoignable est dite sans montrer le mot de passe', async () => {
  await assert.rejects(verifierBase('postgres://moi:secret@127.0.0.1:1/base'), (/** @type {Error} */ erreur) => {
    assert.match(erreur.message, /127\.0\.0\.1:1 n’est pas joignable\u00a0: rien n’écoute/);
    assert.doesNotMatch(erreur.message, /secret/);
    return true;
  });
});

test('un mauvais mot de passe et une base absente sont dits', async () => {
  const { url, arreter } = await baseDeTest();
  const adresse = new URL(url);
  adresse.password = 'faux';
  await assert.rejects(verifierBase(adresse.href), /le mot de passe est refusé/);
  adresse.href = url;
  adresse.pathname = '/absente';
  await assert.rejects(verifierBase(adresse.href), /«\u00a0absente\u00a0» n’existe pas/);
  await arreter();
});

test('une adresse qui n’est pas de PostgreSQL est refusée', async () => {
  for (const url of ['mysql://hote/base', 'n’importe quoi']) await assert.rejects(verifierBase(url), /DATABASE_URL n’est pas une adresse/);
});
