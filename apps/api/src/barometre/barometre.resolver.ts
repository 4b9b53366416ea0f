import { calculerBarometre, faitsDuDepartement, nonAuthentifie, phraseBarometre } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { jourDesTerritoires } from '../conformite/conformite.faits';
import { verifierDemande } from '../conformite/conformite.resolver';
import { compilateurDe, executer } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { requeteBarometre, type FaitsLusBarometre } from './barometre.faits';
import { Barometre } from './barometre.types';

@Resolver()
export class BarometreResolver {
  @Query(() => Barometre, { description: 'Le baromètre d’une année, calculé sur les réunions tenues : périodicité, participation, thèmes, va-et-vient entre CTA et CDIAE.' })
  async barometre(
    @Arg('annee', () => Int) annee: number,
    @Arg('departements', () => [String], { nullable: true, description: 'Seulement ces départements.' }) demandes: string[] | null,
    @Arg('jour', () => JourScalar, { nullable: true, description: 'Un jour passé : ce qu’on savait ce jour-là. Aujourd’hui, sinon.' }) jourDemande: string | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Barometre> {
    // Counts, that whoever may read the accords may learn.
    if (!ctx.droits.can('lire', 'Regle')) throw nonAuthentifie();
    const departements = demandes ?? [];
    verifierDemande(annee, jourDemande ?? null, departements, ctx.jour);
    const connuLe = jourDemande ?? ctx.jour;
    const jour = jourDesTerritoires(annee, connuLe);
    const c = compilateurDe(ctx, info);
    const faits = await executer<FaitsLusBarometre>(ctx, info, c, requeteBarometre(c, { annee, jour, connuLe, departements }));
    const calcule = calculerBarometre(faits);
    return {
      annee,
      jour,
      phrase: phraseBarometre(annee, calcule),
      ...calcule,
      periodicite: [...calcule.periodicite],
      colleges: [...calcule.colleges],
      signataires: [...calcule.signataires],
      genres: [...calcule.genres],
      etiquettes: [...calcule.etiquettes],
      departements: faits.noms.map(({ code, nom }) => {
        const { reunions, instances, attendues, representees, articulation } = calculerBarometre(faitsDuDepartement(faits, code));
        return { code, nom, reunions, instances, attendues, representees, articulation };
      }),
    };
  }
}
