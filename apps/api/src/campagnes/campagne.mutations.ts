import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { JourScalar } from '../lecture/scalaires';
import { cloreCampagne } from './actes/cloture';
import { ouvrirCampagne } from './actes/ouverture';
import { prolongerEcheance } from './actes/prolongation';
import { Campagne } from './campagne.entity';

@InputType({ description: 'Une campagne à ouvrir.' })
export class CampagneSaisie {
  @Field(() => ID, { description: 'L’accord dont on suit les indicateurs.' }) accordId: string;
  @Field(() => ID, { description: 'Le comité dont le secrétariat examine les valeurs.' }) instanceId: string;
  @Field(() => String) libelle: string;
  @Field(() => JourScalar, { description: 'Début de la période mesurée.' }) debut: string;
  @Field(() => JourScalar, { description: 'Fin de la période mesurée : les fournisseurs sont ceux de ce jour.' }) fin: string;
  @Field(() => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf s’il est donné.' }) ouvreLe?: string | null;
  @Field(() => JourScalar) echeance: string;
  @Field(() => JourScalar, { nullable: true }) revueLe?: string | null;
}

@Resolver(() => Campagne)
export class CampagneMutations {
  @Mutation(() => Campagne, { description: 'Ouvre une campagne : chaque valeur attendue y figure aussitôt, même si personne ne répond.' })
  async ouvrirCampagne(@Arg('id', () => ID) id: string, @Arg('saisie', () => CampagneSaisie) saisie: CampagneSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Campagne> {
    return relire(ctx, info, await ouvrirCampagne(ctx, { id, saisie }));
  }

  @Mutation(() => Campagne, { description: 'Clôt une campagne : ce qui n’est pas soumis ne se saisit plus.' })
  async cloreCampagne(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Campagne> {
    return relire(ctx, info, await cloreCampagne(ctx, { id, version }));
  }

  @Mutation(() => Campagne, { description: 'Prolonge l’échéance d’une organisation, avec un motif.' })
  async prolongerEcheance(
    @Arg('campagneId', () => ID) campagneId: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('echeance', () => JourScalar) echeance: string,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Campagne> {
    return relire(ctx, info, await prolongerEcheance(ctx, { campagneId, organisationId, echeance, motif }));
  }
}
