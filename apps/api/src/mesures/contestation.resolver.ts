import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { EtatContestation } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { contesterMesure, repondreContestation } from './contestation.actes';
import { Contestation } from './contestation.entity';

@InputType({ description: 'Les filtres de la liste des contestations.' })
class ContestationFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [ID], { nullable: true }) indicateurId?: string[];
  @Field(() => [ID], { nullable: true }) organisationId?: string[];
  @Field(() => [EtatContestation], { nullable: true }) etat?: EtatContestation[];
  @Field(() => Int, { nullable: true }) annee?: number;
  @Field(() => [String], { nullable: true }) departement?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Ouvertes, et auxquelles on peut répondre.' }) aRepondre?: boolean;
}
const ContestationPage = typePage(Contestation);
const DemandeContestation = typeDemande('Contestation', ContestationFiltre, ['contesteeLe', 'repondueLe', 'annee', 'departement', 'etat']);

@Resolver(() => Contestation)
export class ContestationResolver {
  @Query(() => ContestationPage, { description: 'Les contestations que l’on peut lire : les siennes, celles de son comité une fois répondues, toutes pour qui y répond.' })
  contestations(@Args(() => DemandeContestation) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Contestation>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Contestation, { nullable: true })
  contestation(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Contestation | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() contestation: Contestation, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Contestation', contestation);
  }

  @Mutation(() => Contestation, { description: 'Conteste un chiffre que la plateforme compte, comme fournisseur de son indicateur.' })
  async contesterMesure(
    @Arg('id', () => ID) id: string,
    @Arg('indicateurId', () => ID) indicateurId: string,
    @Arg('departement', () => String, { nullable: true, description: 'Vide : le chiffre de tout le territoire.' }) departement: string | null | undefined,
    @Arg('annee', () => Int) annee: number,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contestation> {
    return relire(ctx, info, await contesterMesure(ctx, { id, indicateurId, departement: departement ?? null, annee, motif }));
  }

  @Mutation(() => Contestation, { description: 'Répond à une contestation : la preuve sera corrigée, ou le chiffre reste.' })
  async repondreContestation(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reponse', () => String) reponse: string,
    @Arg('retenue', () => Boolean) retenue: boolean,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Contestation> {
    return relire(ctx, info, await repondreContestation(ctx, { id, version, reponse, retenue }));
  }
}
