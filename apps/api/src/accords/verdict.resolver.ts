import { introuvable, NATURES_JUGEES, nonAuthentifie, saisieInvalide, verdictsDe } from '@gouvernance-iae/domaine';
import { peutQuelquePart } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import { presenterVerdict, Verdict } from './verdict.types';
import { preuvesLisibles, requeteVerdicts, type FaitsLus } from './verdicts';

@Resolver()
export class VerdictResolver {
  @Query(() => [Verdict], { description: 'Ce que valent, pour une instance et une année, toutes les règles qui la lient : avec l’article et les preuves.' })
  async verdicts(@Arg('instanceId', () => ID) instanceId: string, @Arg('annee', () => Int) annee: number, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Verdict[]> {
    if (!peutQuelquePart(ctx.droits, 'lire', 'Regle')) throw nonAuthentifie();
    if (annee < 2000 || annee > 2100) throw saisieInvalide([{ champ: 'annee', message: 'L’année va de 2000 à 2100.' }]);
    if (!estUuid(instanceId)) throw introuvable();
    const c = compilateurDe(ctx, info);
    const id = c.parametre(instanceId, 'uuid');
    const annuelle = { debut: `${annee}-01-01`, fin: `${annee}-12-31`, natures: NATURES_JUGEES };
    const requete = requeteVerdicts(c, annuelle, (alias) => `${alias}.id = ${id}`);
    const [existe, faits] = await executer<[boolean, FaitsLus | null]>(ctx, info, c, `SELECT json_build_array(EXISTS (SELECT 1 FROM ${c.portes('e').fait('instance', 'e')} WHERE e.id = ${id}), (SELECT row_to_json(x) FROM (${requete}) x))`);
    if (!existe) throw introuvable();
    // An instance that did not live in that year owed nothing.
    if (faits === null) return [];
    const lisibles = preuvesLisibles(faits);
    return verdictsDe(faits, { annee, jour: ctx.jour }).map((verdict) => presenterVerdict(verdict, lisibles));
  }
}
