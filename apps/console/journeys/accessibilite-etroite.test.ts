import { fautesRgaa } from './audit';
import { fautesDesPages } from './pages';
import { COMMUNES, OUVERTES, pagesDObjets } from './routes';
import { ETROIT, Parcours, type Visite } from './visite';

describe('sur un téléphone, rien ne contredit le RGAA et rien ne déborde', () => {
  let parcours: Parcours;
  beforeAll(async () => { parcours = await Parcours.ouvrir(); });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  const fautes = (visite: Visite, pages: readonly string[]): Promise<string[]> => fautesDesPages(visite, pages, { auPlusEtroit: true });

  it('sur les pages ouvertes à tous', async () => {
    expect(await fautes(await parcours.inconnu({ taille: ETROIT }), OUVERTES)).toEqual([]);
  });

  it('sur les pages et les dialogues de l’animatrice', async () => {
    const animatrice = await parcours.connecte('animateur', { taille: ETROIT });
    expect(await fautes(animatrice, [...COMMUNES, ...await pagesDObjets(animatrice)])).toEqual([]);
  });

  it('sur la saisie d’un réseau', async () => {
    const reseau = await parcours.connecte('reseau', { taille: ETROIT });
    expect(await fautes(reseau, ['/', '/campagnes', ...(await pagesDObjets(reseau)).filter((p) => p.startsWith('/campagnes') || p.startsWith('/indicateurs'))])).toEqual([]);
  });

  it('sur les bilans d’une membre du comité national', async () => {
    const membre = await parcours.connecte('membre', { taille: ETROIT });
    expect(await fautes(membre, ['/bilans', ...(await pagesDObjets(membre)).filter((p) => p.startsWith('/bilans'))])).toEqual([]);
  });

  it('sur les pages et les dialogues de l’administratrice', async () => {
    const administratrice = await parcours.connecte('administrateur', { taille: ETROIT });
    expect(await fautes(administratrice, [...COMMUNES, ...await pagesDObjets(administratrice)])).toEqual([]);
  });

  it('le menu est un tiroir, qui se ferme en arrivant sur la page choisie', async () => {
    const animatrice = await parcours.connecte('animateur', { taille: ETROIT });
    await animatrice.aller('/');
    await animatrice.calme();
    await animatrice.cliquer('button', 'Ouvrir le menu');
    await animatrice.dialogue.waitFor();
    expect(await fautesRgaa(animatrice)).toEqual([]);
    await animatrice.cliquer('link', 'Décisions', animatrice.dialogue);
    await animatrice.arriver('Décisions');
    await animatrice.dialogue.waitFor({ state: 'detached' });
  });

  it('la recherche, le mandat et le compte s’ouvrent sans faute', async () => {
    const animatrice = await parcours.connecte('animateur', { taille: ETROIT });
    await animatrice.aller('/reunions');
    await animatrice.calme();
    await animatrice.cliquer('button', /^Rechercher/);
    await animatrice.champ('Une instance, une réunion, une organisation, une personne').fill('Dole');
    await animatrice.voir(/résultats?$/);
    expect(await fautesRgaa(animatrice)).toEqual([]);
    // The first Escape empties the field, the second one closes.
    await animatrice.page.keyboard.press('Escape');
    await animatrice.page.keyboard.press('Escape');
    await animatrice.dialogue.waitFor({ state: 'detached' });
    await animatrice.cliquer('button', /^Mon compte/);
    expect(await fautesRgaa(animatrice)).toEqual([]);
    await animatrice.page.keyboard.press('Escape');
    await animatrice.page.getByText('Colonnes', { exact: true }).click();
    expect(await fautesRgaa(animatrice)).toEqual([]);
  });
});
