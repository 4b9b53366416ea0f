import { Controle } from './saisie';

/** What of an accord an administrator typed, and may have to correct. */
export const SUJETS_CORRECTION = ['SIGNATAIRE', 'ARTICLE'] as const;
export type SujetCorrection = (typeof SUJETS_CORRECTION)[number];

export interface ArticleCorrige {
  readonly genre: string;
  readonly code: string;
}

/** What may not be corrected, field by field, and the reason given. */
export interface ExamenCorrection {
  /** It came with the text of the accord itself. */
  readonly deReference: boolean;
  readonly motif: string | null | undefined;
}

/** A correction has its reason, and never touches what the platform ships of the accord itself. */
export function examinerCorrection({ deReference, motif }: ExamenCorrection): string {
  const c = new Controle();
  if (deReference) c.refuser('id', 'Il vient du texte de l’accord, livré avec la plateforme : il ne se corrige pas ici.');
  const lu = c.motif(motif, 'Dites ce qui était faux.');
  c.lever();
  return lu;
}

/**
 * Citations name an article by its code, in verdicts given and in bilans frozen: once cited, an article keeps its code and its
 * kind, and only its title is corrected.
 */
export function exigerCodeGarde(avant: ArticleCorrige, apres: ArticleCorrige, cite: boolean): void {
  if (!cite) return;
  const c = new Controle();
  if (apres.code.trim() !== avant.code) c.refuser('code', 'Cet article est déjà cité sous ce code : ajoutez l’article juste, puis changez ce qui doit le citer.');
  if (apres.genre !== avant.genre) c.refuser('genre', 'Cet article est déjà cité : son genre ne change plus.');
  c.lever();
}
