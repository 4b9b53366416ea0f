import { heureLocale, jourCivil } from './calendrier';
import { exigerComplet, saisieInvalide, transitionImpossible, type Manque } from './erreur';
import { valableLe } from './jour';
import { exigerTransitionReunion } from './machine';
import type { Instance, Jour, Reunion } from './objets';
import { controlerOrdreDuJour, type PointInscrit, type PointSaisie } from './ordre-du-jour';
import { Controle, estTexteSain } from './saisie';
import { dateComplete, heure } from './texte';
import { PRESENCES, type Presence } from './vocabulaire';

/** A sitting is a matter of hours; the same bound is a CHECK in the database. */
export const DUREE_MAX_MS = 24 * 3_600_000;
export const INVITES_MAX = 100;
const LIEN_HTTPS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/iu;

export interface HoraireSaisi {
  readonly debut: Date;
  readonly fin: Date;
}

export interface ReunionSaisie extends HoraireSaisi {
  readonly zone: string;
  readonly titre?: string | null;
  readonly lieu?: string | null;
  readonly lienDistance?: string | null;
  /** Organisations invited beyond the members. */
  readonly invites?: readonly string[] | null;
  readonly points?: readonly PointSaisie[] | null;
  /** Why a past sitting is recorded without convocation. */
  readonly reprise?: string | null;
}

export interface ReunionPlanifiee {
  readonly titre: string | null;
  readonly debut: Date;
  readonly fin: Date;
  readonly zone: string;
  readonly jour: Jour;
  readonly lieu: string | null;
  readonly lienDistance: string | null;
  readonly invites: readonly string[];
  readonly reprise: string | null;
  readonly etat: 'PLANIFIEE';
  readonly planifieeLe: Date;
  readonly points: readonly PointInscrit[];
}

function controlerHoraire(c: Controle, { debut, fin }: HoraireSaisi): void {
  const lisible = c.instant('debut', debut) && c.instant('fin', fin);
  if (!lisible) return;
  const ecart = fin.getTime() - debut.getTime();
  if (ecart <= 0) c.refuser('fin', 'La fin précède le début : corrigez l’heure de fin.');
  else if (ecart > DUREE_MAX_MS) c.refuser('fin', 'Une réunion dure au plus 24 heures.');
}

function lienHttps(c: Controle, valeur: string | null | undefined): string | null {
  const lien = (valeur ?? '').trim();
  if (lien === '') return null;
  if (lien.length > 500 || !estTexteSain(lien) || !LIEN_HTTPS.test(lien)) c.refuser('lienDistance', 'Adresse attendue, commençant par https://.');
  return lien;
}

function invitesDistincts(c: Controle, invites: readonly string[]): string[] {
  if (invites.length > INVITES_MAX) c.refuser('invites', `Au plus ${INVITES_MAX} organisations invitées.`);
  else invites.forEach((id, i) => c.identifiant(`invites.${i}`, id));
  return [...new Set(invites)];
}

/** Place, link, hours and agenda, checked together so that every fault is told at once. */
function controler(c: Controle, saisie: ReunionSaisie) {
  controlerHoraire(c, saisie);
  c.zone('zone', saisie.zone);
  return {
    titre: c.texte('titre', saisie.titre, { max: 200 }),
    lieu: c.texte('lieu', saisie.lieu, { max: 300 }),
    lienDistance: lienHttps(c, saisie.lienDistance),
    invites: invitesDistincts(c, saisie.invites ?? []),
    reprise: c.texte('reprise', saisie.reprise, { min: 3, max: 1000 }),
    points: controlerOrdreDuJour(c, saisie.points ?? []),
  };
}

/** A sitting to come, or a past one « taken over » with its reason. */
function controlerMoment(c: Controle, debut: Date, reprise: string | null, maintenant: Date): void {
  const passee = debut.getTime() <= maintenant.getTime();
  if (passee && reprise === null) c.refuser('debut', 'Cette date est passée. Pour enregistrer une réunion déjà tenue, indiquez le motif de la reprise.');
  if (!passee && reprise !== null) c.refuser('reprise', 'Une reprise concerne une réunion déjà passée.');
}

