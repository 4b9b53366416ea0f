import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page, type Request } from 'playwright-core';
import { demarrerApi, DEPART, nommerAdministrateur, type Api } from './api';
import { creerBase, type Base } from './base';
import { auRepos, change, partir } from './repos';

const MOT_DE_PASSE = 'demonstration';
const LARGE = { width: 1280, height: 800 };
/** A phone. */
export const ETROIT = { width: 390, height: 844 };

type AriaRole = Parameters<Page['getByRole']>[0];

/** One person at a browser. */
export class Visite {
  /** What nobody should ever see: an exception in the page, a refusal of the browser, an answer 5xx. */
  readonly incidents: string[] = [];
  private readonly demandes = new Set<Request>();
  /** What waits for the last request under way. */
  private suite: () => void = () => undefined;

  constructor(readonly page: Page, private readonly adresse: string) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (erreur) => this.incidents.push(erreur.message));
    page.on('console', (message) => {
      // The browser reports every answer 4xx: those are refusals, which the page tells in French.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.incidents.push(message.text());
    });
    page.on('request', (demande) => this.demandes.add(demande));
    page.on('requestfinished', (demande) => this.finir(demande));
    page.on('requestfailed', (demande) => this.finir(demande));
    page.on('response', (reponse) => { if (reponse.status() >= 500) this.incidents.push(`${reponse.status()} ${reponse.url()}`); });
  }

  private finir(demande: Request): void {
    this.demandes.delete(demande);
    if (this.demandes.size === 0) this.suite();
  }

  /** Opens an address of the console. */
  async aller(chemin: string): Promise<void> {
    await this.page.goto(this.adresse + chemin);
  }

  /** Goes to another page of the console already open, as a link does: nothing is loaded again. */
  async passer(chemin: string): Promise<void> {
    await this.page.evaluate(partir, chemin);
    // While the code of the next page comes, the former one stands there at rest; and some pages differ by nothing.
    for (let occupee = true; occupee;) {
      const avant = this.demandes.size;
      occupee = !(await this.page.evaluate(change)) && avant + this.demandes.size > 0;
    }
    await this.calme();
  }

  /** Waits until the page has asked for all that it shows, received it and drawn it. */
  async calme(): Promise<void> {
    // Between the code of a page and its data nothing is asked for an instant: nothing under way is not enough, the page must be at rest too.
    do {
      while (this.demandes.size > 0) await new Promise<void>((suite) => { this.suite = suite; });
      await this.page.waitForFunction(auRepos);
    } while (this.demandes.size > 0);
  }

  /** Asks the API in the name of the person signed in. */
  async interroger<D>(query: string): Promise<D> {
    const reponse = await this.page.context().request.post(`${this.adresse}/graphql`, { data: { query } });
    const { data, errors } = (await reponse.json()) as { data: D | null; errors?: unknown };
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Where one is, without the server's name. */
  get lieu(): string {
    return this.page.url().slice(this.adresse.length);
  }

  role(role: AriaRole, nom?: string | RegExp, dans: Page | Locator = this.page): Locator {
    return dans.getByRole(role, nom === undefined ? {} : { name: nom, exact: typeof nom === 'string' });
  }

  async cliquer(role: 'button' | 'link' | 'tab' | 'checkbox' | 'radio' | 'menuitem', nom: string | RegExp, dans?: Locator): Promise<void> {
    await this.role(role, nom, dans).click();
  }

  champ(libelle: string | RegExp, dans: Page | Locator = this.page): Locator {
    return dans.getByLabel(libelle);
  }

  /** Waits until the page with this title is there. */
  async arriver(titre: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: titre, exact: typeof titre === 'string' }).waitFor();
  }

  /** Waits for a text that a person can see. */
  async voir(texte: string | RegExp, dans: Page | Locator = this.page): Promise<void> {
    await dans.getByText(texte).filter({ visible: true }).first().waitFor();
  }

  /** Opens a page, again and again, until it shows what is prepared behind the scenes (mail, above all). */
  async revoir(chemin: string, attendu: Locator): Promise<void> {
    for (let essai = 0; essai < 20; essai += 1) {
      await this.aller(chemin);
      if (await attendu.first().waitFor({ timeout: 1_000 }).then(() => true, () => false)) return;
    }
    throw new Error(`${chemin} ne montre toujours rien.`);
  }

  /** The receipt of an act, announced. */
  async recu(texte: string | RegExp): Promise<void> {
    await this.page.getByRole('status').getByText(texte).waitFor();
  }

  /** The open dialog. */
  get dialogue(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** An act: its button, then what its dialog asks, then the same word again. */
  async acte(nom: string | RegExp, remplir?: (dialogue: Locator) => Promise<void>, verbe: string | RegExp = nom): Promise<void> {
    await this.cliquer('button', nom);
    await this.dialogue.waitFor();
    await remplir?.(this.dialogue);
    await this.role('button', verbe, this.dialogue).click();
    await this.dialogue.waitFor({ state: 'detached' });
  }

  /** Types into a field that looks for an object, and takes what it finds. */
  async choisir(libelle: string, texte: string, dans?: Page | Locator): Promise<void> {
    await this.role('combobox', new RegExp(`^${libelle}`), dans).fill(texte);
    await this.page.getByRole('option', { name: texte }).first().click();
  }

  /** Signs in by the page of that name. */
  async seConnecter(courriel: string, motDePasse = MOT_DE_PASSE): Promise<void> {
    await this.champ('Adresse électronique professionnelle').fill(courriel);
    await this.page.getByLabel('Mot de passe', { exact: true }).fill(motDePasse);
    await this.cliquer('button', 'Se connecter');
  }

  async seDeconnecter(): Promise<void> {
    await this.cliquer('button', /^Mon compte/);
    await this.cliquer('menuitem', 'Se déconnecter');
    await this.arriver('Se connecter');
  }

  async fermer(): Promise<void> {
    await this.page.context().close();
  }
}

