import { avertissementsAction, lireEcheance, manquesPourCloreAction, retardDe } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Manque } from '../acte/manque';
import { EtatAction } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { lireListe, lireUn, type Demande } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Action } from './action.entity';
import type { FaitsAction } from './action.faits';

@InputType({ description: 'Les filtres de la liste des actions.' })
class ActionFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => [ID], { nullable: true }) feuilleDeRouteId?: string[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => [ID], { nullable: true }) decisionId?: string[];
  @Field(() => [ID], { nullable: true }) parentId?: string[];
  @Field(() => [ID], { nullable: true }) piloteId?: string[];
  @Field(() => [EtatAction], { nullable: true }) etat?: EtatAction[];
  @Field(() => [String], { nullable: true }) departements?: string[];
  @Field(() => JourScalar, { nullable: true, description: 'Dont l’échéance est ce jour ou avant.' }) echeanceJusque?: string;
  @Field(() => String, { nullable: true }) texte?: string;
  @Field(() => ID, { nullable: true, description: 'Celles que cette feuille de route peut poursuivre : en cours dans une précédente du même comité, et que rien ne reporte.' }) aReporterDans?: string;
  @Field(() => Boolean, { nullable: true, description: 'Celles que l’on peut faire avancer.' }) miennes?: boolean;
}
const ActionPage = typePage(Action);
const DemandeActions = typeDemande('Action', ActionFiltre, ['chantierRang', 'rang', 'echeance', 'intitule', 'etat', 'avancement']);

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un libellé d’échéance veut dire.' })
class EcheanceLue {
  @Field(() => JourScalar, { nullable: true }) debut: string | null;
  @Field(() => JourScalar, { nullable: true }) fin: string | null;
}

type Lue = Action & { readonly faits: FaitsAction };

@Resolver(() => Action)
export class ActionResolver {
  // On every type, `actions` is the list of the possible acts: the list of the actions bears that name at the root only.
  @Query(() => ActionPage, { name: 'actions', description: 'Les actions que l’on peut lire.' })
  liste(@Args(() => DemandeActions) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Action>> {
    return lireListe(ctx, info, demande);
  }

  @Query(() => Action, { nullable: true })
  action(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Action | null> {
    return lireUn(ctx, info, id);
  }

  @Query(() => EcheanceLue, { nullable: true, description: 'Les jours qu’un libellé d’échéance désigne ; rien quand il ne veut rien dire.' })
  echeanceLue(@Arg('libelle', () => String) libelle: string, @Arg('annee', () => Int, { nullable: true, description: 'L’année d’un libellé qui n’en dit pas.' }) annee: number | null): EcheanceLue | null {
    return lireEcheance(libelle.slice(0, 200), annee ?? null);
  }

  @FieldResolver(() => Int)
  retard(@Root() action: Action, @Ctx() ctx: Contexte): number {
    return retardDe(action, ctx.jour);
  }

  @FieldResolver(() => [String], { description: 'Ce qui mérite l’attention, et n’empêche rien.' })
  avertissements(@Root() action: Lue): string[] {
    return avertissementsAction(action, { finLe: action.faits.finAccord });
  }

  @FieldResolver(() => [String])
  actions(@Root() action: Action, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Action', action);
  }

  @FieldResolver(() => [Manque], { description: 'Ce qui manque pour la clore.' })
  manques(@Root() action: Lue, @Ctx() ctx: Contexte): Manque[] {
    return this.actions(action, ctx).includes('cloreAction') ? manquesPourCloreAction(action.faits.cloture) : [];
  }
}
