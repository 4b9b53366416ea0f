import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Attendu, Rappel } from '../accords/citation';
import { Article } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { Document } from '../documents/document.entity';
import { Instance } from '../instances/instance.entity';
import { College, EtatPoint, EtatReunion, GenrePoint, Presence, Reponse, TitreParticipant } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';

/** An item of the agenda, entered by the secrétariat or proposed by a SIAE. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un point de l’ordre du jour, inscrit ou proposé.' })
export class Point {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') reunionId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String) titre: string;
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true }) dureeMinutes: number | null;
  @Column('text') @Field(() => GenrePoint) genre: GenrePoint;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) presentateur: string | null;
  @Column('text') @Field(() => EtatPoint) etat: EtatPoint;
  @Column('uuid', { nullable: true }) proposeParId: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) proposeParNom: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motif: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true }) article: unknown;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) etiquettes: string[];
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'L’action en retard qui se propose par ce point.' }) actionId: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'La remontée dont il vient.' }) remonteeId: string | null;
}

/** Someone convened to a sitting, or who came: the answer before, the attendance after; names as of that day. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une personne convoquée ou venue : sa réponse, sa présence, son nom de ce jour-là.' })
export class Participant {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') reunionId: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) personneId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) personne: unknown;
  @Column('text') @Field(() => String) nom: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) fonction: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) organisationId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) organisationNom: string | null;
  @Column('text', { nullable: true }) @Field(() => College, { nullable: true }) college: College | null;
  @Column('text') @Field(() => TitreParticipant) titre: TitreParticipant;
  @Column('text', { default: 'ATTENDUE' }) @Field(() => Reponse) reponse: Reponse;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) reponduLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le nom de la personne envoyée à la place d’une personne excusée.' }) suppleant: string | null;
  @Column('text', { default: 'INCONNUE' }) @Field(() => Presence) presence: Presence;
}

/** A sitting of an instance. It keeps its instant, the zone of its place, its civil day there, and the names of that day. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une réunion d’une instance, de sa planification à sa tenue.' })
export class Reunion {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) instanceId: string;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) titre: string | null;
  @Column('timestamptz') @Field(() => InstantScalar) debut: Date;
  @Column('timestamptz') @Field(() => InstantScalar) fin: Date;
  @Column('text') @Field(() => String, { description: 'Fuseau du lieu : Europe/Paris, America/Cayenne…' }) zone: string;
  @Column('date') @Field(() => JourScalar, { description: 'Le jour civil sur place.' }) jour: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) lieu: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) lienDistance: string | null;
  @Column('text') @Field(() => EtatReunion) etat: EtatReunion;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Motif de l’annulation, du report ou de la réouverture.' }) motif: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motifUrgence: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Motif d’une réunion passée, reprise dans la plateforme.' }) reprise: string | null;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('uuid', { array: true, default: [] }) @Field(() => [ID], { description: 'Organisations invitées à cette réunion seulement.' }) invites: string[];
  @Column('timestamptz') @Field(() => InstantScalar) planifieeLe: Date;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) convoqueeLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) tenueLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) annuleeLe: Date | null;
  /** SEQUENCE of the calendar event: grows with every change that calendars must follow. */
  @Column('integer', { default: 0 }) @Field(() => Int, { description: 'Le rang de ses modifications, pour les agendas.' }) sequence: number;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [Point]) points: Point[];
  @Field(() => [Participant]) participants: Participant[];
  @Field(() => [Document], { description: 'Ses documents, dans l’ordre de leur dépôt.' }) documents: Document[];
  /** Its GraphQL type is told by the resolver: the compte rendu knows its sitting, not the reverse. */
  comptesRendus: object[];
  @Field(() => Int, { description: 'Les personnes dont la réponse est attendue ; un suppléant ne répond qu’à la place du titulaire.' }) nombreConvoques: number;
  @Field(() => Int) nombreReponses: number;
  @Field(() => Int) nombrePresents: number;
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
  @Field(() => [Attendu]) attendus: Attendu[];
  @Field(() => [Rappel]) rappels: Rappel[];
}
