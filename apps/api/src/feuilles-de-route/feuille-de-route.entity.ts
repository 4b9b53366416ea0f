import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Accord, Article } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { Instance } from '../instances/instance.entity';
import { EtatFeuille, type Origine } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Reunion } from '../reunions/reunion.entity';

/** What an adopted version said of one action. */
@ObjectType({ simpleResolvers: true, description: 'Ce qu’une version adoptée prévoyait d’une action.' })
export class LigneVersion {
  @Field(() => ID) actionId: string;
  @Field(() => Int, { nullable: true }) chantierRang: number | null;
  @Field(() => String, { nullable: true }) chantier: string | null;
  @Field(() => String) intitule: string;
  @Field(() => String, { nullable: true }) piloteNom: string | null;
  @Field(() => String, { nullable: true }) echeanceLibelle: string | null;
  @Field(() => JourScalar, { nullable: true }) echeance: string | null;
}

/** An adopted version, frozen: the next one does not erase it. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une version adoptée, figée : la suivante ne l’efface pas.' })
export class VersionFeuille {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') feuilleDeRouteId: string;
  @Column('integer') @Field(() => Int) numero: number;
  @Column('date') @Field(() => JourScalar) adopteeLe: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pourquoi elle a remplacé la précédente.' }) motif: string | null;
  @Column('jsonb') @Field(() => [LigneVersion]) contenu: LigneVersion[];
}

/** How far the actions of a road map are. */
@ObjectType({ description: 'Où en sont les actions, chacune comptée une fois.' })
export class ComptesFeuille {
  @Field(() => Int) actions: number;
  @Field(() => Int) aFaire: number;
  @Field(() => Int, { description: 'En cours, dans les temps.' }) enCours: number;
  @Field(() => Int, { description: 'À faire ou en cours, leur échéance passée.' }) enRetard: number;
  @Field(() => Int) terminees: number;
  @Field(() => Int) abandonnees: number;
  @Field(() => Int, { description: 'Poursuivies dans une feuille de route suivante.' }) reportees: number;
  @Field(() => Int, { description: 'Dont la source ne dit pas ce qu’elles sont devenues.' }) nonRenseignees: number;
  @Field(() => Int, { nullable: true, description: 'La moyenne pondérée des actions qui n’appartiennent à aucune autre.' }) avancement: number | null;
  @Field(() => Int, { description: 'Le retard le plus court, en jours.' }) retardMin: number;
  @Field(() => Int, { description: 'Le retard le plus long, en jours.' }) retardMax: number;
}

/** The yearly road map of a committee, annexed to an accord. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'La feuille de route d’un comité pour une année, annexée à un accord.' })
export class FeuilleDeRoute {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) instanceId: string | null;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true }) instance: unknown;
  @Column('text') @Field(() => String) instanceNom: string;
  @Column('integer') @Field(() => Int) annee: number;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('text') @Field(() => EtatFeuille) etat: EtatFeuille;
  @Column('integer', { default: 0 }) @Field(() => Int, { description: 'Le numéro de la dernière version adoptée ; 0 avant la première.' }) numero: number;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true, description: 'Où l’accord la demande ou la contient.' }) article: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) reunionId: string | null;
  @ManyToOne(() => Reunion) @JoinColumn() @Field(() => Reunion, { nullable: true, description: 'La réunion où le comité l’a adoptée.' }) reunion: unknown;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) composeeLe: Date | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) adopteeLe: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pourquoi elle est en révision.' }) motifRevision: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que les sources laissent à vérifier.' }) aConfirmer: string | null;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => [VersionFeuille]) versions: VersionFeuille[];
  @Field(() => ComptesFeuille) comptes: ComptesFeuille;
  @Field(() => ID, { nullable: true, description: 'La prochaine réunion du comité que l’on peut lire.' }) prochaineId: string | null;
  @Field(() => JourScalar, { nullable: true }) prochaineJour: string | null;
  @Field(() => [String], { description: 'Ce qu’il vaut mieux savoir avant de l’adopter, et qui n’empêche rien.' }) conseils: string[];
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
}
