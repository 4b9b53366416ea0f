import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Article } from '../accords/accord.entity';
import { Manque } from '../acte/manque';
import { Decision } from '../comptes-rendus/compte-rendu.entity';
import { FeuilleDeRoute } from '../feuilles-de-route/feuille-de-route.entity';
import { Instance } from '../instances/instance.entity';
import { CadreAction, EtatAction } from '../lecture/enumerations';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { Personne } from '../personnes/personne.entity';

/** What an action must produce, with the evidence that it did. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Ce qu’une action doit produire, et la preuve qu’elle l’a fait.' })
export class Livrable {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') actionId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String) intitule: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Une adresse, une référence, le lieu où il se trouve.' }) preuve: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fourniLe: string | null;
}

/** A step of an action. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une étape d’une action.' })
export class Jalon {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') actionId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String) intitule: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) prevuLe: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) atteintLe: string | null;
}

/** One line of the journal of an action's progress. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un pas d’une action : son état, son avancement, ce qui en a été dit.' })
export class Avancee {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') actionId: string;
  @Column('timestamptz') @Field(() => InstantScalar) instant: Date;
  @Column('text') @Field(() => EtatAction) etat: EtatAction;
  @Column('integer') @Field(() => Int) avancement: number;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) note: string | null;
  @Column('uuid', { nullable: true }) auteurId: string | null;
  @ManyToOne(() => Personne) @JoinColumn() @Field(() => Personne, { nullable: true }) auteur: unknown;
}

/** An action of a road map, or of a decision taken in a sitting. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une action : ce qui est prévu, qui la pilote, où elle en est.' })
export class Action {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) feuilleDeRouteId: string | null;
  @ManyToOne(() => FeuilleDeRoute) @JoinColumn() @Field(() => FeuilleDeRoute, { nullable: true }) feuilleDeRoute: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) instanceId: string | null;
  @ManyToOne(() => Instance) @JoinColumn() @Field(() => Instance, { nullable: true, description: 'L’instance qui la suit.' }) instance: unknown;
  @Column('uuid', { nullable: true }) accordId: string | null;
  @Column('text') @Field(() => CadreAction) cadre: CadreAction;
  @Column('text', { array: true }) @Field(() => [String]) departements: string[];
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) decisionId: string | null;
  @ManyToOne(() => Decision) @JoinColumn() @Field(() => Decision, { nullable: true, description: 'La décision dont elle vient.' }) decision: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) parentId: string | null;
  @ManyToOne(() => Action) @JoinColumn() @Field(() => Action, { nullable: true, description: 'L’action dont elle est une partie.' }) parent: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) reporteeDeId: string | null;
  @ManyToOne(() => Action) @JoinColumn() @Field(() => Action, { nullable: true, description: 'L’action d’une feuille de route précédente qu’elle poursuit.' }) reporteeDe: unknown;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true }) chantierRang: number | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) chantier: string | null;
  @Column('text') @Field(() => String) intitule: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) description: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true, description: 'L’axe ou la fiche de l’accord qu’elle met en œuvre.' }) article: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) piloteId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) pilote: unknown;
  @Column('uuid', { array: true, default: [] }) @Field(() => [ID]) contributeurs: string[];
  /** Scope column: the pilot and the contributors, who carry the action out. */
  @Column('uuid', { array: true, default: [] }) acteurs: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'L’échéance comme elle a été écrite : « 1er trimestre 2027 ».' }) echeanceLibelle: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'Le premier jour de la période que l’échéance nomme.' }) debut: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'Le dernier jour, calculé du libellé.' }) echeance: string | null;
  @Column('integer', { default: 1 }) @Field(() => Int, { description: 'Sa part dans l’avancement de ce dont elle fait partie.' }) poids: number;
  @Column('text') @Field(() => EtatAction) etat: EtatAction;
  @Column('integer', { default: 0 }) @Field(() => Int, { description: 'De 0 à 100 ; la moyenne pondérée de ses parties quand elle en a.' }) avancement: number;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que la source en dit.' }) note: string | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) creeLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) closeLe: Date | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pourquoi elle est abandonnée.' }) motif: string | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) piloteNom: string | null;
  @Field(() => [String]) contributeursNoms: string[];
  @Field(() => String, { nullable: true, description: 'Le numéro de la décision dont elle vient.' }) decisionNumero: string | null;
  @Field(() => ID, { nullable: true, description: 'La réunion à venir à laquelle elle est proposée ou inscrite.' }) reunionId: string | null;
  @Field(() => JourScalar, { nullable: true }) reunionJour: string | null;
  @Field(() => Int, { description: 'Combien d’actions en font partie.' }) nombreParties: number;
  @Field(() => ID, { nullable: true, description: 'L’action d’une feuille de route suivante qui la poursuit.' }) reporteeVersId: string | null;
  @Field(() => Int, { nullable: true, description: 'L’année de cette feuille de route.' }) reporteeVersAnnee: number | null;
  @Field(() => [Livrable]) livrables: Livrable[];
  @Field(() => [Jalon]) jalons: Jalon[];
  @Field(() => [Avancee]) avancees: Avancee[];
  @Field(() => Int, { description: 'Jours de retard ; 0 quand elle est close ou dans les temps.' }) retard: number;
  @Field(() => [String]) avertissements: string[];
  @Field(() => [String]) actions: string[];
  @Field(() => [Manque]) manques: Manque[];
}
