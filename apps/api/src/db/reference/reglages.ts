import type { Jour, NatureRegle, TypeInstance, UniteRegle } from '@gouvernance-iae/domaine';
import { DEBUT_HISTOIRE } from './types';

/** What no text defines and the platform must settle to count: a rule of no accord, shown as a setting. */
export interface ReglageReference {
  readonly cle: string;
  readonly nature: NatureRegle;
  readonly typeInstance: TypeInstance;
  readonly nombre: number;
  readonly unite: UniteRegle;
  readonly texte: string;
  readonly debut: Jour;
}

export const REGLAGES: readonly ReglageReference[] = [
  {
    cle: 'REGLAGE/CTA/CTA_OPERATIONNEL', nature: 'CTA_OPERATIONNEL', typeInstance: 'CTA', nombre: 2, unite: 'PAR_AN', debut: DEBUT_HISTOIRE,
    texte: 'Un CTA est dit opérationnel s’il a tenu au moins deux réunions dans l’année\u00a0: aucun accord ne le définit',
  },
];
