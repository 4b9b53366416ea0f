import { transitionImpossible } from './erreur';
import type { Action } from './objets-feuilles';
import type { EtatAction, EtatFeuille } from './vocabulaire';

export const ACTES_FEUILLE = ['creerAction', 'importerActions', 'reporterActions', 'adopterFeuilleDeRoute', 'reviserFeuilleDeRoute'] as const;
export type ActeFeuille = (typeof ACTES_FEUILLE)[number];

/** Acts on an action, in the order of its life. */
export const ACTES_ACTION = ['modifierAction', 'retirerAction', 'avancerAction', 'ajouterLivrable', 'fournirLivrable', 'cloreAction', 'abandonnerAction', 'rouvrirAction'] as const;
export type ActeAction = (typeof ACTES_ACTION)[number];

type Table<Etat extends string, Acte extends string> = Readonly<Record<Etat, Readonly<Partial<Record<Acte, readonly Etat[]>>>>>;

/** An adopted road map receives only the actions that its committee decides in a sitting; the rest waits for a revision. */
export const TRANSITIONS_FEUILLE: Table<EtatFeuille, ActeFeuille> = {
  BROUILLON: { creerAction: ['BROUILLON'], importerActions: ['BROUILLON'], reporterActions: ['BROUILLON'], adopterFeuilleDeRoute: ['ADOPTEE'] },
  ADOPTEE: { creerAction: ['ADOPTEE'], importerActions: ['ADOPTEE'], reviserFeuilleDeRoute: ['EN_REVISION'] },
  EN_REVISION: { creerAction: ['EN_REVISION'], importerActions: ['EN_REVISION'], reporterActions: ['EN_REVISION'], adopterFeuilleDeRoute: ['ADOPTEE'] },
};

const VIVANTE = ['modifierAction', 'retirerAction', 'avancerAction', 'ajouterLivrable', 'fournirLivrable', 'cloreAction', 'abandonnerAction'] as const;
const vivante = (etat: EtatAction): Partial<Record<ActeAction, readonly EtatAction[]>> => ({
  ...Object.fromEntries(VIVANTE.map((acte) => [acte, [etat]])),
  avancerAction: ['A_FAIRE', 'EN_COURS'],
  cloreAction: ['TERMINEE'],
  abandonnerAction: ['ABANDONNEE'],
});

export const TRANSITIONS_ACTION: Table<EtatAction, ActeAction> = {
  A_FAIRE: vivante('A_FAIRE'),
  EN_COURS: vivante('EN_COURS'),
  TERMINEE: { rouvrirAction: ['EN_COURS'] },
  ABANDONNEE: { rouvrirAction: ['EN_COURS'] },
  REPORTEE: {},
  NON_RENSEIGNEE: {},
};

/** What the acts on an action depend on. */
export type SituationAction = Pick<Action, 'etat' | 'cadre'>;

export const LIBELLES_FEUILLE: Readonly<Record<EtatFeuille, string>> = { BROUILLON: 'un brouillon', ADOPTEE: 'adoptée', EN_REVISION: 'en révision' };
export const LIBELLES_ACTION: Readonly<Record<EtatAction, string>> = {
  A_FAIRE: 'à faire',
  EN_COURS: 'en cours',
  TERMINEE: 'faite',
  ABANDONNEE: 'abandonnée',
  REPORTEE: 'reportée',
  NON_RENSEIGNEE: 'sans suite connue',
};

export const estVivante = (etat: EtatAction): boolean => etat === 'A_FAIRE' || etat === 'EN_COURS';

export const permetFeuille = (etat: EtatFeuille, acte: string): boolean => Object.hasOwn(TRANSITIONS_FEUILLE[etat], acte);

/** The plan of an adopted road map is frozen; a draft is not carried out yet, and what nobody follows is simply taken out. */
const DU_PLAN: ReadonlySet<string> = new Set(['modifierAction', 'retirerAction']);
const DU_BROUILLON: ReadonlySet<string> = new Set([...DU_PLAN, 'ajouterLivrable']);

export function permetAction({ etat, cadre }: SituationAction, acte: string): boolean {
  if (!Object.hasOwn(TRANSITIONS_ACTION[etat], acte)) return false;
  if (cadre === 'BROUILLON') return DU_BROUILLON.has(acte);
  return acte !== 'retirerAction' && !(cadre === 'ADOPTEE' && DU_PLAN.has(acte));
}

/** The acts that the state of a road map allows, whoever asks. */
export const actesPossiblesFeuille = (etat: EtatFeuille): ActeFeuille[] => ACTES_FEUILLE.filter((acte) => permetFeuille(etat, acte));

/** The acts that the state of an action allows, whoever asks. */
export const actesPossiblesAction = (action: SituationAction): ActeAction[] => ACTES_ACTION.filter((acte) => permetAction(action, acte));

export function exigerTransitionFeuille(etat: EtatFeuille, acte: ActeFeuille): void {
  if (!permetFeuille(etat, acte)) throw transitionImpossible(`Cet acte n’est pas possible : la feuille de route est ${LIBELLES_FEUILLE[etat]}.`);
}

export function exigerTransitionAction(action: SituationAction, acte: ActeAction): void {
  if (permetAction(action, acte)) return;
  if (action.cadre === 'ADOPTEE' && DU_PLAN.has(acte) && estVivante(action.etat)) throw transitionImpossible('La feuille de route est adoptée : ouvrez une révision pour changer ce qui est prévu.');
  if (action.cadre === 'BROUILLON' && estVivante(action.etat)) throw transitionImpossible('La feuille de route n’est pas encore adoptée : ses actions ne sont pas commencées.');
  if (acte === 'retirerAction' && estVivante(action.etat)) throw transitionImpossible('Cette action est suivie : elle s’abandonne, avec un motif.');
  throw transitionImpossible(`Cet acte n’est pas possible : l’action est ${LIBELLES_ACTION[action.etat]}.`);
}
