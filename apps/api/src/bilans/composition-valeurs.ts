import type { ValeursReunies } from '@gouvernance-iae/domaine';
import { A_L_HEURE, estDue } from '../campagnes/campagne.faits';
import type { Portes } from '../lecture/registre';
import { Valeur } from '../valeurs/valeur.entity';
import { accordsDuBilan, campagnesDuBilan } from './portee';

/** What an accepted value « v » gives for an indicator « n »: the same terms as everywhere else (`analyserEnsemble` of the domain). */
const CHIFFRE = `CASE n.unite WHEN 'POURCENTAGE' THEN v.numerateur IS NOT NULL AND v.denominateur IS NOT NULL WHEN 'BOOLEEN' THEN v.booleen IS NOT NULL WHEN 'DOCUMENT' THEN v.texte IS NOT NULL WHEN 'LISTE' THEN v.texte IS NOT NULL ELSE v.numerateur IS NOT NULL END`;
const HAUT = `CASE n.unite WHEN 'BOOLEEN' THEN v.booleen::int WHEN 'DOCUMENT' THEN 1 WHEN 'LISTE' THEN 1 ELSE v.numerateur END`;
const BAS = `CASE n.unite WHEN 'BOOLEEN' THEN 1 WHEN 'POURCENTAGE' THEN v.denominateur END`;

/** Is the value « v » of the campaign « k » in the territory of the bilan? A figure of a whole region belongs to no département. */
const dansLeTerritoire = (b: string): string =>
  `(${b}.niveau = 'NATION' OR v.departement = ANY(${b}.departements) OR (${b}.niveau = 'REGION' AND v.departement IS NULL AND k.departements <@ ${b}.departements))`;

/** Only accepted values in force give a figure; the others are cells that somebody owes. */
const ACCEPTEE = `v.etat = 'ACCEPTEE' AND v.remplacee_le IS NULL`;

/** « FROM … WHERE … » of the values of a bilan, with their campaign « k » and their indicator « n ». */
const valeursDuBilan = (portes: Portes, anneesAvant: number): string => `(SELECT x.* FROM ${campagnesDuBilan(portes, 'x', anneesAvant)}) k
  JOIN ${portes.fait(Valeur, 'v')} ON v.campagne_id = k.id JOIN ${portes.fait('indicateur', 'n')} ON n.id = v.indicateur_id
  WHERE ${dansLeTerritoire(portes.alias)} AND ${estDue(portes)}`;

/**
 * Named queries « dues » (every cell that somebody owes, in the two years) and « retenues » (those that count in a total:
 * where one owner answers for all, or where nobody knows how they share, by those whom the accord names first).
 */
const cellules = (portes: Portes, anneesAvant = 1): string => {
  const { fait } = portes;
  return `
dues AS MATERIALIZED (
  SELECT v.id, n.code, n.unite, v.campagne_id, v.indicateur_id, v.organisation_id, v.departement, v.type_siae, v.alternative, extract(year FROM k.fin)::int AS annee, k.fin,
    v.alternative OR coalesce(n.partage = 'A_DEFINIR', false) AS seule, ${ACCEPTEE} AS acceptee, ${ACCEPTEE} AND ${CHIFFRE} AS chiffre, ${HAUT} AS haut, ${BAS} AS bas,
    ${ACCEPTEE} AND v.non_communique IS NOT NULL AS nc, coalesce(${A_L_HEURE}, false) AS a_l_heure
  FROM ${valeursDuBilan(portes, anneesAvant)}),
rangs AS MATERIALIZED (SELECT p.indicateur_id, p.organisation_id, p.fin, coalesce((
    SELECT min(f.rang) FROM ${fait('fournisseur', 'f')}, ${fait('organisation', 'o')} WHERE f.indicateur_id = p.indicateur_id AND o.id = p.organisation_id
      AND (f.organisation_id = o.id OR f.genre_organisation = o.genre OR f.type_instance IS NOT NULL) AND f.debut <= p.fin AND (f.fin IS NULL OR f.fin >= p.fin)), 99) AS rang
  FROM (SELECT DISTINCT d.indicateur_id, d.organisation_id, d.fin FROM dues d WHERE d.seule) p),
notees AS (SELECT d.*, r.rang, min(r.rang + CASE WHEN d.chiffre THEN 0 WHEN d.acceptee THEN 1000000 ELSE 2000000 END) OVER (PARTITION BY d.campagne_id, d.indicateur_id, d.departement, d.type_siae) AS choix
  FROM dues d JOIN rangs r USING (indicateur_id, organisation_id, fin) WHERE d.seule),
retenues AS (
  SELECT id, code, unite, annee, departement, type_siae, chiffre, haut, bas, nc FROM dues WHERE NOT seule
  UNION ALL SELECT id, code, unite, annee, departement, type_siae, chiffre, haut, bas, nc FROM notees WHERE rang = choix % 1000000 AND NOT (alternative AND NOT acceptee AND choix < 2000000))`;
};

