import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { interroger } from './client';
import { ConfigurationDocument, type ConfigurationQuery, type MoiCompletFragment } from './genere';
import type { Operation } from './operation';
import { session } from './session';

/** Reads one operation through the shared cache; a session that ended leads back to the sign-in page. */
export function useLecture<R, V>(operation: Operation<R, V>, variables: V, actif = true): UseQueryResult<R> {
  const deconnecterSiRefus = useLogoutIfAccessDenied();
  const lecture = useQuery({
    queryKey: ['lecture', operation.nom, variables],
    queryFn: ({ signal }) => interroger(operation, variables, { signal }),
    enabled: actif,
    retry: false,
  });
  useEffect(() => {
    if (lecture.error) void deconnecterSiRefus(lecture.error);
  }, [lecture.error, deconnecterSiRefus]);
  return lecture;
}

/** Public facts about this installation: its day, whether its data are fictitious, its demo accounts. */
export function useConfiguration(): ConfigurationQuery['configuration'] | undefined {
  const { data } = useQuery({
    queryKey: ['configuration'],
    queryFn: () => interroger(ConfigurationDocument, {}),
    staleTime: 60_000,
    retry: 1,
  });
  return data?.configuration;
}

/** The signed-in person, or null; undefined while it is being asked. */
export function useMoi(): MoiCompletFragment | null | undefined {
  return useQuery({ queryKey: ['moi'], queryFn: session, retry: false }).data;
}
