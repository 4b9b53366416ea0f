import { finDeJour, jourCivil } from './calendrier';
import { dernierJourApres } from './convocation';
import { conflit, ErreurMetier, exigerComplet, transitionImpossible, type Manque } from './erreur';
import { donneesPersonnelles, type Trouvaille } from './garde';
import { exigerTransitionCompteRendu, exigerTransitionReunion, type SituationReunion } from './machine';
import type { CompteRendu, Instance, Jour, Participant, Regle, Reunion } from './objets';
import { regleDe, reglesDe, type ReglesApplicables } from './regle';
import { Controle } from './saisie';
import { seRecoupent } from './territoire';
import { compter, enumerer } from './texte';
import { valableLe } from './jour';
import type { Approbation, TypeInstance } from './vocabulaire';

export const SYNTHESE_MAX = 50_000;

/** Opens the draft of a sitting that was held. */
export function rediger(
  reunion: SituationReunion,
  faits: { readonly compteRenduCourant: boolean },
  maintenant: Date,
): { etat: 'BROUILLON'; rang: number; redigeLe: Date } {
  exigerTransitionReunion(reunion, 'redigerCompteRendu');
  if (faits.compteRenduCourant) throw transitionImpossible('Cette réunion a déjà son compte rendu.');
  return { etat: 'BROUILLON', rang: 1, redigeLe: maintenant };
}

export interface SyntheseSaisie {
  /** The text as it will be stored, made safe. */
  readonly texte: string;
  /** The same without its tags: what the guard reads. */
  readonly nu: string;
  /** The revision that the writer started from; 0 for the first. */
  readonly revision: number;
  /** Why what looks like personal data is none. */
  readonly motif?: string | null;
}

/** A number that identifies a person stays out whatever one says; the rest may be a false alarm, with its reason. */
function controlerSynthese({ texte, nu, motif }: SyntheseSaisie): { trouvailles: Trouvaille[]; motif: string | null } {
  const c = new Controle();
  c.texte('texte', texte, { max: SYNTHESE_MAX, libre: false });
  const raison = c.texte('motif', motif, { min: 3, max: 1000 });
  // Nothing is searched in what will not be kept: a search costs its length.
  if (texte.length > SYNTHESE_MAX) c.lever();
  const trouvailles = donneesPersonnelles(nu);
  const refusees = trouvailles.filter((t) => t.genre === 'NIR' || raison === null);
  for (const t of refusees) c.refuser('texte', t.message);
  if (refusees.length > 0) throw new ErreurMetier('SAISIE_INVALIDE', refusees.map((t) => t.message).join(' '), { champs: c.champs, trouvailles: refusees });
  c.lever();
  return { trouvailles, motif: trouvailles.length > 0 ? raison : null };
}

/**
 * Saves the minutes of one item. A stale revision is CONFLIT and carries the text now stored: the
 * writer has his own on screen, so neither is lost. Null when the text is already the one stored.
 */
export function enregistrerSynthese(
  compteRendu: Pick<CompteRendu, 'etat'>,
  actuelle: { readonly texte: string; readonly revision: number } | null,
  saisie: SyntheseSaisie,
): { texte: string; revision: number; trouvailles: readonly Trouvaille[]; motif: string | null } | null {
  exigerTransitionCompteRendu(compteRendu.etat, 'enregistrerSynthese');
  const revision = actuelle?.revision ?? 0;
  if (actuelle !== null && saisie.texte === actuelle.texte) return null;
  if (saisie.revision !== revision) throw conflit(revision, actuelle?.texte ?? '');
  return { texte: saisie.texte, revision: revision + 1, ...controlerSynthese(saisie) };
}

/** Facts loaded with a compte rendu. */
export interface FaitsPublication {
  /** The sitting counts as held; its « tenue » may have been undone since the draft was opened. */
  readonly tenue: boolean;
  /** Ranks of the agenda items without minutes. */
  readonly pointsSansSynthese: readonly number[];
  readonly participants: number;
  /** Participants whose attendance was not said. */
  readonly presencesInconnues: number;
  /** Numbers of the actions without pilot. */
  readonly actionsSansPilote: readonly string[];
  /** Numbers of the actions without due date. */
  readonly actionsSansEcheance: readonly string[];
}

