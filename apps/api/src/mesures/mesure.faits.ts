import type { Annuaire, IndicateurAttendu, Jour, Preuves } from '@gouvernance-iae/domaine';
import { Accord } from '../accords/accord.entity';
import { Bilan } from '../bilans/bilan.entity';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import type { Compilateur } from '../lecture/compilateur';
import { Reunion } from '../reunions/reunion.entity';
import { annuaireDe, estContestee } from './contestataires';
import { Contestation } from './contestation.entity';
import { preuvesDe } from './preuves';

export interface DemandeMesures {
  readonly accordId: string;
  readonly debut: Jour;
  readonly fin: Jour;
  readonly siennes: readonly string[];
}

/** A counted indicator, its owners, and what its reader asked of it. */
export interface IndicateurCompte {
  readonly code: string;
  readonly id: string;
  readonly vue: unknown;
  readonly fournisseurs: IndicateurAttendu['fournisseurs'];
}

/** An open or upheld contestation marks its figure for all; its content is for those who may read it. */
export interface ContestationPosee {
  readonly indicateurId: string;
  readonly departement: string | null;
  readonly vue: unknown;
}

export interface FaitsMesures {
  /** Territory of the accord; empty for the nation. */
  readonly departements: readonly string[];
  readonly preuves: Preuves;
  readonly indicateurs: readonly IndicateurCompte[];
  readonly noms: Readonly<Record<string, string>>;
  /** Evidence that the reader may open. */
  readonly lisibles: { readonly Reunion: readonly string[]; readonly CompteRendu: readonly string[]; readonly Bilan: readonly string[] };
  readonly marquees: readonly { readonly indicateurId: string; readonly departement: string | null; readonly nombre: number }[];
  readonly contestations: readonly ContestationPosee[];
  readonly annuaire: Annuaire['organisations'];
}

/** The columns asked of an indicator and of a contestation, under the aliases n and c. */
export interface VuesMesure {
  readonly indicateur: string | null;
  readonly contestation: string | null;
}

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;
const objet = (colonnes: string | null): string => (colonnes === null ? 'NULL' : `(SELECT row_to_json(v) FROM (SELECT ${colonnes}) v)`);

/** All that the counts of an accord and a year need, as one JSON row; null for an accord that may not be read. */
export function requeteMesures(c: Compilateur, { accordId, debut, fin, siennes }: DemandeMesures, vues: VuesMesure): string {
  const { fait } = c.portes('a');
  const premier = c.parametre(debut, 'date');
  const dernier = c.parametre(fin, 'date');
  const dans = (colonne: string): string => `(a.departements = '{}' OR ${colonne} && a.departements)`;
  const preuves = preuvesDe({ fait, premier, dernier, dans, parmi: () => 'TRUE' });
  const indicateurs = `SELECT n.id, n.code, ${objet(vues.indicateur)} AS vue, ${lignes(
    `SELECT f.genre_organisation AS "genreOrganisation", f.echelon, f.type_instance AS "typeInstance", f.organisation_id AS "organisationId", f.debut, f.fin FROM ${fait('fournisseur', 'f')} WHERE f.indicateur_id = n.id ORDER BY f.rang, f.debut`,
  )} AS fournisseurs FROM ${fait('indicateur', 'n')} WHERE n.accord_id = a.id AND n.calcule ORDER BY n.rang`;
  const deLAnnee = (alias: string): string => `${alias}.accord_id = a.id AND ${alias}.annee = extract(year FROM ${premier})`;
  const colonnes = {
    departements: 'a.departements',
    preuves: `(${preuves})`,
    indicateurs: lignes(indicateurs),
    noms: `(SELECT coalesce(json_object_agg(d.code, d.nom), '{}') FROM ${fait('departement', 'd')})`,
    lisibles: `json_build_object('Reunion', ARRAY(SELECT r.id FROM ${c.lire(Reunion, 'r')} AND r.etat = 'TENUE' AND r.jour BETWEEN ${premier} AND ${dernier}),
      'CompteRendu', ARRAY(SELECT r.id FROM ${c.lire(CompteRendu, 'r')} AND r.jour BETWEEN ${premier} AND ${dernier} AND r.destinataires <> '{}'),
      'Bilan', ARRAY(SELECT r.id FROM ${c.lire(Bilan, 'r')} AND r.niveau = 'CTA' AND r.annee = extract(year FROM ${premier})))`,
    marquees: lignes(`SELECT k.indicateur_id AS "indicateurId", k.departement, count(*)::int AS nombre FROM ${fait('contestation', 'k')} WHERE ${deLAnnee('k')} AND ${estContestee('k')} GROUP BY k.indicateur_id, k.departement`),
    contestations: lignes(`SELECT c.indicateur_id AS "indicateurId", c.departement, ${objet(vues.contestation)} AS vue FROM ${c.lire(Contestation, 'c')} AND ${deLAnnee('c')} ORDER BY c.contestee_le, c.id`),
    annuaire: lignes(annuaireDe(c.parametre(siennes, 'uuid[]'))),
  };
  const liste = Object.entries(colonnes).map(([nom, sql]) => `${sql} AS "${nom}"`).join(', ');
  return `SELECT row_to_json(f) FROM (SELECT ${liste} FROM ${c.lire(Accord, 'a')} AND a.id = ${c.parametre(accordId, 'uuid')}) f`;
}
