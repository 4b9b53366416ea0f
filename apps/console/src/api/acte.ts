import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { interroger } from './client';
import type { Operation } from './operation';
import { retenirSession } from './session';

/**
 * Returns a function that performs one act and then refreshes what is on screen. Acts are
 * pessimistic: nothing is shown as done before the API has said so.
 */
export function useAgir(): <R, V>(operation: Operation<R, V>, variables: V) => Promise<R> {
  const cache = useQueryClient();
  const deconnecterSiRefus = useLogoutIfAccessDenied();
  return useCallback(async (operation, variables) => {
    try {
      const resultat = await interroger(operation, variables);
      // An act may change what the person may do: it is asked again.
      retenirSession(null);
      await cache.invalidateQueries();
      return resultat;
    } catch (erreur) {
      await deconnecterSiRefus(erreur);
      throw erreur;
    }
  }, [cache, deconnecterSiRefus]);
}
