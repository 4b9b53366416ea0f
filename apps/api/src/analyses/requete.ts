import { Indicateur } from '../indicateurs/indicateur.entity';
import type { Compilateur } from '../lecture/compilateur';
import type { DimensionAnalyse, TypeSiae, UniteIndicateur } from '../lecture/enumerations';
import { Valeur } from '../valeurs/valeur.entity';
import { campagnesLues, cellulesLues, cellulesRetenues, liraUneFoisAcceptee } from './cellules';

/** What somebody wants to see of an indicator. */
export interface DemandeAnalyse {
  readonly indicateurId: string;
  readonly par: DimensionAnalyse;
  readonly annee: number | null;
  readonly campagneId: string | null;
  readonly departements: readonly string[];
  readonly typeSiae: TypeSiae | null;
  readonly organisationId: string | null;
}

/** Sums of a group, over the period, over the former one, and over what both have. */
export interface Sommes {
  readonly numerateur: string | null;
  readonly denominateur: string | null;
  readonly comptees: number;
  readonly nonCommuniquees: number;
  readonly attendues: number;
  readonly horsTotal: number;
  readonly numerateurAvant: string | null;
  readonly denominateurAvant: string | null;
  readonly compteesAvant: number;
  readonly attenduesAvant: number;
  readonly communes: number;
  readonly numerateurCommun: string | null;
  readonly denominateurCommun: string | null;
  readonly numerateurCommunAvant: string | null;
  readonly denominateurCommunAvant: string | null;
  /** Every campaign of the group has a former one. */
  readonly comparable: boolean;
}

export type LigneLue = Sommes & { readonly cle: string; readonly libelle: string | null; readonly campagnes: readonly string[] };
export interface CampagneLue { readonly id: string; readonly libelle: string; readonly debut: string; readonly fin: string; readonly annee: number; readonly avant: { readonly debut: string; readonly fin: string } | null; readonly unAnAvant: boolean }

export interface AnalyseLue {
  readonly indicateur: unknown;
  readonly fiche: { readonly intitule: string; readonly unite: UniteIndicateur; readonly numerateur: string | null; readonly denominateur: string | null } | null;
  readonly annee: number | null;
  readonly lignes: readonly LigneLue[];
  readonly total: Sommes;
  readonly dessus: Sommes | null;
  readonly dessusNom: string | null;
  readonly campagnes: readonly CampagneLue[];
  readonly annees: readonly number[];
  readonly partielle: boolean;
}

/** Periods follow each other over the years: a campaign says when, the year it ends in. */
const TEMPORELLES: readonly DimensionAnalyse[] = ['ANNEE', 'PERIODE'];

const CLES: Readonly<Record<DimensionAnalyse, string>> = {
  ANNEE: 'x.annee::text',
  PERIODE: 'x.campagne_id::text',
  DEPARTEMENT: `coalesce(x.departement, '')`,
  TYPE_SIAE: `coalesce(x.type_siae, '')`,
  ORGANISATION: 'x.organisation_id::text',
};

/**
 * Named queries « choix » (the year), « courantes » (the campaigns of the period, each with the one of the year before). A
 * campaign inside another one that has accepted figures is not added to it: the year is not counted twice.
 */
function periodesLues(c: Compilateur, { par, annee, campagneId }: DemandeAnalyse): string {
  const parCampagne = campagneId !== null && !TEMPORELLES.includes(par);
  const campagne = c.parametre(campagneId, 'uuid');
  const memePlace = 'p.accord_id = k.accord_id AND p.instance_id = k.instance_id';
  // The day after the last one: 29 February and 28 February close the same month.
  const anPasse = `SELECT p.id FROM k p WHERE ${memePlace} AND p.debut = (k.debut - interval '1 year')::date AND p.fin + 1 = (k.fin + 1 - interval '1 year')::date`;
  const derniere = `SELECT p.id FROM k p WHERE ${memePlace} AND p.fin < k.debut AND abs((p.fin - p.debut) - (k.fin - k.debut)) <= 3 ORDER BY p.fin DESC LIMIT 1`;
  const periode = parCampagne
    ? `FROM k WHERE k.id = ${campagne} OR ((k.debut, k.fin) = (SELECT z.debut, z.fin FROM k z WHERE z.id = ${campagne}) AND k.accord_id <> (SELECT n.accord_id FROM n))`
    : `FROM k WHERE ${par === 'ANNEE' ? 'TRUE' : 'k.annee = (SELECT choix.annee FROM choix)'} AND NOT EXISTS (SELECT 1 FROM k g WHERE g.accord_id = k.accord_id AND g.instance_id = k.instance_id
        AND g.debut <= k.debut AND g.fin >= k.fin AND g.fin - g.debut > k.fin - k.debut AND g.servie)`;
  return `
annees AS (SELECT DISTINCT k.annee FROM k WHERE k.propre AND k.servie),
choix AS (SELECT coalesce((SELECT k.annee FROM k WHERE k.id = ${campagne}), ${c.parametre(annee, 'int')}, (SELECT max(a.annee) FROM annees a)) AS annee),
courantes AS MATERIALIZED (SELECT j.*, coalesce(j.an_passe, ${parCampagne ? 'j.derniere' : 'NULL'}) AS avant FROM (SELECT k.*, (${anPasse}) AS an_passe, (${derniere}) AS derniere ${periode}) j)`;
}

