/** The template of the ODT: its parts that do not depend on the document, and its styles. */
export const TYPE_ODT = 'application/vnd.oasis.opendocument.text';

const ESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'office:version="1.3"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const MANIFESTE = `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE_ODT}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>`;

const NIVEAU = '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.75cm" fo:text-indent="-0.5cm" fo:margin-left="0.75cm"/></style:list-level-properties>';

const enLigne = (nom: string, proprietes: string): string => `<style:style style:name="${nom}" style:family="text"><style:text-properties ${proprietes}/></style:style>`;

export const CONTENU_DEBUT = `${XML}<office:document-content ${ESPACES}><office:automatic-styles>${enLigne('Gras', 'fo:font-weight="bold"')}${enLigne('Italique', 'fo:font-style="italic"')}${enLigne('GrasItalique', 'fo:font-weight="bold" fo:font-style="italic"')}<style:style style:name="Tableau" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" fo:margin-bottom="0.4cm"/></style:style><style:style style:name="Case" style:family="table-cell"><style:table-cell-properties fo:border-bottom="0.5pt solid #c9c9c9" fo:padding="0.05cm"/></style:style><text:list-style style:name="Puces"><text:list-level-style-bullet text:level="1" text:bullet-char="•">${NIVEAU}</text:list-level-style-bullet></text:list-style><text:list-style style:name="Numeros"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">${NIVEAU}</text:list-level-style-number></text:list-style></office:automatic-styles><office:body><office:text>`;
export const CONTENU_FIN = '</office:text></office:body></office:document-content>';

const style = (nom: string, affiche: string, parent: string, bloc: string, texte: string, attributs = ''): string =>
  `<style:style style:name="${nom}" style:display-name="${affiche}" style:family="paragraph"${parent && ` style:parent-style-name="${parent}"`}${attributs}><style:paragraph-properties ${bloc}/><style:text-properties ${texte}/></style:style>`;

const titre = (niveau: 1 | 2 | 3, taille: number, avant: string): string =>
  style(`Heading_20_${niveau}`, `Heading ${niveau}`, 'Standard', `fo:margin-top="${avant}" fo:margin-bottom="0.2cm" fo:keep-with-next="always"`, `fo:font-size="${taille}pt" fo:font-weight="bold"`, ` style:default-outline-level="${niveau}" style:next-style-name="Text_20_body"`);

/** The styles, with the foot of every page; `pied` is already XML. */
export const styles = (pied: string): string => `${XML}<office:document-styles ${ESPACES}>
<office:font-face-decls><style:font-face style:name="Inter" svg:font-family="Inter, 'Liberation Sans', sans-serif" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="130%"/><style:text-properties style:font-name="Inter" fo:font-size="10.5pt" fo:language="fr" fo:country="FR" fo:color="#1a1a1a"/></style:default-style>
${style('Standard', 'Standard', '', 'fo:margin-bottom="0cm"', 'fo:font-size="10.5pt"')}
${style('Text_20_body', 'Text body', 'Standard', 'fo:margin-bottom="0.2cm"', 'fo:font-size="10.5pt"')}
${style('Subtitle', 'Subtitle', 'Standard', 'fo:margin-bottom="0.5cm"', 'fo:color="#4a4a4a"')}
${style('Quotations', 'Quotations', 'Text_20_body', 'fo:margin-left="0.75cm"', 'fo:font-style="italic"')}
${style('Mention', 'Mention', 'Standard', 'fo:margin-bottom="0.2cm"', 'fo:font-weight="bold" fo:color="#6b4000"')}
${style('Encadre', 'Encadré', 'Text_20_body', 'fo:margin-left="0.5cm" fo:padding-left="0.3cm" fo:border-left="2pt solid #1f5fa8"', 'fo:font-size="10.5pt"')}
${style('Legende', 'Légende', 'Standard', 'fo:margin-top="0.2cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-size="9.5pt" fo:font-weight="bold" fo:color="#4a4a4a"')}
${style('Cellule', 'Cellule', 'Standard', 'fo:text-align="start"', 'fo:font-size="9pt"')}
${style('CelluleChiffre', 'Cellule, chiffre', 'Cellule', 'fo:text-align="end"', 'fo:font-size="9pt"')}
${style('Tete', 'Tête de tableau', 'Standard', 'fo:text-align="start"', 'fo:font-size="9pt" fo:font-weight="bold"')}
${style('TeteChiffre', 'Tête de tableau, chiffre', 'Tete', 'fo:text-align="end"', 'fo:font-size="9pt" fo:font-weight="bold"')}
${style('Footer', 'Footer', 'Standard', 'fo:margin-top="0.3cm"', 'fo:font-size="8pt" fo:color="#4a4a4a"')}
${titre(1, 18, '0cm')}${titre(2, 13, '0.6cm')}${titre(3, 11, '0.3cm')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2cm" fo:margin-right="2cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">${pied} – page <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
</office:document-styles>`;
