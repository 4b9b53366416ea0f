import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Accord } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { Instance } from '../instances/instance.entity';
import { EtatBilan, NiveauBilan, RubriqueBilan } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { ContenuBilan } from './contenu.types';

/** What the secretariat wrote under a section, in sanitised HTML. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Le commentaire d’une rubrique, et le numéro de sa révision.' })
export class NarratifBilan {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') bilanId: string;
  @Column('text') @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Column('text') @Field(() => String) texte: string;
  @Column('integer') @Field(() => Int) revision: number;
  @Column('timestamptz') @Field(() => InstantScalar) modifieLe: Date;
  @Column('uuid', { nullable: true }) modifieParId: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) modifieParNom: string | null;
}

/** A remark on a section or on one figure of it, made on a version. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une remarque sur une rubrique, ou sur un de ses chiffres.' })
export class CommentaireBilan {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') bilanId: string;
  @Column('integer') @Field(() => Int, { description: 'La version commentée.' }) numero: number;
  @Column('text') @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le code du chiffre ; vide pour toute la rubrique.' }) figure: string | null;
  @Column('text') @Field(() => String) texte: string;
  @Column('uuid', { nullable: true }) auteurId: string | null;
  @Column('text') @Field(() => String) auteurNom: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) organisationNom: string | null;
  @Column('timestamptz') @Field(() => InstantScalar) instant: Date;
}

/** A narrative as it was transmitted. */
@ObjectType({ simpleResolvers: true, description: 'Le commentaire d’une rubrique, tel qu’il a été transmis.' })
export class NarratifFige {
  @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Field(() => String) texte: string;
}

/** What was transmitted, once and for all: content, narratives, evidence, and the hash of the three. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une version transmise : son contenu figé, son empreinte, et pourquoi elle a été renvoyée.' })
export class VersionBilan {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') bilanId: string;
  @Column('integer') @Field(() => Int) numero: number;
  @Column('jsonb') @Field(() => ContenuBilan) contenu: ContenuBilan;
  @Column('jsonb') @Field(() => [NarratifFige]) narratifs: NarratifFige[];
  @Column('jsonb') preuves: object;
  @Column('text') @Field(() => String) empreinte: string;
  @Column('timestamptz') @Field(() => InstantScalar) transmisLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) renvoyeLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motif: string | null;
  @Column('text', { array: true, default: [] }) @Field(() => [RubriqueBilan]) rubriques: RubriqueBilan[];
}

/** Where a bilan goes, or will go once transmitted. */
@ObjectType({ simpleResolvers: true, description: 'Une instance qui reçoit le bilan, ou le recevra.' })
export class DestinataireBilan {
  @Field(() => ID) instanceId: string;
  @Field(() => String) instanceNom: string;
}

/** The yearly report of an accord by one instance: BROUILLON → TRANSMIS → EXAMINE → ADOPTE, or sent back. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Le bilan annuel d’un accord, par une instance, du brouillon à son adoption.' })
export class Bilan {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  /** Scope column: the secretariat that composes, whose people never judge it. */
  @Column('uuid') @Field(() => ID) organisationId: string;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('text') @Field(() => String, { description: 'Le secrétariat qui compose.' }) organisationNom: string;
  @Column('text') @Field(() => NiveauBilan) niveau: NiveauBilan;
  @Column('integer') @Field(() => Int) annee: number;
  @Column('text') @Field(() => String) titre: string;
  @Column('text', { array: true }) @Field(() => [String], { description: 'Vide : la nation.' }) departements: string[];
  @Column('text') @Field(() => EtatBilan) etat: EtatBilan;
  @Column('integer', { default: 0 }) @Field(() => Int, { description: 'Numéro de la dernière version transmise ; 0 avant la première.' }) numero: number;
  @Column('timestamptz') @Field(() => InstantScalar) composeLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) transmisLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) examineLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) adopteLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true, description: 'Renvoyé, et pas encore transmis de nouveau.' }) renvoyeLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motifRenvoi: string | null;
  @Column('text', { name: 'rubriques_a_revoir', array: true, default: [] }) @Field(() => [RubriqueBilan]) rubriquesARevoir: RubriqueBilan[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que retient le comité qui l’a examiné.' }) avis: string | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) avisLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'SHA-256 du contenu figé ; vide tant que le bilan est un brouillon.' }) empreinte: string | null;
  /** Scope columns, empty while it is a draft: who received it, the national committees among them, who reads it once adopted. */
  @Column('uuid', { array: true, default: [] }) destinataires: string[];
  @Column('uuid', { array: true, default: [] }) comitesNationaux: string[];
  @Column('uuid', { array: true, default: [] }) lecteurs: string[];
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => ContenuBilan, { description: 'Calculé tant que le bilan est un brouillon, relu de sa version figée ensuite.' }) contenu: ContenuBilan;
  @Field(() => [NarratifBilan]) narratifs: NarratifBilan[];
  @Field(() => [CommentaireBilan]) commentaires: CommentaireBilan[];
  @Field(() => [VersionBilan]) versions: VersionBilan[];
  @Field(() => [DestinataireBilan], { description: 'Les instances qui l’ont reçu ; d’un brouillon, celles qui le recevront.' }) instancesDestinataires: DestinataireBilan[];
  @Field(() => [String]) destinatairesNoms: string[];
  @Field(() => Boolean, { nullable: true, description: 'L’empreinte recalculée est celle qui a été gardée ; vide pour un brouillon.' }) empreinteVerifiee: boolean | null;
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque], { description: 'Ce qui empêche de transmettre.' }) manques: Manque[];
  @Field(() => [Manque], { description: 'Ce qu’il faut expliquer dans le commentaire d’une rubrique.' }) alertes: Manque[];
}
