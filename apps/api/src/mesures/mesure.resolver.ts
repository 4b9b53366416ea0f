import { contestataire, citationDeMesure, ecrireTaux, estMesure, exigerAnnee, MESURES, mesurer, periodeComptee, saisieInvalide, tauxDe, type CodeMesure, type Mesure as MesureComptee, type Preuve } from '@gouvernance-iae/domaine';
import { peutQuelquePart } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { Indicateur } from '../indicateurs/indicateur.entity';
import type { Compilateur } from '../lecture/compilateur';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import type { Classe } from '../lecture/registre';
import { sousSelection, typeObjet } from '../lecture/selection';
import { siennesDe } from './contestataires';
import { Contestation } from './contestation.entity';
import { requeteMesures, type FaitsMesures, type IndicateurCompte, type VuesMesure } from './mesure.faits';
import { Mesure, PreuvesMesure } from './mesure.types';

const IDS_MAX = 500;

@Resolver()
export class MesureResolver {
  @Query(() => [Mesure], { description: 'Les indicateurs que la plateforme compte, pour un accord et une année : tout le territoire, puis chaque département dont on lit une instance.' })
  async mesures(
    @Arg('accordId', () => ID) accordId: string,
    @Arg('annee', () => Int) annee: number,
    @Arg('departement', () => String, { nullable: true, description: 'Celui-là seul.' }) departement: string | null | undefined,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Mesure[]> {
    const c = compilateurDe(ctx, info);
    const faits = await lireFaits(ctx, info, c, { accordId, annee }, { indicateur: vueDe(c, info, 'indicateur', Indicateur, 'n'), contestation: vueDe(c, info, 'contestations', Contestation, 'c') });
    return faits === null ? [] : mesuresDe(faits, ctx, departement ?? null);
  }

  @Query(() => [PreuvesMesure], { description: 'Ce dont un chiffre compté est fait. Les listes s’ouvrent par leurs identifiants.' })
  async preuvesMesure(
    @Arg('accordId', () => ID) accordId: string,
    @Arg('annee', () => Int) annee: number,
    @Arg('code', () => String) code: string,
    @Arg('departement', () => String, { nullable: true }) demande: string | null | undefined,
    @Ctx() ctx: Contexte,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PreuvesMesure[]> {
    const departement = demande ?? null;
    if (!estMesure(code)) throw saisieInvalide([{ champ: 'code', message: 'La plateforme ne compte pas cet indicateur.' }]);
    const faits = await lireFaits(ctx, info, compilateurDe(ctx, info), { accordId, annee }, { indicateur: null, contestation: null });
    if (faits === null || !seLit(faits, ctx, departement)) return [];
    const { total, lignes } = mesurer(code, faits.preuves, faits.departements);
    const preuves = departement === null ? total.preuves : distinctes(lignes.filter((l) => l.departement === departement).flatMap((l) => l.preuves));
    return parSujet(preuves, faits);
  }
}

/** The columns asked under a field that is compiled apart; null when it is not asked. */
function vueDe(c: Compilateur, info: GraphQLResolveInfo, champ: string, classe: Classe, alias: string): string | null {
  const noeuds = sousSelection(info.fieldNodes, info.fragments).get(champ);
  const declare = typeObjet(info.returnType).getFields()[champ];
  if (!noeuds || !declare) return null;
  const colonnes = c.colonnes(classe, typeObjet(declare.type), sousSelection(noeuds, info.fragments), alias, 1);
  return colonnes === '' ? null : colonnes;
}

/** One statement, whatever is asked; null for an accord that does not exist. */
async function lireFaits(ctx: Contexte, info: GraphQLResolveInfo, c: Compilateur, { accordId, annee }: { accordId: string; annee: number }, vues: VuesMesure): Promise<FaitsMesures | null> {
  exigerAnnee(annee, ctx.jour);
  if (!estUuid(accordId)) return null;
  return executer(ctx, info, c, requeteMesures(c, { accordId, ...periodeComptee(annee, ctx.jour), siennes: siennesDe(ctx) }, vues));
}

/** A département is open to whoever sits in one of its instances, the whole to whoever sits in all of it; the directories read all. */
function seLit({ departements }: FaitsMesures, { acteur }: Pick<Contexte, 'acteur'>, departement: string | null): boolean {
  const mandats = acteur?.mandats ?? [];
  if (departement !== null && departements.length > 0 && !departements.includes(departement)) return false;
  if (mandats.some((m) => m.national || m.role === 'ADMINISTRATEUR')) return true;
  const siens = new Set(mandats.flatMap((m) => m.departements));
  return departement === null ? departements.length > 0 && departements.every((d) => siens.has(d)) : siens.has(departement);
}

function mesuresDe(faits: FaitsMesures, ctx: Contexte, departement: string | null): Mesure[] {
  return faits.indicateurs.flatMap((indicateur) => {
    const { code } = indicateur;
    if (!estMesure(code)) return [];
    const { total, lignes, parType } = mesurer(code, faits.preuves, faits.departements);
    const lieux = departement === null ? [total, ...parType, ...lignes] : lignes.filter((l) => l.departement === departement);
    return lieux.filter((l) => seLit(faits, ctx, l.departement)).map((l) => presenter(l, code, indicateur, faits, ctx));
  });
}

function presenter({ departement, typeInstance, numerateur, denominateur, preuves }: MesureComptee, code: CodeMesure, indicateur: IndicateurCompte, faits: FaitsMesures, ctx: Contexte): Mesure {
  const lieu = departement === null ? faits.departements : [departement];
  const celles = (c: { readonly indicateurId: string; readonly departement: string | null }): boolean => c.indicateurId === indicateur.id && c.departement === departement;
  return {
    indicateur: indicateur.vue,
    departement,
    departementNom: departement === null ? null : (faits.noms[departement] ?? null),
    typeInstance,
    numerateur,
    denominateur,
    taux: denominateur === null ? null : ecrireTaux(tauxDe({ numerateur: String(numerateur), denominateur: String(denominateur) })),
    phrase: MESURES[code].phrase,
    citation: citationDeMesure(code, faits.preuves, lieu),
    preuves: preuves.length,
    lisibles: preuves.filter((p) => ouvrables(faits, p.sujet).has(p.id)).length,
    contestees: faits.marquees.find(celles)?.nombre ?? 0,
    contestations: faits.contestations.filter(celles).map((c) => c.vue),
    actions: peutContester(indicateur, departement, faits, ctx) ? ['contesterMesure'] : [],
  };
}

function peutContester({ fournisseurs }: IndicateurCompte, departement: string | null, { annuaire, departements, preuves }: FaitsMesures, ctx: Contexte): boolean {
  if (!peutQuelquePart(ctx.droits, 'contesterMesure', 'Indicateur')) return false;
  return contestataire(fournisseurs, { organisations: annuaire, instances: [] }, { jour: preuves.jour, departements, departement }, siennesDe(ctx)) !== null;
}

const connus = new WeakMap<FaitsMesures, Map<string, ReadonlySet<string>>>();

/** The ids of a kind that the reader may open, as a set made once. */
function ouvrables(faits: FaitsMesures, sujet: Preuve['sujet']): ReadonlySet<string> {
  const parType = connus.get(faits) ?? new Map<string, ReadonlySet<string>>();
  connus.set(faits, parType);
  const deja = parType.get(sujet) ?? new Set(faits.lisibles[sujet]);
  parType.set(sujet, deja);
  return deja;
}

const distinctes = (preuves: readonly Preuve[]): Preuve[] => [...new Map(preuves.map((p) => [`${p.sujet} ${p.id}`, p])).values()];

function parSujet(preuves: readonly Preuve[], faits: FaitsMesures): PreuvesMesure[] {
  const sujets = [...new Set(preuves.map((p) => p.sujet))].sort();
  return sujets.map((sujet) => {
    const siennes = preuves.filter((p) => p.sujet === sujet);
    return { sujet, ids: siennes.filter((p) => ouvrables(faits, sujet).has(p.id)).map((p) => p.id).slice(0, IDS_MAX), total: siennes.length };
  });
}
