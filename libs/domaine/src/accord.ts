import { premierJourOuvert } from './changement-regle';
import { anneeDe, estJour, seChevauchent, valableLe } from './jour';
import type { Accord, Jour, Regle } from './objets';
import { nomAccord } from './regle';
import { estDeLaProcedure, etapesResiliation, procedureEnCours, refusEtape, type EvenementDate, type RegimeResiliation } from './resiliation';
import { Controle } from './saisie';
import { seRecoupent } from './territoire';
import { dateEnMots } from './texte';
import type { EtatVerdict } from './vocabulaire-conformite';
import { GENRES_EVENEMENT, NIVEAUX_ACCORD, type GenreEvenement, type NiveauAccord } from './vocabulaire';

export interface EvenementAccord extends EvenementDate {
  readonly id: string;
  readonly titre: string;
  readonly texte: string | null;
  readonly citation: string | null;
  readonly avantLe: Jour | null;
  readonly nouvelleFin: Jour | null;
  readonly declineId: string | null;
}

export interface AccordSuivi extends Accord, RegimeResiliation {
  readonly resiliationArticle: string | null;
}

export type EtatAccord = 'A_VENIR' | 'EN_VIGUEUR' | 'EN_RESILIATION' | 'TERMINE';

/** Where an accord stands on a day; a termination under way does not end it before its notice. */
export function etatAccord(accord: Pick<Accord, 'effetLe' | 'finLe'>, evenements: readonly EvenementDate[], jour: Jour): EtatAccord {
  if (jour < accord.effetLe) return 'A_VENIR';
  if (accord.finLe !== null && jour > accord.finLe) return 'TERMINE';
  return procedureEnCours(evenements).length > 0 ? 'EN_RESILIATION' : 'EN_VIGUEUR';
}

export interface AccordSaisi {
  readonly code: string;
  readonly titre: string;
  readonly niveau: string;
  readonly regionCode?: string | null;
  readonly signeLe?: Jour | null;
  readonly effetLe: Jour;
  readonly finLe?: Jour | null;
  readonly demeureMois?: number | null;
  readonly preavisMois?: number | null;
  readonly resiliationArticle?: string | null;
}

export interface AccordDecrit {
  readonly code: string;
  readonly titre: string;
  readonly niveau: NiveauAccord;
  readonly regionCode: string | null;
  readonly departements: readonly string[];
  readonly signeLe: Jour | null;
  readonly effetLe: Jour;
  readonly finLe: Jour | null;
  readonly resiliationDemeureMois: number | null;
  readonly resiliationPreavisMois: number | null;
  readonly resiliationArticle: string | null;
}

export interface VoisinsAccord {
  /** Départements of the region on the day of effect; null when the region is not one of that day. */
  readonly departements: readonly string[] | null;
  readonly autres: readonly Pick<Accord, 'code' | 'niveau' | 'departements' | 'effetLe' | 'finLe' | 'fictif'>[];
}

const CODE = /^[A-Z0-9][A-Z0-9-]{1,19}$/u;

