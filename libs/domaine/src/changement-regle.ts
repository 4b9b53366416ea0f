import { transitionImpossible } from './erreur';
import { ajouterJours, anneeDe, estJour, jourDe, trimestres } from './jour';
import type { Jour, Regle } from './objets';
import { Controle } from './saisie';
import { compter, dateEnMots } from './texte';
import { juger, NATURES_JUGEES, type NatureJugee } from './verdict-annee';
import type { FaitsVerdicts, Verdict } from './verdict';
import type { NatureRegle, UniteRegle } from './vocabulaire';

/** What the value of a rule may be counted in. */
export const UNITES_PAR_NATURE: Readonly<Record<NatureRegle, readonly UniteRegle[]>> = {
  RYTHME: ['PAR_AN', 'PAR_TRIMESTRE'],
  PREAVIS: ['JOURS_CALENDAIRES', 'JOURS_OUVRES'],
  DOCUMENTS: ['JOURS_CALENDAIRES', 'JOURS_OUVRES'],
  ORDRE_DU_JOUR: ['PAR_REUNION'],
  PRESENCE: ['PAR_REUNION'],
  DIFFUSION: ['JOURS_CALENDAIRES', 'JOURS_OUVRES'],
  APPROBATION: ['JOURS_CALENDAIRES', 'JOURS_OUVRES'],
  TRANSMISSION: ['JOURS_CALENDAIRES', 'JOURS_OUVRES'],
  BILAN: ['PAR_AN'],
  REVUE: ['PAR_AN'],
  CTA_OPERATIONNEL: ['PAR_AN'],
};

/** A rhythm says how many, a notice says how long before: without their number they ask for nothing. */
const NOMBRE_REQUIS: ReadonlySet<NatureRegle> = new Set(['RYTHME', 'PREAVIS', 'DOCUMENTS', 'CTA_OPERATIONNEL']);

const jours = (nombre: number, unite: UniteRegle): string => (unite === 'JOURS_OUVRES' ? compter(nombre, 'jour ouvré', 'jours ouvrés') : compter(nombre, 'jour'));

/** A rule in our own words, from its value: what was written for the former value would lie. Null where the value says nothing. */
export function enoncer(nature: NatureRegle, nombre: number | null, unite: UniteRegle | null): string | null {
  if (nombre === null || unite === null) return null;
  switch (nature) {
    case 'RYTHME':
      return `${compter(nombre, 'réunion')} ${unite === 'PAR_TRIMESTRE' ? 'par trimestre' : 'par an'}, au moins`;
    case 'PREAVIS':
      return `Convocation ${jours(nombre, unite)} avant la réunion`;
    case 'DOCUMENTS':
      return `Documents envoyés ${jours(nombre, unite)} avant la réunion`;
    case 'DIFFUSION':
      return `Compte rendu diffusé dans les ${jours(nombre, unite)}`;
    case 'APPROBATION':
      return `Compte rendu approuvé dans les ${jours(nombre, unite)}`;
    case 'TRANSMISSION':
      return `Compte rendu transmis dans les ${jours(nombre, unite)}`;
    case 'BILAN':
      return `${compter(nombre, 'bilan')} par an`;
    case 'REVUE':
      return 'Une revue dans l’année, si une partie la demande';
    case 'CTA_OPERATIONNEL':
      return `Un CTA est opérationnel à partir de ${compter(nombre, 'réunion tenue', 'réunions tenues')} dans l’année`;
    default:
      return null;
  }
}

export interface ValeurRegle {
  readonly nombre: number | null;
  readonly unite: UniteRegle | null;
}

/** The value of a rule of that kind, or the reasons why it is none. */
export function controlerValeur(c: Controle, nature: NatureRegle, saisie: { readonly nombre?: number | null; readonly unite?: string | null }): ValeurRegle {
  const nombre = saisie.nombre ?? null;
  if (nombre === null) {
    if (NOMBRE_REQUIS.has(nature)) c.refuser('nombre', 'Donnez le nombre : sans lui, la règle ne demande rien.');
    return { nombre, unite: null };
  }
  c.entier('nombre', nombre, 1, 366);
  const unites = UNITES_PAR_NATURE[nature];
  const [seule] = unites.length === 1 ? unites : [];
  return { nombre, unite: seule ?? c.parmi('unite', saisie.unite ?? '', unites, 'Choisissez l’unité de la valeur.') };
}

/** The first day on which a rule may begin: the years that are over keep their verdicts. */
export const premierJourOuvert = (jour: Jour): Jour => jourDe(anneeDe(jour), 1, 1);

/** A rhythm counts over whole periods: another way of counting begins with one. */
export function debutDePeriode(depuis: Jour, unites: readonly (UniteRegle | null)[]): boolean {
  if (unites.includes('PAR_AN')) return depuis.endsWith('-01-01');
  return trimestres(anneeDe(depuis)).some((t) => t.debut === depuis);
}

export interface ChangementSaisi {
  readonly depuis: Jour;
  readonly nombre?: number | null;
  readonly unite?: string | null;
  /** The new place that says it: « avenant n° 1, article 2 ». The former one unless told. */
  readonly citation?: string | null;
  readonly motif?: string | null;
}

export interface RegleChangee {
  /** The former row: its value is never touched, only its last day. */
  readonly fermee: { readonly fin: Jour; readonly fermeLe: Date; readonly motif: string };
  readonly ouverte: ValeurRegle & { readonly debut: Jour; readonly fin: Jour | null; readonly citation: string; readonly texte: string | null; readonly motif: string };
}

