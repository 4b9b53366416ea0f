import { chronologie, declinaisonsDe, etatAccord, introuvable, nonAuthentifie, refusEtape, GENRES_EVENEMENT, type AccordDeclinant, type AccordSuivi, type EvenementAccord, type Regle, type RegionDatee } from '@gouvernance-iae/domaine';
import { peutQuelquePart } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { EtatVerdict, GenreEvenement } from '../lecture/enumerations';
import type { Portes } from '../lecture/registre';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';

@ObjectType({ description: 'Une étape de la vie d’un accord, passée ou attendue.' })
class EtapeAccord {
  @Field(() => ID) cle: string;
  @Field(() => String, { description: 'SIGNATURE, EFFET, REGLE_CHANGEE, FIN, ou un genre d’événement.' }) genre: string;
  @Field(() => String) titre: string;
  @Field(() => String, { nullable: true }) texte: string | null;
  @Field(() => String, { nullable: true }) citation: string | null;
  @Field(() => JourScalar, { nullable: true }) jour: string | null;
  @Field(() => JourScalar, { nullable: true }) auPlusTot: string | null;
  @Field(() => JourScalar, { nullable: true }) avantLe: string | null;
  @Field(() => EtatVerdict) etat: EtatVerdict;
}

@ObjectType({ description: 'Un avenant national dans une région : à décliner jusqu’à l’avenant régional.' })
class DeclinaisonAvenant {
  @Field(() => ID) avenantId: string;
  @Field(() => String) avenantTitre: string;
  @Field(() => JourScalar) avenantJour: string;
  @Field(() => String) regionCode: string;
  @Field(() => String) regionNom: string;
  @Field(() => ID, { nullable: true }) accordId: string | null;
  @Field(() => String, { nullable: true }) accordCode: string | null;
  @Field(() => EtatVerdict) etat: EtatVerdict;
  @Field(() => JourScalar, { nullable: true }) jour: string | null;
}

@ObjectType({ description: 'La vie d’un accord : où il en est, ce qui lui est arrivé, ce qui est attendu.' })
class ChronologieAccord {
  @Field(() => String, { description: 'A_VENIR, EN_VIGUEUR, EN_RESILIATION ou TERMINE.' }) etat: string;
  @Field(() => [EtapeAccord]) etapes: EtapeAccord[];
  @Field(() => [GenreEvenement], { description: 'Les étapes de résiliation que l’on peut noter à ce jour.' }) possibles: GenreEvenement[];
  @Field(() => [DeclinaisonAvenant], { description: 'Pour un accord national, ses avenants région par région ; pour un régional, ceux qu’il doit décliner.' }) declinaisons: DeclinaisonAvenant[];
  @Field(() => Int, { description: 'Les instances qu’il lie ou a liées.' }) instances: number;
}

