import { rappelsReunion } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import { Attendu, Rappel } from '../accords/citation';
import { reglesDeLaLigne, type FaitsRegles } from '../accords/regle.faits';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { EtatCompteRendu, EtatReunion, TypeInstance } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Reunion } from './reunion.entity';
import { manquesReunion, reunionLue, suivreReunion, type FaitsPourConvoquer, type FaitsPourSuivre } from './reunion.faits';

@InputType({ description: 'Les filtres de la liste des réunions.' })
class ReunionFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatReunion], { nullable: true }) etat?: EtatReunion[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [TypeInstance], { nullable: true }) typeInstance?: TypeInstance[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => JourScalar, { nullable: true }) depuis?: string;
  @Field(() => JourScalar, { nullable: true }) jusque?: string;
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => [EtatCompteRendu], { nullable: true, description: 'Avec un compte rendu lisible dans un de ces états.' }) compteRendu?: EtatCompteRendu[];
  @Field(() => Boolean, { nullable: true, description: 'Sans aucun compte rendu lisible.' }) sansCompteRendu?: boolean;
}
const ReunionPage = typePage(Reunion);
const DemandeReunions = typeDemande('Reunion', ReunionFiltre, ['debut', 'jour', 'instanceNom', 'etat']);

@Resolver(() => Reunion)
export class ReunionResolver {
  @Query(() => ReunionPage, { description: 'Les réunions que l’on peut lire.' })
  reunions(@Args(() => DemandeReunions) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Reunion>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Reunion, { nullable: true, description: 'Une réunion ; rien si elle n’existe pas ou ne peut être lue.' })
  reunion(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [CompteRendu], { description: 'Ses comptes rendus lisibles, le plus récent d’abord.' })
  comptesRendus(@Root() reunion: Reunion): object[] {
    return reunion.comptesRendus;
  }

  @FieldResolver(() => [String])
  actions(@Root() reunion: Reunion, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Reunion', reunion);
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour les actes que l’on peut faire.' })
  manques(@Root() reunion: Reunion & { faits: FaitsPourConvoquer }, @Ctx() ctx: Contexte): Manque[] {
    return manquesReunion(reunionLue(reunion), reunion.faits, this.actions(reunion, ctx), ctx.maintenant);
  }

  @FieldResolver(() => [Attendu], { description: 'Ce qui est attendu, avant quand et pourquoi, par les règles de son jour.' })
  attendus(@Root() reunion: Reunion & { faits: FaitsPourSuivre }, @Ctx() ctx: Contexte): Attendu[] {
    return suivreReunion(reunionLue(reunion), reunion.faits, ctx.maintenant);
  }

  @FieldResolver(() => [Rappel], { description: 'Ce que les règles de son jour demandent à l’ordre du jour et aux présences.' })
  rappels(@Root() reunion: Reunion & { faits: FaitsRegles }): Rappel[] {
    return rappelsReunion(reunion, reglesDeLaLigne(reunion, reunion.faits));
  }
}