/** Describes an accord to record: two of one level are never in force for one territory on one day. */
export function decrireAccord(s: AccordSaisi, { departements, autres }: VoisinsAccord): AccordDecrit {
  const c = new Controle();
  const code = s.code.trim().toUpperCase();
  if (!CODE.test(code)) c.refuser('code', 'Un code s’écrit en capitales, chiffres et tirets, de 2 à 20 caractères : BFC2025.');
  if (autres.some((a) => a.code === code)) c.refuser('code', 'Un accord porte déjà ce code.');
  const titre = c.texteRequis('titre', s.titre, { min: 3, max: 300, requis: 'Donnez son titre à l’accord.', libre: false });
  const niveau = c.parmi('niveau', s.niveau, NIVEAUX_ACCORD, 'Un accord est national ou régional.') ?? 'NATIONAL';
  const regionCode = s.regionCode ?? null;
  if (niveau === 'REGIONAL' && regionCode === null) c.refuser('regionCode', 'Choisissez la région de l’accord.');
  if (niveau === 'NATIONAL' && regionCode !== null) c.refuser('regionCode', 'Un accord national n’a pas de région.');
  c.jour('signeLe', s.signeLe ?? null);
  c.jour('effetLe', s.effetLe);
  c.jour('finLe', s.finLe ?? null);
  const finLe = s.finLe ?? null;
  if (finLe !== null && finLe < s.effetLe) c.refuser('finLe', 'L’accord finit avant de prendre effet.');
  if (s.signeLe && estJour(s.effetLe) && s.signeLe > s.effetLe) c.refuser('signeLe', 'Un accord prend effet au plus tôt à sa signature.');
  if (niveau === 'REGIONAL' && regionCode !== null && departements === null) c.refuser('regionCode', 'Cette région n’existait pas à ce jour.');
  const territoire = niveau === 'NATIONAL' ? [] : (departements ?? []);
  const periode = { debut: s.effetLe, fin: finLe };
  const rival = autres.find((a) => a.niveau === niveau && seChevauchent({ debut: a.effetLe, fin: a.finLe }, periode) && (niveau === 'NATIONAL' || seRecoupent(a.departements, territoire)));
  if (estJour(s.effetLe) && rival) c.refuser('effetLe', `${nomAccord(rival.code, rival.fictif)} est déjà en vigueur sur ce territoire du ${dateEnMots(rival.effetLe)}${rival.finLe ? ` au ${dateEnMots(rival.finLe)}` : ''} : deux accords de même niveau ne se superposent pas.`);
  const demeureMois = s.demeureMois ?? null;
  const preavisMois = s.preavisMois ?? null;
  if (demeureMois !== null) c.entier('demeureMois', demeureMois, 1, 24);
  if (preavisMois !== null) c.entier('preavisMois', preavisMois, 1, 24);
  if (demeureMois !== null && preavisMois === null) c.refuser('preavisMois', 'Après la mise en demeure, un préavis : donnez sa durée.');
  const resiliationArticle = c.texte('resiliationArticle', s.resiliationArticle, { min: 2, max: 200, libre: false });
  c.lever();
  return { code, titre, niveau, regionCode, departements: territoire, signeLe: s.signeLe ?? null, effetLe: s.effetLe, finLe, resiliationDemeureMois: demeureMois, resiliationPreavisMois: preavisMois, resiliationArticle };
}

export interface EvenementSaisi {
  readonly genre: string;
  readonly titre?: string | null;
  readonly jour: Jour;
  readonly texte?: string | null;
  readonly citation?: string | null;
  readonly nouvelleFin?: Jour | null;
}

export interface EvenementNote {
  readonly genre: GenreEvenement;
  readonly titre: string;
  readonly jour: Jour;
  readonly texte: string | null;
  readonly citation: string | null;
  readonly nouvelleFin: Jour | null;
}

export const TITRES_EVENEMENT: Readonly<Record<GenreEvenement, string>> = {
  AVENANT: 'Avenant',
  DECLINAISON: 'Avenant régional',
  REVUE_DEMANDEE: 'Revue annuelle demandée',
  REVUE: 'Revue annuelle',
  EVALUATION: 'Évaluation externe',
  MISE_EN_DEMEURE: 'Mise en demeure reçue',
  MISE_EN_CONFORMITE: 'Mise en conformité, la procédure s’arrête',
  DENONCIATION: 'Demande de résiliation reçue',
  COMITE_EXTRAORDINAIRE: 'Comité de pilotage extraordinaire',
  RESILIATION: 'Résiliation',
};

/** What an avenant may do to the end of an accord: move it, never into a year that is over. */
function controlerFin(c: Controle, accord: Pick<Accord, 'effetLe'>, nouvelleFin: Jour | null, aujourdHui: Jour): void {
  c.jour('nouvelleFin', nouvelleFin);
  if (nouvelleFin === null || !estJour(nouvelleFin)) return;
  if (nouvelleFin < accord.effetLe) c.refuser('nouvelleFin', 'L’accord finirait avant de prendre effet.');
  else if (nouvelleFin < premierJourOuvert(aujourdHui)) c.refuser('nouvelleFin', `L’année ${anneeDe(nouvelleFin)} est close : ses verdicts ne changent plus.`);
}

