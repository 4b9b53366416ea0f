import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { Echelon, GenreOrganisation, Partage, TypeInstance } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { changerFournisseurs, confirmerIndicateur } from './indicateur.actes';
import { Indicateur } from './indicateur.entity';

@InputType({ description: 'Qui doit un indicateur : un genre d’organisation à un échelon, une instance, ou une organisation.' })
export class FournisseurSaisi {
  @Field(() => String) designation: string;
  @Field(() => GenreOrganisation, { nullable: true }) genreOrganisation?: GenreOrganisation | null;
  @Field(() => Echelon, { nullable: true }) echelon?: Echelon | null;
  @Field(() => TypeInstance, { nullable: true }) typeInstance?: TypeInstance | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

@Resolver(() => Indicateur)
export class IndicateurMutations {
  @Mutation(() => Indicateur, { description: 'Règle ce que la source laissait à confirmer, avec un motif.' })
  async confirmerIndicateur(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Indicateur> {
    return relire(ctx, info, await confirmerIndicateur(ctx, { id, version, motif }));
  }

  @Mutation(() => Indicateur, { description: 'Donne d’autres fournisseurs à un indicateur à partir d’un jour ; les périodes passées gardent les leurs.' })
  async changerFournisseurs(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('fournisseurs', () => [FournisseurSaisi]) fournisseurs: FournisseurSaisi[],
    @Arg('partage', () => Partage, { nullable: true, description: 'Quand il y en a plusieurs.' }) partage: Partage | null,
    @Arg('debut', () => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf s’il est donné.' }) debut: string | null,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Indicateur> {
    return relire(ctx, info, await changerFournisseurs(ctx, { id, version, fournisseurs, partage, debut, motif }));
  }
}
