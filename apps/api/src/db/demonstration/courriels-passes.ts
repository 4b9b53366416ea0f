import { ajouterJours, type Jour } from '@gouvernance-iae/domaine';
import { resoudreDus } from '../../courriels/resolution';
import { instantLocal } from './instant';
import type { Instant } from './plan';
import type { ServiceReuni } from './transaction-unique';

/** As far back as the platform itself finds news worth sending. */
const MEMOIRE_JOURS = 30;

/**
 * The mails of the story. Those of the last weeks are written at the instant of their act, and have left since: the outbox
 * shows them as proof. Older ones were told long ago and are resolved without a text; none of them is ever posted.
 */
export class CourrielsPasses {
  private readonly depuis: Instant;
  private oublies = false;

  constructor(
    private readonly service: ServiceReuni,
    jour: Jour,
  ) {
    this.depuis = instantLocal(ajouterJours(jour, -MEMOIRE_JOURS), '00:00');
  }

  /** What the acts played up to this instant had to tell. */
  async ecrire(instant: Instant): Promise<void> {
    if (instant < this.depuis) return;
    if (!this.oublies) await this.oublier();
    await resoudreDus(this.service, new Date(instant));
  }

  /** Leaves nothing to the worker: what was due is resolved, what was written has left. */
  async clore(): Promise<void> {
    if (!this.oublies) await this.oublier();
    const { em } = this.service;
    await em.query(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = prepare_le, essais = 1 WHERE etat = 'PREPARE'`);
    await em.query('SELECT graphile_worker.remove_job(id::text) FROM envoi WHERE resolu_le IS NOT NULL');
  }

  private async oublier(): Promise<void> {
    this.oublies = true;
    await this.service.em.query('UPDATE envoi SET resolu_le = du_le WHERE resolu_le IS NULL AND du_le < $1', [this.depuis]);
  }
}
