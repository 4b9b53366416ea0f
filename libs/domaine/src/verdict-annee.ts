import { annee as anneeEntiere, anneeDe, valableLe } from './jour';
import type { Regle } from './objets';
import { regleDe } from './regle';
import { jugerRythme } from './rythme';
import { compter } from './texte';
import { conclure, etatDate, finAnnee, jourRepere, reglesDuJour, type DemandeVerdict, type FaitsVerdicts, type LigneVerdict, type PreuveVerdict, type Verdict } from './verdict';
import { jugerSeances, type NatureSeance } from './verdict-seance';
import type { NatureRegle } from './vocabulaire';

const regleDuRepere = (faits: FaitsVerdicts, demande: DemandeVerdict, nature: NatureRegle): readonly Regle[] => {
  const regle = regleDe(reglesDuJour(faits, jourRepere(faits, demande)), nature);
  return regle === null ? [] : [regle];
};

const ecarteesDuRepere = (faits: FaitsVerdicts, demande: DemandeVerdict, nature: NatureRegle) =>
  reglesDuJour(faits, jourRepere(faits, demande)).ecartees.filter(({ regle }) => regle.nature === nature);

/** Did it sit as often as its accord wants? */
export function jugerRythmeAnnee(faits: FaitsVerdicts, demande: DemandeVerdict): Verdict {
  const rythme = jugerRythme({ ...demande, debut: faits.debut, fin: faits.fin, reunions: faits.seances, regles: (jour) => reglesDuJour(faits, jour) });
  const lignes = rythme.periodes.flatMap((periode): LigneVerdict[] => {
    const regle = regleDe(reglesDuJour(faits, periode.fin), 'RYTHME') ?? regleDe(reglesDuJour(faits, periode.debut), 'RYTHME');
    if (regle === null) return [];
    // Held without being expected is not kept: nothing was promised for that period.
    const etat = rythme.attendues === 0 ? 'SANS_OBJET' : periode.etat;
    const preuve: PreuveVerdict | null = periode.reunionId === null ? null : { sujet: 'Reunion', id: periode.reunionId };
    return [{ libelle: periode.libelle, jour: periode.jour, avantLe: etat === 'A_VENIR' ? periode.fin : null, faitLe: etat === 'RESPECTE' ? periode.jour : null, etat, regle, preuve }];
  });
  const verdict = conclure('RYTHME', {
    lignes,
    regles: regleDuRepere(faits, demande, 'RYTHME'),
    ecartees: ecarteesDuRepere(faits, demande, 'RYTHME'),
    phrase: () => (rythme.attendues === 0 ? 'Aucun rythme n’est dû sur l’année entière.' : `${compter(rythme.tenues, 'réunion tenue', 'réunions tenues')} sur ${rythme.attendues}.`),
  });
  return { ...verdict, etat: rythme.etat, attendus: rythme.attendues, respectes: rythme.tenues, citation: rythme.citation ?? verdict.citation };
}

/** A yearly duty is owed by an instance that lived the whole year under its rule. */
function regleDeLAnnee(faits: FaitsVerdicts, annee: number, nature: NatureRegle): Regle | null {
  const { debut, fin } = anneeEntiere(annee);
  if (faits.debut > debut || !valableLe(faits, fin)) return null;
  return regleDe(reglesDuJour(faits, debut), nature) === null ? null : regleDe(reglesDuJour(faits, fin), nature);
}

