import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { DimensionAnalyse, TypeSiae } from '../lecture/enumerations';
import type { Compilateur } from '../lecture/compilateur';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import type { Classe } from '../lecture/registre';
import { sousSelection, typeObjet } from '../lecture/selection';
import { Organisation } from '../organisations/organisation.entity';
import { composerAnalyse } from './analyse';
import { Analyse, Completude } from './analyse.types';
import { composerCompletude, requeteCompletude, type CompletudeLue } from './completude';
import { verifierDemande, verifierPeriode } from './demande';
import { requeteAnalyse, type AnalyseLue, type DemandeAnalyse } from './requete';

@Resolver()
export class AnalyseResolver {
  @Query(() => Analyse, { nullable: true, description: 'Un indicateur dans ses chiffres acceptés, par période, territoire, type ou fournisseur ; sans année ni campagne, la dernière année qui en a.' })
  async analyse(
    @Arg('indicateurId', () => ID) indicateurId: string,
    @Arg('par', () => DimensionAnalyse) par: DimensionAnalyse,
    @Arg('annee', () => Int, { nullable: true }) annee: number | null,
    @Arg('campagneId', () => ID, { nullable: true, description: 'Une seule campagne ; par année ou par période, son année.' }) campagneId: string | null,
    @Arg('departements', () => [String], { nullable: true }) departements: string[] | null,
    @Arg('typeSiae', () => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null,
    @Arg('organisationId', () => ID, { nullable: true }) organisationId: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Analyse | null> {
    if (!estUuid(indicateurId)) return null;
    const demande: DemandeAnalyse = { indicateurId, par, annee: annee ?? null, campagneId: campagneId ?? null, departements: [...new Set(departements ?? [])].sort(), typeSiae: typeSiae ?? null, organisationId: organisationId ?? null };
    verifierDemande(demande);
    const c = compilateurDe(ctx, info);
    const colonnes = colonnesDe(c, info, 'indicateur', Indicateur);
    return composerAnalyse(await executer<AnalyseLue>(ctx, info, c, requeteAnalyse(c, demande, colonnes)), demande);
  }

  @Query(() => [Completude], { description: 'Qui a rendu ce qu’il devait, par signataire, dans les campagnes d’un accord ; sans année ni campagne, la dernière année. Des états, jamais un chiffre.' })
  async completude(
    @Arg('accordId', () => ID) accordId: string,
    @Arg('annee', () => Int, { nullable: true }) annee: number | null,
    @Arg('campagneId', () => ID, { nullable: true }) campagneId: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Completude[]> {
    if (!estUuid(accordId)) return [];
    verifierPeriode({ annee: annee ?? null, campagneId: campagneId ?? null });
    const c = compilateurDe(ctx, info);
    const colonnes = colonnesDe(c, info, 'organisation', Organisation);
    const requete = requeteCompletude(c, { accordId, annee: annee ?? null, campagneId: campagneId ?? null }, ctx.jour, colonnes);
    return composerCompletude(await executer<CompletudeLue[]>(ctx, info, c, requete));
  }
}

/** The columns asked of an entity held by a field of the result, which is no entity itself; null when the field is not asked. */
function colonnesDe(c: Compilateur, info: GraphQLResolveInfo, champ: string, classe: Classe): ((alias: string) => string) | null {
  const noeuds = sousSelection(info.fieldNodes, info.fragments).get(champ);
  const declare = typeObjet(info.returnType).getFields()[champ];
  return noeuds && declare ? (alias) => c.colonnes(classe, typeObjet(declare.type), sousSelection(noeuds, info.fragments), alias, 1) : null;
}
