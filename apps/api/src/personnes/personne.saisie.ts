import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

@InputType({ description: 'Une personne qui travaille dans les instances.' })
export class PersonneSaisie {
  @Field(() => String) prenom: string;
  @Field(() => String) nom: string;
  @Field(() => String, { description: 'Sert à se connecter ; une seule personne par adresse.' }) courriel: string;
  @Field(() => String, { nullable: true }) fonction?: string | null;
}

@InputType({ description: 'Une personne corrigée, désactivée ou réactivée.' })
export class PersonneModification extends PersonneSaisie {
  @Field(() => Boolean, { defaultValue: true, description: 'Une personne désactivée ne se connecte plus.' }) active: boolean;
}

@InputType({ description: 'Un rôle, pour une organisation, dans une instance ou dans toutes celles qu’elle tient, sur une période.' })
export class MandatSaisie {
  @Field(() => ID) personneId: string;
  @Field(() => Role) role: Role;
  @Field(() => ID) organisationId: string;
  @Field(() => ID, { nullable: true, description: 'Sans instance : toutes celles où l’organisation siège, ou qu’elle tient.' }) instanceId?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Aujourd’hui, sauf mention contraire.' }) debut?: string | null;
  @Field(() => JourScalar, { nullable: true, description: 'Le dernier jour du mandat.' }) fin?: string | null;
}
