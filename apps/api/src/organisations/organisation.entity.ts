import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { GenreOrganisation, TypeSiae } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

/** A service of the State, an agency, a réseau, a SIAE…: whatever sits in an instance or gives a mandat. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un service de l’État, une agence, un réseau, une SIAE… : ce qui siège et donne mandat.' })
export class Organisation {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) nom: string;
  @Column('text') @Field(() => GenreOrganisation) genre: GenreOrganisation;
  @Column('text', { nullable: true }) @Field(() => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null;
  @Column('text', { nullable: true, unique: true }) @Field(() => String, { nullable: true }) siret: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) parentId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true, description: 'L’organisation dont elle dépend.' }) parent: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) reseauId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true, description: 'Le réseau auquel elle adhère.' }) reseau: unknown;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) departements: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) courriel: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) debut: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Column('boolean', { default: false }) @Field(() => Boolean) fictif: boolean;
  /** Scope column: the instances where it sits or whose secrétariat it holds, kept by trigger. */
  @Column('uuid', { array: true, default: [] }) instances: string[];
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [String]) actions: string[];
}
