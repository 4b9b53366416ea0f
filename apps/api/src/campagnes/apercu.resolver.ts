import { RYTHMES_DEMANDE } from '@gouvernance-iae/domaine';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Periodicite, RaisonEcart } from '../lecture/enumerations';
import { JourScalar } from '../lecture/scalaires';
import { apercuCampagne } from './apercu';

@ObjectType({ description: 'Un indicateur qu’une campagne demanderait.' })
class IndicateurDemande {
  @Field(() => ID) indicateurId: string;
  @Field(() => String) code: string;
  @Field(() => String) intitule: string;
  @Field(() => Periodicite) periodicite: Periodicite;
  @Field(() => String, { description: '«\u00a0chaque trimestre\u00a0».' }) rythme: string;
  @Field(() => Int, { description: 'Les valeurs attendues.' }) attendues: number;
}

@ObjectType({ description: 'Un indicateur de l’accord qu’une campagne ne demanderait pas, et pourquoi.' })
class IndicateurEcarte {
  @Field(() => ID) indicateurId: string;
  @Field(() => String) code: string;
  @Field(() => String) intitule: string;
  @Field(() => RaisonEcart) raison: RaisonEcart;
  @Field(() => String, { description: 'En une phrase.' }) explication: string;
}

@ObjectType({ description: 'Ce qu’une campagne attendrait.' })
class ApercuCampagne {
  @Field(() => Int, { description: 'Les valeurs attendues.' }) attendues: number;
  @Field(() => Int, { description: 'Les organisations qui les doivent.' }) organisations: number;
  @Field(() => Int, { description: 'Les indicateurs à saisir.' }) indicateurs: number;
  @Field(() => [IndicateurDemande]) demandes: IndicateurDemande[];
  @Field(() => [IndicateurEcarte]) ecartes: IndicateurEcarte[];
}

@Resolver()
export class ApercuCampagneResolver {
  @Query(() => ApercuCampagne, { description: 'Ce qu’une campagne attendrait ; rien n’est enregistré.' })
  async apercuCampagne(
    @Arg('instanceId', () => ID) instanceId: string,
    @Arg('accordId', () => ID) accordId: string,
    @Arg('debut', () => JourScalar, { description: 'Avec la fin, dit quels indicateurs tiennent dans la période.' }) debut: string,
    @Arg('fin', () => JourScalar, { description: 'Le dernier jour de la période : les fournisseurs sont ceux de ce jour.' }) fin: string,
    @Ctx() ctx: Contexte,
  ): Promise<ApercuCampagne> {
    const { cellules, organisations, attendus, ecartes } = await apercuCampagne(ctx, { instanceId, accordId, debut, fin });
    const attendues = (id: string): number => cellules.filter(({ indicateurId }) => indicateurId === id).length;
    return {
      attendues: cellules.length,
      organisations: organisations.length,
      indicateurs: attendus.length,
      demandes: attendus.map(({ id, code, intitule, periodicite }) => ({ indicateurId: id, code, intitule, periodicite, rythme: RYTHMES_DEMANDE[periodicite], attendues: attendues(id) })),
      ecartes: ecartes.map(({ indicateur: { id, code, intitule }, raison, explication }) => ({ indicateurId: id, code, intitule, raison, explication })),
    };
  }
}
