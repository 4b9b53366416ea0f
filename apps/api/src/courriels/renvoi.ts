import { randomUUID } from 'node:crypto';
import { transitionImpossible } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import { agir } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { Courriel } from './courriel.entity';
import { DEPOSER } from './resolution';

/** Twenty impatient clicks are one wish. */
const REPIT_MS = 60_000;

/** Sent already: the sent row stays as proof, and a copy under a new id leaves, or readers would drop it as seen. */
async function recopier(em: EntityManager, ctx: Contexte, ligne: Courriel): Promise<string> {
  const [recent] = (await em.query(
    `SELECT 1 FROM envoi e JOIN courriel c ON c.envoi_id = e.id WHERE e.parametres->>'renvoi' = $1 AND e.du_le > $2 LIMIT 1`,
    [ligne.id, new Date(ctx.maintenant.getTime() - REPIT_MS)],
  )) as unknown[];
  if (recent) throw transitionImpossible('Ce courriel vient d’être renvoyé.');
  const envoi = randomUUID();
  const copie = randomUUID();
  await em.query(
    `INSERT INTO envoi (id, acte, sujet, sujet_id, instance_id, regle, parametres, du_le, resolu_le)
     SELECT $2, acte, sujet, sujet_id, instance_id, regle, json_build_object('renvoi', $1::text), $3, $3 FROM envoi WHERE id = $4`,
    [ligne.id, envoi, ctx.maintenant, ligne.envoiId],
  );
  await em.query(
    `INSERT INTO courriel (id, envoi_id, genre, acte, sujet, sujet_id, instance_id, regle, personne_id, destinataire, adresse, objet, texte, ics, methode, etat, prepare_le)
     SELECT $2, $3, genre, acte, sujet, sujet_id, instance_id, regle, personne_id, destinataire, adresse, objet, texte, ics, methode, 'PREPARE', $4 FROM courriel WHERE id = $1`,
    [ligne.id, copie, envoi, ctx.maintenant],
  );
  return copie;
}

/** Sends a mail again: at once when it is waiting or has failed, as a copy when it has left. Returns the id of the mail that leaves. */
export async function renvoyerCourriel(ctx: Contexte, id: string): Promise<string> {
  let depose = id;
  await agir(ctx, { acte: 'renvoyerCourriel', classe: Courriel, id }, async ({ ligne, em }) => {
    if (!ctx.configuration.smtpUrl) throw transitionImpossible('Aucun serveur de messagerie n’est configuré : les courriels restent dans la boîte d’envoi.');
    if (ligne.genre === 'COMPTE' && ligne.etat === 'ENVOYE') throw transitionImpossible('Le lien de ce courriel ne se lit plus une fois envoyé. Envoyez une nouvelle invitation.');
    if (ligne.etat === 'ENVOYE') depose = await recopier(em, ctx, ligne);
    await em.query(DEPOSER, [[depose]]);
    return { changement: ligne.etat === 'ECHEC' ? { etat: 'PREPARE' as const, erreur: null } : {} };
  });
  return depose;
}
