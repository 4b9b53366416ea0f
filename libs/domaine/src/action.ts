import { lireEcheance, ECHEANCE_ATTENDUE, SANS_ECHEANCE, type Echeance } from './echeance-libelle';
import { exigerComplet, saisieInvalide, transitionImpossible, type ChampInvalide, type Manque } from './erreur';
import { joursEntre } from './jour';
import { estVivante, exigerTransitionAction, exigerTransitionFeuille, type SituationAction } from './machine-feuilles';
import type { Action, FeuilleDeRoute, Livrable, PlanAction } from './objets-feuilles';
import type { Accord, Jour } from './objets';
import { Controle } from './saisie';
import { compter, dateEnMots } from './texte';
import type { CadreAction, EtatAction } from './vocabulaire';

export interface ActionSaisie {
  readonly chantierRang?: number | null;
  readonly chantier?: string | null;
  readonly intitule: string;
  readonly description?: string | null;
  readonly articleId?: string | null;
  readonly piloteId?: string | null;
  readonly contributeurs?: readonly string[] | null;
  readonly echeance?: string | null;
  readonly poids?: number | null;
  readonly parentId?: string | null;
  readonly livrables?: readonly string[] | null;
  readonly jalons?: readonly JalonSaisi[] | null;
}

export interface JalonSaisi {
  readonly intitule: string;
  readonly prevuLe?: Jour | null;
}

/** Where an action is written. */
export interface CadrePlan {
  readonly feuille: Pick<FeuilleDeRoute, 'annee' | 'etat'> | null;
  /** The decision it comes from, which alone enters an adopted road map. */
  readonly decision: { readonly genre: string } | null;
}

export const POIDS_MAX = 100;
export const PARTIES_MAX = 20;
const CONTRIBUTEURS_MAX = 20;

function echeanceDe(c: Controle, texte: string | null | undefined, annee: number | null): Echeance {
  const ecrite = c.texte('echeance', texte, { max: 100 });
  const lue = lireEcheance(ecrite, annee);
  if (lue === null) c.refuser('echeance', ECHEANCE_ATTENDUE);
  return lue ?? SANS_ECHEANCE;
}

/** Every fault of a plan, and the plan when there is none. */
export function examinerPlan(saisie: ActionSaisie, annee: number | null): { readonly plan: PlanAction; readonly champs: readonly ChampInvalide[] } {
  const c = new Controle();
  const intitule = c.texteRequis('intitule', saisie.intitule, { min: 3, max: 300, requis: 'Dites ce qui est à faire.' });
  const description = c.texte('description', saisie.description, { max: 4000 });
  const chantier = c.texte('chantier', saisie.chantier, { max: 300 });
  const chantierRang = saisie.chantierRang ?? null;
  if (chantierRang !== null) c.entier('chantierRang', chantierRang, 1, 99);
  if ((chantier === null) !== (chantierRang === null)) c.refuser('chantier', 'Un chantier a un numéro et un intitulé.');
  const poids = saisie.poids ?? 1;
  c.entier('poids', poids, 1, POIDS_MAX);
  const { articleId = null, piloteId = null, parentId = null } = saisie;
  for (const [champ, id] of [['articleId', articleId], ['piloteId', piloteId], ['parentId', parentId]] as const) if (id !== null) c.identifiant(champ, id);
  const contributeurs = [...new Set(saisie.contributeurs ?? [])].filter((id) => id !== piloteId);
  for (const id of contributeurs) c.identifiant('contributeurs', id);
  if (contributeurs.length > CONTRIBUTEURS_MAX) c.refuser('contributeurs', `Au plus ${CONTRIBUTEURS_MAX} contributeurs.`);
  const { libelle: echeanceLibelle, debut, fin: echeance } = echeanceDe(c, saisie.echeance, annee);
  return { plan: { chantierRang, chantier, intitule, description, articleId, piloteId, contributeurs, echeanceLibelle, debut, echeance, poids, parentId }, champs: c.champs };
}

