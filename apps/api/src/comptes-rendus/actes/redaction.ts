import { rectifier, rediger } from '@gouvernance-iae/domaine';
import { creer } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { Reunion } from '../../reunions/reunion.entity';
import { CompteRendu } from '../compte-rendu.entity';

/** Opens the draft of a sitting that was held: only those who run the instance know that it exists. */
export function redigerCompteRendu(ctx: Contexte, { id, reunionId }: { id: string; reunionId: string }): Promise<string> {
  return creer(ctx, { acte: 'redigerCompteRendu', classe: CompteRendu, id, sous: { classe: Reunion, id: reunionId, cle: 'reunionId' } }, async ({ parent: reunion, em }) => {
    if (!reunion) throw new Error('Un compte rendu est celui d’une réunion.');
    const { instanceId, instanceNom, jour, departements } = reunion;
    const change = rediger(reunion, { compteRenduCourant: await em.existsBy(CompteRendu, { reunionId }) }, ctx.maintenant);
    return { ligne: { ...change, reunionId, instanceId, instanceNom, jour, departements } };
  });
}

/** Minutes and decisions with their numbers, copied in one statement each; the revisions start anew. */
const COPIER_SYNTHESES = `
INSERT INTO synthese (id, compte_rendu_id, point_id, texte, revision, modifie_le, modifie_par_id)
SELECT gen_random_uuid(), $2, point_id, texte, 1, modifie_le, modifie_par_id FROM synthese WHERE compte_rendu_id = $1 AND texte <> ''`;
const COPIER_DECISIONS = `
INSERT INTO decision (id, compte_rendu_id, point_id, rang, numero, genre, texte, sens, pilote_id, pilote_nom, echeance_libelle, echeance)
SELECT gen_random_uuid(), $2, point_id, rang, numero, genre, texte, sens, pilote_id, pilote_nom, echeance_libelle, echeance FROM decision WHERE compte_rendu_id = $1`;

/** Opens the draft that will replace an approved compte rendu, copied from it; the old one stays valid until then. */
export function rectifierCompteRendu(ctx: Contexte, { id, nouveauId, motif }: { id: string; nouveauId: string; motif: string }): Promise<string> {
  return creer(ctx, { acte: 'rectifierCompteRendu', classe: CompteRendu, id: nouveauId, sous: { classe: CompteRendu, id } }, async ({ parent: ancien, em }) => {
    if (!ancien) throw new Error('Une rectification est celle d’un compte rendu.');
    const { reunionId, instanceId, instanceNom, jour, departements } = ancien;
    const autres = await em.findBy(CompteRendu, { reunionId });
    const enCours = autres.some((c) => c.etat === 'BROUILLON' || c.etat === 'PROJET');
    const change = rectifier(ancien, { rectificationEnCours: enCours }, motif, ctx.maintenant);
    return {
      ligne: { ...change, reunionId, instanceId, instanceNom, jour, departements },
      motif: change.motif,
      parties: async () => {
        await em.query(COPIER_SYNTHESES, [id, nouveauId]);
        await em.query(COPIER_DECISIONS, [id, nouveauId]);
      },
    };
  });
}
