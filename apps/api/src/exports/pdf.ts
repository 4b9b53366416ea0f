import PDFDocument from 'pdfkit';
import type { Bloc, Document, Morceau } from './document';
import { dessinerTableau } from './pdf-tableau';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

/** Inter (OFL 1.1) has the narrow no-break space of French typography, which most free fonts lack. */
const POLICES = {
  normal: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  italique: require.resolve('@expo-google-fonts/inter/400Regular_Italic/Inter_400Regular_Italic.ttf'),
  gras: require.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'),
  grasItalique: require.resolve('@expo-google-fonts/inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf'),
} as const;
type Police = keyof typeof POLICES;

/** pdfkit writes it, its types do not know it yet. */
const PDF_UA = 'PDF/UA' as string as NonNullable<PDFKit.PDFDocumentOptions['subset']>;
const MARGE = 57;
const RETRAIT = 14;
const CORPS = 10;
const ENCRE = '#1a1a1a';
const SECOND = '#4a4a4a';
const AVIS = '#6b4000';
const TAILLES = { 2: 13, 3: 10.5 } as const;

const policeDe = ({ gras, italique }: Morceau): Police => (gras ? (italique ? 'grasItalique' : 'gras') : italique ? 'italique' : 'normal');
/** Paper cannot be clicked: an address is written out. */
const texteDe = ({ texte, lien }: Morceau): string => (lien && lien !== texte ? `${texte} (${lien.replace(/^mailto:/u, '')})` : texte);

/** Writes the runs of one paragraph, each in its font. */
function couler(pdf: Pdf, morceaux: readonly Morceau[], options: { retrait?: number } = {}): void {
  const x = MARGE + (options.retrait ?? 0);
  const width = pdf.page.width - MARGE - x;
  pdf.fontSize(CORPS).fillColor(ENCRE);
  morceaux.forEach((m, i) => {
    const suite = { continued: i < morceaux.length - 1, width, lineGap: 2 };
    pdf.font(policeDe(m));
    if (i === 0) pdf.text(texteDe(m), x, pdf.y, suite);
    else pdf.text(texteDe(m), suite);
  });
}

/** Room for a heading and the first lines under it, or the next page. */
function garder(pdf: Pdf, hauteur: number): void {
  if (pdf.y + hauteur > pdf.page.height - pdf.page.margins.bottom) pdf.addPage();
}

function titre(pdf: Pdf, parent: Element, niveau: 2 | 3, texte: string): void {
  garder(pdf, 60);
  pdf.y += niveau === 2 ? 14 : 6;
  parent.add(pdf.struct(`H${niveau}`, {}, () => pdf.font('gras').fontSize(TAILLES[niveau]).fillColor(ENCRE).text(texte, MARGE, pdf.y)));
  pdf.y += 4;
}

function liste(pdf: Pdf, parent: Element, elements: readonly (readonly Morceau[])[], numerotee: boolean): void {
  const l = pdf.struct('L');
  parent.add(l);
  elements.forEach((morceaux, i) => {
    garder(pdf, 16);
    const item = pdf.struct('LI');
    l.add(item);
    const y = pdf.y;
    item.add(pdf.struct('Lbl', {}, () => pdf.font('normal').fontSize(CORPS).fillColor(ENCRE).text(numerotee ? `${i + 1}.` : '•', MARGE + 2, y, { lineBreak: false })));
    pdf.y = y;
    item.add(pdf.struct('LBody', {}, () => couler(pdf, morceaux, { retrait: RETRAIT })));
    pdf.y += 2;
    item.end();
  });
  l.end();
  pdf.y += 4;
}

function dessiner(pdf: Pdf, parent: Element, bloc: Bloc): void {
  switch (bloc.genre) {
    case 'TITRE':
      return titre(pdf, parent, bloc.niveau, bloc.texte);
    case 'LISTE':
      return liste(pdf, parent, bloc.elements, bloc.numerotee);
    case 'PARAGRAPHE':
      parent.add(pdf.struct(bloc.cite ? 'BlockQuote' : 'P', {}, () => couler(pdf, bloc.morceaux, bloc.cite ? { retrait: RETRAIT } : {})));
      pdf.y += 6;
      return;
    case 'TABLEAU':
      return dessinerTableau(pdf, parent, bloc, { marge: MARGE, encre: ENCRE, second: SECOND });
    case 'ENCADRE':
      garder(pdf, 32);
      parent.add(pdf.struct('P', {}, () => couler(pdf, [{ texte: `${bloc.etiquette} – `, gras: true }, ...bloc.morceaux], { retrait: RETRAIT })));
      pdf.y += 8;
  }
}

/** Page numbers and the foot are no part of the text: readers of the structure skip them (PDF/UA, 7.8). */
function numeroter(pdf: Pdf, pied: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let i = start; i < start + count; i += 1) {
    pdf.switchToPage(i);
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 40;
    const width = pdf.page.width - 2 * MARGE;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.font('normal').fontSize(8).fillColor(SECOND);
    pdf.text(pied, MARGE, y, { width: width - 60, lineBreak: false, ellipsis: true });
    pdf.text(`${i + 1}/${count}`, MARGE, y, { width, align: 'right', lineBreak: false });
    pdf.endMarkedContent();
  }
}

/** The document as a tagged PDF: structure, language, title and embedded fonts, as PDF/UA asks. */
export function dessinerPdf(document: Document): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    pdfVersion: '1.7',
    subset: PDF_UA,
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    font: POLICES.normal,
    info: { Title: document.titre, Subject: document.soustitre, Author: 'Gouvernance IAE', Creator: 'Gouvernance IAE', CreationDate: document.faitLe, ModDate: document.faitLe },
  });
  for (const [nom, fichier] of Object.entries(POLICES)) pdf.registerFont(nom, fichier);
  const morceaux: Buffer[] = [];
  const fini = new Promise<Buffer>((suite, echec) => {
    pdf.on('data', (m: Buffer) => morceaux.push(m));
    pdf.on('end', () => suite(Buffer.concat(morceaux)));
    pdf.on('error', echec);
  });
  const racine = pdf.struct('Document');
  pdf.addStructure(racine);
  for (const mention of document.mentions) racine.add(pdf.struct('P', {}, () => pdf.font('gras').fontSize(CORPS).fillColor(AVIS).text(mention, MARGE, pdf.y)));
  pdf.y += 4;
  racine.add(pdf.struct('H1', {}, () => pdf.font('gras').fontSize(18).fillColor(ENCRE).text(document.titre, MARGE, pdf.y)));
  racine.add(pdf.struct('P', {}, () => pdf.font('normal').fontSize(CORPS).fillColor(SECOND).text(document.soustitre, MARGE, pdf.y + 4)));
  pdf.y += 6;
  for (const bloc of document.blocs) dessiner(pdf, racine, bloc);
  racine.end();
  numeroter(pdf, document.pied);
  pdf.end();
  return fini;
}