const exiger = ({ plan, champs }: ReturnType<typeof examinerPlan>): PlanAction => {
  if (champs.length > 0) throw saisieInvalide(champs);
  return plan;
};

/** Milestones and deliverables as they are first written. */
export function examinerParties(saisie: Pick<ActionSaisie, 'livrables' | 'jalons'>): { readonly livrables: readonly string[]; readonly jalons: readonly Required<JalonSaisi>[] } {
  const c = new Controle();
  const livrables = (saisie.livrables ?? []).map((l, i) => c.texteRequis(`livrables.${i}`, l, { min: 2, max: 300, requis: 'Nommez le livrable.' }));
  const jalons = (saisie.jalons ?? []).map(({ intitule, prevuLe = null }, i) => {
    c.jour(`jalons.${i}.prevuLe`, prevuLe);
    return { intitule: c.texteRequis(`jalons.${i}.intitule`, intitule, { min: 2, max: 300, requis: 'Nommez l’étape.' }), prevuLe };
  });
  if (livrables.length > PARTIES_MAX) c.refuser('livrables', `Au plus ${PARTIES_MAX} livrables.`);
  if (jalons.length > PARTIES_MAX) c.refuser('jalons', `Au plus ${PARTIES_MAX} étapes.`);
  c.lever();
  return { livrables, jalons };
}

/** An action of a road map, or of a decision taken in a sitting; an adopted road map receives none but the latter. */
export function creerAction(saisie: ActionSaisie, { feuille, decision }: CadrePlan): PlanAction & Pick<Action, 'etat' | 'avancement' | 'cadre'> {
  if (feuille) exigerTransitionFeuille(feuille.etat, 'creerAction');
  if (feuille?.etat === 'ADOPTEE' && decision === null) throw transitionImpossible('La feuille de route est adoptée : une action n’y entre que par une décision du comité, ou par une révision.');
  const c = new Controle();
  if (!feuille && !decision) c.refuser('feuilleDeRouteId', 'Une action est celle d’une feuille de route, ou d’une décision.');
  if (decision && decision.genre !== 'ACTION') c.refuser('decisionId', 'Seule une décision de genre « action » devient une action suivie.');
  c.lever();
  const cadre: CadreAction = feuille?.etat ?? 'SANS';
  return { ...exiger(examinerPlan(saisie, feuille?.annee ?? null)), etat: 'A_FAIRE', avancement: 0, cadre };
}

/** Rewrites what is planned, while the road map is a draft or in revision. */
export function modifierAction(action: SituationAction, saisie: ActionSaisie, annee: number | null): PlanAction {
  exigerTransitionAction(action, 'modifierAction');
  return exiger(examinerPlan(saisie, annee));
}

export const CYCLE = 'Cette action finirait par dépendre d’elle-même.';

/** An action may not be, through its parents, a part of itself. */
export function exigerSansCycle(id: string, parentId: string | null, parentDe: ReadonlyMap<string, string | null>): void {
  const vus = new Set([id]);
  for (let courant = parentId; courant !== null; courant = parentDe.get(courant) ?? null) {
    if (vus.has(courant)) throw saisieInvalide([{ champ: 'parentId', message: CYCLE }]);
    vus.add(courant);
  }
}

export interface AvancementSaisi {
  readonly avancement: number;
  readonly note?: string | null;
}

/** Says how far an action is; one that has parts is as far as they are. */
export function avancerAction(action: SituationAction & Pick<Action, 'avancement'>, saisie: AvancementSaisi, { parties }: { readonly parties: number }): Pick<Action, 'etat' | 'avancement'> & { readonly note: string | null } {
  exigerTransitionAction(action, 'avancerAction');
  const c = new Controle();
  c.entier('avancement', saisie.avancement, 0, 100);
  const note = c.texte('note', saisie.note, { max: 2000 });
  if (parties > 0 && saisie.avancement !== action.avancement) c.refuser('avancement', 'L’avancement de cette action est la moyenne de ses parties : faites avancer celles-ci.');
  c.lever();
  return { etat: saisie.avancement === 0 && action.etat === 'A_FAIRE' && note === null ? 'A_FAIRE' : 'EN_COURS', avancement: saisie.avancement, note };
}

