import { strToU8, zipSync } from 'fflate';
import type { Bloc, Document, Morceau } from './document';
import { CONTENU_DEBUT, CONTENU_FIN, MANIFESTE, styles, TYPE_ODT } from './odt.modele';
import { echapper } from './page';

const STYLE_DE: Readonly<Record<string, string>> = { gras: 'Gras', italique: 'Italique', 'gras italique': 'GrasItalique' };

function morceau({ texte, gras, italique, lien }: Morceau): string {
  const style = STYLE_DE[[gras && 'gras', italique && 'italique'].filter(Boolean).join(' ')];
  const corps = style ? `<text:span text:style-name="${style}">${echapper(texte)}</text:span>` : echapper(texte);
  return lien ? `<text:a xlink:type="simple" xlink:href="${echapper(lien)}">${corps}</text:a>` : corps;
}

const paragraphe = (style: string, morceaux: readonly Morceau[]): string => `<text:p text:style-name="${style}">${morceaux.map(morceau).join('')}</text:p>`;

const titre = (niveau: 1 | 2 | 3, texte: string): string => `<text:h text:style-name="Heading_20_${niveau}" text:outline-level="${niveau}">${echapper(texte)}</text:h>`;

/** A table with a header row that comes back on each page. */
function tableau({ legende, colonnes, lignes }: Extract<Bloc, { genre: 'TABLEAU' }>): string {
  const style = (i: number, tete: boolean): string => `${tete ? 'Tete' : 'Cellule'}${colonnes[i]?.chiffre === true ? 'Chiffre' : ''}`;
  const rang = (textes: readonly string[], tete: boolean): string =>
    `<table:table-row>${textes.map((t, i) => `<table:table-cell table:style-name="Case" office:value-type="string">${paragraphe(style(i, tete), [{ texte: t }])}</table:table-cell>`).join('')}</table:table-row>`;
  const tete = `<table:table-header-rows>${rang(colonnes.map((c) => c.titre), true)}</table:table-header-rows>`;
  return `${paragraphe('Legende', [{ texte: legende }])}<table:table table:style-name="Tableau"><table:table-column table:number-columns-repeated="${colonnes.length}"/>${tete}${lignes.map((l) => rang(l, false)).join('')}</table:table>`;
}

function bloc(b: Bloc): string {
  switch (b.genre) {
    case 'TITRE':
      return titre(b.niveau, b.texte);
    case 'PARAGRAPHE':
      return paragraphe(b.cite ? 'Quotations' : 'Text_20_body', b.morceaux);
    case 'LISTE':
      return `<text:list text:style-name="${b.numerotee ? 'Numeros' : 'Puces'}">${b.elements.map((e) => `<text:list-item>${paragraphe('Text_20_body', e)}</text:list-item>`).join('')}</text:list>`;
    case 'TABLEAU':
      return tableau(b);
    case 'ENCADRE':
      return paragraphe('Encadre', [{ texte: `${b.etiquette} – `, gras: true }, ...b.morceaux]);
  }
}

const proprietes = ({ titre: nom, soustitre, faitLe }: Document): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta><meta:generator>Gouvernance IAE</meta:generator><dc:title>${echapper(nom)}</dc:title><dc:subject>${echapper(soustitre)}</dc:subject><dc:language>fr-FR</dc:language><meta:creation-date>${faitLe.toISOString().slice(0, 19)}</meta:creation-date></office:meta></office:document-meta>`;

/** The document in the State's reference format (RGI: ODF), ready to be edited. */
export function dessinerOdt(document: Document): Buffer {
  const contenu = [
    CONTENU_DEBUT,
    ...document.mentions.map((m) => paragraphe('Mention', [{ texte: m }])),
    titre(1, document.titre),
    paragraphe('Subtitle', [{ texte: document.soustitre }]),
    ...document.blocs.map(bloc),
    CONTENU_FIN,
  ].join('');
  const mtime = document.faitLe;
  return Buffer.from(
    zipSync({
      // First and uncompressed, so that programs know the file by its first bytes (OpenDocument 1.3, part 2, 3.3).
      mimetype: [strToU8(TYPE_ODT), { level: 0, mtime }],
      'META-INF/manifest.xml': [strToU8(MANIFESTE), { mtime }],
      'content.xml': [strToU8(contenu), { mtime }],
      'styles.xml': [strToU8(styles(echapper(document.pied))), { mtime }],
      'meta.xml': [strToU8(proprietes(document)), { mtime }],
    }),
  );
}
