import { ajouterJours, compter, type Verdict as VerdictDomaine } from '@gouvernance-iae/domaine';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { EtatVerdict, UniteRegle } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { apercuChangementRegle } from './apercu-regle';

@ObjectType({ description: 'Une année, vue avant et après.' })
class AnneeApercu {
  @Field(() => Int) annee: number;
  @Field(() => Boolean, { description: 'Close : ses verdicts ne changent plus.' }) close: boolean;
  @Field(() => Int, { description: 'Les instances que la règle juge cette année-là.' }) jugees: number;
  @Field(() => Int, { description: 'Celles dont le verdict changerait.' }) deplacees: number;
}

@ObjectType({ description: 'Un verdict, en court.' })
class VerdictCourt {
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => String) phrase: string;
}

@ObjectType({ description: 'Une instance dont le verdict changerait.' })
class DeplacementApercu {
  @Field(() => ID) instanceId: string;
  @Field(() => String) instanceNom: string;
  @Field(() => Int) annee: number;
  @Field(() => VerdictCourt) avant: VerdictCourt;
  @Field(() => VerdictCourt) apres: VerdictCourt;
}

@ObjectType({ description: 'Ce qu’un changement de règle déplacerait ; rien n’est enregistré.' })
class ApercuRegle {
  @Field(() => String) phrase: string;
  @Field(() => JourScalar, { description: 'Le dernier jour de la règle actuelle.' }) fin: string;
  @Field(() => String, { nullable: true }) texteAvant: string | null;
  @Field(() => String, { nullable: true }) texteApres: string | null;
  @Field(() => [AnneeApercu]) annees: AnneeApercu[];
  @Field(() => [DeplacementApercu], { description: 'Les cent premières, les retards d’abord.' }) deplacements: DeplacementApercu[];
}

const court = ({ etat, phrase }: VerdictDomaine): VerdictCourt => ({ etat, phrase });
const rang = (d: DeplacementApercu): number => (d.apres.etat === 'EN_RETARD' || d.avant.etat === 'EN_RETARD' ? 0 : 1);

/** « 3 verdicts changeraient sur 20 cette année. 17 gardent leur état, avec un autre compte. Les années closes ne bougent pas. » */
function dire(deplaces: number, recomptes: number, juges: number): string {
  const premiere = deplaces === 0 ? 'Aucun verdict ne changerait' : compter(deplaces, 'verdict changerait', 'verdicts changeraient');
  const suite = recomptes === 0 ? '' : ` ${compter(recomptes, 'garde son état, avec un autre compte', 'gardent leur état, avec un autre compte')}.`;
  return `${premiere} sur ${compter(juges, 'instance jugée', 'instances jugées')} cette année.${suite} Les années closes ne bougent pas.`;
}

@Resolver()
export class ApercuRegleResolver {
  @Query(() => ApercuRegle, { description: 'Ce qu’un changement de règle déplacerait, instance par instance ; rien n’est enregistré.' })
  async apercuChangementRegle(
    @Arg('regleId', () => ID) regleId: string,
    @Arg('depuis', () => JourScalar) depuis: string,
    @Arg('nombre', () => Int, { nullable: true }) nombre: number | null,
    @Arg('unite', () => UniteRegle, { nullable: true }) unite: UniteRegle | null,
    @Ctx() ctx: Contexte,
  ): Promise<ApercuRegle> {
    const { annees, deplacements, recomptees, noms, avant, apres } = await apercuChangementRegle(ctx, { regleId, depuis, nombre, unite });
    const total = deplacements.length;
    const jugees = annees.filter((a) => !a.close).reduce((somme, a) => somme + a.jugees, 0);
    const tries = deplacements
      .map((d) => ({ instanceId: d.instanceId, instanceNom: noms.get(d.instanceId) ?? '', annee: d.annee, avant: court(d.avant), apres: court(d.apres) }))
      .sort((a, b) => rang(a) - rang(b));
    return {
      phrase: dire(total, recomptees, jugees),
      fin: ajouterJours(apres.debut, -1),
      texteAvant: avant.texte,
      texteApres: apres.texte,
      annees: annees.map((a) => ({ ...a })),
      deplacements: tries.slice(0, 100),
    };
  }
}
