import {
  annee,
  anneeDe,
  cellulesAttendues,
  indicateursAttendus,
  trimestre,
  trimestreDe,
  trimestres,
  type CelluleAttendue,
  type DejaDemande,
  type Jour,
  type PeriodeCalendaire,
  type PeriodeMesuree,
} from '@gouvernance-iae/domaine';
import type { PlanDemonstration } from './plan';

type RangTrimestre = Parameters<typeof trimestre>[1];

/** The quarter before the one of a day. */
function trimestreAvant(jour: Jour): PeriodeCalendaire {
  const rang = trimestreDe(jour);
  return rang === 1 ? trimestre(anneeDe(jour) - 1, 4) : trimestre(anneeDe(jour), (rang - 1) as RangTrimestre);
}

export interface PeriodesFictives {
  /** The year before them, which the accord was signed in: what is asked once a year, to compare with. */
  readonly reference: PeriodeCalendaire | null;
  /** Closed campaigns, in the order of their periods. */
  readonly trimestres: readonly PeriodeCalendaire[];
  /** The year of those quarters, when the accord covers it whole: its campaign is closed too. */
  readonly annee: PeriodeCalendaire | null;
  /** The quarter just ended, whose campaign is under way. */
  readonly ouverte: PeriodeCalendaire;
}

/** The quarter just ended, the whole year before it and the one before that; only the quarter before where the accord asked nothing yet. */
export function periodes(jour: Jour, reglesDes: Jour): PeriodesFictives {
  const ouverte = trimestreAvant(jour);
  const avant = anneeDe(ouverte.debut) - 1;
  if (annee(avant).debut < reglesDes) return { reference: null, trimestres: [trimestreAvant(ouverte.debut)], annee: null, ouverte };
  return { reference: annee(avant - 1), trimestres: trimestres(avant), annee: annee(avant), ouverte };
}

export type AnnuaireFictif = Pick<PlanDemonstration, 'accord' | 'indicateurs' | 'organisations' | 'instances'>;

/** What a campaign of this period expects: the domain answers, as it will when the act is played. */
export function cellulesDeLaPeriode({ accord, indicateurs, organisations, instances }: AnnuaireFictif, periode: PeriodeMesuree, deja: readonly DejaDemande[]): readonly CelluleAttendue[] {
  const { effetLe, finLe, departements } = accord;
  const { attendus } = indicateursAttendus(indicateurs, periode, deja);
  return cellulesAttendues(
    attendus.map((i) => ({ ...i, fournisseurs: i.fournisseurs.map((f) => ({ ...f, genreOrganisation: f.genre, organisationId: null, debut: effetLe, fin: finLe })) })),
    { organisations: organisations.map((o) => ({ ...o, debut: null, fin: null })), instances: instances.map((i) => ({ ...i, fin: null })) },
    { jour: periode.fin, departements },
  );
}

/** What a campaign has asked, for those that come after it. */
export const demandesPar = (cellules: readonly CelluleAttendue[], { debut, fin }: PeriodeMesuree, libelle: string): DejaDemande[] =>
  [...new Set(cellules.map((c) => c.indicateurId))].map((indicateurId) => ({ indicateurId, libelle, debut, fin }));
