import { AUCUN_TERME, cellule, chiffre, compteeDans, entiers, ENSEMBLE, type Termes } from './bilan-chiffre';
import { COURTS } from './bilan-seances';
import type { FaitsContenu, RemonteeDuBilan } from './faits-bilan';
import { ajouterMois, anneeDe, joursEntre } from './jour';
import type { CelluleBilan, ChiffreBilan } from './objets-bilan';
import type { Jour } from './objets';
import { GENRES_REMONTEE, RANGS_REMONTEE, type GenreRemontee } from './remontee';
import { ensemble } from './territoire';
import { compter, enumerer } from './texte';
import type { NiveauBilan, TypeInstance } from './vocabulaire';

const COMMUN = { ...compteeDans('REMONTEES'), sujet: 'Remontee' } as const;
const GENRES: Readonly<Record<GenreRemontee, { readonly libelle: string; readonly un: string; readonly plusieurs: string }>> = {
  BESOIN: { libelle: 'Besoins', un: 'besoin', plusieurs: 'besoins' },
  DIFFICULTE: { libelle: 'Difficultés', un: 'difficulté', plusieurs: 'difficultés' },
  BONNE_PRATIQUE: { libelle: 'Bonnes pratiques', un: 'bonne pratique', plusieurs: 'bonnes pratiques' },
};
/** What these raise is of their départements; what a committee raises is of its whole territory. */
export const TYPES_LOCAUX: readonly TypeInstance[] = ['CTA', 'CDIAE'];
const TYPES: readonly TypeInstance[] = ['CTA', 'CDIAE', 'COMITE_PILOTAGE_REGIONAL', 'COMITE_PILOTAGE_NATIONAL', 'GROUPE_TRAVAIL', 'CNIAE'];
const DEHORS = 'À l’extérieur (CREFOP, PTI…)';
const SIENS: Readonly<Record<NiveauBilan, TypeInstance>> = { CTA: 'CTA', DEPARTEMENT: 'CDIAE', REGION: 'COMITE_PILOTAGE_REGIONAL', NATION: 'COMITE_PILOTAGE_NATIONAL' };

/** A question, by whichever branches it climbs: it is answered once none of them waits. */
interface Question extends RemonteeDuBilan {
  readonly branches: readonly RemonteeDuBilan[];
}
type Lot = readonly Question[];
type Compte = (lot: Lot) => Termes;
type Place = Parameters<typeof cellule>[0];

/** The day on which a word came back: an answer, or the word that closed it. */
const motLe = ({ reponduLe, closeLe }: RemonteeDuBilan): Jour | null => reponduLe ?? closeLe;
const attend = ({ etat }: Pick<RemonteeDuBilan, 'etat'>): boolean => etat === 'OUVERTE' || etat === 'EXTERNE';
const repondue = (remontee: RemonteeDuBilan, jour: Jour): boolean => !attend(remontee) && (motLe(remontee) ?? '9999-12-31') <= jour;

/** How high the instances of a level stand on the way of a remontée. */
export const rangDuNiveau = (niveau: NiveauBilan): number => RANGS_REMONTEE[SIENS[niveau]];

/** Did it go above the level of the bilan, or out of the instances? */
const monta = ({ atteints, externe }: RemonteeDuBilan, niveau: NiveauBilan): boolean => externe || atteints.some((type) => RANGS_REMONTEE[type] > rangDuNiveau(niveau));

/** What waits first, else the word that came last: a question is where its slowest branch is. */
const rang = (r: RemonteeDuBilan): string => (r.etat === 'OUVERTE' ? '2' : r.etat === 'EXTERNE' ? '1' : `0 ${motLe(r) ?? ''}`);
const laPlusLente = (branches: readonly RemonteeDuBilan[]): RemonteeDuBilan => branches.reduce((lente, r) => (rang(r) > rang(lente) ? r : lente));

function questionsDe(remontees: readonly RemonteeDuBilan[]): Question[] {
  const parQuestion = new Map<string, RemonteeDuBilan[]>();
  for (const r of remontees) parQuestion.set(r.question, [...(parQuestion.get(r.question) ?? []), r]);
  return [...parQuestion.values()].map((branches) => ({ ...laPlusLente(branches), atteints: [...new Set(branches.flatMap((b) => b.atteints))], externe: branches.some((b) => b.externe), branches }));
}

