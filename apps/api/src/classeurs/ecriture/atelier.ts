import { join } from 'node:path';
import { Atelier } from '../../ateliers/atelier';
import type { CampagneEnCellules } from '../cellules';
import type { CadreClasseur } from '../modele';

export interface Commande {
  readonly lues: CampagneEnCellules;
  readonly cadre: CadreClasseur;
  readonly extension: 'xlsx' | 'ods';
}

const TROP_LOURD = 'Ce classeur est trop lourd à écrire : demandez-le organisation par organisation.';

/** Writes workbooks in a thread of its own: five thousand lines are more than half a second of computing. */
export class AtelierEcriture {
  private readonly atelier = new Atelier<Commande, Uint8Array>({
    ouvrier: join(__dirname, 'atelier.ouvrier.ts'),
    memoireMaxMo: 384,
    dureeMs: 45_000,
    attente: 40,
    refus: { encombre: 'Beaucoup de classeurs sont demandés en même temps. Réessayez dans un instant.', mort: TROP_LOURD, tropLong: TROP_LOURD },
  });

  async ecrire(commande: Commande): Promise<Buffer> {
    return Buffer.from(await this.atelier.faire(commande));
  }
}
