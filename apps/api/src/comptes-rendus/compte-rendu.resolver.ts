import { resteAFaire, type FaitsPublication } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import { Attendu } from '../accords/citation';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { EtatCompteRendu, GenreDecision } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { CompteRendu, Decision } from './compte-rendu.entity';
import { manquesCompteRendu, suivreCompteRendu, type FaitsPourSuivre, type FaitsPourTransmettre } from './compte-rendu.faits';

@InputType({ description: 'Les filtres de la liste des comptes rendus.' })
class CompteRenduFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatCompteRendu], { nullable: true }) etat?: EtatCompteRendu[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => ID, { nullable: true }) reunionId?: string;
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => JourScalar, { nullable: true }) depuis?: string;
  @Field(() => JourScalar, { nullable: true }) jusque?: string;
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => ID, { nullable: true, description: 'Transmis à cette instance.' }) destinataireId?: string;
  @Field(() => Boolean, { nullable: true }) transmis?: boolean;
}
const CompteRenduPage = typePage(CompteRendu);
const DemandeComptesRendus = typeDemande('CompteRendu', CompteRenduFiltre, ['jour', 'instanceNom', 'etat', 'publieLe']);

@InputType({ description: 'Les filtres de la liste des décisions.' })
class DecisionFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [GenreDecision], { nullable: true }) genre?: GenreDecision[];
  @Field(() => ID, { nullable: true }) piloteId?: string;
  @Field(() => ID, { nullable: true }) instanceId?: string;
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => JourScalar, { nullable: true }) echeanceJusque?: string;
}
const DecisionPage = typePage(Decision);
const DemandeDecisions = typeDemande('Decision', DecisionFiltre, ['numero', 'echeance']);

@Resolver(() => CompteRendu)
export class CompteRenduResolver {
  @Query(() => CompteRenduPage, { description: 'Les comptes rendus que l’on peut lire.' })
  comptesRendus(@Args(() => DemandeComptesRendus) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<CompteRendu>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => CompteRendu, { nullable: true, description: 'Un compte rendu ; rien s’il n’existe pas ou ne peut être lu.' })
  compteRendu(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu | null> {
    return lireUn(ctx, info, id);
  }

  @Query(() => DecisionPage, { description: 'Les décisions, avis et actions des comptes rendus que l’on peut lire.' })
  decisions(@Args(() => DemandeDecisions) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Decision>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Decision, { nullable: true })
  decision(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Decision | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() compteRendu: CompteRendu, @Ctx() ctx: Contexte): string[] {
    const tenues = ctx.acteur?.mandats.flatMap((m) => m.instancesTenues) ?? [];
    return actionsDe(ctx.droits, 'CompteRendu', compteRendu).filter((acte) => resteAFaire(acte, compteRendu, tenues));
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour les actes que l’on peut faire.' })
  manques(@Root() compteRendu: CompteRendu & { faits: FaitsPublication & FaitsPourTransmettre }, @Ctx() ctx: Contexte): Manque[] {
    return manquesCompteRendu(compteRendu, compteRendu.faits, this.actions(compteRendu, ctx));
  }

  @FieldResolver(() => [Attendu], { description: 'Ce qui est attendu, avant quand et pourquoi, par les règles de son jour.' })
  attendus(@Root() compteRendu: CompteRendu & { faits: FaitsPourSuivre }, @Ctx() ctx: Contexte): Attendu[] {
    return suivreCompteRendu(compteRendu, compteRendu.faits, ctx.maintenant);
  }
}
