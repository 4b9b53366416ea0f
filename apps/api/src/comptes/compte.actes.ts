import { estCourriel, exigerMotDePasse, nonAuthentifie, saisieInvalide } from '@gouvernance-iae/domaine';
import { setTimeout as attendre } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { transaction } from '../acte/acte';
import type { Contexte } from '../acte/contexte';
import { preparerEnvois } from '../acte/envoi';
import { inscrire } from '../acte/journal';
import { empreinte } from '../http/jeton';
import { compterEssai, oublierEssais } from './essais';
import { hacher, verifier } from './mot-de-passe';
import { fermerAutresSessions, ouvrirSession } from './session';

interface Compte {
  readonly id: string;
  readonly courriel: string;
  readonly empreinte: string | null;
}

const normaliser = (courriel: string): string => courriel.trim().toLowerCase().slice(0, 254);

async function compteDe(ctx: Contexte, colonne: 'courriel' | 'id', valeur: string): Promise<Compte | null> {
  const lignes = (await ctx.source.query(
    `SELECT p.id, p.courriel, c.empreinte FROM personne p LEFT JOIN compte c ON c.personne_id = p.id WHERE p.active AND p.${colonne} = $1`,
    [valeur],
  )) as Compte[];
  return lignes[0] ?? null;
}

/** Signs in. One refusal, in the same time, whatever was wrong. */
export async function connexion(ctx: Contexte, courriel: string, motDePasse: string): Promise<void> {
  const adresse = normaliser(courriel);
  await compterEssai(ctx, 'connexion', adresse);
  const compte = estCourriel(adresse) ? await compteDe(ctx, 'courriel', adresse) : null;
  const juste = await verifier(compte?.empreinte ?? null, motDePasse.slice(0, 1000));
  if (!compte || !juste) throw nonAuthentifie('Adresse électronique ou mot de passe incorrect.');
  await oublierEssais(ctx, 'connexion', adresse);
  await ouvrirSession(ctx, compte.id);
}

/** Longer than writing a request down takes: the time of the answer tells nothing of whether one was written. */
export const REPONSE_OUBLI_MS = 250;

/** Prepares a one-time link for whoever has this address. Neither the answer nor its time says whether somebody has. */
export async function motDePasseOublie(ctx: Contexte, courriel: string): Promise<void> {
  const adresse = normaliser(courriel);
  if (!estCourriel(adresse)) throw saisieInvalide([{ champ: 'courriel', message: 'Adresse attendue, par exemple prenom.nom@exemple.fr.' }]);
  await compterEssai(ctx, 'oubli', adresse);
  await Promise.all([attendre(REPONSE_OUBLI_MS), preparerLien(ctx, adresse)]);
}

async function preparerLien(ctx: Contexte, adresse: string): Promise<void> {
  const compte = await compteDe(ctx, 'courriel', adresse);
  if (!compte) return;
  const sujet = { acte: 'motDePasseOublie', sujet: 'Personne', sujetId: compte.id, instanceId: null };
  await transaction(ctx, (em) => preparerEnvois(em, ctx, sujet, [{ regle: 'PERSONNE', parametres: { genre: 'MOT_DE_PASSE' } }]));
}

/** Uses a one-time link: the password is set, every link and session of the person ends, and a new session opens. */
export async function definirMotDePasse(ctx: Contexte, jeton: string, motDePasse: string): Promise<void> {
  await compterEssai(ctx, 'lien', null);
  const personneId = await transaction(ctx, async (em) => {
    const lignes = (await em.query(
      `SELECT p.id, p.courriel FROM lien l JOIN personne p ON p.id = l.personne_id AND p.active
       WHERE l.jeton = $1 AND l.utilise_le IS NULL AND l.expire_le > $2 FOR UPDATE OF l`,
      [empreinte(jeton), ctx.maintenant],
    )) as Pick<Compte, 'id' | 'courriel'>[];
    const [personne] = lignes;
    if (!personne) throw saisieInvalide([{ champ: 'jeton', message: 'Ce lien n’est plus valable : il a déjà servi, ou il a expiré. Demandez-en un autre.' }]);
    exigerMotDePasse(motDePasse, personne.courriel);
    await enregistrer(em, ctx, 'definirMotDePasse', personne.id, motDePasse, null);
    return personne.id;
  });
  await ouvrirSession(ctx, personneId);
}

/** Changes one's own password; the other sessions end. */
export async function changerMotDePasse(ctx: Contexte, ancien: string, nouveau: string): Promise<void> {
  const compte = ctx.acteur ? await compteDe(ctx, 'id', ctx.acteur.personneId) : null;
  if (!compte) throw nonAuthentifie();
  await compterEssai(ctx, 'connexion', compte.courriel);
  if (!(await verifier(compte.empreinte, ancien.slice(0, 1000)))) throw saisieInvalide([{ champ: 'ancien', message: 'Ce n’est pas votre mot de passe actuel.' }]);
  exigerMotDePasse(nouveau, compte.courriel, 'nouveau');
  await oublierEssais(ctx, 'connexion', compte.courriel);
  await transaction(ctx, (em) => enregistrer(em, ctx, 'changerMotDePasse', compte.id, nouveau, ctx.session));
}

async function enregistrer(em: EntityManager, ctx: Contexte, acte: string, personneId: string, motDePasse: string, session: string | null): Promise<void> {
  const valeur = await hacher(motDePasse);
  await em.query('INSERT INTO compte (personne_id, empreinte) VALUES ($1, $2) ON CONFLICT (personne_id) DO UPDATE SET empreinte = EXCLUDED.empreinte', [personneId, valeur]);
  await em.query('UPDATE lien SET utilise_le = $2 WHERE personne_id = $1 AND utilise_le IS NULL', [personneId, ctx.maintenant]);
  await fermerAutresSessions(em, personneId, session);
  await inscrire(em, ctx, [{ acte, sujet: 'Personne', sujetId: personneId, champs: [] }]);
}
