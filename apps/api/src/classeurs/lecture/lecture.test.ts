import { type CelluleBrute, ErreurMetier, type ExtensionClasseur, type FeuilleLue } from '@gouvernance-iae/domaine';
import { ods, texte, xlsx } from '../../../test/classeurs';
import { ecrireOds } from '../ecriture/ods';
import { ecrireXlsx } from '../ecriture/xlsx';
import type { ClasseurEcrit } from '../ecriture/feuille';
import { lireClasseur } from './lecture';

const lire = (octets: Buffer, extension: ExtensionClasseur = 'xlsx'): FeuilleLue[] => lireClasseur(new Uint8Array(octets), extension);
/** « B2 » → what it holds. */
function cellules(feuilles: readonly FeuilleLue[], feuille = 0): Record<string, CelluleBrute> {
  return Object.fromEntries((feuilles[feuille]?.lignes ?? []).flatMap(({ rang, cellules: c }) => c.map(([colonne, cellule]) => [`${String.fromCharCode(65 + colonne)}${rang}`, cellule])));
}
const refus = (faire: () => unknown): string => {
  try {
    faire();
    return 'lu';
  } catch (erreur) {
    return erreur instanceof ErreurMetier ? erreur.message : `PANNE ${String(erreur)}`;
  }
};
const t = (contenu: string): CelluleBrute => ({ genre: 'TEXTE', texte: contenu });
const n = (nombre: number, pourcentage = false): CelluleBrute => ({ genre: 'NOMBRE', nombre, pourcentage });

const ECRIT: ClasseurEcrit = {
  titre: 'Essai', faitLe: new Date('2026-11-20T09:00:00Z'),
  feuilles: [
    { nom: 'Lisez-moi', colonnes: [{ largeur: 80 }], titres: [], fige: null, lignes: [[{ contenu: 'Bonjour & « bienvenue » <ici>', style: 'TITRE' }]] },
    {
      nom: 'Valeurs', colonnes: [{ largeur: 20, masquee: true }, { largeur: 10 }, { largeur: 10 }, { largeur: 12 }], fige: { lignes: 2, colonnes: 1 },
      titres: [{ cle: 'campagne:x', texte: 'Année 2026', style: 'TITRE' }],
      lignes: [
        [{ contenu: 'Clé', style: 'ENTETE' }, { contenu: 'Valeur', style: 'ENTETE' }],
        [{ contenu: 'F4-2', style: 'FIGE' }, { contenu: 1234.5, style: 'DECIMAL' }, { contenu: null, style: 'TEXTE' }, { contenu: { jour: '2026-11-12' }, style: 'JOUR' }],
        [{ contenu: '=1+1', style: 'FIGE' }, { contenu: '1\u202f234,5', style: 'TEXTE' }, { contenu: 'deux\nlignes  et  espaces', style: 'TEXTE' }, { contenu: 12345678901.1234, style: 'FIGE_DECIMAL' }],
      ],
    },
  ],
};
const LU = {
  A1: t('campagne:x'), B1: t('Année 2026'), A2: t('Clé'), B2: t('Valeur'), A3: t('F4-2'), B3: n(1234.5), D3: { genre: 'DATE', jour: '2026-11-12' },
  A4: t('=1+1'), B4: t('1\u202f234,5'), C4: t('deux\nlignes  et  espaces'), D4: n(12345678901.1234),
};

describe('Un classeur écrit par la plateforme se relit', () => {
  it.each<[ExtensionClasseur, () => Buffer | Promise<Buffer>]>([['xlsx', () => ecrireXlsx(ECRIT)], ['ods', () => ecrireOds(ECRIT)]])('en .%s', async (extension, ecrire) => {
    const feuilles = lire(await ecrire(), extension);
    expect(feuilles.map((f) => f.nom)).toEqual(['Lisez-moi', 'Valeurs']);
    expect(cellules(feuilles, 1)).toEqual(LU);
    expect(cellules(feuilles)).toEqual({ A1: t('Bonjour & « bienvenue » <ici>') });
  });
});

