import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../lecture/scalaires';

/** A file that supports a figure: read by those who read the figure, and by nobody before them. Its bytes are in a table of their own. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un fichier joint à une valeur : ce dont elle vient, ou le document demandé. Son contenu se lit à GET /documents/valeurs/{id}.' })
export class PieceValeur {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') valeurId: string;
  @Column('text') @Field(() => String) nom: string;
  @Column('text') @Field(() => String) typeMime: string;
  @Column('integer') @Field(() => Int, { description: 'En octets.' }) taille: number;
  @Column('text') @Field(() => String, { description: 'SHA-256 du contenu, en hexadécimal.' }) empreinte: string;
  @Column('timestamptz') @Field(() => InstantScalar) deposeLe: Date;
  @Column('uuid', { nullable: true }) deposeParId: string | null;
  @Column('timestamptz', { nullable: true }) retireLe: Date | null;
}
