import {
  abandonnerAction as abandonner, avancerAction as avancer, cloreAction as clore, exigerTransitionAction, introuvable, lirePreuve, nonAuthentifie, rouvrirAction as rouvrir, saisieInvalide, examinerParties,
  type AvancementSaisi, type EtatAction,
} from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { estUuid } from '../../lecture/racine';
import { Action, Livrable } from '../action.entity';
import type { FaitsAction } from '../action.faits';
import { remonter } from './remontee';

/** One line of the journal of progress. */
async function noter(em: EntityManager, ctx: Contexte, actionId: string, { etat, avancement, note }: { etat: EtatAction; avancement: number; note: string | null }): Promise<void> {
  await em.query('INSERT INTO avancee (id, action_id, instant, etat, avancement, note, auteur_id) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)', [
    actionId, ctx.maintenant, etat, avancement, note, ctx.acteur?.personneId ?? null,
  ]);
}

async function atteindre(em: EntityManager, ctx: Contexte, actionId: string, jalons: readonly string[]): Promise<void> {
  if (jalons.length === 0) return;
  const [atteints] = jalons.every(estUuid) ? await em.query<[unknown[], number]>('UPDATE jalon SET atteint_le = $3 WHERE action_id = $1 AND id = ANY ($2::uuid[]) AND atteint_le IS NULL RETURNING id', [actionId, jalons, ctx.jour]) : [[]];
  if (atteints.length < new Set(jalons).size) throw saisieInvalide([{ champ: 'jalonsAtteints', message: 'Une de ces étapes n’est pas celle de l’action, ou elle est déjà atteinte.' }]);
}

/** Says how far an action is, in the journal of its progress, and carries it up. */
export function avancerAction(ctx: Contexte, { id, version, saisie }: { id: string; version: number; saisie: AvancementSaisi & { readonly jalonsAtteints?: readonly string[] | null } }): Promise<string> {
  return agir<Action>(ctx, { acte: 'avancerAction', classe: Action, id, version }, async ({ ligne, em }) => {
    const parties = await em.countBy(Action, { parentId: id });
    const { note, ...changement } = avancer(ligne, saisie, { parties });
    await atteindre(em, ctx, id, saisie.jalonsAtteints ?? []);
    await noter(em, ctx, id, { ...changement, note });
    return { changement, ensuite: () => remonter(em, ligne.parentId) };
  });
}

/** Says that an action is done: its deliverables have their evidence, its parts are closed. */
export function cloreAction(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir<Action>(ctx, { acte: 'cloreAction', classe: Action, id, version }, async ({ ligne, em }) => {
    const { cloture } = await faitsDe<FaitsAction>(em, ctx, Action, id, ['cloture']);
    const changement = clore(ligne, cloture, ctx.maintenant);
    await noter(em, ctx, id, { ...changement, note: null });
    return { changement, ensuite: () => remonter(em, ligne.parentId) };
  });
}

export function abandonnerAction(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir<Action>(ctx, { acte: 'abandonnerAction', classe: Action, id, version }, async ({ ligne, em }) => {
    const changement = abandonner(ligne, motif, ctx.maintenant);
    await noter(em, ctx, id, { etat: changement.etat, avancement: ligne.avancement, note: changement.motif });
    return { changement, motif: changement.motif, ensuite: () => remonter(em, ligne.parentId) };
  });
}

export function rouvrirAction(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir<Action>(ctx, { acte: 'rouvrirAction', classe: Action, id, version }, async ({ ligne, em }) => {
    const { changement, motif: lu } = rouvrir(ligne, motif);
    await noter(em, ctx, id, { ...changement, note: lu });
    return { changement, motif: lu, ensuite: () => remonter(em, ligne.parentId) };
  });
}

/** Adds something to produce, with its evidence when it is already there. */
export function ajouterLivrable(ctx: Contexte, { id, actionId, intitule, preuve }: { id: string; actionId: string; intitule: string; preuve?: string | null }): Promise<string> {
  return agir<Action>(ctx, { acte: 'ajouterLivrable', classe: Action, id: actionId }, async ({ ligne, em }) => {
    exigerTransitionAction(ligne, 'ajouterLivrable');
    if (!estUuid(id)) throw saisieInvalide([{ champ: 'id', message: 'L’identifiant doit être un UUID.' }]);
    const deja = await em.findOneBy(Livrable, { id });
    if (deja && deja.actionId !== actionId) throw saisieInvalide([{ champ: 'id', message: 'Cet identifiant est déjà pris.' }]);
    if (deja) return null;
    const existants = await em.findBy(Livrable, { actionId });
    const { livrables } = examinerParties({ livrables: [...existants.map((l) => l.intitule), intitule] });
    const lue = preuve?.trim() ? lirePreuve(preuve) : null;
    const rang = Math.max(0, ...existants.map((l) => l.rang)) + 1;
    await em.insert(Livrable, { id, actionId, rang, intitule: livrables.at(-1) ?? intitule, preuve: lue, fourniLe: lue === null ? null : ctx.jour });
    return { changement: {}, champs: ['livrables'], nouvelleVersion: true };
  });
}

/** Gives the evidence of a deliverable, or a better one. */
export async function fournirLivrable(ctx: Contexte, { id, preuve }: { id: string; preuve: string }): Promise<string> {
  const connu = estUuid(id) ? await ctx.source.manager.findOneBy(Livrable, { id }) : null;
  if (!connu) throw ctx.acteur ? introuvable() : nonAuthentifie();
  return agir<Action>(ctx, { acte: 'fournirLivrable', classe: Action, id: connu.actionId }, async ({ ligne, em }) => {
    exigerTransitionAction(ligne, 'fournirLivrable');
    await em.update(Livrable, { id }, { preuve: lirePreuve(preuve), fourniLe: ctx.jour });
    return { changement: {}, champs: ['livrables'], nouvelleVersion: true };
  });
}
