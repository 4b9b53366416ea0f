import { InstancesChoixDocument, type InstancesChoixQuery } from '../api/genere';
import { useLecture, useMoi } from '../api/lecture';

type InstanceChoisie = InstancesChoixQuery['instances']['items'][number];

/** Follow-up of an accord belongs to its steering committee (AC2015 art. 4 and 5, BFC2016 art. 3). */
const COMITES: readonly string[] = ['COMITE_PILOTAGE_NATIONAL', 'COMITE_PILOTAGE_REGIONAL'];

/** The steering committees where this act is the person's: a page offers it only then, for its form would say « introuvable ». */
export const comitesOu = (instances: readonly InstanceChoisie[], acte: string): InstanceChoisie[] => instances.filter(({ type, actions }) => COMITES.includes(type) && actions.includes(acte));

/** The same, asked when some mandate opens the act at all. */
export function useComitesOu(acte: string): readonly InstanceChoisie[] {
  const permis = useMoi()?.droits.includes(acte) ?? false;
  const { data } = useLecture(InstancesChoixDocument, {}, permis);
  return comitesOu(data?.instances.items ?? [], acte);
}
