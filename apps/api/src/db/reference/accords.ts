import { AC2011 } from './accords/ac2011';
import { AC2015 } from './accords/ac2015';
import { BFC2016 } from './accords/bfc2016';
import type { AccordReference, ArticleReference } from './types';

/** The real accords, national before regional: an accord comes after the one it declines. */
export const ACCORDS: readonly AccordReference[] = [AC2011, AC2015, BFC2016];

/** Every citable place of every accord. */
export const ARTICLES: readonly ArticleReference[] = ACCORDS.flatMap((accord) => accord.articles);
