import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Attendu } from '../accords/citation';
import { Manque } from '../acte/manque';
import { Instance } from '../instances/instance.entity';
import { Approbation, EtatCompteRendu, GenreDecision, SensAvis } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';
import { Participant, Point, Reunion } from '../reunions/reunion.entity';

/** What was said on one item, in sanitised HTML, with the number of its revision. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'La synthèse d’un point, et le numéro de sa révision.' })
export class Synthese {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') compteRenduId: string;
  @Column('uuid') @Field(() => ID) pointId: string;
  @Column('text') @Field(() => String) texte: string;
  @Column('integer') @Field(() => Int) revision: number;
  @Column('timestamptz') @Field(() => InstantScalar) modifieLe: Date;
  @Column('uuid', { nullable: true }) modifieParId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) modifiePar: unknown;
}

/** A decision, an avis or an action recorded under an item, numbered per instance and year. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une décision, un avis ou une action, numérotés par instance et par année.' })
export class Decision {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) compteRenduId: string;
  @ManyToOne(() => CompteRendu) @JoinColumn() @Field(() => CompteRendu, { nullable: true }) compteRendu: unknown;
  @Column('uuid') @Field(() => ID) pointId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String) numero: string;
  @Column('text') @Field(() => GenreDecision) genre: GenreDecision;
  @Column('text') @Field(() => String) texte: string;
  @Column('text', { nullable: true }) @Field(() => SensAvis, { nullable: true }) sens: SensAvis | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) piloteId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) pilote: unknown;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) piloteNom: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) echeanceLibelle: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) echeance: string | null;
  @Field(() => ID, { nullable: true, description: 'L’action suivie qui en est née.' }) actionId: string | null;
}

/** One addressee of the minutes, with its receipt: a transmission is a row, not a state. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un destinataire du compte rendu, et son accusé de réception.' })
export class Transmission {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') compteRenduId: string;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  @Column('timestamptz') @Field(() => InstantScalar) transmisLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) recuLe: Date | null;
  @Column('uuid', { nullable: true }) recuParId: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) recuParNom: string | null;
}

/** The minutes of a sitting: BROUILLON → PROJET (published to the participants) → APPROUVE → REMPLACE. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Le compte rendu d’une réunion, du brouillon à sa transmission.' })
export class CompteRendu {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) reunionId: string;
  @ManyToOne(() => Reunion) @JoinColumn() @Field(() => Reunion, { nullable: true }) reunion: unknown;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  @Column('date') @Field(() => JourScalar) jour: string;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('text') @Field(() => EtatCompteRendu) etat: EtatCompteRendu;
  @Column('integer', { default: 1 }) @Field(() => Int, { description: '1, puis 2 pour la première rectification…' }) rang: number;
  @Column('timestamptz') @Field(() => InstantScalar) redigeLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) publieLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) approuveLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => Approbation, { nullable: true }) approbation: Approbation | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true, description: 'Quand le silence des participants approuve le projet.' }) taciteLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) remplaceLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Motif d’une rectification.' }) motif: string | null;
  /** Scope columns: instances it was transmitted to (kept by trigger), organisations that took part (frozen at publication). */
  @Column('uuid', { array: true, default: [] }) destinataires: string[];
  /** Those of them that acknowledged, kept by the same trigger. */
  @Column('uuid', { array: true, default: [] }) recus: string[];
  @Column('uuid', { array: true, default: [] }) organisations: string[];
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) titre: string | null;
  @Field(() => InstantScalar) debut: Date;
  @Field(() => InstantScalar) fin: Date;
  @Field(() => String) zone: string;
  @Field(() => String, { nullable: true }) lieu: string | null;
  @Field(() => ID, { nullable: true, description: 'Le compte rendu rectifié qui l’a remplacé.' }) remplaceParId: string | null;
  @Field(() => [Point]) points: Point[];
  @Field(() => [Participant]) participants: Participant[];
  @Field(() => [Synthese]) syntheses: Synthese[];
  @Field(() => [Decision]) decisions: Decision[];
  @Field(() => [Transmission]) transmissions: Transmission[];
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
  @Field(() => [Attendu]) attendus: Attendu[];
}
