import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Attendu } from '../accords/citation';
import { InstantScalar } from '../lecture/scalaires';
import { Personne } from '../personnes/personne.entity';

/** A file of a sitting. Its bytes are in a table of their own: no list reads them. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un fichier joint à une réunion, ou à un de ses points. Son contenu se lit à GET /documents/{id}.' })
export class Document {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') reunionId: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'Le point qu’il éclaire ; vide pour toute la réunion.' }) pointId: string | null;
  @Column('text') @Field(() => String) nom: string;
  @Column('text') @Field(() => String) typeMime: string;
  @Column('integer') @Field(() => Int, { description: 'En octets.' }) taille: number;
  @Column('text') @Field(() => String, { description: 'SHA-256 du contenu, en hexadécimal.' }) empreinte: string;
  @Column('timestamptz') @Field(() => InstantScalar) deposeLe: Date;
  @Column('uuid', { nullable: true }) deposeParId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) deposePar: unknown;
  @Column('timestamptz', { nullable: true }) retireLe: Date | null;
  @Column('text', { nullable: true }) motif: string | null;
  @Field(() => Attendu, { nullable: true }) attendu: Attendu | null;
}
