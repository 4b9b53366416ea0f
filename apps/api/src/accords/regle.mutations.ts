import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { relire } from '../acte/relire';
import { College, Force, NatureRegle, SourceRegle, TypeInstance, UniteRegle } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Regle } from './accord.entity';
import { changerRegle, creerRegle } from './regle.actes';

@InputType({ description: 'Une règle nouvelle. Sans source, elle n’oblige personne : elle est refusée.' })
export class RegleSaisie {
  @Field(() => SourceRegle, { nullable: true, description: 'D’où elle vient ; obligatoire.' }) source?: SourceRegle | null;
  @Field(() => ID, { nullable: true }) accordId?: string | null;
  @Field(() => ID, { nullable: true }) articleId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Pour le choix d’une instance, ou son règlement.' }) instanceId?: string | null;
  @Field(() => NatureRegle) nature: NatureRegle;
  @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Field(() => [String], { nullable: true, description: 'Vide : la nation. Une règle d’accord prend le territoire de son accord.' }) departements?: string[] | null;
  @Field(() => Int, { nullable: true }) nombre?: number | null;
  @Field(() => UniteRegle, { nullable: true }) unite?: UniteRegle | null;
  @Field(() => [TypeInstance], { nullable: true }) destinataires?: TypeInstance[] | null;
  @Field(() => [College], { nullable: true }) colleges?: College[] | null;
  @Field(() => String, { nullable: true }) texte?: string | null;
  @Field(() => String, { nullable: true, description: 'La référence : « article 3 », « fiche 8 ». Jamais la phrase du texte.' }) citation?: string | null;
  @Field(() => Force, { nullable: true }) force?: Force | null;
  @Field(() => JourScalar) debut: string;
  @Field(() => JourScalar, { nullable: true }) fin?: string | null;
}

@Resolver(() => Regle)
export class RegleMutations {
  @Mutation(() => Regle, { description: 'Ferme une règle la veille d’un jour et en ouvre une autre, avec un motif ; les verdicts passés ne changent pas.' })
  async changerRegle(
    @Arg('id', () => ID, { description: 'L’identifiant de la nouvelle règle.' }) id: string,
    @Arg('regleId', () => ID) regleId: string,
    @Arg('depuis', () => JourScalar) depuis: string,
    @Arg('nombre', () => Int, { nullable: true }) nombre: number | null,
    @Arg('unite', () => UniteRegle, { nullable: true }) unite: UniteRegle | null,
    @Arg('citation', () => String, { nullable: true, description: 'Le texte qui la change, s’il n’est pas celui d’avant.' }) citation: string | null,
    @Arg('motif', () => String) motif: string,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Regle> {
    return relire(ctx, info, await changerRegle(ctx, id, { regleId, depuis, nombre, unite, citation, motif }));
  }

  @Mutation(() => Regle, { description: 'Ajoute une règle, avec sa source et sa citation.' })
  async creerRegle(@Arg('id', () => ID) id: string, @Arg('saisie', () => RegleSaisie) saisie: RegleSaisie, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Regle> {
    return relire(ctx, info, await creerRegle(ctx, id, saisie));
  }
}
