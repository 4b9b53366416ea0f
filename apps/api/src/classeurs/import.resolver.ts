import { TITRES_CLASSEUR } from '@gouvernance-iae/domaine';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { annulerImport } from './annulation';
import { LECTURE, unParPersonne } from './guichet';
import { abandonnerImport, confirmerImport, corrigerImport, exigerFournisseur, importerClasseur, lireImport, type ImportLu } from './import';
import { CorrectionClasseur, ImportClasseur, ImportPasse } from './import.types';
import { lireImports } from './rangee';

function presenter({ apercu, recu, annulation, ...reste }: ImportLu): ImportClasseur {
  return {
    ...reste,
    annulation: annulation && {
      ...annulation,
      gardees: annulation.gardees.map(({ cellule: { valeur, indicateur, departementNom }, raison }) => ({ valeurId: valeur.id, code: indicateur.code, departementNom, typeSiae: valeur.typeSiae, raison })),
    },
    recu: recu && { ...recu, instant: new Date(recu.instant) },
    apercu: apercu && {
      empreinte: apercu.empreinte, feuilles: [...apercu.feuilles], ...apercu.comptes,
      groupes: apercu.groupes.map((groupe) => ({ ...groupe, problemes: [...groupe.problemes] })),
      lignes: apercu.lignes.map(({ connue, constats, changements, problemes, ...ligne }) => ({
        ...ligne, problemes: [...problemes], controles: [...constats],
        changements: changements.map((changement) => ({ ...changement, titre: TITRES_CLASSEUR[changement.colonne] })),
        valeurId: connue?.valeur.id ?? null, code: connue?.indicateur.code ?? null, intitule: connue?.indicateur.intitule ?? null, organisationNom: connue?.organisationNom ?? null,
        departement: connue?.valeur.departement ?? null, departementNom: connue?.departementNom ?? null, typeSiae: connue?.valeur.typeSiae ?? null,
      })),
    },
  };
}

const ID_IMPORT = 'L’identifiant donné avec le classeur.';

@Resolver()
export class ImportClasseurResolver {
  @Query(() => ImportClasseur, { description: 'Son propre import : ce qu’il ferait de la campagne telle qu’elle est, ou ce qu’il a fait.' })
  async importClasseur(@Arg('id', () => ID, { description: ID_IMPORT }) id: string, @Ctx() ctx: Contexte): Promise<ImportClasseur> {
    return presenter(await lireImport(ctx, id));
  }

  @Query(() => [ImportPasse], { description: 'Ses imports d’une campagne, le dernier d’abord.' })
  importsClasseur(@Arg('campagneId', () => ID) campagneId: string, @Ctx() ctx: Contexte): Promise<ImportPasse[]> {
    return lireImports(ctx, campagneId);
  }

  @Mutation(() => ImportClasseur, { description: 'Lit un classeur et dit ce qu’il changerait ; aucune valeur n’est enregistrée. Au-delà de 700 ko, par POST /classeurs?id&campagne&nom, dont le corps est le fichier.' })
  async importerClasseur(
    @Arg('id', () => ID, { description: 'Donné par l’appelant : le même, renvoyé, n’a pas d’autre effet.' }) id: string,
    @Arg('campagneId', () => ID) campagneId: string,
    @Arg('nom', () => String, { description: 'Son extension dit son format : .xlsx, .ods, .csv.' }) nom: string,
    @Arg('fichier', () => String, { description: 'En base64.' }) fichier: string,
    @Ctx() ctx: Contexte,
  ): Promise<ImportClasseur> {
    await exigerFournisseur(ctx, { id, campagneId });
    await unParPersonne(ctx, () => importerClasseur(ctx, { id, campagneId, nom, octets: Buffer.from(fichier, 'base64') }, LECTURE));
    return presenter(await lireImport(ctx, id));
  }

  @Mutation(() => ImportClasseur, { description: 'Écrit autre chose dans des cellules du classeur déposé ; aucune valeur n’est enregistrée.' })
  async corrigerImport(@Arg('id', () => ID, { description: ID_IMPORT }) id: string, @Arg('corrections', () => [CorrectionClasseur]) corrections: CorrectionClasseur[], @Ctx() ctx: Contexte): Promise<ImportClasseur> {
    await corrigerImport(ctx, { id, corrections });
    return presenter(await lireImport(ctx, id));
  }

  @Mutation(() => ImportClasseur, { description: 'Enregistre ce que l’aperçu montrait, en entier ou pas du tout ; donne le reçu.' })
  async confirmerImport(@Arg('id', () => ID, { description: ID_IMPORT }) id: string, @Arg('empreinte', () => String, { description: 'Celle de l’aperçu que l’on a sous les yeux.' }) empreinte: string, @Ctx() ctx: Contexte): Promise<ImportClasseur> {
    await confirmerImport(ctx, { id, empreinte });
    return presenter(await lireImport(ctx, id));
  }

  @Mutation(() => ImportClasseur, { description: 'Remet ce que chaque valeur contenait avant l’import, sauf celles que quelqu’un a modifiées ou soumises depuis : elles sont nommées.' })
  async annulerImport(@Arg('id', () => ID, { description: ID_IMPORT }) id: string, @Ctx() ctx: Contexte): Promise<ImportClasseur> {
    await annulerImport(ctx, id);
    return presenter(await lireImport(ctx, id));
  }

  @Mutation(() => Boolean, { description: 'Oublie un classeur qui n’est pas confirmé.' })
  async abandonnerImport(@Arg('id', () => ID, { description: ID_IMPORT }) id: string, @Ctx() ctx: Contexte): Promise<boolean> {
    await abandonnerImport(ctx, id);
    return true;
  }
}
