import { strToU8, zipSync } from 'fflate';
import { ecrireCsv, lireCsv } from './fichier.csv';
import { ecrireOds, lireOds } from './fichier.ods';

const LIGNES = [['nom', 'note'], ['Été à Dole', '=1+1'], ['a;b "c"', '-12'], ['ligne\nsuite', '@x']];

describe('un tableau écrit se relit tel quel', () => {
  test('en CSV', () => expect(lireCsv(ecrireCsv(LIGNES))).toEqual([...LIGNES, ['']]));
  test('en ODS', async () => expect(await lireOds(await ecrireOds('Organisations', LIGNES))).toEqual(LIGNES));
});

test('le CSV porte sa marque UTF-8, des points-virgules, et aucune formule', () => {
  expect(ecrireCsv([['nom', 'note'], ['Été', '=SOMME(A1)'], ['+33', '\tx']]).toString('utf8')).toBe(`\ufeffnom;note\r\nÉté;'=SOMME(A1)\r\n'+33;'\tx\r\n`);
});

test.each([
  ['UTF-8', Buffer.from('nom;lieu\nÉté;Dole')],
  ['UTF-8 avec sa marque', Buffer.from('\ufeffnom;lieu\nÉté;Dole')],
  ['UTF-16', Buffer.from('\ufeffnom;lieu\nÉté;Dole', 'utf16le')],
  ['Windows', Buffer.from('nom;lieu\n\xc9t\xe9;Dole', 'latin1')],
  ['UTF-8, des virgules', Buffer.from('nom,lieu\nÉté,Dole')],
  ['UTF-8, des tabulations', Buffer.from('nom\tlieu\nÉté\tDole')],
])('un CSV en %s se lit', (_cas, octets) => expect(lireCsv(octets)).toEqual([['nom', 'lieu'], ['Été', 'Dole']]));

test('des guillemets ouverts se disent, avec leur ligne', () => {
  expect(() => lireCsv(Buffer.from('nom;lieu\n"Été;Dole'))).toThrow(/guillemets/);
});

test.each([
  ['du texte', Buffer.from('bonjour')],
  ['une archive sans tableau', Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
  ['un contenu qui n’est pas du XML', Buffer.from(zipSync({ 'content.xml': strToU8('<a') }))],
  ['un contenu immense', Buffer.from(zipSync({ 'content.xml': new Uint8Array(21_000_000) }))],
])('un faux ODS se refuse : %s', async (_cas, octets) => {
  await expect(lireOds(octets).then((l) => (l.length === 0 ? Promise.reject(new Error('vide')) : l))).rejects.toThrow();
});