interface Lu {
  readonly accord: AccordSuivi & { readonly declineId: string | null };
  readonly evenements: readonly EvenementAccord[];
  readonly changements: readonly Pick<Regle, 'id' | 'debut' | 'texte' | 'citation'>[];
  readonly avenants: readonly { readonly id: string; readonly titre: string; readonly jour: string }[];
  readonly regionaux: readonly AccordDeclinant[];
  readonly faites: readonly { readonly accordId: string; readonly declineId: string; readonly jour: string | null }[];
  readonly regions: readonly (RegionDatee & { readonly debut: string; readonly fin: string | null })[];
  readonly instances: number;
}

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/** The accord, its events, the avenants to decline under it or by it, in one statement; all of it is reference data. */
const requete = ({ fait }: Portes, id: string): string => `SELECT row_to_json(r) FROM (SELECT
  (SELECT row_to_json(x) FROM (SELECT a.id, a.code, a.titre, a.niveau, a.signe_le AS "signeLe", a.effet_le AS "effetLe", a.fin_le AS "finLe", a.departements, a.fictif, a.decline_id AS "declineId",
    a.resiliation_demeure_mois AS "demeureMois", a.resiliation_preavis_mois AS "preavisMois", a.resiliation_article AS "resiliationArticle" FROM ${fait('accord', 'a')} WHERE a.id = ${id}) x) AS accord,
  ${lignes(`SELECT e.id, e.genre, e.titre, e.texte, e.citation, e.jour, e.avant_le AS "avantLe", e.nouvelle_fin AS "nouvelleFin", e.decline_id AS "declineId" FROM ${fait('evenement_accord', 'e')} WHERE e.accord_id = ${id} ORDER BY e.jour, e.id`)} AS evenements,
  ${lignes(`SELECT g.id, g.debut, g.texte, g.citation FROM ${fait('regle', 'g')} WHERE g.accord_id = ${id} AND g.remplace_id IS NOT NULL ORDER BY g.debut, g.id`)} AS changements,
  ${lignes(`SELECT v.id, v.titre, v.jour FROM ${fait('evenement_accord', 'v')} JOIN ${fait('accord', 'a')} ON a.id = ${id} WHERE v.genre = 'AVENANT' AND v.accord_id = CASE a.niveau WHEN 'NATIONAL' THEN a.id ELSE a.decline_id END ORDER BY v.jour, v.id`)} AS avenants,
  ${lignes(`SELECT p.id, p.code, p.region_code AS "regionCode", p.effet_le AS "effetLe", p.fin_le AS "finLe" FROM ${fait('accord', 'p')} JOIN ${fait('accord', 'a')} ON a.id = ${id} WHERE CASE a.niveau WHEN 'NATIONAL' THEN p.decline_id = a.id ELSE p.id = a.id END ORDER BY p.effet_le, p.id`)} AS regionaux,
  ${lignes(`SELECT d.accord_id AS "accordId", d.decline_id AS "declineId", d.jour FROM ${fait('evenement_accord', 'd')} WHERE d.genre = 'DECLINAISON'`)} AS faites,
  ${lignes(`SELECT n.code, n.nom, n.debut, n.fin FROM ${fait('region', 'n')} JOIN ${fait('accord', 'a')} ON a.id = ${id} WHERE a.niveau = 'NATIONAL' OR n.code = a.region_code ORDER BY n.nom`)} AS regions,
  (SELECT count(DISTINCT t.instance_id)::int FROM ${fait('accord_instance', 't')} WHERE t.accord_id = ${id}) AS instances) r`;

@Resolver()
export class ChronologieResolver {
  @Query(() => ChronologieAccord, { description: 'La vie d’un accord, sa procédure de résiliation et la déclinaison de ses avenants.' })
  async chronologieAccord(@Arg('accordId', () => ID) accordId: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<ChronologieAccord> {
    if (!peutQuelquePart(ctx.droits, 'lire', 'Accord')) throw nonAuthentifie();
    if (!estUuid(accordId)) throw introuvable();
    const c = compilateurDe(ctx, info);
    const lu = await executer<Lu & { accord: Lu['accord'] | null }>(ctx, info, c, requete(c.portes('r'), c.parametre(accordId, 'uuid')));
    const { accord } = lu;
    if (accord === null) throw introuvable();
    const declinaisons = lu.avenants.flatMap((avenant) => {
      const regions = lu.regions.filter((r) => r.debut <= avenant.jour && (r.fin === null || r.fin >= avenant.jour));
      return declinaisonsDe(avenant, regions, lu.regionaux, lu.faites).map((d) => ({ ...d, avenantId: avenant.id, avenantTitre: avenant.titre, avenantJour: avenant.jour }));
    });
    return {
      etat: etatAccord(accord, lu.evenements, ctx.jour),
      etapes: chronologie(accord, lu.evenements, lu.changements, ctx.jour).map((etape) => ({ ...etape })),
      possibles: GENRES_EVENEMENT.filter((genre) => ['MISE_EN_DEMEURE', 'MISE_EN_CONFORMITE', 'DENONCIATION', 'COMITE_EXTRAORDINAIRE', 'RESILIATION'].includes(genre) && refusEtape(accord, lu.evenements, genre, ctx.jour) === null),
      // A region of the time without accord has nothing to decline, and an accord that does not decline owes nothing.
      declinaisons: accord.niveau === 'NATIONAL' || accord.declineId !== null ? declinaisons : [],
      instances: lu.instances,
    };
  }
}
