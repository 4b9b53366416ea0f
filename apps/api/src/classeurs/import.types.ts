import { CAUSES_CLASSEUR, COLONNES_CLASSEUR, EFFETS_CLASSEUR, RAISONS_GARDEE, type CauseClasseur as Cause, type ColonneClasseur as Colonne, type EffetClasseur as Effet, type RaisonGardee as Raison } from '@gouvernance-iae/domaine';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TypeSiae } from '../lecture/enumerations';
import { enumerer, InstantScalar } from '../lecture/scalaires';
import { ControleValeur } from '../valeurs/valeur.entity';

export const EffetClasseur = enumerer('EffetClasseur', EFFETS_CLASSEUR, 'Ce qu’un import ferait d’une ligne.');
export const CauseClasseur = enumerer('CauseClasseur', CAUSES_CLASSEUR, 'Pourquoi une cellule est refusée.');
export const RaisonGardee = enumerer('RaisonGardee', RAISONS_GARDEE, 'Pourquoi une valeur importée garde ce qu’elle contient.');
export const ColonneClasseur = enumerer('ColonneClasseur', COLONNES_CLASSEUR, 'Une colonne du classeur.');

@ObjectType({ simpleResolvers: true, description: 'Une cellule à corriger.' })
export class ProblemeClasseur {
  @Field(() => CauseClasseur) cause: Cause;
  @Field(() => String) feuille: string;
  @Field(() => String, { description: 'Son adresse : D6.' }) cellule: string;
  @Field(() => String, { nullable: true, description: 'Ce qu’elle contient, si l’on peut y écrire autre chose dans l’aperçu.' }) ecrit: string | null;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true, description: 'Les cellules à corriger pour une même cause.' })
export class GroupeClasseur {
  @Field(() => CauseClasseur) cause: Cause;
  @Field(() => String, { description: '« 2 cellules contiennent une formule. »' }) phrase: string;
  @Field(() => [ProblemeClasseur]) problemes: ProblemeClasseur[];
}

@ObjectType({ simpleResolvers: true, description: 'La provenance ou le commentaire qui change.' })
export class ChangementClasseur {
  @Field(() => ColonneClasseur) colonne: Colonne;
  @Field(() => String) titre: string;
  @Field(() => String) ancien: string;
  @Field(() => String) nouveau: string;
}

@ObjectType({ simpleResolvers: true, description: 'Une ligne du classeur, et ce qu’un import en ferait.' })
export class LigneClasseur {
  @Field(() => String) feuille: string;
  @Field(() => Int) rang: number;
  @Field(() => String) cle: string;
  @Field(() => ID, { nullable: true, description: 'La valeur reconnue.' }) valeurId: string | null;
  @Field(() => String, { nullable: true }) code: string | null;
  @Field(() => String, { nullable: true }) intitule: string | null;
  @Field(() => String, { nullable: true }) organisationNom: string | null;
  @Field(() => String, { nullable: true }) departement: string | null;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Field(() => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null;
  @Field(() => EffetClasseur) effet: Effet;
  @Field(() => String) avant: string;
  @Field(() => String) apres: string;
  @Field(() => [ChangementClasseur]) changements: ChangementClasseur[];
  @Field(() => [ProblemeClasseur]) problemes: ProblemeClasseur[];
  @Field(() => [ControleValeur]) controles: ControleValeur[];
}

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un import ferait : rien n’est encore enregistré.' })
export class ApercuClasseur {
  @Field(() => String, { description: 'À rendre pour confirmer : ce qui est confirmé est ce qui a été vu.' }) empreinte: string;
  @Field(() => [String], { description: 'Les feuilles lues.' }) feuilles: string[];
  @Field(() => Int) nouvelles: number;
  @Field(() => Int) modifiees: number;
  @Field(() => Int) identiques: number;
  @Field(() => Int, { description: 'Laissées vides : ce qui est enregistré reste.' }) ignorees: number;
  @Field(() => Int, { description: 'Parmi les nouvelles et les modifiées.' }) aCommenter: number;
  @Field(() => Int, { description: 'Une seule empêche l’import.' }) enErreur: number;
  @Field(() => [LigneClasseur]) lignes: LigneClasseur[];
  @Field(() => [GroupeClasseur]) groupes: GroupeClasseur[];
}

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un import a enregistré.' })
export class RecuImport {
  @Field(() => Int) nouvelles: number;
  @Field(() => Int) modifiees: number;
  @Field(() => Int) identiques: number;
  @Field(() => Int) ignorees: number;
  @Field(() => InstantScalar) instant: Date;
}

@ObjectType({ simpleResolvers: true, description: 'Une valeur importée qui garde ce qu’elle contient quand l’import s’annule, et pourquoi.' })
export class ValeurGardee {
  @Field(() => ID) valeurId: string;
  @Field(() => String) code: string;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Field(() => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null;
  @Field(() => RaisonGardee) raison: Raison;
}

@ObjectType({ simpleResolvers: true, description: 'Ce que ferait l’annulation d’un import confirmé, ou ce qu’elle a fait.' })
export class AnnulationImport {
  @Field(() => InstantScalar, { nullable: true, description: 'Vide tant qu’il n’est pas annulé.' }) annuleLe: Date | null;
  @Field(() => Int, { description: 'Les valeurs qui retrouvent ce qu’elles contenaient.' }) remises: number;
  @Field(() => [ValeurGardee]) gardees: ValeurGardee[];
}

@ObjectType({ simpleResolvers: true, description: 'Un classeur déposé, lu de son seul auteur : son aperçu, puis son reçu.' })
export class ImportClasseur {
  @Field(() => ID) id: string;
  @Field(() => ID) campagneId: string;
  @Field(() => String) nom: string;
  @Field(() => InstantScalar) deposeLe: Date;
  @Field(() => ApercuClasseur, { nullable: true, description: 'Vide une fois confirmé.' }) apercu: ApercuClasseur | null;
  @Field(() => RecuImport, { nullable: true }) recu: RecuImport | null;
  @Field(() => AnnulationImport, { nullable: true, description: 'Une fois confirmé.' }) annulation: AnnulationImport | null;
}

@ObjectType({ simpleResolvers: true, description: 'Un de ses imports, pour le retrouver.' })
export class ImportPasse {
  @Field(() => ID) id: string;
  @Field(() => String) nom: string;
  @Field(() => InstantScalar) deposeLe: Date;
  @Field(() => InstantScalar, { nullable: true }) confirmeLe: Date | null;
  @Field(() => InstantScalar, { nullable: true }) annuleLe: Date | null;
}

@InputType({ description: 'Ce qu’on écrit à la place d’une cellule du classeur déposé.' })
export class CorrectionClasseur {
  @Field(() => String) feuille: string;
  @Field(() => String, { description: 'Son adresse : D6.' }) cellule: string;
  @Field(() => String) texte: string;
}
