import { jugerRythme, reglesApplicables, type Jour, type Regle, type ReunionDuRythme, type TypeInstance, type VerdictRythme } from '@gouvernance-iae/domaine';
import type { Acteur } from '@gouvernance-iae/droits';
import { COLONNES_REGLE } from '../accords/regle.faits';
import { Instance } from '../instances/instance.entity';
import type { Compilateur } from '../lecture/compilateur';
import { Reunion } from '../reunions/reunion.entity';

/** An instance with all that its rhythm is judged from, in one row. */
export interface FaitsRythme {
  readonly id: string;
  readonly nom: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly regles: readonly Regle[];
  readonly reunions: readonly ReunionDuRythme[];
}

/** Instances whose sittings the actor reads: judging the others from what is not seen would call them late. */
export const instancesSuivies = (acteur: Acteur | null): string[] => [...new Set((acteur?.mandats ?? []).flatMap((m) => [...m.instancesLues, ...m.instancesTenues]))].sort();
/** Instances that the actor runs. */
export const instancesTenues = (acteur: Acteur | null): string[] => [...new Set((acteur?.mandats ?? []).flatMap((m) => m.instancesTenues))].sort();

/** « SELECT facts, extra FROM instances alive in the year »: sittings that the actor reads, rules that any day of the year may meet. */
export function requeteRythmes(c: Compilateur, instances: readonly string[], annee: number, autres = ''): string {
  const alias = 'ry';
  const debut = c.parametre(`${annee}-01-01`, 'date');
  const fin = c.parametre(`${annee}-12-31`, 'date');
  const { fait } = c.portes(alias);
  const reunions = `SELECT coalesce(json_agg(json_build_object('id', s.id, 'jour', s.jour, 'etat', s.etat) ORDER BY s.jour, s.id), '[]')
    FROM ${c.lire(Reunion, 's')} AND s.instance_id = ${alias}.id AND s.jour BETWEEN ${debut} AND ${fin} AND s.etat <> 'ANNULEE'`;
  const regles = `SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (SELECT ${COLONNES_REGLE}
    FROM ${fait('regle', 'r')} LEFT JOIN ${fait('accord', 'a')} ON a.id = r.accord_id
    WHERE r.type_instance = ${alias}.type AND r.nature = 'RYTHME' AND r.debut <= ${fin} AND (r.fin IS NULL OR r.fin >= ${debut})
      AND CASE WHEN r.instance_id IS NULL THEN r.departements = '{}' OR r.departements && ${alias}.departements ELSE r.instance_id = ${alias}.id END) x`;
  return `SELECT ${alias}.id, ${alias}.nom, ${alias}.type, ${alias}.departements, ${alias}.debut, ${alias}.fin, (${reunions}) AS reunions, (${regles}) AS regles${autres}
    FROM ${c.lire(Instance, alias)} AND ${alias}.id = ANY(${c.parametre(instances, 'uuid[]')}) AND ${alias}.debut <= ${fin} AND (${alias}.fin IS NULL OR ${alias}.fin >= ${debut})`;
}

/** The verdict of an instance for a year, as of this day. */
export const verdictDe = (faits: FaitsRythme, annee: number, jour: Jour): VerdictRythme =>
  jugerRythme({
    annee,
    jour,
    debut: faits.debut,
    fin: faits.fin,
    reunions: faits.reunions,
    regles: (d) => reglesApplicables(faits.regles, { jour: d, typeInstance: faits.type, departements: faits.departements, instanceId: faits.id }),
  });
