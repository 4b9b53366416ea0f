import { saisieInvalide, territoireDeCampagne, type PeriodeMesuree } from '@gouvernance-iae/domaine';
import { charger, transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Instance } from '../instances/instance.entity';
import { cellulesDe, type Attendue } from './actes/cellules';
import { accordDe } from './actes/ouverture';

/** The period: its last day says who owes, its length which indicators are asked. */
export interface DemandeApercu extends PeriodeMesuree {
  readonly accordId: string;
  readonly instanceId: string;
}

/** What a campaign would ask, and what it would leave aside; nothing is recorded. For whoever may open it. */
export function apercuCampagne(ctx: Contexte, { accordId, instanceId, debut, fin }: DemandeApercu): Promise<Attendue> {
  return transaction(ctx, async (em) => {
    const instance = await charger<Instance>(em, ctx, Instance, instanceId, 'ouvrirCampagne');
    const accord = await accordDe(em, accordId);
    if (fin < debut) throw saisieInvalide([{ champ: 'fin', message: 'La fin précède le début.' }]);
    return cellulesDe(em, { accordId, instanceId, debut, fin, departements: territoireDeCampagne(accord, instance) });
  });
}
