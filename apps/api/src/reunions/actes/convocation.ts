import { aRelancer, convoquer, interdit, repondre, transitionImpossible } from '@gouvernance-iae/domaine';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { reglesDeLaLigne } from '../../accords/regle.faits';
import type { Reponse } from '../../lecture/enumerations';
import { INSCRIRE_PARTICIPANTS } from '../convocables';
import { Participant, Reunion } from '../reunion.entity';
import type { FaitsPourConvoquer } from '../reunion.faits';

/** Convenes everyone concerned: one line and one mail per person, with the sitting for their calendars. */
export function convoquerReunion(ctx: Contexte, { id, version, motifUrgence }: { id: string; version: number; motifUrgence?: string | null }): Promise<string> {
  return agir(ctx, { acte: 'convoquerReunion', classe: Reunion, id, version }, async ({ ligne, em }) => {
    const faits = await faitsDe<FaitsPourConvoquer>(em, ctx, Reunion, id, ['regles', 'typeInstance', 'points', 'propositions', 'participants']);
    const change = convoquer(ligne, faits, reglesDeLaLigne(ligne, faits), { motifUrgence }, ctx.maintenant);
    await em.query(INSCRIRE_PARTICIPANTS, [id]);
    return { changement: change, motif: change.motifUrgence, envois: [{ regle: 'CONVOQUES', parametres: { sequence: ligne.sequence } }] };
  });
}

/** Answers one's own convocation; nobody answers for another. */
export function repondreConvocation(ctx: Contexte, { reunionId, reponse, suppleant }: { reunionId: string; reponse: Reponse; suppleant?: string | null }): Promise<string> {
  return agir(ctx, { acte: 'repondreConvocation', classe: Reunion, id: reunionId }, async ({ ligne, em }) => {
    const moi = await em.findOneBy(Participant, { reunionId, personneId: ctx.acteur?.personneId ?? '' });
    const change = repondre(ligne, { reponse, suppleant }, ctx.maintenant);
    if (!moi) throw interdit('Vous n’êtes pas parmi les personnes convoquées à cette réunion.');
    if (moi.reponse === change.reponse && moi.suppleant === change.suppleant) return null;
    await em.update(Participant, { id: moi.id }, change);
    return { changement: {}, champs: ['reponse'] };
  });
}

/** Reminds those who did not answer, and nobody else. */
export function relancerConvocations(ctx: Contexte, { id }: { id: string }): Promise<string> {
  return agir(ctx, { acte: 'relancerConvocations', classe: Reunion, id }, async ({ ligne, em }) => {
    const silencieux = aRelancer(ligne, await em.findBy(Participant, { reunionId: id }), ctx.maintenant);
    if (silencieux.length === 0) throw transitionImpossible('Toutes les personnes convoquées ont répondu.');
    return { changement: {}, champs: [], envois: [{ regle: 'SANS_REPONSE', parametres: { sequence: ligne.sequence } }] };
  });
}
