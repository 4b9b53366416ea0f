import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { College, Force, GenreArticle, GenreEvenement, GenreOrganisation, NatureRegle, NiveauAccord, SourceRegle, SujetCorrection, TypeInstance, UniteRegle, type Origine } from '../lecture/enumerations';
import { Fichier } from '../documents/fichier.entity';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';

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
  @Column('text', { nullable: true }) @Field(() => GenreOrganisation, { nullable: true, description: 'La partie qu’il représente : ses engagements sont ceux de ce genre.' }) genre: GenreOrganisation | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'L’avenant qui l’a ajouté.' }) evenementId: string | null;
  @ManyToOne(() => Organisation) @JoinColumn() @Field(() => Organisation, { nullable: true, description: 'Sa fiche dans l’annuaire, quand elle est connue.' }) organisation: unknown;
  @Field(() => Boolean, { description: 'Il n’est pas du texte de référence : un administrateur peut le corriger.' }) corrigible: boolean;
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
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'L’avenant qui l’a ajouté.' }) evenementId: string | null;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text', { array: true, default: [] }) @Field(() => [String], { description: 'Ce que vise une fiche, en nos mots.' }) objectifs: string[];
  @Field(() => Boolean, { description: 'Il n’est pas du texte de référence : un administrateur peut le corriger.' }) corrigible: boolean;
  @Field(() => Boolean, { description: 'Une règle, un engagement, une action ou un ordre du jour le cite : son code ne change plus.' }) cite: boolean;
}

