import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { GenreOrganisation } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, type Demande } from '../lecture/racine';
import { Engagement } from './accord.entity';

@InputType({ description: 'Les filtres de la liste des engagements.' })
class EngagementFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [String], { nullable: true, description: 'Le code de la fiche ou de l’article.' }) fiche?: string[];
  @Field(() => [GenreOrganisation], { nullable: true }) genre?: GenreOrganisation[];
  @Field(() => ID, { nullable: true, description: 'Ce qu’un signataire a promis.' }) signataireId?: string;
}
const EngagementPage = typePage(Engagement);
const DemandeEngagement = typeDemande('Engagement', EngagementFiltre, ['rang']);

@Resolver(() => Engagement)
export class EngagementResolver {
  @Query(() => EngagementPage, { description: 'Ce que les signataires ont promis, par fiche.' })
  engagements(@Args(() => DemandeEngagement) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Engagement>> {
    return lireListe(ctx, info, demande);
  }
}
