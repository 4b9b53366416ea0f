import type { ArticleReference, CodeAccord, GenreArticle } from '../types';

/** A citable place of an accord with the places under it: its table of contents, as a tree. */
export interface Lieu {
  readonly genre: GenreArticle;
  readonly code: string;
  readonly titre: string;
  readonly objectifs?: readonly string[];
  readonly sous?: readonly Lieu[];
}

/** Flattens a table of contents into rows in the order of the document. */
export function articlesDuPlan(accord: CodeAccord, plan: readonly Lieu[]): readonly ArticleReference[] {
  const articles: ArticleReference[] = [];
  const parcourir = (lieux: readonly Lieu[], parent: string | null): void => {
    for (const { genre, code, titre, objectifs, sous } of lieux) {
      articles.push({ accord, code, genre, titre, parent, rang: articles.length + 1, objectifs: objectifs ?? [] });
      parcourir(sous ?? [], code);
    }
  };
  parcourir(plan, null);
  return articles;
}
