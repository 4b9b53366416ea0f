import type { CompteRendu as CompteRenduDomaine, FaitsVerdicts, Instance as InstanceDomaine, Jour, NatureRegle, SeanceJugee } from '@gouvernance-iae/domaine';
import { CompteRendu } from '../comptes-rendus/compte-rendu.entity';
import { FAITS_DESTINATAIRES } from '../comptes-rendus/destinataires.faits';
import type { Compilateur } from '../lecture/compilateur';
import { Reunion } from '../reunions/reunion.entity';
import { COLONNES_REGLE } from './regle.faits';

interface SeanceLue extends Omit<SeanceJugee, 'compteRendu'> {
  /** May this reader open it? A verdict is everybody's, its evidence is not. */
  readonly lisible: boolean;
  readonly compteRendu: ({ readonly id: CompteRenduDomaine['id']; readonly publieLe: Jour | null; readonly approuveLe: Jour | null } & { readonly lisible: boolean }) | null;
}

/** An instance with all that its verdicts are given from, in one row. */
export interface FaitsLus extends Omit<FaitsVerdicts, 'seances'> {
  readonly instanceNom: InstanceDomaine['nom'];
  readonly seances: readonly SeanceLue[];
}

export interface Etendue {
  readonly debut: Jour;
  readonly fin: Jour;
  /** Kinds that will be judged: what the others look at is left empty. */
  readonly natures: readonly NatureRegle[];
}

const lignes = (requete: string): string => `(SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (${requete}) x)`;
const VIDE = `'[]'::json`;

function seances(c: Compilateur, alias: string, { natures }: Etendue, periode: string): string {
  const portes = c.portes('s');
  const { fait } = portes;
  const si = (parmi: readonly NatureRegle[], sql: string, sinon: string): string => (parmi.some((nature) => natures.includes(nature)) ? sql : sinon);
  const jourDe = (colonne: string): string => `(${colonne} AT TIME ZONE s.zone)::date`;
  const minutes = `(SELECT row_to_json(k) FROM (SELECT d.id, ${c.droitDeLire(CompteRendu, 'd')} AS lisible,
      (SELECT min(${jourDe('v.publie_le')}) FROM ${fait(CompteRendu, 'v')} WHERE v.reunion_id = s.id) AS "publieLe",
      (SELECT min(${jourDe('v.approuve_le')}) FROM ${fait(CompteRendu, 'v')} WHERE v.reunion_id = s.id) AS "approuveLe"
    FROM ${fait(CompteRendu, 'd')} WHERE d.reunion_id = s.id AND d.etat <> 'BROUILLON' ORDER BY array_position('{APPROUVE,PROJET,REMPLACE}'::text[], d.etat), d.rang DESC LIMIT 1) k)`;
  const transmissions = `FROM ${fait('transmission', 't')} JOIN ${fait(CompteRendu, 'd')} ON d.id = t.compte_rendu_id WHERE d.reunion_id = s.id`;
  return lignes(`SELECT s.id, s.jour, s.etat, s.reprise, s.departements, ${c.droitDeLire(Reunion, 's')} AS lisible, ${jourDe('s.convoquee_le')} AS "convoqueeLe",
    ${si(['DOCUMENTS'], `(SELECT max(${jourDe('d.depose_le')}) FROM ${fait('document', 'd')} WHERE d.reunion_id = s.id AND d.retire_le IS NULL AND d.depose_le < s.debut)`, 'NULL')} AS "documentsLe",
    ${si(['ORDRE_DU_JOUR', 'BILAN'], `(SELECT coalesce(json_agg(json_build_object('genre', o.genre, 'articleId', o.article_id)), '[]') FROM ${fait('point', 'o')} WHERE o.reunion_id = s.id AND o.etat = 'INSCRIT')`, VIDE)} AS points,
    ${si(['PRESENCE'], `ARRAY(SELECT DISTINCT a.college FROM ${fait('participant', 'a')} WHERE a.reunion_id = s.id AND a.presence IN ('PRESENT','DISTANCE') AND a.college IS NOT NULL ORDER BY 1)`, `'{}'::text[]`)} AS colleges,
    ${si(['PRESENCE'], `(SELECT count(*)::int FROM ${fait('participant', 'a')} WHERE a.reunion_id = s.id AND a.presence <> 'INCONNUE')`, '0')} AS constates,
    ${si(['DIFFUSION', 'APPROBATION', 'TRANSMISSION'], minutes, 'NULL')} AS "compteRendu",
    ${si(['TRANSMISSION'], `(${FAITS_DESTINATAIRES.destinataires(portes)})`, VIDE)} AS candidats,
    ${si(['TRANSMISSION'], `(SELECT coalesce(json_agg(t.instance_id), '[]') ${transmissions})`, VIDE)} AS transmis,
    ${si(['TRANSMISSION'], `(SELECT max(${jourDe('t.transmis_le')}) ${transmissions})`, 'NULL')} AS "transmisLe"
    FROM ${fait(Reunion, 's')} WHERE s.instance_id = ${alias}.id AND ${periode} AND s.etat <> 'ANNULEE' ORDER BY s.jour, s.id`);
}

