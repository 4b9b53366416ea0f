import { strToU8, zipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
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

test.each([
  ['un titre plein de virgules au-dessus', 'Offres, du 1er au 30, en 2026, par mois\n;;\nclé;valeur;note\nA;1,5;x\nB;2;y'],
  ['des virgules plus nombreuses que les colonnes dans une note', 'clé;valeur;note\nA;1;x\nB;2;un, deux, trois, quatre et cinq\nC;3,5;y'],
  ['des décimales à chaque ligne', 'clé;valeur;note\nA;1,5;0,5\nB;2,5;1,5\nC;3,5;2,5'],
])('le séparateur d’un CSV est celui de ses colonnes, malgré %s', (_cas, texte) => {
  expect(lireCsv(Buffer.from(texte)).map((ligne) => ligne.length).filter((n) => n > 1)).toEqual(texte.split('\n').filter((ligne) => ligne.includes(';')).map(() => 3));
});

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

describe('un petit fichier qui en cache un immense ne pèse pas sur les autres', () => {
  const cellule = (attributs = ''): string => `<table:table-cell ${attributs} office:value-type="string"><text:p>x</text:p></table:table-cell>`;
  const feuille = (rangees: string): string =>
    `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="x">${rangees}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const ods = (rangees: string): Uint8Array => zipSync({ 'content.xml': strToU8(feuille(rangees)) });

  /** An archive of one file whose headers say that it holds a thousand bytes. */
  function menteuse(): Uint8Array {
    const nom = Buffer.from('content.xml');
    const donnees = deflateRawSync(Buffer.alloc(200_000_000, 0x20), { level: 9 });
    const [local, central, fin] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
    local.writeUInt32LE(0x04034b50, 0);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [entete, decalage] of [[local, 0], [central, 2]] as const) {
      entete.writeUInt16LE(8, 8 + decalage);
      entete.writeUInt32LE(donnees.length, 18 + decalage);
      entete.writeUInt32LE(1000, 22 + decalage);
      entete.writeUInt16LE(nom.length, 26 + decalage);
    }
    fin.writeUInt32LE(0x06054b50, 0);
    fin.writeUInt16LE(1, 8);
    fin.writeUInt16LE(1, 10);
    fin.writeUInt32LE(46 + nom.length, 12);
    fin.writeUInt32LE(30 + nom.length + donnees.length, 16);
    return Buffer.concat([local, nom, donnees, central, nom, fin]);
  }

  test.each<[string, () => Uint8Array]>([
    ['une cellule répétée dix millions de fois', () => ods(`<table:table-row>${cellule('table:number-columns-repeated="10000000"')}</table:table-row>`)],
    ['une ligne répétée un million de fois', () => ods(`<table:table-row table:number-rows-repeated="1000000">${cellule()}</table:table-row>`)],
    ['des lignes et des cellules répétées', () => ods(`<table:table-row table:number-rows-repeated="20000">${cellule('table:number-columns-repeated="16000"')}</table:table-row>`)],
    ['une espace répétée cinq cents millions de fois', () => ods('<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="500000000"/></text:p></table:table-cell></table:table-row>')],
    ['des entités qui se multiplient', () => zipSync({ 'content.xml': strToU8(feuille('<table:table-row><table:table-cell office:value-type="string"><text:p>&f;</text:p></table:table-cell></table:table-row>').replace('?>', `?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${['b', 'c', 'd', 'e', 'f'].map((n, i) => `<!ENTITY ${n} "${`&${'abcde'[i]};`.repeat(20)}">`).join('')}]>`)) })],
    ['une archive qui ment sur ce qu’elle contient', menteuse],
  ])('%s', async (_cas, fabriquer) => {
    const octets = fabriquer();
    const debut = performance.now();
    const lu = await lireOds(octets).catch(() => []);
    expect(performance.now() - debut).toBeLessThan(5000);
    expect(lu.length).toBeLessThanOrEqual(20_000);
    expect(JSON.stringify(lu).length).toBeLessThan(2_000_000);
  });
});
