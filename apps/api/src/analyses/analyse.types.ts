import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Indicateur } from '../indicateurs/indicateur.entity';
import { DimensionAnalyse, TypeSiae } from '../lecture/enumerations';
import { DecimalScalar, JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';

const decimal = (): typeof DecimalScalar => DecimalScalar;

/** The two terms of a figure over a period: sums, never averages. */
@ObjectType({ description: 'Les deux termes d’un chiffre sur une période : des sommes, jamais des moyennes.' })
export abstract class Termes {
  @Field(decimal, { nullable: true, description: 'La somme, le numérateur d’une part, les « oui », les documents reçus ; vide sans chiffre accepté.' }) numerateur: string | null;
  @Field(decimal, { nullable: true, description: 'Le dénominateur d’une part, les réponses, les documents attendus.' }) denominateur: string | null;
  @Field(() => String, { nullable: true, description: '« 62,5 % » ou « non calculable » ; vide pour un nombre.' }) taux: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Le même chiffre à la période précédente.' })
export class TermesPrecedents extends Termes {
  @Field(() => String, { description: '« 3e trimestre 2025 ».' }) periode: string;
}

@ObjectType({ simpleResolvers: true, description: 'L’écart avec la période précédente, sur les cases qui ont un chiffre aux deux périodes.' })
export class EcartAnalyse {
  @Field(() => String, { nullable: true, description: 'Signé ; vide pour une part.' }) difference: string | null;
  @Field(() => Float, { nullable: true, description: '0,12 pour +12 % ; vide pour une part, ou à partir de zéro.' }) pourcentage: number | null;
  @Field(() => Float, { nullable: true, description: 'Pour une part.' }) points: number | null;
  @Field(() => String, { description: '« +12 % », « −3 points », « stable ».' }) mot: string;
  @Field(() => Boolean, { description: 'Faux : certaines cases n’ont un chiffre qu’à l’une des deux périodes, et n’y entrent pas.' }) complet: boolean;
}

/** Sums of accepted figures, with what they leave aside, and the same of the former period. */
@ObjectType({ description: 'Des chiffres acceptés réunis, ce qu’ils laissent de côté, et la période précédente.' })
export abstract class Ensemble extends Termes {
  @Field(() => Int, { description: 'Cases qui ont un chiffre accepté.' }) comptees: number;
  @Field(() => Int) nonCommuniquees: number;
  @Field(() => Int, { description: 'Cases sans valeur acceptée.' }) manquantes: number;
  @Field(() => Int, { description: 'Chiffres d’un autre fournisseur de la même case, que le total ne compte pas une seconde fois.' }) horsTotal: number;
  @Field(() => TermesPrecedents, { nullable: true, description: 'Vide quand les périodes ne se comparent pas.' }) precedente: TermesPrecedents | null;
  @Field(() => EcartAnalyse, { nullable: true }) ecart: EcartAnalyse | null;
}

@ObjectType({ simpleResolvers: true, description: 'Un ensemble, sans autre précision : le total.' })
export class EnsembleAnalyse extends Ensemble {}

@ObjectType({ simpleResolvers: true, description: 'Une ligne d’une analyse.' })
export class LigneAnalyse extends Ensemble {
  @Field(() => String) cle: string;
  @Field(() => String) libelle: string;
  @Field(() => String, { nullable: true }) departement: string | null;
  @Field(() => TypeSiae, { nullable: true }) typeSiae: TypeSiae | null;
  @Field(() => ID, { nullable: true }) organisationId: string | null;
  @Field(() => [ID], { description: 'Les campagnes d’où viennent ses chiffres.' }) campagnes: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Le même chiffre un niveau au-dessus : la région, ou la nation.' })
export class NiveauDessus extends Ensemble {
  @Field(() => String, { description: '« Bourgogne-Franche-Comté », « France ».' }) libelle: string;
}

@ObjectType({ simpleResolvers: true, description: 'Une campagne dont une analyse lit les chiffres.' })
export class PeriodeAnalysee {
  @Field(() => ID) campagneId: string;
  @Field(() => String) libelle: string;
  @Field(() => String, { description: '« 3e trimestre 2026 ».' }) periode: string;
  @Field(() => JourScalar) debut: string;
  @Field(() => JourScalar) fin: string;
}

/** One indicator read through its accepted figures: the same for whoever may read them. */
@ObjectType({ simpleResolvers: true, description: 'Un indicateur lu dans ses seuls chiffres acceptés : la même analyse pour tous ceux qui peuvent les lire.' })
export class Analyse {
  @Field(() => Indicateur) indicateur: unknown;
  @Field(() => DimensionAnalyse) par: DimensionAnalyse;
  @Field(() => Int, { nullable: true, description: 'Vide sans aucun chiffre accepté.' }) annee: number | null;
  @Field(() => String, { nullable: true, description: 'La période du total : « 2026 », « 3e trimestre 2026 ».' }) periode: string | null;
  @Field(() => String, { description: 'Ce que l’analyse dit, en une phrase.' }) phrase: string;
  @Field(() => [LigneAnalyse]) lignes: LigneAnalyse[];
  @Field(() => EnsembleAnalyse) total: EnsembleAnalyse;
  @Field(() => NiveauDessus, { nullable: true }) niveauDessus: NiveauDessus | null;
  @Field(() => [PeriodeAnalysee], { description: 'Les campagnes de la période.' }) campagnes: PeriodeAnalysee[];
  @Field(() => [Int], { description: 'Les années qui ont un chiffre accepté, la plus récente d’abord.' }) annees: number[];
  @Field(() => Boolean, { description: 'Vrai : d’autres valeurs existent, que l’on ne lit pas.' }) partielle: boolean;
}

/** What a signatory gave of what it owes: states only, never a figure. */
@ObjectType({ description: 'Ce qu’un signataire a rendu de ce qu’il doit : des états, jamais un chiffre.' })
export abstract class ComptesCompletude {
  @Field(() => Int) attendues: number;
  @Field(() => Int, { description: 'Soumises au moins une fois.' }) recues: number;
  @Field(() => Int, { description: 'Soumises la première fois avant leur échéance.' }) aLHeure: number;
  @Field(() => Int, { description: 'Soumises la première fois après leur échéance.' }) tardives: number;
  @Field(() => Int, { description: 'Jamais soumises, et leur échéance est passée.' }) manquantes: number;
  @Field(() => Int, { description: 'Jamais soumises, mais leur échéance est à venir.' }) aVenir: number;
  @Field(() => String, { nullable: true, description: 'Reçues sur attendues.' }) tauxRecu: string | null;
  @Field(() => String, { nullable: true, description: 'Reçues à l’heure, sur celles dont l’échéance est passée ou qui sont reçues.' }) tauxALHeure: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'La complétude, sans autre précision : la période précédente, le total.' })
export class CompletudeAvant extends ComptesCompletude {}

@ObjectType({ simpleResolvers: true, description: 'La complétude d’un signataire.' })
export class Completude extends ComptesCompletude {
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisationNom: string;
  @Field(() => Organisation, { nullable: true }) organisation: unknown;
  @Field(() => CompletudeAvant, { nullable: true, description: 'Un an plus tôt ; vide quand rien n’était attendu.' }) precedent: CompletudeAvant | null;
}
