import type { EtatRemontee } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Secretariat } from './dossier';

/** What a mail about a remontée may say: its title and who passes it on; the rest is read on the platform. */
export interface DossierRemontee {
  readonly id: string;
  readonly titre: string;
  readonly etat: EtatRemontee;
  readonly origineNom: string;
  /** Who did the act, as the last step tells it. */
  readonly par: string;
  readonly secretariat: Secretariat | null;
}

/** The remontée of a sending, null when it does not exist any more. */
export async function chargerRemontee(em: EntityManager, id: string): Promise<DossierRemontee | null> {
  const [ligne]: DossierRemontee[] = await em.query(
    `SELECT x.id, x.titre, x.etat, x.origine_nom AS "origineNom", e.instance_nom AS par,
       (SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM instance i JOIN organisation o ON o.id = i.secretariat_id WHERE i.id = e.instance_id) AS secretariat
     FROM remontee x JOIN LATERAL (SELECT * FROM etape_remontee e WHERE e.remontee_id = x.id ORDER BY e.rang DESC LIMIT 1) e ON true WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}
