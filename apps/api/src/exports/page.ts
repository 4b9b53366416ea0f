import type { Bloc, Document, Morceau } from './document';

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML or XML content. Control characters have no place in either. */
export const echapper = (texte: string): string => texte.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '').replace(/[&<>"']/gu, (c) => ENTITES[c] ?? c);

/** Everything that the page needs is in it: no script, no image, no font to fetch. */
const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 14pt; margin: 2rem 0 .5rem; break-after: avoid; }
h3 { font-size: 11pt; margin: 1rem 0 .25rem; break-after: avoid; }
p, ul, ol { margin: .5rem 0; }
.mention { border: 1px solid #8a5300; color: #6b4000; padding: .25rem .75rem; margin: 0 0 .75rem; font-weight: 600; }
.sous-titre, footer { color: #4a4a4a; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: 9.5pt; }
caption { text-align: left; font-weight: 600; color: #4a4a4a; padding-bottom: .25rem; }
th, td { border-bottom: 1px solid #c9c9c9; padding: .2rem .4rem .2rem 0; text-align: left; vertical-align: top; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tbody th { font-weight: 400; }
.chiffre { text-align: right; }
.encadre { border-left: 3px solid #1f5fa8; padding: .25rem 0 .25rem .75rem; break-inside: avoid; }
footer { border-top: 1px solid #c9c9c9; margin-top: 2rem; padding-top: .5rem; font-size: 9pt; }
@media print { body { margin: 0; max-width: none; padding: 0; } @page { margin: 2cm; } }
`;

const morceau = ({ texte, gras, italique, lien }: Morceau): string => {
  let html = echapper(texte);
  if (italique) html = `<em>${html}</em>`;
  if (gras) html = `<strong>${html}</strong>`;
  return lien ? `<a href="${echapper(lien)}" rel="noopener noreferrer">${html}</a>` : html;
};

const morceaux = (liste: readonly Morceau[]): string => liste.map(morceau).join('');

function bloc(b: Bloc): string {
  switch (b.genre) {
    case 'TITRE':
      return `<h${b.niveau}>${echapper(b.texte)}</h${b.niveau}>`;
    case 'PARAGRAPHE':
      return b.cite ? `<blockquote><p>${morceaux(b.morceaux)}</p></blockquote>` : `<p>${morceaux(b.morceaux)}</p>`;
    case 'LISTE': {
      const balise = b.numerotee ? 'ol' : 'ul';
      return `<${balise}>${b.elements.map((e) => `<li>${morceaux(e)}</li>`).join('')}</${balise}>`;
    }
    case 'TABLEAU': {
      const droite = (i: number): string => (b.colonnes[i]?.chiffre === true ? ' class="chiffre"' : '');
      const tete = b.colonnes.map((c, i) => `<th scope="col"${droite(i)}>${echapper(c.titre)}</th>`).join('');
      const lignes = b.lignes.map((ligne) => `<tr>${ligne.map((t, i) => (i === 0 ? `<th scope="row">${echapper(t)}</th>` : `<td${droite(i)}>${echapper(t)}</td>`)).join('')}</tr>`);
      return `<table><caption>${echapper(b.legende)}</caption><thead><tr>${tete}</tr></thead><tbody>${lignes.join('')}</tbody></table>`;
    }
    case 'ENCADRE':
      return `<p class="encadre"><strong>${echapper(b.etiquette)}</strong><br>${morceaux(b.morceaux)}</p>`;
  }
}

/** A whole page, in French, with one h1. */
export const ecrirePage = (titre: string, corps: string): string =>
  `<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${echapper(titre)}</title><style>${STYLE}</style></head><body>${corps}</body></html>\n`;

/** The document as a page to read and print. */
export function dessinerPage({ titre, soustitre, mentions, blocs, pied }: Document): string {
  const haut = mentions.map((m) => `<p class="mention">${echapper(m)}</p>`).join('');
  const entete = `<header>${haut}<h1>${echapper(titre)}</h1><p class="sous-titre">${echapper(soustitre)}</p></header>`;
  return ecrirePage(titre, `${entete}<main>${blocs.map(bloc).join('\n')}</main><footer>${echapper(pied)}</footer>`);
}
