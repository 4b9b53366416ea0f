import { ecrireDecimal } from '@gouvernance-iae/domaine';
import type { ValeurVue } from './valeur';

/** What stands in the boxes of a cell, as typed: a fault stays readable until it is corrected. */
export interface Frappe {
  numerateur: string;
  denominateur: string;
  texte: string;
  booleen: '' | 'OUI' | 'NON';
  /** « Non communiqué » is chosen; it counts once its reason is written. */
  nc: boolean;
  nonCommunique: string;
  source: string;
  extraitLe: string;
  methode: string;
  commentaire: string;
}

/** The boxes as the API last recorded them. */
export function frappeDe(valeur: ValeurVue): Frappe {
  return {
    numerateur: decimal(valeur.numerateur),
    denominateur: decimal(valeur.denominateur),
    texte: valeur.texte ?? '',
    booleen: valeur.booleen === null ? '' : valeur.booleen ? 'OUI' : 'NON',
    nc: valeur.nonCommunique !== null,
    nonCommunique: valeur.nonCommunique ?? '',
    source: valeur.source ?? '',
    extraitLe: valeur.extraitLe ?? '',
    methode: valeur.methode ?? '',
    commentaire: valeur.commentaire ?? '',
  };
}

const decimal = (valeur: string | null): string => (valeur === null ? '' : ecrireDecimal(valeur));

/** Nothing was changed, spaces apart. */
export const memeFrappe = (a: Frappe, b: Frappe): boolean =>
  CLES.every((cle) => (typeof a[cle] === 'string' && typeof b[cle] === 'string' ? sansEspaces(a[cle]) === sansEspaces(b[cle]) : a[cle] === b[cle]));

const CLES = ['numerateur', 'denominateur', 'texte', 'booleen', 'nc', 'nonCommunique', 'source', 'extraitLe', 'methode', 'commentaire'] as const;
const sansEspaces = (texte: string): string => texte.replace(/\s/gu, '');
