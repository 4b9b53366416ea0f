import { randomUUID } from 'node:crypto';
import type { GenreCourriel } from '@gouvernance-iae/domaine';
import type { EntityManager } from 'typeorm';
import type { Service } from '../acte/contexte';
import { ecrireCalendrier } from '../calendrier/evenement';
import { adresseLien, creerLien } from '../comptes/lien';
import { chargerAction, chargerFeuille } from './action';
import { audienceDe, type Destinataire } from './audience';
import { chargerBilan } from './bilan';
import { chargerCampagne } from './campagne';
import { chargerCompteRendu, chargerReunion, repondreA, type DossierReunion } from './dossier';
import { chargerEnquete } from './enquete';
import { prendreEnvoi, type EnvoiDu } from './envoi-du';
import { expediteur } from './expediteur';
import type { Lettre } from './modeles/cadre';
import { MODELES_BILAN } from './modeles/bilan';
import { ecrireAdoption, MODELES_ACTION } from './modeles/action';
import { MODELES_CAMPAGNE } from './modeles/campagne';
import { MODELES_COMPTE } from './modeles/compte';
import { MODELES_COMPTE_RENDU } from './modeles/compte-rendu';
import { MODELES_ENQUETE } from './modeles/enquete';
import { MODELES_REMONTEE } from './modeles/remontee';
import { MODELES_REUNION } from './modeles/reunion';
import { opportunite } from './opportunite';
import { chargerRemontee } from './remontee';

type Redacteur = (destinataire: Destinataire) => Promise<Lettre & { ics: string | null }>;
interface Redaction {
  readonly genre: GenreCourriel;
  readonly rediger: Redacteur;
}

const modele = <M>(modeles: Readonly<Record<string, M>>, { acte, sujet }: EnvoiDu, cle = acte): M => {
  const trouve = modeles[cle];
  if (!trouve) throw new Error(`Aucun modèle de courriel pour ${acte} sur ${sujet} (${cle}).`);
  return trouve;
};

const invitation = (reunion: DossierReunion, { methode }: Lettre, destinataire: Destinataire, { configuration }: Service): string | null =>
  methode &&
  ecrireCalendrier({
    methode,
    nom: reunion.instanceNom,
    seances: [{ ...reunion, ordreDuJour: reunion.points.map((p) => p.titre) }],
    adresse: configuration.adresse,
    fictif: configuration.fictif,
    organisateur: repondreA(reunion.secretariat) ?? expediteur(configuration),
    convoque: destinataire,
  });

/** How the mails of this sending are written; null when there is nothing to say any more. */
async function preparer(em: EntityManager, service: Service, envoi: EnvoiDu, maintenant: Date): Promise<Redaction | null> {
  const { configuration: cadre } = service;
  switch (envoi.sujet) {
    case 'Reunion': {
      const reunion = await chargerReunion(em, envoi.sujetId, maintenant);
      if (!reunion || !opportunite.reunion(envoi, reunion, maintenant)) return null;
      const ecrire = modele(MODELES_REUNION, envoi);
      const rediger: Redacteur = async (destinataire) => {
        const lettre = ecrire(reunion, destinataire, cadre, envoi.parametres);
        return { ...lettre, ics: invitation(reunion, lettre, destinataire, service) };
      };
      return { genre: 'REUNION', rediger };
    }
    case 'CompteRendu': {
      const compteRendu = await chargerCompteRendu(em, envoi.sujetId);
      if (!compteRendu || !opportunite.compteRendu(envoi, compteRendu, maintenant)) return null;
      const ecrire = modele(MODELES_COMPTE_RENDU, envoi);
      return { genre: 'COMPTE_RENDU', rediger: async (destinataire) => ({ ...ecrire(compteRendu, destinataire, cadre), ics: null }) };
    }
    case 'Campagne': {
      const campagne = await chargerCampagne(em, envoi.sujetId);
      if (!campagne || !opportunite.campagne(envoi, campagne, maintenant)) return null;
      const ecrire = modele(MODELES_CAMPAGNE, envoi, envoi.regle);
      return { genre: 'CAMPAGNE', rediger: async (destinataire) => ({ ...ecrire(campagne, destinataire, cadre, envoi.parametres), ics: null }) };
    }
    case 'Bilan': {
      const bilan = await chargerBilan(em, envoi.sujetId);
      if (!bilan || !opportunite.bilan(envoi, bilan, maintenant)) return null;
      const ecrire = modele(MODELES_BILAN, envoi);
      return { genre: 'BILAN', rediger: async (destinataire) => ({ ...ecrire(bilan, destinataire, cadre), ics: null }) };
    }
    case 'Remontee': {
      const remontee = await chargerRemontee(em, envoi.sujetId);
      if (!remontee || !opportunite.remontee(envoi, remontee, maintenant)) return null;
      const ecrire = modele(MODELES_REMONTEE, envoi);
      return { genre: 'REMONTEE', rediger: async (destinataire) => ({ ...ecrire(remontee, destinataire, cadre), ics: null }) };
    }
    case 'Action': {
      const action = await chargerAction(em, envoi.sujetId);
      if (!action || !opportunite.action(envoi, action, maintenant)) return null;
      const ecrire = modele(MODELES_ACTION, envoi, envoi.regle);
      return { genre: 'ACTION', rediger: async (destinataire) => ({ ...ecrire(action, destinataire, cadre), ics: null }) };
    }
    case 'Enquete': {
      const enquete = await chargerEnquete(em, envoi.sujetId);
      if (!enquete || !opportunite.enquete(envoi, enquete, maintenant)) return null;
      const ecrire = modele(MODELES_ENQUETE, envoi, envoi.regle);
      return { genre: 'ENQUETE', rediger: async (destinataire) => ({ ...ecrire(enquete, destinataire, cadre), ics: null }) };
    }
    case 'FeuilleDeRoute': {
      const feuille = await chargerFeuille(em, envoi.sujetId);
      if (!feuille || !opportunite.feuille(envoi, maintenant)) return null;
      return { genre: 'ACTION', rediger: async (destinataire) => ({ ...ecrireAdoption(feuille, destinataire, cadre), ics: null }) };
    }
    case 'Personne': {
      if (!opportunite.compte(envoi, maintenant)) return null;
      const { lien, ecrire } = modele(MODELES_COMPTE, envoi);
      const rediger: Redacteur = async (destinataire) => {
        const jeton = await creerLien(em, envoi.sujetId, lien, maintenant);
        return { ...ecrire(adresseLien(cadre.adresse, jeton), destinataire, cadre), ics: null };
      };
      return { genre: 'COMPTE', rediger };
    }
    default:
      throw new Error(`Aucun courriel ne concerne ${envoi.sujet}.`);
  }
}

