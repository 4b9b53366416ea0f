import type { AvenantADecliner } from '@gouvernance-iae/domaine';
import { Accord, EvenementAccord } from '../accords/accord.entity';
import type { Compilateur } from '../lecture/compilateur';

/** As many as a person looks at; the others are on the page of the national accord. */
const AVENANTS_MAX = 20;

/** National avenants that a regional accord in force has not declined, for whoever may do it: the oldest first. */
export function requeteAvenants(c: Compilateur, jour: string): string {
  const { fait } = c.portes('v');
  return `SELECT v.titre, v.jour, v.citation, n.id AS "nationalId", n.code AS "nationalCode", n.fictif AS "nationalFictif", a.id AS "accordId", a.code AS "accordCode", a.fictif AS "accordFictif", r.nom AS "regionNom"
    FROM ${fait(EvenementAccord, 'v')} JOIN ${fait(Accord, 'n')} ON n.id = v.accord_id AND n.niveau = 'NATIONAL' JOIN ${fait(Accord, 'a')} ON a.decline_id = n.id JOIN ${fait('region', 'r')} ON r.code = a.region_code
    WHERE v.genre = 'AVENANT' AND v.jour <= ${jour} AND ${c.pouvoir('declinerAvenant', Accord, 'a')}
      AND a.effet_le <= ${jour} AND (a.fin_le IS NULL OR a.fin_le >= ${jour}) AND (n.fin_le IS NULL OR n.fin_le >= ${jour})
      AND NOT EXISTS (SELECT 1 FROM ${fait(EvenementAccord, 'd')} WHERE d.accord_id = a.id AND d.decline_id = v.id)
    ORDER BY v.jour, r.nom, v.id LIMIT ${AVENANTS_MAX}`;
}

export interface FaitsAvenants {
  readonly avenants: readonly AvenantADecliner[];
}