/** The yearly bilan: an item of the agenda where it is drawn up (BFC2016 fiche 8), or a document given to its addressees. */
export function jugerBilanAnnee(faits: FaitsVerdicts, demande: DemandeVerdict): Verdict {
  const { annee, jour } = demande;
  const regle = regleDeLAnnee(faits, annee, 'BILAN');
  const enSeance = faits.seances
    .filter((s) => s.etat === 'TENUE' && anneeDe(s.jour) === annee && s.points.some((point) => point.genre === 'BILAN'))
    .map((s) => ({ jour: s.jour, preuve: { sujet: 'Reunion', id: s.id } as const }));
  const rendus = faits.bilans.filter((b) => b.annee === annee).map((b) => ({ jour: b.jour, preuve: { sujet: 'Bilan', id: b.id } as const }));
  const [premiere] = [...enSeance, ...rendus].sort((a, b) => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : a.preuve.id < b.preuve.id ? -1 : 1));
  const avantLe = regle?.nombre === null ? null : finAnnee(annee);
  const faitLe = premiere?.jour ?? null;
  // The bilan of a year, given after its end, is that of the year: it is not late for having waited for its figures.
  const etat = faitLe === null ? etatDate(avantLe, null, jour) : 'RESPECTE';
  const lignes = regle === null ? [] : [{ libelle: `Bilan ${annee}`, jour: faitLe, avantLe, faitLe, etat, regle, preuve: premiere?.preuve ?? null }];
  return conclure('BILAN', {
    lignes,
    regles: regleDuRepere(faits, demande, 'BILAN'),
    ecartees: ecarteesDuRepere(faits, demande, 'BILAN'),
    phrase: (respectes, attendus) => (attendus === 0 ? 'Aucun bilan n’est dû sur l’année entière.' : respectes > 0 ? 'Bilan dressé.' : 'Aucun bilan dressé.'),
  });
}

/** National accords are reviewed in the year if a party asks (AC2011 art. 8, AC2015 art. 8): nobody asked, nothing is owed. */
export function jugerRevueAnnee(faits: FaitsVerdicts, demande: DemandeVerdict): Verdict {
  const { annee, jour } = demande;
  const regle = regleDe(reglesDuJour(faits, finAnnee(annee)), 'REVUE') ?? regleDuRepere(faits, demande, 'REVUE')[0] ?? null;
  const revues = faits.revues.filter((r) => anneeDe(r.jour) === annee).sort((a, b) => (a.jour < b.jour ? -1 : a.jour > b.jour ? 1 : a.id < b.id ? -1 : 1));
  const demandee = revues.find((r) => !r.faite);
  const faite = revues.findLast((r) => r.faite);
  const lignes: LigneVerdict[] = [];
  if (regle !== null && (demandee ?? faite) !== undefined) {
    const preuve: PreuveVerdict = { sujet: 'EvenementAccord', id: (faite ?? demandee)?.id ?? '' };
    lignes.push({ libelle: `Revue ${annee}`, jour: demandee?.jour ?? null, avantLe: finAnnee(annee), faitLe: faite?.jour ?? null, etat: etatDate(finAnnee(annee), faite?.jour ?? null, jour), regle, preuve });
  }
  return conclure('REVUE', {
    lignes,
    regles: regle === null ? [] : [regle],
    ecartees: ecarteesDuRepere(faits, demande, 'REVUE'),
    phrase: (respectes, attendus) => (attendus === 0 ? 'Aucune partie ne l’a demandée.' : respectes > 0 ? 'Revue faite.' : 'Revue demandée, pas encore faite.'),
  });
}

/** What the platform judges, in the order of the life of a sitting. A setting of the platform is no promise: it is not judged. */
export const NATURES_JUGEES = [
  'RYTHME',
  'PREAVIS',
  'DOCUMENTS',
  'ORDRE_DU_JOUR',
  'PRESENCE',
  'DIFFUSION',
  'APPROBATION',
  'TRANSMISSION',
  'BILAN',
  'REVUE',
] as const satisfies readonly NatureRegle[];
export type NatureJugee = (typeof NATURES_JUGEES)[number];

const DE_L_ANNEE = { RYTHME: jugerRythmeAnnee, BILAN: jugerBilanAnnee, REVUE: jugerRevueAnnee } as const;
const estDeLAnnee = (nature: NatureJugee): nature is keyof typeof DE_L_ANNEE => nature in DE_L_ANNEE;

/** The verdict of one kind for one instance and one year. */
export const juger = (nature: NatureJugee, faits: FaitsVerdicts, demande: DemandeVerdict): Verdict =>
  estDeLAnnee(nature) ? DE_L_ANNEE[nature](faits, demande) : jugerSeances(nature satisfies NatureSeance, faits, demande);

/** Every verdict that some rule gives on the year; kinds without rule are left out. */
export const verdictsDe = (faits: FaitsVerdicts, demande: DemandeVerdict): Verdict[] =>
  NATURES_JUGEES.map((nature) => juger(nature, faits, demande)).filter((verdict) => verdict.regles.length > 0);
