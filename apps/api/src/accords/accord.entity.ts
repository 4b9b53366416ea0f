import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Force, GenreArticle, NatureRegle, NiveauAccord, SourceRegle, TypeInstance, UniteRegle, type Origine } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

/** A party to an accord: who signed, in what capacity, for whom (names as of the day of signature). */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un signataire : qui a signé, en quelle qualité, pour qui.' })
export class Signataire {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') accordId: string;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => String) nom: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) qualite: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) pour: string | null;
}

/** A citable place of an accord: article, axe, étape, fiche or annexe. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un endroit de l’accord que l’on peut citer : article, axe, étape, fiche, annexe.' })
export class Article {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('text') @Field(() => GenreArticle) genre: GenreArticle;
  @Column('text') @Field(() => String) code: string;
  @Column('text') @Field(() => String) titre: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) parentId: string | null;
  @Column('integer') @Field(() => Int) rang: number;
}

/** A rule: what an accord, a règlement intérieur or an instance asks, with its value, its validity and its citation. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une règle : ce qu’un accord ou un règlement demande, sa valeur, sa validité et sa citation.' })
export class Regle {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text', { unique: true }) cle: string;
  @Column('uuid', { nullable: true }) accordId: string | null;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true }) article: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) instanceId: string | null;
  @Column('text') @Field(() => NatureRegle) nature: NatureRegle;
  @Column('text') @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) departements: string[];
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true, description: 'Valeur, dans l’unité.' }) nombre: number | null;
  @Column('text', { nullable: true }) @Field(() => UniteRegle, { nullable: true }) unite: UniteRegle | null;
  @Column('text', { array: true, default: [] }) @Field(() => [String], { description: 'Types d’instance destinataires.' }) destinataires: string[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) texte: string | null;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Column('text') @Field(() => String) citation: string;
  @Column('text') @Field(() => SourceRegle) source: SourceRegle;
  @Column('text') @Field(() => Force) force: Force;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
}

/** An agreement, national or regional, with its signatories, its citable places and its rules. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un accord, ses signataires, ses articles et ses règles.' })
export class Accord {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text', { unique: true }) @Field(() => String) code: string;
  @Column('text') @Field(() => String) titre: string;
  @Column('text') @Field(() => NiveauAccord) niveau: NiveauAccord;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) regionCode: string | null;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) departements: string[];
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) signeLe: string | null;
  @Column('date') @Field(() => JourScalar) effetLe: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) finLe: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Ce que les sources laissent à confirmer.' }) aConfirmer: string | null;
  @Column('uuid', { nullable: true }) declineId: string | null;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord, { nullable: true, description: 'L’accord national que celui-ci décline.' }) decline: unknown;
  @Column('boolean', { default: false }) @Field(() => Boolean) fictif: boolean;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
  @Field(() => [Signataire]) signataires: Signataire[];
  @Field(() => [Article]) articles: Article[];
  @Field(() => [Regle]) regles: Regle[];
}
