import { approuver, organisationsConcernees, publier, remplacer, type FaitsPublication } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, type Effet } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { faitsDe } from '../../acte/faits';
import { reglesDeLaLigne, type FaitsRegles } from '../../accords/regle.faits';
import { Participant } from '../../reunions/reunion.entity';
import { CompteRendu } from '../compte-rendu.entity';
import { FAITS_PUBLICATION } from '../compte-rendu.faits';

/** An approved rectification replaces the text approved before it; done first, since a sitting has one approved text. */
async function remplacerAncien(em: EntityManager, ctx: Contexte, nouveau: CompteRendu): Promise<Effet<CompteRendu>['aussi']> {
  const ancien = await em.findOneBy(CompteRendu, { reunionId: nouveau.reunionId, etat: 'APPROUVE' });
  if (!ancien) return [];
  await em.update(CompteRendu, { id: ancien.id }, { ...remplacer(ancien, ctx.maintenant), version: ancien.version + 1 });
  return [{ sujet: 'CompteRendu', sujetId: ancien.id, champs: ['etat', 'remplaceLe'], motif: nouveau.motif }];
}

/** Publishes to the participants, frozen from now on. Where no rule asks for an approval, publishing approves. */
export function publierCompteRendu(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'publierCompteRendu', classe: CompteRendu, id, version }, async ({ ligne, em }) => {
    const faits = await faitsDe<FaitsPublication & FaitsRegles>(em, ctx, CompteRendu, id, ['regles', 'typeInstance', ...FAITS_PUBLICATION]);
    const change = publier(ligne, faits, reglesDeLaLigne(ligne, faits), ctx.maintenant);
    const organisations = organisationsConcernees(await em.findBy(Participant, { reunionId: ligne.reunionId }));
    const aussi = change.etat === 'APPROUVE' ? await remplacerAncien(em, ctx, ligne) : [];
    return { changement: { ...change, organisations }, motif: ligne.motif, aussi, envois: [{ regle: 'PARTICIPANTS' }] };
  });
}

/** Records that the participants approved what was published to them. */
export function approuverCompteRendu(ctx: Contexte, { id, version }: { id: string; version: number }): Promise<string> {
  return agir(ctx, { acte: 'approuverCompteRendu', classe: CompteRendu, id, version }, async ({ ligne, em }) => {
    const changement = approuver(ligne, ctx.maintenant);
    return { changement, aussi: await remplacerAncien(em, ctx, ligne), envois: [{ regle: 'PARTICIPANTS' }] };
  });
}