interface Reglage { taille?: { width: number; height: number }; sombre?: boolean }

/** The product on a database of its own, and the people who come to it. */
export class Parcours {
  private readonly visites: Visite[] = [];

  private constructor(private readonly base: Base, readonly api: Api, private readonly navigateur: Browser) {}

  /** On the demonstration, the day when it is told. */
  static async ouvrir(): Promise<Parcours> {
    return Parcours.surBase(await creerBase(process.env['TEST_DEMONSTRATION']), DEPART);
  }

  /** On a database where an operator has named the first administrator and nothing else; gives her one-time link. */
  static async ouvrirVide(administrateur: string, horloge: string): Promise<{ parcours: Parcours; lien: string }> {
    const base = await creerBase();
    const lien = await nommerAdministrateur(base.url, administrateur, horloge);
    return { parcours: await Parcours.surBase(base, horloge), lien };
  }

  private static async surBase(base: Base, horloge: string): Promise<Parcours> {
    const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    const [api, navigateur] = await Promise.all([
      demarrerApi(base.url, { HORLOGE: horloge }),
      chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--lang=fr-FR'] }),
    ]);
    return new Parcours(base, api, navigateur);
  }

  private async contexte({ taille = LARGE, sombre = false }: Reglage): Promise<BrowserContext> {
    // Nobody here lives in the zone of the sittings: an hour shown is never that of the browser.
    return this.navigateur.newContext({ viewport: taille, locale: 'fr-FR', timezoneId: 'Indian/Reunion', reducedMotion: 'reduce', colorScheme: sombre ? 'dark' : 'light', acceptDownloads: true });
  }

  /** Somebody who is not signed in. */
  async inconnu(reglage: Reglage = {}): Promise<Visite> {
    const contexte = await this.contexte(reglage);
    const visite = new Visite(await contexte.newPage(), this.api.adresse);
    this.visites.push(visite);
    return visite;
  }

  /** Somebody of the demonstration, already signed in. */
  async connecte(compte: string, reglage: Reglage = {}): Promise<Visite> {
    const visite = await this.inconnu(reglage);
    const reponse = await visite.page.context().request.post(`${this.api.adresse}/graphql`, {
      data: { query: 'mutation ($c: String!, $m: String!) { connexion(courriel: $c, motDePasse: $m) { menus } }', variables: { c: compte.includes('@') ? compte : `${compte}@demo.test`, m: MOT_DE_PASSE } },
    });
    if (!reponse.ok()) throw new Error(`${compte} : ${await reponse.text()}`);
    return visite;
  }

  /** What went wrong until now, on any screen or in the API. */
  get incidents(): string[] {
    return [...this.visites.flatMap((visite) => visite.incidents), ...this.api.journal];
  }

  async fermer(): Promise<void> {
    // Set PARCOURS_IMAGES to a folder to keep what each person saw last.
    const dossier = process.env['PARCOURS_IMAGES'];
    if (dossier) await Promise.all(this.visites.map(({ page }, rang) => page.screenshot({ path: join(dossier, `${rang + 1}.png`) }).catch(() => undefined)));
    await this.navigateur.close();
    await this.api.arreter();
    await this.base.supprimer();
  }
}
