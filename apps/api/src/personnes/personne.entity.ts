import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instances/instance.entity';
import { Role } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';

/** Role × organisation × instance (or every instance that the organisation runs or sits in) × period: the only source of rights. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Rôle × organisation × instance × période : la seule source des droits.' })
export class Mandat {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) personneId: string;
  @Column('text') @Field(() => Role) role: Role;
  @Column('uuid') @Field(() => ID) organisationId: string;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) instanceId: string | null;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
}

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
  @Field(() => [Mandat]) mandats: Mandat[];
  @Field(() => [String]) actions: string[];
}
