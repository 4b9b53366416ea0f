import { destinatairesAttendus } from './compte-rendu';
import { dernierJourApres, dernierJourAvant } from './convocation';
import { anneeDe } from './jour';
import type { Jour, Regle } from './objets';
import { regleDatee, regleDe, reglesDe, type ReglesApplicables } from './regle';
import { compter, dateEnMots } from './texte';
import { conclure, etatDate, jourRepere, reglesDuJour, type DemandeVerdict, type FaitsVerdicts, type LigneVerdict, type SeanceJugee, type Verdict } from './verdict';
import type { NatureRegle } from './vocabulaire';
import type { EtatVerdict } from './vocabulaire-conformite';

/** What is said of one sitting: the day it leaves, the day it was done, and the state when no day tells it. */
interface Constat {
  readonly avantLe?: Jour | null;
  readonly faitLe?: Jour | null;
  readonly etat?: EtatVerdict;
  readonly compteRendu?: boolean;
}

interface Juge {
  /** Sittings that the kind looks at. */
  readonly regarde: (seance: SeanceJugee) => boolean;
  readonly choisir: (regles: ReglesApplicables) => readonly Regle[];
  readonly constater: (seance: SeanceJugee, regle: Regle, contexte: { faits: FaitsVerdicts; regles: ReglesApplicables; jour: Jour }) => Constat;
  /** What is counted: « convocation faite à temps ». */
  readonly mots: readonly [singulier: string, pluriel: string];
}

const une = (regle: Regle | null): readonly Regle[] => (regle === null ? [] : [regle]);
const tenue = (s: SeanceJugee): boolean => s.etat === 'TENUE';
const annoncee = (s: SeanceJugee): boolean => s.etat !== 'ANNULEE';
/** The archives do not tell when a sitting taken over was convened, nor its papers sent. */
const siReprise = (s: SeanceJugee, constat: Constat): Constat => (s.reprise !== null ? { etat: 'INCONNU' } : constat);

const dernier = (a: Jour | null, b: Jour | null): Jour | null => (a === null ? b : b === null || a > b ? a : b);

/** The addressees that an obligation names; a recommendation makes nobody late. */
function transmission(s: SeanceJugee, regle: Regle, { faits, regles }: { faits: FaitsVerdicts; regles: ReglesApplicables }): Constat {
  const obligations = reglesDe(regles, 'TRANSMISSION').filter((r) => r.force === 'OBLIGATION' || r.accordId === null);
  const liantes = obligations.length > 0 ? obligations : reglesDe(regles, 'TRANSMISSION');
  const source = { instanceId: faits.instanceId, typeInstance: faits.typeInstance, departements: s.departements, jour: s.jour };
  const attendus = destinatairesAttendus(source, { ...regles, retenues: liantes }, s.candidats).map((i) => i.id);
  if (attendus.length === 0) return { etat: 'SANS_OBJET', compteRendu: true };
  const complet = attendus.every((id) => s.transmis.includes(id));
  if (!complet && obligations.length === 0) return { etat: 'SANS_OBJET', compteRendu: true };
  const approuveLe = s.compteRendu?.approuveLe ?? null;
  const avantLe = approuveLe === null || s.reprise !== null ? null : dernierJourApres(approuveLe, s.departements, regle);
  return { avantLe, faitLe: complet ? (s.transmisLe ?? approuveLe) : null, compteRendu: true };
}

/** A compulsory item: an entry of the agenda that cites the same place of the accord. The yearly bilan is another duty of the same fiche. */
function ordreDuJour(s: SeanceJugee, regle: Regle): Constat {
  if (regle.nombre === null || regle.articleId === null || s.points.length === 0) return { etat: 'INCONNU' };
  const repond = s.points.some((point) => point.articleId === regle.articleId && point.genre !== 'BILAN');
  if (repond) return { faitLe: s.jour, etat: 'RESPECTE' };
  // Items typed without their citation may answer it: an agenda that cites nothing proves nothing.
  return { etat: s.points.some((point) => point.articleId !== null) ? 'EN_RETARD' : 'INCONNU' };
}

function presence(s: SeanceJugee, regle: Regle): Constat {
  if (regle.colleges.length === 0 || s.constates === 0) return { etat: 'INCONNU' };
  return regle.colleges.every((college) => s.colleges.includes(college)) ? { faitLe: s.jour, etat: 'RESPECTE' } : { etat: 'EN_RETARD' };
}

