import { approuver, organisationsConcernees, publier, type FaitsPublication, type SeancePubliee } from '@gouvernance-iae/domaine';
import { agir } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { reglesDeLaLigne, type FaitsRegles } from '../../accords/regle.faits';
import { Participant } from '../../reunions/reunion.entity';
import { CompteRendu } from '../compte-rendu.entity';
import { FAITS_PUBLICATION } from '../compte-rendu.faits';
import { deprogrammerApprobation, programmerApprobation } from './approbation-tacite';
import { remplacerAncien } from './remplacement';

/** Publishes to the participants, frozen from now on. Where no rule asks for an approval, publishing approves; where one gives days, silence will. */
export function publierCompteRendu(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'publierCompteRendu', classe: CompteRendu, id, version }, async ({ ligne, em }) => {
    const faits = await faitsDe<FaitsPublication & FaitsRegles & { seance: SeancePubliee }>(em, ctx, CompteRendu, id, ['regles', 'typeInstance', 'seance', ...FAITS_PUBLICATION]);
    const change = publier(ligne, faits.seance, faits, reglesDeLaLigne(ligne, faits), ctx.maintenant);
    const organisations = organisationsConcernees(await em.findBy(Participant, { reunionId: ligne.reunionId }));
    const aussi = change.etat === 'APPROUVE' ? await remplacerAncien(em, ctx, ligne) : [];
    return {
      changement: { ...change, organisations },
      motif: ligne.motif,
      aussi,
      envois: [{ regle: 'PARTICIPANTS' }],
      ensuite: () => programmerApprobation(em, id, change.taciteLe),
    };
  });
}

/** Records that the participants approved what was published to them. */
export function approuverCompteRendu(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'approuverCompteRendu', classe: CompteRendu, id, version }, async ({ ligne, em }) => {
    const changement = approuver(ligne, ctx.maintenant);
    await deprogrammerApprobation(em, id);
    return { changement, aussi: await remplacerAncien(em, ctx, ligne), envois: [{ regle: 'PARTICIPANTS' }] };
  });
}