/** Named query « places »: each place of each campaign, with its figure then and a year before. */
const PLACES = `
places AS MATERIALIZED (SELECT x.k_id AS campagne_id, x.annee, x.avant, x.propre, x.departement, x.type_siae, x.organisation_id,
    sum(x.haut) FILTER (WHERE x.courante AND x.chiffre) AS haut, sum(x.bas) FILTER (WHERE x.courante AND x.chiffre) AS bas,
    count(*) FILTER (WHERE x.courante AND x.chiffre) AS comptees, count(*) FILTER (WHERE x.courante AND x.nc) AS nc, count(*) FILTER (WHERE x.courante) AS attendues, coalesce(bool_or(x.comptee) FILTER (WHERE x.courante), FALSE) AS comptee,
    sum(x.haut) FILTER (WHERE NOT x.courante AND x.chiffre) AS haut_avant, sum(x.bas) FILTER (WHERE NOT x.courante AND x.chiffre) AS bas_avant,
    count(*) FILTER (WHERE NOT x.courante AND x.chiffre) AS comptees_avant, count(*) FILTER (WHERE NOT x.courante) AS attendues_avant, coalesce(bool_or(x.comptee) FILTER (WHERE NOT x.courante), FALSE) AS comptee_avant
  FROM (SELECT r.*, k.id AS k_id, k.annee, k.avant, TRUE AS courante FROM retenues r JOIN courantes k ON k.id = r.campagne_id
    UNION ALL SELECT r.*, k.id, k.annee, k.avant, FALSE FROM retenues r JOIN courantes k ON k.avant = r.campagne_id) x
  GROUP BY x.k_id, x.annee, x.avant, x.propre, x.indicateur_id, x.departement, x.type_siae, x.organisation_id)`;

/** The sums of a set of places; `tout` counts every owner of a cell, where each is looked at by itself. */
function sommes(tout: boolean): string {
  const [c, a] = tout ? ['x.comptees > 0', 'x.comptees_avant > 0'] : ['x.comptees > 0 AND x.comptee', 'x.comptees_avant > 0 AND x.comptee_avant'];
  const [ci, ai] = tout ? ['TRUE', 'TRUE'] : ['x.comptee', 'x.comptee_avant'];
  const somme = (colonne: string, ou: string, nom: string): string => `(sum(x.${colonne}) FILTER (WHERE ${ou}))::text AS "${nom}"`;
  const compte = (colonne: string, ou: string, nom: string): string => `coalesce(sum(x.${colonne}) FILTER (WHERE ${ou}), 0)::int AS "${nom}"`;
  return [
    somme('haut', c, 'numerateur'), somme('bas', c, 'denominateur'), compte('comptees', ci, 'comptees'), compte('nc', ci, 'nonCommuniquees'), compte('attendues', ci, 'attendues'),
    compte('comptees', 'NOT x.comptee', 'horsTotal'),
    somme('haut_avant', a, 'numerateurAvant'), somme('bas_avant', a, 'denominateurAvant'), compte('comptees_avant', ai, 'compteesAvant'), compte('attendues_avant', ai, 'attenduesAvant'),
    `count(*) FILTER (WHERE ${c} AND ${a})::int AS communes`,
    somme('haut', `${c} AND ${a}`, 'numerateurCommun'), somme('bas', `${c} AND ${a}`, 'denominateurCommun'), somme('haut_avant', `${c} AND ${a}`, 'numerateurCommunAvant'), somme('bas_avant', `${c} AND ${a}`, 'denominateurCommunAvant'),
    'coalesce(bool_and(x.avant IS NOT NULL), FALSE) AS comparable',
  ].join(', ');
}

