import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Instance } from '../instances/instance.entity';
import { Role } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';

/** Role × organisation × instance (or every instance that the organisation runs or sits in) × period: the only source of rights. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Rôle × organisation × instance × période : la seule source des droits.' })
export class Mandat {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') personneId: string;
  @Column('text') @Field(() => Role) role: Role;
  @Column('uuid') organisationId: string;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('uuid', { nullable: true }) instanceId: string | null;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Field(() => String, { description: '« Animation du CTA du bassin de Dole, agence de Dole ».' }) titre: string;
  @Field(() => Boolean, { description: 'Ce mandat vaut aujourd’hui.' }) enCours: boolean;
  @Field(() => Boolean, { description: 'Ce mandat prend fin dans les trois mois.' }) expireBientot: boolean;
}
