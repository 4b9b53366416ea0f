import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instances/instance.entity';
import { EtatRemontee, GenreEtapeRemontee, GenreRemontee, TypeInstance } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';

/** What happened at one level, and the word that was said there. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Ce qui s’est passé à un niveau, et le mot qui y a été dit.' })
export class EtapeRemontee {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') remonteeId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => GenreEtapeRemontee) genre: GenreEtapeRemontee;
  @Column('uuid') instanceId: string;
  @Column('text') @Field(() => String, { description: 'L’instance qui l’a fait.' }) instanceNom: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'À qui : une instance, le CREFOP, l’autre remontée.' }) vers: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) mot: string | null;
  @Column('timestamptz') @Field(() => InstantScalar) instant: Date;
}

/** An instance to which a remontée may be passed on. */
@ObjectType({ simpleResolvers: true, description: 'Une instance à qui la remontée peut être transmise.' })
export class DestinationRemontee {
  @Field(() => ID) id: string;
  @Field(() => String) nom: string;
  @Field(() => TypeInstance) type: TypeInstance;
}

/** The same question, as it climbs elsewhere. */
@ObjectType({ simpleResolvers: true, description: 'La même question, telle qu’elle monte ailleurs.' })
export class BrancheRemontee {
  @Field(() => ID) id: string;
  @Field(() => String) instanceNom: string;
  @Field(() => EtatRemontee) etat: EtatRemontee;
}

/** A need, a difficulty or a good practice, from where it was raised to its answer (AC2011 § 6.2.4.2, BFC2016 fiche 8). */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un besoin, une difficulté ou une bonne pratique que remonte une instance, jusqu’à sa réponse.' })
export class Remontee {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID, { description: 'La question qu’elle pose : la même pour toutes ses branches.' }) questionId: string;
  @Column('text') @Field(() => GenreRemontee) genre: GenreRemontee;
  @Column('text') @Field(() => String) titre: string;
  @Column('text') @Field(() => String) texte: string;
  @Column('text') @Field(() => EtatRemontee) etat: EtatRemontee;
  @Column('uuid') @Field(() => ID) origineId: string;
  @Column('text') @Field(() => String, { description: 'L’instance qui l’a levée.' }) origineNom: string;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String, { description: 'L’instance où elle se trouve : là, quelqu’un lui doit un mot.' }) instanceNom: string;
  /** Scope column: every instance that it has reached. */
  @Column('uuid', { array: true }) atteintes: string[];
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le CREFOP, le PTI… à qui elle a été passée.' }) externe: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) reponse: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) fusionneeDansId: string | null;
  @ManyToOne(() => Remontee) @JoinColumn() @Field(() => Remontee, { nullable: true, description: 'L’autre, à laquelle elle a été jointe.' }) fusionneeDans: unknown;
  @Column('timestamptz') @Field(() => InstantScalar) leveeLe: Date;
  @Column('timestamptz') @Field(() => InstantScalar, { description: 'Depuis quand elle est où elle est.' }) arriveeLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) reponduLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) closeLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) retenueLe: Date | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [EtapeRemontee]) etapes: EtapeRemontee[];
  @Field(() => [BrancheRemontee], { description: 'La même question, par un autre département.' }) branches: BrancheRemontee[];
  @Field(() => [DestinationRemontee], { description: 'Où elle peut monter, pour qui la transmet.' }) destinations: DestinationRemontee[];
  @Field(() => [String]) actions: string[];
}

/** A practice that an instance found worth sharing: the toolbox. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une bonne pratique de la boîte à outils.' })
export class BonnePratique {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') remonteeId: string;
  @Column('text') @Field(() => String) titre: string;
  @Column('text') @Field(() => String) texte: string;
  @Column('text', { array: true }) @Field(() => [String]) themes: string[];
  @Column('text') @Field(() => String, { description: 'L’instance qui l’a levée.' }) instanceNom: string;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('timestamptz') @Field(() => InstantScalar) retenueLe: Date;
}
