import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { Trouvaille } from '../comptes-rendus/synthese.resultat';
import { RubriqueBilan } from '../lecture/enumerations';
import { lireChamp, lireUn } from '../lecture/racine';
import { composerBilan } from './actes/composition';
import { adopterBilan, commenterBilan, examinerBilan, renvoyerBilan } from './actes/examen';
import { enregistrerNarratif } from './actes/narratif';
import { transmettreBilan } from './actes/transmission';
import { Bilan, NarratifBilan } from './bilan.entity';

const id = (): typeof ID => ID;

@ArgsType()
class NarratifSaisie {
  @Field(id) bilanId: string;
  @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Field(() => String) texte: string;
  @Field(() => Int, { description: 'La révision d’où l’on part ; 0 pour la première.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Pourquoi un texte suspect n’est pas une donnée personnelle.' }) motif?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Le commentaire enregistré, et ce que l’auteur a confirmé n’être pas une donnée personnelle.' })
export class ResultatNarratif {
  @Field(() => NarratifBilan, { nullable: true }) narratif: NarratifBilan | null;
  @Field(() => [Trouvaille]) trouvailles: Trouvaille[];
}

@ArgsType()
class CommentaireSaisie {
  @Field(id) id: string;
  @Field(id) bilanId: string;
  @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Field(() => String, { nullable: true, description: 'Le code du chiffre ; vide pour toute la rubrique.' }) figure?: string | null;
  @Field(() => String) texte: string;
}

/** The acts on a bilan: each runs in its own transaction, then the bilan is read as it has become. */
@Resolver(() => Bilan)
export class BilanMutations {
  @Mutation(() => Bilan, { description: 'Ouvre le brouillon du bilan d’une année.' })
  async composerBilan(
    @Arg('id', id) idBilan: string,
    @Arg('instanceId', id) instanceId: string,
    @Arg('accordId', id) accordId: string,
    @Arg('annee', () => Int) annee: number,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bilan> {
    return relire(ctx, info, await composerBilan(ctx, { id: idBilan, instanceId, accordId, annee }));
  }

  @Mutation(() => ResultatNarratif, { description: 'Garde le commentaire d’une rubrique. Une révision dépassée est un CONFLIT qui porte le texte enregistré.' })
  async enregistrerNarratif(@Args(() => NarratifSaisie) saisie: NarratifSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<ResultatNarratif> {
    const { id: idNarratif, trouvailles } = await enregistrerNarratif(ctx, saisie);
    return { narratif: await lireChamp(ctx, info, 'narratif', idNarratif), trouvailles: [...trouvailles] };
  }

  @Mutation(() => Bilan, { description: 'Transmet le bilan : son contenu est figé, avec son empreinte.' })
  async transmettreBilan(@Arg('id', id) idBilan: string, @Arg('version', () => Int) version: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Bilan> {
    return relire(ctx, info, await transmettreBilan(ctx, { id: idBilan, version }));
  }

  @Mutation(() => Bilan, { description: 'Écrit une remarque sur une rubrique, ou sur un de ses chiffres.' })
  async commenterBilan(@Args(() => CommentaireSaisie) saisie: CommentaireSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Bilan> {
    return relire(ctx, info, await commenterBilan(ctx, saisie));
  }

  @Mutation(() => Bilan, { description: 'Enregistre l’avis du comité qui a examiné le bilan.' })
  async examinerBilan(@Arg('id', id) idBilan: string, @Arg('version', () => Int) version: number, @Arg('avis', () => String) avis: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Bilan> {
    return relire(ctx, info, await examinerBilan(ctx, { id: idBilan, version, avis }));
  }

  @Mutation(() => Bilan, { description: 'Adopte un bilan : il devient définitif, et les signataires le lisent. S’il n’est pas encore examiné, l’avis du comité l’accompagne.' })
  async adopterBilan(
    @Arg('id', id) idBilan: string,
    @Arg('version', () => Int) version: number,
    @Arg('avis', () => String, { nullable: true, description: 'Ce que le comité retient d’un bilan qui n’est pas encore examiné.' }) avis: string | null | undefined,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bilan> {
    return relire(ctx, info, await adopterBilan(ctx, { id: idBilan, version, avis: avis ?? null }));
  }

  @Mutation(() => Bilan, { nullable: true, description: 'Renvoie le bilan à son secrétariat, avec un motif ; la version est gardée. Redevenu un brouillon, il n’est plus lu par qui le renvoie.' })
  async renvoyerBilan(
    @Arg('id', id) idBilan: string,
    @Arg('version', () => Int) version: number,
    @Arg('motif', () => String) motif: string,
    @Arg('rubriques', () => [RubriqueBilan]) rubriques: RubriqueBilan[],
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Bilan | null> {
    await renvoyerBilan(ctx, { id: idBilan, version, motif, rubriques });
    return lireUn<Bilan>(ctx, info, idBilan);
  }
}
