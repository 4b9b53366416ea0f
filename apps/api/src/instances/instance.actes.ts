import { ajouterJours, decrireInstance, saisieInvalide, valableLe, type InstanceDecrite, type InstanceSaisie, type Jour } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { inscrire, mandatPour } from '../acte/journal';
import { departementsConnus } from '../organisations/departements';
import { Organisation } from '../organisations/organisation.entity';
import { Instance, Perimetre } from './instance.entity';

interface Description extends Omit<InstanceSaisie, 'debut' | 'departements'> {
  readonly debut?: Jour | null;
}

export interface InstanceDemandee extends Description {
  readonly departements: readonly string[];
  readonly precision?: string | null;
  readonly predecesseurs?: readonly string[];
}

/** Opens an instance with its first perimeter; what it succeeds to closes on the eve and stays readable through it. */
export function creerInstance(ctx: Contexte, id: string, saisie: InstanceDemandee): Promise<string> {
  return creer(ctx, { acte: 'creerInstance', classe: Instance, id }, async ({ em }) => {
    const { departements, ...decrite } = await decrire(em, { ...saisie, debut: saisie.debut ?? ctx.jour });
    return {
      ligne: { ...decrite, departements: [...departements], fictif: ctx.configuration.fictif },
      parties: async () => {
        // The first perimeter of an instance needs no name of its own.
        await em.insert(Perimetre, { id, instanceId: id, departements: [...departements], precision: saisie.precision ?? null, debut: decrite.debut, fin: null });
        for (const predecesseur of new Set(saisie.predecesseurs ?? [])) await succeder(em, ctx, predecesseur, id, decrite.debut);
      },
    };
  });
}

/** Corrects an instance, gives it another secrétariat, or closes it on its last day. Its perimeter changes by an act of its own. */
export function modifierInstance(ctx: Contexte, id: string, version: number, saisie: Description): Promise<string> {
  return agir(ctx, { acte: 'modifierInstance', classe: Instance, id, version }, async ({ ligne, em }) => {
    const { departements: _inchanges, ...changement } = await decrire(em, { ...saisie, debut: saisie.debut ?? ligne.debut, departements: ligne.departements });
    return { changement };
  });
}

async function decrire(em: EntityManager, saisie: InstanceSaisie): Promise<InstanceDecrite> {
  const decrite = decrireInstance(saisie, await departementsConnus(em));
  const { secretariatId, debut } = decrite;
  const secretariat = secretariatId === null ? null : await em.findOneBy(Organisation, { id: secretariatId });
  if (secretariatId !== null && (!secretariat || (secretariat.fin !== null && !valableLe(secretariat, debut)))) {
    throw saisieInvalide([{ champ: 'secretariatId', message: 'Cette organisation n’existe pas, ou plus.' }]);
  }
  return decrite;
}

async function succeder(em: EntityManager, ctx: Contexte, predecesseurId: string, successeurId: string, le: Jour): Promise<void> {
  const predecesseur = await em.findOne(Instance, { where: { id: predecesseurId }, lock: { mode: 'pessimistic_write' } });
  if (!predecesseur) throw saisieInvalide([{ champ: 'predecesseurs', message: 'Une des instances remplacées n’existe pas.' }]);
  if (predecesseur.debut >= le) throw saisieInvalide([{ champ: 'debut', message: `${predecesseur.nom} n’a pas encore commencé ce jour-là : elle ne peut pas être remplacée.` }]);
  await em.query('INSERT INTO succession (predecesseur_id, successeur_id, le) VALUES ($1, $2, $3)', [predecesseurId, successeurId, le]);
  if (predecesseur.fin !== null && predecesseur.fin < le) return;
  await em.update(Instance, { id: predecesseurId }, { fin: ajouterJours(le, -1), version: predecesseur.version + 1 });
  const mandatId = mandatPour(ctx.acteur, 'creerInstance', 'Instance', {});
  await inscrire(em, ctx, [{ acte: 'creerInstance', sujet: 'Instance', sujetId: predecesseurId, champs: ['fin'], mandatId }]);
}
