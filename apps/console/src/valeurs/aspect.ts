import { arrete, compter, ecrireDecimal, ecrireTaux, tauxDe } from '@gouvernance-iae/domaine';
import type { ValeurStatut } from '../composants/Statut';
import type { CelluleCarnet } from './carnet';
import type { ValeurVue } from './valeur';

/** The states a cell shows, in the order of the legend. */
export const ASPECTS_CELLULE = ['ACCEPTEE', 'SOUMISE', 'SAISIE', 'RENVOYEE', 'A_COMMENTER', 'A_CORRIGER', 'NON_COMMUNIQUEE', 'A_SAISIR'] as const satisfies readonly ValeurStatut[];
export type AspectCellule = (typeof ASPECTS_CELLULE)[number];

/** What a cell looks like: what waits for its owner comes before what is settled. */
export function aspectCellule({ valeur, frappe, modifiee, faute, conflit, constats }: CelluleCarnet): AspectCellule {
  if (conflit ?? faute) return 'A_CORRIGER';
  if (valeur.etat === 'ACCEPTEE' || valeur.etat === 'SOUMISE') return valeur.etat;
  if (valeur.etat === 'RENVOYEE' && !modifiee) return 'RENVOYEE';
  if (frappe.nc) return 'NON_COMMUNIQUEE';
  if (estVide({ frappe })) return 'A_SAISIR';
  const [grave] = constats.filter(arrete);
  return grave ? (grave.severite === 'A_COMMENTER' ? 'A_COMMENTER' : 'A_CORRIGER') : 'SAISIE';
}

/** Nothing stands in the boxes. */
export const estVide = ({ frappe }: Pick<CelluleCarnet, 'frappe'>): boolean =>
  !frappe.nc && [frappe.numerateur, frappe.denominateur, frappe.texte, frappe.booleen].every((boite) => boite.trim() === '');

/** A check asks to explain the figure. */
export const aCommenter = ({ constats, frappe }: Pick<CelluleCarnet, 'constats' | 'frappe'>): boolean => constats.some((constat) => constat.severite === 'A_COMMENTER') || frappe.commentaire !== '';

/** May the person type in this cell? */
export const estModifiable = (valeur: ValeurVue): boolean => valeur.actions.includes('saisirValeurs');

const COMPTES: Record<AspectCellule, [string, string]> = {
  ACCEPTEE: ['acceptée', 'acceptées'],
  SOUMISE: ['soumise', 'soumises'],
  SAISIE: ['à soumettre', 'à soumettre'],
  RENVOYEE: ['renvoyée', 'renvoyées'],
  A_COMMENTER: ['à commenter', 'à commenter'],
  A_CORRIGER: ['à corriger', 'à corriger'],
  NON_COMMUNIQUEE: ['non communiquée', 'non communiquées'],
  A_SAISIR: ['à saisir', 'à saisir'],
};

/** « 3 renvoyées ». */
export const compterAspect = (aspect: AspectCellule, nombre: number): string => compter(nombre, ...COMPTES[aspect]);

interface Chiffre { numerateur: string | null; denominateur: string | null; texte: string | null; booleen: boolean | null; nonCommunique: string | null }

/** A value in words: « 1 234 », « 62,5 % (10 sur 16) », « NC », « Oui »; empty when nothing is known. */
export function direValeur(unite: ValeurVue['indicateur']['unite'], valeur: Chiffre): string {
  if (valeur.nonCommunique !== null) return 'NC';
  switch (unite) {
    case 'POURCENTAGE': {
      const taux = ecrireTaux(tauxDe(valeur));
      return taux && `${taux} (${ecrireDecimal(valeur.numerateur ?? '')} sur ${ecrireDecimal(valeur.denominateur ?? '')})`;
    }
    case 'BOOLEEN': return valeur.booleen === null ? '' : valeur.booleen ? 'Oui' : 'Non';
    case 'DOCUMENT':
    case 'LISTE': return valeur.texte ?? '';
    default: return valeur.numerateur === null ? '' : ecrireDecimal(valeur.numerateur);
  }
}
