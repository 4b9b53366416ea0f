import type { CritereConformite } from '@gouvernance-iae/domaine';
import { TOUS } from './adresse';

export const CRITERES: Readonly<Record<CritereConformite, string>> = {
  RYTHME: 'Rythme des CTA',
  CONVOCATION: 'Convocations',
  COMPTE_RENDU: 'Comptes rendus',
  TRANSMISSION: 'Transmissions',
  FEUILLE_DE_ROUTE: 'Feuilles de route',
  INDICATEURS: 'Indicateurs',
};

/** What can be followed, one at a time or all together. */
export const OPTIONS_CRITERE: readonly (readonly [valeur: string, mot: string])[] = [...Object.entries(CRITERES), [TOUS, 'Toutes les règles']];
