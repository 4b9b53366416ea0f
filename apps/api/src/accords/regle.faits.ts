import { reglesApplicables, type Jour, type Regle as RegleLue, type ReglesApplicables, type TypeInstance } from '@gouvernance-iae/domaine';
import type { Calcul } from '../lecture/registre';
import { Accord, Regle } from './accord.entity';

/** What the rules of a day need to be applied: facts of any row that has `jour`, `departements` and `instance_id`. */
export interface FaitsRegles {
  readonly regles: readonly RegleLue[];
  readonly typeInstance: TypeInstance;
}

/** A rule `r` and its accord `a`, under the names of the domain. */
export const COLONNES_REGLE = `r.id, r.nature, r.type_instance AS "typeInstance", r.departements, r.instance_id AS "instanceId", r.nombre, r.unite, r.destinataires, r.colleges, r.texte,
    r.debut, r.fin, r.citation, r.source, r.force, r.accord_id AS "accordId", a.code AS "accordCode", coalesce(a.fictif, false) AS "accordFictif", r.article_id AS "articleId"`;

/** The rules valid on the day of the row, for its type of instance and its territory, as JSON. */
const reglesDuJour: Calcul = ({ alias, fait }) => `
SELECT coalesce(json_agg(row_to_json(x)), '[]') FROM (
  SELECT ${COLONNES_REGLE}
  FROM ${fait('instance', 'i')} JOIN ${fait(Regle, 'r')} ON r.type_instance = i.type LEFT JOIN ${fait(Accord, 'a')} ON a.id = r.accord_id
  WHERE i.id = ${alias}.instance_id AND r.debut <= ${alias}.jour AND (r.fin IS NULL OR r.fin >= ${alias}.jour)
    AND CASE WHEN r.instance_id IS NULL THEN r.departements = '{}' OR r.departements && ${alias}.departements ELSE r.instance_id = i.id END) x`;

const typeInstance: Calcul = ({ alias, fait }) => `SELECT i.type FROM ${fait('instance', 'i')} WHERE i.id = ${alias}.instance_id`;

export const FAITS_REGLES = { regles: reglesDuJour, typeInstance } as const satisfies Record<keyof FaitsRegles, Calcul>;

/** The rules that judge this row: those of its own day, not of today. */
export const reglesDeLaLigne = (
  ligne: { readonly jour: Jour; readonly departements: readonly string[]; readonly instanceId: string },
  { regles, typeInstance: type }: FaitsRegles,
): ReglesApplicables => reglesApplicables(regles, { jour: ligne.jour, departements: ligne.departements, instanceId: ligne.instanceId, typeInstance: type });
