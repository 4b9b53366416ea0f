import type { Visite } from './visite';

/** Opens the draft of the minutes from the page of the sitting; gives its address. */
export async function commencer(visite: Visite): Promise<string> {
  await visite.acte('Écrire le compte rendu');
  await visite.recu('Brouillon du compte rendu préparé.');
  await visite.arriver(/^Compte rendu du/);
  return visite.lieu;
}

/** Writes one item, and waits until it is recorded. */
export async function ecrire(visite: Visite, adresse: string, point: number, texte: string): Promise<void> {
  await visite.aller(`${adresse}/point-${point}`);
  const zone = visite.page.getByRole('textbox', { name: 'Synthèse des échanges' });
  await zone.click();
  await visite.page.keyboard.insertText(texte);
  await visite.voir(/Enregistré à/);
}

/** Adds a decision under the item that is open. */
export async function decider(visite: Visite, texte: string): Promise<void> {
  await visite.cliquer('button', 'Ajouter : Décision');
  await visite.champ('Ce qui est décidé').fill(texte);
  await visite.cliquer('button', 'Ajouter Décision');
  await visite.voir(texte);
}

/** Adds an action, its pilot and its due date, under the item that is open. */
export async function confier(visite: Visite, texte: string, pilote: string, echeance: string): Promise<void> {
  await visite.cliquer('button', 'Ajouter : Action');
  await visite.champ('Ce qui est à faire').fill(texte);
  await visite.choisir('Organisation pilote', pilote);
  await visite.page.getByLabel('Échéance (facultatif)', { exact: true }).fill(echeance);
  await visite.cliquer('button', 'Ajouter Action');
  await visite.voir(texte);
}

/** Gives an avis and its sense, under the item that is open. */
export async function aviser(visite: Visite, texte: string, sens: 'Favorable' | 'Réservé' | 'Défavorable'): Promise<void> {
  await visite.cliquer('button', 'Ajouter : Avis');
  await visite.champ('Ce sur quoi porte l’avis').fill(texte);
  await visite.champ('Sens de l’avis').selectOption(sens);
  await visite.cliquer('button', 'Ajouter Avis');
  await visite.voir(texte);
}

export async function publier(visite: Visite): Promise<void> {
  await visite.acte('Publier');
  await visite.recu('Compte rendu publié aux participants.');
}

export async function approuver(visite: Visite): Promise<void> {
  await visite.acte('Approuver');
  await visite.recu('Compte rendu approuvé.');
}

export async function transmettre(visite: Visite): Promise<void> {
  await visite.acte('Transmettre');
  await visite.recu('Compte rendu transmis.');
}

export async function accuserReception(visite: Visite): Promise<void> {
  await visite.acte('Accuser réception');
  await visite.recu('Réception enregistrée.');
}
