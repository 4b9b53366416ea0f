import { interdit, soumettre, type CelluleASoumettre } from '@gouvernance-iae/domaine';
import { In, type EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import { agirEnLot } from '../../acte/lot';
import { faitsDe } from '../../acte/faits';
import { Campagne } from '../../campagnes/campagne.entity';
import { cellulesASoumettre, type FaitsASoumettre } from '../../campagnes/campagne.faits';
import { exigerRecevable, tenirCampagne } from '../../campagnes/verrou';
import { garderRevisions } from '../revisions';
import { Valeur } from '../valeur.entity';

const siennes = (ctx: Contexte): string[] => [...new Set((ctx.acteur?.mandats ?? []).flatMap((m) => m.organisations))];

/**
 * Submits every written cell of the caller's organisations, or none: what is missing refuses the whole, with the list that
 * the campaign shows beforehand.
 */
export async function soumettreValeurs(ctx: Contexte, { campagneId, organisationId }: { campagneId: string; organisationId?: string | null }): Promise<string> {
  let campagne: Campagne;
  const dessus = async (em: EntityManager): Promise<void> => {
    campagne = await tenirCampagne(em, ctx, campagneId);
  };
  const ou = { campagneId, organisationId: In(organisationId ? [organisationId] : siennes(ctx)) };
  await agirEnLot(ctx, { acte: 'soumettreValeurs', classe: Valeur, lot: { ou }, dessus }, async ({ lignes, em }) => {
    if (lignes.length === 0) throw interdit('Aucune valeur de cette campagne n’est attendue de vos organisations.');
    const { aSoumettre } = await faitsDe<FaitsASoumettre>(em, ctx, Campagne, campagneId, ['aSoumettre']);
    const siens = new Map(lignes.map((l) => [l.id, l]));
    const cellules: CelluleASoumettre[] = cellulesASoumettre(aSoumettre).filter(({ valeur }) => siens.has(valeur.id));
    exigerRecevable(campagne, cellules.flatMap(({ valeur }) => siens.get(valeur.id) ?? []));
    const changements = soumettre(cellules, { ...campagne, etat: 'OUVERTE' }, ctx.maintenant).map(({ id, ...changement }) => ({ id, changement }));
    return { changements, ensuite: () => garderRevisions(em, ctx, changements.map((c) => c.id)) };
  });
  return campagneId;
}
