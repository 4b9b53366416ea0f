import { Field, ID, InputType } from 'type-graphql';
import { College, QualiteMembre, TypeInstance } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

@InputType({ description: 'Ce qui décrit une instance, hors son périmètre.' })
export class InstanceModification {
  @Field(() => String) nom: string;
  @Field(() => String, { description: 'Court et unique : il numérote les décisions.' }) sigle: string;
  @Field(() => TypeInstance) type: TypeInstance;
  @Field(() => String, { nullable: true, description: 'CDIAE_CTA, sauf mention contraire.' }) regime?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf mention contraire.' }) debut?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Le dernier jour de l’instance.' }) fin?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’organisation qui en tient le secrétariat ou l’anime.' }) secretariatId?: string | null;
}

@InputType({ description: 'Une instance et son premier périmètre.' })
export class InstanceSaisie extends InstanceModification {
  @Field(() => [String], { defaultValue: [], description: 'Aucun pour une instance nationale.' }) departements: string[];
  @Field(() => String, { nullable: true, description: 'Le territoire en mots : « bassin de Dole ».' }) precision?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'Les instances auxquelles elle succède : elles se ferment la veille, et leur histoire reste lisible.' }) predecesseurs: string[];
}

@InputType({ description: 'Un nouveau périmètre, à partir d’un jour.' })
export class PerimetreSaisie {
  @Field(() => [String]) departements: string[];
  @Field(() => String, { nullable: true }) precision?: string | null;
  @Field(() => JourScalar) debut: string;
}

@InputType({ description: 'Un siège : une organisation ou une personne, son collège, qui le tient.' })
export class MembreSaisie {
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => College) college: College;
  @Field(() => QualiteMembre) qualite: QualiteMembre;
  @Field(() => ID, { nullable: true }) titulaireId?: string | null;
  @Field(() => ID, { nullable: true }) suppleantId?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf mention contraire.' }) debut?: string | null;
  @Field(() => JourScalar, { nullable: true }) fin?: string | null;
}

@InputType({ description: 'Qui tient un siège désormais.' })
export class RemplacementSaisie {
  @Field(() => ID, { nullable: true }) titulaireId?: string | null;
  @Field(() => ID, { nullable: true }) suppleantId?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf mention contraire.' }) debut?: string | null;
}