const JUGES = {
  PREAVIS: {
    regarde: annoncee,
    choisir: (r) => une(regleDe(r, 'PREAVIS')),
    constater: (s, regle) => siReprise(s, { avantLe: dernierJourAvant(s, regle), faitLe: s.convoqueeLe }),
    mots: ['convocation à temps', 'convocations à temps'],
  },
  // The agenda and its papers go with the convocation; what is added later is late.
  DOCUMENTS: {
    regarde: annoncee,
    choisir: (r) => une(regleDe(r, 'DOCUMENTS')),
    constater: (s, regle) => siReprise(s, { avantLe: dernierJourAvant(s, regle), faitLe: s.convoqueeLe === null ? null : dernier(s.convoqueeLe, s.documentsLe) }),
    mots: ['envoi de documents à temps', 'envois de documents à temps'],
  },
  ORDRE_DU_JOUR: { regarde: tenue, choisir: (r) => reglesDe(r, 'ORDRE_DU_JOUR'), constater: ordreDuJour, mots: ['point obligatoire traité', 'points obligatoires traités'] },
  PRESENCE: { regarde: tenue, choisir: (r) => reglesDe(r, 'PRESENCE'), constater: presence, mots: ['réunion où chacun est représenté', 'réunions où chacun est représenté'] },
  DIFFUSION: {
    regarde: tenue,
    choisir: (r) => une(regleDatee(r, 'DIFFUSION')),
    constater: (s, regle) => ({ avantLe: s.reprise === null ? dernierJourApres(s.jour, s.departements, regle) : null, faitLe: s.compteRendu?.publieLe ?? null, compteRendu: true }),
    mots: ['compte rendu diffusé à temps', 'comptes rendus diffusés à temps'],
  },
  APPROBATION: {
    regarde: tenue,
    choisir: (r) => une(regleDe(r, 'APPROBATION')),
    constater: (s, regle) => {
      const publieLe = s.compteRendu?.publieLe ?? null;
      const avantLe = publieLe === null || s.reprise !== null ? null : dernierJourApres(publieLe, s.departements, regle);
      return { avantLe, faitLe: s.compteRendu?.approuveLe ?? null, compteRendu: true };
    },
    mots: ['compte rendu approuvé', 'comptes rendus approuvés'],
  },
  TRANSMISSION: { regarde: tenue, choisir: (r) => une(regleDatee(r, 'TRANSMISSION')), constater: transmission, mots: ['compte rendu transmis', 'comptes rendus transmis'] },
} as const satisfies { readonly [N in NatureRegle]?: Juge };

export type NatureSeance = keyof typeof JUGES;

const parJour = (a: SeanceJugee, b: SeanceJugee): number => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : a.id < b.id ? -1 : 1);

/** Judges one kind, sitting by sitting, by the rules of the day of each. */
export function jugerSeances(nature: NatureSeance, faits: FaitsVerdicts, demande: DemandeVerdict): Verdict {
  const juge: Juge = JUGES[nature];
  const repere = reglesDuJour(faits, jourRepere(faits, demande));
  const ecartees = repere.ecartees.filter(({ regle }) => regle.nature === nature);
  const lignes = [...faits.seances]
    .filter((s) => anneeDe(s.jour) === demande.annee && juge.regarde(s))
    .sort(parJour)
    .flatMap((s) => {
      const regles = reglesDuJour(faits, s.jour, s.departements);
      ecartees.push(...regles.ecartees.filter(({ regle }) => regle.nature === nature));
      return juge.choisir(regles).map((regle): LigneVerdict => {
        const { avantLe = null, faitLe = null, etat, compteRendu } = juge.constater(s, regle, { faits, regles, jour: demande.jour });
        const preuve = compteRendu === true && s.compteRendu !== null ? ({ sujet: 'CompteRendu', id: s.compteRendu.id } as const) : ({ sujet: 'Reunion', id: s.id } as const);
        return { libelle: `Réunion du ${dateEnMots(s.jour)}`, jour: s.jour, avantLe, faitLe, etat: etat ?? etatDate(avantLe, faitLe, demande.jour), regle, preuve };
      });
    });
  const [singulier, pluriel] = juge.mots;
  return conclure(nature, {
    lignes,
    regles: juge.choisir(repere),
    ecartees,
    phrase: (respectes, attendus, etat) =>
      attendus > 0 ? (etat === 'INCONNU' && respectes === 0 ? 'La plateforme n’en garde pas la preuve.' : `${compter(respectes, singulier, pluriel)} sur ${attendus}.`) : lignes.length > 0 ? 'Rien n’y oblige.' : 'Aucune réunion à juger.',
  });
}
