import { decrirePersonne, transitionImpossible, type PersonneSaisie } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir, creer } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Personne } from './personne.entity';

/** Adds a person to the directory; she has no right and no account yet. */
export const creerPersonne = (ctx: Contexte, id: string, saisie: PersonneSaisie): Promise<string> =>
  creer(ctx, { acte: 'creerPersonne', classe: Personne, id }, async () => ({ ligne: decrirePersonne(saisie) }));

/** Corrects a person, or closes her account: her sessions, links and feeds end with it; her links, with her address. */
export function modifierPersonne(ctx: Contexte, id: string, version: number, saisie: PersonneSaisie & { readonly active: boolean }): Promise<string> {
  return agir(ctx, { acte: 'modifierPersonne', classe: Personne, id, version }, async ({ ligne, em }) => {
    const { active } = saisie;
    const decrite = decrirePersonne(saisie);
    if (!active && id === ctx.acteur?.personneId) throw transitionImpossible('Vous ne pouvez pas désactiver votre propre compte.');
    if (!active && ligne.active) await fermerAcces(em, ctx, id);
    // A link sent to the former address must not open the account any more.
    if (decrite.courriel !== ligne.courriel) await fermerLiens(em, ctx, id);
    return { changement: { ...decrite, active } };
  });
}

const fermerLiens = (em: EntityManager, ctx: Contexte, personneId: string): Promise<unknown> =>
  em.query('UPDATE lien SET utilise_le = $2 WHERE personne_id = $1 AND utilise_le IS NULL', [personneId, ctx.maintenant]);

async function fermerAcces(em: EntityManager, ctx: Contexte, personneId: string): Promise<void> {
  await em.query('DELETE FROM session WHERE personne_id = $1', [personneId]);
  await fermerLiens(em, ctx, personneId);
  await em.query('UPDATE jeton_calendrier SET revoque_le = $2 WHERE personne_id = $1 AND revoque_le IS NULL', [personneId, ctx.maintenant]);
}

/**
 * Sends a one-time link to open an account. Only the rule is stored: the link is made when the mail is written, so that its
 * secret is nowhere else. Whoever already has a password asks for another one herself.
 */
export function inviterPersonne(ctx: Contexte, id: string, version: number): Promise<string> {
  return agir(ctx, { acte: 'inviterPersonne', classe: Personne, id, version }, async ({ ligne, em }) => {
    if (!ligne.active) throw transitionImpossible('Ce compte est désactivé : réactivez-le avant d’inviter la personne.');
    const ouverts = (await em.query('SELECT 1 FROM compte WHERE personne_id = $1 AND empreinte IS NOT NULL', [id])) as unknown[];
    if (ouverts.length > 0) throw transitionImpossible('Cette personne a déjà un mot de passe. Si elle l’a oublié, elle en demande un autre depuis la page de connexion.');
    return { changement: {}, envois: [{ regle: 'PERSONNE', parametres: { genre: 'INVITATION' } }] };
  });
}
