import type { UseQueryResult } from '@tanstack/react-query';
import { PeriodesAnalyseesDocument, type PeriodesAnalyseesQuery } from '../api/genere';
import { useLecture } from '../api/lecture';

export type CampagneAnalysee = PeriodesAnalyseesQuery['campagnes']['items'][number];

const AUCUNE: readonly CampagneAnalysee[] = [];

/** The campaigns that were opened, the latest first: their periods and accords, without their counts. */
export function useCampagnes(): { campagnes: readonly CampagneAnalysee[]; lecture: UseQueryResult<PeriodesAnalyseesQuery> } {
  const lecture = useLecture(PeriodesAnalyseesDocument, {});
  return { lecture, campagnes: lecture.data?.campagnes.items.filter(({ etat }) => etat !== 'PREPAREE') ?? AUCUNE };
}
