import { enregistrerSynthese as enregistrer, estTexteSain, saisieInvalide, type Trouvaille } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { charger, transaction } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { inscrire, mandatPour } from '../../acte/journal';
import { Point } from '../../reunions/reunion.entity';
import { CompteRendu, Synthese } from '../compte-rendu.entity';
import { assainir } from '../html';

export interface SyntheseEcrite {
  readonly compteRenduId: string;
  readonly pointId: string;
  readonly texte: string;
  readonly revision: number;
  readonly motif?: string | null;
}

const ECRIRE = `
WITH s AS (
  INSERT INTO synthese (id, compte_rendu_id, point_id, texte, revision, modifie_le, modifie_par_id) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)
  ON CONFLICT (compte_rendu_id, point_id) DO UPDATE SET texte = EXCLUDED.texte, revision = EXCLUDED.revision, modifie_le = EXCLUDED.modifie_le, modifie_par_id = EXCLUDED.modifie_par_id
  RETURNING id)
SELECT id FROM s`;

async function ecrire(em: EntityManager, ctx: Contexte, saisie: SyntheseEcrite, { texte, revision }: { texte: string; revision: number }): Promise<string> {
  const auteur = ctx.acteur?.personneId ?? null;
  const [{ id }] = await em.query<[{ id: string }]>(ECRIRE, [saisie.compteRenduId, saisie.pointId, texte, revision, ctx.maintenant, auteur]);
  await em.query('INSERT INTO revision (synthese_id, numero, texte, auteur_id, instant) VALUES ($1, $2, $3, $4, $5)', [id, revision, texte, auteur, ctx.maintenant]);
  return id;
}

/**
 * Keeps what is being written under one item: a revision, not an act, hence no line in the journal. One exception: a
 * writer who says that a suspected text is no personal data leaves his reason there.
 */
export function enregistrerSynthese(ctx: Contexte, saisie: SyntheseEcrite): Promise<{ id: string; trouvailles: readonly Trouvaille[] }> {
  return transaction(ctx, async (em) => {
    const compteRendu = await charger(em, ctx, CompteRendu, saisie.compteRenduId, 'enregistrerSynthese');
    if (!estTexteSain(saisie.texte)) throw saisieInvalide([{ champ: 'texte', message: 'Ce texte contient un caractère qui ne s’affiche pas. Retapez-le.' }]);
    const point = await em.findOneBy(Point, { id: saisie.pointId, reunionId: compteRendu.reunionId, etat: 'INSCRIT' });
    if (!point) throw saisieInvalide([{ champ: 'pointId', message: 'Ce point n’est pas à l’ordre du jour de la réunion.' }]);
    const actuelle = await em.findOneBy(Synthese, { compteRenduId: compteRendu.id, pointId: point.id });
    const change = enregistrer(compteRendu, actuelle, { ...assainir(saisie.texte), revision: saisie.revision, motif: saisie.motif });
    if (change === null) return { id: actuelle?.id ?? '', trouvailles: [] };
    const id = await ecrire(em, ctx, saisie, change);
    if (change.motif !== null) {
      const mandatId = mandatPour(ctx.acteur, 'enregistrerSynthese', 'CompteRendu', compteRendu);
      await inscrire(em, ctx, [{ acte: 'enregistrerSynthese', sujet: 'CompteRendu', sujetId: compteRendu.id, champs: ['syntheses'], motif: change.motif, mandatId }]);
    }
    return { id, trouvailles: change.trouvailles };
  });
}
