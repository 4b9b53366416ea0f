import { citer, type RegleEcartee as EcarteeDomaine, type Verdict as VerdictDomaine } from '@gouvernance-iae/domaine';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EtatVerdict, NatureRegle } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { Citation } from './citation';

@ObjectType({ simpleResolvers: true, description: 'Ce qui prouve un verdict, quand on peut l’ouvrir.' })
export class PreuveVerdict {
  @Field(() => String, { description: 'Reunion, CompteRendu…' }) sujet: string;
  @Field(() => ID) id: string;
}

@ObjectType({ simpleResolvers: true, description: 'Une réunion ou une période jugée.' })
export class LigneVerdict {
  @Field(() => String) libelle: string;
  @Field(() => JourScalar, { nullable: true }) jour: string | null;
  @Field(() => JourScalar, { nullable: true }) avantLe: string | null;
  @Field(() => JourScalar, { nullable: true }) faitLe: string | null;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => Citation) citation: Citation;
  @Field(() => String, { nullable: true, description: 'La règle qui la juge, en nos mots.' }) regle: string | null;
  @Field(() => PreuveVerdict, { nullable: true }) preuve: PreuveVerdict | null;
}

@ObjectType({ simpleResolvers: true, description: 'Une règle qui ne donne pas le verdict, et pourquoi.' })
export class RegleDeCote {
  @Field(() => ID) regleId: string;
  @Field(() => Citation) citation: Citation;
  @Field(() => String, { nullable: true }) texte: string | null;
  @Field(() => String) raison: string;
}

/** What a kind of rule says of an instance for a year: with its article, its evidence, and the rules set aside. */
@ObjectType({ simpleResolvers: true, description: 'Ce que vaut une règle pour une instance et une année, avec l’article et les preuves.' })
export class Verdict {
  @Field(() => NatureRegle) nature: NatureRegle;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => JourScalar, { nullable: true, description: 'La prochaine échéance.' }) avantLe: string | null;
  @Field(() => Int) attendus: number;
  @Field(() => Int) respectes: number;
  @Field(() => String) phrase: string;
  @Field(() => Citation, { nullable: true }) citation: Citation | null;
  @Field(() => String, { nullable: true, description: 'La règle, en nos mots.' }) regle: string | null;
  @Field(() => [LigneVerdict]) lignes: LigneVerdict[];
  @Field(() => [RegleDeCote]) ecartees: RegleDeCote[];
}

function raisonDe({ regle, devant }: EcarteeDomaine): string {
  if (devant === null) return 'Une proposition ne lie personne.';
  if (devant.source !== 'ACCORD') return 'La règle propre de l’instance passe devant une recommandation.';
  if (regle.source !== 'ACCORD') return 'L’obligation d’un accord passe devant la règle propre de l’instance.';
  const largeur = (codes: readonly string[]): number => (codes.length === 0 ? Infinity : codes.length);
  return largeur(regle.departements) > largeur(devant.departements) ? 'L’accord du territoire le plus étroit donne le verdict.' : 'L’accord le plus récent donne le verdict.';
}

/** A verdict of the domain for one reader: evidence that he may not open is not named. */
export function presenterVerdict(verdict: VerdictDomaine, lisibles: ReadonlySet<string>): Verdict {
  const { nature, etat, avantLe, attendus, respectes, phrase, citation } = verdict;
  const ouverte = (preuve: PreuveVerdict | null): PreuveVerdict | null => (preuve !== null && lisibles.has(preuve.id) ? preuve : null);
  const principale = verdict.regles.find((r) => citation !== null && citer(r).texte === citation.texte) ?? verdict.regles[0];
  return {
    nature, etat, avantLe, attendus, respectes, phrase, citation,
    regle: principale?.texte ?? null,
    lignes: verdict.lignes.map((l) => ({ libelle: l.libelle, jour: l.jour, avantLe: l.avantLe, faitLe: l.faitLe, etat: l.etat, citation: citer(l.regle), regle: l.regle.texte, preuve: ouverte(l.preuve) })),
    ecartees: verdict.ecartees.map((e) => ({ regleId: e.regle.id, citation: citer(e.regle), texte: e.regle.texte, raison: raisonDe(e) })),
  };
}
