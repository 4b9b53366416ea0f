import { GENRES_TROUVAILLE, type GenreTrouvaille, type Trouvaille as TrouvailleDuDomaine } from '@gouvernance-iae/domaine';
import { Field, Int, ObjectType } from 'type-graphql';
import { enumerer } from '../lecture/scalaires';
import { Synthese } from './compte-rendu.entity';

const Genre = enumerer('GenreTrouvaille', GENRES_TROUVAILLE, 'Ce que la garde des données personnelles reconnaît.');

@ObjectType({ simpleResolvers: true, description: 'Ce qui ressemble à une donnée personnelle dans un texte, et où.' })
export class Trouvaille implements TrouvailleDuDomaine {
  @Field(() => Genre) genre: GenreTrouvaille;
  @Field(() => Int, { description: 'Position dans le texte sans ses balises.' }) debut: number;
  @Field(() => Int) fin: number;
  @Field(() => String) extrait: string;
  @Field(() => String) message: string;
}

@ObjectType({ simpleResolvers: true, description: 'La synthèse enregistrée, et ce que l’auteur a confirmé n’être pas une donnée personnelle.' })
export class ResultatSynthese {
  @Field(() => Synthese, { nullable: true }) synthese: Synthese | null;
  @Field(() => [Trouvaille]) trouvailles: Trouvaille[];
}
