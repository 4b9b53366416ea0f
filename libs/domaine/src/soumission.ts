import { arrete, constatsDe, type ReglagesControle, REGLAGES_CONTROLE } from './controle-valeur';
import { exigerComplet, transitionImpossible, type Manque } from './erreur';
import { LIBELLES_CAMPAGNE } from './machine-indicateurs';
import type { Campagne, ContenuValeur, Indicateur, Valeur } from './objets-indicateurs';

export interface CelluleASoumettre {
  readonly valeur: Valeur;
  readonly indicateur: Pick<Indicateur, 'code' | 'unite' | 'numerateur' | 'denominateur'>;
  readonly precedente: ContenuValeur | null;
}

/** « F4-2, 39, ACI ». */
export const nomDeCellule = ({ departement, typeSiae }: Pick<Valeur, 'departement' | 'typeSiae'>, { code }: Pick<Indicateur, 'code'>): string =>
  [code, departement, typeSiae].filter((partie) => partie !== null).join(', ');

const manque = (code: string, message: string, champ: string | null): Manque => ({ acte: 'soumettreValeurs', code, message, champ });

function manquesDeCellule({ valeur, indicateur, precedente }: CelluleASoumettre, campagne: Pick<Campagne, 'fin'>, reglages: ReglagesControle): Manque[] {
  const nom = nomDeCellule(valeur, indicateur);
  if (valeur.etat === 'A_SAISIR') {
    // One of several owners answers for all: this one may leave it to another.
    return valeur.alternative ? [] : [manque('A_SAISIR', `${nom} : à saisir, ou à dire non communiquée avec son motif.`, valeur.id)];
  }
  if (valeur.etat === 'RENVOYEE') return [manque('RENVOYEE', `${nom} : renvoyée, à corriger ou à expliquer.`, valeur.id)];
  if (valeur.etat !== 'SAISIE') return [];
  const constats = constatsDe(valeur, { indicateur, precedente, fin: campagne.fin }, reglages);
  return constats.filter(arrete).map(({ code, message }) => manque(code, `${nom} : ${message}`, valeur.id));
}

/** What stands between the cells of an owner and their submission: the same list explains and refuses. */
export function manquesPourSoumettre(cellules: readonly CelluleASoumettre[], campagne: Pick<Campagne, 'fin'>, reglages: ReglagesControle = REGLAGES_CONTROLE): Manque[] {
  const manques = cellules.flatMap((cellule) => manquesDeCellule(cellule, campagne, reglages));
  if (manques.length > 0 || cellules.some(({ valeur }) => valeur.etat === 'SAISIE')) return manques;
  return [manque('RIEN_A_SOUMETTRE', 'Aucune valeur saisie n’attend d’être soumise.', null)];
}

/** A campaign takes figures while it is open; after its deadline they are late, and taken all the same. */
export function exigerCampagneOuverte({ etat }: Pick<Campagne, 'etat'>): void {
  if (etat !== 'OUVERTE') throw transitionImpossible(`La campagne est ${LIBELLES_CAMPAGNE[etat]} : elle ne reçoit pas de valeurs.`);
}

/** Submits every written cell of an owner, or none; returns the ids of those that change. */
export function soumettre(
  cellules: readonly CelluleASoumettre[],
  campagne: Pick<Campagne, 'etat' | 'fin'>,
  maintenant: Date,
): readonly (Pick<Valeur, 'id' | 'etat' | 'soumiseLe' | 'premiereSoumissionLe'>)[] {
  exigerCampagneOuverte(campagne);
  exigerComplet(manquesPourSoumettre(cellules, campagne));
  return cellules
    .filter(({ valeur }) => valeur.etat === 'SAISIE')
    .map(({ valeur }) => ({ id: valeur.id, etat: 'SOUMISE', soumiseLe: maintenant, premiereSoumissionLe: valeur.premiereSoumissionLe ?? maintenant }));
}