/** The middle of an ordered list; the lower of the two middles, which is a delay that somebody did wait. */
export function mediane(nombres: readonly number[]): number | null {
  const ranges = [...nombres].sort((a, b) => a - b);
  return ranges[Math.floor((ranges.length - 1) / 2)] ?? null;
}

/** By département, in one pass: a nation raises thousands. */
function lotsLocaux(lot: Lot): ReadonlyMap<string, Question[]> {
  const lots = new Map<string, Question[]>();
  for (const question of lot) {
    if (!TYPES_LOCAUX.includes(question.origine)) continue;
    for (const d of question.departements) {
      const deja = lots.get(d);
      if (deja) deja.push(question);
      else lots.set(d, [question]);
    }
  }
  return lots;
}

/** Rows by département: what a straddling CTA raised counts in each of its own, and once in the whole; none where there is only one. */
function parDepartement({ departements, nomsDepartements, niveau }: FaitsContenu, lot: Lot, avant: Lot): { readonly place: Place; readonly lot: Lot; readonly avant: Lot }[] {
  if (niveau === 'CTA') return [];
  const [maintenant, jadis] = [lotsLocaux(lot), lotsLocaux(avant)];
  const lieux = departements.length > 0 ? departements : ensemble(maintenant.keys());
  return lieux.length < 2 ? [] : lieux.map((d) => ({ place: { dimension: 'DEPARTEMENT', libelle: nomsDepartements[d] ?? d, departement: d }, lot: maintenant.get(d) ?? [], avant: jadis.get(d) ?? [] }));
}

/** A set counted by type of instance, by what is looked at in each row; the types that have none are not told. */
const parType = (lot: Lot, typeDe: (r: RemonteeDuBilan) => TypeInstance): CelluleBilan[] =>
  TYPES.map((type) => ({ type, combien: lot.filter((r) => typeDe(r) === type).length }))
    .filter(({ combien }) => combien > 0)
    .map(({ type, combien }) => cellule({ dimension: 'TYPE_INSTANCE', libelle: COURTS[type].nom, typeInstance: type }, entiers(combien), AUCUN_TERME));

const genresDe = (lot: Lot): { readonly genre: GenreRemontee; readonly combien: number }[] =>
  GENRES_REMONTEE.map((genre) => ({ genre, combien: lot.filter((r) => r.genre === genre).length })).filter(({ combien }) => combien > 0);
const parGenre = (lot: Lot): CelluleBilan[] => genresDe(lot).map(({ genre, combien }) => cellule({ dimension: 'GENRE_REMONTEE', libelle: GENRES[genre].libelle }, entiers(combien), AUCUN_TERME));
const genresEnMots = (lot: Lot): string => (lot.length === 0 ? '' : `${enumerer(genresDe(lot).map(({ genre, combien }) => compter(combien, GENRES[genre].un, GENRES[genre].plusieurs)))}.`);

interface Definition extends Pick<ChiffreBilan, 'code' | 'intitule' | 'unite'> {
  readonly lot: Lot;
  /** The same of the year before, and how it was counted then; nothing is compared unless told. */
  readonly avant?: { readonly lot: Lot; readonly compte: Compte };
  readonly compte: Compte;
  /** Which branches of a question are evidence of the figure? */
  readonly preuves: (question: Question) => readonly RemonteeDuBilan[];
  /** Rows of other dimensions than the départements. */
  readonly autres?: readonly CelluleBilan[];
  readonly suite?: string;
}

function chiffreDe(faits: FaitsContenu, { code, intitule, unite, lot, avant, compte, preuves, autres = [], suite }: Definition): ChiffreBilan {
  const en = (place: Place, ici: Lot, alors: Lot): CelluleBilan =>
    cellule(place, compte(ici), avant !== undefined && alors.length > 0 ? avant.compte(alors) : AUCUN_TERME, { comptees: ici.length, preuves: ici.flatMap(preuves).length });
  const alors = avant?.lot ?? [];
  const lignes = [...parDepartement(faits, lot, alors).map((l) => en(l.place, l.lot, l.avant)), ...autres];
  return chiffre({ ...COMMUN, code, intitule, unite, total: en(ENSEMBLE, lot, alors), lignes }, faits.annee, suite);
}

