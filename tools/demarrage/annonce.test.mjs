import assert from 'node:assert/strict';
import { test } from 'node:test';

import { annonce } from './annonce.mjs';

const etat = { url: 'http://localhost:4000', journal: '.local/api.log' };

test('l’adresse, les comptes de démonstration et la façon d’arrêter sont dits', () => {
  const texte = annonce({ ...etat, comptes: [{ courriel: 'ud39@demo.test', libelle: 'Service de l’État', organisation: 'DDETS du Jura' }] });
  assert.match(texte, /http:\/\/localhost:4000/);
  assert.match(texte, /ud39@demo\.test {2}Service de l’État, DDETS du Jura/);
  assert.match(texte, /«\u00a0demonstration\u00a0»/);
  assert.match(texte, /Ctrl-C/);
});

test('sur des données réelles, aucun compte de démonstration\u00a0: le premier administrateur', () => {
  const texte = annonce({ ...etat, comptes: [] });
  assert.doesNotMatch(texte, /demonstration/);
  assert.match(texte, /npm run compte -- --administrateur/);
});