/** Everything missing before publishing to the participants. */
export function manquesPourPublier(faits: FaitsPublication): Manque[] {
  const manques: Manque[] = [];
  const manque = (code: string, message: string, champ: string): void => {
    manques.push({ acte: 'publierCompteRendu', code, message, champ });
  };
  if (!faits.tenue) manque('TENUE', 'La réunion n’est plus marquée tenue : tenez-la de nouveau.', 'etat');
  const points = faits.pointsSansSynthese;
  if (points.length > 0) {
    const liste = enumerer(points.map(String));
    manque('SYNTHESES', points.length === 1 ? `Il manque la synthèse du point ${liste}.` : `Il manque la synthèse des points ${liste}.`, `points.${points[0] ?? 1}`);
  }
  if (faits.participants === 0) manque('PRESENCES', 'Personne ne figure parmi les présents, excusés ou absents.', 'presences');
  if (faits.presencesInconnues > 0) manque('PRESENCES', `La présence de ${compter(faits.presencesInconnues, 'personne')} n’est pas renseignée.`, 'presences');
  const { actionsSansPilote: pilotes, actionsSansEcheance: echeances } = faits;
  if (pilotes.length > 0) manque('PILOTE', `Il manque l’organisation pilote : ${enumerer(pilotes)}.`, 'decisions');
  if (echeances.length > 0) manque('ECHEANCE', `Il manque l’échéance : ${enumerer(echeances)}.`, 'decisions');
  return manques;
}

/** The organisations of those convened or present, frozen at publication: they keep what concerns them. */
export const organisationsConcernees = (participants: readonly Pick<Participant, 'organisationId'>[]): string[] =>
  [...new Set(participants.flatMap((p) => (p.organisationId === null ? [] : [p.organisationId])))].sort();

export type Publication =
  | { readonly etat: 'PROJET'; readonly publieLe: Date; readonly approuveLe: null; readonly approbation: null; readonly taciteLe: Date | null }
  | { readonly etat: 'APPROUVE'; readonly publieLe: Date; readonly approuveLe: Date; readonly approbation: Approbation; readonly taciteLe: null };

/** What the delays of a publication look at in its sitting. */
export type SeancePubliee = Pick<Reunion, 'zone' | 'departements' | 'reprise'>;

/**
 * When the silence of the participants approves: at the end of the last day that the rule of approval leaves them. Never
 * for a rule without days, nor for a sitting taken over, whose participants are asked long after.
 */
function echeanceTacite({ zone, departements, reprise }: SeancePubliee, regle: Regle, maintenant: Date): Date | null {
  const dernierJour = reprise === null ? dernierJourApres(jourCivil(maintenant, zone), departements, regle) : null;
  return dernierJour === null ? null : finDeJour(dernierJour, zone);
}

/** Publishes to the participants. Where the instance has no rule of approval, publishing approves. */
export function publier(compteRendu: Pick<CompteRendu, 'etat'>, seance: SeancePubliee, faits: FaitsPublication, regles: ReglesApplicables, maintenant: Date): Publication {
  exigerTransitionCompteRendu(compteRendu.etat, 'publierCompteRendu');
  exigerComplet(manquesPourPublier(faits));
  const regle = regleDe(regles, 'APPROBATION');
  if (regle === null) return { etat: 'APPROUVE', publieLe: maintenant, approuveLe: maintenant, approbation: 'SANS_REGLE', taciteLe: null };
  return { etat: 'PROJET', publieLe: maintenant, approuveLe: null, approbation: null, taciteLe: echeanceTacite(seance, regle, maintenant) };
}

/** Nothing but the state holds an approval back: the list exists so that every act reads the same. */
export const manquesPourApprouver = (): Manque[] => [];

export interface Approuve {
  readonly etat: 'APPROUVE';
  readonly approuveLe: Date;
  readonly approbation: Approbation;
}

/** Records that the participants approved what was published to them; said too late, silence had approved before. */
export function approuver(compteRendu: Pick<CompteRendu, 'etat' | 'taciteLe'>, maintenant: Date): Approuve {
  exigerTransitionCompteRendu(compteRendu.etat, 'approuverCompteRendu');
  exigerComplet(manquesPourApprouver());
  return approuverTacitement(compteRendu, maintenant) ?? { etat: 'APPROUVE', approuveLe: maintenant, approbation: 'EN_REUNION' };
}

/**
 * Silence approves, at the instant told at the publication whenever this is called afterwards. Null when there is nothing
 * to do: too early, approved meanwhile, or never tacitly.
 */
export function approuverTacitement({ etat, taciteLe }: Pick<CompteRendu, 'etat' | 'taciteLe'>, maintenant: Date): Approuve | null {
  if (etat !== 'PROJET' || taciteLe === null || taciteLe.getTime() > maintenant.getTime()) return null;
  return { etat: 'APPROUVE', approuveLe: taciteLe, approbation: 'TACITE' };
}