/** The evidence of a deliverable: an address or a reference, as long as somebody may go and see. */
export function lirePreuve(preuve: string | null | undefined): string {
  const c = new Controle();
  const lue = c.texteRequis('preuve', preuve, { min: 3, max: 500, requis: 'Donnez une preuve : une adresse, une référence, le lieu où le livrable se trouve.' });
  c.lever();
  return lue;
}

export interface FaitsCloture {
  readonly livrables: readonly Pick<Livrable, 'intitule' | 'fourniLe'>[];
  /** Titles of its parts under way. */
  readonly parties: readonly string[];
}

/** What an action still owes before it is done. */
export function manquesPourCloreAction({ livrables, parties }: FaitsCloture): Manque[] {
  const manque = (code: string, message: string, champ: string): Manque => ({ acte: 'cloreAction', code, message, champ });
  return [
    ...livrables.filter((l) => l.fourniLe === null).map(({ intitule }) => manque('LIVRABLE', `Livrable sans preuve : ${intitule}.`, 'livrables')),
    ...(parties.length > 0 ? [manque('PARTIES', `${compter(parties.length, 'partie n’est pas close', 'parties ne sont pas closes')} : ${parties.slice(0, 3).join(', ')}${parties.length > 3 ? '…' : ''}.`, 'parties')] : []),
  ];
}

export function cloreAction(action: SituationAction, faits: FaitsCloture, maintenant: Date): Pick<Action, 'etat' | 'avancement' | 'closeLe'> {
  exigerTransitionAction(action, 'cloreAction');
  exigerComplet(manquesPourCloreAction(faits));
  return { etat: 'TERMINEE', avancement: 100, closeLe: maintenant };
}

export function abandonnerAction(action: SituationAction, motif: string | null | undefined, maintenant: Date): Pick<Action, 'etat' | 'closeLe'> & { readonly motif: string } {
  exigerTransitionAction(action, 'abandonnerAction');
  const c = new Controle();
  const lu = c.motif(motif, 'Dites pourquoi cette action est abandonnée.');
  c.lever();
  return { etat: 'ABANDONNEE', closeLe: maintenant, motif: lu };
}

/** Opens again what was closed, with a reason for the journal. */
export function rouvrirAction(action: SituationAction & Pick<Action, 'avancement'>, motif: string | null | undefined): { readonly changement: Pick<Action, 'etat' | 'closeLe' | 'motif' | 'avancement'>; readonly motif: string } {
  exigerTransitionAction(action, 'rouvrirAction');
  const c = new Controle();
  const lu = c.motif(motif, 'Dites pourquoi cette action est rouverte.');
  c.lever();
  return { changement: { etat: 'EN_COURS', closeLe: null, motif: null, avancement: Math.min(action.avancement, 99) }, motif: lu };
}

/** Days since the due day of an action that is not closed; 0 when it is not late. */
export const retardDe = ({ etat, echeance }: { readonly etat: EtatAction; readonly echeance: Jour | null }, jour: Jour): number =>
  estVivante(etat) && echeance !== null && echeance < jour ? joursEntre(echeance, jour) : 0;

/** What is told beside an action and forbids nothing. Due before the accord or its year is possible (BFC2016 annexe 3, chantier 2). */
export function avertissementsAction({ echeance, etat }: Pick<Action, 'echeance' | 'etat'>, accord: Pick<Accord, 'finLe'> | null): string[] {
  if (!estVivante(etat) || echeance === null || !accord?.finLe || echeance <= accord.finLe) return [];
  return [`L’échéance, le ${dateEnMots(echeance)}, vient après la fin de l’accord, le ${dateEnMots(accord.finLe)}.`];
}

