import type { EffetImport as Effet } from '@gouvernance-iae/domaine';
import { Field, Int, ObjectType } from 'type-graphql';
import { ChangementImport, EffetImport, FauteImport } from '../organisations/import.types';

@ObjectType({ simpleResolvers: true, description: 'Une ligne du fichier, et ce qu’elle change.' })
export class LigneImportActions {
  @Field(() => Int, { description: 'Son numéro dans le fichier ; l’en-tête est la ligne 1.' }) ligne: number;
  @Field(() => String) nom: string;
  @Field(() => EffetImport) effet: Effet;
  @Field(() => [ChangementImport]) changements: ChangementImport[];
}

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un import ferait d’une feuille de route, ou a fait : tout ou rien.' })
export class ImportActions {
  @Field(() => Boolean, { description: 'Vrai une fois enregistré.' }) applique: boolean;
  @Field(() => Int) nouvelles: number;
  @Field(() => Int) modifiees: number;
  @Field(() => Int) inchangees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [LigneImportActions], { description: 'Toutes les lignes, dans l’ordre du fichier.' }) lignes: LigneImportActions[];
  @Field(() => [FauteImport], { description: 'Une seule suffit à empêcher l’import.' }) fautes: FauteImport[];
}