/** Plans a sitting of an instance alive on that day. */
export function planifier(instance: Pick<Instance, 'debut' | 'fin'>, saisie: ReunionSaisie, maintenant: Date): ReunionPlanifiee {
  const c = new Controle();
  const lue = controler(c, saisie);
  if (c.champs.length === 0) {
    controlerMoment(c, saisie.debut, lue.reprise, maintenant);
    if (!valableLe(instance, jourCivil(saisie.debut, saisie.zone))) c.refuser('debut', 'Ce jour-là, l’instance n’existe pas.');
  }
  c.lever();
  const { debut, fin, zone } = saisie;
  return { ...lue, debut, fin, zone, jour: jourCivil(debut, zone), etat: 'PLANIFIEE', planifieeLe: maintenant };
}

/** What editing a sitting changes; its agenda has its own act. */
export type ReunionModifiee = Omit<ReunionPlanifiee, 'etat' | 'planifieeLe' | 'points'>;

/**
 * Edits a sitting not held yet. Once convened its hours move by postponement only: everyone invited
 * must then be convened anew.
 */
export function modifier(
  reunion: Reunion,
  instance: Pick<Instance, 'debut' | 'fin'>,
  saisie: Omit<ReunionSaisie, 'points'>,
  maintenant: Date,
): ReunionModifiee {
  exigerTransitionReunion(reunion, 'modifierReunion');
  const c = new Controle();
  const { points: _points, ...lue } = controler(c, { ...saisie, points: null });
  const deplacee = saisie.debut.getTime() !== reunion.debut.getTime() || saisie.fin.getTime() !== reunion.fin.getTime();
  if (c.champs.length === 0 && reunion.etat === 'CONVOQUEE') {
    if (deplacee) c.refuser('debut', 'Cette réunion est convoquée : reportez-la pour changer sa date ou ses heures.');
    if (lue.reprise !== null) c.refuser('reprise', 'Cette réunion a été convoquée : ce n’est pas une reprise.');
    if (lue.lieu === null && lue.lienDistance === null) c.refuser('lieu', 'Une réunion convoquée garde un lieu ou un lien à distance.');
  }
  if (c.champs.length === 0 && reunion.etat === 'PLANIFIEE' && (deplacee || lue.reprise !== reunion.reprise)) {
    controlerMoment(c, saisie.debut, lue.reprise, maintenant);
  }
  const jour = c.champs.length === 0 ? jourCivil(saisie.debut, saisie.zone) : reunion.jour;
  if (!valableLe(instance, jour)) c.refuser('debut', 'Ce jour-là, l’instance n’existe pas.');
  c.lever();
  const { debut, fin, zone } = saisie;
  return { ...lue, debut, fin, zone, jour };
}

/** An organisation convened stays invited: its people hold the date in their calendars. */
export function exigerInvitesGardes(reunion: Pick<Reunion, 'etat'> & { readonly invites: readonly string[] }, invites: readonly string[]): void {
  if (reunion.etat !== 'CONVOQUEE' || reunion.invites.every((id) => invites.includes(id))) return;
  throw saisieInvalide([{ champ: 'invites', message: 'Une organisation déjà convoquée reste invitée : ajoutez-en, sans en retirer.' }]);
}

/** What prevents recording that a sitting was held. */
export function manquesPourTenir(reunion: Pick<Reunion, 'debut' | 'zone'>, maintenant: Date): Manque[] {
  if (reunion.debut.getTime() <= maintenant.getTime()) return [];
  const local = heureLocale(reunion.debut, reunion.zone);
  const message = `La séance n’a pas commencé : elle est prévue ${dateComplete(local.jour)} à ${heure(local.heure, local.minute)}.`;
  return [{ acte: 'tenirReunion', code: 'SEANCE_A_VENIR', message, champ: null }];
}

export interface PresenceSaisie {
  /** A participant of the convocation, or null for someone who came without being convened. */
  readonly participantId?: string | null;
  readonly id?: string | null;
  readonly nom?: string | null;
  readonly organisationId?: string | null;
  /** Where someone comes from whose organisation is not in the directory. */
  readonly organisationNom?: string | null;
  readonly presence: string;
}

