import { joursEntre, type EtatRemontee, type GenreEtapeRemontee, type GenreRemontee } from '@gouvernance-iae/domaine';
import type { RemonteeQuery, RemonteeVueFragment } from '../api/genere';
import type { ValeurStatut } from '../composants/Statut';
import type { Option } from '../composants/Champ';
import { jourDeInstant } from '../composants/dates';
import { TYPES_INSTANCE } from '../composants/libelles';

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

type Destination = NonNullable<RemonteeQuery['remontee']>['destinations'][number];

/** Where it may go: each instance, and all those of one level at once when its territory has several. */
export function destinationsOffertes(destinations: readonly Destination[]): Option[] {
  const nommer = ({ nom, type }: Destination): string => (nom.startsWith(TYPES_INSTANCE[type]) ? nom : `${nom} (${TYPES_INSTANCE[type]})`);
  return [...new Set(destinations.map(({ type }) => type))].flatMap((type) => {
    const siennes = destinations.filter((vers) => vers.type === type);
    const ensemble = siennes.length < 2 ? [] : [{ valeur: siennes.map(({ id }) => id).join('+'), mot: `${siennes.length === 2 ? 'Les deux' : 'Toutes'} : ${siennes.map(({ nom }) => nom).join(', ')}` }];
    return [...siennes.map((vers) => ({ valeur: vers.id, mot: nommer(vers) })), ...ensemble];
  });
}
