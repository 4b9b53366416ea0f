import { Field, Float, Int, ObjectType } from 'type-graphql';
import { TypeInstance } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

@ObjectType({ simpleResolvers: true, description: 'À quel rythme siège un type d’instance.' })
export class PeriodiciteBarometre {
  @Field(() => TypeInstance) type: TypeInstance;
  @Field(() => Int) instances: number;
  @Field(() => Int) tenues: number;
  @Field(() => Int, { description: 'Les instances qui n’ont pas siégé de l’année.' }) sansReunion: number;
  @Field(() => Float, { nullable: true, description: 'Jours entre deux réunions d’une même instance : la médiane.' }) intervalle: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Les sièges attendus en réunion, et qui les a tenus.' })
export class ParticipationBarometre {
  @Field(() => String, { description: 'Le collège, ou le signataire.' }) cle: string;
  @Field(() => Int) attendues: number;
  @Field(() => Int, { description: 'Représentés par leur titulaire.' }) titulaires: number;
  @Field(() => Int, { description: 'Représentés par un suppléant seulement.' }) suppleants: number;
}

@ObjectType({ simpleResolvers: true, description: 'Un genre de point ou une étiquette, et combien de réunions l’ont traité.' })
export class ThemeBarometre {
  @Field(() => String) cle: string;
  @Field(() => Int) points: number;
  @Field(() => Int) reunions: number;
}

@ObjectType({ simpleResolvers: true, description: 'Le va-et-vient entre CTA et CDIAE.' })
export class ArticulationBarometre {
  @Field(() => Int, { description: 'Les réunions de CTA tenues.' }) reunions: number;
  @Field(() => Int, { description: 'Celles dont le compte rendu est approuvé.' }) approuves: number;
  @Field(() => Int) transmis: number;
  @Field(() => Int, { description: 'Reçus par tous leurs destinataires.' }) recus: number;
  @Field(() => Float, { nullable: true, description: 'Jours de la réunion à la transmission : la médiane.' }) delaiTransmission: number | null;
  @Field(() => Float, { nullable: true, description: 'Jours de la transmission au dernier accusé : la médiane.' }) delaiReception: number | null;
  @Field(() => Int, { description: 'Les réunions où une règle demande le retour du CDIAE.' }) retoursDus: number;
  @Field(() => Int) retours: number;
}

@ObjectType({ simpleResolvers: true, description: 'Le baromètre d’un département : ses CTA et son CDIAE.' })
export class DepartementBarometre {
  @Field(() => String) code: string;
  @Field(() => String) nom: string;
  @Field(() => Int) reunions: number;
  @Field(() => Int) instances: number;
  @Field(() => Int) attendues: number;
  @Field(() => Int) representees: number;
  @Field(() => ArticulationBarometre) articulation: ArticulationBarometre;
}

@ObjectType({ simpleResolvers: true, description: 'Le baromètre annuel (AC2015, annexe 1), calculé sur les réunions tenues.' })
export class Barometre {
  @Field(() => Int) annee: number;
  @Field(() => JourScalar, { description: 'Le dernier jour compté.' }) jour: string;
  @Field(() => String) phrase: string;
  @Field(() => Int) reunions: number;
  @Field(() => Int) instances: number;
  @Field(() => Int) attendues: number;
  @Field(() => Int) representees: number;
  @Field(() => [PeriodiciteBarometre]) periodicite: PeriodiciteBarometre[];
  @Field(() => [ParticipationBarometre]) colleges: ParticipationBarometre[];
  @Field(() => [ParticipationBarometre]) signataires: ParticipationBarometre[];
  @Field(() => [ThemeBarometre]) genres: ThemeBarometre[];
  @Field(() => [ThemeBarometre]) etiquettes: ThemeBarometre[];
  @Field(() => ArticulationBarometre) articulation: ArticulationBarometre;
  @Field(() => [DepartementBarometre]) departements: DepartementBarometre[];
}
