import { interdit, prolonger, saisieInvalide } from '@gouvernance-iae/domaine';
import { peut } from '@gouvernance-iae/droits';
import { In, type EntityManager } from 'typeorm';
import type { Contexte } from '../../acte/contexte';
import { agirEnLot } from '../../acte/lot';
import { estUuid } from '../../lecture/racine';
import { Valeur } from '../../valeurs/valeur.entity';
import type { Campagne } from '../campagne.entity';
import { rappelAvant } from '../rappel';
import { tenirCampagne } from '../verrou';

interface Demande {
  readonly campagneId: string;
  readonly organisationId: string;
  readonly echeance: string;
  readonly motif: string;
}

const ACCORDER = `INSERT INTO prolongation (id, campagne_id, organisation_id, echeance, motif, accordee_le, accordee_par_id) VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`;

/** Gives one owner more time for what it still owes, with a reason; nobody gives it to their own organisation. */
export async function prolongerEcheance(ctx: Contexte, { campagneId, organisationId, echeance, motif }: Demande): Promise<string> {
  let campagne: Campagne | null = null;
  const dessus = async (em: EntityManager): Promise<void> => {
    campagne = await tenirCampagne(em, ctx, campagneId);
    if (!peut(ctx.droits, 'cloreCampagne', 'Campagne', campagne)) throw interdit();
    if (!peut(ctx.droits, 'prolongerEcheance', 'Valeur', { instanceId: campagne.instanceId, organisationId })) throw interdit('Une autre personne donne un délai à votre propre organisation.');
  };
  const ou = { campagneId, organisationId: estUuid(organisationId) ? organisationId : In([]), etat: In(['A_SAISIR', 'SAISIE', 'RENVOYEE']) };
  await agirEnLot(ctx, { acte: 'prolongerEcheance', classe: Valeur, lot: { ou }, dessus }, async ({ lignes, em }) => {
    const [premiere] = lignes;
    if (!premiere || !campagne) throw saisieInvalide([{ champ: 'organisationId', message: 'Cette organisation n’a plus de valeur à donner dans cette campagne.' }]);
    const actuelle = lignes.reduce((tard, l) => (l.echeance > tard ? l.echeance : tard), premiere.echeance);
    const accordee = prolonger(campagne, actuelle, { echeance, motif }, ctx.jour);
    await em.query(ACCORDER, [campagneId, organisationId, accordee.echeance, accordee.motif, ctx.maintenant, ctx.acteur?.personneId ?? null]);
    return {
      changements: lignes.map(({ id }) => ({ id, changement: { echeance: accordee.echeance }, motif: accordee.motif })),
      envois: [{ sujet: { sujet: 'Campagne', sujetId: campagneId, instanceId: premiere.instanceId }, envois: rappelAvant(accordee.echeance, ctx.maintenant, [organisationId]) }],
    };
  });
  return campagneId;
}
