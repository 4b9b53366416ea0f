import { saisieInvalide, SYNTHESE_MAX } from '@gouvernance-iae/domaine';
import sanitizeHtml from 'sanitize-html';

/** Tags weigh more than words; beyond, cleaning would cost more than refusing. */
const BRUT_MAX = 4 * SYNTHESE_MAX;

/** What the minutes need: paragraphs, titles, emphasis, lists, quotations and links. Everything else is dropped, its text kept. */
const PERMIS: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'h3', 'h4', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
  transformTags: { b: 'strong', i: 'em', a: sanitizeHtml.simpleTransform('a', { rel: 'noopener noreferrer' }) },
};

const ENTITES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words alone: a block ends a line, an inline tag cuts nothing, or a number half in bold would escape the guard. */
const mots = (propre: string): string =>
  propre
    .replace(/<\/?(?:p|br|h3|h4|ul|ol|li|blockquote)\b[^>]*>/gu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:lt|gt|quot|amp);/gu, (e) => ENTITES[e] ?? e)
    .trim();

/** Text of a writer, made safe to store and to show; empty when it says nothing. */
export function assainir(brut: string): { texte: string; nu: string } {
  if (brut.length > BRUT_MAX) throw saisieInvalide([{ champ: 'texte', message: 'Ce texte est trop long pour être enregistré.' }]);
  const texte = sanitizeHtml(brut, PERMIS).trim();
  const nu = mots(texte);
  return nu === '' ? { texte: '', nu } : { texte, nu };
}
