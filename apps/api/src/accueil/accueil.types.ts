import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Citation } from '../accords/citation';
import { Instance } from '../instances/instance.entity';
import { EtatAttendu, RangTache } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Reunion } from '../reunions/reunion.entity';

/** One line of the home: what to do, why, before when, and where it is settled. */
@ObjectType({ simpleResolvers: true, description: 'Une ligne de « À faire » : quoi, pourquoi, avant quand, et où le régler.' })
export class Tache {
  @Field(() => ID) id: string;
  @Field(() => RangTache) rang: RangTache;
  @Field(() => String, { description: 'L’acte qui la règle.' }) acte: string;
  @Field(() => String) titre: string;
  @Field(() => String, { nullable: true }) detail: string | null;
  @Field(() => JourScalar, { nullable: true }) avantLe: string | null;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => String) sujet: string;
  @Field(() => ID) sujetId: string;
  @Field(() => String, { description: 'La page de la console où la régler.' }) lien: string;
}

@ObjectType({ simpleResolvers: true, description: 'La page d’accueil : ce qui attend la personne, et ses prochaines réunions.' })
export class AFaire {
  @Field(() => [Tache]) taches: Tache[];
  @Field(() => [Reunion], { description: 'Les trois prochaines réunions que l’on peut lire.' }) prochaines: unknown[];
}

@ObjectType({ simpleResolvers: true, description: 'Une période du rythme : un trimestre, ou l’année.' })
export class PeriodeRythme {
  @Field(() => String) libelle: string;
  @Field(() => JourScalar) debut: string;
  @Field(() => JourScalar) fin: string;
  @Field(() => EtatAttendu) etat: EtatAttendu;
  @Field(() => ID, { nullable: true }) reunionId: string | null;
  @Field(() => JourScalar, { nullable: true }) jour: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Le rythme d’une instance dans une année : attendu, tenu, et l’article qui le demande.' })
export class Rythme {
  @Field(() => Instance, { nullable: true }) instance: unknown;
  @Field(() => Int) attendues: number;
  @Field(() => Int) tenues: number;
  @Field(() => EtatAttendu) etat: EtatAttendu;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => [PeriodeRythme]) periodes: PeriodeRythme[];
}

@ObjectType({ simpleResolvers: true, description: 'Un résultat de la recherche.' })
export class Resultat {
  @Field(() => String, { description: 'Le type de l’objet trouvé : Reunion, CompteRendu…' }) genre: string;
  @Field(() => ID) id: string;
  @Field(() => String) titre: string;
  @Field(() => String, { nullable: true }) complement: string | null;
  @Field(() => String) lien: string;
}
