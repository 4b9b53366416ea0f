import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EtatCourriel, GenreCourriel } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';

/** One message to one person, resolved from the rule of its act when it was due, then kept as proof. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un message à une personne, gardé comme preuve.' })
export class Courriel {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') envoiId: string;
  @Column('text') @Field(() => GenreCourriel) genre: GenreCourriel;
  @Column('text') @Field(() => String) acte: string;
  @Column('text') @Field(() => String) sujet: string;
  @Column('uuid') @Field(() => ID) sujetId: string;
  @Column('uuid', { nullable: true }) instanceId: string | null;
  @Column('text') @Field(() => String, { description: 'La règle qui désigne ses destinataires.' }) regle: string;
  @Column('uuid', { nullable: true }) personneId: string | null;
  @Column('text') @Field(() => String) destinataire: string;
  @Column('text') @Field(() => String) adresse: string;
  @Column('text') @Field(() => String) objet: string;
  @Column('text') @Field(() => String) texte: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'L’invitation au format iCalendar.' }) ics: string | null;
  @Column('text', { nullable: true }) methode: string | null;
  @Column('text') @Field(() => EtatCourriel) etat: EtatCourriel;
  @Column('timestamptz') @Field(() => InstantScalar) prepareLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) envoyeLe: Date | null;
  @Column('integer', { default: 0 }) @Field(() => Int) essais: number;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) erreur: string | null;
  @Field(() => [String]) actions: string[];
}
