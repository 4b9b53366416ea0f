import type PDFDocument from 'pdfkit';
import type { Bloc } from './document';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;
type Tableau = Extract<Bloc, { genre: 'TABLEAU' }>;

/** Where the table stands, and its inks. */
export interface Cadre {
  readonly marge: number;
  readonly encre: string;
  readonly second: string;
}

const TAILLE = 8.5;
const PAS = 4;
const FILET = '#c9c9c9';

/** The first column holds the names, the others share the rest. */
function abscisses(largeur: number, nombre: number): { readonly x: number; readonly largeur: number }[] {
  const premiere = nombre === 1 ? largeur : largeur * Math.max(0.3, 1 - (nombre - 1) * 0.16);
  const autre = nombre === 1 ? 0 : (largeur - premiere) / (nombre - 1);
  return Array.from({ length: nombre }, (_, i) => (i === 0 ? { x: 0, largeur: premiere } : { x: premiere + (i - 1) * autre, largeur: autre }));
}

/** What is drawn and says nothing: readers of the structure skip it (PDF/UA, 7.1). */
function hors(pdf: Pdf, dessiner: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  dessiner();
  pdf.endMarkedContent();
}

/** A tagged table: its caption, its header cells with their scope, one row per line; its head is drawn again on each page. */
export function dessinerTableau(pdf: Pdf, parent: Element, { legende, colonnes, lignes }: Tableau, { marge, encre, second }: Cadre): void {
  const places = abscisses(pdf.page.width - 2 * marge, colonnes.length);
  const options = (i: number): { width: number; align: 'left' | 'right' } => ({ width: (places[i]?.largeur ?? 0) - PAS, align: colonnes[i]?.chiffre === true ? 'right' : 'left' });
  const hauteurDe = (textes: readonly string[], police: string): number => {
    pdf.font(police).fontSize(TAILLE);
    return Math.max(...textes.map((t, i) => pdf.heightOfString(t, options(i)))) + PAS;
  };
  const ecrire = (texte: string, i: number, y: number, police: string, couleur: string): void => {
    pdf.font(police).fontSize(TAILLE).fillColor(couleur).text(texte, marge + (places[i]?.x ?? 0), y, options(i));
  };
  const filet = (y: number): void => hors(pdf, () => void pdf.moveTo(marge, y).lineTo(pdf.page.width - marge, y).lineWidth(0.5).strokeColor(FILET).stroke());
  const titres = colonnes.map((c) => c.titre);
  const hauteurTete = hauteurDe(titres, 'gras');
  const bas = (): number => pdf.page.height - pdf.page.margins.bottom;

  if (pdf.y + hauteurTete + 40 > bas()) pdf.addPage();
  const table = pdf.struct('Table');
  parent.add(table);
  table.add(pdf.struct('Caption', {}, () => pdf.font('gras').fontSize(TAILLE).fillColor(second).text(legende, marge, pdf.y, { width: pdf.page.width - 2 * marge })));
  let y = pdf.y + 2;
  const tete = pdf.struct('TR');
  table.add(tete);
  titres.forEach((titre, i) => tete.add(pdf.struct('TH', { scope: 'Column' } as PDFKit.Mixins.StructureElementOptions, () => ecrire(titre, i, y, 'gras', encre))));
  tete.end();
  y += hauteurTete;
  filet(y - 2);
  for (const ligne of lignes) {
    const hauteur = hauteurDe(ligne, 'normal');
    if (y + hauteur > bas()) {
      pdf.addPage();
      y = pdf.y;
      const haut = y;
      hors(pdf, () => titres.forEach((titre, i) => ecrire(titre, i, haut, 'gras', encre)));
      y += hauteurTete;
      filet(y - 2);
    }
    const rang = pdf.struct('TR');
    table.add(rang);
    const ici = y;
    ligne.forEach((texte, i) => rang.add(pdf.struct(i === 0 ? 'TH' : 'TD', (i === 0 ? { scope: 'Row' } : {}) as PDFKit.Mixins.StructureElementOptions, () => ecrire(texte, i, ici, 'normal', encre))));
    rang.end();
    y += hauteur;
    filet(y - 2);
  }
  table.end();
  pdf.x = marge;
  pdf.y = y + 8;
}
