import 'reflect-metadata';
import './accords/accord.lecture';
import './bilans/bilan.lecture';
import './actions/action.lecture';
import './campagnes/campagne.lecture';
import './comptes-rendus/compte-rendu.lecture';
import './courriels/courriel.lecture';
import './documents/document.lecture';
import './enquetes/enquete.lecture';
import './feuilles-de-route/feuille-de-route.lecture';
import './indicateurs/indicateur.lecture';
import './instances/instance.lecture';
import './journal/journal.lecture';
import './mesures/contestation.lecture';
import './organisations/organisation.lecture';
import './personnes/personne.lecture';
import './remontees/remontee.lecture';
import './reunions/reunion.lecture';
import './valeurs/valeur.lecture';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AnalyseResolver } from './analyses/analyse.resolver';
import { AccueilResolver } from './accueil/accueil.resolver';
import { AccordMutations } from './accords/accord.mutations';
import { AccordResolver, ArticleResolver, SignataireCorrigeResolver } from './accords/accord.resolver';
import { ChronologieResolver } from './accords/chronologie.resolver';
import { SignataireResolver } from './accords/signataire.resolver';
import { ApercuRegleResolver } from './accords/apercu-regle.resolver';
import { EngagementResolver } from './accords/engagement.resolver';
import { RegionResolver } from './accords/region.resolver';
import { RegleMutations } from './accords/regle.mutations';
import { RegleResolver } from './accords/regle.resolver';
import { VerdictResolver } from './accords/verdict.resolver';
import { BilanMutations } from './bilans/bilan.mutations';
import { BilanResolver } from './bilans/bilan.resolver';
import { ActionMutations } from './actions/action.mutations';
import { ActionResolver } from './actions/action.resolver';
import { CampagneMutations } from './campagnes/campagne.mutations';
import { ApercuCampagneResolver } from './campagnes/apercu.resolver';
import { CampagneResolver } from './campagnes/campagne.resolver';
import { BarometreResolver } from './barometre/barometre.resolver';
import { ConformiteResolver } from './conformite/conformite.resolver';
import { CompteRenduMutations } from './comptes-rendus/compte-rendu.mutations';
import { ImportClasseurResolver } from './classeurs/import.resolver';
import { CompteResolver } from './comptes/compte.resolver';
import { CompteRenduResolver } from './comptes-rendus/compte-rendu.resolver';
import { CourrielResolver } from './courriels/courriel.resolver';
import { DocumentResolver } from './documents/document.resolver';
import { EnqueteMutations } from './enquetes/enquete.mutations';
import { EnqueteResolver } from './enquetes/enquete.resolver';
import { ImportActionsResolver } from './feuilles-de-route/import.resolver';
import { FeuilleDeRouteMutations } from './feuilles-de-route/feuille-de-route.mutations';
import { FeuilleDeRouteResolver } from './feuilles-de-route/feuille-de-route.resolver';
import { IndicateurMutations } from './indicateurs/indicateur.mutations';
import { IndicateurResolver } from './indicateurs/indicateur.resolver';
import { InstanceMutations } from './instances/instance.mutations';
import { InstanceResolver, MembreResolver } from './instances/instance.resolver';
import { ContestationResolver } from './mesures/contestation.resolver';
import { MesureResolver } from './mesures/mesure.resolver';
import { LigneJournalResolver } from './journal/journal.resolver';
import { ImportResolver } from './organisations/import.resolver';
import { OrganisationMutations } from './organisations/organisation.mutations';
import { OrganisationResolver } from './organisations/organisation.resolver';
import { MandatResolver } from './personnes/mandat.resolver';
import { PersonneMutations } from './personnes/personne.mutations';
import { PersonneResolver } from './personnes/personne.resolver';
import { RemonteeMutations } from './remontees/remontee.mutations';
import { RemonteeResolver } from './remontees/remontee.resolver';
import { ReunionMutations } from './reunions/reunion.mutations';
import { ReunionResolver } from './reunions/reunion.resolver';
import { ValeurMutations } from './valeurs/valeur.mutations';
import { ValeurResolver } from './valeurs/valeur.resolver';

/** The nouns, each in its folder. */
const RESOLVEURS: NonEmptyArray<new () => object> = [
  CompteResolver, ImportResolver, PersonneMutations, MandatResolver, OrganisationMutations, InstanceMutations, MembreResolver,
  AccordMutations, AccordResolver, ArticleResolver, SignataireCorrigeResolver, ChronologieResolver, SignataireResolver, ApercuRegleResolver, EngagementResolver, RegionResolver, RegleMutations, RegleResolver, VerdictResolver, AccueilResolver, CompteRenduMutations, CompteRenduResolver, CourrielResolver, DocumentResolver, InstanceResolver, LigneJournalResolver, OrganisationResolver, PersonneResolver, ReunionMutations, ReunionResolver,
  BarometreResolver, ConformiteResolver, AnalyseResolver, ApercuCampagneResolver, ImportClasseurResolver, CampagneMutations, CampagneResolver, IndicateurMutations, IndicateurResolver, ContestationResolver, MesureResolver, BilanMutations, BilanResolver, ValeurMutations, ValeurResolver,
  ActionMutations, ActionResolver, FeuilleDeRouteMutations, FeuilleDeRouteResolver, ImportActionsResolver,
  RemonteeMutations, RemonteeResolver, EnqueteMutations, EnqueteResolver,
];

let schema: GraphQLSchema | undefined;

/**
 * The GraphQL schema, made once. Inputs are checked by the domain, which names each faulty field: class-validator stays out.
 * Apollo asserts that it is valid as it starts: type-graphql need not introspect it whole for the same purpose.
 */
export const creerSchema = (): GraphQLSchema => (schema ??= buildSchemaSync({ resolvers: RESOLVEURS, validate: false, emitSchemaFile: false, skipCheck: true }));
