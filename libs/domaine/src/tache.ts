import { prochaineEtape, rangDeTache } from './attendu';
import type { Manque } from './erreur';
import { ajouterJours } from './jour';
import type { Attendu, Citation, Jour, VerdictRythme } from './objets';
import { compter, dateEnMots } from './texte';
import { RANGS_TACHE, type EtatReunion, type RangTache } from './vocabulaire';

/** One line of « À faire »: a verb, a reason, an article, a date. */
export interface Tache {
  readonly rang: RangTache;
  /** Name of the act that settles it. */
  readonly acte: string;
  readonly titre: string;
  readonly detail: string | null;
  readonly avantLe: Jour | null;
  readonly citation: Citation | null;
  readonly sujet: 'Reunion' | 'CompteRendu' | 'Instance' | 'Personne' | 'Campagne' | 'Contestation' | 'Bilan' | 'Action' | 'FeuilleDeRoute' | 'Remontee' | 'Accord' | 'Enquete';
  readonly sujetId: string;
}

/** A sitting that the person runs, with what is known of its minutes. */
export interface SeanceTenue {
  readonly id: string;
  readonly instanceNom: string;
  readonly jour: Jour;
  readonly etat: EtatReunion;
  readonly attendus: readonly Attendu[];
  /** It has begun. */
  readonly commencee: boolean;
  readonly propositions: number;
  readonly convoques: number;
  readonly reponses: number;
  /** The minutes under way or approved, the most recent one. */
  readonly compteRendu: { readonly id: string; readonly etat: string } | null;
  /** Addressees who have not acknowledged. */
  readonly sansAccuse: readonly string[];
}

const FEMININS = /^(commission|conférence|réunion)\b/iu;
/** « Comité » loses its capital inside a sentence; « CTA » and « CDIAE » keep theirs. */
const dansLaPhrase = (nom: string): string => (/^[A-ZÉ][a-zé]/u.test(nom) ? nom.charAt(0).toLocaleLowerCase('fr') + nom.slice(1) : nom);

/** « le CTA du bassin de Dole », « la commission… ». */
export const avecLe = (nom: string): string => `${FEMININS.test(nom) ? 'la' : 'le'} ${dansLaPhrase(nom)}`;
/** « du CTA du bassin de Dole », « de la commission… ». */
export const avecDe = (nom: string): string => `${FEMININS.test(nom) ? 'de la' : 'du'} ${dansLaPhrase(nom)}`;
/** « au CDIAE du Jura », « à la commission… ». */
export const avecA = (nom: string): string => `${FEMININS.test(nom) ? 'à la' : 'au'} ${dansLaPhrase(nom)}`;

const sansAnnee = (jour: Jour, aujourdHui: Jour): string => (jour.slice(0, 4) === aujourdHui.slice(0, 4) ? dateEnMots(jour).slice(0, -5) : dateEnMots(jour));

/** What a sitting still asks of the person who runs it; nothing when all is done or not due yet. */
export function tachesDeSeance(seance: SeanceTenue, aujourdHui: Jour): Tache[] {
  const etape = prochaineEtape(seance.attendus);
  const date = sansAnnee(seance.jour, aujourdHui);
  const commun = { avantLe: etape?.avantLe ?? null, citation: etape?.citation ?? null, sujet: 'Reunion' as const, sujetId: seance.id };
  const taches: Tache[] = [];
  const ajouter = (tache: Partial<Tache> & Pick<Tache, 'acte' | 'titre'>, rang: RangTache | null): void => {
    if (rang !== null) taches.push({ detail: null, ...commun, ...tache, rang });
  };
  const rang = rangDeTache(etape?.avantLe ?? null, aujourdHui);
  // A step far ahead is in the calendar of sittings; the home shows it when it comes.
  const rangEtape = rang === 'ENSUITE' ? null : rang;

  if (seance.etat === 'PLANIFIEE' || seance.etat === 'CONVOQUEE') {
    if (seance.propositions > 0) {
      ajouter({ acte: 'retenirPoint', titre: `Examiner ${compter(seance.propositions, 'point proposé', 'points proposés')} pour l’ordre du jour`, detail: `${seance.instanceNom}, ${date}`, avantLe: null, citation: null }, 'CETTE_SEMAINE');
    }
    if (seance.commencee) ajouter({ acte: 'tenirReunion', titre: `Enregistrer la présence ${avecA(seance.instanceNom)} du ${date}`, avantLe: seance.jour, citation: null }, seance.jour < aujourdHui ? 'EN_RETARD' : 'CETTE_SEMAINE');
    else if (seance.etat === 'PLANIFIEE') ajouter({ acte: 'convoquerReunion', titre: `Convoquer ${avecLe(seance.instanceNom)} du ${date}` }, rangEtape);
    else if (seance.reponses < seance.convoques) {
      const manquants = seance.convoques - seance.reponses;
      ajouter({ acte: 'relancerConvocations', titre: `${compter(manquants, 'personne')} ${manquants > 1 ? 'n’ont' : 'n’a'} pas répondu à la convocation du ${date}`, detail: `${seance.instanceNom}, ${compter(seance.reponses, 'réponse')} sur ${seance.convoques}`, avantLe: null, citation: null }, 'EN_ATTENTE');
    }
  }
  if (seance.etat === 'TENUE') ajouterSuites(seance, { date, rangEtape, aujourdHui, commun }, ajouter);
  return taches;
}