type Colonne = keyof ValeursReunies;
const nommer = (colonnes: readonly (readonly [sql: string, nom: Colonne])[]): string => colonnes.map(([sql, nom]) => `${sql} AS "${nom}"`).join(', ');

const PAR_INDICATEUR = nommer([
  ['code', 'code'],
  ['annee', 'annee'],
  [`CASE WHEN grouping(departement) = 0 THEN 'DEPARTEMENT' WHEN grouping(type_siae) = 0 THEN 'TYPE_SIAE' ELSE 'TOTAL' END`, 'place'],
  ['departement', 'departement'],
  ['type_siae', 'typeSiae'],
  ['NULL', 'organisationId'],
  ['sum(haut) FILTER (WHERE chiffre)::text', 'numerateur'],
  [`CASE WHEN bool_or(unite IN ('DOCUMENT', 'LISTE')) THEN CASE WHEN bool_or(chiffre) THEN count(*)::text END ELSE (sum(bas) FILTER (WHERE chiffre))::text END`, 'denominateur'],
  ['count(*) FILTER (WHERE chiffre)::int', 'comptees'],
  ['count(*) FILTER (WHERE nc)::int', 'nonCommuniquees'],
  ['count(*)::int', 'attendues'],
  ['0', 'aLHeure'],
]);
const PAR_ORGANISATION = nommer([
  ['NULL', 'code'],
  ['annee', 'annee'],
  [`'ORGANISATION'`, 'place'],
  ['NULL', 'departement'],
  ['NULL', 'typeSiae'],
  ['organisation_id', 'organisationId'],
  ['NULL', 'numerateur'],
  ['NULL', 'denominateur'],
  ['count(*) FILTER (WHERE chiffre)::int', 'comptees'],
  ['count(*) FILTER (WHERE nc)::int', 'nonCommuniquees'],
  ['count(*)::int', 'attendues'],
  ['count(*) FILTER (WHERE a_l_heure)::int', 'aLHeure'],
]);

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;

/** The values of the two years added up by the database: by indicator in each place, and by owner. */
export const valeursReunies = (portes: Portes): string => `(WITH ${cellules(portes)}
SELECT json_build_object(
  'indicateurs', ${lignes(`SELECT ${PAR_INDICATEUR} FROM retenues GROUP BY GROUPING SETS ((code, annee), (code, annee, departement), (code, annee, type_siae))
    HAVING (grouping(departement) = 1 OR departement IS NOT NULL) AND (grouping(type_siae) = 1 OR type_siae IS NOT NULL)`)},
  'fournisseurs', ${lignes(`SELECT ${PAR_ORGANISATION} FROM dues GROUP BY organisation_id, annee`)}))`;

/** « SELECT code, id » of the values that a figure of the year counts: accepted, and retained in its total. */
export const valeursComptees = (portes: Portes): string => `WITH ${cellules(portes, 0)} SELECT code, id FROM retenues WHERE chiffre OR nc`;

/** « SELECT id » of every answer accepted in the year, retained or not: what completeness counts. */
export const reponsesAcceptees = (portes: Portes): string => `WITH ${cellules(portes, 0)} SELECT id FROM dues WHERE chiffre OR nc`;

/** The indicators of the accord, in its order; over the nation, one for each code that several accords share. */
export const indicateursDuBilan = (portes: Portes): string => lignes(`SELECT y.* FROM (SELECT DISTINCT ON (n.code) n.code, n.rang, n.intitule, n.unite, n.dimensions, n.fiche, n.a_confirmer AS "aConfirmer", n.calcule,
    a.id AS "accordId", a.code AS "accordCode", a.fictif AS "accordFictif"
  FROM ${portes.fait('indicateur', 'n')} JOIN ${portes.fait('accord', 'a')} ON a.id = n.accord_id WHERE n.accord_id IN (${accordsDuBilan(portes)})
  ORDER BY n.code, n.accord_id <> ${portes.alias}.accord_id, a.code) y ORDER BY y.rang, y.code`);

/** The owners of the values of the two years, and those above them. */
export const organisationsDuBilan = (portes: Portes): string => `(WITH RECURSIVE o AS (
  SELECT g.id, g.nom, g.genre, g.parent_id, g.departements FROM ${portes.fait('organisation', 'g')}
  WHERE g.id IN (SELECT unnest(k.organisations) FROM ${campagnesDuBilan(portes, 'k', 1)})
  UNION SELECT h.id, h.nom, h.genre, h.parent_id, h.departements FROM o JOIN ${portes.fait('organisation', 'h')} ON h.id = o.parent_id)
SELECT coalesce(json_agg(json_build_object('id', o.id, 'nom', o.nom, 'genre', o.genre, 'parentId', o.parent_id, 'departements', o.departements)), '[]') FROM o)`;
