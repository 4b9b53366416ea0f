import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../lecture/scalaires';

/**
 * A file that somebody deposited, with a sitting, an accord or a figure: each has its table, its readers and its rules. Its bytes
 * are in a table of their own, `…_contenu`: no list reads them.
 */
@ObjectType({ simpleResolvers: true })
export abstract class Fichier {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) nom: string;
  @Column('text') @Field(() => String) typeMime: string;
  @Column('integer') @Field(() => Int, { description: 'En octets.' }) taille: number;
  @Column('text') @Field(() => String, { description: 'SHA-256 du contenu, en hexadécimal.' }) empreinte: string;
  @Column('timestamptz') @Field(() => InstantScalar) deposeLe: Date;
  @Column('uuid', { nullable: true }) deposeParId: string | null;
  @Column('timestamptz', { nullable: true }) retireLe: Date | null;
}
