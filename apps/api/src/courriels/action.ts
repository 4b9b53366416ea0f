import type { EtatAction, Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Secretariat } from './dossier';

/** What a mail about an action may say: what is planned, which its readers read. */
export interface DossierAction {
  readonly id: string;
  readonly intitule: string;
  readonly cadre: string;
  readonly etat: EtatAction;
  readonly avancement: number;
  readonly echeanceLibelle: string | null;
  readonly echeance: Jour | null;
  readonly piloteId: string | null;
  /** « Feuille de route 2026, Comité de pilotage régional », or the decision. */
  readonly origine: string;
  readonly secretariat: Secretariat | null;
}

export interface DossierFeuille {
  readonly id: string;
  readonly annee: number;
  readonly numero: number;
  readonly etat: string;
  readonly instanceNom: string;
  readonly adopteeLe: Jour;
  readonly secretariat: Secretariat | null;
}

const SECRETARIAT = `(SELECT json_build_object('nom', o.nom, 'courriel', o.courriel) FROM instance i JOIN organisation o ON o.id = i.secretariat_id WHERE i.id = x.instance_id) AS secretariat`;

/** The action of a sending, null when it does not exist any more. */
export async function chargerAction(em: EntityManager, id: string): Promise<DossierAction | null> {
  const [ligne]: DossierAction[] = await em.query(
    `SELECT x.id, x.intitule, x.cadre, x.etat, x.avancement, x.echeance_libelle AS "echeanceLibelle", x.echeance::text AS echeance, x.pilote_id AS "piloteId", ${SECRETARIAT},
       coalesce((SELECT 'Feuille de route ' || f.annee || ', ' || f.instance_nom FROM feuille_de_route f WHERE f.id = x.feuille_de_route_id),
         (SELECT 'Décision ' || d.numero FROM decision d WHERE d.id = x.decision_id), '') AS origine
     FROM action x WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}

/** The road map of a sending, null when it does not exist any more. */
export async function chargerFeuille(em: EntityManager, id: string): Promise<DossierFeuille | null> {
  const [ligne]: DossierFeuille[] = await em.query(
    `SELECT x.id, x.annee, x.numero, x.etat, x.instance_nom AS "instanceNom", x.adoptee_le::text AS "adopteeLe", ${SECRETARIAT} FROM feuille_de_route x WHERE x.id = $1`,
    [id],
  );
  return ligne ?? null;
}
