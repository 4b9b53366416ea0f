import type { EtatBilan } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Secretariat } from './dossier';

/** What a mail about a bilan may say: never a figure. */
export interface DossierBilan {
  readonly id: string;
  readonly titre: string;
  readonly annee: number;
  readonly instanceNom: string;
  readonly numero: number;
  readonly etat: EtatBilan;
  readonly motifRenvoi: string | null;
  readonly secretariat: Secretariat | null;
}

/** The bilan of a sending, null when it does not exist any more. */
export async function chargerBilan(em: EntityManager, id: string): Promise<DossierBilan | null> {
  const [ligne]: DossierBilan[] = await em.query(
    `SELECT x.id, x.titre, x.annee, x.instance_nom AS "instanceNom", x.numero, x.etat, x.motif_renvoi AS "motifRenvoi",
       (SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM organisation o WHERE o.id = x.organisation_id) AS secretariat
     FROM bilan x WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}
