import type { InstanceDestinataire } from './compte-rendu';
import { anneeDe, jourDe } from './jour';
import { reglesEnMemoire } from './memoire-regles';
import type { Citation, Jour, Regle } from './objets';
import { AUCUNE_REGLE, citer, type RegleEcartee, type ReglesApplicables } from './regle';
import type { College, EtatReunion, GenrePoint, NatureRegle, TypeInstance } from './vocabulaire';
import type { EtatVerdict } from './vocabulaire-conformite';

/** What a sitting leaves as evidence. Days are those of its place; every list may come in any order. */
export interface SeanceJugee {
  readonly id: string;
  readonly jour: Jour;
  readonly etat: EtatReunion;
  /** Why a past sitting was recorded without convocation; null for an ordinary one. */
  readonly reprise: string | null;
  readonly departements: readonly string[];
  readonly convoqueeLe: Jour | null;
  /** Day of the last document deposited before the sitting. */
  readonly documentsLe: Jour | null;
  readonly points: readonly { readonly genre: GenrePoint; readonly articleId: string | null }[];
  /** Colleges of those who came. */
  readonly colleges: readonly College[];
  /** Participants whose presence or absence is known. */
  readonly constates: number;
  readonly compteRendu: { readonly id: string; readonly publieLe: Jour | null; readonly approuveLe: Jour | null } | null;
  /** Instances that may receive the minutes on that day. */
  readonly candidats: readonly InstanceDestinataire[];
  readonly transmis: readonly string[];
  readonly transmisLe: Jour | null;
}

/** An instance with all that its verdicts are given from. */
export interface FaitsVerdicts {
  readonly instanceId: string;
  readonly typeInstance: TypeInstance;
  readonly departements: readonly string[];
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly regles: readonly Regle[];
  readonly seances: readonly SeanceJugee[];
  /** Bilans given to their addressees, on that day, for that year. */
  readonly bilans: readonly { readonly id: string; readonly annee: number; readonly jour: Jour }[];
  /** Reviews of the accord asked by a party, and made. */
  readonly revues: readonly { readonly id: string; readonly jour: Jour; readonly faite: boolean }[];
}

export interface DemandeVerdict {
  readonly annee: number;
  /** The day on which the verdict is given. */
  readonly jour: Jour;
}

export interface PreuveVerdict {
  readonly sujet: 'Reunion' | 'CompteRendu' | 'Bilan' | 'EvenementAccord';
  readonly id: string;
}

/** One thing judged: a sitting, a period, a year. */
export interface LigneVerdict {
  readonly libelle: string;
  readonly jour: Jour | null;
  readonly avantLe: Jour | null;
  readonly faitLe: Jour | null;
  readonly etat: EtatVerdict;
  readonly regle: Regle;
  readonly preuve: PreuveVerdict | null;
}

export interface Verdict {
  readonly nature: NatureRegle;
  readonly etat: EtatVerdict;
  /** The next deadline, when something is still to come. */
  readonly avantLe: Jour | null;
  /** Of the things judged, those that were kept. */
  readonly attendus: number;
  readonly respectes: number;
  readonly phrase: string;
  readonly citation: Citation | null;
  readonly regles: readonly Regle[];
  readonly ecartees: readonly RegleEcartee[];
  readonly lignes: readonly LigneVerdict[];
}

export const debutAnnee = (annee: number): Jour => jourDe(annee, 1, 1);
export const finAnnee = (annee: number): Jour => jourDe(annee, 12, 31);

/** The rules of a day, or none where no accord is in force: a verdict is then « sans objet », never « en retard ». */
export function reglesDuJour(faits: FaitsVerdicts, jour: Jour, departements: readonly string[] = faits.departements): ReglesApplicables {
  const { typeInstance, instanceId } = faits;
  const regles = reglesEnMemoire(faits.regles)({ jour, typeInstance, departements, instanceId });
  return regles.accordEnVigueur ? regles : AUCUNE_REGLE;
}

/** The day of the year on which its rules are shown: today, or its nearest end; never outside the life of the instance. */
export function jourRepere(faits: Pick<FaitsVerdicts, 'debut' | 'fin'>, { annee, jour }: DemandeVerdict): Jour {
  const dansAnnee = anneeDe(jour) === annee ? jour : anneeDe(jour) < annee ? debutAnnee(annee) : finAnnee(annee);
  if (dansAnnee < faits.debut) return faits.debut;
  return faits.fin !== null && faits.fin < dansAnnee ? faits.fin : dansAnnee;
}

/** Late as soon as its day is over; done late stays late. Without a day, nothing is ever late. */
export function etatDate(avantLe: Jour | null, faitLe: Jour | null, aujourdHui: Jour): EtatVerdict {
  if (avantLe !== null && (faitLe ?? aujourdHui) > avantLe) return 'EN_RETARD';
  return faitLe === null ? 'A_VENIR' : 'RESPECTE';
}

/** One late makes the whole late; then what is to come; a doubt forbids to say that all was kept. */
export function etatEnsemble(etats: readonly EtatVerdict[]): EtatVerdict {
  const juges = etats.filter((etat) => etat !== 'SANS_OBJET');
  return (['EN_RETARD', 'A_VENIR', 'INCONNU'] as const).find((etat) => juges.includes(etat)) ?? (juges.length > 0 ? 'RESPECTE' : 'SANS_OBJET');
}

const unique = <T>(liste: readonly T[], cle: (element: T) => string): T[] => [...new Map(liste.map((element) => [cle(element), element])).values()];

export interface Instruction {
  readonly lignes: readonly LigneVerdict[];
  /** Rules met on the way, those of the day of reference included. */
  readonly regles: readonly Regle[];
  readonly ecartees: readonly RegleEcartee[];
  readonly phrase: (respectes: number, attendus: number, etat: EtatVerdict) => string;
}

/** Draws the verdict of a kind from its lines. */
export function conclure(nature: NatureRegle, { lignes, regles, ecartees, phrase }: Instruction): Verdict {
  const etat = etatEnsemble(lignes.map((l) => l.etat));
  const jugees = lignes.filter((l) => l.etat !== 'SANS_OBJET');
  const respectes = jugees.filter((l) => l.etat === 'RESPECTE').length;
  const avantLe = lignes.flatMap((l) => (l.etat === 'A_VENIR' && l.avantLe !== null ? [l.avantLe] : [])).sort()[0] ?? null;
  const connues = unique([...lignes.map((l) => l.regle), ...regles], (r) => r.id);
  const principale = lignes.find((l) => l.etat === etat)?.regle ?? connues[0] ?? null;
  return {
    nature,
    etat,
    avantLe,
    attendus: jugees.length,
    respectes,
    phrase: connues.length === 0 ? 'Aucune règle en vigueur.' : phrase(respectes, jugees.length, etat),
    citation: principale === null ? null : citer(principale),
    regles: connues,
    ecartees: unique(ecartees, (e) => e.regle.id),
    lignes,
  };
}