/**
 * « SELECT facts FROM instances », those alive in the period that the condition keeps. Verdicts are read by every account:
 * they are drawn from facts, and only their evidence is for those who may open it.
 */
export function requeteVerdicts(c: Compilateur, etendue: Etendue, ou: (alias: string) => string): string {
  const alias = 'ju';
  const { fait } = c.portes(alias);
  const debut = c.parametre(etendue.debut, 'date');
  const fin = c.parametre(etendue.fin, 'date');
  const natures = c.parametre(etendue.natures, 'text[]');
  const avec = (nature: NatureRegle, sql: string): string => (etendue.natures.includes(nature) ? sql : VIDE);
  // A perimeter that moved keeps the rules of the places where it was.
  const territoire = `coalesce((SELECT array_agg(DISTINCT e.code) FROM ${fait('perimetre', 'p')}, unnest(p.departements) AS e(code) WHERE p.instance_id = ${alias}.id), '{}') || ${alias}.departements`;
  const regles = lignes(`SELECT ${COLONNES_REGLE} FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
    WHERE r.type_instance = ${alias}.type AND (r.nature = ANY(${natures}) OR r.source = 'ACCORD') AND r.debut <= ${fin} AND (r.fin IS NULL OR r.fin >= ${debut})
      AND CASE WHEN r.instance_id IS NULL THEN r.departements = '{}' OR r.departements && (${territoire}) ELSE r.instance_id = ${alias}.id END`);
  const bilans = `SELECT b.id, b.annee, (b.transmis_le AT TIME ZONE 'Europe/Paris')::date AS jour FROM ${fait('bilan', 'b')} WHERE b.instance_id = ${alias}.id AND b.transmis_le IS NOT NULL`;
  const revues = `SELECT e.id, e.jour, e.genre = 'REVUE' AS faite FROM ${fait('evenement_accord', 'e')} WHERE e.genre IN ('REVUE_DEMANDEE', 'REVUE') AND e.jour BETWEEN ${debut} AND ${fin}
    AND EXISTS (SELECT 1 FROM ${fait('regle', 'r')} WHERE r.accord_id = e.accord_id AND r.nature = 'REVUE' AND r.type_instance = ${alias}.type AND (r.departements = '{}' OR r.departements && ${alias}.departements))`;
  return `SELECT ${alias}.id AS "instanceId", ${alias}.nom AS "instanceNom", ${alias}.type AS "typeInstance", ${alias}.debut, ${alias}.fin,
      coalesce((SELECT p.departements FROM ${fait('perimetre', 'p')} WHERE p.instance_id = ${alias}.id AND p.debut <= ${fin} ORDER BY p.debut DESC LIMIT 1), ${alias}.departements) AS departements,
      ${regles} AS regles, ${seances(c, alias, etendue, `s.jour BETWEEN ${debut} AND ${fin}`)} AS seances,
      ${avec('BILAN', lignes(bilans))} AS bilans, ${avec('REVUE', lignes(revues))} AS revues
    FROM ${fait('instance', alias)} WHERE ${alias}.debut <= ${fin} AND (${alias}.fin IS NULL OR ${alias}.fin >= ${debut}) AND ${ou(alias)}`;
}

/** What this reader may open of the evidence. */
export function preuvesLisibles({ seances: lues }: Pick<FaitsLus, 'seances'>): ReadonlySet<string> {
  return new Set(lues.flatMap((s) => [...(s.lisible ? [s.id] : []), ...(s.compteRendu?.lisible ? [s.compteRendu.id] : [])]));
}
