import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { abandonnerAction, ajouterLivrable, avancerAction, cloreAction, fournirLivrable, rouvrirAction } from './actes/avancement';
import { creerAction } from './actes/creation';
import { modifierAction, retirerAction } from './actes/plan';
import { Action } from './action.entity';
import { ActionNouvelle, ActionSaisie, AvancementSaisi } from './action.saisie';

@Resolver(() => Action)
export class ActionMutations {
  @Mutation(() => Action, { description: 'Crée une action dans une feuille de route, ou à partir d’une décision.' })
  async creerAction(@Arg('id', () => ID) id: string, @Arg('saisie', () => ActionNouvelle) saisie: ActionNouvelle, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await creerAction(ctx, { id, saisie }));
  }

  @Mutation(() => Action, { description: 'Change ce qui est prévu d’une action, dans un brouillon ou une révision.' })
  async modifierAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => ActionSaisie) saisie: ActionSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await modifierAction(ctx, { id, version, saisie }));
  }

  @Mutation(() => FeuilleDeRoute, { description: 'Retire une action d’un brouillon ; rend sa feuille de route.' })
  async retirerAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<FeuilleDeRoute> {
    return relire(ctx, info, await retirerAction(ctx, { id, version }));
  }

  @Mutation(() => Action, { description: 'Dit où en est une action.' })
  async avancerAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => AvancementSaisi) saisie: AvancementSaisi, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await avancerAction(ctx, { id, version, saisie }));
  }

  @Mutation(() => Action, { description: 'Clôt une action faite : ses livrables ont leur preuve.' })
  async cloreAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await cloreAction(ctx, { id, version }));
  }

  @Mutation(() => Action, { description: 'Abandonne une action, avec un motif.' })
  async abandonnerAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await abandonnerAction(ctx, { id, version, motif }));
  }

  @Mutation(() => Action, { description: 'Rouvre une action close, avec un motif.' })
  async rouvrirAction(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await rouvrirAction(ctx, { id, version, motif }));
  }

  @Mutation(() => Action, { description: 'Ajoute un livrable, avec sa preuve s’il est déjà là.' })
  async ajouterLivrable(
    @Arg('id', () => ID) id: string,
    @Arg('actionId', () => ID) actionId: string,
    @Arg('intitule', () => String) intitule: string,
    @Arg('preuve', () => String, { nullable: true }) preuve: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Action> {
    return relire(ctx, info, await ajouterLivrable(ctx, { id, actionId, intitule, preuve: preuve ?? null }));
  }

  @Mutation(() => Action, { description: 'Donne la preuve d’un livrable.' })
  async fournirLivrable(@Arg('id', () => ID) id: string, @Arg('preuve', () => String) preuve: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action> {
    return relire(ctx, info, await fournirLivrable(ctx, { id, preuve }));
  }
}
