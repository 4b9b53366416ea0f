import { Field, ID, InputType, Int } from 'type-graphql';
import { JourScalar } from '../lecture/scalaires';

@InputType({ description: 'Une étape d’une action.' })
export class JalonSaisi {
  @Field(() => String) intitule: string;
  @Field(() => JourScalar, { nullable: true }) prevuLe?: string | null;
}

@InputType({ description: 'Ce qui est prévu d’une action.' })
export class ActionSaisie {
  @Field(() => String) intitule: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => Int, { nullable: true, description: 'Le numéro du chantier dans la feuille de route.' }) chantierRang?: number | null;
  @Field(() => String, { nullable: true }) chantier?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’axe ou la fiche de l’accord.' }) articleId?: string | null;
  @Field(() => ID, { nullable: true }) piloteId?: string | null;
  @Field(() => [ID], { nullable: true }) contributeurs?: string[] | null;
  @Field(() => String, { nullable: true, description: '« 1er trimestre 2027 », « fin 2027 », « mars 2027 », une date ; vide sans échéance.' }) echeance?: string | null;
  @Field(() => Int, { nullable: true, description: 'De 1 à 100 ; 1 s’il n’est pas donné.' }) poids?: number | null;
  @Field(() => ID, { nullable: true, description: 'L’action dont elle est une partie.' }) parentId?: string | null;
  @Field(() => [String], { nullable: true, description: 'Les livrables attendus ; ceux qui ont leur preuve restent.' }) livrables?: string[] | null;
  @Field(() => [JalonSaisi], { nullable: true, description: 'Les étapes ; celles qui sont atteintes restent.' }) jalons?: JalonSaisi[] | null;
}

@InputType({ description: 'Une action à créer.' })
export class ActionNouvelle extends ActionSaisie {
  @Field(() => ID, { description: 'L’instance qui la suit.' }) instanceId: string;
  @Field(() => ID, { nullable: true }) feuilleDeRouteId?: string | null;
  @Field(() => ID, { nullable: true, description: 'La décision de genre « action » dont elle vient ; elle donne ce que la saisie ne dit pas.' }) decisionId?: string | null;
}

@InputType({ description: 'Où en est une action.' })
export class AvancementSaisi {
  @Field(() => Int, { description: 'De 0 à 100.' }) avancement: number;
  @Field(() => String, { nullable: true }) note?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Les étapes atteintes ce jour.' }) jalonsAtteints?: string[] | null;
}
