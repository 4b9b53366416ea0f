import { lireEcheance } from './echeance-libelle';
import { saisieInvalide, type ChampInvalide } from './erreur';
import { examinerPlan } from './action';
import { jourDe } from './jour';
import { estVivante, exigerTransitionFeuille } from './machine-feuilles';
import type { Action, FeuilleDeRoute, PlanAction } from './objets-feuilles';
import type { Jour } from './objets';
import { compter, dateEnMots } from './texte';

/** An action under way in an earlier road map of the same committee, as the carrying over looks at it. */
export interface ActionAReporter extends PlanAction, Pick<Action, 'id' | 'etat' | 'cadre' | 'instanceId' | 'avancement'> {
  readonly annee: number;
  readonly accordId: string | null;
  /** A later road map carries it already. */
  readonly reportee: boolean;
}

/** One chosen line: the action, the id of the one that follows it, and the due date that it takes. */
export interface ReportSaisi {
  readonly id: string;
  readonly actionId: string;
  readonly echeance?: string | null;
}

/** What is written in the later road map. The follow-up does not restart: it begins as far as the former one is. */
export interface ActionReportee extends Pick<Action, 'id' | 'etat' | 'avancement'> {
  readonly plan: PlanAction;
  readonly reporteeDeId: string;
}

const CADRES: readonly Action['cadre'][] = ['ADOPTEE', 'EN_REVISION'];

/** May this action be carried over to the road map of a later year? */
const estReportable = (action: Pick<ActionAReporter, 'etat' | 'cadre' | 'instanceId' | 'annee' | 'reportee'>, feuille: Pick<FeuilleDeRoute, 'annee' | 'instanceId'>): boolean =>
  estVivante(action.etat) && CADRES.includes(action.cadre) && action.instanceId === feuille.instanceId && action.annee < feuille.annee && !action.reportee;

/** The due date proposed to an action carried over: its own when it is still to come in that year, else none, to be decided. */
export const echeanceProposee = ({ echeance, echeanceLibelle }: { readonly echeance: Jour | null; readonly echeanceLibelle: string | null }, annee: number): string | null => {
  if (echeance === null || echeance < jourDe(annee, 1, 1)) return null;
  return lireEcheance(echeanceLibelle, annee)?.fin === echeance ? echeanceLibelle : dateEnMots(echeance);
};

/**
 * Carries unfinished actions over to the road map of a later year, a draft or one in revision. The former ones go on being
 * followed until it is adopted, which closes them. One that has parts under way goes with them.
 * A fault names the action whose line it is on.
 * @param connues the actions that may be chosen, by id.
 */
export function reporterActions(feuille: Pick<FeuilleDeRoute, 'annee' | 'etat' | 'instanceId' | 'accordId'>, lignes: readonly ReportSaisi[], connues: ReadonlyMap<string, ActionAReporter>): ActionReportee[] {
  exigerTransitionFeuille(feuille.etat, 'reporterActions');
  const nouvelles = new Map(lignes.map(({ actionId, id }) => [actionId, id]));
  const champs: ChampInvalide[] = [];
  const refuser = (champ: string, message: string): void => void champs.push({ champ, message });
  if (lignes.length === 0) refuser('lignes', 'Choisissez au moins une action.');
  const reportees = lignes.flatMap(({ id, actionId, echeance = null }): ActionReportee[] => {
    const action = connues.get(actionId);
    if (!action || !estReportable(action, feuille) || nouvelles.get(actionId) !== id) {
      refuser(actionId, 'Cette action ne se reporte pas : elle est close, déjà reportée, ou d’un autre comité.');
      return [];
    }
    const laissees = [...connues.values()].filter((a) => a.parentId === actionId && estVivante(a.etat) && !nouvelles.has(a.id));
    if (laissees.length > 0) refuser(actionId, `${compter(laissees.length, 'partie en cours reste', 'parties en cours restent')} en arrière : reportez-les avec elle.`);
    const memeAccord = action.accordId === feuille.accordId;
    const { plan, champs: fautes } = examinerPlan({ ...action, echeance, articleId: memeAccord ? action.articleId : null, parentId: action.parentId === null ? null : (nouvelles.get(action.parentId) ?? null) }, feuille.annee);
    for (const { champ, message } of fautes) refuser(`${actionId}.${champ}`, message);
    return [{ id, plan, reporteeDeId: actionId, etat: action.etat, avancement: action.avancement }];
  });
  if (champs.length > 0) throw saisieInvalide(champs);
  return reportees;
}
