import { strToU8, zipSync } from 'fflate';
import { echapper } from '../../exports/page';
import { ASPECTS, STYLES, type Aspect, type CelluleEcrite, type ClasseurEcrit, type FeuilleEcrite, type Style } from './feuille';

export const TYPE_ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const ESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'], ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'], ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'], ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'], ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['config', 'urn:oasis:names:tc:opendocument:xmlns:config:1.0'], ['dc', 'http://purl.org/dc/elements/1.1/'], ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
].map(([nom, adresse]) => `xmlns:${nom}="${adresse}"`).join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const partie = (nom: string, corps: string): string => `${XML}<office:document-${nom} ${ESPACES} office:version="1.3">${corps}</office:document-${nom}>`;

const PARTIES = ['content', 'styles', 'settings', 'meta'] as const;
const MANIFESTE = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE_ODS}"/>${PARTIES.map((nom) => `<manifest:file-entry manifest:full-path="${nom}.xml" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`;

/** Spaces between thousands and a decimal comma: the language of the styles is French. */
const NOMBRES = `<number:number-style style:name="nENTIER" number:language="fr" number:country="FR"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="nDECIMAL" number:language="fr" number:country="FR"><number:number number:decimal-places="4" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="nNOMBRE" number:language="fr" number:country="FR"><number:number number:min-integer-digits="1"/></number:number-style>
<number:percentage-style style:name="nTAUX" number:language="fr" number:country="FR"><number:number number:decimal-places="4" number:min-decimal-places="0" number:min-integer-digits="1"/><number:text> %</number:text></number:percentage-style>
<number:date-style style:name="nJOUR" number:language="fr" number:country="FR"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>`;

function style(nom: Style, { gras, taille, encre, fond, libre, nombre, deborde }: Aspect): string {
  const cellule = `style:vertical-align="top" style:cell-protect="${libre ? 'none' : 'protected'}"${nombre === null && !deborde ? ' fo:wrap-option="wrap"' : ''}${fond === null ? '' : ` fo:background-color="#${fond}"`}`;
  return `<style:style style:name="${nom}" style:family="table-cell" style:parent-style-name="Default"${nombre === null ? '' : ` style:data-style-name="n${nombre}"`}><style:table-cell-properties ${cellule}/><style:text-properties fo:font-size="${taille}pt" fo:color="#${encre}"${gras ? ' fo:font-weight="bold"' : ''}/></style:style>`;
}

/** Two millimetres or so for a character. */
const largeurs = (feuilles: readonly FeuilleEcrite[]): number[] => [...new Set(feuilles.flatMap(({ colonnes }) => colonnes.map(({ largeur }) => largeur)))];

const paragraphes = (texte: string): string => texte.split('\n').map((ligne) => `<text:p>${echapper(ligne).replace(/ {2,}|^ | $/gu, (espaces) => `<text:s text:c="${espaces.length}"/>`)}</text:p>`).join('');

function cellule({ contenu, style: nom }: CelluleEcrite, fusion = ''): string {
  const debut = `<table:table-cell table:style-name="${nom}"${fusion}`;
  if (contenu === null || contenu === '') return `${debut}/>`;
  if (typeof contenu === 'number') return `${debut} office:value-type="${ASPECTS[nom].nombre === 'TAUX' ? 'percentage' : 'float'}" office:value="${contenu}"><text:p>${contenu}</text:p></table:table-cell>`;
  if (typeof contenu === 'object') return `${debut} office:value-type="date" office:date-value="${contenu.jour}"><text:p>${contenu.jour}</text:p></table:table-cell>`;
  return `${debut} office:value-type="string">${paragraphes(contenu)}</table:table-cell>`;
}

function table({ nom, colonnes, titres, lignes, ouverte = false }: FeuilleEcrite): string {
  const reste = colonnes.length - 1;
  const fusion = reste > 1 ? ` table:number-columns-spanned="${reste}" table:number-rows-spanned="1"` : '';
  const couvertes = reste > 1 ? `<table:covered-table-cell table:number-columns-repeated="${reste - 1}"/>` : '';
  const enTitres = titres.map(({ cle, texte, style: aspect }) => `<table:table-row>${cellule({ contenu: cle, style: aspect })}${cellule({ contenu: texte, style: aspect }, fusion)}${couvertes}</table:table-row>`);
  const enLignes = lignes.map((ligne) => `<table:table-row>${ligne.map((c) => cellule(c)).join('')}</table:table-row>`);
  const enColonnes = colonnes.map(({ largeur, masquee }) => `<table:table-column table:style-name="l${largeur}" table:default-cell-style-name="Default"${masquee ? ' table:visibility="collapse"' : ''}/>`);
  return `<table:table table:name="${echapper(nom)}"${ouverte ? '' : ' table:protected="true"'}>${enColonnes.join('')}${enTitres.join('')}${enLignes.join('')}</table:table>`;
}

function contenu(feuilles: readonly FeuilleEcrite[]): string {
  const colonnes = largeurs(feuilles).map((largeur) => `<style:style style:name="l${largeur}" style:family="table-column"><style:table-column-properties style:column-width="${(largeur * 0.2).toFixed(2)}cm"/></style:style>`);
  const styles = STYLES.map((nom) => style(nom, ASPECTS[nom]));
  return partie('content', `<office:automatic-styles>${NOMBRES}${colonnes.join('')}${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${feuilles.map(table).join('')}</office:spreadsheet></office:body>`);
}

const STYLES_COMMUNS = partie('styles', '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-family="Calibri" fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>');

const element = (nom: string, type: string, valeur: string | number): string => `<config:config-item config:name="${nom}" config:type="${type}">${valeur}</config:config-item>`;

/** What stays in sight when the rest moves: a setting of the view, in OpenDocument. */
function reglages(feuilles: readonly FeuilleEcrite[]): string {
  const vues = feuilles.map(({ nom, fige }) => `<config:config-item-map-entry config:name="${echapper(nom)}">${fige ? [
    element('HorizontalSplitMode', 'short', 2), element('VerticalSplitMode', 'short', 2), element('HorizontalSplitPosition', 'int', fige.colonnes), element('VerticalSplitPosition', 'int', fige.lignes),
    element('ActiveSplitRange', 'short', 3), element('PositionRight', 'int', fige.colonnes), element('PositionBottom', 'int', fige.lignes),
  ].join('') : ''}</config:config-item-map-entry>`);
  return partie('settings', `<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${element('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables">${vues.join('')}</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>`);
}

/** The workbook in the State's reference format (RGI: ODF). */
export function ecrireOds({ titre, feuilles, faitLe }: ClasseurEcrit): Buffer {
  const meta = partie('meta', `<office:meta><meta:generator>Gouvernance IAE</meta:generator><dc:title>${echapper(titre)}</dc:title><dc:language>fr-FR</dc:language><meta:creation-date>${faitLe.toISOString().slice(0, 19)}</meta:creation-date></office:meta>`);
  const octets = (texte: string): [Uint8Array, { mtime: Date }] => [strToU8(texte), { mtime: faitLe }];
  return Buffer.from(zipSync({
    // First and uncompressed, so that programs know the file by its first bytes (OpenDocument 1.3, part 2, 3.3).
    mimetype: [strToU8(TYPE_ODS), { level: 0, mtime: faitLe }],
    'META-INF/manifest.xml': octets(MANIFESTE),
    'content.xml': octets(contenu(feuilles)),
    'styles.xml': octets(STYLES_COMMUNS),
    'settings.xml': octets(reglages(feuilles)),
    'meta.xml': octets(meta),
  }));
}
