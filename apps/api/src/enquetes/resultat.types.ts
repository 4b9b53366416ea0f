import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DimensionEnquete } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { QuestionPosee } from './enquete.entity';

@ObjectType({ simpleResolvers: true, description: 'Des réponses comptées ensemble ; trop peu nombreuses pour être dites, elles ne le sont pas.' })
export class GroupeEnquete {
  @Field(() => DimensionEnquete) dimension: DimensionEnquete;
  @Field(() => String, { description: 'Le genre d’organisation, ou le département.' }) cle: string;
  @Field(() => Int, { nullable: true }) reponses: number | null;
  @Field(() => [[Int]], { nullable: true, description: 'Pour chaque question, combien ont fait chaque choix.' }) effectifs: number[][] | null;
}

@ObjectType({ simpleResolvers: true, description: 'Une enquête et, une fois fermée, ce qu’elle dit.' })
export class ResultatEnquete {
  @Field(() => ID) enqueteId: string;
  @Field(() => String) instanceNom: string;
  @Field(() => Int) annee: number;
  @Field(() => JourScalar) fermeLe: string;
  @Field(() => Boolean, { description: 'Elle ne prend plus de réponse.' }) fermee: boolean;
  @Field(() => Int) reponses: number;
  @Field(() => [QuestionPosee]) questions: QuestionPosee[];
  @Field(() => [GroupeEnquete], { description: 'Aucun tant qu’elle prend des réponses.' }) groupes: GroupeEnquete[];
}
