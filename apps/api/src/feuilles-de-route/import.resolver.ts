import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { apercuImportActions, importerActions } from './import.actes';
import { ImportActions } from './import.types';

const FICHIER = 'Un fichier CSV, ODS ou XLSX au format de l’export, en base64.';
const NOM = 'Le nom du fichier : son extension dit son format.';

@Resolver()
export class ImportActionsResolver {
  @Query(() => ImportActions, { description: 'Ce qu’un import ferait d’une feuille de route ; rien n’est enregistré.' })
  apercuImportActions(
    @Arg('feuilleDeRouteId', () => ID) feuilleDeRouteId: string,
    @Arg('fichier', () => String, { description: FICHIER }) fichier: string,
    @Arg('nom', () => String, { description: NOM }) nom: string,
    @Ctx() ctx: Contexte,
  ): Promise<ImportActions> {
    return apercuImportActions(ctx, { feuilleDeRouteId, fichier, nom });
  }

  @Mutation(() => ImportActions, { description: 'Ajoute et change les actions du fichier : toutes, ou aucune s’il reste une faute.' })
  importerActions(
    @Arg('feuilleDeRouteId', () => ID) feuilleDeRouteId: string,
    @Arg('fichier', () => String, { description: FICHIER }) fichier: string,
    @Arg('nom', () => String, { description: NOM }) nom: string,
    @Ctx() ctx: Contexte,
  ): Promise<ImportActions> {
    return importerActions(ctx, { feuilleDeRouteId, fichier, nom });
  }
}
