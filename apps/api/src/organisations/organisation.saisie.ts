import { Field, ID, InputType } from 'type-graphql';
import { GenreOrganisation, TypeSiae } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

@InputType({ description: 'Une organisation, telle qu’elle est aujourd’hui.' })
export class OrganisationSaisie {
  @Field(() => String) nom: string;
  @Field(() => GenreOrganisation) genre: GenreOrganisation;
  @Field(() => TypeSiae, { nullable: true, description: 'Pour une SIAE, et elle seule.' }) typeSiae?: TypeSiae | null;
  @Field(() => String, { nullable: true }) siret?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’organisation dont elle dépend.' }) parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Le réseau auquel elle adhère.' }) reseauId?: string | null;
  @Field(() => [String], { defaultValue: [] }) departements: string[];
  @Field(() => String, { nullable: true }) courriel?: string | null;
  @Field(() => JourScalar, { nullable: true }) debut?: string | null;
  @Field(() => JourScalar, { nullable: true }) fin?: string | null;
}
