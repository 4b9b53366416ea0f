import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { JourScalar } from '../lecture/scalaires';
import { creerInstance, modifierInstance } from './instance.actes';
import { Instance, Membre } from './instance.entity';
import { InstanceModification, InstanceSaisie, MembreSaisie, PerimetreSaisie, RemplacementSaisie } from './instance.saisie';
import { nommerMembre, remplacerMembre, retirerMembre } from './membre.actes';
import { changerPerimetre } from './perimetre';

@Resolver()
export class InstanceMutations {
  @Mutation(() => Instance, { description: 'Ouvre une instance, avec son premier périmètre.' })
  async creerInstance(@Arg('id', () => ID) id: string, @Arg('saisie', () => InstanceSaisie) saisie: InstanceSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Instance> {
    return relire(ctx, info, await creerInstance(ctx, id, saisie));
  }

  @Mutation(() => Instance, { description: 'Corrige une instance, change son secrétariat, ou la ferme.' })
  async modifierInstance(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => InstanceModification) saisie: InstanceModification, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Instance> {
    return relire(ctx, info, await modifierInstance(ctx, id, version, saisie));
  }

  @Mutation(() => Instance, { description: 'Donne à une instance un autre périmètre à partir d’un jour ; les réunions gardent celui du leur.' })
  async changerPerimetre(@Arg('id', () => ID, { description: 'Du nouveau périmètre.' }) id: string, @Arg('instanceId', () => ID) instanceId: string, @Arg('version', () => Int, { description: 'De l’instance.' }) version: number, @Arg('saisie', () => PerimetreSaisie) saisie: PerimetreSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Instance> {
    return relire(ctx, info, await changerPerimetre(ctx, id, instanceId, version, saisie));
  }

  @Mutation(() => Membre, { description: 'Donne un siège dans une instance.' })
  async nommerMembre(@Arg('id', () => ID) id: string, @Arg('instanceId', () => ID) instanceId: string, @Arg('saisie', () => MembreSaisie) saisie: MembreSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Membre> {
    return relire(ctx, info, await nommerMembre(ctx, id, instanceId, saisie));
  }

  @Mutation(() => Membre, { description: 'Remplace le titulaire et le suppléant d’un siège à partir d’un jour.' })
  async remplacerMembre(@Arg('id', () => ID) id: string, @Arg('nouveauId', () => ID, { description: 'Du siège repris.' }) nouveauId: string, @Arg('saisie', () => RemplacementSaisie) saisie: RemplacementSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Membre> {
    return relire(ctx, info, await remplacerMembre(ctx, id, nouveauId, saisie));
  }

  @Mutation(() => Membre, { description: 'Libère un siège : maintenant, ou à la fin du jour donné.' })
  async retirerMembre(@Arg('id', () => ID) id: string, @Arg('fin', () => JourScalar, { nullable: true, description: 'Le dernier jour du siège ; sans lui, maintenant.' }) fin: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Membre> {
    return relire(ctx, info, await retirerMembre(ctx, id, fin ?? null));
  }
}
