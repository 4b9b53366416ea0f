import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { creerOrganisation, modifierOrganisation } from './organisation.actes';
import { Organisation } from './organisation.entity';
import { OrganisationSaisie } from './organisation.saisie';

@Resolver()
export class OrganisationMutations {
  @Mutation(() => Organisation, { description: 'Ajoute une organisation à l’annuaire.' })
  async creerOrganisation(@Arg('id', () => ID) id: string, @Arg('saisie', () => OrganisationSaisie) saisie: OrganisationSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Organisation> {
    return relire(ctx, info, await creerOrganisation(ctx, id, saisie));
  }

  @Mutation(() => Organisation, { description: 'Corrige une organisation, ou la ferme.' })
  async modifierOrganisation(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => OrganisationSaisie) saisie: OrganisationSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Organisation> {
    return relire(ctx, info, await modifierOrganisation(ctx, id, version, saisie));
  }
}
