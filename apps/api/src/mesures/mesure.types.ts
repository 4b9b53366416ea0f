import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Citation } from '../accords/citation';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { TypeInstance } from '../lecture/enumerations';
import { Contestation } from './contestation.entity';

/** A figure counted by the platform, in one place of one year. */
@ObjectType({ simpleResolvers: true, description: 'Un chiffre que la plateforme compte elle-même, pour une année et un lieu. Au-dessus du département, chaque preuve est comptée une fois.' })
export class Mesure {
  @Field(() => Indicateur) indicateur: unknown;
  @Field(() => String, { nullable: true, description: 'Vide pour tout le territoire de l’accord.' }) departement: string | null;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Field(() => TypeInstance, { nullable: true, description: 'Vide pour tous les types.' }) typeInstance: TypeInstance | null;
  @Field(() => Int) numerateur: number;
  @Field(() => Int, { nullable: true, description: 'Pour un taux.' }) denominateur: number | null;
  @Field(() => String, { nullable: true, description: '«\u00a062,5\u00a0%\u00a0» ou «\u00a0non calculable\u00a0» ; vide pour un nombre.' }) taux: string | null;
  @Field(() => String, { description: 'Ce qui est compté, en une phrase.' }) phrase: string;
  @Field(() => Citation, { nullable: true, description: 'Le réglage sur lequel le compte s’appuie, quand il y en a un.' }) citation: Citation | null;
  @Field(() => Int, { description: 'Combien de preuves font ce chiffre.' }) preuves: number;
  @Field(() => Int, { description: 'Combien on peut en ouvrir.' }) lisibles: number;
  @Field(() => Int, { description: 'Combien de contestations sont ouvertes, ou ont été retenues : elles se comptent pour tous, et ne s’ouvrent qu’à qui peut les lire.' }) contestees: number;
  @Field(() => [Contestation], { description: 'Celles que l’on peut lire.' }) contestations: unknown[];
  @Field(() => [String]) actions: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Ce dont un chiffre est fait : des objets d’un même type.' })
export class PreuvesMesure {
  @Field(() => String, { description: 'Reunion, CompteRendu ou Bilan.' }) sujet: string;
  @Field(() => [ID], { description: 'Ceux que l’on peut lire, 500 au plus.' }) ids: string[];
  @Field(() => Int, { description: 'Combien il y en a, lisibles ou non.' }) total: number;
}
