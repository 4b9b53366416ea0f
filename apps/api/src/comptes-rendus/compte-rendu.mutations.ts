import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { GenreDecision, SensAvis } from '../lecture/enumerations';
import { lireChamp } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { ajouterDecision, modifierDecision, retirerDecision } from './actes/decisions';
import { approuverCompteRendu, publierCompteRendu } from './actes/publication';
import { rectifierCompteRendu, redigerCompteRendu } from './actes/redaction';
import { enregistrerSynthese } from './actes/synthese';
import { accuserReception, transmettreCompteRendu } from './actes/transmission';
import { CompteRendu } from './compte-rendu.entity';
import { ResultatSynthese } from './synthese.resultat';

const id = (): typeof ID => ID;

@ArgsType()
class DecisionAjoutee {
  @Field(id) id: string;
  @Field(id) compteRenduId: string;
  @Field(id) pointId: string;
  @Field(() => GenreDecision) genre: GenreDecision;
  @Field(() => String) texte: string;
  @Field(() => SensAvis, { nullable: true }) sens?: SensAvis | null;
  @Field(id, { nullable: true }) piloteId?: string | null;
  @Field(() => String, { nullable: true }) echeanceLibelle?: string | null;
  @Field(() => JourScalar, { nullable: true }) echeance?: string | null;
}

@ArgsType()
class DecisionModifiee {
  @Field(id) id: string;
  @Field(() => Int, { nullable: true, description: 'La version du compte rendu que l’on a sous les yeux.' }) version?: number | null;
  @Field(() => GenreDecision, { nullable: true }) genre?: GenreDecision | null;
  @Field(() => String) texte: string;
  @Field(() => SensAvis, { nullable: true }) sens?: SensAvis | null;
  @Field(id, { nullable: true }) piloteId?: string | null;
  @Field(() => String, { nullable: true }) echeanceLibelle?: string | null;
  @Field(() => JourScalar, { nullable: true }) echeance?: string | null;
}

@ArgsType()
class SyntheseSaisie {
  @Field(id) compteRenduId: string;
  @Field(id) pointId: string;
  @Field(() => String) texte: string;
  @Field(() => Int, { description: 'La révision dont on est parti ; 0 pour la première.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Pourquoi un texte suspect n’est pas une donnée personnelle.' }) motif?: string | null;
}

/** The acts on a compte rendu: each runs in its own transaction, then the compte rendu is read as it has become. */
@Resolver(() => CompteRendu)
export class CompteRenduMutations {
  @Mutation(() => CompteRendu, { description: 'Ouvre le brouillon d’une réunion tenue.' })
  async redigerCompteRendu(@Arg('id', id) idCompteRendu: string, @Arg('reunionId', id) reunionId: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await redigerCompteRendu(ctx, { id: idCompteRendu, reunionId }));
  }

  @Mutation(() => ResultatSynthese, { description: 'Garde le texte d’un point. Une révision dépassée est un CONFLIT qui porte le texte enregistré.' })
  async enregistrerSynthese(@Args(() => SyntheseSaisie) saisie: SyntheseSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<ResultatSynthese> {
    const { id: idSynthese, trouvailles } = await enregistrerSynthese(ctx, saisie);
    return { synthese: await lireChamp(ctx, info, 'synthese', idSynthese), trouvailles: [...trouvailles] };
  }

  @Mutation(() => CompteRendu, { description: 'Ajoute une décision, un avis ou une action, avec son numéro.' })
  async ajouterDecision(@Args(() => DecisionAjoutee) saisie: DecisionAjoutee, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await ajouterDecision(ctx, saisie));
  }

  @Mutation(() => CompteRendu, { description: 'Réécrit une décision d’un brouillon ; son numéro reste.' })
  async modifierDecision(@Args(() => DecisionModifiee) saisie: DecisionModifiee, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await modifierDecision(ctx, saisie));
  }

  @Mutation(() => CompteRendu, { description: 'Retire une décision d’un brouillon ; son numéro n’est pas redonné.' })
  async retirerDecision(@Arg('id', id) idDecision: string, @Arg('version', () => Int, { nullable: true }) version: number | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await retirerDecision(ctx, { id: idDecision, version }));
  }

  @Mutation(() => CompteRendu, { description: 'Publie aux participants ; sans règle d’approbation, approuve.' })
  async publierCompteRendu(@Arg('id', id) idCompteRendu: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await publierCompteRendu(ctx, { id: idCompteRendu, version }));
  }

  @Mutation(() => CompteRendu, { description: 'Constate l’approbation d’un compte rendu publié.' })
  async approuverCompteRendu(@Arg('id', id) idCompteRendu: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await approuverCompteRendu(ctx, { id: idCompteRendu, version }));
  }

  @Mutation(() => CompteRendu, { description: 'Ouvre le brouillon qui remplacera un compte rendu approuvé, copié de lui.' })
  async rectifierCompteRendu(@Arg('id', id) idCompteRendu: string, @Arg('nouveauId', id) nouveauId: string, @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await rectifierCompteRendu(ctx, { id: idCompteRendu, nouveauId, motif }));
  }

  @Mutation(() => CompteRendu, { description: 'Transmet à toutes les instances que les règles désignent.' })
  async transmettreCompteRendu(@Arg('id', id) idCompteRendu: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await transmettreCompteRendu(ctx, { id: idCompteRendu, version }));
  }

  @Mutation(() => CompteRendu, { description: 'Accuse réception, pour l’instance destinataire dont on tient le secrétariat.' })
  async accuserReception(@Arg('compteRenduId', id) compteRenduId: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<CompteRendu> {
    return relire(ctx, info, await accuserReception(ctx, { compteRenduId }));
  }
}
