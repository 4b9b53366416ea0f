import { peutMonter, type Instance as InstanceDuDomaine } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { EtatRemontee, GenreRemontee, type TypeInstance } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { BonnePratique, BrancheRemontee, DestinationRemontee, Remontee } from './remontee.entity';

@InputType({ description: 'Les filtres de la liste des remontées.' })
class RemonteeFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [EtatRemontee], { nullable: true }) etat?: EtatRemontee[];
  @Field(() => [GenreRemontee], { nullable: true }) genre?: GenreRemontee[];
  @Field(() => [ID], { nullable: true, description: 'Où elles se trouvent.' }) instanceId?: string[];
  @Field(() => [ID], { nullable: true, description: 'Où elles ont été levées.' }) origineId?: string[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => ID, { nullable: true }) fusionneeDansId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Qui attendent encore une réponse.' }) sansReponse?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Qui attendent un acte de vous.' }) aTraiter?: boolean;
  @Field(() => String, { nullable: true }) texte?: string;
}
const RemonteePage = typePage(Remontee);
const DemandeRemontee = typeDemande('Remontee', RemonteeFiltre, ['arriveeLe', 'leveeLe', 'titre', 'etat', 'instanceNom', 'origineNom']);

@InputType({ description: 'Les filtres de la boîte à outils.' })
class BonnePratiqueFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => [String], { nullable: true }) themes?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
}
const BonnePratiquePage = typePage(BonnePratique);
const DemandeBonnePratique = typeDemande('BonnePratique', BonnePratiqueFiltre, ['retenueLe', 'titre', 'instanceNom']);

type InstanceLue = Pick<InstanceDuDomaine, 'id' | 'departements' | 'debut' | 'fin'> & { readonly type: TypeInstance };
type AvecDestinations = Remontee & { readonly faits: { readonly ici: InstanceLue; readonly destinations: readonly (InstanceLue & { readonly nom: string })[] } };
type AvecBranches = Remontee & { readonly faits: { readonly branches: BrancheRemontee[] } };

@Resolver(() => Remontee)
export class RemonteeResolver {
  @Query(() => RemonteePage, { description: 'Les remontées des instances que l’on suit.' })
  remontees(@Args(() => DemandeRemontee) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Remontee>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Remontee, { nullable: true })
  remontee(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee | null> {
    return lireUn(ctx, info, id);
  }

  @Query(() => BonnePratiquePage, { description: 'La boîte à outils : les bonnes pratiques que des instances ont retenues.' })
  bonnesPratiques(@Args(() => DemandeBonnePratique) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<BonnePratique>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => BonnePratique, { nullable: true })
  bonnePratique(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<BonnePratique | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [DestinationRemontee])
  destinations(@Root() { faits }: AvecDestinations, @Ctx() ctx: Contexte): DestinationRemontee[] {
    return faits.destinations.filter((vers) => peutMonter(faits.ici, vers, ctx.jour)).map(({ id, nom, type }) => ({ id, nom, type })).sort((a, b) => a.nom.localeCompare(b.nom, 'fr') || (a.id < b.id ? -1 : 1));
  }

  @FieldResolver(() => [BrancheRemontee])
  branches(@Root() { faits }: AvecBranches): BrancheRemontee[] {
    return faits.branches;
  }

  @FieldResolver(() => [String])
  actions(@Root() remontee: Remontee, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Remontee', remontee);
  }
}
