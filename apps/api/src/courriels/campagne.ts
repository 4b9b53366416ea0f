import type { EtatCampagne, Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Secretariat } from './dossier';

/** What a mail about a campaign may say: never a figure. */
export interface DossierCampagne {
  readonly id: string;
  readonly libelle: string;
  readonly debut: Jour;
  readonly fin: Jour;
  readonly echeance: Jour;
  readonly etat: EtatCampagne;
  readonly secretariat: Secretariat | null;
}

/** The campaign of a sending, null when it does not exist any more. */
export async function chargerCampagne(em: EntityManager, id: string): Promise<DossierCampagne | null> {
  const [ligne]: DossierCampagne[] = await em.query(
    `SELECT x.id, x.libelle, x.debut::text AS debut, x.fin::text AS fin, x.echeance::text AS echeance, x.etat,
       (SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM instance i JOIN organisation o ON o.id = i.secretariat_id WHERE i.id = x.instance_id) AS secretariat
     FROM campagne x WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}
