import { depouiller, estFermee, nonAuthentifie } from '@gouvernance-iae/domaine';
import { actionsDe } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { verifierDemande } from '../conformite/conformite.resolver';
import { EtatEnquete } from '../lecture/enumerations';
import { typeDemande, typePage, type Page } from '../lecture/liste';
import { compilateurDe, executer, lireListe, lireUn, type Demande } from '../lecture/racine';
import { Enquete, QuestionPosee } from './enquete.entity';
import { ResultatEnquete } from './resultat.types';
import { requeteResultats, type EnqueteLue } from './resultats';

@InputType({ description: 'Les filtres de la liste des enquêtes.' })
class EnqueteFiltre {
  @Field(() => [ID], { nullable: true }) ids?: string[];
  @Field(() => Int, { nullable: true }) annee?: number;
  @Field(() => [EtatEnquete], { nullable: true }) etat?: EtatEnquete[];
  @Field(() => [ID], { nullable: true }) instanceId?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Ne prend plus de réponse, close ou non.' }) fermee?: boolean;
}
const EnquetePage = typePage(Enquete);
const DemandeEnquete = typeDemande('Enquete', EnqueteFiltre, ['annee', 'fermeLe', 'instanceNom']);

@Resolver(() => Enquete)
export class EnqueteResolver {
  @Query(() => EnquetePage, { description: 'Les enquêtes annuelles des comités de pilotage.' })
  enquetes(@Args(() => DemandeEnquete) demande: Demande, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Page<Enquete>> {
    const { fermee, ...filtre }: EnqueteFiltre = demande.filtre ?? {};
    const auJour = fermee === undefined || fermee === null ? {} : { [fermee ? 'fermeeLe' : 'enCoursLe']: ctx.jour };
    return lireListe(ctx, info, { ...demande, filtre: { ...filtre, ...auJour } });
  }

  @Query(() => Enquete, { nullable: true })
  enquete(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<Enquete | null> {
    return lireUn(ctx, info, id);
  }

  @Query(() => [ResultatEnquete], { description: 'Ce que disent les enquêtes d’une année, jamais de moins de trois organisations.' })
  async resultatsEnquetes(
    @Arg('annee', () => Int) annee: number,
    @Arg('departements', () => [String], { nullable: true, description: 'Les enquêtes qui couvrent l’un d’eux, dont eux seuls sont détaillés.' }) demandes: string[] | null,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResultatEnquete[]> {
    if (!ctx.droits.can('lire', 'Enquete')) throw nonAuthentifie();
    const departements = demandes ?? [];
    verifierDemande(annee, null, departements, ctx.jour);
    const c = compilateurDe(ctx, info);
    const lues = await executer<EnqueteLue[]>(ctx, info, c, requeteResultats(c, { annee, jour: ctx.jour, departements }));
    return lues.map(({ comptees, departements: couverts, ...enquete }) => {
      // What may be shown depends on the whole survey, not on what is asked: two questions cannot be subtracted.
      const groupes = enquete.fermee ? depouiller(comptees, enquete.questions, couverts) : [];
      const voulus = groupes.filter(({ dimension, cle }) => dimension !== 'DEPARTEMENT' || departements.length === 0 || departements.includes(cle));
      return { ...enquete, groupes: voulus.map(({ effectifs, ...groupe }) => ({ ...groupe, effectifs: effectifs && effectifs.map((e) => [...e]) })) };
    });
  }

  @FieldResolver(() => [QuestionPosee])
  questions(@Root() { faits }: Enquete & { readonly faits: { readonly questions: QuestionPosee[] } }): QuestionPosee[] {
    return faits.questions;
  }

  @FieldResolver(() => [String])
  actions(@Root() enquete: Enquete, @Ctx() ctx: Contexte): string[] {
    return actionsDe(ctx.droits, 'Enquete', enquete).filter((acte) => acte !== 'repondreEnquete' || !estFermee(enquete, ctx.jour));
  }
}
