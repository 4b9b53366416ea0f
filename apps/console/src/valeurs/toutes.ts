import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { interroger } from '../api/client';
import { ValeursDocument, type ValeurFiltre } from '../api/genere';
import type { ValeurVue } from './valeur';

const PAR_PAGE = 100;

/** Every value that answers to a filter, page after page: a grid shows them all or says why it cannot. */
export async function lireToutes(filtre: ValeurFiltre, signal?: AbortSignal): Promise<ValeurVue[]> {
  const lues: ValeurVue[] = [];
  for (let page = 1; ; page += 1) {
    const { valeurs: { items, total } } = await interroger(ValeursDocument, { page, parPage: PAR_PAGE, filtre, tri: [{ champ: 'rang' as const, sens: 'ASC' as const }] }, signal ? { signal } : {});
    lues.push(...items);
    if (lues.length >= total || items.length === 0) return lues;
  }
}

/** The same, through the shared cache; an ended session leads back to the sign-in page. */
export function useToutesValeurs(filtre: ValeurFiltre): UseQueryResult<ValeurVue[]> {
  const deconnecterSiRefus = useLogoutIfAccessDenied();
  const lecture = useQuery({ queryKey: ['lecture', 'ToutesValeurs', filtre], queryFn: ({ signal }) => lireToutes(filtre, signal), retry: false });
  useEffect(() => {
    if (lecture.error) void deconnecterSiRefus(lecture.error);
  }, [lecture.error, deconnecterSiRefus]);
  return lecture;
}
