import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mandat } from './mandat.entity';

/** Someone who works in the governance: never a person in insertion. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une personne qui travaille dans les instances ; jamais une personne en insertion.' })
export class Personne {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) prenom: string;
  @Column('text') @Field(() => String) nom: string;
  @Column('text', { unique: true }) @Field(() => String) courriel: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) fonction: string | null;
  @Column('boolean', { default: true }) @Field(() => Boolean) active: boolean;
  /** Scope column: the instances it sits in, in its own name or through its mandats, kept by trigger. */
  @Column('uuid', { array: true, default: [] }) instances: string[];
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  /** Part; its field is in the resolver, for a mandat names an instance, whose seats name persons. */
  mandats: Mandat[];
  @Field(() => [String]) actions: string[];
}
