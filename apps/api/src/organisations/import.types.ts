import { EFFETS_IMPORT, type EffetImport as Effet } from '@gouvernance-iae/domaine';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumerer } from '../lecture/scalaires';

export const EffetImport = enumerer('EffetImport', EFFETS_IMPORT, 'Ce qu’un import ferait d’une ligne.');

@ObjectType({ simpleResolvers: true, description: 'Une cellule qui change.' })
export class ChangementImport {
  @Field(() => String) colonne: string;
  @Field(() => String) ancien: string;
  @Field(() => String) nouveau: string;
}

@ObjectType({ simpleResolvers: true, description: 'Une ligne du fichier, et ce qu’elle change.' })
export class LigneImport {
  @Field(() => Int, { description: 'Son numéro dans le fichier ; l’en-tête est la ligne 1.' }) ligne: number;
  @Field(() => ID, { nullable: true, description: 'L’organisation reconnue ou créée.' }) organisationId: string | null;
  @Field(() => String) nom: string;
  @Field(() => EffetImport) effet: Effet;
  @Field(() => [ChangementImport]) changements: ChangementImport[];
}

@ObjectType({ simpleResolvers: true, description: 'Une cellule à corriger.' })
export class FauteImport {
  @Field(() => String, { description: 'L’adresse de la cellule dans le fichier : C12.' }) cellule: string;
  @Field(() => Int) ligne: number;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un import ferait, ou a fait : tout ou rien.' })
export class ImportOrganisations {
  @Field(() => Boolean, { description: 'Vrai une fois enregistré.' }) applique: boolean;
  @Field(() => Int) nouvelles: number;
  @Field(() => Int) modifiees: number;
  @Field(() => Int) inchangees: number;
  @Field(() => Int) refusees: number;
  @Field(() => [LigneImport], { description: 'Toutes les lignes, dans l’ordre du fichier.' }) lignes: LigneImport[];
  @Field(() => [FauteImport], { description: 'Une seule suffit à empêcher l’import.' }) fautes: FauteImport[];
}
