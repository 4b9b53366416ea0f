import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { Carnet } from './carnet';
import { envoyerSaisies } from './envoi-saisies';
import type { ValeurVue } from './valeur';

/** The notebook of a campaign for as long as its page is open; what waits leaves with the page. */
export function useCarnet({ id: campagneId, fin }: { id: string; fin: string }, valeurs: readonly ValeurVue[]): Carnet {
  const cache = useQueryClient();
  const carnet = useMemo(() => {
    const nouveau = new Carnet(fin, (saisies) => envoyerSaisies(campagneId, saisies));
    nouveau.recevoir(valeurs);
    return nouveau;
    // Later readings go through `recevoir`: they do not replace what is being typed.
  }, [campagneId]);
  useEffect(() => carnet.recevoir(valeurs), [carnet, valeurs]);
  useEffect(() => {
    const vider = () => void carnet.vider();
    window.addEventListener('pagehide', vider);
    return () => {
      window.removeEventListener('pagehide', vider);
      // The counts of the campaign and of the home page changed with the entry.
      void carnet.vider().then(() => cache.invalidateQueries({ queryKey: ['lecture'] }));
    };
  }, [carnet, cache]);
  return carnet;
}
