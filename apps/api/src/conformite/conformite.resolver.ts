import { CRITERES_CONFORMITE, estCodeDepartement, nonAuthentifie, saisieInvalide } from '@gouvernance-iae/domaine';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { CritereConformite, Niveau } from '../lecture/enumerations';
import { compilateurDe, executer } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { sousSelection } from '../lecture/selection';
import { requeteConformite, type FaitsConformite } from './conformite.faits';
import { voirConformite } from './conformite.presenter';
import { Conformite } from './conformite.types';

export const ANNEE_MIN = 2011;
export const ANNEE_MAX = 2100;
const MAX_DEPARTEMENTS = 101;

/** What an address may ask, refused field by field. */
export function verifierDemande(annee: number, jour: string | null, departements: readonly string[], aujourdHui: string): void {
  const champs = [];
  if (annee < ANNEE_MIN || annee > ANNEE_MAX) champs.push({ champ: 'annee', message: `L’année va de ${ANNEE_MIN} à ${ANNEE_MAX}.` });
  if (jour !== null && jour > aujourdHui) champs.push({ champ: 'jour', message: 'Ce jour est à venir : donnez un jour passé, ou aujourd’hui.' });
  if (departements.length > MAX_DEPARTEMENTS || departements.some((code) => !estCodeDepartement(code))) champs.push({ champ: 'departements', message: 'Donnez des codes de département.' });
  if (champs.length > 0) throw saisieInvalide(champs);
}

@Resolver()
export class ConformiteResolver {
  @Query(() => Conformite, { description: 'Qui tient l’accord, par instance, département, région et nation, au jour dit. Les verdicts sont à tous ; les preuves, à qui peut les lire.' })
  async conformite(
    @Arg('annee', () => Int) annee: number,
    @Arg('jour', () => JourScalar, { nullable: true, description: 'Un jour passé : le verdict de ce jour-là. Aujourd’hui, sinon.' }) jourDemande: string | null,
    @Arg('critere', () => CritereConformite, { nullable: true, description: 'Tous, sinon.' }) critere: CritereConformite | null,
    @Arg('niveau', () => Niveau, { nullable: true, description: 'Seulement les instances de ce niveau.' }) niveau: Niveau | null,
    @Arg('departements', () => [String], { nullable: true, description: 'Seulement les instances qui les touchent.' }) departementsDemandes: string[] | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Conformite> {
    // Whoever may read a rule may read what it says of everyone.
    if (!ctx.droits.can('lire', 'Regle')) throw nonAuthentifie();
    const departements = departementsDemandes ?? [];
    verifierDemande(annee, jourDemande ?? null, departements, ctx.jour);
    const demande = { annee, jour: jourDemande ?? ctx.jour, departements, criteres: critere ? [critere] : CRITERES_CONFORMITE };
    const c = compilateurDe(ctx, info);
    const faits = await executer<FaitsConformite>(ctx, info, c, requeteConformite(c, demande));
    const selection = sousSelection(info.fieldNodes, info.fragments);
    const detaille = ['departements', 'regions', 'nation'].some((champ) => sousSelection(selection.get(champ) ?? [], info.fragments).has('instances'));
    return voirConformite(faits, { ...demande, critere: critere ?? null, niveaux: niveau ? [niveau] : [] }, detaille);
  }
}
