import { joursEntre, type EtatRemontee, type GenreEtapeRemontee, type GenreRemontee } from '@gouvernance-iae/domaine';
import type { RemonteeVueFragment } from '../api/genere';
import type { ValeurStatut } from '../composants/Statut';
import { jourDeInstant } from '../composants/dates';

export const GENRES: Record<GenreRemontee, string> = { BESOIN: 'Besoin', DIFFICULTE: 'Difficulté', BONNE_PRATIQUE: 'Bonne pratique' };

export const ETATS: Record<EtatRemontee, { mot: string; statut: ValeurStatut }> = {
  OUVERTE: { mot: 'Sans réponse', statut: 'A_VENIR' },
  EXTERNE: { mot: 'Passée à l’extérieur', statut: 'TRANSMIS' },
  REPONDUE: { mot: 'Répondue', statut: 'RECU' },
  CLOSE: { mot: 'Close', statut: 'CLOSE' },
  FUSIONNEE: { mot: 'Jointe à une autre', statut: 'REMPLACE' },
};

/** What happened, in the words of whoever tells it. */
export const ETAPES: Record<GenreEtapeRemontee, string> = {
  LEVEE: 'Levée',
  TRANSMISE: 'Transmise',
  SORTIE: 'Passée à l’extérieur',
  REPONDUE: 'Répondue',
  FUSIONNEE: 'Jointe à',
  CLOSE: 'Close',
  RETENUE: 'Mise dans la boîte à outils',
};

/** For how many days it has been waiting where it stands; null once nothing is awaited. */
export function attenteDe({ etat, arriveeLe }: Pick<RemonteeVueFragment, 'etat' | 'arriveeLe'>, jour: string): number | null {
  return etat === 'OUVERTE' || etat === 'EXTERNE' ? joursEntre(jourDeInstant(arriveeLe), jour) : null;
}