describe('Un classeur d’Office', () => {
  const FORMATS = '<numFmts><numFmt numFmtId="164" formatCode="[$-40C]d mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="# ##0&quot; heures&quot;"/><numFmt numFmtId="166" formatCode="0.00\\ %"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';
  it.each<[string, string, CelluleBrute | undefined]>([
    ['un texte partagé', '<c r="A1" t="s"><v>1</v></c>', t('second')],
    ['un texte enrichi', '<c r="A1" t="inlineStr"><is><r><t>ab</t></r><r><rPr><b/></rPr><t xml:space="preserve"> c</t></r><rPh sb="0" eb="1"><t>non</t></rPh></is></c>', t('ab c')],
    ['un texte sur deux lignes, comme Office les écrit', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x000D_</t></is></c>', t('a\nb_x000D_')],
    ['un nombre', '<c r="A1"><v>62.5</v></c>', n(62.5)],
    ['un nombre sans adresse', '<c><v>7</v></c>', n(7)],
    ['une date', '<c r="A1" s="1"><v>46338</v></c>', { genre: 'DATE', jour: '2026-11-12' }],
    ['une date en toutes lettres', '<c r="A1" s="2"><v>46338.75</v></c>', { genre: 'DATE', jour: '2026-11-12' }],
    ['un nombre dit en heures, qui n’est pas une date', '<c r="A1" s="3"><v>12</v></c>', n(12)],
    ['un pourcentage', '<c r="A1" s="4"><v>0.625</v></c>', n(0.625, true)],
    ['une date ISO', '<c r="A1" t="d"><v>2026-11-12T00:00:00</v></c>', { genre: 'DATE', jour: '2026-11-12' }],
    ['un booléen', '<c r="A1" t="b"><v>1</v></c>', { genre: 'BOOLEEN', booleen: true }],
    ['une erreur', '<c r="A1" t="e"><v>#REF!</v></c>', { genre: 'ERREUR', texte: '#REF!' }],
    ['une formule, dont le résultat n’est pas gardé', '<c r="A1"><f>B1*2</f><v>64</v></c>', { genre: 'FORMULE' }],
    ['la suite d’une formule partagée', '<c r="A1"><f t="shared" si="0"/><v>64</v></c>', { genre: 'FORMULE' }],
    ['une formule de texte', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { genre: 'FORMULE' }],
    ['1e400, qui n’est pas un nombre', '<c r="A1"><v>1E+400</v></c>', t('1E+400')],
    ['NaN', '<c r="A1"><v>NaN</v></c>', t('NaN')],
    ['rien', '<c r="A1" s="1"/>', undefined],
  ])('donne %s', (_, cellule, attendue) => expect(cellules(lire(xlsx({ rangees: `<row r="1">${cellule}</row>`, textes: ['premier', 'second'], styles: FORMATS })))['A1']).toEqual(attendue));

  it('compte ses jours depuis 1904 quand il le dit', () =>
    expect(cellules(lire(xlsx({ rangees: '<row r="1"><c r="A1" s="1"><v>44876</v></c></row>', styles: FORMATS, classeur: '<workbookPr date1904="1"/>' })))['A1']).toEqual({ genre: 'DATE', jour: '2026-11-12' }));

  it('se lit avec des préfixes, et sans textes ni styles', () => {
    const prefixe = xlsx({ rangees: '', autres: { 'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="3"><x:c r="B3"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>' } });
    expect(cellules(lire(prefixe))).toEqual({ B3: n(5) });
  });
});

describe('Un classeur OpenDocument', () => {
  const cellule = (attributs: string, contenu = ''): string => `<table:table-row><table:table-cell ${attributs}>${contenu}</table:table-cell></table:table-row>`;
  it.each<[string, string, CelluleBrute | undefined]>([
    ['un nombre', cellule('office:value-type="float" office:value="62.5"', '<text:p>62,5</text:p>'), n(62.5)],
    ['un pourcentage', cellule('office:value-type="percentage" office:value="0.625"'), n(0.625, true)],
    ['une date', cellule('office:value-type="date" office:date-value="2026-11-12T10:00:00"'), { genre: 'DATE', jour: '2026-11-12' }],
    ['un booléen', cellule('office:value-type="boolean" office:boolean-value="false"'), { genre: 'BOOLEEN', booleen: false }],
    ['une formule', cellule('table:formula="of:=1+1" office:value-type="float" office:value="2"'), { genre: 'FORMULE' }],
    ['une erreur', cellule('table:formula="of:=#REF!" office:value-type="string"', '<text:p>#REF!</text:p>'), { genre: 'ERREUR', texte: '#REF!' }],
    ['un texte en morceaux', cellule('office:value-type="string"', '<text:p>a<text:s text:c="2"/>b<text:span>c</text:span></text:p><text:p>d</text:p>'), t('a  bc\nd')],
    ['un texte sans son commentaire', cellule('office:value-type="string"', '<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>'), t('a')],
    ['NaN', cellule('office:value-type="float" office:value="NaN"'), t('NaN')],
    ['rien', cellule(''), undefined],
  ])('donne %s', (_, rangee, attendue) => expect(cellules(lire(ods(rangee), 'ods'))['A1']).toEqual(attendue));

  it('répète ses lignes et ses colonnes', () => {
    const rangees = '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(Object.keys(cellules(lire(ods(rangees), 'ods')))).toEqual(['C1', 'D1', 'C2', 'D2', 'C3', 'D3']);
  });
});

it('un CSV de tableur français se lit, quel que soit son encodage', () => {
  const latin = Buffer.from('Clé;Valeur\r\nF4-2/39/ACI;1 234,5\r\n', 'latin1');
  expect(cellules(lire(latin, 'csv'))).toEqual({ A1: t('Clé'), B1: t('Valeur'), A2: t('F4-2/39/ACI'), B2: t('1 234,5') });
});

describe('Ce qui n’est pas un classeur, ou en est un dangereux, se refuse en une phrase', () => {
  const bon = xlsx({ rangees: `<row r="1">${texte('A1', 'x')}</row>` });
  const chiffre = Buffer.from(bon);
  chiffre.writeUInt16LE(1, chiffre.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  const bombe = xlsx({ rangees: `<row r="1">${'<c/>'.repeat(4_000_000)}</row>` });
  const abime = Buffer.from(bon);
  const donnees = abime.indexOf('xl/worksheets/sheet1.xml') + 30;
  abime.fill(abime.subarray(donnees, donnees + 12).map((octet) => octet ^ 255), donnees, donnees + 12);
  const menteur = Buffer.from(xlsx({ rangees: `<row r="1">${texte('A1', 'x'.repeat(900_000))}</row>` }));
  it.each<[string, Buffer, ExtensionClasseur, RegExp]>([
    ['un PDF renommé', Buffer.from('%PDF-1.7\n'), 'xlsx', /n’est pas celui que son nom annonce/],
    ['un .ods nommé .xlsx', ods(''), 'xlsx', /n’est pas celui que son nom annonce/],
    ['un .xlsx nommé .ods', bon, 'ods', /n’est pas celui que son nom annonce/],
    ['un .xlsx nommé .csv', bon, 'csv', /n’est pas celui que son nom annonce/],
    ['un ancien .xls, ou un classeur chiffré par Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'xlsx', /mot de passe, ou dans l’ancien format/],
    ['une archive chiffrée', chiffre, 'xlsx', /mot de passe/],
    ['un .ods chiffré', ods('', { 'META-INF/manifest.xml': '<m:manifest xmlns:m="urn:x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' }), 'ods', /mot de passe/],
    ['un classeur coupé', bon.subarray(0, bon.length - 40), 'xlsx', /abîmé ou incomplet/],
    ['un classeur coupé au milieu', bon.subarray(0, bon.length / 2), 'xlsx', /abîmé ou incomplet/],
    ['un contenu abîmé', abime, 'xlsx', /abîmé ou incomplet/],
    ['une bombe', bombe, 'xlsx', /trop grand une fois décompressé/],
    ['un XML mal formé', xlsx({ rangees: '<row><c></row>' }), 'xlsx', /abîmé ou incomplet/],
    ['des entités déclarées', xlsx({ rangees: '', autres: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' } }), 'xlsx', /abîmé ou incomplet/],
    ['un classeur sans feuille', xlsx({ rangees: '', autres: { 'xl/workbook.xml': '' } }), 'xlsx', /abîmé ou incomplet/],
    ['cent mille lignes répétées', ods('<table:table-row table:number-rows-repeated="100000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'), 'ods', /dépasse 5\u202f000 lignes/],
    ['trop de texte', xlsx({ rangees: Array.from({ length: 1500 }, (_, i) => `<row r="${i + 1}">${texte(`A${i + 1}`, 'é'.repeat(3900))}</row>`).join('') }), 'xlsx', /trop de texte|trop grand/],
    ['des guillemets sans fin', Buffer.from('Clé;Valeur\n"a;1'), 'csv', /guillemets/],
  ])('%s', (_, octets, extension, message) => expect(refus(() => lire(octets, extension))).toMatch(message));

  it('une taille annoncée fausse', () => {
    const entree = menteur.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    menteur.writeUInt32LE(10, entree + 24);
    expect(refus(() => lire(menteur))).toMatch(/abîmé ou incomplet/);
  });
});
