import { ouvrirCampagne as ouvrir, ouvrirCampagnePreparee, saisieInvalide, jourCivil, ZONE_METROPOLE, type CampagneSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { Accord } from '../../accords/accord.entity';
import { creer, transaction } from '../../acte/acte';
import type { Contexte, Service } from '../../acte/contexte';
import { preparerEnvois, type Envoi } from '../../acte/envoi';
import { inscrire } from '../../acte/journal';
import { contexteDe } from '../../http/contexte';
import { Instance } from '../../instances/instance.entity';
import { estUuid } from '../../lecture/racine';
import { Campagne } from '../campagne.entity';
import { matinDu, rappelAvant } from '../rappel';
import { cellulesDe, creerCellules } from './cellules';

/** Name of the job that opens a prepared campaign on its day. */
export const TACHE_OUVERTURE = 'ouvrirCampagnePreparee';

export interface OuvertureSaisie extends Omit<CampagneSaisie, 'ouvreLe'> {
  readonly accordId: string;
  readonly instanceId: string;
  readonly ouvreLe?: string | null;
}

const envoisDOuverture = ({ echeance }: Pick<Campagne, 'echeance'>, maintenant: Date): Envoi[] => [{ regle: 'FOURNISSEURS' }, ...rappelAvant(echeance, maintenant)];

/** The accord whose indicators are followed. */
export async function accordDe(em: EntityManager, accordId: string): Promise<Accord> {
  const accord = estUuid(accordId) ? await em.findOneBy(Accord, { id: accordId }) : null;
  if (!accord) throw saisieInvalide([{ champ: 'accordId', message: 'Cet accord n’existe pas.' }]);
  return accord;
}

/** Opens a campaign with all its expected cells, or prepares it when its opening day is to come: a job then opens it. */
export function ouvrirCampagne(ctx: Contexte, { id, saisie }: { id: string; saisie: OuvertureSaisie }): Promise<string> {
  const { accordId, instanceId } = saisie;
  return creer<Campagne, Instance>(ctx, { acte: 'ouvrirCampagne', classe: Campagne, id, sous: { classe: Instance, id: instanceId, cle: 'instanceId' } }, async ({ parent: instance, em }) => {
    if (!instance) throw saisieInvalide([{ champ: 'instanceId', message: 'Cette instance n’existe pas.' }]);
    const accord = await accordDe(em, accordId);
    const campagne = ouvrir({ ...saisie, ouvreLe: saisie.ouvreLe ?? ctx.jour, revueLe: saisie.revueLe ?? null }, { accord, instance }, { aujourdHui: ctx.jour, maintenant: ctx.maintenant });
    const { cellules, organisations } = await cellulesDe(em, { ...campagne, accordId, instanceId });
    if (cellules.length === 0) throw saisieInvalide([{ champ: 'accordId', message: 'Aucune valeur n’est attendue : la période est trop courte pour les indicateurs de l’accord, ils sont déjà demandés, ou leurs fournisseurs ne sont pas dans l’annuaire.' }]);
    const ouverte = campagne.etat === 'OUVERTE';
    return {
      ligne: { ...campagne, departements: [...campagne.departements], accordId, instanceId, instanceNom: instance.nom, organisations: ouverte ? [...organisations] : [] },
      parties: (e) => (ouverte ? creerCellules(e, id, cellules) : programmer(e, id, campagne.ouvreLe)),
      envois: ouverte ? envoisDOuverture(campagne, ctx.maintenant) : [],
    };
  });
}

async function programmer(em: EntityManager, id: string, le: string): Promise<void> {
  await em.query(`SELECT graphile_worker.add_job($1, json_build_object('campagne', $2::text), run_at => $3, job_key => $4)`, [TACHE_OUVERTURE, id, matinDu(le), `${TACHE_OUVERTURE}:${id}`]);
}

/**
 * Opens a prepared campaign on its day: nobody's act, its line in the journal has no actor. The cells are those that the
 * dictionary and the directories give on that day. Done twice, it changes nothing; false when its day has not come.
 */
export async function ouvrirPreparee(service: Service, id: string, maintenant: Date): Promise<boolean> {
  const ctx = contexteDe(service, null, maintenant);
  return transaction(ctx, async (em) => {
    const campagne = await em.findOne(Campagne, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (campagne?.etat !== 'PREPAREE') return true;
    if (campagne.ouvreLe > jourCivil(maintenant, ZONE_METROPOLE)) return false;
    const change = ouvrirCampagnePreparee(campagne, { aujourdHui: ctx.jour, maintenant });
    const { cellules, organisations } = await cellulesDe(em, campagne);
    await em.update(Campagne, { id }, { ...change, organisations: [...organisations], version: campagne.version + 1 });
    await creerCellules(em, id, cellules);
    const acte = { acte: 'ouvrirCampagne', sujet: 'Campagne', sujetId: id };
    await inscrire(em, ctx, [{ ...acte, champs: [...Object.keys(change), 'organisations'] }]);
    await preparerEnvois(em, ctx, { ...acte, instanceId: campagne.instanceId }, envoisDOuverture(campagne, maintenant));
    return true;
  });
}
