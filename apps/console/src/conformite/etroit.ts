import { useSyncExternalStore } from 'react';

const REQUETE = '(max-width: 900px)';

const abonner = (dire: () => void): (() => void) => {
  const media = window.matchMedia(REQUETE);
  media.addEventListener('change', dire);
  return () => media.removeEventListener('change', dire);
};

/** Is the screen narrow? There the map opens on its table. */
export const useEtroit = (): boolean => useSyncExternalStore(abonner, () => window.matchMedia(REQUETE).matches);
