import { constatsDe, estEntier, lireNombre, type ConstatValeur, type Jour } from '@gouvernance-iae/domaine';
import type { ValeurSaisie } from '../api/genere';
import type { Frappe } from './frappe';
import { boitesDe, nomBoite } from './tableaux';
import type { ValeurVue } from './valeur';

/** What is typed, as the API and the checks take it: exact decimals, or a fault that says what to write. */
export type FrappeLue = { genre: 'lue'; contenu: ContenuLu } | { genre: 'faute'; message: string };

export interface ContenuLu {
  numerateur: string | null;
  denominateur: string | null;
  texte: string | null;
  booleen: boolean | null;
  nonCommunique: string | null;
  source: string | null;
  extraitLe: string | null;
  methode: string | null;
  commentaire: string | null;
}

const texte = (ecrit: string): string | null => ecrit.trim() || null;
const faute = (message: string): FrappeLue => ({ genre: 'faute', message });

/** Reads what is typed in the boxes of a cell; what cannot be read is said, and nothing is guessed. */
export function lireFrappe({ indicateur }: Pick<ValeurVue, 'indicateur'>, frappe: Frappe): FrappeLue {
  const vide: ContenuLu = {
    numerateur: null, denominateur: null, texte: null, booleen: null, nonCommunique: null,
    source: texte(frappe.source), extraitLe: texte(frappe.extraitLe), methode: texte(frappe.methode), commentaire: texte(frappe.commentaire),
  };
  if (frappe.nc) {
    const motif = texte(frappe.nonCommunique);
    return motif ? { genre: 'lue', contenu: { ...vide, nonCommunique: motif } } : faute('Écrivez pourquoi cette valeur n’est pas communiquée.');
  }
  const contenu: ContenuLu = { ...vide, texte: texte(frappe.texte), booleen: frappe.booleen === '' ? null : frappe.booleen === 'OUI' };
  const boites = boitesDe(indicateur.unite);
  for (const boite of boites) {
    if (boite !== 'numerateur' && boite !== 'denominateur') continue;
    const terme = lireTerme(indicateur, frappe[boite]);
    if (typeof terme !== 'string' && terme !== null) return faute(boites.length > 1 ? `${nomBoite(indicateur, boite)} : ${terme.message}` : terme.message);
    contenu[boite] = terme;
  }
  return { genre: 'lue', contenu };
}

function lireTerme({ unite }: ValeurVue['indicateur'], ecrit: string): string | null | { message: string } {
  const lu = lireNombre(ecrit);
  if (lu.genre === 'VIDE' || lu.genre === 'NON_COMMUNIQUE') return null;
  if (lu.genre === 'REFUS') return { message: lu.message };
  if (lu.pourcentage) return { message: unite === 'POURCENTAGE' ? 'Un taux ne se saisit pas : donnez ses deux nombres, il se calcule.' : 'Un nombre est attendu, pas un pourcentage.' };
  if (unite !== 'HEURES' && !estEntier(lu.valeur)) return { message: `Nombre entier attendu, trouvé « ${ecrit.trim()} ».` };
  return lu.valeur;
}

/** One entry of a lot, by the id of its cell. */
export type SaisieCellule = ValeurSaisie & { id: string };

/** The entry that the API takes. */
export const saisieDe = ({ id, version }: Pick<ValeurVue, 'id' | 'version'>, contenu: ContenuLu): SaisieCellule => ({ id, version, ...contenu });

/** What the checks say of what is typed, before anything is sent. */
export function constatsFrappe(valeur: ValeurVue, frappe: Frappe, fin: Jour): readonly ConstatValeur[] {
  const lue = lireFrappe(valeur, frappe);
  return lue.genre === 'faute' ? [] : constatsDe(lue.contenu, { indicateur: valeur.indicateur, precedente: valeur.precedente, fin });
}

/** « NC », « ND », « - »: what people write in a sheet for a figure that is not given. */
export const ditNonCommunique = (ecrit: string): boolean => lireNombre(ecrit).genre === 'NON_COMMUNIQUE';
