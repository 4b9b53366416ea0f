import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { College, Force, GenreArticle, GenreEvenement, GenreOrganisation, NatureRegle, NiveauAccord, TypeInstance, UniteRegle } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { ajouterArticle, ajouterAvenant, ajouterSignataire, creerAccord, declinerAvenant, noterEvenement } from './accord.actes';
import { Accord } from './accord.entity';
import { corrigerArticle, corrigerSignataire } from './correction.actes';
import { retirerTexte } from './texte.actes';

@InputType({ description: 'Qui signe, en quelle qualité, pour qui.' })
export class SignataireSaisie {
  @Field(() => String) nom: string;
  @Field(() => String, { nullable: true }) qualite?: string | null;
  @Field(() => String, { nullable: true }) pour?: string | null;
  @Field(() => GenreOrganisation, { nullable: true }) genre?: GenreOrganisation | null;
  @Field(() => ID, { nullable: true, description: 'Sa fiche dans l’annuaire.' }) organisationId?: string | null;
}

@InputType({ description: 'Un endroit de l’accord que l’on pourra citer.' })
export class ArticleSaisie {
  @Field(() => GenreArticle) genre: GenreArticle;
  @Field(() => String) code: string;
  @Field(() => String) titre: string;
}

@InputType({ description: 'Une règle de l’accord, lue dans un de ses articles.' })
export class RegleAccordSaisie {
  @Field(() => String, { description: 'Le code de l’article qui la porte.' }) article: string;
  @Field(() => NatureRegle) nature: NatureRegle;
  @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Field(() => Int, { nullable: true }) nombre?: number | null;
  @Field(() => UniteRegle, { nullable: true }) unite?: UniteRegle | null;
  @Field(() => [TypeInstance], { nullable: true }) destinataires?: TypeInstance[] | null;
  @Field(() => [College], { nullable: true }) colleges?: College[] | null;
  @Field(() => Force, { nullable: true }) force?: Force | null;
}

@InputType({ description: 'Un accord à enregistrer ; reconduit, il reprend ce qui n’est pas écrit de nouveau.' })
export class AccordSaisie {
  @Field(() => String) code: string;
  @Field(() => String) titre: string;
  @Field(() => NiveauAccord) niveau: NiveauAccord;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => JourScalar, { nullable: true }) signeLe?: string | null;
  @Field(() => JourScalar) effetLe: string;
  @Field(() => JourScalar, { nullable: true }) finLe?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’accord national qu’il décline.' }) declineId?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’accord qu’il reconduit.' }) copieDe?: string | null;
  @Field(() => Int, { nullable: true }) demeureMois?: number | null;
  @Field(() => Int, { nullable: true }) preavisMois?: number | null;
  @Field(() => String, { nullable: true }) resiliationArticle?: string | null;
  @Field(() => [SignataireSaisie], { nullable: true }) signataires?: SignataireSaisie[] | null;
  @Field(() => [ArticleSaisie], { nullable: true }) articles?: ArticleSaisie[] | null;
  @Field(() => [RegleAccordSaisie], { nullable: true }) regles?: RegleAccordSaisie[] | null;
}

@InputType({ description: 'Un avenant : ce qu’il change, et la fin de l’accord quand il la déplace.' })
export class AvenantSaisie {
  @Field(() => String, { nullable: true }) titre?: string | null;
  @Field(() => JourScalar, { description: 'Le jour de sa signature.' }) jour: string;
  @Field(() => String, { nullable: true }) texte?: string | null;
  @Field(() => String, { nullable: true }) citation?: string | null;
  @Field(() => JourScalar, { nullable: true }) nouvelleFin?: string | null;
}

@InputType({ description: 'Une revue, une évaluation, une étape de résiliation.' })
export class EvenementSaisie {
  @Field(() => GenreEvenement) genre: GenreEvenement;
  @Field(() => JourScalar, { description: 'Le jour de la réception, pour une mise en demeure ou une demande.' }) jour: string;
  @Field(() => String, { nullable: true }) titre?: string | null;
  @Field(() => String, { nullable: true }) texte?: string | null;
  @Field(() => String, { nullable: true }) citation?: string | null;
}

