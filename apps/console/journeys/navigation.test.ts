import { fautesDeStructure } from './audit';
import { COMMUNES, pagesDObjets } from './routes';
import { Parcours } from './visite';

const COMPTES = ['animateur', 'siae', 'reseau', 'reseau2', 'ud39', 'ud21', 'secretariat', 'national', 'membre', 'administrateur', 'sansmandat'];

describe('aller d’une page à l’autre', () => {
  let parcours: Parcours;
  let toutes: string[];
  beforeAll(async () => {
    parcours = await Parcours.ouvrir();
    const [animatrice, administratrice, reseau] = await Promise.all([parcours.connecte('animateur'), parcours.connecte('administrateur'), parcours.connecte('reseau')]);
    toutes = [...new Set([...COMMUNES, ...await pagesDObjets(animatrice), ...await pagesDObjets(administratrice), ...await pagesDObjets(reseau)])];
  });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  for (const compte of COMPTES) {
    it(`chaque adresse mène ${compte} à une page entière, ou à « introuvable »`, async () => {
      const visite = await parcours.connecte(compte);
      const fautes: string[] = [];
      await visite.aller('/');
      await visite.calme();
      for (const chemin of toutes) {
        await visite.passer(chemin);
        for (const faute of await fautesDeStructure(visite)) fautes.push(`${chemin} : ${faute}`);
        if (await visite.page.getByText('La page n’a pas pu s’afficher').count()) fautes.push(`${chemin} : en panne`);
      }
      expect(fautes).toEqual([]);
      await visite.fermer();
    });
  }

  it('chaque ligne du menu mène à sa page, dont le titre prend le focus', async () => {
    const visite = await parcours.connecte('animateur');
    await visite.aller('/');
    await visite.calme();
    const menu = visite.role('navigation', 'Menu principal');
    const liens = menu.getByRole('listitem').getByRole('link');
    expect(await liens.count()).toBe(14);
    for (const groupe of ['Références', 'Traces']) await visite.cliquer('button', groupe, menu);
    const lignes = await liens.allInnerTexts();
    expect(lignes).toHaveLength(22);
    for (const ligne of lignes.slice(1)) {
      await menu.getByRole('link', { name: ligne, exact: true }).click();
      await visite.calme();
      expect([ligne, await visite.page.evaluate(() => document.activeElement?.tagName)]).toEqual([ligne, 'H1']);
      expect(await menu.locator('[aria-current=page]').innerText()).toBe(ligne);
    }
  });

  it('le lien d’évitement mène au contenu', async () => {
    const visite = await parcours.connecte('animateur');
    await visite.aller('/reunions');
    await visite.calme();
    await visite.page.keyboard.press('Tab');
    await visite.page.keyboard.press('Enter');
    expect(await visite.page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  });
});