/** A correction of what was recorded of an accord: the former words stay, with the reason. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une correction de ce qui était enregistré d’un accord : les mots d’avant restent, avec le motif.' })
export class CorrectionAccord {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') accordId: string;
  @Column('text') @Field(() => SujetCorrection) sujet: SujetCorrection;
  @Column('uuid') @Field(() => ID) sujetId: string;
  @Column('text') @Field(() => String, { description: 'Ce qui était écrit.' }) avant: string;
  @Column('text') @Field(() => String) motif: string;
  @Column('timestamptz') @Field(() => InstantScalar) corrigeLe: Date;
}

/** A rule: what an accord, a règlement intérieur or an instance asks, with its value, its validity and its citation. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Une règle : ce qu’un accord ou un règlement demande, sa valeur, sa validité et sa citation.' })
export class Regle {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('text', { unique: true }) cle: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) accordId: string | null;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord, { nullable: true }) accord: unknown;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true }) article: unknown;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true }) instanceId: string | null;
  @Column('text') @Field(() => NatureRegle) nature: NatureRegle;
  @Column('text') @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Column('text', { array: true, default: [] }) @Field(() => [String]) departements: string[];
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true, description: 'Valeur, dans l’unité.' }) nombre: number | null;
  @Column('text', { nullable: true }) @Field(() => UniteRegle, { nullable: true }) unite: UniteRegle | null;
  @Column('text', { array: true, default: [] }) @Field(() => [String], { description: 'Types d’instance destinataires.' }) destinataires: string[];
  @Column('text', { array: true, default: [] }) @Field(() => [College], { description: 'Les collèges qui doivent être représentés.' }) colleges: College[];
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) texte: string | null;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
  @Column('text') @Field(() => String) citation: string;
  @Column('text') @Field(() => SourceRegle) source: SourceRegle;
  @Column('text') @Field(() => Force) force: Force;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'Pourquoi elle a été fermée, ou ouverte à la place d’une autre.' }) motif: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'La règle qu’elle remplace.' }) remplaceId: string | null;
  @Column('timestamptz', { nullable: true }) @Field(() => InstantScalar, { nullable: true, description: 'Quand elle a été fermée : sa valeur ne change jamais.' }) fermeLe: Date | null;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
  @Field(() => [String]) actions: string[];
}

/** What a signatory promised, in a fiche or an article of the accord. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Ce qu’un signataire a promis, et où.' })
export class Engagement {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @Column('uuid', { nullable: true }) articleId: string | null;
  @ManyToOne(() => Article) @JoinColumn() @Field(() => Article, { nullable: true }) article: unknown;
  @Column('integer') @Field(() => Int) rang: number;
  @Column('text') @Field(() => GenreOrganisation) genre: GenreOrganisation;
  @Column('text') @Field(() => String, { description: 'La partie, comme l’accord la nomme.' }) designation: string;
  @Column('boolean', { default: false }) @Field(() => Boolean, { description: 'Pilote de la fiche.' }) pilote: boolean;
  @Column('text') @Field(() => String) texte: string;
}

/** Something that happens to an accord: an avenant, a review, a step of its termination. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Ce qui arrive à un accord : avenant, revue, évaluation, étape d’une résiliation.' })
export class EvenementAccord {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') @Field(() => ID) accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('text') @Field(() => GenreEvenement) genre: GenreEvenement;
  @Column('text') @Field(() => String) titre: string;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) texte: string | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true, description: 'L’article qui le prévoit.' }) citation: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'Quand il a eu lieu.' }) jour: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'Avant quand il est attendu.' }) avantLe: string | null;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true, description: 'La fin de l’accord, quand il la déplace.' }) nouvelleFin: string | null;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'L’avenant national qu’il décline.' }) declineId: string | null;
  @Column('timestamptz', { nullable: true }) noteLe: Date | null;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
}

/** A file of an accord. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'Un texte d’un accord : l’accord signé, une annexe, un avenant. Son contenu se lit à GET /documents/accords/{id}.' })
export class TexteAccord extends Fichier {
  @Column('uuid') accordId: string;
  @Column('uuid', { nullable: true }) @Field(() => ID, { nullable: true, description: 'L’avenant ou l’étape dont c’est le texte ; vide pour l’accord et ses annexes.' }) evenementId: string | null;
  @Column('text', { nullable: true }) motif: string | null;
}

/** Which accord bound an instance, and when: kept by the database from perimeters, territories and dates. */
@Entity()
@ObjectType({ simpleResolvers: true, description: 'L’accord qui lie une instance, d’un jour à un autre.' })
export class AccordInstance {
  @PrimaryColumn('uuid') @Field(() => ID) id: string;
  @Column('uuid') instanceId: string;
  @Column('uuid') accordId: string;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord) accord: unknown;
  @Column('date') @Field(() => JourScalar) debut: string;
  @Column('date', { nullable: true }) @Field(() => JourScalar, { nullable: true }) fin: string | null;
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
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true, description: 'Le délai d’une mise en demeure avant résiliation, en mois.' }) resiliationDemeureMois: number | null;
  @Column('integer', { nullable: true }) @Field(() => Int, { nullable: true, description: 'Le préavis de résiliation, en mois.' }) resiliationPreavisMois: number | null;
  @Column('text', { nullable: true }) @Field(() => String, { nullable: true }) resiliationArticle: string | null;
  @Column('uuid', { nullable: true }) reconduitId: string | null;
  @ManyToOne(() => Accord) @JoinColumn() @Field(() => Accord, { nullable: true, description: 'L’accord dont celui-ci est la reconduction.' }) reconduit: unknown;
  @Column('integer', { default: 1 }) @Field(() => Int) version: number;
  @Column('text', { default: 'LOCALE' }) origine: Origine;
  @Field(() => [String]) actions: string[];
  @Field(() => [Signataire]) signataires: Signataire[];
  @Field(() => [Article]) articles: Article[];
  @Field(() => [Regle]) regles: Regle[];
  @Field(() => [EvenementAccord], { description: 'Ce qui lui est arrivé, ou est attendu.' }) evenements: EvenementAccord[];
  @Field(() => [TexteAccord], { description: 'Ses textes, dans l’ordre de leur dépôt.' }) textes: TexteAccord[];
  @Field(() => [CorrectionAccord]) corrections: CorrectionAccord[];
}
