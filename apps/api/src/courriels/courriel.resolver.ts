import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { EtatCourriel, GenreCourriel } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { Courriel } from './courriel.entity';
import { renvoyerCourriel } from './renvoi';

@InputType({ description: 'Les filtres de la liste des courriels.' })
class CourrielFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) sujetId?: string[];
  @Field(() => [EtatCourriel], { nullable: true }) etat?: EtatCourriel[];
  @Field(() => [GenreCourriel], { nullable: true }) genre?: GenreCourriel[];
  @Field(() => String, { nullable: true }) texte?: string;
}
const CourrielPage = typePage(Courriel);
const DemandeCourriel = typeDemande('Courriel', CourrielFiltre, ['prepareLe', 'destinataire', 'etat']);

@Resolver(() => Courriel)
export class CourrielResolver {
  @Query(() => CourrielPage, { description: 'La liste des courriels que l’on peut lire.' })
  courriels(@Args(() => DemandeCourriel) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Courriel>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Courriel, { nullable: true })
  courriel(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Courriel | null> {
    return lireUn(ctx, info, id);
  }

  @Mutation(() => Courriel, { description: 'Renvoie un courriel ; déjà parti, il part de nouveau en copie, et l’original reste comme preuve.' })
  async renvoyerCourriel(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Courriel | null> {
    return relire(ctx, info, await renvoyerCourriel(ctx, id));
  }

  @FieldResolver(() => [String])
  actions(@Root() courriel: Courriel, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Courriel', courriel);
  }
}
