import type { Compilateur } from '../lecture/compilateur';
import { Contestation } from '../mesures/contestation.entity';

const CONTESTATIONS_MAX = 20;

/** Contested counts that wait for the person's answer, the oldest first. */
export function requeteContestations(c: Compilateur): string {
  const { fait } = c.portes('k');
  return `SELECT k.id, n.code, d.nom AS lieu, k.annee, o.nom AS "organisationNom", k.motif
    FROM (SELECT z.* FROM ${c.lire(Contestation, 'z')} AND z.etat = 'OUVERTE' AND ${c.pouvoir('repondreContestation', Contestation, 'z')} ORDER BY z.contestee_le, z.id LIMIT ${CONTESTATIONS_MAX}) k
    JOIN ${fait('indicateur', 'n')} ON n.id = k.indicateur_id JOIN ${fait('organisation', 'o')} ON o.id = k.organisation_id LEFT JOIN ${fait('departement', 'd')} ON d.code = k.departement ORDER BY k.contestee_le, k.id`;
}
