import { rangDeTache } from './attendu';
import { ajouterJours } from './jour';
import type { Jour } from './objets';
import type { Tache } from './tache';
import { compter, dateEnMots, typographier } from './texte';
import type { EtatFeuille } from './vocabulaire';

/** An action that somebody follows, as the home and the agenda tell it. */
export interface ActionSuivie {
  readonly id: string;
  readonly intitule: string;
  readonly echeanceLibelle: string | null;
  readonly echeance: Jour | null;
  readonly avancement: number;
  /** Where it stands: « Feuille de route 2026 », or the decision it comes from. */
  readonly cadre: string;
}

/** The due label, with its day where it tells none. */
const echue = ({ echeanceLibelle, echeance }: ActionSuivie): string | null => echeanceLibelle ?? (echeance === null ? null : dateEnMots(echeance));

/** How long before its due day an action is asked for. */
export const ALERTE_ACTION_JOURS = 15;

/** For its pilot and its contributors: late first, then what falls due; nothing long before, nor without a due day. */
export function tacheDAction(action: ActionSuivie, aujourdHui: Jour): Tache | null {
  if (action.echeance === null || action.echeance > ajouterJours(aujourdHui, ALERTE_ACTION_JOURS)) return null;
  const libelle = echue(action);
  return {
    rang: rangDeTache(action.echeance, aujourdHui),
    acte: 'avancerAction',
    titre: `Faire avancer : ${action.intitule}`,
    detail: [action.cadre, ...(libelle === null ? [] : [`échéance : ${libelle}`]), `${action.avancement} % réalisé`].join(', '),
    avantLe: action.echeance,
    citation: null,
    sujet: 'Action',
    sujetId: action.id,
  };
}

/** A road map that is not adopted yet, or is being revised. */
export interface FeuilleSuivie {
  readonly id: string;
  readonly annee: number;
  readonly etat: EtatFeuille;
  readonly instanceNom: string;
  readonly actions: number;
}

/** For its secretariat: what the committee still has to adopt. */
export const tacheDeFeuille = ({ id, annee, etat, instanceNom, actions }: FeuilleSuivie): Tache => ({
  rang: 'ENSUITE',
  acte: 'adopterFeuilleDeRoute',
  titre: etat === 'EN_REVISION' ? `Faire adopter la révision de la feuille de route ${annee}` : `Faire adopter la feuille de route ${annee}`,
  detail: `${instanceNom}, ${compter(actions, 'action')}`,
  avantLe: null,
  citation: null,
  sujet: 'FeuilleDeRoute',
  sujetId: id,
});

export interface PointDeRetard {
  readonly titre: string;
  readonly motif: string;
  readonly dureeMinutes: number;
}

const TITRE_MAX = 300;
const DUREE_RETARD = 10;
/** Who proposes the item of an action that is late: nobody, the follow-up itself. */
export const SUIVI_DES_ACTIONS = 'Suivi des actions';

/** The item that a late action proposes to the next agenda of its committee. */
export function pointDeRetard(action: ActionSuivie, retard: number): PointDeRetard {
  const libelle = echue(action);
  return {
    titre: `Action en retard : ${action.intitule}`.slice(0, TITRE_MAX),
    motif: typographier(`${action.cadre} ; ${libelle === null ? '' : `échéance : ${libelle} ; `}en retard de ${compter(retard, 'jour')}, ${action.avancement} % réalisé.`),
    dureeMinutes: DUREE_RETARD,
  };
}
