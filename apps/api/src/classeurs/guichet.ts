import { tropDeDemandes } from '@gouvernance-iae/domaine';
import type { Contexte } from '../acte/contexte';
import { Guichet } from '../http/guichet';
import { AtelierEcriture } from './ecriture/atelier';
import { AtelierClasseurs } from './lecture/atelier';

/** Five megabytes each on their way to the thread that reads them one after the other. */
const ARRIVEES = 6;
const ARRIVEES_EN_ATTENTE = 60;

/** The threads of the process: one reads workbooks, one writes them. */
export const LECTURE = new AtelierClasseurs();
export const ECRITURE = new AtelierEcriture();

const arrivees = new Guichet(ARRIVEES, ARRIVEES_EN_ATTENTE, 'Beaucoup de classeurs arrivent en même temps. Réessayez dans un instant.');
const enCours = new Set<string>();

/** One file at a time for each person, by whichever door: the others' do not wait behind a hundred of hers. */
export async function unParPersonne<T>({ acteur }: Pick<Contexte, 'acteur'>, faire: () => Promise<T>): Promise<T> {
  const personneId = acteur?.personneId ?? '';
  if (enCours.has(personneId)) throw tropDeDemandes('Votre classeur précédent est encore en lecture. Attendez son aperçu.');
  enCours.add(personneId);
  try {
    return await arrivees.passer(faire);
  } finally {
    enCours.delete(personneId);
  }
}
