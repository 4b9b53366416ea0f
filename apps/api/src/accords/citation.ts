import { Field, ID, ObjectType } from 'type-graphql';
import { EtatAttendu, ForceCitation } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

/** The article behind a verdict, a deadline or an obligation: none is ever shown without it. */
@ObjectType({ simpleResolvers: true, description: 'L’article derrière un verdict, une échéance ou une obligation.' })
export class Citation {
  @Field(() => String) texte: string;
  @Field(() => String, { nullable: true, description: 'Le code de l’accord cité.' }) accord: string | null;
  @Field(() => String, { nullable: true, description: 'L’endroit cité : article 3, fiche 8…' }) article: string | null;
  @Field(() => ForceCitation) force: ForceCitation;
  @Field(() => ID, { nullable: true }) accordId: string | null;
}

/** What is expected of a sitting or its minutes: the act, before when, in what state, and why. */
@ObjectType({ simpleResolvers: true, description: 'Ce qui est attendu : l’acte, avant quand, où l’on en est, et pourquoi.' })
export class Attendu {
  @Field(() => String) acte: string;
  @Field(() => String) libelle: string;
  @Field(() => JourScalar, { nullable: true }) avantLe: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Le jour où cela a été fait.' }) faitLe: string | null;
  @Field(() => EtatAttendu) etat: EtatAttendu;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
}

/** What a rule of the day asks of the content of a sitting: shown beside its agenda, it holds nothing back. */
@ObjectType({ simpleResolvers: true, description: 'Ce qu’une règle demande au contenu d’une réunion, sans rien empêcher.' })
export class Rappel {
  @Field(() => String) texte: string;
  @Field(() => Citation) citation: Citation;
}