/** Notes an avenant, a review, an evaluation or a step of a termination, with the guards of its clock. */
export function noterEvenement(accord: Pick<AccordSuivi, 'effetLe' | 'finLe' | 'signeLe' | 'demeureMois' | 'preavisMois'>, evenements: readonly EvenementDate[], s: EvenementSaisi, aujourdHui: Jour): EvenementNote {
  const c = new Controle();
  const genre = c.parmi('genre', s.genre, GENRES_EVENEMENT, 'Ce genre d’événement n’existe pas.') ?? 'AVENANT';
  const nouvelleFin = genre === 'RESILIATION' ? s.jour : (s.nouvelleFin ?? null);
  if (!estJour(s.jour)) c.jour('jour', s.jour);
  else if (s.jour < (accord.signeLe ?? accord.effetLe)) c.refuser('jour', 'L’accord n’était pas encore signé ce jour-là.');
  else if (s.jour > aujourdHui) c.refuser('jour', 'Notez un événement une fois qu’il a eu lieu.');
  else if (accord.finLe !== null && s.jour > accord.finLe && genre !== 'EVALUATION') c.refuser('jour', `L’accord a pris fin le ${dateEnMots(accord.finLe)}.`);
  else {
    const refus = refusEtape(accord, evenements, genre, s.jour);
    if (refus !== null) c.refuser(estDeLaProcedure(genre) ? 'jour' : 'genre', refus);
  }
  if (s.nouvelleFin && genre !== 'AVENANT' && genre !== 'DECLINAISON') c.refuser('nouvelleFin', 'Seul un avenant déplace la fin d’un accord.');
  if (c.champs.length === 0) controlerFin(c, accord, nouvelleFin, aujourdHui);
  const titre = c.texte('titre', s.titre, { min: 3, max: 300, libre: false }) ?? TITRES_EVENEMENT[genre];
  const texte = c.texte('texte', s.texte, { min: 3, max: 4000 });
  if ((genre === 'AVENANT' || genre === 'DECLINAISON') && texte === null) c.refuser('texte', 'Dites en quelques mots ce que l’avenant change.');
  const citation = c.texte('citation', s.citation, { min: 2, max: 200, libre: false });
  c.lever();
  return { genre, titre, jour: s.jour, texte, citation, nouvelleFin };
}

export interface Declinaison {
  readonly regionCode: string;
  readonly regionNom: string;
  readonly accordId: string | null;
  readonly accordCode: string | null;
  /** SANS_OBJET: no regional accord declines the national one there. */
  readonly etat: EtatVerdict;
  readonly jour: Jour | null;
}

export interface RegionDatee {
  readonly code: string;
  readonly nom: string;
}

export interface AccordDeclinant {
  readonly id: string;
  readonly code: string;
  readonly regionCode: string | null;
  readonly effetLe: Jour;
  readonly finLe: Jour | null;
}

/** A national avenant opens « à décliner » in each region, until the avenant of its own accord (AC2015 art. 8, BFC2016 art. 5). */
export function declinaisonsDe(avenant: { readonly id: string; readonly jour: Jour }, regions: readonly RegionDatee[], accords: readonly AccordDeclinant[], declinaisons: readonly { readonly accordId: string; readonly declineId: string; readonly jour: Jour | null }[]): Declinaison[] {
  return regions.map(({ code, nom }) => {
    const accord = accords.find((a) => a.regionCode === code && valableLe({ debut: a.effetLe, fin: a.finLe }, avenant.jour < a.effetLe ? a.effetLe : avenant.jour)) ?? null;
    const faite = declinaisons.find((d) => d.declineId === avenant.id && d.accordId === accord?.id);
    return { regionCode: code, regionNom: nom, accordId: accord?.id ?? null, accordCode: accord?.code ?? null, etat: accord === null ? 'SANS_OBJET' : faite ? 'RESPECTE' : 'A_VENIR', jour: faite?.jour ?? null };
  });
}

