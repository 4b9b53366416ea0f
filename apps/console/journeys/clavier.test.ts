import { Parcours, type Visite } from './visite';

describe('tout se fait au clavier', () => {
  let parcours: Parcours;
  let visite: Visite;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    visite = await parcours.inconnu();
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  const presser = async (...touches: string[]): Promise<void> => {
    for (const touche of touches) await visite.page.keyboard.press(touche);
  };
  const vise = (): Promise<string> => visite.page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? (element instanceof HTMLElement ? element.innerText || element.id : '') ?? '').replace(/\s+/gu, ' ').trim();
  });

  /** Tabs until what has the focus says this. */
  async function atteindre(texte: RegExp, max = 60): Promise<void> {
    for (let pas = 0; pas < max; pas += 1) {
      if (texte.test(await vise())) return;
      await presser('Tab');
    }
    throw new Error(`${String(texte)} n’est pas atteint par Tab.`);
  }

  it('se connecter', async () => {
    await visite.aller('/connexion');
    await visite.calme();
    await atteindre(/^courriel$/);
    await visite.page.keyboard.type('animateur@demo.test');
    await atteindre(/^mot-de-passe$/);
    await visite.page.keyboard.type('demonstration');
    await presser('Enter');
    await visite.arriver('À faire');
  });

  it('ouvrir une réunion depuis la liste', async () => {
    await atteindre(/^Réunions$/);
    await presser('Enter');
    await visite.arriver('Réunions');
    await visite.calme();
    await atteindre(/^CTA de Dole/);
    await presser('Enter');
    await visite.arriver('CTA de Dole');
    await visite.calme();
  });

  it('passer d’un onglet à l’autre par les flèches, un seul arrêt de tabulation pour tous', async () => {
    const noms = await visite.role('tab').allInnerTexts();
    const actif = visite.page.getByRole('tab', { selected: true });
    await atteindre(/^Ordre du jour/);
    for (const touche of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'] as const) {
      const attendu = noms.at((noms.indexOf(await actif.innerText()) + (touche === 'ArrowRight' ? 1 : -1)) % noms.length);
      await presser(touche);
      await actif.and(visite.role('tab', attendu?.replace('\n', ' '))).waitFor();
      expect(await actif.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await presser('Tab');
    expect(await visite.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
  });

  it('ouvrir un dialogue, y rester, en sortir par Échap, et retrouver son bouton', async () => {
    await visite.page.evaluate(() => { window.scrollTo(0, 0); document.querySelector<HTMLElement>('h1')?.focus(); });
    await atteindre(/^Déplacer$/);
    await presser('Enter');
    await visite.dialogue.waitFor();
    for (let pas = 0; pas < 12; pas += 1) {
      await presser('Tab');
      // The browser itself takes a turn between the last control and the first.
      expect(await visite.page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true);
    }
    await presser('Escape');
    await visite.dialogue.waitFor({ state: 'detached' });
    expect(await vise()).toBe('Déplacer');
  });

  it('rechercher depuis n’importe où par Ctrl K, et ouvrir ce qu’on a trouvé', async () => {
    await presser('Control+k');
    await visite.dialogue.waitFor();
    await visite.page.keyboard.type('Champagnole');
    await visite.voir(/^\d+ résultats?$/, visite.dialogue);
    await atteindre(/^CTA de Champagnole/);
    await presser('Enter');
    await visite.arriver('CTA de Champagnole');
  });

  it('choisir dans un champ qui cherche, par les flèches et Entrée', async () => {
    await visite.aller('/reunions/planifier');
    await visite.calme();
    await visite.role('combobox', /^Inviter aussi/).focus();
    await visite.page.keyboard.type('Mésange');
    await visite.role('option', 'Chantier Mésange').waitFor();
    await presser('ArrowDown', 'ArrowUp', 'Enter');
    await visite.role('list', 'Organisations invitées').getByText('Chantier Mésange').waitFor();
  });

  it('passer d’un point du compte rendu à l’autre par Alt et les flèches', async () => {
    await visite.aller('/comptes-rendus');
    await visite.cliquer('button', /^Brouillons/);
    await visite.role('link', /^CTA de Lons-le-Saunier/).first().click();
    await visite.role('textbox', 'Synthèse des échanges').waitFor();
    const titre = (rang: number) => visite.page.getByRole('heading', { level: 2, name: new RegExp(`^${rang}\\. `) });
    const depart = Number.parseInt(await visite.page.locator('.carte-tete h2').first().innerText(), 10);
    await presser('Alt+ArrowDown');
    await titre(depart + 1).waitFor();
    await presser('Alt+ArrowUp');
    await titre(depart).waitFor();
  });
});
