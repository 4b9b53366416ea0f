import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { GenreOrganisation, TypeSiae } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Organisation } from './organisation.entity';

@InputType({ description: 'Les filtres de la liste des organisations.' })
class OrganisationFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [GenreOrganisation], { nullable: true }) genre?: GenreOrganisation[];
  @Field(() => [TypeSiae], { nullable: true }) typeSiae?: TypeSiae[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => ID, { nullable: true }) parentId?: string;
  @Field(() => ID, { nullable: true }) reseauId?: string;
  @Field(() => String, { nullable: true }) texte?: string;
}
const OrganisationPage = typePage(Organisation);
const DemandeOrganisation = typeDemande('Organisation', OrganisationFiltre, ['nom', 'genre', 'typeSiae']);

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => OrganisationPage, { description: 'La liste des organisations que l’on peut lire.' })
  organisations(@Args(() => DemandeOrganisation) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Organisation>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Organisation, { nullable: true })
  organisation(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Organisation | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() organisation: Organisation, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Organisation', organisation);
  }
}
