import { exigerSansCycle, saisieInvalide, transitionImpossible, type PlanAction } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import type { EntityManager } from 'typeorm';
import { Article } from '../../accords/accord.entity';
import type { Contexte } from '../../acte/contexte';
import { CompteRendu, Decision } from '../../comptes-rendus/compte-rendu.entity';
import { FeuilleDeRoute } from '../../feuilles-de-route/feuille-de-route.entity';
import { estUuid } from '../../lecture/racine';
import { organisationsNommees } from '../../reunions/actes/organisations';
import { Action } from '../action.entity';

/** The road map in which an action is written, held as it is until the act is over. */
export async function tenirFeuille(em: EntityManager, ctx: Contexte, id: string, instanceId: string | null): Promise<FeuilleDeRoute> {
  const feuille = estUuid(id) ? await em.findOne(FeuilleDeRoute, { where: { id }, lock: { mode: 'pessimistic_read' } }) : null;
  if (!feuille || !peut(ctx.droits, 'lire', 'FeuilleDeRoute', feuille) || feuille.instanceId !== instanceId) {
    throw saisieInvalide([{ champ: 'feuilleDeRouteId', message: 'Cette feuille de route n’existe pas, ou n’est pas celle de cette instance.' }]);
  }
  return feuille;
}

/** The decision from which an action comes: that of the same instance, in minutes that were published and so do not move. */
export async function decisionDe(em: EntityManager, ctx: Contexte, id: string, instanceId: string): Promise<Decision> {
  const decision = estUuid(id) ? await em.findOneBy(Decision, { id }) : null;
  const compteRendu = decision && (await em.findOneBy(CompteRendu, { id: decision.compteRenduId }));
  if (!decision || !compteRendu || !peut(ctx.droits, 'lire', 'CompteRendu', compteRendu) || compteRendu.instanceId !== instanceId) {
    throw saisieInvalide([{ champ: 'decisionId', message: 'Cette décision n’existe pas, ou n’est pas celle de cette instance.' }]);
  }
  if (compteRendu.etat === 'BROUILLON') throw transitionImpossible('Le compte rendu n’est pas encore publié : ses décisions peuvent encore changer.');
  return decision;
}

const nommer = (champ: string, message: string): never => {
  throw saisieInvalide([{ champ, message }]);
};

/** Whatever a plan names exists, may be read, and stands in the same road map. */
export async function exigerNommes(em: EntityManager, ctx: Contexte, plan: PlanAction, { id, feuille, instanceId }: { readonly id: string; readonly feuille: FeuilleDeRoute | null; readonly instanceId: string | null }): Promise<void> {
  if (plan.piloteId !== null) await organisationsNommees(em, ctx, 'piloteId', [plan.piloteId]);
  await organisationsNommees(em, ctx, 'contributeurs', plan.contributeurs);
  if (plan.articleId !== null) {
    const article = await em.findOneBy(Article, { id: plan.articleId });
    if (!article || (feuille && article.accordId !== feuille.accordId)) nommer('articleId', 'Cet article n’est pas celui de l’accord de la feuille de route.');
  }
  if (plan.parentId === null) return;
  const proches = await em.find(Action, { where: feuille ? { feuilleDeRouteId: feuille.id } : { instanceId: instanceId ?? '', cadre: 'SANS' }, select: { id: true, parentId: true } });
  if (!proches.some((a) => a.id === plan.parentId)) nommer('parentId', 'L’action dont elle est une partie est d’une autre feuille de route.');
  exigerSansCycle(id, plan.parentId, new Map(proches.map((a) => [a.id, a.parentId])));
}

export const acteursDe = ({ piloteId, contributeurs }: Pick<PlanAction, 'piloteId' | 'contributeurs'>): string[] => [...(piloteId === null ? [] : [piloteId]), ...contributeurs];

/** The columns of a plan. */
export const colonnesDe = (plan: PlanAction): PlanAction & { readonly contributeurs: string[]; readonly acteurs: string[] } => ({ ...plan, contributeurs: [...plan.contributeurs], acteurs: acteursDe(plan) });
