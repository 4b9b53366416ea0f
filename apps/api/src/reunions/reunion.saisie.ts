import { Field, ID, InputType, Int } from 'type-graphql';
import { GenrePoint, Presence } from '../lecture/enumerations';
import { InstantScalar } from '../lecture/scalaires';

@InputType({ description: 'Un point de l’ordre du jour. Avec son identifiant, un point déjà inscrit est gardé.' })
export class PointSaisie {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String) titre: string;
  @Field(() => Int, { nullable: true }) dureeMinutes?: number | null;
  @Field(() => GenrePoint) genre: GenrePoint;
  @Field(() => String, { nullable: true }) presentateur?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’article qui demande ce point.' }) articleId?: string | null;
  @Field(() => [String], { nullable: true, description: 'PRESENTATION_ACCORD…' }) etiquettes?: string[] | null;
}

@InputType({ description: 'Une réunion à planifier ou à modifier. L’ordre du jour se modifie par son propre acte.' })
export class ReunionSaisie {
  @Field(() => ID) instanceId: string;
  @Field(() => String, { nullable: true }) titre?: string | null;
  @Field(() => InstantScalar) debut: Date;
  @Field(() => InstantScalar) fin: Date;
  @Field(() => String, { nullable: true, description: 'Fuseau du lieu ; celui de l’instance par défaut.' }) zone?: string | null;
  @Field(() => String, { nullable: true }) lieu?: string | null;
  @Field(() => String, { nullable: true }) lienDistance?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Organisations invitées, au-delà des membres.' }) invites?: string[] | null;
  @Field(() => [PointSaisie], { nullable: true }) points?: PointSaisie[] | null;
  @Field(() => String, { nullable: true, description: 'Motif de la reprise d’une réunion passée.' }) reprise?: string | null;
}

@InputType({ description: 'La présence d’une personne convoquée (participantId), ou venue sans convocation (id, nom).' })
export class PresenceSaisie {
  @Field(() => ID, { nullable: true }) participantId?: string | null;
  @Field(() => ID, { nullable: true, description: 'L’identifiant, fait par l’appelant, d’une personne venue sans convocation.' }) id?: string | null;
  @Field(() => String, { nullable: true }) nom?: string | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => String, { nullable: true, description: 'Pour une organisation absente de l’annuaire.' }) organisationNom?: string | null;
  @Field(() => Presence) presence: Presence;
}
