import { attenduDocument } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { Attendu } from '../accords/citation';
import { reglesDeLaLigne } from '../accords/regle.faits';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { Reunion } from '../reunions/reunion.entity';
import { retirerDocument } from './document.actes';
import { Document } from './document.entity';
import type { FaitsSeance } from './document.lecture';

@Resolver(() => Document)
export class DocumentResolver {
  @FieldResolver(() => Attendu, { nullable: true, description: 'Le délai de dépôt que fixent les règles du jour de la réunion, et s’il est tenu.' })
  attendu(@Root() { deposeLe, faits: { seance } }: Document & { faits: FaitsSeance }): Attendu | null {
    return attenduDocument(seance, new Date(deposeLe), reglesDeLaLigne(seance, seance));
  }

  @Mutation(() => Reunion, { description: 'Retire un document : son contenu est effacé. Avec un motif dès que la réunion est convoquée.' })
  async retirerDocument(@Arg('id', () => ID) id: string, @Arg('motif', () => String, { nullable: true }) motif: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Reunion> {
    return relire(ctx, info, await retirerDocument(ctx, { id, motif }));
  }
}
