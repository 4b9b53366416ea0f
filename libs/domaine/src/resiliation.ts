import { ajouterMois } from './jour';
import type { Jour } from './objets';
import type { GenreEvenement } from './vocabulaire';

/** How an accord may be terminated, as it says it: AC2011 and AC2015 art. 9 have a formal notice first, BFC2016 art. 6 has none. */
export interface RegimeResiliation {
  readonly demeureMois: number | null;
  readonly preavisMois: number | null;
}

export interface EvenementDate {
  readonly genre: GenreEvenement;
  readonly jour: Jour | null;
}

/** A step of a termination: the day it took place, or the days between which it is expected. */
export interface EtapeResiliation {
  readonly genre: GenreEvenement;
  readonly jour: Jour | null;
  readonly auPlusTot: Jour | null;
  readonly avantLe: Jour | null;
}

const PROCEDURE: ReadonlySet<GenreEvenement> = new Set(['MISE_EN_DEMEURE', 'MISE_EN_CONFORMITE', 'DENONCIATION', 'COMITE_EXTRAORDINAIRE', 'RESILIATION']);

export const estDeLaProcedure = (genre: GenreEvenement): boolean => PROCEDURE.has(genre);

const parJour = (a: { readonly jour: Jour }, b: { readonly jour: Jour }): number => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : 0);

/** The procedure under way: what was noted since the last time a party complied, or the accord ended. */
export function procedureEnCours(evenements: readonly EvenementDate[]): { readonly genre: GenreEvenement; readonly jour: Jour }[] {
  const notes = evenements.flatMap(({ genre, jour }) => (jour !== null && PROCEDURE.has(genre) ? [{ genre, jour }] : [])).sort(parJour);
  const derniere = notes.findLastIndex(({ genre }) => genre === 'MISE_EN_CONFORMITE');
  return notes.slice(derniere + 1);
}

const jourDe = (notes: readonly { readonly genre: GenreEvenement; readonly jour: Jour }[], genre: GenreEvenement): Jour | null => notes.find((n) => n.genre === genre)?.jour ?? null;

/**
 * The clocks of a termination under way; empty when nobody began one. One month from the receipt of the formal notice to
 * comply, then three months' notice from the receipt of the decision (AC2011, AC2015 art. 9); three months from the receipt by
 * the other signatories, during which an extraordinary committee meets (BFC2016 art. 6). Local conventions are never touched.
 */
export function etapesResiliation({ demeureMois, preavisMois }: RegimeResiliation, evenements: readonly EvenementDate[]): EtapeResiliation[] {
  const notes = procedureEnCours(evenements);
  if (notes.length === 0 || preavisMois === null) return [];
  const demeure = jourDe(notes, 'MISE_EN_DEMEURE');
  const denonciation = jourDe(notes, 'DENONCIATION');
  const terme = demeureMois === null || demeure === null ? null : ajouterMois(demeure, demeureMois);
  const effet = denonciation === null ? null : ajouterMois(denonciation, preavisMois);
  const etapes: EtapeResiliation[] = [];
  if (demeureMois !== null) {
    etapes.push({ genre: 'MISE_EN_DEMEURE', jour: demeure, auPlusTot: null, avantLe: null });
    if (denonciation === null) etapes.push({ genre: 'MISE_EN_CONFORMITE', jour: null, auPlusTot: null, avantLe: terme });
  }
  etapes.push({ genre: 'DENONCIATION', jour: denonciation, auPlusTot: denonciation === null ? terme : null, avantLe: null });
  if (demeureMois === null) etapes.push({ genre: 'COMITE_EXTRAORDINAIRE', jour: jourDe(notes, 'COMITE_EXTRAORDINAIRE'), auPlusTot: denonciation, avantLe: effet });
  etapes.push({ genre: 'RESILIATION', jour: jourDe(notes, 'RESILIATION'), auPlusTot: effet, avantLe: null });
  return etapes;
}

/** Why a step may not be noted on that day; null when it may. */
export function refusEtape(regime: RegimeResiliation, evenements: readonly EvenementDate[], genre: GenreEvenement, jour: Jour): string | null {
  if (!PROCEDURE.has(genre)) return null;
  if (regime.preavisMois === null) return 'L’accord ne dit pas comment il se résilie.';
  const notes = procedureEnCours(evenements);
  if (notes.some((n) => n.genre === genre)) return 'Cette étape est déjà notée.';
  if (notes.some((n) => n.genre === 'RESILIATION')) return 'L’accord est déjà résilié.';
  const avant = notes.at(-1);
  if (avant !== undefined && jour < avant.jour) return 'Cette étape précède la dernière étape notée.';
  const demeure = jourDe(notes, 'MISE_EN_DEMEURE');
  const denonciation = jourDe(notes, 'DENONCIATION');
  switch (genre) {
    case 'MISE_EN_DEMEURE':
      return regime.demeureMois === null ? 'L’accord se résilie sans mise en demeure : notez la demande reçue par les autres signataires.' : null;
    case 'MISE_EN_CONFORMITE':
      return notes.length === 0 ? 'Aucune procédure n’est en cours.' : null;
    case 'DENONCIATION': {
      if (regime.demeureMois === null) return null;
      if (demeure === null) return 'La décision suit une mise en demeure restée sans effet.';
      return jour <= ajouterMois(demeure, regime.demeureMois) ? `La partie mise en demeure a ${regime.demeureMois} mois pour se conformer : la décision vient après.` : null;
    }
    case 'COMITE_EXTRAORDINAIRE':
      return denonciation === null ? 'Le comité extraordinaire suit la demande de résiliation.' : null;
    case 'RESILIATION': {
      if (denonciation === null) return 'La résiliation suit une demande reçue, et son préavis.';
      if (regime.demeureMois === null && jourDe(notes, 'COMITE_EXTRAORDINAIRE') === null) return 'Un comité de pilotage extraordinaire se réunit d’abord, pendant le préavis.';
      return jour < ajouterMois(denonciation, regime.preavisMois) ? `Le préavis est de ${regime.preavisMois} mois : la résiliation prend effet à son terme.` : null;
    }
    default:
      return null;
  }
}