@Resolver(() => Accord)
export class AccordMutations {
  @Mutation(() => Accord, { description: 'Enregistre un accord ; deux accords de même niveau ne se superposent jamais sur un territoire.' })
  async creerAccord(@Arg('id', () => ID) id: string, @Arg('saisie', () => AccordSaisie) saisie: AccordSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Accord> {
    return relire(ctx, info, await creerAccord(ctx, id, saisie));
  }

  @Mutation(() => Accord, { description: 'Enregistre un avenant ; national, il est à décliner dans chaque région.' })
  async ajouterAvenant(@Arg('id', () => ID) id: string, @Arg('accordId', () => ID) accordId: string, @Arg('saisie', () => AvenantSaisie) saisie: AvenantSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Accord> {
    return relire(ctx, info, await ajouterAvenant(ctx, id, accordId, saisie));
  }

  @Mutation(() => Accord, { description: 'Décline un avenant national dans un accord régional.' })
  async declinerAvenant(
    @Arg('id', () => ID) id: string,
    @Arg('avenantId', () => ID) avenantId: string,
    @Arg('accordId', () => ID, { description: 'L’accord régional.' }) accordId: string,
    @Arg('saisie', () => AvenantSaisie) saisie: AvenantSaisie,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accord> {
    return relire(ctx, info, await declinerAvenant(ctx, id, { avenantId, accordId }, saisie));
  }

  @Mutation(() => Accord, { description: 'Note une revue, une évaluation ou une étape de résiliation ; les conventions ne sont jamais touchées.' })
  async noterEvenement(@Arg('id', () => ID) id: string, @Arg('accordId', () => ID) accordId: string, @Arg('saisie', () => EvenementSaisie) saisie: EvenementSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Accord> {
    return relire(ctx, info, await noterEvenement(ctx, id, accordId, saisie));
  }

  @Mutation(() => Accord, { description: 'Retire un texte de l’accord, avec son motif : son contenu est effacé, son empreinte reste.' })
  async retirerTexte(@Arg('id', () => ID) id: string, @Arg('motif', () => String, { nullable: true }) motif: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Accord> {
    return relire(ctx, info, await retirerTexte(ctx, { id, motif }));
  }

  @Mutation(() => Accord, { description: 'Ajoute un signataire à un accord déjà enregistré, par un avenant s’il en vient.' })
  async ajouterSignataire(
    @Arg('id', () => ID) id: string,
    @Arg('accordId', () => ID) accordId: string,
    @Arg('saisie', () => SignataireSaisie) saisie: SignataireSaisie,
    @Arg('evenementId', () => ID, { nullable: true, description: 'L’avenant qui l’ajoute.' }) evenementId: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accord> {
    return relire(ctx, info, await ajouterSignataire(ctx, { id, accordId, evenementId, saisie }));
  }

  @Mutation(() => Accord, { description: 'Ajoute à un accord déjà enregistré un endroit que l’on pourra citer, par un avenant s’il en vient.' })
  async ajouterArticle(
    @Arg('id', () => ID) id: string,
    @Arg('accordId', () => ID) accordId: string,
    @Arg('saisie', () => ArticleSaisie) saisie: ArticleSaisie,
    @Arg('evenementId', () => ID, { nullable: true, description: 'L’avenant qui l’ajoute.' }) evenementId: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accord> {
    return relire(ctx, info, await ajouterArticle(ctx, { id, accordId, evenementId, saisie }));
  }

  @Mutation(() => Accord, { description: 'Corrige un signataire qu’un administrateur a enregistré, avec un motif ; les mots d’avant restent.' })
  async corrigerSignataire(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: 'Celle de l’accord.' }) version: number,
    @Arg('saisie', () => SignataireSaisie) saisie: SignataireSaisie,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accord> {
    return relire(ctx, info, await corrigerSignataire(ctx, { id, version, saisie, motif }));
  }

  @Mutation(() => Accord, { description: 'Corrige un article qu’un administrateur a enregistré, avec un motif ; cité, il garde son code.' })
  async corrigerArticle(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: 'Celle de l’accord.' }) version: number,
    @Arg('saisie', () => ArticleSaisie) saisie: ArticleSaisie,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Accord> {
    return relire(ctx, info, await corrigerArticle(ctx, { id, version, saisie, motif }));
  }
}
