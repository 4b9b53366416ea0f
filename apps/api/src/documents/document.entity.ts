import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne } from 'typeorm';
import { Attendu } from '../accords/citation';
import { Personne } from '../personnes/personne.entity';
import { Fichier } from './fichier.entity';

/** A file of a sitting. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un fichier joint à une réunion, ou à un de ses points. Son contenu se lit à GET /documents/{id}.' })
export class Document extends Fichier {
  @Column('uuid') reunionId: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'Le point qu’il éclaire ; vide pour toute la réunion.' }) pointId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) deposePar: unknown;
  @Column('text', { nullable: true }) motif: string | null;
  @Field(() => Attendu, { nullable: true }) attendu: Attendu | null;
}
