import type { SujetPreuve } from '@gouvernance-iae/domaine';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Citation } from '../accords/citation';
import { DimensionBilan, EtatAttendu, RubriqueBilan, TypeInstance, TypeSiae, UniteIndicateur } from '../lecture/enumerations';
import { DecimalScalar, JourScalar } from '../lecture/scalaires';

const decimal = (): typeof DecimalScalar => DecimalScalar;

/** Rhythm and attendance of one instance; over the nation, of those of one type in one département. */
@ObjectType({ simpleResolvers: true, description: 'Rythme et participation d’une instance ; au niveau national, de celles d’un type dans un département.' })
export class RythmeBilan {
  @Field(() => ID, { nullable: true, description: 'Vide où la ligne réunit plusieurs instances.' }) instanceId: string | null;
  @Field(() => String) instanceNom: string;
  @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Field(() => [String]) departements: string[];
  @Field(() => Int) instances: number;
  @Field(() => Int) attendues: number;
  @Field(() => Int) tenues: number;
  @Field(() => EtatAttendu) etat: EtatAttendu;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => Int) presents: number;
  @Field(() => Int) convoques: number;
}

/** One figure in one place: its terms, those of the year before, and what they come from. */
@ObjectType({ simpleResolvers: true, description: 'Un chiffre à un endroit : ses termes, ceux de l’année précédente, ce dont il vient.' })
export class CelluleBilan {
  @Field(() => DimensionBilan) dimension: DimensionBilan;
  @Field(() => String, { description: 'Ce que dit la ligne : « Jura », « ACI », « Ensemble ».' }) libelle: string;
  @Field(() => String, { nullable: true }) departement: string | null;
  @Field(() => String, { nullable: true }) departementNom: string | null;
  @Field(() => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null;
  @Field(() => TypeInstance, { nullable: true }) typeInstance: TypeInstance | null;
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field(decimal, { nullable: true }) numerateur: string | null;
  @Field(decimal, { nullable: true, description: 'Vide pour un simple compte.' }) denominateur: string | null;
  @Field(() => String, { nullable: true, description: 'Entre 0 et 1 ; vide si un terme manque, ou si le dénominateur est nul : « non calculable ».' }) taux: string | null;
  @Field(decimal, { nullable: true }) numerateurPrecedent: string | null;
  @Field(decimal, { nullable: true }) denominateurPrecedent: string | null;
  @Field(() => String, { nullable: true }) tauxPrecedent: string | null;
  @Field(() => Int, { description: 'Valeurs qui portent le chiffre.' }) comptees: number;
  @Field(() => Int, { description: 'Déclarées non communiquées : jamais un zéro.' }) nonCommuniquees: number;
  @Field(() => Int, { description: 'Attendues, sans réponse acceptée.' }) manquantes: number;
  @Field(() => Int, { description: 'Combien de lignes distinctes il compte.' }) preuves: number;
  @Field(() => Int, { nullable: true, description: 'Combien de ses fournisseurs le contestent, ou ont été suivis ; vide où rien ne se conteste, et dans une version figée avant que cela ne soit dit.' }) contestations: number | null;
}

/** A figure: the table, the chart, the file, the comments and the evidence all speak of it. */
@ObjectType({ simpleResolvers: true, description: 'Un chiffre du bilan : ce que lisent le tableau, le graphique, le fichier, les commentaires et les preuves.' })
export class ChiffreBilan {
  @Field(() => String, { description: 'Le code d’un indicateur (F5-7), ou celui d’un compte de la plateforme (RYTHME_CTA).' }) code: string;
  @Field(() => RubriqueBilan) rubrique: RubriqueBilan;
  @Field(() => String) intitule: string;
  @Field(() => UniteIndicateur) unite: UniteIndicateur;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => String, { nullable: true, description: 'Ce que la source laisse à confirmer.' }) aConfirmer: string | null;
  @Field(() => Boolean, { description: 'Compté par la plateforme.' }) calcule: boolean;
  @Field(() => String, { description: 'Ce que ses preuves ouvrent : Reunion, CompteRendu, Bilan, Valeur, Instance, FeuilleDeRoute, Action, Remontee.' }) sujet: SujetPreuve;
  @Field(() => CelluleBilan) total: CelluleBilan;
  @Field(() => [CelluleBilan]) lignes: CelluleBilan[];
  @Field(() => String, { description: 'Le chiffre en une phrase.' }) phrase: string;
}

/** What a bilan says: computed while it is a draft, frozen once transmitted. */
@ObjectType({ simpleResolvers: true, description: 'Ce que dit le bilan : calculé tant qu’il est un brouillon, figé une fois transmis.' })
export class ContenuBilan {
  @Field(() => Int) annee: number;
  @Field(() => JourScalar, { description: 'Le jour de sa composition.' }) jour: string;
  @Field(() => [RubriqueBilan]) rubriques: RubriqueBilan[];
  @Field(() => [RythmeBilan]) rythme: RythmeBilan[];
  @Field(() => [ChiffreBilan], { description: 'Les quelques chiffres à lire d’abord.' }) syntheses: ChiffreBilan[];
  @Field(() => [ChiffreBilan]) chiffres: ChiffreBilan[];
}

/** What a figure comes from, as far as its reader may read it. */
@ObjectType({ simpleResolvers: true, description: 'Ce dont vient un chiffre.' })
export class PreuvesBilan {
  @Field(() => String, { description: 'Le type des lignes : Reunion, CompteRendu, Bilan, Valeur, Instance, FeuilleDeRoute, Action, Remontee.' }) sujet: SujetPreuve;
  @Field(() => [ID], { description: 'Celles que l’on peut lire, au plus 500.' }) ids: string[];
  @Field(() => [ID], { description: 'Les bilans comptés avec des comptes rendus (fiche 8), que l’on peut lire.' }) bilans: string[];
  @Field(() => [ID], { description: 'Les contestations de ce chiffre, que l’on peut lire.' }) contestations: string[];
  @Field(() => Int, { description: 'Combien en tout, lisibles ou non.' }) total: number;
}
