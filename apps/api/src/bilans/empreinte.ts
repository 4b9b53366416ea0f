import { ecrireCanonique, type ContenuBilan, type RubriqueBilan } from '@gouvernance-iae/domaine';
import { createHash } from 'node:crypto';

/** What a hash seals: which bilan, which version, what it says, and what each figure came from. */
export interface Scelle {
  readonly bilanId: string;
  readonly accordId: string;
  readonly instanceId: string;
  readonly annee: number;
  readonly numero: number;
  readonly contenu: ContenuBilan;
  readonly narratifs: readonly { readonly rubrique: RubriqueBilan; readonly texte: string }[];
  readonly preuves: Readonly<Record<string, readonly string[]>>;
}

/** SHA-256 of the canonical writing. */
export const empreinteDe = (scelle: Scelle): string => createHash('sha256').update(ecrireCanonique(scelle)).digest('hex');

/** Does what is kept still give the hash that was told? Null for a draft, which has none. */
export const verifierEmpreinte = (empreinte: string | null, scelle: Scelle | null): boolean | null => (empreinte === null || scelle === null ? null : empreinteDe(scelle) === empreinte);
