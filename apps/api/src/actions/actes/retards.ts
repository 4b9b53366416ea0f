import { jourCivil, pointDeRetard, retardDe, SUIVI_DES_ACTIONS, ZONE_METROPOLE, type ActionSuivie, type EtatAction, type Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { transaction } from '../../acte/acte';
import type { Contexte, Service } from '../../acte/contexte';
import { inscrire } from '../../acte/journal';
import { contexteDe } from '../../http/contexte';

/**
 * The late actions of an instance that are on none of its agendas to come: proposed, entered or set aside there, an
 * action is not proposed twice. $1 the instance, $2 the day, $3 one action, or none for all of them.
 */
const EN_RETARD = `
SELECT a.id, a.intitule, a.echeance_libelle AS "echeanceLibelle", a.echeance::text AS echeance, a.avancement, a.etat,
  coalesce((SELECT 'Feuille de route ' || f.annee FROM feuille_de_route f WHERE f.id = a.feuille_de_route_id), (SELECT 'Décision ' || d.numero FROM decision d WHERE d.id = a.decision_id)) AS cadre
FROM action a
WHERE a.instance_id = $1 AND a.cadre <> 'BROUILLON' AND a.etat IN ('A_FAIRE', 'EN_COURS') AND a.echeance < $2::date AND ($3::uuid IS NULL OR a.id = $3::uuid)
  AND NOT EXISTS (SELECT 1 FROM point p JOIN reunion r ON r.id = p.reunion_id WHERE p.action_id = a.id AND r.etat IN ('PLANIFIEE', 'CONVOQUEE'))
ORDER BY a.echeance, a.id`;

const PROPOSER = `
INSERT INTO point (id, reunion_id, rang, titre, duree_minutes, genre, etat, propose_par_nom, motif, action_id)
SELECT gen_random_uuid(), $1, (SELECT coalesce(max(rang), 0) FROM point WHERE reunion_id = $1) + x.rang, x.titre, x."dureeMinutes", 'DEBAT', 'PROPOSE', $2, x.motif, x."actionId"
FROM jsonb_to_recordset($3::jsonb) AS x(rang integer, titre text, "dureeMinutes" integer, motif text, "actionId" uuid)
ON CONFLICT (reunion_id, action_id) DO NOTHING`;

/** A sitting that may still receive proposals. */
interface SeanceOuverte {
  readonly id: string;
  readonly instanceId: string;
}

/** Proposes the late actions of an instance to one of its sittings; returns how many. */
export async function proposerRetards(em: EntityManager, seance: SeanceOuverte, jour: Jour, actionId: string | null = null): Promise<number> {
  const actions = await em.query<(ActionSuivie & { etat: EtatAction })[]>(EN_RETARD, [seance.instanceId, jour, actionId]);
  if (actions.length === 0) return 0;
  const points = actions.map((action, i) => ({ ...pointDeRetard(action, retardDe(action, jour)), rang: i + 1, actionId: action.id }));
  await em.query(PROPOSER, [seance.id, SUIVI_DES_ACTIONS, JSON.stringify(points)]);
  return points.length;
}

/** The next sitting of an instance whose agenda is still open, kept as it is meanwhile. */
async function prochaineSeance(em: EntityManager, instanceId: string, maintenant: Date): Promise<SeanceOuverte | null> {
  const [seance] = await em.query<SeanceOuverte[]>(
    `SELECT id, instance_id AS "instanceId" FROM reunion WHERE instance_id = $1 AND etat = 'PLANIFIEE' AND reprise IS NULL AND debut > $2 ORDER BY debut, id LIMIT 1 FOR UPDATE`,
    [instanceId, maintenant],
  );
  return seance ?? null;
}

/**
 * On the morning after its due day, an action still open proposes itself to the next agenda of its committee: nobody's
 * act, its line in the journal has no actor. Without a sitting to come, the next one that is planned takes it. Done twice,
 * it changes nothing; false when the due day has not passed.
 */
export async function proposerActionEnRetard(service: Service, id: string, maintenant: Date): Promise<boolean> {
  const ctx: Contexte = contexteDe(service, null, maintenant);
  return transaction(ctx, async (em) => {
    const [action] = await em.query<{ instanceId: string | null; echeance: Jour | null }[]>('SELECT instance_id AS "instanceId", echeance::text AS echeance FROM action WHERE id = $1 FOR UPDATE', [id]);
    if (!action?.instanceId || action.echeance === null) return true;
    const jour = jourCivil(maintenant, ZONE_METROPOLE);
    if (action.echeance >= jour) return false;
    const seance = await prochaineSeance(em, action.instanceId, maintenant);
    if (seance && (await proposerRetards(em, seance, jour, id)) > 0) {
      await inscrire(em, ctx, [{ acte: 'proposerPoint', sujet: 'Reunion', sujetId: seance.id, champs: ['points'] }]);
    }
    return true;
  });
}
