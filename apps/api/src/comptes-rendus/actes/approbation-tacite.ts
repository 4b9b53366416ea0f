import { approuverTacitement as approuver } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { transaction } from '../../acte/acte';
import type { Service } from '../../acte/contexte';
import { preparerEnvois } from '../../acte/envoi';
import { inscrire } from '../../acte/journal';
import { contexteDe } from '../../http/contexte';
import { CompteRendu } from '../compte-rendu.entity';
import { remplacerAncien } from './remplacement';

/** Name of the job that records that silence approved. */
export const TACHE_APPROBATION = 'approuverTacitement';

const cle = (compteRenduId: string): string => `${TACHE_APPROBATION}:${compteRenduId}`;

/** Puts the approval by silence on the calendar, in the transaction of the publication. */
export async function programmerApprobation(em: EntityManager, compteRenduId: string, le: Date | null): Promise<void> {
  if (le === null) return;
  await em.query(`SELECT graphile_worker.add_job($1, json_build_object('compteRendu', $2::text), run_at => $3, job_key => $4)`, [TACHE_APPROBATION, compteRenduId, le, cle(compteRenduId)]);
}

/** The participants spoke: their silence is not awaited any more. */
export async function deprogrammerApprobation(em: EntityManager, compteRenduId: string): Promise<void> {
  await em.query('SELECT graphile_worker.remove_job($1)', [cle(compteRenduId)]);
}

/**
 * Records that silence approved. It is nobody's act: its line in the journal has no actor, and everything bears the instant
 * told at the publication, however late the job runs. Returns false when that instant has not come; done twice, or after
 * an express approval, it changes nothing.
 */
export async function approuverTacitement(service: Service, id: string, maintenant: Date): Promise<boolean> {
  const connu = await service.source.manager.findOneBy(CompteRendu, { id });
  if (connu?.etat !== 'PROJET' || connu.taciteLe === null) return true;
  const ctx = contexteDe(service, null, connu.taciteLe);
  return transaction(ctx, async (em) => {
    const ligne = await em.findOneOrFail(CompteRendu, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const change = approuver(ligne, maintenant);
    if (change === null) return ligne.etat !== 'PROJET';
    const aussi = await remplacerAncien(em, ctx, ligne);
    await em.update(CompteRendu, { id }, { ...change, version: ligne.version + 1 });
    const acte = { acte: 'approuverCompteRendu', sujet: 'CompteRendu', sujetId: id };
    const lignes = [{ ...acte, champs: Object.keys(change), motif: 'Approbation tacite' }, ...aussi.map((l) => ({ ...l, acte: acte.acte }))];
    await inscrire(em, ctx, lignes);
    await preparerEnvois(em, ctx, { ...acte, instanceId: ligne.instanceId }, [{ regle: 'PARTICIPANTS' }]);
    return true;
  });
}