export type RegleAChanger = Pick<Regle, 'nature' | 'nombre' | 'unite' | 'debut' | 'fin' | 'citation' | 'texte' | 'accordId'> & { readonly fermeLe: Date | null };

function controlerDepuis(c: Controle, regle: Pick<Regle, 'debut' | 'fin' | 'accordId'>, depuis: Jour, aujourdHui: Jour): void {
  const ouvert = premierJourOuvert(aujourdHui);
  if (!estJour(depuis)) c.jour('depuis', depuis);
  else if (depuis < ouvert) c.refuser('depuis', `L’année ${anneeDe(depuis)} est close : ses verdicts ne changent plus. Choisissez un jour à partir du ${dateEnMots(ouvert)}.`);
  else if (depuis <= regle.debut) c.refuser('depuis', `La règle actuelle commence le ${dateEnMots(regle.debut)} : le changement la suit.`);
  else if (regle.fin !== null && depuis > regle.fin) c.refuser('depuis', `La règle finit le ${dateEnMots(regle.fin)}${regle.accordId === null ? '' : ', avec son accord'} : rien ne commence après elle.`);
}

/** From a day on, another value: one row is closed the day before, another one opens, with the reason. */
export function changerRegle(regle: RegleAChanger, saisie: ChangementSaisi, aujourdHui: Jour, maintenant: Date): RegleChangee {
  if (regle.fermeLe !== null) throw transitionImpossible('Cette règle a déjà été remplacée : changez celle qui l’a suivie.');
  if (regle.fin !== null && regle.fin < premierJourOuvert(aujourdHui)) throw transitionImpossible(`Cette règle a fini le ${dateEnMots(regle.fin)} : ses verdicts ne changent plus.`);
  const c = new Controle();
  controlerDepuis(c, regle, saisie.depuis, aujourdHui);
  const valeur = controlerValeur(c, regle.nature, saisie);
  if (c.champs.length === 0 && regle.nature === 'RYTHME') {
    if (valeur.unite !== regle.unite && !saisie.depuis.endsWith('-01-01')) c.refuser('depuis', 'Une autre façon de compter les réunions commence un 1er janvier.');
    else if (valeur.unite === regle.unite && !debutDePeriode(saisie.depuis, [valeur.unite])) c.refuser('depuis', valeur.unite === 'PAR_AN' ? 'Un rythme annuel change un 1er janvier.' : 'Un rythme trimestriel change au premier jour d’un trimestre.');
  }
  if (c.champs.length === 0 && valeur.nombre === regle.nombre && valeur.unite === regle.unite) c.refuser('nombre', 'La règle a déjà cette valeur.');
  const citation = c.texte('citation', saisie.citation, { min: 2, max: 200, libre: false }) ?? regle.citation;
  const motif = c.motif(saisie.motif, 'Dites pourquoi la règle change : un avenant, une délibération, un règlement.');
  c.lever();
  return {
    fermee: { fin: ajouterJours(saisie.depuis, -1), fermeLe: maintenant, motif },
    ouverte: { ...valeur, debut: saisie.depuis, fin: regle.fin, citation, texte: enoncer(regle.nature, valeur.nombre, valeur.unite) ?? regle.texte, motif },
  };
}

/** One instance whose verdict would change its state, or its deadline. */
export interface Deplacement {
  readonly instanceId: string;
  readonly annee: number;
  readonly avant: Verdict;
  readonly apres: Verdict;
}

export interface ApercuChangement {
  readonly annees: readonly { readonly annee: number; readonly close: boolean; readonly jugees: number; readonly deplacees: number }[];
  /** Those that keep their state, counted otherwise: 4 of 4, then 4 of 3. */
  readonly recomptees: number;
  readonly deplacements: readonly Deplacement[];
}

const estJugee = (nature: NatureRegle): nature is NatureJugee => (NATURES_JUGEES as readonly NatureRegle[]).includes(nature);
const different = (a: Verdict, b: Verdict): boolean => a.etat !== b.etat || a.avantLe !== b.avantLe;
const recompte = (a: Verdict, b: Verdict): boolean => !different(a, b) && (a.attendus !== b.attendus || a.respectes !== b.respectes);

/** What would move: the verdicts of that kind before and after, instance by instance and year by year; closed years are judged too, to show that they stay. */
export function apercuChangement(faits: readonly FaitsVerdicts[], nature: NatureRegle, apres: (regles: readonly Regle[]) => readonly Regle[], annees: readonly number[], jour: Jour): ApercuChangement {
  if (!estJugee(nature)) return { annees: [], deplacements: [], recomptees: 0 };
  const compares = annees.flatMap((annee) =>
    faits.map((f) => ({ annee, instanceId: f.instanceId, avant: juger(nature, f, { annee, jour }), apres: juger(nature, { ...f, regles: apres(f.regles) }, { annee, jour }) })),
  );
  const juges = compares.filter(({ avant, apres: suivant }) => avant.etat !== 'SANS_OBJET' || suivant.etat !== 'SANS_OBJET');
  const deplacements = juges.filter(({ avant, apres: suivant }) => different(avant, suivant));
  const compterDans = (liste: readonly { annee: number }[], annee: number): number => liste.filter((l) => l.annee === annee).length;
  return { annees: annees.map((annee) => ({ annee, close: annee < anneeDe(jour), jugees: compterDans(juges, annee), deplacees: compterDans(deplacements, annee) })), deplacements, recomptees: juges.filter(({ avant, apres: suivant }) => recompte(avant, suivant)).length };
}
