import { fichierAcceptable } from './document';
import { refusTransitionValeur } from './machine-indicateurs';
import { transitionImpossible } from './erreur';
import type { TypeDocument } from './fichier';
import type { Indicateur, Valeur } from './objets-indicateurs';
import { compter } from './texte';

/** The file that a figure was taken from, and what explains it. */
const PIECES_VALEUR_MAX = 5;

export interface PieceDeposee {
  readonly nom: string;
  readonly typeMime: TypeDocument;
  readonly taille: number;
  readonly deposeLe: Date;
}

/** A file moves as its figure does: while it is written, never once it is submitted or accepted. */
function exigerModifiable(valeur: Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceeLe'>): void {
  const refus = refusTransitionValeur(valeur, 'saisirValeurs');
  if (refus !== null) throw transitionImpossible(refus);
}

/** Joins a file to a figure. */
export function joindrePiece(valeur: Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceeLe'>, { pieces }: { readonly pieces: number }, saisie: { readonly nom: string; readonly octets: Uint8Array }, maintenant: Date): PieceDeposee {
  exigerModifiable(valeur);
  const fichier = fichierAcceptable(saisie, (c) => {
    if (pieces >= PIECES_VALEUR_MAX) c.refuser('fichier', `Une valeur garde au plus ${compter(PIECES_VALEUR_MAX, 'fichier')} : retirez-en un.`);
  });
  return { ...fichier, deposeLe: maintenant };
}

/** Withdraws a file from a figure: nobody but its owner and its reviewers could read it. */
export function retirerPiece(valeur: Pick<Valeur, 'etat' | 'verrouillee' | 'remplaceeLe'>, piece: { readonly retireLe: Date | null }, maintenant: Date): { retireLe: Date } {
  exigerModifiable(valeur);
  if (piece.retireLe !== null) throw transitionImpossible('Ce fichier est déjà retiré.');
  return { retireLe: maintenant };
}

/** A document or a list that is asked for is the file itself: its name is the answer, unless words were written. */
export const repondParPiece = (unite: Indicateur['unite'], valeur: Pick<Valeur, 'texte' | 'nonCommunique'>): boolean =>
  (unite === 'DOCUMENT' || unite === 'LISTE') && valeur.texte === null && valeur.nonCommunique === null;