const nombre: Compte = (lot) => entiers(lot.length);
const parmi = (garder: (r: RemonteeDuBilan) => boolean): Compte => (lot) => entiers(lot.filter(garder).length, lot.length);
const toutes = ({ branches }: Question): readonly RemonteeDuBilan[] => branches;

/** What the instances of a bilan raised or received in the year, and what came back. No source sets a delay: none is late, each has an age. */
export function chiffresDesRemontees(faits: FaitsContenu, jour: Jour): ChiffreBilan[] {
  const { annee, niveau } = faits;
  const anPasse = ajouterMois(jour, -12);
  const questions = questionsDe(faits.remontees);
  const de = (an: number): Lot => questions.filter((r) => anneeDe(r.leveeLe) === an);
  const [levees, jadis] = [de(annee), de(annee - 1)];
  const estRepondue = (r: RemonteeDuBilan): boolean => repondue(r, jour);
  const estMontee = (r: RemonteeDuBilan): boolean => monta(r, niveau);
  const parOrigine = niveau === 'CTA' ? [] : parType(levees, (r) => r.origine);
  return [
    chiffreDe(faits, { code: 'REMONTEES_LEVEES', intitule: 'Remontées levées ou reçues', unite: 'NOMBRE', lot: levees, avant: { lot: jadis, compte: nombre }, compte: nombre, preuves: toutes, autres: [...parOrigine, ...parGenre(levees)], suite: genresEnMots(levees) }),
    ...(levees.length === 0
      ? []
      : [
          chiffreDe(faits, { code: 'REMONTEES_REPONDUES', intitule: 'Remontées répondues ou closes d’un mot', unite: 'POURCENTAGE', lot: levees, avant: { lot: jadis, compte: parmi((r) => repondue(r, anPasse)) }, compte: parmi(estRepondue), preuves: (q) => (estRepondue(q) ? q.branches : []) }),
          ...delai(levees.filter(estRepondue), jour, annee),
          chiffreDe(faits, { code: 'REMONTEES_MONTEES', intitule: 'Remontées portées plus haut ou à l’extérieur', unite: 'POURCENTAGE', lot: levees, avant: { lot: jadis, compte: parmi(estMontee) }, compte: parmi(estMontee), preuves: (q) => q.branches.filter(estMontee) }),
        ]),
    attente(faits, questions, jour),
  ];
}

/** How long an answer took, for half of those that had one. */
function delai(repondues: Lot, jour: Jour, annee: number): ChiffreBilan[] {
  const delais = repondues.map((r) => joursEntre(r.leveeLe, motLe(r) ?? jour));
  const milieu = mediane(delais);
  if (milieu === null) return [];
  const total = cellule(ENSEMBLE, entiers(milieu), AUCUN_TERME, { comptees: delais.length, preuves: repondues.flatMap(toutes).length });
  const phrase = `La moitié des réponses est venue en ${compter(milieu, 'jour')} ou moins, la plus longue en ${compter(Math.max(...delais), 'jour')}. Aucun accord ne fixe de délai.`;
  return [{ ...chiffre({ ...COMMUN, code: 'REMONTEES_DELAI', intitule: 'Délai médian d’une réponse, en jours', unite: 'NOMBRE', total, lignes: [] }, annee), phrase }];
}

/** Those that still wait on the day of the bilan, whatever the year they were raised in: nothing unanswered is invisible. */
function attente(faits: FaitsContenu, questions: Lot, jour: Jour): ChiffreBilan {
  const lot = questions.filter((r) => attend(r) && anneeDe(r.leveeLe) <= faits.annee);
  const dehors = lot.filter((r) => r.etat === 'EXTERNE').length;
  const autres = [
    ...parType(lot.filter((r) => r.etat === 'OUVERTE'), (r) => r.ici),
    ...(dehors > 0 ? [cellule({ dimension: 'TYPE_INSTANCE', libelle: DEHORS }, entiers(dehors), AUCUN_TERME)] : []),
  ];
  const age = Math.max(0, ...lot.map((r) => joursEntre(r.leveeLe, jour)));
  const suite = lot.length === 0 ? '' : `${lot.length > 1 ? 'La plus ancienne attend' : 'Elle attend'} depuis ${compter(age, 'jour')}.`;
  return chiffreDe(faits, { code: 'REMONTEES_ATTENTE', intitule: 'Remontées qui attendent une réponse', unite: 'NOMBRE', lot, compte: nombre, preuves: (q) => q.branches.filter(attend), autres, suite });
}
