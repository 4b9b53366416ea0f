import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Accord, Article } from '../accords/accord.entity';
import { Dimension, Echelon, GenreOrganisation, Partage, Periodicite, TypeInstance, UniteIndicateur, type Origine } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';

/** Who owes a figure, in the words of the source, over a period: a kind of organisation, an instance, or one organisation. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Qui doit un indicateur, sur une période : un genre d’organisation à un échelon, une instance, ou une organisation.' })
export class Fournisseur {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') indicateurId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String, { description: 'Les mots de la source : « UD Direccte ».' }) designation: string;
  @Column('text', { nullable: true }) @Field(() => GenreOrganisation, { nullable: true }) genreOrganisation: GenreOrganisation | null;
  @Column('text', { nullable: true }) @Field(() => Echelon, { nullable: true }) echelon: Echelon | null;
  @Column('text', { nullable: true }) @Field(() => TypeInstance, { nullable: true, description: 'Une instance, par son secrétariat.' }) typeInstance: TypeInstance | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) organisationId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
}

/** A follow-up figure of an accord: what is counted, by whom it is owed, and what the source leaves in doubt. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un indicateur de suivi d’un accord : ce qu’il compte, qui le doit, ce que la source laisse en doute.' })
export class Indicateur {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true, description: 'L’endroit de l’accord qui le demande.' }) article: unknown;
  @Column('text') @Field(() => String) code: string;
  @Column('integer') @Field(() => Int, { description: 'Son rang dans l’accord.' }) rang: number;
  @Column('text') @Field(() => String, { description: 'Sa place : « fiche 5 », « article 2 ».' }) fiche: string;
  @Column('text') @Field(() => String) intitule: string;
  @Column('boolean') @Field(() => Boolean, { description: 'Étoilé à l’annexe 1.' }) etoile: boolean;
  @Column('text') @Field(() => UniteIndicateur) unite: UniteIndicateur;
  @Column('text', { array: true }) @Field(() => [Dimension]) dimensions: Dimension[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que compte le numérateur d’un taux.' }) numerateur: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que compte le dénominateur d’un taux.' }) denominateur: string | null;
  @Column('text', { nullable: true }) @Field(() => Partage, { nullable: true, description: 'Comment plusieurs fournisseurs se le partagent.' }) partage: Partage | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que la source laisse à confirmer ; vide quand rien, ou une fois confirmé.' }) aConfirmer: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le motif de l’administrateur qui a confirmé.' }) confirmation: string | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) confirmeLe: Date | null;
  @Column('boolean') @Field(() => Boolean, { description: 'La plateforme le compte elle-même : rien n’est à saisir.' }) calcule: boolean;
  @Column('text') @Field(() => Periodicite) periodicite: Periodicite;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) note: string | null;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [Fournisseur]) fournisseurs: Fournisseur[];
  @Field(() => [String]) actions: string[];
}
