import { Campagne } from '../campagnes/campagne.entity';
import { Indicateur } from '../indicateurs/indicateur.entity';
import type { Compilateur } from '../lecture/compilateur';
import { Valeur } from '../valeurs/valeur.entity';

/** An expected cell without an accepted value is shown missing to whoever will read its figure once accepted: its state, nothing else. */
const attendue = (c: Compilateur, ou: string): string =>
  `(SELECT u.id, u.campagne_id, u.instance_id, u.accord_id, u.indicateur_id, u.organisation_id, u.departement, u.type_siae, u.alternative, 'ACCEPTEE'::text AS etat
    FROM ${c.portes('u').fait(Valeur, 'u')} WHERE u.etat <> 'ACCEPTEE' AND u.remplace_id IS NULL AND ${ou})`;

/** The condition under which the actor reads the figure of a cell, once accepted. */
export const liraUneFoisAcceptee = (c: Compilateur, alias: string): string => c.droitDeLire(Valeur, alias);

/** Accepted, and not replaced since: what an analysis reads, through the rights of the reader. */
const accepteesLues = (c: Compilateur, ou: string): string => `${c.lire(Valeur, 'v')} AND v.etat = 'ACCEPTEE' AND v.remplacee_le IS NULL AND ${ou}`;
const placesLues = (c: Compilateur, ou: string): string => `${attendue(c, ou)} w WHERE ${liraUneFoisAcceptee(c, 'w')}`;

/**
 * Named queries « n » (the indicator), « suivis » (the indicators read), « k » (their campaigns, of which some cell is read;
 * `servie` when one of them holds an accepted figure).
 */
export function campagnesLues(c: Compilateur, indicateurId: string, nation: boolean): string {
  const { fait } = c.portes('n');
  return `
n AS (SELECT i.id, i.code, i.unite, i.accord_id, a.decline_id FROM (SELECT i.* FROM ${c.lire(Indicateur, 'i')} AND i.id = ${c.parametre(indicateurId, 'uuid')}) i JOIN ${fait('accord', 'a')} ON a.id = i.accord_id),
suivis AS MATERIALIZED (SELECT s.id, s.accord_id, s.id = n.id AS propre, s.partage, n.unite FROM n JOIN ${fait('accord', 'b')} ON b.id = n.accord_id${nation ? ' OR b.decline_id = n.decline_id OR b.id = n.decline_id' : ''}
  JOIN ${fait('indicateur', 's')} ON s.accord_id = b.id AND s.code = n.code AND s.unite = n.unite),
k AS MATERIALIZED (SELECT y.* FROM (SELECT q.id, q.accord_id, q.instance_id, q.libelle, q.debut, q.fin, extract(year FROM q.fin)::int AS annee, s.id AS indicateur_id, s.propre,
    EXISTS (SELECT 1 FROM ${accepteesLues(c, 'v.indicateur_id = s.id AND v.campagne_id = q.id')}) AS servie FROM suivis s JOIN ${fait(Campagne, 'q')} ON q.accord_id = s.accord_id) y
  WHERE y.servie OR EXISTS (SELECT 1 FROM ${placesLues(c, 'u.indicateur_id = y.indicateur_id AND u.campagne_id = y.id')}))`;
}

/** Named query « lues »: the cells in force of these campaigns: accepted figures that the actor reads, and the places of the others. */
export function cellulesLues(c: Compilateur, campagnes: string): string {
  const place = (v: string): string => ['id', 'campagne_id', 'indicateur_id', 'organisation_id', 'departement', 'type_siae', 'alternative'].map((nom) => `${v}.${nom}`).join(', ');
  const ou = (v: string): string => `${v}.indicateur_id IN (SELECT s.id FROM suivis s) AND ${v}.campagne_id IN (${campagnes})`;
  return `
lues AS MATERIALIZED (
  SELECT ${place('v')}, TRUE AS acceptee, v.non_communique IS NOT NULL AS nc, v.numerateur, v.denominateur, v.booleen, v.texte IS NOT NULL AS recu FROM ${accepteesLues(c, ou('v'))}
  UNION ALL
  SELECT ${place('w')}, FALSE, FALSE, NULL, NULL, NULL, FALSE FROM ${placesLues(c, ou('u'))})`;
}

const CHIFFRE = `CASE s.unite WHEN 'POURCENTAGE' THEN l.numerateur IS NOT NULL AND l.denominateur IS NOT NULL WHEN 'BOOLEEN' THEN l.booleen IS NOT NULL WHEN 'DOCUMENT' THEN l.recu WHEN 'LISTE' THEN l.recu ELSE l.numerateur IS NOT NULL END`;
const HAUT = `CASE s.unite WHEN 'BOOLEEN' THEN l.booleen::int WHEN 'DOCUMENT' THEN l.recu::int WHEN 'LISTE' THEN l.recu::int ELSE l.numerateur END`;
const BAS = `CASE s.unite WHEN 'BOOLEEN' THEN 1 WHEN 'POURCENTAGE' THEN l.denominateur END`;

/**
 * Named query « retenues »: the cells with what they give, and whether they count in a total (`retenues` of the domain, in SQL):
 * where one owner answers for all, or where nobody knows how they share, by those whom the accord names first.
 */
export function cellulesRetenues(c: Compilateur): string {
  const { fait } = c.portes('l');
  return `
rangs AS (SELECT p.indicateur_id, p.organisation_id, p.campagne_id, coalesce((
    SELECT min(f.rang) FROM ${fait('fournisseur', 'f')}, ${fait('organisation', 'o')} WHERE f.indicateur_id = p.indicateur_id AND o.id = p.organisation_id
      AND (f.organisation_id = o.id OR f.genre_organisation = o.genre OR f.type_instance IS NOT NULL) AND f.debut <= k.fin AND (f.fin IS NULL OR f.fin >= k.fin)), 99) AS rang
  FROM (SELECT DISTINCT l.indicateur_id, l.organisation_id, l.campagne_id FROM lues l) p JOIN k ON k.id = p.campagne_id),
cases AS (SELECT l.*, s.propre, r.rang, l.alternative OR coalesce(s.partage = 'A_DEFINIR', FALSE) AS seule, ${CHIFFRE} AS chiffre, ${HAUT} AS haut, ${BAS} AS bas
  FROM lues l JOIN suivis s ON s.id = l.indicateur_id JOIN rangs r USING (indicateur_id, organisation_id, campagne_id)),
notees AS (SELECT x.*, min(x.rang + CASE WHEN x.chiffre THEN 0 WHEN x.acceptee THEN 1000000 ELSE 2000000 END) FILTER (WHERE x.seule) OVER (PARTITION BY x.campagne_id, x.indicateur_id, x.departement, x.type_siae) AS choix FROM cases x),
retenues AS (SELECT x.*, NOT x.seule OR x.rang = x.choix % 1000000 AS comptee FROM notees x WHERE NOT (x.alternative AND NOT x.acceptee AND x.choix < 2000000))`;
}
