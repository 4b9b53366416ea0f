import { introuvable, nonAuthentifie } from '@gouvernance-iae/domaine';
import { peutQuelquePart } from '@gouvernance-iae/droits';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Contexte } from '../acte/contexte';
import { GenreOrganisation, TypeInstance } from '../lecture/enumerations';
import type { Compilateur } from '../lecture/compilateur';
import { compilateurDe, estUuid, executer } from '../lecture/racine';
import { JourScalar } from '../lecture/scalaires';
import { Organisation } from '../organisations/organisation.entity';
import { Valeur } from '../valeurs/valeur.entity';

@ObjectType({ simpleResolvers: true, description: 'Ce qu’un signataire doit à une campagne, pour ce que l’on peut en lire.' })
class CampagneSignataire {
  @Field(() => ID) id: string;
  @Field(() => String) libelle: string;
  @Field(() => JourScalar) echeance: string;
  @Field(() => Int) aSaisir: number;
  @Field(() => Int) aSoumettre: number;
  @Field(() => Int) renvoyees: number;
  @Field(() => Int) rendues: number;
  @Field(() => Int) attendues: number;
  @Field(() => Boolean, { description: 'La campagne est ouverte : ce qui manque est encore dû.' }) ouverte: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Sa présence aux réunions d’un type d’instance, sur la durée de l’accord.' })
class PresenceSignataire {
  @Field(() => TypeInstance) typeInstance: TypeInstance;
  @Field(() => Int, { description: 'Les réunions tenues où il était attendu.' }) attendu: number;
  @Field(() => Int) present: number;
}

@ObjectType({ simpleResolvers: true, description: 'Où en est un signataire : ce qu’il doit, et où il est venu.' })
class SuiviSignataire {
  @Field(() => ID) id: string;
  @Field(() => ID) accordId: string;
  @Field(() => String) nom: string;
  @Field(() => String, { nullable: true }) qualite: string | null;
  @Field(() => String, { nullable: true }) pour: string | null;
  @Field(() => GenreOrganisation, { nullable: true }) genre: GenreOrganisation | null;
  @Field(() => ID, { nullable: true, description: 'Sa fiche dans l’annuaire, pour qui peut l’ouvrir.' }) organisationId: string | null;
  @Field(() => Boolean, { description: 'Sa fiche est dans l’annuaire : sans elle, rien ne se compte.' }) connu: boolean;
  @Field(() => Boolean, { description: 'Ses valeurs se lisent d’ici ; sinon, leur compte n’est pas donné.' }) valeursLisibles: boolean;
  @Field(() => [CampagneSignataire]) campagnes: CampagneSignataire[];
  @Field(() => [PresenceSignataire]) presences: PresenceSignataire[];
  @Field(() => Int, { description: 'Les instances de l’accord dont il tient l’animation ou le secrétariat.' }) instancesTenues: number;
  @Field(() => Int, { description: 'Leurs réunions des quinze prochains jours, pas encore convoquées.' }) aConvoquer: number;
  @Field(() => Int, { description: 'Leurs réunions tenues sans compte rendu publié.' }) aPublier: number;
}

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/**
 * What a signatory owes and where it came, in one statement. Presence and acts are counts that every account may learn, as in
 * the barometer; the figures it owes follow the rights on values.
 */
function requete(c: Compilateur, id: string, jour: string): string {
  const { fait } = c.portes('r');
  const campagnes = `SELECT k.id, k.libelle, max(v.echeance) AS echeance, count(*) FILTER (WHERE v.etat = 'A_SAISIR')::int AS "aSaisir", count(*) FILTER (WHERE v.etat = 'SAISIE')::int AS "aSoumettre",
      count(*) FILTER (WHERE v.etat = 'RENVOYEE')::int AS renvoyees, count(*) FILTER (WHERE v.etat IN ('SOUMISE', 'ACCEPTEE'))::int AS rendues, count(*)::int AS attendues, k.etat = 'OUVERTE' AS ouverte
    FROM ${fait('campagne', 'k')} JOIN ${fait('valeur', 'v')} ON v.campagne_id = k.id AND v.remplacee_le IS NULL JOIN siennes o ON o.id = v.organisation_id
    WHERE k.accord_id = (SELECT accord_id FROM lui) AND ${c.droitDeLire(Valeur, 'v')} GROUP BY k.id, k.libelle, k.etat ORDER BY max(v.echeance) DESC, k.id LIMIT 12`;
  const presences = `SELECT i.type AS "typeInstance", count(DISTINCT s.id)::int AS attendu, count(DISTINCT s.id) FILTER (WHERE p.presence IN ('PRESENT', 'DISTANCE'))::int AS present
    FROM liees t JOIN ${fait('instance', 'i')} ON i.id = t.instance_id JOIN ${fait('reunion', 's')} ON s.instance_id = i.id AND s.etat = 'TENUE' AND s.jour >= t.debut AND (t.fin IS NULL OR s.jour <= t.fin)
    JOIN ${fait('participant', 'p')} ON p.reunion_id = s.id AND p.titre <> 'SUPPLEANT' JOIN siennes o ON o.id = p.organisation_id
    GROUP BY i.type ORDER BY array_position('{COMITE_PILOTAGE_NATIONAL,COMITE_PILOTAGE_REGIONAL,CDIAE,CTA,GROUPE_TRAVAIL,CNIAE}'::text[], i.type)`;
  const tenues = `FROM liees t JOIN ${fait('instance', 'i')} ON i.id = t.instance_id JOIN siennes o ON o.id = i.secretariat_id WHERE (t.fin IS NULL OR t.fin >= ${jour}) AND t.debut <= ${jour}`;
  return `WITH RECURSIVE lui AS (SELECT u.* FROM ${fait('signataire', 'u')} WHERE u.id = ${id}),
    siennes AS (SELECT g.id FROM ${fait('organisation', 'g')} WHERE g.id = (SELECT organisation_id FROM lui) UNION SELECT g.id FROM ${fait('organisation', 'g')} JOIN siennes o ON g.parent_id = o.id),
    liees AS (SELECT n.instance_id, n.debut, n.fin FROM ${fait('accord_instance', 'n')} WHERE n.accord_id = (SELECT accord_id FROM lui))
  SELECT row_to_json(r) FROM (SELECT l.id, l.accord_id AS "accordId", l.nom, l.qualite, l.pour, l.genre, l.organisation_id IS NOT NULL AS connu,
    (SELECT w.id FROM ${c.lire(Organisation, 'w')} AND w.id = l.organisation_id) AS "organisationId",
    EXISTS (SELECT 1 FROM ${fait('valeur', 'v')} JOIN siennes o ON o.id = v.organisation_id WHERE v.accord_id = l.accord_id AND ${c.droitDeLire(Valeur, 'v')}) AS "valeursLisibles",
    ${lignes(campagnes)} AS campagnes, ${lignes(presences)} AS presences,
    (SELECT count(DISTINCT i.id)::int ${tenues}) AS "instancesTenues",
    (SELECT count(*)::int FROM ${fait('reunion', 's')} WHERE s.etat = 'PLANIFIEE' AND s.jour BETWEEN ${jour} AND ${jour} + 15 AND s.instance_id IN (SELECT i.id ${tenues})) AS "aConvoquer",
    (SELECT count(*)::int FROM ${fait('reunion', 's')} WHERE s.etat = 'TENUE' AND s.instance_id IN (SELECT i.id ${tenues}) AND NOT EXISTS (SELECT 1 FROM ${fait('compte_rendu', 'd')} WHERE d.reunion_id = s.id AND d.etat <> 'BROUILLON')) AS "aPublier"
    FROM lui l) r`;
}

@Resolver()
export class SignataireResolver {
  @Query(() => SuiviSignataire, { description: 'Ce qu’un signataire doit aujourd’hui, et sa présence aux instances de l’accord.' })
  async suiviSignataire(@Arg('id', () => ID) id: string, @Ctx() ctx: Contexte, @Info() info: GraphQLResolveInfo): Promise<SuiviSignataire> {
    if (!peutQuelquePart(ctx.droits, 'lire', 'Accord')) throw nonAuthentifie();
    if (!estUuid(id)) throw introuvable();
    const c = compilateurDe(ctx, info);
    const lu = await executer<SuiviSignataire | null>(ctx, info, c, requete(c, c.parametre(id, 'uuid'), c.parametre(ctx.jour, 'date')));
    if (lu === null) throw introuvable();
    return lu;
  }
}
