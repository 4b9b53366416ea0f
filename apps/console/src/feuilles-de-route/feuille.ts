import { ajouterJours, joursEntre } from '@gouvernance-iae/domaine';
import type { ActionVueFragment, FeuilleDeRouteQuery } from '../api/genere';
import type { ValeurStatut } from '../composants/Statut';
import { jourLong } from '../composants/dates';

export type FeuilleVue = NonNullable<FeuilleDeRouteQuery['feuilleDeRoute']>;

/** « Feuille de route 2026 ». */
export const titreFeuille = ({ annee }: { annee: number }): string => `Feuille de route ${annee}`;

/** The state of an action as the tables show it: late before all. */
export const statutAction = ({ etat, retard }: Pick<ActionVueFragment, 'etat' | 'retard'>): { valeur: ValeurStatut; mot?: string } => (retard > 0 ? { valeur: 'EN_RETARD', mot: `Retard ${retard} j` } : { valeur: etat });

/** The label as it was written, without the year of the road map, which the page says. */
export function libelleEcheance({ echeanceLibelle, echeance }: Pick<ActionVueFragment, 'echeanceLibelle' | 'echeance'>, annee?: number): string {
  const libelle = echeanceLibelle ?? (echeance === null ? 'sans échéance' : jourLong(echeance));
  return annee === undefined ? libelle : libelle.replace(new RegExp(`(trimestre|semestre) ${annee}$`, 'u'), '$1');
}

/** Who pilots it; a source of the past may not say. */
export const piloteDe = ({ piloteNom, etat }: Pick<ActionVueFragment, 'piloteNom' | 'etat'>): string => piloteNom ?? (etat === 'NON_RENSEIGNEE' ? 'non précisé' : 'à désigner');

export interface Chantier { rang: number | null; titre: string; actions: readonly ActionVueFragment[] }

/** The actions under their chantier, in the order of the road map; parts follow what they are a part of. */
export function parChantier(actions: readonly ActionVueFragment[]): Chantier[] {
  const rangs = [...new Set(actions.map((action) => action.chantierRang))].sort((a, b) => (a ?? 100) - (b ?? 100));
  return rangs.map((rang) => {
    const siennes = actions.filter((action) => action.chantierRang === rang);
    const titre = siennes[0]?.chantier ?? 'Sans chantier';
    return { rang, titre: rang === null ? titre : `${rang}. ${titre}`, actions: deplier(siennes) };
  });
}

function deplier(actions: readonly ActionVueFragment[]): ActionVueFragment[] {
  const connues = new Set(actions.map((action) => action.id));
  const dessous = (parent: ActionVueFragment): ActionVueFragment[] => [parent, ...actions.filter((action) => action.parentId === parent.id).flatMap(dessous)];
  return actions.filter((action) => action.parentId === null || !connues.has(action.parentId)).flatMap(dessous);
}

/** Where things stand on the year, in percent of its width. */
export interface Trace { debut: number; fin: number; retard: number | null }

const part = (annee: number, jour: string): number => {
  const premier = `${annee}-01-01`;
  const duree = joursEntre(premier, `${annee + 1}-01-01`);
  return Math.min(100, Math.max(0, (100 * joursEntre(premier, jour)) / duree));
};

/** Today on the year; null in another one. */
export const aujourdHui = (annee: number, jour: string | undefined): number | null => (jour?.startsWith(String(annee)) ? part(annee, jour) : null);

/** The narrowest bar that is still seen. */
const MINIMUM = 2.5;

/** The bar of an action, and how far its lateness has come; null without a due day. */
export function tracer(action: Pick<ActionVueFragment, 'debut' | 'echeance' | 'retard'>, annee: number, jour: string | undefined): Trace | null {
  if (action.echeance === null) return null;
  const fin = part(annee, ajouterJours(action.echeance, 1));
  const debut = Math.min(part(annee, action.debut ?? `${annee}-01-01`), fin);
  return { debut: Math.min(debut, Math.max(0, fin - MINIMUM)), fin: Math.max(fin, MINIMUM), retard: action.retard > 0 && jour !== undefined ? part(annee, jour) : null };
}
