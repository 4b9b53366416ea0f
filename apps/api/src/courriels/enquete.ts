import type { EtatEnquete, Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Secretariat } from './dossier';

/** What a mail about a survey may say: never who answered, nor what. */
export interface DossierEnquete {
  readonly id: string;
  readonly annee: number;
  readonly instanceNom: string;
  readonly fermeLe: Jour;
  readonly etat: EtatEnquete;
  readonly questions: number;
  readonly secretariat: Secretariat | null;
}

/** The survey of a sending, null when it does not exist any more. */
export async function chargerEnquete(em: EntityManager, id: string): Promise<DossierEnquete | null> {
  const [ligne]: DossierEnquete[] = await em.query(
    `SELECT x.id, x.annee, x.instance_nom AS "instanceNom", x.ferme_le::text AS "fermeLe", x.etat, cardinality(x.questions_ids) AS questions,
       (SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM instance i JOIN organisation o ON o.id = i.secretariat_id WHERE i.id = x.instance_id) AS secretariat
     FROM enquete x WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}
