import type { CitationVue } from '../composants/Citation';

const GENRES: Record<string, string> = { ARTICLE: 'Article', AXE: 'Axe', ETAPE: 'Étape', FICHE: 'Fiche', ANNEXE: 'Annexe' };

interface ArticleVu { code: string; genre: string; accord: { id: string; code: string } }

/** « Fiche 8 »: where an accord speaks of an agenda item. */
export function citationArticle({ code, genre, accord }: ArticleVu): CitationVue {
  return { texte: nomArticle(genre, code), accordId: accord.id, force: 'OBLIGATION' };
}

/** The name of a citable place of an accord. */
export function nomArticle(genre: string, code: string): string {
  const numero = code.replace(/^\D+/, '');
  return numero ? `${GENRES[genre] ?? 'Article'}\u00a0${numero}` : code;
}
