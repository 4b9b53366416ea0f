import { natureDuFichier, reconnaitre, tailleEnMots, tientSaPromesse, typeAnnonce, TYPES_DOCUMENT } from './fichier';

const ODF = 'application/vnd.oasis.opendocument.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const octets = (texte: string): Uint8Array => Uint8Array.from(texte, (c) => c.charCodeAt(0));

/** A ZIP whose parts are stored as they are: local headers, then the directory, then its end. */
function archive(parties: Readonly<Record<string, string>>): Uint8Array {
  const court = (n: number): string => String.fromCharCode(n & 0xff, n >> 8);
  const long = (n: number): string => court(n & 0xffff) + court(n >>> 16);
  let corps = '';
  let annuaire = '';
  for (const [nom, contenu] of Object.entries(parties)) {
    const commun = `${court(10)}${court(0)}${court(0)}${long(0)}${long(0)}${long(contenu.length)}${long(contenu.length)}${court(nom.length)}${court(0)}`;
    annuaire += `PK\u0001\u0002${court(10)}${commun}${court(0)}${court(0)}${court(0)}${long(0)}${long(corps.length)}${nom}`;
    corps += `PK\u0003\u0004${commun}${nom}${contenu}`;
  }
  const nombre = court(Object.keys(parties).length);
  return octets(`${corps}${annuaire}PK\u0005\u0006${court(0)}${court(0)}${nombre}${nombre}${long(annuaire.length)}${long(corps.length)}${court(0)}`);
}
const office = (dossier: string, plus: Record<string, string> = {}): Uint8Array => archive({ '[Content_Types].xml': '<Types/>', [`${dossier}/document.xml`]: '<x/>', ...plus });
const odf = (genre: string): Uint8Array => archive({ mimetype: `${ODF}${genre}`, 'content.xml': '<x/>' });

describe('ce que sont les octets, quoi que dise le nom', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['un PDF', octets('%PDF-1.7\n'), 'application/pdf'],
    ['un PNG', octets('\u0089PNG\r\n\u001a\n…'), 'image/png'],
    ['un JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['un texte ODF', odf('text'), `${ODF}text`],
    ['un tableur ODF', odf('spreadsheet'), `${ODF}spreadsheet`],
    ['un diaporama ODF', odf('presentation'), `${ODF}presentation`],
    ['un modèle ODF', odf('text-template'), null],
    ['un document Office', office('word'), `${OFFICE}wordprocessingml.document`],
    ['un tableur Office', office('xl'), `${OFFICE}spreadsheetml.sheet`],
    ['un diaporama Office', office('ppt'), `${OFFICE}presentationml.presentation`],
    ['un document Office qui porte des macros', office('word', { 'word/vbaProject.bin': 'x' }), null],
    ['une archive quelconque', archive({ 'a.txt': 'a' }), null],
    ['une archive vide de tout', octets('PK\u0003\u0004'), null],
    ['un document Office coupé au milieu', office('word').subarray(0, 90), null],
    ['un texte accentué en UTF-8', new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0a]), 'TEXTE'],
    ['un texte accentué en Windows-1252', Uint8Array.of(0xe9, 0x74, 0xe9), 'TEXTE'],
    ['un programme', octets('\u007fELF\u0002\u0001\u0001\u0000'), null],
    ['un texte qui contient NUL', octets('a\u0000b'), null],
    ['un GIF', octets('GIF89a\u0001\u0000'), null],
    ['rien', octets(''), null],
  ])('%s', (_, contenu, type) => expect(reconnaitre(contenu)).toBe(type));

  it('un annuaire d’archive mensonger ne fait rien lire au-delà du fichier', () => {
    const faux = office('word');
    const vue = new DataView(faux.buffer);
    for (const [place, valeur] of [[faux.length - 6, 0xfffffff0], [faux.length - 6, 1]] as const) {
      vue.setUint32(place, valeur, true);
      expect(reconnaitre(faux)).toBeNull();
    }
  });

  it('une page web sous un nom de texte reste un texte, servi comme tel', () => {
    expect(tientSaPromesse(octets('<script>'), 'text/plain')).toBe(true);
    expect(tientSaPromesse(octets('<script>'), 'application/pdf')).toBe(false);
    expect(tientSaPromesse(octets('%PDF-1.7'), 'text/plain')).toBe(false);
  });
});

describe('ce qu’annonce un nom', () => {
  it.each([
    ['Bilan.pdf', 'application/pdf'],
    ['PHOTO.JPG', 'image/jpeg'],
    ['photo.jpeg', 'image/jpeg'],
    ['a.b.c.csv', 'text/csv'],
    ['programme.exe', null],
    ['page.html', null],
    ['macro.docm', null],
    ['sans extension', null],
    ['x.constructor', null],
  ])('%s', (nom, type) => expect(typeAnnonce(nom)).toBe(type));

  it('chaque type a son extension', () => {
    expect(TYPES_DOCUMENT.map((typeMime) => natureDuFichier({ typeMime, taille: 0 }).split(',')[0])).toEqual(['PDF', 'ODT', 'ODS', 'ODP', 'DOCX', 'XLSX', 'PPTX', 'PNG', 'JPEG', 'CSV', 'TXT']);
  });
});

describe('une taille en mots', () => {
  it.each([
    [1, '1\u00a0octet'],
    [812, '812\u00a0octets'],
    [1024, '1\u00a0Ko'],
    [217_088, '212\u00a0Ko'],
    [1_048_575, '1\u00a0Mo'],
    [1_468_006, '1,4\u00a0Mo'],
    [10 * 1024 * 1024, '10\u00a0Mo'],
  ])('%i', (taille, mots) => expect(tailleEnMots(taille)).toBe(mots));
});
