import { direPart, nombre, REPONSES_MIN } from '@gouvernance-iae/domaine';
import type { ResultatVuFragment } from '../api/genere';
import type { LigneGraphique } from '../composants/Graphique';
import { GENRES_ORGANISATION } from '../composants/libelles';

type Groupe = ResultatVuFragment['groupes'][number];

export const cleDe = ({ dimension, cle }: Pick<Groupe, 'dimension' | 'cle'>): string => `${dimension}/${cle}`;
export const ENSEMBLE = 'ENSEMBLE/';
export const TROP_PEU = `Moins de ${REPONSES_MIN} réponses`;

/** « Réseau », « Département 39 » : what a group gathers. */
export function nommer({ dimension, cle }: Groupe): string {
  if (dimension === 'ENSEMBLE') return 'Toutes les organisations';
  if (dimension === 'DEPARTEMENT') return `Département ${cle}`;
  return cle in GENRES_ORGANISATION ? GENRES_ORGANISATION[cle as keyof typeof GENRES_ORGANISATION] : cle;
}

/** The answers to one question, as parts of those who answered in this group. */
export function lignesQuestion({ choix }: ResultatVuFragment['questions'][number], effectifs: readonly number[], reponses: number): LigneGraphique[] {
  return choix.map((mot, rang) => {
    const combien = effectifs[rang] ?? 0;
    const part = direPart(combien, reponses);
    return { cle: mot, libelle: mot, mesures: [{ valeur: combien / reponses, mot: part }], cellules: [nombre(combien), part] };
  });
}

/** The answer that most gave, in one sentence. */
export function phraseQuestion({ choix }: ResultatVuFragment['questions'][number], effectifs: readonly number[], reponses: number): string {
  const plus = Math.max(...effectifs);
  const tetes = choix.filter((_, rang) => effectifs[rang] === plus).map((mot) => `« ${mot} »`);
  return tetes.length === 1 ? `${tetes.join('')} vient en tête : ${direPart(plus, reponses)} des ${nombre(reponses)} réponses.` : `${tetes.join(' et ')} viennent en tête, sur ${nombre(reponses)} réponses.`;
}
