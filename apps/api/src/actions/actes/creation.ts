import { creerAction as creerPlan, dateEnMots, saisieInvalide, type ActionSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { creer } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import type { Decision } from '../../comptes-rendus/compte-rendu.entity';
import { Instance } from '../../instances/instance.entity';
import { Action } from '../action.entity';
import { colonnesDe, decisionDe, exigerNommes, tenirFeuille } from './cadre';
import { ecrireParties } from './parties';
import { remonter } from './remontee';
import { programmerRetard, rappelDe } from './suivi';

export interface ActionCreee extends ActionSaisie {
  readonly instanceId: string;
  readonly feuilleDeRouteId?: string | null;
  readonly decisionId?: string | null;
}

const INTITULE_MAX = 300;

/** What a decision already says need not be typed again; the pilot is proposed only to whoever may read that organisation. */
function completer(saisie: ActionSaisie, decision: Decision | null): ActionSaisie {
  if (!decision) return saisie;
  return {
    ...saisie,
    intitule: saisie.intitule || decision.texte.slice(0, INTITULE_MAX),
    piloteId: saisie.piloteId ?? decision.piloteId,
    echeance: saisie.echeance ?? decision.echeanceLibelle ?? (decision.echeance === null ? null : dateEnMots(decision.echeance)),
  };
}

/** The next rank in the road map, or among the actions that the instance follows outside any. */
export async function rangSuivant(em: EntityManager, feuilleDeRouteId: string | null, instanceId: string | null): Promise<number> {
  const [{ rang }] = await em.query<[{ rang: number }]>(
    `SELECT coalesce(max(rang), 0)::int + 1 AS rang FROM action WHERE feuille_de_route_id IS NOT DISTINCT FROM $1::uuid AND ($1::uuid IS NOT NULL OR instance_id = $2::uuid)`,
    [feuilleDeRouteId, instanceId],
  );
  return rang;
}

/** Creates an action of a road map, or from a decision; whoever is named to pilot it is told. */
export function creerAction(ctx: Contexte, { id, saisie }: { id: string; saisie: ActionCreee }): Promise<string> {
  const { instanceId, feuilleDeRouteId = null, decisionId = null } = saisie;
  return creer<Action, Instance>(ctx, { acte: 'creerAction', classe: Action, id, sous: { classe: Instance, id: instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw saisieInvalide([{ champ: 'instanceId', message: 'Cette instance n’existe pas.' }]);
    const feuille = feuilleDeRouteId === null ? null : await tenirFeuille(em, ctx, feuilleDeRouteId, instanceId);
    const decision = decisionId === null ? null : await decisionDe(em, ctx, decisionId, instanceId);
    const action = creerPlan(completer(saisie, decision), { feuille, decision });
    await exigerNommes(em, ctx, action, { id, feuille, instanceId });
    const suivie = { ...action, id, instanceId };
    const annoncee = action.cadre === 'SANS' || action.cadre === 'ADOPTEE';
    return {
      ligne: {
        ...action, ...colonnesDe(action), feuilleDeRouteId, decisionId, instanceId, accordId: feuille?.accordId ?? null, departements: feuille?.departements ?? instance.departements,
        rang: await rangSuivant(em, feuilleDeRouteId, instanceId), creeLe: ctx.maintenant,
      },
      parties: async () => {
        await ecrireParties(em, id, saisie);
        await remonter(em, action.parentId);
        await programmerRetard(em, [suivie]);
      },
      envois: annoncee && action.piloteId !== null ? [{ regle: 'PILOTE' }, ...rappelDe(suivie, ctx.maintenant)] : [],
    };
  });
}
