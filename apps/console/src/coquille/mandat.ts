import type { MoiCompletFragment } from '../api/genere';
import { ROLES } from '../composants/libelles';

export type MandatVu = MoiCompletFragment['mandats'][number];

/** « Secrétariat, CDIAE du Jura »: the role, and the instance when the mandate names one. */
export function nomMandat(mandat: MandatVu): string {
  return mandat.instance ? `${ROLES[mandat.role]}, ${mandat.instance.nom}` : ROLES[mandat.role];
}

/** The organisation in whose name the person acts. */
export function organisationMandat(mandat: MandatVu): string {
  return mandat.organisation?.nom ?? mandat.instance?.nom ?? '';
}
