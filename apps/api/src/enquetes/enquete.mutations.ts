import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { JourScalar } from '../lecture/scalaires';
import { cloreEnquete, ouvrirEnquete, repondreEnquete } from './enquete.actes';
import { Enquete } from './enquete.entity';

@InputType({ description: 'L’enquête à ouvrir : l’année sur laquelle elle porte, le dernier jour où l’on répond.' })
export class EnqueteSaisie {
  @Field(() => Int) annee: number;
  @Field(() => JourScalar) fermeLe: string;
}

@InputType({ description: 'La réponse à une question : le rang du choix, depuis 1.' })
export class ChoixSaisi {
  @Field(() => ID) questionId: string;
  @Field(() => Int) choix: number;
}

@Resolver(() => Enquete)
export class EnqueteMutations {
  @Mutation(() => Enquete, { description: 'Ouvre l’enquête d’une année dans le territoire d’un comité de pilotage.' })
  async ouvrirEnquete(@Arg('id', () => ID) id: string, @Arg('instanceId', () => ID) instanceId: string, @Arg('saisie', () => EnqueteSaisie) saisie: EnqueteSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Enquete> {
    return relire(ctx, info, await ouvrirEnquete(ctx, { id, instanceId, saisie }));
  }

  @Mutation(() => Enquete, { description: 'Répond au nom de son organisation ; répondre de nouveau remplace, jusqu’à la clôture.' })
  async repondreEnquete(@Arg('id', () => ID) id: string, @Arg('enqueteId', () => ID) enqueteId: string, @Arg('reponses', () => [ChoixSaisi]) reponses: ChoixSaisi[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Enquete> {
    return relire(ctx, info, await repondreEnquete(ctx, { id, enqueteId, reponses }));
  }

  @Mutation(() => Enquete, { description: 'Clôt l’enquête : ses résultats se lisent.' })
  async cloreEnquete(@Arg('id', () => ID) id: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Enquete> {
    return relire(ctx, info, await cloreEnquete(ctx, { id, version }));
  }
}
