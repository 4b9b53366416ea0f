import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { Campagne } from '../campagnes/campagne.entity';
import { lirePlusieurs } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { retirerPiece } from './actes/piece';
import { rectifierValeur } from './actes/rectification';
import { accepterValeurs, renvoyerValeurs } from './actes/revue';
import { saisirValeurs } from './actes/saisie';
import { soumettreValeurs } from './actes/soumission';
import { Valeur } from './valeur.entity';

@InputType({ description: 'Ce qu’on écrit dans une case. Les nombres s’écrivent à la française : « 1 234,5 ».' })
export class ContenuSaisi {
  @Field(() => String, { nullable: true, description: 'La valeur, ou le numérateur d’un taux.' }) numerateur?: string | null;
  @Field(() => String, { nullable: true, description: 'Le dénominateur d’un taux.' }) denominateur?: string | null;
  @Field(() => String, { nullable: true }) texte?: string | null;
  @Field(() => Boolean, { nullable: true }) booleen?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Pourquoi la valeur n’est pas communiquée.' }) nonCommunique?: string | null;
  @Field(() => String, { nullable: true }) source?: string | null;
  @Field(() => JourScalar, { nullable: true }) extraitLe?: string | null;
  @Field(() => String, { nullable: true }) methode?: string | null;
  @Field(() => String, { nullable: true }) commentaire?: string | null;
}

@InputType({ description: 'Une case de la campagne, et ce qu’on y écrit.' })
export class ValeurSaisie extends ContenuSaisi {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'La version que l’on a sous les yeux.' }) version: number;
}

@Resolver(() => Valeur)
export class ValeurMutations {
  @Mutation(() => [Valeur], { description: 'Enregistre des valeurs : toutes ou aucune, les refus case par case.' })
  async saisirValeurs(@Arg('campagneId', () => ID) campagneId: string, @Arg('valeurs', () => [ValeurSaisie]) valeurs: ValeurSaisie[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Valeur[]> {
    return lirePlusieurs(ctx, info, await saisirValeurs(ctx, { campagneId, valeurs }));
  }

  @Mutation(() => Campagne, { description: 'Soumet toutes les valeurs de ses organisations, ou d’une seule ; sinon, la liste de ce qui manque.' })
  async soumettreValeurs(@Arg('campagneId', () => ID) campagneId: string, @Arg('organisationId', () => ID, { nullable: true }) organisationId: string | null, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Campagne> {
    return relire(ctx, info, await soumettreValeurs(ctx, { campagneId, organisationId }));
  }

  @Mutation(() => [Valeur], { description: 'Accepte des valeurs soumises par d’autres organisations que les siennes.' })
  async accepterValeurs(@Arg('ids', () => [ID]) ids: string[], @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Valeur[]> {
    return lirePlusieurs(ctx, info, await accepterValeurs(ctx, { ids }));
  }

  @Mutation(() => [Valeur], { description: 'Renvoie des valeurs à leur organisation, avec un motif.' })
  async renvoyerValeurs(@Arg('ids', () => [ID]) ids: string[], @Arg('motif', () => String) motif: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Valeur[]> {
    return lirePlusieurs(ctx, info, await renvoyerValeurs(ctx, { ids, motif }));
  }

  @Mutation(() => Valeur, { description: 'Propose une autre valeur à la place d’une valeur acceptée, qui reste jusqu’à l’acceptation de la nouvelle.' })
  async rectifierValeur(
    @Arg('id', () => ID) id: string,
    @Arg('nouvelId', () => ID, { description: 'De la nouvelle valeur.' }) nouvelId: string,
    @Arg('saisie', () => ContenuSaisi) saisie: ContenuSaisi,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Valeur> {
    return relire(ctx, info, await rectifierValeur(ctx, { id, nouvelId, saisie, motif }));
  }

  @Mutation(() => Valeur, { description: 'Retire un fichier d’une valeur que l’on peut encore saisir : son contenu est effacé.' })
  async retirerPiece(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Valeur> {
    return relire(ctx, info, await retirerPiece(ctx, id));
  }
}
