import { Field, ObjectType } from 'type-graphql';

/** One thing that an act still needs: shown as a to-do line, and refused by the act with the same words. */
@ObjectType({ simpleResolvers: true, description: 'Ce qui manque pour faire un acte.' })
export class Manque {
  @Field(() => String, { description: 'L’acte empêché ou mis en garde.' }) acte: string;
  @Field(() => String) code: string;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true }) champ: string | null;
}
