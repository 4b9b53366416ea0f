import { strToU8, zipSync, type Zippable } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const enParties = (parties: Readonly<Record<string, string | Uint8Array>>): Zippable => Object.fromEntries(Object.entries(parties).map(([nom, contenu]) => [nom, typeof contenu === 'string' ? strToU8(contenu) : contenu]));

export interface XlsxEcrit {
  /** The rows of the sheet, in XML. */
  readonly rangees: string;
  readonly textes?: readonly string[];
  readonly styles?: string;
  readonly classeur?: string;
  readonly autres?: Readonly<Record<string, string | Uint8Array>>;
}

/** An Office workbook written part by part, as other programs may write it. */
export const xlsx = ({ rangees, textes = [], styles = '', classeur = '', autres = {} }: XlsxEcrit): Buffer =>
  Buffer.from(zipSync(enParties({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${XML}<workbook ${MAIN}>${classeur}<sheets><sheet name="Valeurs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="sharedStrings.xml"/><Relationship Id="rId3" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `${XML}<sst ${MAIN}>${textes.map((t) => `<si><t>${t}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${XML}<styleSheet ${MAIN}>${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${MAIN}><sheetData>${rangees}</sheetData></worksheet>`,
    ...autres,
  })));

const ESPACES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** An OpenDocument spreadsheet of one sheet, its rows in XML. */
export const ods = (rangees: string, autres: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    ...enParties({ 'content.xml': `${XML}<office:document-content ${ESPACES}><office:body><office:spreadsheet><table:table table:name="Valeurs">${rangees}</table:table></office:spreadsheet></office:body></office:document-content>`, ...autres }),
  }));

/** « A1 » holding a text, written where it stands. */
export const texte = (ou: string, contenu: string): string => `<c r="${ou}" t="inlineStr"><is><t>${contenu}</t></is></c>`;
