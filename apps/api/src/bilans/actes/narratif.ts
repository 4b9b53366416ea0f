import { enregistrerNarratif as enregistrer, estTexteSain, saisieInvalide, type RubriqueBilan, type Trouvaille } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { charger, transaction } from '../../acte/acte';
import type { Contexte } from '../../acte/contexte';
import { inscrire, mandatPour } from '../../acte/journal';
import { assainir } from '../../comptes-rendus/html';
import { Bilan, NarratifBilan } from '../bilan.entity';
import { nomDe } from './auteur';

export interface NarratifEcrit {
  readonly bilanId: string;
  readonly rubrique: RubriqueBilan;
  readonly texte: string;
  readonly revision: number;
  readonly motif?: string | null;
}

const ECRIRE = `
INSERT INTO narratif_bilan (id, bilan_id, rubrique, texte, revision, modifie_le, modifie_par_id, modifie_par_nom) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (bilan_id, rubrique) DO UPDATE SET texte = EXCLUDED.texte, revision = EXCLUDED.revision, modifie_le = EXCLUDED.modifie_le, modifie_par_id = EXCLUDED.modifie_par_id, modifie_par_nom = EXCLUDED.modifie_par_nom
RETURNING id`;

async function ecrire(em: EntityManager, ctx: Contexte, { bilanId, rubrique }: NarratifEcrit, { texte, revision }: { texte: string; revision: number }): Promise<string> {
  const auteur = ctx.acteur?.personneId ?? null;
  const [{ id }] = await em.query<[{ id: string }]>(`WITH n AS (${ECRIRE}) SELECT id FROM n`, [bilanId, rubrique, texte, revision, ctx.maintenant, auteur, await nomDe(em, ctx)]);
  await em.query('INSERT INTO revision_narratif (narratif_id, numero, texte, auteur_id, instant) VALUES ($1, $2, $3, $4, $5)', [id, revision, texte, auteur, ctx.maintenant]);
  return id;
}

/** Keeps what is being written under a section: a revision, not an act, as under an item of the minutes. */
export function enregistrerNarratif(ctx: Contexte, saisie: NarratifEcrit): Promise<{ id: string; trouvailles: readonly Trouvaille[] }> {
  return transaction(ctx, async (em) => {
    const bilan = await charger(em, ctx, Bilan, saisie.bilanId, 'enregistrerNarratif');
    if (!estTexteSain(saisie.texte)) throw saisieInvalide([{ champ: 'texte', message: 'Ce texte contient un caractère qui ne s’affiche pas. Retapez-le.' }]);
    const actuel = await em.findOneBy(NarratifBilan, { bilanId: bilan.id, rubrique: saisie.rubrique });
    const change = enregistrer(bilan, actuel, { ...assainir(saisie.texte), rubrique: saisie.rubrique, revision: saisie.revision, motif: saisie.motif });
    if (change === null) return { id: actuel?.id ?? '', trouvailles: [] };
    const id = await ecrire(em, ctx, saisie, change);
    if (change.motif !== null) {
      const mandatId = mandatPour(ctx.acteur, 'enregistrerNarratif', 'Bilan', bilan);
      await inscrire(em, ctx, [{ acte: 'enregistrerNarratif', sujet: 'Bilan', sujetId: bilan.id, champs: ['narratifs'], motif: change.motif, mandatId }]);
    }
    return { id, trouvailles: change.trouvailles };
  });
}
