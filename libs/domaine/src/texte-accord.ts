import { fichierAcceptable } from './document';
import { transitionImpossible } from './erreur';
import type { TypeDocument } from './fichier';
import { Controle } from './saisie';
import { compter } from './texte';

/** The signed text, its annexes, and one or two files for each avenant. */
export const TEXTES_ACCORD_MAX = 50;

export interface FaitsTextes {
  /** Texts of the accord, withdrawn ones left out. */
  readonly textes: number;
  /** Ids of what happened to the accord: a text may be that of an avenant. */
  readonly evenements: readonly string[];
}

export interface TexteSaisi {
  readonly nom: string;
  readonly evenementId: string | null;
  readonly octets: Uint8Array;
}

export interface TexteDepose {
  readonly nom: string;
  readonly typeMime: TypeDocument;
  readonly taille: number;
  readonly evenementId: string | null;
  readonly deposeLe: Date;
}

/** Deposits a text with an accord, or with one of its events. The end of an accord closes nothing: its texts are its memory. */
export function deposerTexte(faits: FaitsTextes, saisie: TexteSaisi, maintenant: Date): TexteDepose {
  const fichier = fichierAcceptable(saisie, (c) => {
    if (faits.textes >= TEXTES_ACCORD_MAX) c.refuser('fichier', `Un accord garde au plus ${compter(TEXTES_ACCORD_MAX, 'texte')} : retirez-en un.`);
    if (saisie.evenementId !== null && !faits.evenements.includes(saisie.evenementId)) c.refuser('evenementId', 'Cet avenant n’est pas de cet accord.');
  });
  return { ...fichier, evenementId: saisie.evenementId, deposeLe: maintenant };
}

/** Withdraws a text: everybody signed in could read it, and is owed a reason. */
export function retirerTexte(texte: { readonly retireLe: Date | null }, motif: string | null | undefined, maintenant: Date): { retireLe: Date; motif: string | null } {
  if (texte.retireLe !== null) throw transitionImpossible('Ce texte est déjà retiré.');
  const c = new Controle();
  const raison = c.motif(motif, 'Indiquez le motif du retrait : le texte a pu être lu.');
  c.lever();
  return { retireLe: maintenant, motif: raison };
}
