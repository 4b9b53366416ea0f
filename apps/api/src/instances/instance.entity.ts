import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AccordInstance } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { College, Niveau, QualiteMembre, TypeInstance } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';

/** A dated perimeter: the départements that an instance covers during a period. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un périmètre daté : les départements couverts pendant une période.' })
export class Perimetre {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') instanceId: string;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) precision: string | null;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
}

/** A seat: an organisation (or a qualified person) in an instance, its college, its titular and substitute. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un siège : une organisation dans une instance, son collège, son titulaire et son suppléant.' })
export class Membre {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') instanceId: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) organisationId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Field(() => String, { nullable: true, description: 'Le nom de l’organisation : la composition se lit avec l’instance.' }) organisationNom: string | null;
  @Column('text') @Field(() => College) college: College;
  @Column('text') @Field(() => QualiteMembre) qualite: QualiteMembre;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) titulaireId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) titulaire: unknown;
  @Field(() => String, { nullable: true }) titulaireNom: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) suppleantId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) suppleant: unknown;
  @Field(() => String, { nullable: true }) suppleantNom: string | null;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Field(() => Boolean, { description: 'Ce siège est occupé aujourd’hui, ou vacant.' }) enCours: boolean;
  @Field(() => Boolean, { description: 'Ce siège prend fin dans les trois mois.' }) expireBientot: boolean;
}

/** An instance that another one succeeds to, or that succeeds to it. */
@ObjectType({ simpleResolvers: true, description: 'Une instance à laquelle une autre succède, ou qui lui succède.' })
export class InstanceLiee {
  @Field(() => ID) id: string;
  @Field(() => String) nom: string;
  @Field(() => String) sigle: string;
  @Field(() => JourScalar) le: string;
}

/** A governing body: CTA, CDIAE, comité de pilotage… Its type, perimeter and composition are dated data. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une instance : CTA, CDIAE, comité de pilotage… Son périmètre et sa composition sont datés.' })
export class Instance {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text') @Field(() => String) nom: string;
  @Column('text', { unique: true }) @Field(() => String, { description: 'Court et unique : il numérote les décisions.' }) sigle: string;
  @Column('text') @Field(() => TypeInstance) type: TypeInstance;
  @Field(() => Niveau) niveau: Niveau;
  @Column('text', { default: 'CDIAE_CTA' }) @Field(() => String) regime: string;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) departements: string[];
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) secretariatId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true, description: 'Qui en tient le secrétariat ou l’anime.' }) secretariat: unknown;
  @Field(() => String, { nullable: true, description: 'Son nom, même si l’on ne peut ouvrir sa page.' }) secretariatNom: string | null;
  @Column('boolean', { default: false }) @Field(() => Boolean) fictif: boolean;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [Perimetre]) perimetres: Perimetre[];
  @Field(() => [AccordInstance], { description: 'Les accords qui l’ont liée, dans leur ordre.' }) accords: AccordInstance[];
  @Field(() => [Membre]) membres: Membre[];
  @Field(() => [InstanceLiee], { description: 'Les instances auxquelles elle succède.' }) predecesseurs: InstanceLiee[];
  @Field(() => [InstanceLiee], { description: 'Les instances qui lui succèdent.' }) successeurs: InstanceLiee[];
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
}
