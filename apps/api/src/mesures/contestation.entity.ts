import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { EtatContestation } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';

/** A fournisseur does not agree with a count of the platform: what stood, why it is contested, what the committee answered. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'La contestation d’un chiffre compté par la plateforme : le chiffre tel qu’il était, le motif de son fournisseur, la réponse du comité.' })
export class Contestation {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) indicateurId: string;
  @ManyToOne(() => Indicateur) @JoinColumn() @Field(() => Indicateur) indicateur: unknown;
  @Column('uuid') @Field(() => ID) accordId: string;
  @Column('uuid') @Field(() => ID, { description: 'Le comité qui suit l’accord : son secrétariat répond.' }) instanceId: string;
  @Field(() => String) instanceNom: string;
  @Column('uuid') @Field(() => ID) organisationId: string;
  @Field(() => String) organisationNom: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le département du chiffre ; vide pour tout le territoire de l’accord.' }) departement: string | null;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Column('integer') @Field(() => Int) annee: number;
  @Column('integer') @Field(() => Int, { description: 'Le chiffre au moment de la contestation.' }) numerateur: number;
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true }) denominateur: number | null;
  @Column('text') @Field(() => String) motif: string;
  @Column('text') @Field(() => EtatContestation) etat: EtatContestation;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) reponse: string | null;
  @Column('timestamptz') @Field(() => InstantScalar) contesteeLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) repondueLe: Date | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [String]) actions: string[];
}
