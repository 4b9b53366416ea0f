import type { Jour } from '@gouvernance-iae/domaine';
import type { Portes } from '../lecture/registre';
import { preuvesDe } from '../mesures/preuves';
import { reponsesAcceptees, valeursComptees } from './composition-valeurs';
import { actionsDuBilan, contestationsDuBilan, feuillesDuBilan, remonteesDuBilan, type EnsembleActions, type EnsembleRemontees } from './composition-suivis';
import { instancesDuBilan } from './portee';

const DE_L_ANNEE = (b: string, colonne: string): string => `${colonne} BETWEEN make_date(${b}.annee, 1, 1) AND make_date(${b}.annee, 12, 31)`;

/** The sittings held in the year by the instances that a bilan follows; « » for every type. */
const reunions = (portes: Portes, type: string | null): string => `SELECT r.id FROM ${portes.fait('reunion', 'r')}
  WHERE r.etat = 'TENUE' AND ${DE_L_ANNEE(portes.alias, 'r.jour')} AND r.instance_id IN (SELECT y.id FROM (${instancesDuBilan(portes)}) y${type === null ? '' : ` WHERE y.type = ${portes.parametre(type, 'text')}`})`;

const SUITES: Readonly<Record<string, string>> = {
  COMPTES_RENDUS: 'TRUE',
  TRANSMIS: `d.destinataires <> '{}'`,
  RECUS: `d.destinataires <> '{}' AND d.recus @> d.destinataires`,
};

const comptesRendus = (portes: Portes, suite: string): string => `SELECT DISTINCT ON (d.reunion_id) d.id FROM ${portes.fait('compte_rendu', 'd')} JOIN ${portes.fait('instance', 'e')} ON e.id = d.instance_id
  WHERE d.etat IN ('PROJET', 'APPROUVE') AND d.reunion_id IN (${reunions(portes, null)}) AND ${suite}${suite === 'TRUE' ? '' : ` AND e.type <> 'CDIAE'`} ORDER BY d.reunion_id, d.rang`;

const bilans = (portes: Portes, type: string): string => `SELECT w.id FROM ${portes.fait('bilan', 'w')}
  WHERE w.etat <> 'BROUILLON' AND w.annee = ${portes.alias}.annee AND w.instance_id IN (SELECT y.id FROM (${instancesDuBilan(portes)}) y WHERE y.type = ${portes.parametre(type, 'text')})`;

const valeurs = (portes: Portes, code: string): string => `SELECT y.id FROM (${valeursComptees(portes)}) y WHERE y.code = ${portes.parametre(code, 'text')}`;

type Ecrire = (portes: Portes, precis: string | null, jour: Jour) => string;
const parId = (requete: string): string => `SELECT y.id FROM (${requete}) y`;

/** How each kind of set is written; minutes have three, by what became of them. */
const ENSEMBLES: Readonly<Record<string, Ecrire>> = {
  ...Object.fromEntries(Object.entries(SUITES).map(([genre, suite]): [string, Ecrire] => [genre, (portes) => comptesRendus(portes, suite)])),
  REUNIONS: reunions,
  BILANS: (portes, type) => bilans(portes, type ?? ''),
  REPONSES: reponsesAcceptees,
  VALEURS: (portes, code) => valeurs(portes, code ?? ''),
  FEUILLES: (portes) => parId(feuillesDuBilan(portes)),
  ACTIONS: (portes, quoi, jour) => actionsDuBilan(portes, quoi as EnsembleActions, jour),
  REMONTEES: (portes, quoi) => remonteesDuBilan(portes, quoi as EnsembleRemontees),
  CONTESTATIONS: (portes, code) => `SELECT y.id FROM (${contestationsDuBilan(portes)}) y WHERE y.code = ${portes.parametre(code, 'text')}`,
};

/** « SELECT id … » of the rows behind a set, in the year and the territory of the bilan, on a day. A formula has its own way: `faitsDeMesure`. */
export function ensembleDePreuves(portes: Portes, cle: string, jour: Jour): string {
  const [genre = '', quoi = null] = cle.split('/');
  const ecrire = ENSEMBLES[genre];
  if (!ecrire) throw new Error(`Aucune preuve ne se nomme ${cle}.`);
  return ecrire(portes, quoi === '*' ? null : quoi, jour);
}

/** What the formulas of the platform count, over the year and the territory of the bilan. */
export const faitsDeMesure = ({ alias: b, fait }: Portes): string =>
  preuvesDe({
    fait,
    premier: `make_date(${b}.annee, 1, 1)`,
    dernier: `make_date(${b}.annee, 12, 31)`,
    dans: (colonne) => `(${b}.departements = '{}' OR ${colonne} && ${b}.departements)`,
    parmi: (colonne) => `(${b}.niveau <> 'CTA' OR ${colonne} = ${b}.instance_id)`,
  });

/** « SELECT id … » of a set as it was frozen; « * » gathers those of a kind. */
export const preuvesFigees = ({ alias: b, fait, parametre }: Portes, cle: string): string => `SELECT u.id::uuid AS id
  FROM ${fait('version_bilan', 'f')}, jsonb_each(f.preuves) AS s(cle, ids), jsonb_array_elements_text(s.ids) AS u(id)
  WHERE f.bilan_id = ${b}.id AND f.numero = ${b}.numero AND ${cle.endsWith('/*') ? `starts_with(s.cle, ${parametre(cle.slice(0, -1), 'text')})` : `s.cle = ${parametre(cle, 'text')}`}`;
