import { expireBientot, manquesDInstance, niveauDe, valableLe, type FaitsComposition } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { Niveau, TypeInstance } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn } from '../lecture/racine';
import { Instance, Membre } from './instance.entity';

@InputType({ description: 'Les filtres de la liste des instances.' })
class InstanceFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [TypeInstance], { nullable: true }) type?: TypeInstance[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => ID, { nullable: true }) secretariatId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Ouverte aujourd’hui.' }) ouverte?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Dont un siège n’a pas de titulaire.' }) siegeVacant?: boolean;
}
const InstancePage = typePage(Instance);
const DemandeInstance = typeDemande('Instance', InstanceFiltre, ['nom', 'type', 'sigle', 'debut']);
type DemandeInstance = InstanceType<typeof DemandeInstance>;

/** SQL has no clock: a filter that judges today receives the day. */
const duJour = (ctx: Contexte, voulu: boolean | undefined): { voulu: boolean; jour: string } | null => (typeof voulu === 'boolean' ? { voulu, jour: ctx.jour } : null);

@Resolver(() => Instance)
export class InstanceResolver {
  @Query(() => InstancePage, { description: 'La liste des instances que l’on peut lire.' })
  instances(@Args(() => DemandeInstance) demande: DemandeInstance, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Instance>> {
    const { ouverte, siegeVacant, ...filtre } = demande.filtre ?? {};
    return lireListe(ctx, info, { ...demande, filtre: { ...filtre, ouverte: duJour(ctx, ouverte), siegeVacant: duJour(ctx, siegeVacant) } });
  }

  @Query(() => Instance, { nullable: true })
  instance(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Instance | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() instance: Instance, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Instance', instance);
  }

  @FieldResolver(() => Niveau)
  niveau(@Root() instance: Instance): Niveau {
    return niveauDe(instance);
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour que l’instance travaille.' })
  manques(@Root() instance: Instance & { readonly faits: FaitsComposition }, @Ctx() ctx: Contexte): Manque[] {
    return manquesDInstance(instance, instance.faits, ctx.jour);
  }
}

@Resolver(() => Membre)
export class MembreResolver {
  @FieldResolver(() => Boolean)
  enCours(@Root() membre: Membre, @Ctx() ctx: Contexte): boolean {
    return valableLe(membre, ctx.jour);
  }

  @FieldResolver(() => Boolean)
  expireBientot(@Root() membre: Membre, @Ctx() ctx: Contexte): boolean {
    return expireBientot(membre, ctx.jour);
  }
}
