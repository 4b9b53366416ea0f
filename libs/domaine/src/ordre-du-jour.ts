import type { Point } from './objets';
import { Controle } from './saisie';
import { exigerTransitionReunion, type SituationReunion } from './machine';
import { GENRES_POINT, type EtatPoint, type GenrePoint } from './vocabulaire';
import { saisieInvalide, transitionImpossible } from './erreur';

export const POINTS_MAX = 60;
export const ETIQUETTES_MAX = 10;
const ETIQUETTE = /^[A-Z][A-Z0-9_]{1,49}$/u;

export interface PointSaisie {
  /** The item that is kept, on a rewriting; a new one when absent. */
  readonly id?: string | null;
  readonly titre: string;
  readonly dureeMinutes?: number | null;
  readonly genre: string;
  readonly presentateur?: string | null;
  /** The place of an accord that asks for this item: « fiche 8 » wants the return of the CDIAE. */
  readonly articleId?: string | null;
  /** What the item is counted as: PRESENTATION_ACCORD (BFC2016 fiche 3)… */
  readonly etiquettes?: readonly string[] | null;
}

export interface PointInscrit {
  /** Null for an item that the rewriting adds. */
  readonly id: string | null;
  readonly rang: number;
  readonly titre: string;
  readonly dureeMinutes: number | null;
  readonly genre: GenrePoint;
  readonly presentateur: string | null;
  readonly articleId: string | null;
  readonly etiquettes: readonly string[];
}

function controlerEtiquettes(c: Controle, champ: string, etiquettes: readonly string[]): string[] {
  const distinctes = [...new Set(etiquettes)];
  if (distinctes.length > ETIQUETTES_MAX) c.refuser(champ, `Au plus ${ETIQUETTES_MAX} étiquettes.`);
  else if (distinctes.some((e) => !ETIQUETTE.test(e))) c.refuser(champ, 'Une étiquette s’écrit en capitales : PRESENTATION_ACCORD.');
  return distinctes;
}

function controlerPoint(c: Controle, point: PointSaisie, prefixe: string, rang: number): PointInscrit {
  const titre = c.texteRequis(`${prefixe}titre`, point.titre, { max: 300, requis: 'Donnez un titre au point.' });
  const presentateur = c.texte(`${prefixe}presentateur`, point.presentateur, { max: 200 });
  const dureeMinutes = point.dureeMinutes ?? null;
  if (dureeMinutes !== null) c.entier(`${prefixe}dureeMinutes`, dureeMinutes, 1, 600);
  const genre = c.parmi(`${prefixe}genre`, point.genre, GENRES_POINT, 'Choisissez le genre du point.') ?? 'INFORMATION';
  const id = point.id ?? null;
  if (id !== null) c.identifiant(`${prefixe}id`, id);
  const articleId = point.articleId ?? null;
  if (articleId !== null) c.identifiant(`${prefixe}articleId`, articleId);
  const etiquettes = controlerEtiquettes(c, `${prefixe}etiquettes`, point.etiquettes ?? []);
  return { id, rang, titre, dureeMinutes, genre, presentateur, articleId, etiquettes };
}

/** Checks an agenda inside a larger input; ranks follow the order given. */
export function controlerOrdreDuJour(c: Controle, points: readonly PointSaisie[]): PointInscrit[] {
  if (points.length > POINTS_MAX) {
    c.refuser('points', `Au plus ${POINTS_MAX} points à l’ordre du jour, ${points.length} écrits.`);
    return [];
  }
  const ids = points.flatMap((point) => point.id ?? []);
  if (new Set(ids).size < ids.length) c.refuser('points', 'Le même point figure deux fois.');
  return points.map((point, i) => controlerPoint(c, point, `points.${i}.`, i + 1));
}

/** Rewrites the agenda; once convened, the participants receive the new version. */
export function modifierOrdreDuJour(reunion: SituationReunion, points: readonly PointSaisie[]): PointInscrit[] {
  exigerTransitionReunion(reunion, 'modifierOrdreDuJour');
  const c = new Controle();
  const inscrits = controlerOrdreDuJour(c, points);
  if (reunion.etat === 'CONVOQUEE' && points.length === 0) c.refuser('points', 'Une réunion convoquée garde au moins un point.');
  c.lever();
  return inscrits;
}

export interface PropositionSaisie {
  readonly titre: string;
  readonly dureeMinutes?: number | null;
  readonly motif?: string | null;
}

/** A SIAE proposes an item before the convocation (BFC2016 fiche 8: an agenda « concerté »). */
export function proposerPoint(
  reunion: SituationReunion,
  saisie: PropositionSaisie,
  rang: number,
): PointInscrit & { readonly etat: EtatPoint; readonly motif: string | null } {
  exigerTransitionReunion(reunion, 'proposerPoint');
  const c = new Controle();
  const point = controlerPoint(c, { ...saisie, genre: 'DEBAT' }, '', rang);
  const motif = c.texte('motif', saisie.motif, { max: 1000 });
  c.lever();
  return { ...point, etat: 'PROPOSE', motif };
}

/** Enters a proposed (or set aside) item on the agenda, after the others. */
export function retenirPoint(reunion: SituationReunion, point: Pick<Point, 'etat'>, rang: number): { etat: EtatPoint; rang: number; motif: null } {
  exigerTransitionReunion(reunion, 'retenirPoint');
  if (point.etat === 'INSCRIT') throw transitionImpossible('Ce point est déjà inscrit à l’ordre du jour.');
  return { etat: 'INSCRIT', rang, motif: null };
}

/** Sets a proposed item aside, with a word for whoever proposed it. */
export function ecarterPoint(reunion: SituationReunion, point: Pick<Point, 'etat'>, motif: string): { etat: EtatPoint; motif: string } {
  exigerTransitionReunion(reunion, 'ecarterPoint');
  if (point.etat !== 'PROPOSE') throw transitionImpossible('Seul un point proposé peut être écarté.');
  const c = new Controle();
  const mot = c.motif(motif, 'Écrivez un mot à la structure qui a proposé ce point.');
  if (c.champs.length > 0) throw saisieInvalide(c.champs);
  return { etat: 'ECARTE', motif: mot };
}

/** Minutes planned by the agenda; items without duration count for nothing. */
export const dureePrevue = (points: readonly Pick<Point, 'dureeMinutes' | 'etat'>[]): number =>
  points.reduce((total, point) => total + (point.etat === 'INSCRIT' ? (point.dureeMinutes ?? 0) : 0), 0);
