import type { Visite } from './visite';

export interface Seance {
  readonly instance: string;
  readonly jour: string;
  readonly debut: string;
  readonly fin: string;
  readonly lieu: string;
  readonly lien?: string;
  readonly zone?: string;
  readonly invite?: string;
  /** Why a sitting that took place is recorded afterwards. */
  readonly reprise?: string;
}

export interface Point {
  readonly titre: string;
  readonly minutes: number;
  readonly genre: string;
  readonly presentateur?: string;
}

/** Fills the form of a sitting and plans it; gives its address. */
export async function planifier(visite: Visite, seance: Seance): Promise<string> {
  await visite.arriver('Planifier une réunion');
  await visite.champ('Instance').selectOption(seance.instance);
  await visite.champ('Jour', visite.page.locator('form')).fill(seance.jour);
  await visite.page.getByLabel('De', { exact: true }).fill(seance.debut);
  await visite.page.getByLabel('À', { exact: true }).fill(seance.fin);
  if (seance.zone) await visite.champ('Heure du lieu').selectOption(seance.zone);
  await visite.champ(/^Lieu/).fill(seance.lieu);
  if (seance.lien) await visite.champ(/^Lien à distance/).fill(seance.lien);
  if (seance.invite) await visite.choisir('Inviter aussi', seance.invite);
  if (seance.reprise) {
    await visite.champ(/^Cette séance a déjà eu lieu/).check();
    await visite.champ('Motif de la reprise').fill(seance.reprise);
  }
  await visite.cliquer('button', 'Planifier la réunion');
  await visite.recu('Réunion planifiée.');
  await visite.arriver(seance.instance);
  return visite.lieu;
}

/** Writes the whole agenda of the open sitting. */
export async function inscrire(visite: Visite, points: readonly Point[]): Promise<void> {
  await visite.cliquer('tab', /^Ordre du jour/);
  await visite.cliquer('button', /^(Ajouter un point|Modifier l’ordre du jour)$/);
  for (const [rang, point] of points.entries()) {
    if (rang > 0) await visite.cliquer('button', 'Ajouter un point');
    const zone = visite.page.getByRole('group', { name: `Point ${rang + 1}`, exact: true });
    await zone.getByLabel(`Titre du point ${rang + 1}`).fill(point.titre);
    if (point.presentateur) await zone.getByLabel(/^Présenté par/).fill(point.presentateur);
    await zone.getByLabel(/^Minutes/).fill(String(point.minutes));
    await zone.getByLabel('Genre').selectOption(point.genre);
  }
  await visite.cliquer('button', 'Enregistrer l’ordre du jour');
  await visite.recu(/^Ordre du jour modifié/);
}

/** Convenes the open sitting. */
export async function convoquer(visite: Visite): Promise<void> {
  await visite.acte('Convoquer');
  await visite.recu(/^Réunion convoquée/);
}

/** Answers the convocation to this sitting, whose address is given. */
export async function repondre(visite: Visite, adresse: string, reponse: 'Je serai présent' | 'Je serai à distance' | 'Je m’excuse', suppleant?: string): Promise<void> {
  await visite.aller(`${adresse}/convocations`);
  await visite.acte(/^(Répondre|Changer ma réponse)$/, async (dialogue) => {
    await dialogue.getByLabel('Votre réponse').selectOption(reponse);
    if (suppleant) await dialogue.getByLabel(/^Personne qui vous remplace/).fill(suppleant);
  });
  await visite.recu('Réponse enregistrée.');
}

/** Takes the attendance: everyone convened was there, save those named. */
export async function tenir(visite: Visite, adresse: string, autres: Readonly<Record<string, string>> = {}): Promise<void> {
  await visite.aller(`${adresse}/presences`);
  await visite.page.getByRole('heading', { name: 'Relever les présences' }).waitFor();
  for (const personne of await visite.page.getByRole('radiogroup').all()) {
    const nom = (await personne.getAttribute('aria-label') ?? '').replace('Présence de ', '');
    await personne.getByLabel(autres[nom] ?? 'Présent', { exact: true }).check();
  }
  await visite.cliquer('button', 'Tenir la réunion');
  await visite.recu(/^Réunion tenue/);
}
