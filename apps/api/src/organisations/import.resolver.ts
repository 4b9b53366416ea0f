import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { apercuImport, importer } from './import.actes';
import { ImportOrganisations } from './import.types';

const FICHIER = 'Un fichier CSV ou ODS au format de l’export, en base64.';
const NOM = 'Le nom du fichier : son extension dit son format.';

@Resolver()
export class ImportResolver {
  @Query(() => ImportOrganisations, { description: 'Ce qu’un import ferait ; rien n’est enregistré.' })
  apercuImportOrganisations(@Arg('fichier', () => String, { description: FICHIER }) fichier: string, @Arg('nom', () => String, { description: NOM }) nom: string, @Ctx() ctx: Contexte): Promise<ImportOrganisations> {
    return apercuImport(ctx, fichier, nom);
  }

  @Mutation(() => ImportOrganisations, { description: 'Ajoute et corrige les organisations du fichier : toutes, ou aucune s’il reste une faute.' })
  importerOrganisations(@Arg('fichier', () => String, { description: FICHIER }) fichier: string, @Arg('nom', () => String, { description: NOM }) nom: string, @Ctx() ctx: Contexte): Promise<ImportOrganisations> {
    return importer(ctx, fichier, nom);
  }
}
