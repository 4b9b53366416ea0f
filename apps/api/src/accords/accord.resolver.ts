import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { NiveauAccord } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Accord, Article, Signataire } from './accord.entity';
import { articleDeReference, signataireDeReference } from './correction.actes';

@InputType({ description: 'Les filtres de la liste des accords.' })
class AccordFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => NiveauAccord, { nullable: true }) niveau?: NiveauAccord;
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => JourScalar, { nullable: true }) enVigueurLe?: string;
}
const AccordPage = typePage(Accord);
const DemandeAccord = typeDemande('Accord', AccordFiltre, ['effetLe', 'code', 'titre']);

@Resolver(() => Accord)
export class AccordResolver {
  @Query(() => AccordPage, { description: 'La liste des accords que l’on peut lire.' })
  accords(@Args(() => DemandeAccord) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Accord>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Accord, { nullable: true })
  accord(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Accord | null> {
    return lireUn(ctx, info, id);
  }

  @FieldResolver(() => [String])
  actions(@Root() accord: Accord, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Accord', accord);
  }
}

type AvecCodeAccord<T> = T & { readonly faits: { readonly codeAccord: string } };

@Resolver(() => Article)
export class ArticleResolver {
  @FieldResolver(() => Boolean)
  corrigible(@Root() article: AvecCodeAccord<Article>): boolean {
    return !articleDeReference(article.faits.codeAccord, article);
  }
}

@Resolver(() => Signataire)
export class SignataireCorrigeResolver {
  @FieldResolver(() => Boolean)
  corrigible(@Root() signataire: AvecCodeAccord<Signataire>): boolean {
    return !signataireDeReference(signataire.faits.codeAccord, signataire);
  }
}
