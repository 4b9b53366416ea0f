import { premierJourOuvert } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { NatureRegle, SourceRegle, TypeInstance } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Regle } from './accord.entity';

@InputType({ description: 'Les filtres de la liste des règles.' })
class RegleFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [NatureRegle], { nullable: true }) nature?: NatureRegle[];
  @Field(() => [TypeInstance], { nullable: true }) typeInstance?: TypeInstance[];
  @Field(() => [SourceRegle], { nullable: true }) source?: SourceRegle[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [String], { nullable: true, description: 'Celles qui s’appliquent à un de ces départements, les nationales comprises.' }) departements?: string[];
  @Field(() => JourScalar, { nullable: true }) enVigueurLe?: string;
}
const ReglePage = typePage(Regle);
const DemandeRegle = typeDemande('Regle', RegleFiltre, ['debut', 'nature', 'typeInstance', 'source', 'citation']);

/** A rule already replaced, or over before this year, has given its verdicts: nothing changes it. */
export const actionsRegle = (actions: readonly string[], regle: Pick<Regle, 'fermeLe' | 'fin'>, jour: string): string[] =>
  regle.fermeLe !== null || (regle.fin !== null && regle.fin < premierJourOuvert(jour)) ? [] : [...actions];

@Resolver(() => Regle)
export class RegleResolver {
  @Query(() => ReglePage, { description: 'Les règles : ce que les accords, les règlements et les instances demandent.' })
  regles(@Args(() => DemandeRegle) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Regle>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Regle, { nullable: true })
  regle(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Regle | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() regle: Regle, @Ctx() ctx: Contexte): string[] {
    return actionsRegle(actionsDe(ctx.droits, 'Regle', regle), regle, ctx.jour);
  }
}