/** The analysis of an indicator, in one statement: accepted figures that the actor reads, and nothing of the others but their number. */
export function requeteAnalyse(c: Compilateur, demande: DemandeAnalyse, colonnes: ((alias: string) => string) | null): string {
  const { par, departements, typeSiae, organisationId } = demande;
  const { fait } = c.portes('x');
  const nation = departements.length === 0;
  const seul = organisationId !== null;
  const filtres = [
    ...(typeSiae === null ? [] : [`x.type_siae = ${c.parametre(typeSiae, 'text')}`]),
    ...(organisationId === null ? [] : [`x.organisation_id = ${c.parametre(organisationId, 'uuid')}`]),
  ];
  const dedans = ['x.propre', ...filtres, ...(nation ? [] : [`x.departement = ANY(${c.parametre(departements, 'text[]')})`])].join(' AND ');
  const cetteAnnee = par === 'ANNEE' ? ' AND x.annee = (SELECT choix.annee FROM choix)' : '';
  const dessus = [...(nation ? [] : ['x.propre']), ...filtres, 'TRUE'].join(' AND ');
  const libelle = par === 'DEPARTEMENT' ? `(SELECT d.nom FROM ${fait('departement', 'd')} WHERE d.code = g.cle)` : par === 'ORGANISATION' ? `(SELECT o.nom FROM ${fait('organisation', 'o')} WHERE o.id::text = g.cle)` : 'NULL';
  return `
WITH ${campagnesLues(c, demande.indicateurId, nation)},${periodesLues(c, demande)},${cellulesLues(c, 'SELECT k.id FROM courantes k UNION SELECT k.avant FROM courantes k')},${cellulesRetenues(c)},${PLACES}
SELECT row_to_json(r) FROM (SELECT
  ${colonnes === null ? 'NULL' : `(SELECT row_to_json(y) FROM (SELECT ${colonnes('i')} FROM ${c.lire(Indicateur, 'i')} AND i.id = (SELECT n.id FROM n)) y)`} AS indicateur,
  (SELECT row_to_json(y) FROM (SELECT i.intitule, i.unite, i.numerateur, i.denominateur FROM ${fait('indicateur', 'i')} WHERE i.id = (SELECT n.id FROM n)) y) AS fiche,
  (SELECT choix.annee FROM choix) AS annee,
  (SELECT coalesce(json_agg(row_to_json(g)), '[]') FROM (SELECT g.*, ${libelle} AS libelle FROM (
    SELECT ${CLES[par]} AS cle, array_agg(DISTINCT x.campagne_id) FILTER (WHERE x.attendues > 0) AS campagnes, ${sommes(par === 'ORGANISATION' || seul)} FROM places x WHERE ${dedans} GROUP BY 1 HAVING sum(x.attendues) > 0) g) g) AS lignes,
  (SELECT row_to_json(t) FROM (SELECT ${sommes(seul)} FROM places x WHERE ${dedans}${cetteAnnee}) t) AS total,
  (SELECT row_to_json(t) FROM (SELECT ${sommes(seul)} FROM places x WHERE ${dessus}${cetteAnnee} HAVING count(*) FILTER (WHERE ${nation ? 'NOT x.propre' : `NOT (${dedans})`}) > 0) t) AS dessus,
  ${nation ? `'France'` : `(SELECT coalesce(g.nom, a.titre) FROM n JOIN ${fait('accord', 'a')} ON a.id = n.accord_id LEFT JOIN ${fait('region', 'g')} ON g.code = a.region_code)`} AS "dessusNom",
  (SELECT coalesce(json_agg(row_to_json(y) ORDER BY y.debut, y.id), '[]') FROM (SELECT k.id, k.libelle, k.debut, k.fin, k.annee, k.avant = k.an_passe AS "unAnAvant", (SELECT json_build_object('debut', p.debut, 'fin', p.fin) FROM k p WHERE p.id = k.avant) AS avant
    FROM courantes k WHERE k.accord_id = (SELECT n.accord_id FROM n)) y) AS campagnes,
  (SELECT coalesce(json_agg(a.annee ORDER BY a.annee DESC), '[]') FROM annees a) AS annees,
  EXISTS (SELECT 1 FROM (SELECT u.id, u.campagne_id, u.instance_id, u.accord_id, u.organisation_id, u.departement, u.type_siae, 'ACCEPTEE'::text AS etat FROM ${fait(Valeur, 'u')}
    WHERE u.indicateur_id = (SELECT n.id FROM n) AND u.campagne_id IN (SELECT k.id FROM courantes k)) w WHERE NOT ${liraUneFoisAcceptee(c, 'w')}) AS partielle
) r`;
}
