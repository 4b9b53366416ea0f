import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../lecture/scalaires';
import { Personne } from '../personnes/personne.entity';

/** One act, once and for all: who, when, on what, which fields, why. Never a name, a mail or a text of the dossier. */
@Entity({ name: 'journal' })
@ObjectType({ simpleResolvers: true, description: 'Un acte, une fois pour toutes : qui, quand, sur quoi, quels champs, pourquoi.' })
export class LigneJournal {
  @PrimaryColumn('bigint') @Field(() => ID) id: string;
  @Column('timestamptz') @Field(() => InstantScalar) instant: Date;
  @Column('uuid', { nullable: true }) acteurId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) acteur: unknown;
  @Column('uuid', { nullable: true }) mandatId: string | null;
  @Column('text') @Field(() => String) acte: string;
  @Column('text') @Field(() => String) sujet: string;
  @Column('uuid') @Field(() => ID) sujetId: string;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) champs: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motif: string | null;
  @Column('uuid', { nullable: true }) requete: string | null;
  @Column('text', { nullable: true }) hashPrecedent: string | null;
  @Column('text') @Field(() => String) hash: string;
}
