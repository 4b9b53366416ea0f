import { cheminDuLien } from './api';
import type { Visite } from './visite';

export interface Organisation { readonly nom: string; readonly genre: string; readonly type?: string; readonly departements: string; readonly parent?: string }
export interface Personne { readonly prenom: string; readonly nom: string; readonly courriel: string; readonly fonction: string }
export interface Instance { readonly nom: string; readonly sigle: string; readonly type: string; readonly secretariat: string; readonly departements: string }
export interface Siege { readonly organisation: string; readonly college: string; readonly titulaire?: string; readonly suppleant?: string }

/** Adds an organisation to the directory; gives its address. */
export async function ajouterOrganisation(visite: Visite, { nom, genre, type, departements }: Organisation): Promise<string> {
  await visite.aller('/organisations');
  await visite.cliquer('link', 'Ajouter une organisation');
  await visite.arriver('Ajouter une organisation');
  await visite.page.getByLabel('Nom', { exact: true }).fill(nom);
  await visite.champ('Genre').selectOption(genre);
  if (type) await visite.champ('Type de SIAE').selectOption(type);
  await visite.champ(/^Départements/).fill(departements);
  await visite.cliquer('button', 'Ajouter l’organisation');
  await visite.arriver(nom);
  return visite.lieu;
}

/** Adds a person, with no right yet; gives her address. */
export async function ajouterPersonne(visite: Visite, { prenom, nom, courriel, fonction }: Personne): Promise<string> {
  await visite.aller('/personnes');
  await visite.cliquer('link', 'Ajouter une personne');
  await visite.arriver('Ajouter une personne');
  await visite.page.getByLabel('Prénom', { exact: true }).fill(prenom);
  await visite.page.getByLabel('Nom', { exact: true }).fill(nom);
  await visite.champ('Adresse électronique professionnelle').fill(courriel);
  await visite.champ(/^Fonction/).fill(fonction);
  await visite.cliquer('button', 'Ajouter la personne');
  await visite.arriver(`${prenom} ${nom}`);
  return visite.lieu;
}

/** Gives the person whose page is open a mandat, from today on. */
export async function donnerMandat(visite: Visite, role: string, organisation: string): Promise<void> {
  await visite.acte('Donner un mandat', async (dialogue) => {
    await dialogue.getByLabel('Rôle').selectOption(role);
    await visite.choisir('Au nom de l’organisation', organisation, dialogue);
  });
  await visite.recu('Mandat donné.');
}

/** Invites the person whose page is open. */
export async function inviter(visite: Visite): Promise<void> {
  await visite.acte('Inviter');
  await visite.recu(/^Invitation préparée/);
}

/** Opens an instance; gives its address. */
export async function ouvrirInstance(visite: Visite, { nom, sigle, type, secretariat, departements }: Instance): Promise<string> {
  await visite.aller('/instances');
  await visite.cliquer('link', 'Ouvrir une instance');
  await visite.arriver('Ouvrir une instance');
  await visite.page.getByLabel('Nom', { exact: true }).fill(nom);
  await visite.page.getByLabel('Type', { exact: true }).selectOption(type);
  await visite.champ('Sigle').fill(sigle);
  await visite.choisir('Organisation qui l’anime', secretariat);
  await visite.champ(/^Départements/).fill(departements);
  await visite.cliquer('button', 'Ouvrir l’instance');
  await visite.arriver(nom);
  return visite.lieu;
}

/** Gives a seat of the instance whose page is open. */
export async function donnerSiege(visite: Visite, { organisation, college, titulaire, suppleant }: Siege): Promise<void> {
  await visite.acte('Donner un siège', async (dialogue) => {
    await visite.choisir('Organisation', organisation, dialogue);
    await dialogue.getByLabel('Collège').selectOption(college);
    if (titulaire) await visite.choisir('Titulaire', titulaire, dialogue);
    if (suppleant) await visite.choisir('Suppléant', suppleant, dialogue);
  });
  await visite.recu('Siège donné.');
}

/** The one-time link of the last mail of this subject to this address, read in the outbox. */
export async function lienPour(visite: Visite, courriel: string): Promise<string> {
  const lignes = visite.role('row').filter({ hasText: courriel }).getByRole('link');
  await visite.revoir('/courriels', lignes);
  await lignes.first().click();
  await visite.voir(courriel);
  return cheminDuLien(await visite.page.locator('article').innerText());
}

/** Opens a one-time link and chooses a password, which signs in. */
export async function choisirMotDePasse(visite: Visite, lien: string, motDePasse: string): Promise<void> {
  await visite.aller(lien);
  await visite.arriver('Choisir votre mot de passe');
  await visite.champ('Nouveau mot de passe').fill(motDePasse);
  await visite.cliquer('button', 'Enregistrer et se connecter');
  await visite.arriver('À faire');
}
