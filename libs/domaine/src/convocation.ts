import { ajouterDelai, jourCivil, type UniteDelai } from './calendrier';
import { exigerComplet, transitionImpossible, type Manque } from './erreur';
import { exigerTransitionReunion } from './machine';
import type { Jour, Participant, Regle, Reunion } from './objets';
import { citer, regleDe, type ReglesApplicables } from './regle';
import { Controle } from './saisie';
import { compter, dateEnMots } from './texte';
import { REPONSES, type Reponse, type UniteRegle } from './vocabulaire';

/** Counts that the API loads with the row; the reader may learn them without reading the rows. */
export interface FaitsConvocation {
  /** Items on the agenda. */
  readonly points: number;
  /** Items proposed by a SIAE and not examined yet. */
  readonly propositions: number;
  /** Persons who would be convened: members in office and invited organisations. */
  readonly participants: number;
}

const estDelai = (unite: UniteRegle | null): unite is UniteDelai => unite === 'JOURS_CALENDAIRES' || unite === 'JOURS_OUVRES';

/** The last day that a delay before a sitting leaves. */
export function dernierJourAvant(reunion: Pick<Reunion, 'jour' | 'departements'>, regle: Regle | null): Jour | null {
  if (regle === null || regle.nombre === null || !estDelai(regle.unite)) return null;
  return ajouterDelai(reunion.jour, -regle.nombre, regle.unite, reunion.departements[0]);
}

/** The last day that a delay after a day leaves. */
export function dernierJourApres(jour: Jour, departements: readonly string[], regle: Regle | null): Jour | null {
  if (regle === null || regle.nombre === null || !estDelai(regle.unite)) return null;
  return ajouterDelai(jour, regle.nombre, regle.unite, departements[0]);
}

export interface Preavis {
  readonly regle: Regle;
  readonly avantLe: Jour;
  readonly depasse: boolean;
}

/**
 * The notice owed for a sitting. Documents go with the convocation, so the delay set for them
 * (BFC2016 art. 3: ten days) is a notice where no other is.
 */
export function preavis(reunion: Pick<Reunion, 'jour' | 'departements' | 'zone'>, regles: ReglesApplicables, maintenant: Date): Preavis | null {
  const aujourdHui = jourCivil(maintenant, reunion.zone);
  for (const nature of ['PREAVIS', 'DOCUMENTS'] as const) {
    const regle = regleDe(regles, nature);
    const avantLe = dernierJourAvant(reunion, regle);
    if (regle !== null && avantLe !== null) return { regle, avantLe, depasse: aujourdHui > avantLe };
  }
  return null;
}

type ReunionAConvoquer = Pick<Reunion, 'jour' | 'departements' | 'zone' | 'debut' | 'lieu' | 'lienDistance' | 'motifUrgence'>;

/** Everything missing before convening: the list on the screen and the guard of the act. */
export function manquesPourConvoquer(
  reunion: ReunionAConvoquer,
  faits: FaitsConvocation,
  regles: ReglesApplicables,
  maintenant: Date,
): Manque[] {
  const manques: Manque[] = [];
  const manque = (code: string, message: string, champ: string | null = null): void => {
    manques.push({ acte: 'convoquerReunion', code, message, champ });
  };
  if (reunion.debut.getTime() <= maintenant.getTime()) manque('SEANCE_PASSEE', 'La date de la réunion est passée : reportez-la, ou annulez-la.', 'debut');
  if (reunion.lieu === null && reunion.lienDistance === null) manque('LIEU', 'Il manque un lieu ou un lien à distance.', 'lieu');
  if (faits.points === 0) manque('ORDRE_DU_JOUR', 'L’ordre du jour est vide.', 'points');
  if (faits.propositions > 0) {
    const propositions = compter(faits.propositions, 'point proposé attend', 'points proposés attendent');
    manque('PROPOSITIONS', `${propositions} une réponse : inscrivez ou écartez.`, 'points');
  }
  if (faits.participants === 0) manque('PARTICIPANTS', 'Personne n’est à convoquer : l’instance n’a ni membre nommé ni invité.');
  const delai = preavis(reunion, regles, maintenant);
  // A recommendation or the instance's own choice is shown late; an obligation asks for a reason.
  if (delai !== null && delai.depasse && delai.regle.force === 'OBLIGATION' && reunion.motifUrgence === null) {
    const citation = citer(delai.regle).texte;
    manque('MOTIF_URGENCE', `Il fallait convoquer au plus tard le ${dateEnMots(delai.avantLe)} (${citation}) : indiquez le motif d’urgence.`, 'motifUrgence');
  }
  return manques;
}

/** Convenes: from now on everyone has the date, the place and the agenda. */
export function convoquer(
  reunion: Reunion,
  faits: FaitsConvocation,
  regles: ReglesApplicables,
  saisie: { readonly motifUrgence?: string | null },
  maintenant: Date,
): { etat: 'CONVOQUEE'; convoqueeLe: Date; motifUrgence: string | null } {
  exigerTransitionReunion(reunion, 'convoquerReunion');
  const c = new Controle();
  const motifUrgence = c.texte('motifUrgence', saisie.motifUrgence, { min: 3, max: 1000 });
  c.lever();
  exigerComplet(manquesPourConvoquer({ ...reunion, motifUrgence }, faits, regles, maintenant));
  return { etat: 'CONVOQUEE', convoqueeLe: maintenant, motifUrgence };
}

export interface ReponseSaisie {
  readonly reponse: string;
  /** Name of the person sent instead, for a person excused. */
  readonly suppleant?: string | null;
}

/** Answers a convocation, as often as one changes one's mind, until the sitting ends. */
export function repondre(
  reunion: Reunion,
  saisie: ReponseSaisie,
  maintenant: Date,
): { reponse: Reponse; reponduLe: Date; suppleant: string | null } {
  exigerTransitionReunion(reunion, 'repondreConvocation');
  if (reunion.fin.getTime() <= maintenant.getTime()) throw transitionImpossible('La réunion est terminée : il n’est plus temps de répondre.');
  const c = new Controle();
  const reponse = c.parmi('reponse', saisie.reponse, REPONSES, 'Répondez présent, à distance ou excusé.') ?? 'ATTENDUE';
  if (reponse === 'ATTENDUE' && c.champs.length === 0) c.refuser('reponse', 'Répondez présent, à distance ou excusé.');
  const suppleant = c.texte('suppleant', saisie.suppleant, { max: 200, libre: false });
  if (suppleant !== null && reponse !== 'EXCUSE') c.refuser('suppleant', 'Un suppléant remplace une personne excusée.');
  c.lever();
  return { reponse, reponduLe: maintenant, suppleant };
}

/** Who is reminded: those who did not answer, and nobody else; a substitute only answers for a titular who excused herself. */
export function aRelancer<P extends Pick<Participant, 'reponse' | 'personneId' | 'titre'>>(reunion: Reunion, participants: readonly P[], maintenant: Date): P[] {
  exigerTransitionReunion(reunion, 'relancerConvocations');
  if (reunion.debut.getTime() <= maintenant.getTime()) throw transitionImpossible('La réunion a commencé : il n’est plus temps de relancer.');
  return participants.filter((p) => p.reponse === 'ATTENDUE' && p.titre !== 'SUPPLEANT' && p.personneId !== null);
}
