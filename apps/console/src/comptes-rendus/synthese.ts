import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { interroger } from '../api/client';
import { EnregistrerSyntheseDocument } from '../api/genere';
import { useTexteRedige, type Enregistrer, type TexteConnu, type TexteRedige } from '../redaction/enregistrement';

/** The minutes of one item, recorded as they are written. */
export function useSynthese(compteRenduId: string, pointId: string, connue: TexteConnu): TexteRedige {
  const cache = useQueryClient();
  return useTexteRedige(connue, useCallback<Enregistrer>(async (envoi) => {
    const { enregistrerSynthese: { synthese } } = await interroger(EnregistrerSyntheseDocument, { compteRenduId, pointId, ...envoi }, { keepalive: true });
    if (synthese) void cache.invalidateQueries({ queryKey: ['lecture', 'CompteRendu'] });
    return synthese;
  }, [cache, compteRenduId, pointId]));
}
