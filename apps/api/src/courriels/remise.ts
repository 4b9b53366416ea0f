import type { EntityManager } from 'typeorm';
import type { Service } from '../acte/contexte';
import { DUREES_LIEN } from '../comptes/lien';
import { ErreurRemise, type Facteur } from './facteur';
import { MODELES_COMPTE, masquerLien } from './modeles/compte';

/** What became of a mail: `RIEN` when it was not (or no longer) to be sent, `DIFFERE` when it will be tried again. */
export type Issue = 'ENVOYE' | 'ECHEC' | 'DIFFERE' | 'RIEN';

interface APoster {
  readonly id: string;
  readonly genre: string;
  readonly acte: string;
  readonly destinataire: string;
  readonly adresse: string;
  readonly objet: string;
  readonly texte: string;
  readonly ics: string | null;
  readonly methode: string | null;
  readonly prepareLe: Date;
  readonly secretariatNom: string | null;
  readonly secretariatCourriel: string | null;
}

/** SKIP LOCKED: while one worker is talking to the server about this mail, another has nothing to do. */
const PRENDRE = `
SELECT c.id, c.genre, c.acte, c.destinataire, c.adresse, c.objet, c.texte, c.ics, c.methode, c.prepare_le AS "prepareLe", o.nom AS "secretariatNom", o.courriel AS "secretariatCourriel"
FROM courriel c LEFT JOIN instance i ON i.id = c.instance_id LEFT JOIN organisation o ON o.id = i.secretariat_id
WHERE c.id = $1 AND c.etat = 'PREPARE' FOR UPDATE OF c SKIP LOCKED`;

const noter = (em: EntityManager, id: string, etat: string, erreur: string): Promise<unknown> =>
  em.query('UPDATE courriel SET etat = $2, erreur = $3, essais = essais + 1 WHERE id = $1', [id, etat, erreur]);

/** A link that died in the outbox would only mislead: it is not sent. */
function lienExpire({ genre, acte, prepareLe }: APoster, maintenant: Date): boolean {
  const lien = genre === 'COMPTE' ? MODELES_COMPTE[acte]?.lien : undefined;
  return lien !== undefined && maintenant.getTime() >= prepareLe.getTime() + DUREES_LIEN[lien];
}

async function poster(facteur: Facteur, courriel: APoster): Promise<ErreurRemise | null> {
  const { secretariatNom, secretariatCourriel, destinataire, adresse, ...message } = courriel;
  const repondreA = secretariatNom && secretariatCourriel ? { nom: secretariatNom, adresse: secretariatCourriel } : null;
  try {
    await facteur.remettre({ ...message, destinataire: { nom: destinataire, adresse }, repondreA });
    return null;
  } catch (erreur) {
    if (erreur instanceof ErreurRemise) return erreur;
    throw erreur;
  }
}

/**
 * Sends one mail. The row is locked from before the dialogue with the server until its outcome is committed, so that no
 * other worker sends it and a death in between leaves it PREPARE, to be tried again: late, never lost.
 *
 * One window cannot be closed: the server has accepted the message and this process (or the database) dies before the
 * commit. The mail then goes twice, with the same Message-ID, by which servers and readers drop the second one. Marking
 * before sending would close it by losing mail instead.
 *
 * @param dernier no further try will follow: what fails now has failed.
 */
export function envoyerCourriel(service: Service, facteur: Facteur, id: string, maintenant: Date, dernier = false): Promise<Issue> {
  return service.source.transaction(async (em) => {
    const [courriel]: APoster[] = await em.query(PRENDRE, [id]);
    if (!courriel) return 'RIEN';
    if (lienExpire(courriel, maintenant)) {
      await noter(em, id, 'ECHEC', 'Le lien a expiré avant l’envoi.');
      return 'ECHEC';
    }
    const erreur = await poster(facteur, courriel);
    if (erreur) {
      const issue = erreur.definitive || dernier ? 'ECHEC' : 'DIFFERE';
      await noter(em, id, issue === 'ECHEC' ? 'ECHEC' : 'PREPARE', erreur.message);
      return issue;
    }
    const texte = courriel.genre === 'COMPTE' ? masquerLien(courriel.texte) : courriel.texte;
    await em.query(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = $2, essais = essais + 1, erreur = NULL, texte = $3 WHERE id = $1`, [id, maintenant, texte]);
    return 'ENVOYE';
  });
}
