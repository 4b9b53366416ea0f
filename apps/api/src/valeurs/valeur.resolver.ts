import { constatsDe, ecrireTaux, tauxDe } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { EtatValeur, TypeSiae } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { ControleValeur, Valeur } from './valeur.entity';
import type { FaitsControle } from './valeur.faits';

@InputType({ description: 'Les filtres de la liste des valeurs.' })
class ValeurFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) campagneId?: string[];
  @Field(() => [ID], { nullable: true }) organisationId?: string[];
  @Field(() => [ID], { nullable: true }) indicateurId?: string[];
  @Field(() => [EtatValeur], { nullable: true }) etat?: EtatValeur[];
  @Field(() => [String], { nullable: true }) departement?: string[];
  @Field(() => [TypeSiae], { nullable: true }) typeSiae?: TypeSiae[];
  @Field(() => [String], { nullable: true }) fiche?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Celles de ses propres organisations.' }) siennes?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Soumises, et que l’on peut accepter ou renvoyer.' }) aExaminer?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Acceptées, et non remplacées depuis.' }) enVigueur?: boolean;
}
const ValeurPage = typePage(Valeur);
const DemandeValeur = typeDemande('Valeur', ValeurFiltre, ['rang', 'indicateurId', 'organisationId', 'departement', 'typeSiae', 'etat', 'echeance', 'soumiseLe', 'numerateur']);

@Resolver(() => Valeur)
export class ValeurResolver {
  @Query(() => ValeurPage, { description: 'Les valeurs que l’on peut lire : les siennes, celles que l’on examine, celles qui sont acceptées.' })
  valeurs(@Args(() => DemandeValeur) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Valeur>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Valeur, { nullable: true })
  valeur(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Valeur | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => String, { nullable: true, description: '« 62,5 % » ou « non calculable » ; vide tant qu’un terme manque.' })
  taux(@Root() valeur: Valeur): string | null {
    return ecrireTaux(tauxDe(valeur)) || null;
  }

  @FieldResolver(() => [ControleValeur], { description: 'Ce que les contrôles disent de la valeur, et quoi faire.' })
  controles(@Root() valeur: Valeur & { readonly faits: FaitsControle }): ControleValeur[] {
    return constatsDe(valeur, { ...valeur.faits.controle, precedente: valeur.faits.precedente });
  }

  @FieldResolver(() => [String])
  actions(@Root() valeur: Valeur, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Valeur', valeur);
  }
}
