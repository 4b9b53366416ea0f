import type { BonnePratiqueSaisie, GenreRemontee } from '@gouvernance-iae/domaine';
import type { InstanceCle } from './instances';
import type { ActeFictif } from './plan';

type Sans<A> = A extends ActeFictif ? Omit<A, 'instant' | 'par'> : never;
export type ActeDeRemontee = (remonteeId: string) => Sans<ActeFictif>;
/** What happens to a remontée: how many days from a day, by whom. */
export type Pas = readonly [ecart: number, auteur: string, acte: ActeDeRemontee];

/** An instance by its key. */
export const chercher = (instances: readonly InstanceCle[]) => (cle: string): InstanceCle => {
  const instance = instances.find((i) => i.cle === cle);
  if (!instance) throw new Error(`Instance inconnue\u00a0: ${cle}`);
  return instance;
};

interface PasDeRemontee {
  readonly lever: (cle: string, genre: GenreRemontee, titre: string, texte: string) => ActeDeRemontee;
  readonly transmettre: (cle: string, mot: string) => ActeDeRemontee;
  readonly sortir: (externe: string, mot: string) => ActeDeRemontee;
  readonly repondre: (reponse: string) => ActeDeRemontee;
  readonly clore: (mot: string) => ActeDeRemontee;
  readonly retenir: (pratique: BonnePratiqueSaisie) => ActeDeRemontee;
}

/** The acts on a remontée, in the words of a story. */
export const pasDeRemontee = (trouver: (cle: string) => InstanceCle): PasDeRemontee => ({
  lever: (cle, genre, titre, texte) => (remonteeId) => ({ acte: 'leverRemontee', remonteeId, instanceId: trouver(cle).id, saisie: { genre, titre, texte } }),
  transmettre: (cle, mot) => (remonteeId) => ({ acte: 'transmettreRemontee', remonteeId, versId: trouver(cle).id, mot }),
  sortir: (externe, mot) => (remonteeId) => ({ acte: 'sortirRemontee', remonteeId, externe, mot }),
  repondre: (reponse) => (remonteeId) => ({ acte: 'repondreRemontee', remonteeId, reponse }),
  clore: (mot) => (remonteeId) => ({ acte: 'cloreRemontee', remonteeId, mot }),
  retenir: (pratique) => (remonteeId) => ({ acte: 'retenirBonnePratique', remonteeId, pratique }),
});
