import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, type Demande } from '../lecture/racine';
import { InstantScalar } from '../lecture/scalaires';
import { LigneJournal } from './journal.entity';

@InputType({ description: 'Les filtres de la liste des lignes du journal.' })
class LigneJournalFiltre {
  @Field(() => [ID], { nullable: true }) sujetId?: string[];
  @Field(() => String, { nullable: true }) sujet?: string;
  @Field(() => [String], { nullable: true }) acte?: string[];
  @Field(() => ID, { nullable: true }) acteurId?: string;
  @Field(() => InstantScalar, { nullable: true }) depuis?: Date;
}
const LigneJournalPage = typePage(LigneJournal);
const DemandeLigneJournal = typeDemande('LigneJournal', LigneJournalFiltre, ['instant']);

@Resolver(() => LigneJournal)
export class LigneJournalResolver {
  @Query(() => LigneJournalPage, { description: 'La liste des lignes du journal que l’on peut lire.' })
  journal(@Args(() => DemandeLigneJournal) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<LigneJournal>> {
    return lireListe(ctx, info, demande);
  }
}
