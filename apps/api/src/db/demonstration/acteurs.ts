import { jourCivil, mandatsValables, ZONE_METROPOLE } from '@gouvernance-iae/domaine';
import type { Acteur } from '@gouvernance-iae/droits';
import type { Contexte } from '../../acte/contexte';
import { acteurDePersonne } from '../../http/acteur';
import { contexteDe } from '../../http/contexte';
import type { Instant, MandatFictif } from './plan';
import type { ServiceReuni } from './transaction-unique';

/**
 * The persons of the story as they act, each with the rights of her day. Their reach changes only when a mandat begins or
 * ends (seats and secrétariats are those of the first day), so they are loaded again only then.
 */
export class Acteurs {
  private readonly connus = new Map<string, Acteur>();
  private readonly mandats = new Map<string, MandatFictif[]>();

  constructor(
    private readonly service: ServiceReuni,
    mandats: readonly MandatFictif[],
  ) {
    for (const mandat of mandats) this.mandats.set(mandat.personneId, [...(this.mandats.get(mandat.personneId) ?? []), mandat]);
  }

  /** The context of an act: this person, at this instant. */
  async contexte(personneId: string, instant: Instant): Promise<Contexte> {
    const maintenant = new Date(instant);
    return contexteDe(this.service, await this.acteur(personneId, jourCivil(maintenant, ZONE_METROPOLE)), maintenant);
  }

  private async acteur(personneId: string, jour: string): Promise<Acteur> {
    const valables = mandatsValables(this.mandats.get(personneId) ?? [], jour);
    const cle = [personneId, ...valables.map((m) => m.id)].join('/');
    const acteur = this.connus.get(cle) ?? (await acteurDePersonne(this.service.lecteur, personneId, jour));
    if (!acteur) throw new Error(`Personne inconnue : ${personneId}`);
    this.connus.set(cle, acteur);
    return acteur;
  }
}