/** Checks attendance: one line per person, present, remote, excused or absent. */
export function controlerPresences(presences: readonly PresenceSaisie[], participants: readonly string[]): void {
  const c = new Controle();
  const vus = new Set<string>();
  if (presences.length > 500) c.refuser('presences', 'Au plus 500 personnes.');
  else
    presences.forEach((ligne, i) => {
      const champ = `presences.${i}`;
      c.parmi<Presence>(`${champ}.presence`, ligne.presence, PRESENCES, 'Présent, à distance, excusé ou absent est attendu.');
      const cle = ligne.participantId ?? ligne.id ?? '';
      if (vus.has(cle)) c.refuser(champ, 'Cette personne figure deux fois.');
      vus.add(cle);
      if (ligne.participantId) {
        if (!participants.includes(ligne.participantId)) c.refuser(`${champ}.participantId`, 'Cette personne n’a pas été convoquée.');
        return;
      }
      c.identifiant(`${champ}.id`, ligne.id ?? '');
      c.texte(`${champ}.nom`, ligne.nom, { max: 200, requis: 'Donnez le nom de la personne.', libre: false });
      c.texte(`${champ}.organisationNom`, ligne.organisationNom, { max: 200, libre: false });
      if (ligne.organisationId) c.identifiant(`${champ}.organisationId`, ligne.organisationId);
    });
  c.lever();
}

/** Records that a sitting was held: convened and begun, or taken over. */
export function tenir(reunion: Reunion, maintenant: Date): { etat: 'TENUE'; tenueLe: Date } {
  exigerTransitionReunion(reunion, 'tenirReunion');
  exigerComplet(manquesPourTenir(reunion, maintenant));
  return { etat: 'TENUE', tenueLe: maintenant };
}

/** Cancels a sitting not held; its slot is free again. */
export function annuler(reunion: Reunion, motif: string, maintenant: Date): { etat: 'ANNULEE'; annuleeLe: Date; motif: string } {
  exigerTransitionReunion(reunion, 'annulerReunion');
  const c = new Controle();
  const raison = c.motif(motif, 'Indiquez le motif de l’annulation : il sera envoyé aux personnes convoquées.');
  c.lever();
  return { etat: 'ANNULEE', annuleeLe: maintenant, motif: raison };
}

export interface ReunionReportee extends HoraireSaisi {
  readonly etat: 'PLANIFIEE';
  readonly jour: Jour;
  readonly motif: string;
  readonly reprise: null;
  readonly convoqueeLe: null;
  readonly motifUrgence: null;
}

/** Moves a sitting to another day: it is planned again, and everyone will be convened anew. */
export function reporter(
  reunion: Reunion,
  instance: Pick<Instance, 'debut' | 'fin'>,
  saisie: HoraireSaisi & { readonly motif: string },
  maintenant: Date,
): ReunionReportee {
  exigerTransitionReunion(reunion, 'reporterReunion');
  const c = new Controle();
  controlerHoraire(c, saisie);
  const motif = c.motif(saisie.motif, 'Indiquez le motif du report : il sera envoyé aux personnes convoquées.');
  if (c.champs.length === 0 && saisie.debut.getTime() <= maintenant.getTime()) c.refuser('debut', 'La nouvelle date est passée.');
  const jour = c.champs.length === 0 ? jourCivil(saisie.debut, reunion.zone) : reunion.jour;
  if (!valableLe(instance, jour)) c.refuser('debut', 'Ce jour-là, l’instance n’existe pas.');
  c.lever();
  return { etat: 'PLANIFIEE', debut: saisie.debut, fin: saisie.fin, jour, motif, reprise: null, convoqueeLe: null, motifUrgence: null };
}

/** Undoes a wrong « tenue », with its reason, while no compte rendu was published. */
export function rouvrir(
  reunion: Reunion,
  faits: { readonly compteRenduPublie: boolean },
  motif: string,
): { etat: 'CONVOQUEE' | 'PLANIFIEE'; tenueLe: null; motif: string } {
  exigerTransitionReunion(reunion, 'rouvrirReunion');
  if (faits.compteRenduPublie) {
    throw transitionImpossible('Le compte rendu de cette réunion est publié : rectifiez-le plutôt que d’annuler la tenue.');
  }
  const c = new Controle();
  const raison = c.motif(motif, 'Indiquez pourquoi cette réunion n’aurait pas dû être marquée tenue.');
  c.lever();
  // A sitting taken over was never convened: it goes back to where it came from.
  return { etat: reunion.convoqueeLe === null ? 'PLANIFIEE' : 'CONVOQUEE', tenueLe: null, motif: raison };
}