/** Opens the draft that will replace an approved compte rendu; the old one stays valid until then. */
export function rectifier(
  compteRendu: Pick<CompteRendu, 'etat' | 'rang'>,
  faits: { readonly rectificationEnCours: boolean },
  motif: string,
  maintenant: Date,
): { etat: 'BROUILLON'; rang: number; motif: string; redigeLe: Date } {
  exigerTransitionCompteRendu(compteRendu.etat, 'rectifierCompteRendu');
  if (faits.rectificationEnCours) throw transitionImpossible('Une rectification de ce compte rendu est déjà en cours.');
  const c = new Controle();
  const raison = c.motif(motif, 'Indiquez ce que la rectification corrige.');
  c.lever();
  return { etat: 'BROUILLON', rang: compteRendu.rang + 1, motif: raison, redigeLe: maintenant };
}

/** The approval of a rectification replaces the former text, which stays readable as such. */
export function remplacer(ancien: Pick<CompteRendu, 'etat'>, maintenant: Date): { etat: 'REMPLACE'; remplaceLe: Date } {
  exigerTransitionCompteRendu(ancien.etat, 'rectifierCompteRendu');
  return { etat: 'REMPLACE', remplaceLe: maintenant };
}

/**
 * Where no accord is in force, nothing obliges a CTA, and nothing forbids it to go on giving its minutes to its CDIAE
 * (AC2011 §6.2.4, BFC2016 fiche 8 asked it): it may, without deadline nor citation.
 */
const USAGE: Readonly<Partial<Record<TypeInstance, readonly TypeInstance[]>>> = { CTA: ['CDIAE'] };

export type InstanceDestinataire = Pick<Instance, 'id' | 'nom' | 'type' | 'departements' | 'debut' | 'fin'>;

/**
 * The instances that must receive the compte rendu of a sitting, by the rules of its day: every CDIAE
 * of a straddling perimeter (BFC2016 fiche 8), the committees by type. An addressee without
 * département is national and concerns everyone.
 */
export function destinatairesAttendus<I extends InstanceDestinataire>(
  source: { readonly instanceId: string; readonly typeInstance: TypeInstance; readonly departements: readonly string[]; readonly jour: Jour },
  regles: ReglesApplicables,
  instances: readonly I[],
): I[] {
  const transmission = reglesDe(regles, 'TRANSMISSION');
  const types = new Set(transmission.length > 0 ? transmission.flatMap((regle) => regle.destinataires) : USAGE[source.typeInstance]);
  return instances
    .filter((i) => types.has(i.type) && i.id !== source.instanceId && valableLe(i, source.jour))
    .filter((i) => i.departements.length === 0 || source.departements.length === 0 || seRecoupent(i.departements, source.departements))
    .sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : a.id < b.id ? -1 : 1));
}

export interface FaitsTransmission {
  readonly attendus: readonly string[];
  readonly transmis: readonly string[];
}

/** Instances that must still be served or must still acknowledge, from the columns of the compte rendu. */
export interface SuiviTransmission {
  readonly destinataires: readonly string[];
  /** Those that acknowledged. */
  readonly recus: readonly string[];
}

/** Is an act still to be done? A transmission or a receipt changes no state: what was done is told by its rows. */
export function resteAFaire(acte: string, { destinataires, recus }: SuiviTransmission, instancesTenues: readonly string[]): boolean {
  if (acte === 'transmettreCompteRendu') return destinataires.length === 0;
  if (acte === 'accuserReception') return destinataires.some((id) => instancesTenues.includes(id) && !recus.includes(id));
  return true;
}

/** What prevents a transmission once the compte rendu is approved. */
export function manquesPourTransmettre(faits: FaitsTransmission): Manque[] {
  if (faits.attendus.length > 0) return [];
  const message = 'Aucune instance destinataire : les règles de ce jour-là n’en nomment pas, ou aucune n’est ouverte sur ce périmètre.';
  return [{ acte: 'transmettreCompteRendu', code: 'DESTINATAIRES', message, champ: null }];
}

/** Transmits to every addressee not served yet; each is one row with its receipt. */
export function transmettre(compteRendu: Pick<CompteRendu, 'etat'>, faits: FaitsTransmission, maintenant: Date): { destinataires: string[]; transmisLe: Date } {
  exigerTransitionCompteRendu(compteRendu.etat, 'transmettreCompteRendu');
  exigerComplet(manquesPourTransmettre(faits));
  const destinataires = faits.attendus.filter((id) => !faits.transmis.includes(id));
  if (destinataires.length === 0) throw transitionImpossible('Ce compte rendu est déjà transmis à tous ses destinataires.');
  return { destinataires, transmisLe: maintenant };
}

/** The addressee acknowledges; the first receipt is the one that counts. */
export function accuserReception(
  compteRendu: Pick<CompteRendu, 'etat'>,
  transmission: { readonly recuLe: Date | null },
  maintenant: Date,
): { recuLe: Date } {
  exigerTransitionCompteRendu(compteRendu.etat, 'accuserReception');
  if (transmission.recuLe !== null) throw transitionImpossible('La réception de ce compte rendu est déjà enregistrée.');
  return { recuLe: maintenant };
}
