import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EtatEnquete, TypeInstance } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';

@ObjectType({ simpleResolvers: true, description: 'Une question de l’enquête, telle qu’elle était posée à l’ouverture.' })
export class QuestionPosee {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) intitule: string;
  @Field(() => String, { nullable: true }) aide: string | null;
  @Field(() => [String], { description: 'Les réponses proposées ; une réponse est le rang de l’une d’elles, depuis 1.' }) choix: string[];
  @Field(() => String) citation: string;
}

/** What an organisation answered: read by itself alone. `genre` and `departements` are those of the day of the answer. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'La réponse d’une organisation, qu’elle seule lit.' })
export class ReponseEnquete {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') enqueteId: string;
  @Column('uuid') organisationId: string;
  @Column('text') genre: string;
  @Column('text', { array: true }) departements: string[];
  @Column('integer', { array: true }) @Field(() => [Int], { description: 'Un choix par question, dans leur ordre.' }) choix: number[];
  @Column('timestamptz') @Field(() => InstantScalar) reponduLe: Date;
  @Column('integer', { default: 1 }) version: number;
  @Field(() => String) organisationNom: string;
}

/** The yearly survey of a committee, for what its sittings cannot tell (AC2015 annexe 1, known by excerpt). */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'L’enquête annuelle d’un comité de pilotage, pour ce que les réunions ne disent pas.' })
export class Enquete {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @Column('text') @Field(() => String, { description: 'Le comité qui l’ouvre.' }) instanceNom: string;
  @Column('text') @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Column('integer') @Field(() => Int) annee: number;
  @Column('text', { array: true }) @Field(() => [String], { description: 'Aucun : la France entière.' }) departements: string[];
  @Column('uuid', { array: true }) questionsIds: string[];
  @Column('date') @Field(() => JourScalar) ouvreLe: string;
  @Column('date') @Field(() => JourScalar, { description: 'Le dernier jour où l’on répond.' }) fermeLe: string;
  @Column('text') @Field(() => EtatEnquete) etat: EtatEnquete;
  @Column('timestamptz') @Field(() => InstantScalar) ouverteLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) closeLe: Date | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [QuestionPosee]) questions: QuestionPosee[];
  @Field(() => [ReponseEnquete], { description: 'Celles de vos organisations : les autres ne se lisent pas une à une.' }) siennes: ReponseEnquete[];
  @Field(() => Int, { description: 'Combien d’organisations ont répondu.' }) reponses: number;
  @Field(() => [String]) actions: string[];
}
