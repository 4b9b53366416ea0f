import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { JourScalar } from '../lecture/scalaires';
import { apercuCampagne } from './apercu';

@ObjectType({ description: 'Ce qu’une campagne attendrait.' })
class ApercuCampagne {
  @Field(() => Int, { description: 'Les valeurs attendues.' }) attendues: number;
  @Field(() => Int, { description: 'Les organisations qui les doivent.' }) organisations: number;
  @Field(() => Int, { description: 'Les indicateurs à saisir.' }) indicateurs: number;
}

@Resolver()
export class ApercuCampagneResolver {
  @Query(() => ApercuCampagne, { description: 'Ce qu’une campagne attendrait ; rien n’est enregistré.' })
  apercuCampagne(
    @Arg('instanceId', () => ID) instanceId: string,
    @Arg('accordId', () => ID) accordId: string,
    @Arg('fin', () => JourScalar, { description: 'Le dernier jour de la période : les fournisseurs sont ceux de ce jour.' }) fin: string,
    @Ctx() ctx: Contexte,
  ): Promise<ApercuCampagne> {
    return apercuCampagne(ctx, { instanceId, accordId, fin });
  }
}
