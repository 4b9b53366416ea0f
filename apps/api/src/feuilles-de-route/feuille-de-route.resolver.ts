import { conseilsPourAdopter, manquesPourAdopter } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { EtatFeuille } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { ComptesFeuille, FeuilleDeRoute } from './feuille-de-route.entity';
import { comptesDuJour, type FaitsFeuille } from './feuille-de-route.faits';

@InputType({ description: 'Les filtres de la liste des feuilles de route.' })
class FeuilleDeRouteFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatFeuille], { nullable: true }) etat?: EtatFeuille[];
  @Field(() => [Int], { nullable: true }) annee?: number[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
}
const FeuilleDeRoutePage = typePage(FeuilleDeRoute);
const DemandeFeuilles = typeDemande('FeuilleDeRoute', FeuilleDeRouteFiltre, ['annee', 'instanceNom', 'etat', 'adopteeLe']);

type Lue = FeuilleDeRoute & { readonly faits: FaitsFeuille };

@Resolver(() => FeuilleDeRoute)
export class FeuilleDeRouteResolver {
  @Query(() => FeuilleDeRoutePage, { description: 'Les feuilles de route adoptées, et les brouillons que l’on prépare.' })
  feuillesDeRoute(@Args(() => DemandeFeuilles) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<FeuilleDeRoute>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => FeuilleDeRoute, { nullable: true })
  feuilleDeRoute(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<FeuilleDeRoute | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => ComptesFeuille)
  comptes(@Root() { faits }: Lue, @Ctx() ctx: Contexte): ComptesFeuille {
    return comptesDuJour(faits.comptees, ctx.jour);
  }

  @FieldResolver(() => [String], { description: 'Ce qu’il vaut mieux savoir avant de l’adopter, et qui n’empêche rien ; pour qui l’adopte.' })
  conseils(@Root() feuille: Lue, @Ctx() ctx: Contexte): string[] {
    return this.actions(feuille, ctx).includes('adopterFeuilleDeRoute') ? conseilsPourAdopter(feuille, feuille.faits.preparation, feuille.faits.preparation) : [];
  }

  @FieldResolver(() => [String])
  actions(@Root() feuille: FeuilleDeRoute, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'FeuilleDeRoute', feuille);
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour l’adopter.' })
  manques(@Root() feuille: Lue, @Ctx() ctx: Contexte): Manque[] {
    return this.actions(feuille, ctx).includes('adopterFeuilleDeRoute') ? manquesPourAdopter(feuille.faits.nombreActions) : [];
  }
}
