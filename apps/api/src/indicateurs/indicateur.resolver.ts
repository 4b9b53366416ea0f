import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { UniteIndicateur } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Indicateur } from './indicateur.entity';

@InputType({ description: 'Les filtres du dictionnaire des indicateurs.' })
class IndicateurFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [String], { nullable: true }) fiche?: string[];
  @Field(() => [UniteIndicateur], { nullable: true }) unite?: UniteIndicateur[];
  @Field(() => Boolean, { nullable: true }) etoile?: boolean;
  @Field(() => Boolean, { nullable: true }) calcule?: boolean;
  @Field(() => Boolean, { nullable: true }) aConfirmer?: boolean;
  @Field(() => String, { nullable: true }) texte?: string;
}
const IndicateurPage = typePage(Indicateur);
const DemandeIndicateur = typeDemande('Indicateur', IndicateurFiltre, ['rang', 'code', 'intitule']);

@Resolver(() => Indicateur)
export class IndicateurResolver {
  @Query(() => IndicateurPage, { description: 'Le dictionnaire des indicateurs.' })
  indicateurs(@Args(() => DemandeIndicateur) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Indicateur>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Indicateur, { nullable: true })
  indicateur(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Indicateur | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() indicateur: Indicateur, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Indicateur', indicateur);
  }
}
