import { exigerTransitionAction, modifierAction as reecrire, saisieInvalide, type ActionSaisie } from '@gouvernance-iae/domaine';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { Action } from '../action.entity';
import { colonnesDe, exigerNommes, tenirFeuille } from './cadre';
import { ecrireParties } from './parties';
import { remonter } from './remontee';
import { programmerRetard, rappelDe } from './suivi';

/** Rewrites what is planned of an action; outside a road map its new pilot is told at once, in a revision at its adoption. */
export function modifierAction(ctx: Contexte, { id, version, saisie }: { id: string; version: number; saisie: ActionSaisie }): Promise<string> {
  return agir<Action>(ctx, { acte: 'modifierAction', classe: Action, id, version }, async ({ ligne, em }) => {
    const feuille = ligne.feuilleDeRouteId === null ? null : await tenirFeuille(em, ctx, ligne.feuilleDeRouteId, ligne.instanceId);
    const plan = reecrire(ligne, saisie, feuille?.annee ?? null);
    await exigerNommes(em, ctx, plan, { id, feuille, instanceId: ligne.instanceId });
    const suivie = { ...ligne, ...plan };
    const nouveauPilote = ligne.cadre === 'SANS' && plan.piloteId !== null && plan.piloteId !== ligne.piloteId;
    const nouvelleEcheance = ligne.cadre === 'SANS' && plan.echeance !== ligne.echeance;
    return {
      changement: colonnesDe(plan),
      envois: [...(nouveauPilote ? [{ regle: 'PILOTE' as const }] : []), ...(nouveauPilote || nouvelleEcheance ? rappelDe(suivie, ctx.maintenant) : [])],
      ensuite: async () => {
        await ecrireParties(em, id, saisie);
        await remonter(em, ligne.parentId);
        await remonter(em, plan.parentId);
        await programmerRetard(em, [suivie]);
      },
    };
  });
}

/** Takes an action out of a draft that nobody has adopted; returns its road map. */
export async function retirerAction(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  let feuilleId = '';
  await agir<Action>(ctx, { acte: 'retirerAction', classe: Action, id, version }, async ({ ligne, em }) => {
    exigerTransitionAction(ligne, 'retirerAction');
    if (await em.existsBy(Action, { parentId: id })) throw saisieInvalide([{ champ: 'parentId', message: 'Cette action a des parties : retirez-les d’abord, ou rattachez-les ailleurs.' }]);
    feuilleId = ligne.feuilleDeRouteId ?? '';
    return {
      changement: {},
      champs: ['feuilleDeRouteId'],
      nouvelleVersion: false,
      ensuite: async () => {
        await em.delete(Action, { id });
        await remonter(em, ligne.parentId);
      },
    };
  });
  return feuilleId;
}
