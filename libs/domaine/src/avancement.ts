import { jourCivil, ZONE_METROPOLE } from './calendrier';
import type { Valeur } from './objets-indicateurs';
import type { Jour } from './objets';

/** Judged on the first submission: a value sent back was on time all the same. */
export const PONCTUALITES = ['A_L_HEURE', 'EN_RETARD', 'MANQUANTE', 'A_VENIR', 'SANS_OBJET'] as const;
export type Ponctualite = (typeof PONCTUALITES)[number];

type ValeurSuivie = Pick<
  Valeur,
  'indicateurId' | 'departement' | 'typeSiae' | 'alternative' | 'etat' | 'nonCommunique' | 'echeance' | 'verrouillee' | 'premiereSoumissionLe' | 'remplaceId' | 'remplaceeLe'
>;

const placeDe = ({ indicateurId, departement, typeSiae }: Pick<Valeur, 'indicateurId' | 'departement' | 'typeSiae'>): string =>
  `${indicateurId}/${departement ?? ''}/${typeSiae ?? ''}`;

/** One row for each expected cell: the value in force, not the one it replaced nor the correction still judged. */
export const enVigueur = ({ remplaceId, remplaceeLe, etat }: Pick<Valeur, 'remplaceId' | 'remplaceeLe' | 'etat'>): boolean =>
  remplaceeLe === null && (remplaceId === null || etat === 'ACCEPTEE');

/** Was the cell answered, and in time? `repondues` are the places where one of several owners has answered for all. */
export function ponctualiteDe(valeur: ValeurSuivie, aujourdHui: Jour, repondues: ReadonlySet<string>): Ponctualite {
  if (valeur.premiereSoumissionLe !== null) return jourCivil(valeur.premiereSoumissionLe, ZONE_METROPOLE) <= valeur.echeance ? 'A_L_HEURE' : 'EN_RETARD';
  if (valeur.alternative && repondues.has(placeDe(valeur))) return 'SANS_OBJET';
  return valeur.verrouillee || aujourdHui > valeur.echeance ? 'MANQUANTE' : 'A_VENIR';
}

export interface Avancement {
  /** Cells that somebody owes: without those that another owner answered. */
  readonly attendues: number;
  readonly aSaisir: number;
  readonly saisies: number;
  readonly soumises: number;
  readonly acceptees: number;
  readonly renvoyees: number;
  readonly nonCommuniquees: number;
  readonly aLHeure: number;
  readonly enRetard: number;
  readonly manquantes: number;
}

/**
 * The state of a set of values, as counts: never a figure, so that nothing is told before its time. `toutes` are those of the
 * campaign, where another owner may have answered.
 */
export function avancementDe(valeurs: readonly ValeurSuivie[], aujourdHui: Jour, toutes: readonly ValeurSuivie[] = valeurs): Avancement {
  const repondues = new Set(toutes.filter((v) => v.alternative && v.premiereSoumissionLe !== null).map(placeDe));
  const suivies = valeurs.filter(enVigueur).map((v) => ({ ...v, ponctualite: ponctualiteDe(v, aujourdHui, repondues) })).filter((v) => v.ponctualite !== 'SANS_OBJET');
  const etat = (cherche: Valeur['etat']): number => suivies.filter((v) => v.etat === cherche).length;
  const ponctualite = (cherche: Ponctualite): number => suivies.filter((v) => v.ponctualite === cherche).length;
  return {
    attendues: suivies.length,
    aSaisir: etat('A_SAISIR'),
    saisies: etat('SAISIE'),
    soumises: etat('SOUMISE'),
    acceptees: etat('ACCEPTEE'),
    renvoyees: etat('RENVOYEE'),
    nonCommuniquees: suivies.filter((v) => v.nonCommunique !== null).length,
    aLHeure: ponctualite('A_L_HEURE'),
    enRetard: ponctualite('EN_RETARD'),
    manquantes: ponctualite('MANQUANTE'),
  };
}
