import type { ExtensionClasseur, FeuilleAnnotee } from '@gouvernance-iae/domaine';
import { join } from 'node:path';
import { Atelier } from '../../ateliers/atelier';
import type { TableEcrite } from '../../exports/table-classeur';
import type { CampagneEnCellules } from '../cellules';
import type { CadreClasseur } from '../modele';

/** The file that somebody sent, with what is said of it. */
interface Annotation {
  readonly annotees: readonly FeuilleAnnotee[];
  readonly nom: string;
  readonly faitLe: Date;
  readonly extension: ExtensionClasseur;
}

/** What a workbook is made from: the cells of a campaign, the rows of a list, or what somebody sent. */
export type Commande = (({ readonly lues: CampagneEnCellules; readonly cadre: CadreClasseur } | { readonly table: TableEcrite }) & { readonly extension: 'xlsx' | 'ods' }) | Annotation;

const TROP_LOURD = 'Ce classeur est trop lourd à écrire : demandez-le organisation par organisation, ou resserrez les filtres.';

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
