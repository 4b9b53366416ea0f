import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Accord } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { Instance } from '../instances/instance.entity';
import { EtatCampagne } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';

/** The counts of a campaign, each from one scan of its cells. */
export const COMPTES_CAMPAGNE = ['attendues', 'aSaisir', 'saisies', 'soumises', 'acceptees', 'renvoyees', 'nonCommuniquees', 'aLHeure', 'tardives', 'enRetard'] as const;

/** How far a set of cells is: each is counted once, in its own state. */
@ObjectType({ description: 'Combien de valeurs dans chaque état.' })
export abstract class Comptes {
  @Field(() => Int, { description: 'Valeurs attendues, sans celles auxquelles un autre fournisseur a répondu pour tous.' }) attendues: number;
  @Field(() => Int) aSaisir: number;
  @Field(() => Int, { description: 'Saisies, pas encore soumises.' }) saisies: number;
  @Field(() => Int, { description: 'Soumises, en attente d’examen.' }) soumises: number;
  @Field(() => Int) acceptees: number;
  @Field(() => Int) renvoyees: number;
  @Field(() => Int) nonCommuniquees: number;
  @Field(() => Int, { description: 'Soumises la première fois avant leur échéance.' }) aLHeure: number;
  @Field(() => Int, { description: 'Soumises la première fois après leur échéance.' }) tardives: number;
  @Field(() => Int, { description: 'Jamais soumises, et leur échéance est passée.' }) enRetard: number;
}

/** How far one owner is. */
@ObjectType({ simpleResolvers: true, description: 'Où en est une organisation : chaque valeur attendue est comptée une fois, dans son état.' })
export class Avancement extends Comptes {
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisationNom: string;
  @Field(() => JourScalar, { description: 'Son échéance, prolongée ou non.' }) echeance: string;
}

/** A collection of figures: a period, its dates, and the committee whose secretariat reviews them. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une campagne : une période, ses dates, l’instance dont le secrétariat examine les valeurs. Ses comptes sont ceux de toutes les valeurs pour qui examine, des siennes pour qui fournit.' })
export class Campagne extends Comptes {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  @Column('text') @Field(() => String) libelle: string;
  @Column('date') @Field(() => JourScalar, { description: 'Début de la période mesurée.' }) debut: string;
  @Column('date') @Field(() => JourScalar, { description: 'Fin de la période mesurée.' }) fin: string;
  @Column('date') @Field(() => JourScalar) ouvreLe: string;
  @Column('date') @Field(() => JourScalar) echeance: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'Quand l’instance examine les valeurs.' }) revueLe: string | null;
  @Column('text') @Field(() => EtatCampagne) etat: EtatCampagne;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  /** Scope column: the owners of its cells, who read the campaign. */
  @Column('uuid', { array: true, default: [] }) organisations: string[];
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) ouverteLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) closeLe: Date | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [Avancement], { description: 'Par organisation, pour qui examine.' }) avancement: Avancement[];
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
}