interface Suites {
  readonly date: string;
  readonly rangEtape: RangTache | null;
  readonly aujourdHui: Jour;
  readonly commun: Pick<Tache, 'avantLe'>;
}

/** After the sitting: the minutes, their approval, their transmission, their receipt. */
function ajouterSuites(seance: SeanceTenue, { date, rangEtape, aujourdHui, commun }: Suites, ajouter: (t: Partial<Tache> & Pick<Tache, 'acte' | 'titre'>, rang: RangTache | null) => void): void {
  const { compteRendu, instanceNom, sansAccuse } = seance;
  const dossier = compteRendu === null ? {} : { sujet: 'CompteRendu' as const, sujetId: compteRendu.id };
  if (compteRendu === null || compteRendu.etat === 'BROUILLON') {
    ajouter({ acte: compteRendu === null ? 'redigerCompteRendu' : 'enregistrerSynthese', titre: `Écrire le compte rendu ${avecDe(instanceNom)} du ${date}`, ...dossier }, rangEtape ?? 'CETTE_SEMAINE');
  } else if (compteRendu.etat === 'PROJET') {
    const echu = commun.avantLe !== null && commun.avantLe < aujourdHui;
    ajouter({ acte: 'approuverCompteRendu', titre: `Le compte rendu ${avecDe(instanceNom)} du ${date} attend d’être approuvé`, detail: 'Publié aux participants', ...dossier }, echu ? 'EN_RETARD' : 'EN_ATTENTE');
  } else {
    const aTransmettre = seance.attendus.find((a) => a.acte === 'transmettreCompteRendu' && a.faitLe === null);
    if (aTransmettre) ajouter({ acte: 'transmettreCompteRendu', titre: `Transmettre le compte rendu ${avecDe(instanceNom)} du ${date}`, detail: 'Approuvé', ...dossier }, rangEtape ?? 'CETTE_SEMAINE');
    else if (sansAccuse.length > 0) ajouter({ acte: 'accuserReception', titre: `Accusé de réception attendu du compte rendu du ${date}`, detail: `${instanceNom}, transmis ${sansAccuse.map(avecA).join(' et ')}`, avantLe: null, ...dossier }, 'EN_ATTENTE');
  }
}

/** How long before the end of a period its missing sitting is asked for. */
const ALERTE_JOURS = 45;

/** An instance that did not sit when its accord wanted, and that has nothing planned: the last missed period only. */
export function tacheDeRythme(instance: { readonly id: string; readonly nom: string }, verdict: VerdictRythme, prevue: boolean, aujourdHui: Jour): Tache | null {
  if (prevue) return null;
  const commun = { acte: 'planifierReunion', citation: verdict.citation, sujet: 'Instance' as const, sujetId: instance.id, titre: `Réunir ${avecLe(instance.nom)}` };
  const manquee = verdict.periodes.findLast((p) => p.etat === 'EN_RETARD');
  if (manquee) return { ...commun, rang: 'EN_RETARD', avantLe: manquee.fin, detail: `Aucune réunion : ${manquee.libelle}` };
  const courante = verdict.periodes.find((p) => p.etat === 'A_VENIR' && p.debut <= aujourdHui && p.fin >= aujourdHui);
  if (!courante || ajouterJours(aujourdHui, ALERTE_JOURS) < courante.fin) return null;
  return { ...commun, rang: 'CETTE_SEMAINE', avantLe: courante.fin, detail: `Aucune réunion prévue : ${courante.libelle}` };
}

/** A mandat about to end: to be renewed or let go, before its last day. */
export function tacheDeMandat({ personneId, nom, titre, fin }: { readonly personneId: string; readonly nom: string; readonly titre: string; readonly fin: Jour }, aujourdHui: Jour): Tache {
  return { rang: rangDeTache(fin, aujourdHui), acte: 'donnerMandat', titre: `Renouveler le mandat de ${nom}, ou le laisser finir`, detail: titre, avantLe: fin, citation: null, sujet: 'Personne', sujetId: personneId };
}

/** What an instance lacks to do its work, one line per lack: somebody to run it, holders of its seats, an addressee. */
export const tachesDInstance = (instance: { readonly id: string; readonly nom: string }, manques: readonly Manque[]): Tache[] =>
  manques.map((manque) => ({ rang: 'CETTE_SEMAINE', acte: 'nommerMembre', titre: `Compléter ${avecLe(instance.nom)}`, detail: manque.message, avantLe: null, citation: null, sujet: 'Instance', sujetId: instance.id }));

/** Late first, then the nearest deadline; what has none comes last in its section. */
export const trierTaches = <T extends Tache>(taches: readonly T[]): T[] =>
  [...taches].sort((a, b) => RANGS_TACHE.indexOf(a.rang) - RANGS_TACHE.indexOf(b.rang) || (a.avantLe ?? '9999').localeCompare(b.avantLe ?? '9999') || a.titre.localeCompare(b.titre, 'fr'));
