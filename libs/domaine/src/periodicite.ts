import { ajouterJours, jourDe, seChevauchent } from './jour';
import type { Indicateur } from './objets-indicateurs';
import type { Jour } from './objets';
import type { Periodicite } from './vocabulaire';

const MOIS: Readonly<Record<Periodicite, number>> = { TRIMESTRIELLE: 3, SEMESTRIELLE: 6, ANNUELLE: 12 };

/** « chaque trimestre »: how often a figure is asked. */
export const RYTHMES_DEMANDE: Readonly<Record<Periodicite, string>> = { TRIMESTRIELLE: 'chaque trimestre', SEMESTRIELLE: 'chaque semestre', ANNUELLE: 'une fois par an' };

/** The days that a campaign describes. */
export interface PeriodeMesuree {
  readonly debut: Jour;
  readonly fin: Jour;
}

/** Last day of so many months that begin on a day; a month too short ends with it. */
function finApres(debut: Jour, mois: number): Jour {
  const [annee = 0, m = 1, jour = 1] = debut.split('-').map(Number);
  const rang = m - 1 + mois;
  const premier = jourDe(annee + Math.floor(rang / 12), (rang % 12) + 1, 1);
  const suivant = jourDe(annee + Math.floor((rang + 1) / 12), ((rang + 1) % 12) + 1, 1);
  const meme = ajouterJours(premier, jour - 1);
  return meme < suivant ? ajouterJours(meme, -1) : ajouterJours(suivant, -1);
}

/** Does the period hold one whole period of the indicator? A quarter never asks a yearly figure. */
export const periodeSuffit = (periodicite: Periodicite, { debut, fin }: PeriodeMesuree): boolean => finApres(debut, MOIS[periodicite]) <= fin;

/** An indicator that another campaign of the same accord and committee has asked already. */
export interface DejaDemande extends PeriodeMesuree {
  readonly indicateurId: string;
  readonly libelle: string;
}

/** Why a campaign does not ask an indicator. */
export const RAISONS_ECART = ['CALCULE', 'PERIODICITE', 'DEJA_DEMANDE', 'SANS_FOURNISSEUR'] as const;
export type RaisonEcart = (typeof RAISONS_ECART)[number];

export interface IndicateurEcarte<I> {
  readonly indicateur: I;
  readonly raison: RaisonEcart;
  /** In a sentence. */
  readonly explication: string;
}

export interface IndicateursTries<I> {
  readonly attendus: readonly I[];
  readonly ecartes: readonly IndicateurEcarte<I>[];
}

/**
 * Which indicators a campaign asks: those whose own period fits in its own, unless another campaign has asked them for a part of
 * it, so that no figure is given twice. A quarterly indicator asked each quarter is not asked again for the year; where no
 * quarter was asked, the yearly campaign asks it.
 */
export function indicateursAttendus<I extends Pick<Indicateur, 'id' | 'calcule' | 'periodicite'>>(indicateurs: readonly I[], periode: PeriodeMesuree, deja: readonly DejaDemande[]): IndicateursTries<I> {
  const attendus: I[] = [];
  const ecartes: IndicateurEcarte<I>[] = [];
  for (const indicateur of indicateurs) {
    const autre = deja.find((d) => d.indicateurId === indicateur.id && seChevauchent(d, periode));
    const ecarter = (raison: RaisonEcart, explication: string): unknown => ecartes.push({ indicateur, raison, explication });
    if (indicateur.calcule) ecarter('CALCULE', 'Compté par la plateforme.');
    else if (!periodeSuffit(indicateur.periodicite, periode)) ecarter('PERIODICITE', `Demandé ${RYTHMES_DEMANDE[indicateur.periodicite]}\u00a0: la période est plus courte.`);
    else if (autre !== undefined) ecarter('DEJA_DEMANDE', `Déjà demandé par «\u00a0${autre.libelle}\u00a0».`);
    else attendus.push(indicateur);
  }
  return { attendus, ecartes };
}
