import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { EtatCampagne } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Avancement, Campagne, type Comptes } from './campagne.entity';
import { comptesDuJour, manquesCampagne, type ComptesDe, type FaitComptes, type FaitsAClore, type FaitsASoumettre } from './campagne.faits';

@InputType({ description: 'Les filtres de la liste des campagnes.' })
class CampagneFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatCampagne], { nullable: true }) etat?: EtatCampagne[];
  @Field(() => [ID], { nullable: true }) accordId?: string[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => JourScalar, { nullable: true, description: 'Dont la période finit ce jour ou après.' }) depuis?: string;
  @Field(() => JourScalar, { nullable: true, description: 'Dont la période commence ce jour ou avant.' }) jusque?: string;
  @Field(() => String, { nullable: true }) texte?: string;
}
const CampagnePage = typePage(Campagne);
const DemandeCampagne = typeDemande('Campagne', CampagneFiltre, ['debut', 'fin', 'echeance', 'ouvreLe', 'libelle']);

type AvecComptes = Campagne & { readonly faits: { readonly comptes: FaitComptes } };
const comptes = ({ faits }: AvecComptes, ctx: Contexte): Comptes => comptesDuJour(faits.comptes, ctx.jour);

@Resolver(() => Campagne)
export class CampagneResolver {
  @Query(() => CampagnePage, { description: 'Les campagnes que l’on peut lire.' })
  campagnes(@Args(() => DemandeCampagne) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Campagne>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Campagne, { nullable: true })
  campagne(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Campagne | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => Int)
  attendues(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).attendues;
  }

  @FieldResolver(() => Int)
  aSaisir(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).aSaisir;
  }

  @FieldResolver(() => Int)
  saisies(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).saisies;
  }

  @FieldResolver(() => Int)
  soumises(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).soumises;
  }

  @FieldResolver(() => Int)
  acceptees(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).acceptees;
  }

  @FieldResolver(() => Int)
  renvoyees(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).renvoyees;
  }

  @FieldResolver(() => Int)
  nonCommuniquees(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).nonCommuniquees;
  }

  @FieldResolver(() => Int)
  aLHeure(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).aLHeure;
  }

  @FieldResolver(() => Int)
  tardives(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).tardives;
  }

  @FieldResolver(() => Int)
  enRetard(@Root() campagne: AvecComptes, @Ctx() ctx: Contexte): number {
    return comptes(campagne, ctx).enRetard;
  }

  @FieldResolver(() => [Avancement])
  avancement(@Root() { faits }: Campagne & { readonly faits: { readonly avancement: readonly ComptesDe[] } }, @Ctx() ctx: Contexte): Avancement[] {
    return faits.avancement.map(({ organisationId, organisationNom, echeance, ...fait }) => ({ ...comptesDuJour(fait, ctx.jour), organisationId, organisationNom, echeance }));
  }

  @FieldResolver(() => [String])
  actions(@Root() campagne: Campagne, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Campagne', campagne);
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour soumettre ses valeurs, et pour clore.' })
  manques(@Root() campagne: Campagne & { readonly faits: FaitsASoumettre & FaitsAClore }, @Ctx() ctx: Contexte): Manque[] {
    return manquesCampagne(campagne, campagne.faits, this.actions(campagne, ctx), ctx.jour);
  }
}