const INSERER = `
INSERT INTO courriel (id, envoi_id, genre, acte, sujet, sujet_id, instance_id, regle, personne_id, destinataire, adresse, objet, texte, ics, methode, etat, prepare_le)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'PREPARE', $16) ON CONFLICT (envoi_id, adresse) DO NOTHING`;

/** Wakes the postman for these mails; job_key makes it once per mail. */
export const DEPOSER = `SELECT graphile_worker.add_job('envoyerCourriel', json_build_object('courriel', id), job_key => id::text) FROM unnest($1::uuid[]) AS id`;

/**
 * Turns a sending that is due into one mail per person, in one transaction under its lock: however many resolutions run at
 * once, one writes and the others find it done. Returns the number of mails written, or null when its time has not come.
 */
export function resoudreEnvoi(service: Service, id: string, maintenant: Date): Promise<number | null> {
  return service.source.transaction(async (em) => {
    const envoi = await prendreEnvoi(em, id);
    if (!envoi) return 0;
    if (envoi.duLe.getTime() > maintenant.getTime()) return null;
    const redaction = await preparer(em, service, envoi, maintenant);
    const destinataires = redaction ? await audienceDe(em, envoi, maintenant) : [];
    const courriels: string[] = [];
    for (const destinataire of destinataires) {
      const lettre = await redaction?.rediger(destinataire);
      if (!redaction || !lettre) continue;
      const courriel = randomUUID();
      await em.query(INSERER, [
        courriel, envoi.id, redaction.genre, envoi.acte, envoi.sujet, envoi.sujetId, envoi.instanceId, envoi.regle, destinataire.personneId, destinataire.nom,
        destinataire.adresse, lettre.objet, lettre.texte, lettre.ics, lettre.methode, maintenant,
      ]);
      courriels.push(courriel);
    }
    await em.query('UPDATE envoi SET resolu_le = $2 WHERE id = $1', [envoi.id, maintenant]);
    // Without a mail server the outbox keeps them: the console shows it.
    if (service.configuration.smtpUrl && courriels.length > 0) await em.query(DEPOSER, [courriels]);
    return courriels.length;
  });
}

/** Resolves every sending due at this instant, in order: for tests and for data told as a story, which have no worker. */
export async function resoudreDus(service: Service, maintenant: Date): Promise<number> {
  const dus: { id: string }[] = await service.source.query('SELECT id FROM envoi WHERE resolu_le IS NULL AND du_le <= $1 ORDER BY du_le, id', [maintenant]);
  let nombre = 0;
  for (const { id } of dus) nombre += (await resoudreEnvoi(service, id, maintenant)) ?? 0;
  return nombre;
}