export type GenreEtapeAccord = GenreEvenement | 'SIGNATURE' | 'EFFET' | 'REGLE_CHANGEE' | 'FIN';

/** One step of the life of an accord, past or expected. */
export interface EtapeAccord {
  readonly cle: string;
  readonly genre: GenreEtapeAccord;
  readonly titre: string;
  readonly texte: string | null;
  readonly citation: string | null;
  readonly jour: Jour | null;
  readonly auPlusTot: Jour | null;
  readonly avantLe: Jour | null;
  readonly etat: EtatVerdict;
}

const quand = (e: EtapeAccord): Jour => e.jour ?? e.avantLe ?? e.auPlusTot ?? '9999-12-31';
const RANGS: readonly GenreEtapeAccord[] = ['SIGNATURE', 'EFFET'];
const rang = ({ genre }: EtapeAccord): number => (genre === 'FIN' ? 9 : RANGS.includes(genre) ? RANGS.indexOf(genre) : 5);

/** The life of an accord in one line: signature, effect, what happened, what is expected and by when, and its end. */
export function chronologie(accord: AccordSuivi, evenements: readonly EvenementAccord[], changements: readonly Pick<Regle, 'id' | 'debut' | 'texte' | 'citation'>[], aujourdHui: Jour): EtapeAccord[] {
  const vide = { texte: null, citation: null, jour: null, auPlusTot: null, avantLe: null };
  const fait = (jour: Jour): EtatVerdict => (jour <= aujourdHui ? 'RESPECTE' : 'A_VENIR');
  const attendu = (avantLe: Jour | null): EtatVerdict => (avantLe !== null && avantLe < aujourdHui ? 'EN_RETARD' : 'A_VENIR');
  const etapes: EtapeAccord[] = [];
  if (accord.signeLe !== null) etapes.push({ ...vide, cle: 'signature', genre: 'SIGNATURE', titre: 'Signature', jour: accord.signeLe, etat: fait(accord.signeLe) });
  etapes.push({ ...vide, cle: 'effet', genre: 'EFFET', titre: 'Prise d’effet', jour: accord.effetLe, etat: fait(accord.effetLe) });
  for (const e of evenements) {
    if (e.jour !== null) etapes.push({ ...vide, cle: e.id, genre: e.genre, titre: e.titre, texte: e.texte, citation: e.citation, jour: e.jour, etat: 'RESPECTE' });
    // What was announced is answered by what was done; the platform does not know more of what nobody noted.
    else if (!evenements.some((autre) => autre.genre === e.genre && autre.jour !== null)) etapes.push({ ...vide, cle: e.id, genre: e.genre, titre: e.titre, texte: e.texte, citation: e.citation, avantLe: e.avantLe, etat: e.avantLe !== null && e.avantLe < aujourdHui ? 'INCONNU' : 'A_VENIR' });
  }
  for (const r of changements) etapes.push({ ...vide, cle: r.id, genre: 'REGLE_CHANGEE', titre: 'Règle changée', texte: r.texte, citation: r.citation, jour: r.debut, etat: fait(r.debut) });
  for (const e of etapesResiliation(accord, evenements)) {
    if (e.jour === null) etapes.push({ ...vide, cle: `attendu-${e.genre}`, genre: e.genre, titre: TITRES_EVENEMENT[e.genre], citation: accord.resiliationArticle, auPlusTot: e.auPlusTot, avantLe: e.avantLe, etat: attendu(e.avantLe) });
  }
  if (accord.finLe !== null) etapes.push({ ...vide, cle: 'fin', genre: 'FIN', titre: 'Fin de l’accord', jour: accord.finLe, etat: fait(accord.finLe) });
  return etapes.sort((a, b) => (quand(a) < quand(b) ? -1 : quand(a) > quand(b) ? 1 : rang(a) - rang(b) || (a.cle < b.cle ? -1 : 1)));
}
