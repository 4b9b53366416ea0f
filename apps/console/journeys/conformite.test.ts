import { ETROIT, Parcours, type Visite } from './visite';

describe('qui tient l’accord', () => {
  let parcours: Parcours;
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  const panneau = (visite: Visite, nom: string) => visite.page.getByRole('complementary', { name: nom });

  it('le secrétariat régional trouve un CTA en retard, et en deux clics la réunion qui le prouve', async () => {
    const visite = await parcours.connecte('secretariat');
    await visite.aller('/');
    await visite.calme();
    await visite.cliquer('link', 'Conformité', visite.role('navigation', 'Menu principal'));
    await visite.arriver(/Les CTA se réunissent-ils au rythme promis/);
    await visite.voir(/départements? sur les 8 où une règle s’applique/);

    await visite.cliquer('button', /^39 Jura, En retard/);
    const jura = panneau(visite, '39 Jura');
    await visite.voir(/CTA de Champagnole/, jura);
    await visite.voir(/manqué\s: 3/, jura);
    await visite.role('link', /Accord BFC 2025 \(fictif\), fiche 8/, jura).first().waitFor();
    await visite.voir(/Le trimestre manqué le restera dans le bilan/, jura);
    expect(visite.lieu).toBe('/conformite?territoire=39');

    await jura.getByRole('link', { name: /^Réunion du/ }).first().click();
    await visite.calme();
    expect(visite.lieu).toMatch(/^\/reunions\/[0-9a-f-]{36}/u);
    await visite.page.goBack();
    await panneau(visite, '39 Jura').waitFor();
  });

  it('au clavier, un seul arrêt sur la carte, puis les flèches', async () => {
    const visite = await parcours.connecte('secretariat');
    await visite.aller('/conformite?territoire=39');
    await visite.calme();
    await visite.role('button', /^39 Jura/).focus();
    await visite.page.keyboard.press('ArrowRight');
    expect(await visite.page.evaluate(() => document.activeElement?.textContent)).toMatch(/^25 Doubs/u);
    await visite.page.keyboard.press('Enter');
    await panneau(visite, '25 Doubs').waitFor();
    expect(await visite.page.locator('.tu[tabindex="0"]').count()).toBe(1);
  });

  it('l’histoire se rejoue année par année : sans accord, sans objet ; sans instance connue, inconnu, avec l’article', async () => {
    const visite = await parcours.connecte('national');
    await visite.aller('/conformite');
    await visite.calme();
    const annee = async (laquelle: string): Promise<void> => {
      await visite.page.getByRole('combobox', { name: 'Année', exact: true }).selectOption(laquelle);
      await visite.calme();
    };
    await annee('2014');
    await visite.voir(/les 101 départements sont sans objet/);
    await annee('2012');
    await visite.voir(/aucun département sur 101 ne tient le rythme/);
    await visite.cliquer('button', /^39 Jura, Inconnu/);
    const jura = panneau(visite, '39 Jura');
    await visite.voir(/rien ne dit si elle a été tenue/, jura);
    await visite.role('link', /Accord-cadre de 2011, article 6.2.4.1/, jura).waitFor();
    expect(visite.lieu).toBe('/conformite?annee=2012&jour=2012-12-31&territoire=39');
    await annee('2018');
    await visite.role('link', /Accord BFC 2016, fiche 8/).first().waitFor();
  });

  it('le tableau dit la même chose que la carte, et s’emporte', async () => {
    const visite = await parcours.connecte('ud39');
    await visite.aller('/conformite');
    await visite.calme();
    const retards = Number(await visite.page.getByRole('list', { name: 'Légende' }).getByRole('listitem').filter({ hasText: 'En retard' }).locator('b').innerText());
    await visite.cliquer('button', 'Tableau');
    const table = visite.role('table', 'Verdict par département');
    await table.waitFor();
    expect(await table.getByRole('row').filter({ hasText: 'En retard' }).count()).toBe(retards);
    await visite.cliquer('button', 'Exporter');
    const [fichier] = await Promise.all([visite.page.waitForEvent('download'), visite.cliquer('menuitem', /^CSV/)]);
    expect(fichier.suggestedFilename()).toMatch(/Conformité 2026.*\.csv$/u);
  });

  it('sur un téléphone la carte s’ouvre sur son tableau, et le choix mène au panneau', async () => {
    const visite = await parcours.connecte('animateur', { taille: ETROIT });
    await visite.aller('/conformite');
    await visite.calme();
    await visite.cliquer('link', /^39 Jura/, visite.role('table', 'Verdict par département'));
    await visite.role('heading', '39 Jura').waitFor();
    await visite.page.waitForFunction(() => document.activeElement?.textContent === '39 Jura');
    expect(await visite.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('le baromètre mène de ses chiffres aux réunions dont ils viennent', async () => {
    const visite = await parcours.connecte('secretariat');
    await visite.aller('/barometre');
    await visite.voir(/réunions tenues par \d+ instances/);
    await visite.role('link', /D’où vient ce chiffre/).first().click();
    await visite.arriver('Réunions');
    expect(decodeURIComponent(visite.lieu)).toContain('"etat":["TENUE"]');
  });
});
