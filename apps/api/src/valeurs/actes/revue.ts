import { accepter, renvoyer } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import type { Envoi } from '../../acte/envoi';
import { agirEnLot } from '../../acte/lot';
import type { Campagne } from '../../campagnes/campagne.entity';
import { exigerRecevable, tenirCampagnesDe } from '../../campagnes/verrou';
import { garderRevisions } from '../revisions';
import { Valeur } from '../valeur.entity';

/** The values that these ones correct give their place: they stay, and say since when they are not in force. */
async function ceder(em: EntityManager, ctx: Contexte, anciennes: readonly string[]): Promise<void> {
  if (anciennes.length > 0) await em.query('UPDATE valeur SET remplacee_le = $2, version = version + 1 WHERE id = ANY($1::uuid[])', [anciennes, ctx.maintenant]);
}

/** Accepts submitted values, one or many, by somebody whose organisations owe none of them. */
export function accepterValeurs(ctx: Contexte, { ids }: { ids: readonly string[] }): Promise<string[]> {
  return agirEnLot(ctx, { acte: 'accepterValeurs', classe: Valeur, lot: { ids } }, async ({ lignes, em }) => {
    const changements = lignes.map((valeur) => ({ id: valeur.id, changement: accepter(valeur, ctx.maintenant) }));
    const anciennes = lignes.flatMap((l) => l.remplaceId ?? []);
    await ceder(em, ctx, anciennes);
    return {
      changements,
      aussi: anciennes.map((sujetId) => ({ sujet: 'Valeur', sujetId, champs: ['remplaceeLe'] })),
      ensuite: () => garderRevisions(em, ctx, [...changements.map((c) => c.id), ...anciennes]),
    };
  });
}

/** One mail per organisation: how many values come back, and why. */
function envoisDe(valeurs: readonly Valeur[], motif: string | null): Envoi[] {
  const nombres = new Map<string, number>();
  for (const { organisationId } of valeurs) nombres.set(organisationId, (nombres.get(organisationId) ?? 0) + 1);
  return [...nombres].map(([organisation, nombre]) => ({ regle: 'FOURNISSEURS_RENVOYES', parametres: { organisations: [organisation], nombre, motif } }));
}

/** Sends values back to their owners, with the one reason that each will read. */
export function renvoyerValeurs(ctx: Contexte, { ids, motif }: { ids: readonly string[]; motif: string }): Promise<string[]> {
  let campagnes: ReadonlyMap<string, Campagne> = new Map();
  const dessus = async (em: EntityManager): Promise<void> => {
    campagnes = await tenirCampagnesDe(em, ids);
  };
  return agirEnLot(ctx, { acte: 'renvoyerValeurs', classe: Valeur, lot: { ids }, dessus }, ({ lignes, em }) => {
    for (const campagne of campagnes.values()) exigerRecevable(campagne, lignes.filter((l) => l.campagneId === campagne.id));
    const changement = renvoyer(lignes, motif, ctx.maintenant);
    return {
      changements: lignes.map(({ id }) => ({ id, changement, motif: changement.motifRenvoi })),
      envois: [...campagnes.values()].map(({ id, instanceId }) => ({
        sujet: { sujet: 'Campagne', sujetId: id, instanceId },
        envois: envoisDe(lignes.filter((l) => l.campagneId === id), changement.motifRenvoi),
      })),
      ensuite: () => garderRevisions(em, ctx, lignes.map((l) => l.id), changement.motifRenvoi),
    };
  });
}
