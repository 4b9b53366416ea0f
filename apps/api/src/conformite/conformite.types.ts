import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Citation } from '../accords/citation';
import { CritereConformite, EtatVerdict, TypeInstance } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';

@ObjectType({ simpleResolvers: true, description: 'Ce qui prouve un verdict, et que l’on peut ouvrir.' })
export class PreuveConformite {
  @Field(() => String, { description: 'Reunion, CompteRendu, FeuilleDeRoute ou Campagne.' }) sujet: string;
  @Field(() => ID) id: string;
  @Field(() => JourScalar, { nullable: true }) jour: string | null;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => JourScalar, { nullable: true }) avantLe: string | null;
  @Field(() => JourScalar, { nullable: true }) faitLe: string | null;
  @Field(() => String) texte: string;
}

@ObjectType({ simpleResolvers: true, description: 'La règle qui donne le verdict, en une ligne.' })
export class RegleConformite {
  @Field(() => String) texte: string;
  @Field(() => JourScalar) debut: string;
  @Field(() => JourScalar, { nullable: true }) fin: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Une règle qui ne donne pas le verdict, et pourquoi.' })
export class RegleEcarteeConformite {
  @Field(() => String) texte: string;
  @Field(() => Citation) citation: Citation;
  @Field(() => String) raison: string;
}

@ObjectType({ simpleResolvers: true, description: 'Le verdict d’un critère sur une instance, un jour donné.' })
export class VerdictConformite {
  @Field(() => CritereConformite) critere: CritereConformite;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => JourScalar, { nullable: true, description: 'L’échéance qui décide : la première manquée, sinon la prochaine.' }) date: string | null;
  @Field(() => Int) attendues: number;
  @Field(() => Int) faites: number;
  @Field(() => Int, { description: 'Manquées, ou faites hors délai.' }) enRetard: number;
  @Field(() => String, { description: 'Pourquoi ce verdict, en une phrase.' }) pourquoi: string;
  @Field(() => String, { nullable: true, description: 'Ce qui le remettrait à jour.' }) remede: string | null;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => RegleConformite, { nullable: true }) regle: RegleConformite | null;
  @Field(() => RegleEcarteeConformite, { nullable: true }) regleEcartee: RegleEcarteeConformite | null;
  @Field(() => [PreuveConformite], { description: 'Les preuves que l’on peut lire.' }) preuves: PreuveConformite[];
  @Field(() => Int, { description: 'Le nombre de preuves, lisibles ou non.' }) nombrePreuves: number;
}

@ObjectType({ simpleResolvers: true, description: 'Une instance et ses verdicts : tout signataire les connaît, même sans lire ses réunions.' })
export class InstanceConformite {
  @Field(() => ID) id: string;
  @Field(() => String) nom: string;
  @Field(() => TypeInstance) type: TypeInstance;
  @Field(() => Boolean, { description: 'Peut-on ouvrir sa page ?' }) lisible: boolean;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => [VerdictConformite]) verdicts: VerdictConformite[];
}

@ObjectType({ simpleResolvers: true, description: 'Un département, une région ou la nation : le pire verdict qui compte, et combien d’instances tiennent.' })
export class TerritoireConformite {
  @Field(() => String) code: string;
  @Field(() => String) nom: string;
  @Field(() => String, { nullable: true, description: 'La région de ce jour-là : il y en avait vingt-sept avant 2016.' }) region: string | null;
  @Field(() => String, { nullable: true }) regionNom: string | null;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => Int, { description: 'Les instances qui tiennent, parmi celles qu’une règle concerne.' }) tenues: number;
  @Field(() => Int, { description: 'Celles qui tiennent, ou qui ont encore le temps.' }) aJour: number;
  @Field(() => Int) concernees: number;
  @Field(() => Int) enRetard: number;
  @Field(() => Citation, { nullable: true, description: 'L’article qui lie là où aucune instance n’est connue.' }) articleSansInstance: Citation | null;
  @Field(() => [InstanceConformite], { description: 'Les instances de ce niveau.' }) instances: InstanceConformite[];
}

@ObjectType({ simpleResolvers: true, description: 'Combien de départements ont chaque verdict.' })
export class ComptesConformite {
  @Field(() => Int) RESPECTE: number;
  @Field(() => Int) A_VENIR: number;
  @Field(() => Int) EN_RETARD: number;
  @Field(() => Int) SANS_OBJET: number;
  @Field(() => Int) INCONNU: number;
}

@ObjectType({ simpleResolvers: true, description: 'Qui tient l’accord, dans une année, au jour dit.' })
export class Conformite {
  @Field(() => Int) annee: number;
  @Field(() => JourScalar, { description: 'Le jour du verdict : ce qui s’est passé depuis ne le change pas.' }) jour: string;
  @Field(() => CritereConformite, { nullable: true, description: 'Absent : tous les critères.' }) critere: CritereConformite | null;
  @Field(() => String) question: string;
  @Field(() => String) phrase: string;
  @Field(() => [Citation], { description: 'Les textes qui donnent les verdicts.' }) citations: Citation[];
  @Field(() => ComptesConformite) comptes: ComptesConformite;
  @Field(() => [TerritoireConformite]) departements: TerritoireConformite[];
  @Field(() => [TerritoireConformite]) regions: TerritoireConformite[];
  @Field(() => TerritoireConformite) nation: TerritoireConformite;
}
