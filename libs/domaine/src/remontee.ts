import { transitionImpossible } from './erreur';
import type { Instance, Jour } from './objets';
import { Controle } from './saisie';
import { seRecoupent } from './territoire';
import type { TypeInstance } from './vocabulaire';

/** What an instance raises (AC2011 § 6.2.4.2, AC2015 axe 3, BFC2016 fiche 8). */
export const GENRES_REMONTEE = ['BESOIN', 'DIFFICULTE', 'BONNE_PRATIQUE'] as const;
export type GenreRemontee = (typeof GENRES_REMONTEE)[number];

/** EXTERNE: passed on outside, to the CREFOP or the PTI, whose answer is waited for. */
export const ETATS_REMONTEE = ['OUVERTE', 'EXTERNE', 'REPONDUE', 'CLOSE', 'FUSIONNEE'] as const;
export type EtatRemontee = (typeof ETATS_REMONTEE)[number];

/** Acts on a remontée, in the order of its life. */
export const ACTES_REMONTEE = ['transmettreRemontee', 'sortirRemontee', 'repondreRemontee', 'fusionnerRemontee', 'cloreRemontee', 'retenirBonnePratique'] as const;
export type ActeRemontee = (typeof ACTES_REMONTEE)[number];

/** What happened to it at one level, with the word that was said. */
export const GENRES_ETAPE_REMONTEE = ['LEVEE', 'TRANSMISE', 'SORTIE', 'REPONDUE', 'FUSIONNEE', 'CLOSE', 'RETENUE'] as const;
export type GenreEtapeRemontee = (typeof GENRES_ETAPE_REMONTEE)[number];

export interface Remontee {
  readonly id: string;
  /** The question that it asks: its own id, or that of the one from which it branched. Above, a question counts once. */
  readonly questionId: string;
  readonly genre: GenreRemontee;
  readonly titre: string;
  readonly texte: string;
  readonly etat: EtatRemontee;
  /** Where it was raised. */
  readonly origineId: string;
  /** Where it stands: there somebody owes it a word. */
  readonly instanceId: string;
  /** Every instance that it has reached: their members read it. */
  readonly atteintes: readonly string[];
  readonly departements: readonly string[];
  /** Outside, to whom it was passed on. */
  readonly externe: string | null;
  readonly reponse: string | null;
  readonly fusionneeDansId: string | null;
  readonly leveeLe: Date;
  /** Since when it stands where it is. */
  readonly arriveeLe: Date;
  readonly reponduLe: Date | null;
  readonly closeLe: Date | null;
  /** When it became a good practice of the toolbox. */
  readonly retenueLe: Date | null;
  readonly version: number;
}

/**
 * An answer may not be enough: whoever asked passes it on again, or closes it with a word. What is joined to another one
 * follows it.
 */
export const TRANSITIONS_REMONTEE: Readonly<Record<EtatRemontee, Readonly<Partial<Record<ActeRemontee, readonly EtatRemontee[]>>>>> = {
  OUVERTE: {
    transmettreRemontee: ['OUVERTE'],
    sortirRemontee: ['EXTERNE'],
    repondreRemontee: ['REPONDUE'],
    fusionnerRemontee: ['FUSIONNEE'],
    cloreRemontee: ['CLOSE'],
    retenirBonnePratique: ['OUVERTE'],
  },
  EXTERNE: { repondreRemontee: ['REPONDUE'], cloreRemontee: ['CLOSE'] },
  REPONDUE: { transmettreRemontee: ['OUVERTE'], cloreRemontee: ['CLOSE'], retenirBonnePratique: ['REPONDUE'] },
  CLOSE: { retenirBonnePratique: ['CLOSE'] },
  FUSIONNEE: {},
};

export const LIBELLES_REMONTEE: Readonly<Record<EtatRemontee, string>> = {
  OUVERTE: 'sans réponse',
  EXTERNE: 'passée à l’extérieur',
  REPONDUE: 'répondue',
  CLOSE: 'close',
  FUSIONNEE: 'jointe à une autre',
};

/** What the acts on a remontée depend on. */
export type SituationRemontee = Pick<Remontee, 'etat' | 'genre' | 'retenueLe'>;

/** Only a good practice enters the toolbox, and once. */
export const permetRemontee = ({ etat, genre, retenueLe }: SituationRemontee, acte: string): boolean =>
  Object.hasOwn(TRANSITIONS_REMONTEE[etat], acte) && (acte !== 'retenirBonnePratique' || (genre === 'BONNE_PRATIQUE' && retenueLe === null));

/** The acts that the state of a remontée allows, whoever asks. */
export const actesPossiblesRemontee = (remontee: SituationRemontee): ActeRemontee[] => ACTES_REMONTEE.filter((acte) => permetRemontee(remontee, acte));

