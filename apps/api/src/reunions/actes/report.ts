import { annuler, reporter } from '@gouvernance-iae/domaine';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { Instance } from '../../instances/instance.entity';
import { CompteRendu } from '../../comptes-rendus/compte-rendu.entity';
import { Reunion } from '../reunion.entity';
import { departementsLe, estAnnoncee } from './seance';

/** Cancels a sitting, with its reason; those convened are told and their calendars drop it. */
export function annulerReunion(ctx: Contexte, { id, version, motif }: { id: string; version: number; motif: string }): Promise<string> {
  return agir(ctx, { acte: 'annulerReunion', classe: Reunion, id, version }, ({ ligne }) => {
    const change = annuler(ligne, motif, ctx.maintenant);
    if (!estAnnoncee(ligne)) return { changement: change, motif: change.motif };
    const sequence = ligne.sequence + 1;
    return { changement: { ...change, sequence }, motif: change.motif, envois: [{ regle: 'CONVOQUES', parametres: { sequence } }] };
  });
}

export interface Report {
  readonly id: string;
  readonly version: number;
  readonly debut: Date;
  readonly fin: Date;
  readonly motif: string;
}

/** Moves a sitting to another day, with its reason: those convened are told, and will be convened anew. */
export function reporterReunion(ctx: Contexte, { id, version, ...saisie }: Report): Promise<string> {
  return agir(ctx, { acte: 'reporterReunion', classe: Reunion, id, version }, async ({ ligne, em }) => {
    const instance = await em.findOneByOrFail(Instance, { id: ligne.instanceId });
    const change = reporter(ligne, instance, saisie, ctx.maintenant);
    const departements = await departementsLe(em, instance, change.jour);
    // A draft opened before a wrong « tenue » was undone follows its sitting.
    await em.update(CompteRendu, { reunionId: id }, { jour: change.jour, departements });
    if (!estAnnoncee(ligne)) return { changement: { ...change, departements }, motif: change.motif };
    const sequence = ligne.sequence + 1;
    // The answers were to another date.
    await em.query(`UPDATE participant SET reponse = 'ATTENDUE', repondu_le = NULL, suppleant = NULL WHERE reunion_id = $1`, [id]);
    return {
      changement: { ...change, departements, sequence },
      motif: change.motif,
      envois: [{ regle: 'CONVOQUES', parametres: { sequence, ancienDebut: ligne.debut.toISOString() } }],
    };
  });
}
