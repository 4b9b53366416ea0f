import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { actionsDe } from '../lecture/actions';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Personne } from './personne.entity';

@InputType({ description: 'Les filtres de la liste des personnes.' })
class PersonneFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => Boolean, { nullable: true }) active?: boolean;
  @Field(() => ID, { nullable: true }) organisationId?: string;
}
const PersonnePage = typePage(Personne);
const DemandePersonne = typeDemande('Personne', PersonneFiltre, ['nom', 'prenom', 'courriel']);

@Resolver(() => Personne)
export class PersonneResolver {
  @Query(() => PersonnePage, { description: 'La liste des personnes que l’on peut lire.' })
  personnes(@Args(() => DemandePersonne) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Personne>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Personne, { nullable: true })
  personne(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Personne | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() personne: Personne, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Personne', personne);
  }
}