function exigerTransition(remontee: SituationRemontee, acte: ActeRemontee): void {
  if (permetRemontee(remontee, acte)) return;
  if (acte === 'retenirBonnePratique' && remontee.retenueLe !== null) throw transitionImpossible('Cette bonne pratique est déjà dans la boîte à outils.');
  if (acte === 'retenirBonnePratique') throw transitionImpossible('Seule une bonne pratique entre dans la boîte à outils.');
  throw transitionImpossible(`Cet acte n’est pas possible : la remontée est ${LIBELLES_REMONTEE[remontee.etat]}.`);
}

export interface RemonteeSaisie {
  readonly genre: string;
  readonly titre: string;
  readonly texte: string;
}

type Levee = Pick<Remontee, 'genre' | 'titre' | 'texte' | 'etat' | 'origineId' | 'instanceId' | 'atteintes' | 'departements' | 'leveeLe' | 'arriveeLe'>;
type InstanceDeRemontee = Pick<Instance, 'id' | 'type' | 'departements' | 'debut' | 'fin'>;

/** Raises a need, a difficulty or a good practice at an instance, in the one common form. */
export function leverRemontee(saisie: RemonteeSaisie, instance: InstanceDeRemontee, maintenant: Date): Levee {
  const c = new Controle();
  const genre = c.parmi('genre', saisie.genre, GENRES_REMONTEE, 'Un besoin, une difficulté ou une bonne pratique.');
  const titre = c.texteRequis('titre', saisie.titre, { min: 5, max: 200, requis: 'Dites en une ligne ce qui est remonté.' });
  const texte = c.texteRequis('texte', saisie.texte, { min: 10, max: 4000, requis: 'Décrivez la situation, sans nommer de personne en parcours.' });
  c.lever();
  return {
    genre: genre ?? 'BESOIN', titre, texte, etat: 'OUVERTE', origineId: instance.id, instanceId: instance.id, atteintes: [instance.id],
    departements: [...instance.departements], leveeLe: maintenant, arriveeLe: maintenant,
  };
}

/** The levels that a remontée climbs (AC2011 § 6.2.2 to 6.2.4); a working group reports to the committee that made it. */
export const RANGS_REMONTEE: Readonly<Record<TypeInstance, number>> = { GROUPE_TRAVAIL: 0, CTA: 0, CDIAE: 1, COMITE_PILOTAGE_REGIONAL: 2, COMITE_PILOTAGE_NATIONAL: 3, CNIAE: 4 };

/** Could a remontée that stands at one instance go up to this other one: higher, alive, and of the same territory? */
export function peutMonter(de: InstanceDeRemontee, vers: InstanceDeRemontee, jour: Jour): boolean {
  const vivante = vers.debut <= jour && (vers.fin === null || vers.fin >= jour);
  const memeTerritoire = vers.departements.length === 0 || seRecoupent(de.departements, vers.departements);
  return vivante && memeTerritoire && RANGS_REMONTEE[vers.type] > RANGS_REMONTEE[de.type];
}

/**
 * Passes a remontée on to a higher instance, with a word on why. A straddling one may climb by each of its départements: to
 * several instances of one level, each of which answers; it is one question all the same.
 */
export function transmettreRemontee(
  remontee: SituationRemontee & Pick<Remontee, 'atteintes'>,
  { de, vers, aussi = [], mot }: { readonly de: InstanceDeRemontee; readonly vers: InstanceDeRemontee; readonly aussi?: readonly InstanceDeRemontee[]; readonly mot?: string | null },
  { aujourdHui, maintenant }: { readonly aujourdHui: Jour; readonly maintenant: Date },
): Pick<Remontee, 'etat' | 'instanceId' | 'atteintes' | 'arriveeLe' | 'reponse' | 'reponduLe'> & { readonly mot: string } {
  exigerTransition(remontee, 'transmettreRemontee');
  const c = new Controle();
  if (!peutMonter(de, vers, aujourdHui)) c.refuser('versId', 'Une remontée monte d’un CTA à son CDIAE, puis au comité régional et au comité national, dans le même territoire.');
  const ids = [vers, ...aussi].map(({ id }) => id);
  if (new Set(ids).size < ids.length || aussi.some((autre) => autre.type !== vers.type || !peutMonter(de, autre, aujourdHui))) c.refuser('aussi', 'Une remontée prend plusieurs branches vers des instances du même niveau, chacune de son territoire.');
  const ecrit = c.texteRequis('mot', mot, { min: 3, max: 1000, requis: 'Dites pourquoi vous la transmettez, et ce qui a déjà été fait.' });
  c.lever();
  // An answer that was not enough is kept in the steps; the question is open again.
  return { etat: 'OUVERTE', instanceId: vers.id, atteintes: [...new Set([...remontee.atteintes, vers.id])], arriveeLe: maintenant, reponse: null, reponduLe: null, mot: ecrit };
}

