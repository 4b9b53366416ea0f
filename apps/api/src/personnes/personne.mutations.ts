import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { JourScalar } from '../lecture/scalaires';
import { donnerMandat, terminerMandat } from './mandat.actes';
import { Mandat } from './mandat.entity';
import { creerPersonne, inviterPersonne, modifierPersonne } from './personne.actes';
import { Personne } from './personne.entity';
import { MandatSaisie, PersonneModification, PersonneSaisie } from './personne.saisie';

@Resolver()
export class PersonneMutations {
  @Mutation(() => Personne, { description: 'Ajoute une personne à l’annuaire, sans droit ni compte.' })
  async creerPersonne(@Arg('id', () => ID) id: string, @Arg('saisie', () => PersonneSaisie) saisie: PersonneSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Personne> {
    return relire(ctx, info, await creerPersonne(ctx, id, saisie));
  }

  @Mutation(() => Personne, { description: 'Corrige, désactive ou réactive une personne.' })
  async modifierPersonne(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Arg('saisie', () => PersonneModification) saisie: PersonneModification, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Personne> {
    return relire(ctx, info, await modifierPersonne(ctx, id, version, saisie));
  }

  @Mutation(() => Personne, { description: 'Envoie un lien à usage unique, valable sept jours, pour choisir un mot de passe.' })
  async inviterPersonne(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Personne> {
    return relire(ctx, info, await inviterPersonne(ctx, id, version));
  }

  @Mutation(() => Mandat, { description: 'Donne un rôle à une personne, pour une organisation, sur une période.' })
  async donnerMandat(@Arg('id', () => ID) id: string, @Arg('saisie', () => MandatSaisie) saisie: MandatSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Mandat> {
    return relire(ctx, info, await donnerMandat(ctx, id, saisie));
  }

  @Mutation(() => Mandat, { description: 'Termine un mandat : maintenant, ou à la fin du jour donné.' })
  async terminerMandat(@Arg('id', () => ID) id: string, @Arg('fin', () => JourScalar, { nullable: true, description: 'Le dernier jour du mandat ; sans lui, le mandat ne vaut plus dès la prochaine requête.' }) fin: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Mandat> {
    return relire(ctx, info, await terminerMandat(ctx, id, fin ?? null));
  }
}
