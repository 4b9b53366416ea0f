import type { InstanceDestinataire } from './compte-rendu';
import type { Citation, Jour, Regle } from './objets';
import type { RegleEcartee } from './regle';
import type { SeanceJugee } from './verdict';
import type { EtatReunion, TypeInstance } from './vocabulaire';
import type { CritereConformite, EtatVerdict } from './vocabulaire-conformite';

/** A sitting as it is recorded today, with the day of each step, so that any past day can be judged again. */
export interface SeanceAJuger {
  readonly id: string;
  readonly jour: Jour;
  readonly departements: readonly string[];
  readonly etat: EtatReunion;
  /** Why it was recorded long after; null for an ordinary one. */
  readonly reprise: string | null;
  readonly planifieeLe: Jour;
  readonly annuleeLe: Jour | null;
  readonly convoqueeLe: Jour | null;
  readonly documentsLe: Jour | null;
  /** First publication and first approval: corrected minutes were in time if their first text was. */
  readonly compteRendu: { readonly id: string; readonly publieLe: Jour; readonly approuveLe: Jour | null; readonly lisible: boolean } | null;
  readonly transmissions: readonly { readonly instanceId: string; readonly le: Jour }[];
  /** May this reader open it? A verdict is everybody's, its evidence is not. */
  readonly lisible: boolean;
}

/** Cells of a campaign, counted by territory as of the day of the verdict. */
export interface CellulesTerritoire {
  /** Null: the figures of the region. */
  readonly departement: string | null;
  readonly attendues: number;
  readonly aTemps: number;
  readonly tardives: number;
  /** Never submitted, deadline passed. */
  readonly manquantes: number;
}

export interface CampagneAJuger {
  readonly id: string;
  readonly libelle: string;
  readonly echeance: Jour;
  readonly accordId: string;
  readonly accordCode: string;
  readonly accordFictif: boolean;
  readonly lisible: boolean;
  readonly cellules: readonly CellulesTerritoire[];
}

/** The road map that a committee owes for the year, where an accord in force works by road maps. */
export interface FeuilleAJuger {
  readonly accordId: string;
  readonly accordCode: string;
  readonly accordFictif: boolean;
  readonly article: string | null;
  /** Null until one is adopted. */
  readonly id: string | null;
  /** Its first adoption: a revision keeps the former version in force. */
  readonly adopteeLe: Jour | null;
}

/** An instance with all that it is judged from. */
export interface InstanceAJuger {
  readonly id: string;
  readonly nom: string;
  readonly type: TypeInstance;
  /** Its territory on the day of the verdict. */
  readonly departements: readonly string[];
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly lisible: boolean;
  readonly seances: readonly SeanceAJuger[];
  readonly campagnes: readonly CampagneAJuger[];
  readonly feuille: FeuilleAJuger | null;
}

/** What the verdicts of a year are given with. */
export interface ContexteConformite {
  readonly annee: number;
  /** The verdict is that of this day, whatever happened since. */
  readonly jour: Jour;
  /** One list for all instances: what applies to each is remembered under it. */
  readonly regles: readonly Regle[];
  /** With the evidence of each verdict: a map of the nation shows none, and would gather thousands. */
  readonly preuves: boolean;
  /** Instances that may be owed the minutes of a sitting of this territory. */
  readonly candidats: (departements: readonly string[]) => readonly InstanceDestinataire[];
}

export interface PreuveConformite {
  readonly sujet: 'Reunion' | 'CompteRendu' | 'Campagne' | 'FeuilleDeRoute';
  readonly id: string;
  readonly jour: Jour | null;
  readonly etat: EtatVerdict;
  readonly avantLe: Jour | null;
  readonly faitLe: Jour | null;
  readonly texte: string;
  readonly lisible: boolean;
}

/** The verdict of one criterion on one instance. Counts and deadlines are for everyone; the evidence for those who read it. */
export interface VerdictConformite {
  readonly critere: CritereConformite;
  readonly etat: EtatVerdict;
  /** The deadline that decides: the first one missed, else the next one. */
  readonly date: Jour | null;
  readonly attendues: number;
  readonly faites: number;
  /** Missed, or done too late; of those, what may still be done. */
  readonly enRetard: number;
  readonly rattrapables: number;
  readonly inconnues: number;
  /** The periods missed, for a rhythm. */
  readonly periodes: readonly string[];
  readonly citation: Citation | null;
  readonly regle: Regle | null;
  readonly ecartee: RegleEcartee | null;
  readonly preuves: readonly PreuveConformite[];
}

const AUCUN: SeanceAJuger['transmissions'] = [];

/** What was known of a sitting on a day; null when it was not yet planned. One taken over was held on its day, whenever it was recorded. */
export function seanceLe(seance: SeanceAJuger, jour: Jour, candidats: SeanceJugee['candidats'] = []): SeanceJugee | null {
  const au = (fait: Jour | null): Jour | null => (fait !== null && fait <= jour ? fait : null);
  const tenue = seance.etat === 'TENUE' && seance.jour <= jour;
  if (!tenue && seance.planifieeLe > jour) return null;
  const convoqueeLe = au(seance.convoqueeLe);
  const transmis = seance.transmissions.length === 0 ? AUCUN : seance.transmissions.filter(({ le }) => le <= jour);
  const { compteRendu } = seance;
  const publie = compteRendu !== null && compteRendu.publieLe <= jour;
  return {
    id: seance.id,
    jour: seance.jour,
    departements: seance.departements,
    reprise: seance.reprise,
    etat: tenue ? 'TENUE' : au(seance.annuleeLe) !== null ? 'ANNULEE' : convoqueeLe === null ? 'PLANIFIEE' : 'CONVOQUEE',
    convoqueeLe,
    documentsLe: au(seance.documentsLe),
    compteRendu: publie ? { id: compteRendu.id, publieLe: compteRendu.publieLe, approuveLe: au(compteRendu.approuveLe) } : null,
    transmis: transmis.map(({ instanceId }) => instanceId),
    transmisLe: transmis.reduce<Jour | null>((dernier, { le }) => (dernier === null || le > dernier ? le : dernier), null),
    // Only the rules of content look at them, and no criterion is one of these.
    points: [],
    colleges: [],
    constates: 0,
    candidats,
  };
}
