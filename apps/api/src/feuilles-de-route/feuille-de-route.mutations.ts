import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { adopterFeuilleDeRoute, reviserFeuilleDeRoute } from './actes/adoption';
import { composerFeuilleDeRoute } from './actes/composition';
import { reporterActions } from './actes/report';
import { FeuilleDeRoute } from './feuille-de-route.entity';

@InputType({ description: 'Une feuille de route à composer.' })
export class FeuilleDeRouteSaisie {
  @Field(() => ID, { description: 'Le comité de pilotage.' }) instanceId: string;
  @Field(() => ID, { description: 'L’accord auquel elle est annexée.' }) accordId: string;
  @Field(() => Int) annee: number;
}

@InputType({ description: 'Une action à reporter, l’identifiant de celle qui la poursuit, et son échéance.' })
export class ReportSaisi {
  @Field(() => ID) id: string;
  @Field(() => ID) actionId: string;
  @Field(() => String, { nullable: true, description: '« 1er trimestre », « avant fin juin » ; aucune tant qu’elle n’est pas décidée.' }) echeance?: string | null;
}

@Resolver(() => FeuilleDeRoute)
export class FeuilleDeRouteMutations {
  @Mutation(() => FeuilleDeRoute, { description: 'Commence la feuille de route d’une année : un brouillon que seul le secrétariat lit.' })
  async composerFeuilleDeRoute(@Arg('id', () => ID) id: string, @Arg('saisie', () => FeuilleDeRouteSaisie) saisie: FeuilleDeRouteSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<FeuilleDeRoute> {
    return relire(ctx, info, await composerFeuilleDeRoute(ctx, { id, saisie }));
  }

  @Mutation(() => FeuilleDeRoute, { description: 'Reprend des actions non terminées d’une année précédente, avec leur origine ; elles y sont closes comme reportées quand celle-ci est adoptée.' })
  async reporterActions(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('lignes', () => [ReportSaisi]) lignes: ReportSaisi[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<FeuilleDeRoute> {
    return relire(ctx, info, await reporterActions(ctx, { id, version, lignes }));
  }

  @Mutation(() => FeuilleDeRoute, { description: 'Adopte une feuille de route ou sa révision : une version est figée, ses pilotes sont prévenus.' })
  async adopterFeuilleDeRoute(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reunionId', () => ID, { nullable: true, description: 'La réunion tenue où le comité l’a adoptée.' }) reunionId: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FeuilleDeRoute> {
    return relire(ctx, info, await adopterFeuilleDeRoute(ctx, { id, version, reunionId: reunionId ?? null }));
  }

  @Mutation(() => FeuilleDeRoute, { description: 'Ouvre la révision d’une feuille de route adoptée, avec un motif.' })
  async reviserFeuilleDeRoute(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<FeuilleDeRoute> {
    return relire(ctx, info, await reviserFeuilleDeRoute(ctx, { id, version, motif }));
  }
}
