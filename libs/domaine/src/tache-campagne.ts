import { rangDeTache } from './attendu';
import type { Jour } from './objets';
import type { Tache } from './tache';
import { compter, dateEnMots, enumerer } from './texte';

/** What an open campaign asks of a person: counts of cells, never a figure. */
export interface CampagneSuivie {
  readonly id: string;
  readonly libelle: string;
  readonly revueLe: Jour | null;
  /** The nearest deadline of what is still to be entered or submitted; null when nothing is. */
  readonly echeance: Jour | null;
  readonly aSaisir: number;
  /** Codes of the indicators to enter. */
  readonly indicateurs: readonly string[];
  readonly aSoumettre: number;
  readonly renvoyees: number;
  /** The nearest deadline of what came back; null when nothing did. */
  readonly echeanceRenvoi: Jour | null;
  /** Why they came back. */
  readonly motifs: readonly string[];
  readonly aExaminer: number;
  /** Organisations whose values wait for the review. */
  readonly fournisseurs: readonly string[];
}

const INDICATEURS_CITES = 4;

/** « 3 indicateurs : A2-1, F2-4 et F4-3 ». */
function citer(codes: readonly string[]): string {
  const autres = codes.length - INDICATEURS_CITES;
  const cites = autres > 0 ? `${codes.slice(0, INDICATEURS_CITES).join(', ')} et ${compter(autres, 'autre')}` : enumerer([...codes]);
  return `${compter(codes.length, 'indicateur')} : ${cites}`;
}

/** For whoever owes figures: correct what came back, enter, submit. For whoever reviews: judge what was submitted. */
export function tachesDeCampagne(campagne: CampagneSuivie, aujourdHui: Jour): Tache[] {
  const { id, libelle, echeance, revueLe, aSaisir, indicateurs, aSoumettre, renvoyees, echeanceRenvoi, motifs, aExaminer, fournisseurs } = campagne;
  const commun = { citation: null, sujet: 'Campagne' as const, sujetId: id };
  const rang = rangDeTache(echeance, aujourdHui);
  const taches: Tache[] = [];
  if (renvoyees > 0) {
    const [motif = null] = motifs;
    const detail = motif === null ? libelle : `« ${motif} »${motifs.length > 1 ? `, et ${compter(motifs.length - 1, 'autre motif', 'autres motifs')}` : ''}`;
    // Sending back does not make late what came in time: a deadline that has passed is not shown again.
    const avantLe = echeanceRenvoi !== null && echeanceRenvoi >= aujourdHui ? echeanceRenvoi : null;
    taches.push({ ...commun, acte: 'saisirValeurs', rang: 'CETTE_SEMAINE', titre: `Corriger ${compter(renvoyees, 'valeur renvoyée', 'valeurs renvoyées')} par le secrétariat`, detail, avantLe });
  }
  if (aSaisir > 0) {
    taches.push({ ...commun, acte: 'saisirValeurs', rang, titre: `Saisir ${compter(aSaisir, 'valeur')} : ${libelle}`, detail: citer(indicateurs), avantLe: echeance });
  } else if (aSoumettre > 0) {
    taches.push({ ...commun, acte: 'soumettreValeurs', rang: rang === 'ENSUITE' ? 'CETTE_SEMAINE' : rang, titre: `Soumettre ${compter(aSoumettre, 'valeur')} : ${libelle}`, detail: 'Rien ne part avant la soumission', avantLe: echeance });
  }
  if (aExaminer > 0) {
    const avant = revueLe === null ? '' : `, avant la revue du ${dateEnMots(revueLe)}`;
    taches.push({ ...commun, acte: 'accepterValeurs', rang: rangDeTache(revueLe, aujourdHui), titre: `Examiner ${compter(aExaminer, 'valeur soumise', 'valeurs soumises')} : ${libelle}`, detail: `${enumerer([...fournisseurs])}${avant}`, avantLe: revueLe });
  }
  return taches;
}
