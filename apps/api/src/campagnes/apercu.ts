import { territoireDeCampagne, type Jour } from '@gouvernance-iae/domaine';
import { charger, transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Instance } from '../instances/instance.entity';
import { accordDe } from './actes/ouverture';
import { cellulesDe } from './actes/cellules';

export interface DemandeApercu {
  readonly accordId: string;
  readonly instanceId: string;
  /** Last day of the period: those who owe on that day are asked. */
  readonly fin: Jour;
}

/** How many cells a campaign would expect, of whom, for what; nothing is recorded. For whoever may open it. */
export function apercuCampagne(ctx: Contexte, { accordId, instanceId, fin }: DemandeApercu): Promise<{ attendues: number; organisations: number; indicateurs: number }> {
  return transaction(ctx, async (em) => {
    const instance = await charger<Instance>(em, ctx, Instance, instanceId, 'ouvrirCampagne');
    const accord = await accordDe(em, accordId);
    const { cellules, organisations } = await cellulesDe(em, accordId, { jour: fin, departements: territoireDeCampagne(accord, instance) });
    return { attendues: cellules.length, organisations: organisations.length, indicateurs: new Set(cellules.map((cellule) => cellule.indicateurId)).size };
  });
}
