import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { GenreRemontee } from '../lecture/enumerations';
import { Remontee } from './remontee.entity';
import { cloreRemontee, fusionnerRemontee, leverRemontee, repondreRemontee, retenirBonnePratique, sortirRemontee } from './remontee.actes';
import { transmettreRemontee } from './transmission.actes';

@InputType({ description: 'Ce que l’on remonte : le même formulaire à tous les niveaux.' })
export class RemonteeSaisie {
  @Field(() => GenreRemontee) genre: GenreRemontee;
  @Field(() => String) titre: string;
  @Field(() => String, { description: 'Sans nommer de personne en parcours.' }) texte: string;
}

@InputType({ description: 'Une bonne pratique, dans des mots que tous peuvent reprendre.' })
export class BonnePratiqueSaisie {
  @Field(() => String) titre: string;
  @Field(() => String) texte: string;
  @Field(() => [String], { nullable: true }) themes?: string[] | null;
}

@InputType({ description: 'Une autre branche de la même question : son identifiant, et l’instance à qui elle va.' })
export class BrancheSaisie {
  @Field(() => ID) id: string;
  @Field(() => ID) versId: string;
}

const identifiant = (): typeof ID => ID;
const mot = (): typeof String => String;

@Resolver(() => Remontee)
export class RemonteeMutations {
  @Mutation(() => Remontee, { description: 'Lève un besoin, une difficulté ou une bonne pratique dans une instance.' })
  async leverRemontee(@Arg('id', identifiant) id: string, @Arg('instanceId', identifiant) instanceId: string, @Arg('saisie', () => RemonteeSaisie) saisie: RemonteeSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await leverRemontee(ctx, { id, instanceId, saisie }));
  }

  @Mutation(() => Remontee, { description: 'La transmet à une instance plus haute du même territoire ; à cheval, à une de chaque département.' })
  async transmettreRemontee(
    @Arg('id', identifiant) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('versId', identifiant) versId: string,
    @Arg('aussi', () => [BrancheSaisie], { nullable: true, description: 'Vers d’autres instances du même niveau : autant de branches de la même question.' }) aussi: BrancheSaisie[] | null,
    @Arg('mot', mot) leMot: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Remontee> {
    return relire(ctx, info, await transmettreRemontee(ctx, { id, version, versId, aussi, mot: leMot }));
  }

  @Mutation(() => Remontee, { description: 'La passe à l’extérieur : CREFOP, PTI… ; elle reste ici jusqu’à la réponse.' })
  async sortirRemontee(@Arg('id', identifiant) id: string, @Arg('version', () => Int) version: number, @Arg('externe', () => String) externe: string, @Arg('mot', mot) leMot: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await sortirRemontee(ctx, { id, version, externe, mot: leMot }));
  }

  @Mutation(() => Remontee, { description: 'Y répond : elle revient à l’instance qui l’a levée, et à sa prochaine séance.' })
  async repondreRemontee(@Arg('id', identifiant) id: string, @Arg('version', () => Int) version: number, @Arg('reponse', () => String) reponse: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await repondreRemontee(ctx, { id, version, reponse }));
  }

  @Mutation(() => Remontee, { description: 'La joint à une autre qui attend la même réponse.' })
  async fusionnerRemontee(@Arg('id', identifiant) id: string, @Arg('version', () => Int) version: number, @Arg('dansId', identifiant) dansId: string, @Arg('mot', mot) leMot: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await fusionnerRemontee(ctx, { id, version, dansId, mot: leMot }));
  }

  @Mutation(() => Remontee, { description: 'La clôt, avec un mot.' })
  async cloreRemontee(@Arg('id', identifiant) id: string, @Arg('version', () => Int) version: number, @Arg('mot', mot) leMot: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await cloreRemontee(ctx, { id, version, mot: leMot }));
  }

  @Mutation(() => Remontee, { description: 'Met une bonne pratique dans la boîte à outils.' })
  async retenirBonnePratique(@Arg('id', identifiant) id: string, @Arg('version', () => Int) version: number, @Arg('pratique', () => BonnePratiqueSaisie) pratique: BonnePratiqueSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Remontee> {
    return relire(ctx, info, await retenirBonnePratique(ctx, { id, version, pratique }));
  }
}
