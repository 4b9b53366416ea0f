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
    // Les lectures suivantes passent par recevoir : elles ne remplacent pas ce qui s’écrit.
  }, [campagneId]);
  useEffect(() => carnet.recevoir(valeurs), [carnet, valeurs]);
  useEffect(() => {
    const vider = () => void carnet.vider();
    window.addEventListener('pagehide', vider);
    return () => {
      window.removeEventListener('pagehide', vider);
      // Les comptes de la campagne et de l’accueil ont changé avec la saisie.
      void carnet.vider().then(() => cache.invalidateQueries({ queryKey: ['lecture'] }));
    };
  }, [carnet, cache]);
  return carnet;
}