/** Passes a remontée on outside: the CREFOP for training (AC2015 étape 2), the PTI… It stays here until its answer. */
export function sortirRemontee(remontee: SituationRemontee, saisie: { readonly externe: string; readonly mot?: string | null }, maintenant: Date): Pick<Remontee, 'etat' | 'externe' | 'arriveeLe'> & { readonly mot: string } {
  exigerTransition(remontee, 'sortirRemontee');
  const c = new Controle();
  const externe = c.texteRequis('externe', saisie.externe, { min: 2, max: 100, requis: 'Dites à qui : CREFOP, PTI…', libre: false });
  const mot = c.texteRequis('mot', saisie.mot, { min: 3, max: 1000, requis: 'Dites pourquoi, et ce que vous en attendez.' });
  c.lever();
  return { etat: 'EXTERNE', externe, arriveeLe: maintenant, mot };
}

/** Answers: the question goes back to where it was raised, with its answer. */
export function repondreRemontee(remontee: SituationRemontee & Pick<Remontee, 'origineId'>, reponse: string | null | undefined, maintenant: Date): Pick<Remontee, 'etat' | 'reponse' | 'reponduLe' | 'instanceId' | 'arriveeLe'> {
  exigerTransition(remontee, 'repondreRemontee');
  const c = new Controle();
  const ecrite = c.texteRequis('reponse', reponse, { min: 3, max: 4000, requis: 'Écrivez la réponse : elle revient à qui l’a demandée.' });
  c.lever();
  return { etat: 'REPONDUE', reponse: ecrite, reponduLe: maintenant, instanceId: remontee.origineId, arriveeLe: maintenant };
}

/** Joins a remontée to another one that says the same: whoever asked reads the other, and will have its answer. */
export function fusionnerRemontee(
  remontee: SituationRemontee & Pick<Remontee, 'id' | 'instanceId' | 'atteintes'>,
  dans: Pick<Remontee, 'id' | 'instanceId' | 'etat' | 'atteintes'>,
  mot: string | null | undefined,
  maintenant: Date,
): { readonly jointe: Pick<Remontee, 'etat' | 'fusionneeDansId' | 'closeLe'>; readonly dans: Pick<Remontee, 'atteintes'>; readonly mot: string } {
  exigerTransition(remontee, 'fusionnerRemontee');
  const c = new Controle();
  if (dans.id === remontee.id) c.refuser('dansId', 'Une remontée ne se joint pas à elle-même.');
  else if (dans.etat !== 'OUVERTE' || dans.instanceId !== remontee.instanceId) c.refuser('dansId', 'Deux remontées se joignent quand elles attendent une réponse de la même instance.');
  const ecrit = c.texteRequis('mot', mot, { min: 3, max: 1000, requis: 'Dites à qui l’a levée pourquoi elle rejoint l’autre.' });
  c.lever();
  return { jointe: { etat: 'FUSIONNEE', fusionneeDansId: dans.id, closeLe: maintenant }, dans: { atteintes: [...new Set([...dans.atteintes, ...remontee.atteintes])] }, mot: ecrit };
}

/** Closes with a word: nothing disappears without one. */
export function cloreRemontee(remontee: SituationRemontee, mot: string | null | undefined, maintenant: Date): Pick<Remontee, 'etat' | 'closeLe'> & { readonly mot: string } {
  exigerTransition(remontee, 'cloreRemontee');
  const c = new Controle();
  const ecrit = c.texteRequis('mot', mot, { min: 3, max: 1000, requis: 'Dites à qui l’a levée ce qui la clôt.' });
  c.lever();
  return { etat: 'CLOSE', closeLe: maintenant, mot: ecrit };
}

export interface BonnePratiqueSaisie {
  readonly titre: string;
  readonly texte: string;
  readonly themes?: readonly string[] | null;
}

export interface BonnePratiqueRetenue {
  readonly titre: string;
  readonly texte: string;
  readonly themes: readonly string[];
  readonly retenueLe: Date;
}

const THEMES_MAX = 6;

/** Puts a good practice in the toolbox, in words that everybody may use. */
export function retenirBonnePratique(remontee: SituationRemontee, saisie: BonnePratiqueSaisie, maintenant: Date): BonnePratiqueRetenue {
  exigerTransition(remontee, 'retenirBonnePratique');
  const c = new Controle();
  const titre = c.texteRequis('titre', saisie.titre, { min: 5, max: 200, requis: 'Donnez un titre à cette pratique.' });
  const texte = c.texteRequis('texte', saisie.texte, { min: 10, max: 4000, requis: 'Décrivez la pratique : ce qui a été fait, avec qui, ce que cela a changé.' });
  const themes = [...new Set((saisie.themes ?? []).flatMap((theme) => c.texte('themes', theme, { min: 2, max: 60, libre: false }) ?? []))];
  if (themes.length > THEMES_MAX) c.refuser('themes', `Au plus ${THEMES_MAX} thèmes.`);
  c.lever();
  return { titre, texte, themes, retenueLe: maintenant };
}

/** The item by which a remontée comes to a sitting: a question to answer, or an answer to report. */
export const titreDePoint = ({ titre, etat }: Pick<Remontee, 'titre' | 'etat'>): string => (etat === 'REPONDUE' ? `Réponse à la remontée « ${titre} »` : `Remontée « ${titre} »`).slice(0, 300);
