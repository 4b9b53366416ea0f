import type { Bloc } from './document';
import { dessinerPage } from './page';
import { lireTexteRiche } from './texte-riche';

const genres = (html: string): string[] => lireTexteRiche(html).map((b) => b.genre);
const mots = (blocs: readonly Bloc[]): string =>
  blocs
    .flatMap((b) => (b.genre === 'TITRE' ? [b.texte] : b.genre === 'LISTE' ? b.elements.map((e) => e.map((m) => m.texte).join('')) : b.genre === 'TABLEAU' ? b.lignes.flat() : [b.morceaux.map((m) => m.texte).join('')]))
    .join('|');

describe('un texte enregistré se lit en blocs', () => {
  it.each([
    ['<p>un</p><p>deux</p>', ['PARAGRAPHE', 'PARAGRAPHE'], 'un|deux'],
    ['sans balise', ['PARAGRAPHE'], 'sans balise'],
    ['<p>un<br>deux</p>', ['PARAGRAPHE', 'PARAGRAPHE'], 'un|deux'],
    ['<h3>titre</h3><p>texte</p>', ['TITRE', 'PARAGRAPHE'], 'titre|texte'],
    ['<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>', ['LISTE', 'LISTE'], 'a|b|c'],
    ['<ul><li><p>a</p></li><li>b<ul><li>c</li></ul></li></ul>', ['LISTE'], 'a|b|c'],
    ['<ul><li>jamais fermée', ['LISTE'], 'jamais fermée'],
    ['<p>  </p><p></p>', [], ''],
    ['<p>a &amp; b &lt;c&gt; &#233;&nbsp;!</p>', ['PARAGRAPHE'], 'a & b <c> é\u202f!'],
    ['<p>a &constructor; &tostring; b</p>', ['PARAGRAPHE'], 'a &constructor\u202f; &tostring\u202f; b'],
    ['</ul></p></strong>reste', ['PARAGRAPHE'], 'reste'],
  ])('%s', (html, attendus, texte) => {
    expect(genres(html)).toEqual(attendus);
    expect(mots(lireTexteRiche(html))).toBe(texte);
  });

  it('garde le gras, l’italique et les liens, ensemble aussi', () => {
    expect(lireTexteRiche('<p>a <strong>b <em>c</em></strong> <a href="https://exemple.test/x?y=1&amp;z">d</a></p>')).toEqual([
      {
        genre: 'PARAGRAPHE',
        morceaux: [
          { texte: 'a ' }, { texte: 'b ', gras: true }, { texte: 'c', gras: true, italique: true }, { texte: ' ' }, { texte: 'd', lien: 'https://exemple.test/x?y=1&z' },
        ],
      },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt:x', '//exemple.test', ' javascript:x'])('ne suit pas un lien %s', (href) => {
    expect(lireTexteRiche(`<p><a href="${href}">x</a></p>`)).toEqual([{ genre: 'PARAGRAPHE', morceaux: [{ texte: 'x' }] }]);
  });
});

it.each(['<script>x</script>', '<img src=x onerror=x>', '<svg/onload=x>', '&lt;script&gt;x&lt;/script&gt;', '<p title="<script>">x</p>', '<<script>x', '<a href="https://a.test/&quot; onclick=&quot;x">y</a>'])(
  'la page ne contient aucune balise qui vienne du texte : %s',
  (html) => {
    const page = dessinerPage({ titre: 't', soustitre: 's', mentions: [], pied: 'p', blocs: lireTexteRiche(html), faitLe: new Date(0) });
    expect(page).not.toMatch(/<(script|img|svg)\b|<[^>]*"\s+on\w+=/iu);
  },
);
