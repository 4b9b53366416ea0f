import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { actionsDe } from '../lecture/actions';
import { TypeInstance } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Instance } from './instance.entity';

@InputType({ description: 'Les filtres de la liste des instances.' })
class InstanceFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [TypeInstance], { nullable: true }) type?: TypeInstance[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => ID, { nullable: true }) secretariatId?: string;
}
const InstancePage = typePage(Instance);
const DemandeInstance = typeDemande('Instance', InstanceFiltre, ['nom', 'type', 'sigle', 'debut']);

@Resolver(() => Instance)
export class InstanceResolver {
  @Query(() => InstancePage, { description: 'La liste des instances que l’on peut lire.' })
  instances(@Args(() => DemandeInstance) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Instance>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Instance, { nullable: true })
  instance(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Instance | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() instance: Instance, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Instance', instance);
  }
}
