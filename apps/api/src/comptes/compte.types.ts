import { Field, ObjectType } from 'type-graphql';
import { InstantScalar, JourScalar } from '../lecture/scalaires';
import { Mandat } from '../personnes/mandat.entity';
import { Personne } from '../personnes/personne.entity';

@ObjectType({ simpleResolvers: true, description: 'L’adresse d’un agenda personnel.' })
export class JetonCalendrier {
  @Field(() => String, { nullable: true, description: 'Donnée une seule fois, à la création.' }) adresse: string | null;
  @Field(() => InstantScalar) creeLe: Date;
}

@ObjectType({ simpleResolvers: true, description: 'La personne connectée.' })
export class Moi {
  @Field(() => Personne) personne: Personne;
  @Field(() => [Mandat], { description: 'Ses mandats du jour.' }) mandats: Mandat[];
  @Field(() => [String], { description: 'Les menus que ses mandats ouvrent.' }) menus: string[];
  @Field(() => [String], { description: 'Les actes que ses mandats ouvrent quelque part.' }) droits: string[];
  @Field(() => String, { description: 'Un objet JSON, gardé tel quel pour la console.' }) preferences: string;
  @Field(() => JetonCalendrier, { nullable: true }) calendrier: JetonCalendrier | null;
}

@ObjectType({ simpleResolvers: true, description: 'Un compte de démonstration.' })
export class CompteDemo {
  @Field(() => String) courriel: string;
  @Field(() => String) libelle: string;
  @Field(() => String, { nullable: true }) organisation: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Ce que la console sait avant toute connexion.' })
export class Configuration {
  @Field(() => String) nom: string;
  @Field(() => Boolean, { description: 'Les données sont fictives.' }) fictif: boolean;
  @Field(() => Boolean, { description: 'Les courriels partent ; sinon la console montre la boîte d’envoi.' }) courriel: boolean;
  @Field(() => JourScalar) jour: string;
  @Field(() => [CompteDemo]) comptesDemo: CompteDemo[];
}
