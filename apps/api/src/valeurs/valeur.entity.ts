import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Campagne } from '../campagnes/campagne.entity';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { EtatValeur, Severite, TypeSiae } from '../lecture/enumerations';
import { DecimalScalar, InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { PieceValeur } from './piece.entity';

const decimal = (): typeof DecimalScalar => DecimalScalar;

/** The same cell at the former period, as far as the reader may know it. */
@ObjectType({ simpleResolvers: true, description: 'La même case à la période précédente, si l’on peut la lire.' })
export class ValeurPrecedente {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'La période : le libellé de sa campagne.' }) libelle: string;
  @Field(decimal, { nullable: true }) numerateur: string | null;
  @Field(decimal, { nullable: true }) denominateur: string | null;
  @Field(() => String, { nullable: true }) texte: string | null;
  @Field(() => Boolean, { nullable: true }) booleen: boolean | null;
  @Field(() => String, { nullable: true }) nonCommunique: string | null;
}

/** A former state of a cell: what stood there, who wrote it or judged it, when and why. */
@ObjectType({ simpleResolvers: true, description: 'Un état passé d’une case : ce qui y figurait, qui l’a écrit ou jugé, quand et pourquoi.' })
export class RevisionValeur {
  @Field(() => Int) numero: number;
  @Field(() => EtatValeur) etat: EtatValeur;
  @Field(decimal, { nullable: true }) numerateur: string | null;
  @Field(decimal, { nullable: true }) denominateur: string | null;
  @Field(() => String, { nullable: true }) texte: string | null;
  @Field(() => Boolean, { nullable: true }) booleen: boolean | null;
  @Field(() => String, { nullable: true }) nonCommunique: string | null;
  @Field(() => String, { nullable: true }) source: string | null;
  @Field(() => JourScalar, { nullable: true }) extraitLe: string | null;
  @Field(() => String, { nullable: true }) methode: string | null;
  @Field(() => String, { nullable: true }) commentaire: string | null;
  @Field(() => String, { nullable: true }) motif: string | null;
  @Field(() => String, { nullable: true, description: 'Son auteur, si l’on peut lire sa fiche.' }) auteurNom: string | null;
  @Field(() => InstantScalar) instant: Date;
}

/** What a check says of a figure: how serious, which, and what to do about it. */
@ObjectType({ simpleResolvers: true, description: 'Ce qu’un contrôle dit d’une valeur : sa gravité, et quoi faire.' })
export class ControleValeur {
  @Field(() => Severite) severite: Severite;
  @Field(() => String) code: string;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true }) champ: string | null;
}

/** An expected cell of a campaign, filled or not: indicator × owner × territory × type of SIAE. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une case attendue d’une campagne, remplie ou non : indicateur, organisation, territoire, type de SIAE.' })
export class Valeur {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) campagneId: string;
  @ManyToOne(() => Campagne) @JoinColumn() @Field(() => Campagne, { nullable: true }) campagne: unknown;
  /** Scope columns, held by composite keys: the committee that reviews, the accord. */
  @Column('uuid') instanceId: string;
  @Column('uuid') accordId: string;
  @Column('uuid') @Field(() => ID) indicateurId: string;
  @ManyToOne(() => Indicateur) @JoinColumn() @Field(() => Indicateur) indicateur: unknown;
  @Field(() => Int, { description: 'Le rang de son indicateur dans l’accord.' }) rang: number;
  @Column('uuid') @Field(() => ID) organisationId: string;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Vide : toute la région.' }) departement: string | null;
  @Column('text', { nullable: true }) @Field(() => TypeSiae, { nullable: true, description: 'Vide : tous les types.' }) typeSiae: TypeSiae | null;
  @Column('boolean', { default: false }) @Field(() => Boolean, { description: 'Un des fournisseurs répond pour tous.' }) alternative: boolean;
  @Column('text', { default: 'A_SAISIR' }) @Field(() => EtatValeur) etat: EtatValeur;
  @Column('numeric', { nullable: true }) @Field(decimal, { nullable: true, description: 'La valeur, ou le numérateur d’un taux.' }) numerateur: string | null;
  @Column('numeric', { nullable: true }) @Field(decimal, { nullable: true, description: 'Le dénominateur d’un taux.' }) denominateur: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Le document ou la liste, ou où les trouver.' }) texte: string | null;
  @Column('boolean', { nullable: true }) @Field(() => Boolean, { nullable: true }) booleen: boolean | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pourquoi la valeur n’est pas communiquée : ce n’est jamais zéro.' }) nonCommunique: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) source: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) extraitLe: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) methode: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) commentaire: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pour l’organisation et pour qui examine.' }) motifRenvoi: string | null;
  @Column('date') @Field(() => JourScalar, { description: 'L’échéance de la campagne, ou celle qui a été prolongée.' }) echeance: string;
  @Column('boolean', { default: false }) @Field(() => Boolean, { description: 'La campagne s’est close sans elle.' }) verrouillee: boolean;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) saisieLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true, description: 'La première fois : un renvoi ne rend pas tardif ce qui était à l’heure.' }) premiereSoumissionLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) soumiseLe: Date | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true }) accepteeLe: Date | null;
  @Column('timestamptz', { nullable: true }) renvoyeeLe: Date | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'La valeur acceptée que celle-ci rectifie.' }) remplaceId: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) motifRectification: string | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true, description: 'Quand une rectification acceptée a pris sa place.' }) remplaceeLe: Date | null;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Field(() => String) organisationNom: string;
  @Field(() => String, { nullable: true }) taux: string | null;
  @Field(() => ValeurPrecedente, { nullable: true }) precedente: ValeurPrecedente | null;
  @Field(() => [PieceValeur], { description: 'Les fichiers qui l’appuient, pour qui peut la lire.' }) pieces: PieceValeur[];
  @Field(() => [RevisionValeur], { description: 'Pour l’organisation et pour qui examine.' }) historique: RevisionValeur[];
  @Field(() => [ControleValeur]) controles: ControleValeur[];
  @Field(() => [String]) actions: string[];
}
