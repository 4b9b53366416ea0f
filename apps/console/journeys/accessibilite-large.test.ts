import { fautesDesPages } from './pages';
import { COMMUNES, OUVERTES, pagesDObjets } from './routes';
import { Parcours } from './visite';

describe('à 1280 px, rien ne contredit le RGAA', () => {
  let parcours: Parcours;
  beforeAll(async () => { parcours = await Parcours.ouvrir(); });
  afterAll(() => parcours?.fermer());
  afterEach(() => expect(parcours.incidents).toEqual([]));

  it('sur les pages ouvertes à tous', async () => {
    expect(await fautesDesPages(await parcours.inconnu(), OUVERTES)).toEqual([]);
  });

  it('sur les pages et les dialogues de l’animatrice', async () => {
    const animatrice = await parcours.connecte('animateur');
    expect(await fautesDesPages(animatrice, [...COMMUNES, ...await pagesDObjets(animatrice)])).toEqual([]);
  });

  it('en sombre non plus, quand la machine le demande', async () => {
    const animatrice = await parcours.connecte('animateur', { sombre: true });
    expect(await fautesDesPages(animatrice, ['/', '/reunions', '/reunions/annee/2026', ...await pagesDObjets(animatrice)])).toEqual([]);
    expect(await animatrice.page.locator('html').getAttribute('data-theme')).toBe('sombre');
  });

  it('sur la saisie d’un réseau et la revue d’un secrétariat', async () => {
    for (const compte of ['reseau', 'secretariat']) {
      const visite = await parcours.connecte(compte);
      expect([compte, await fautesDesPages(visite, ['/', '/campagnes', '/campagnes/ouvrir', ...(await pagesDObjets(visite)).filter((p) => p.startsWith('/campagnes') || p.startsWith('/indicateurs'))])]).toEqual([compte, []]);
      await visite.fermer();
    }
  });

  it('sur les bilans, de qui les compose à qui les examine', async () => {
    for (const compte of ['secretariat', 'membre']) {
      const visite = await parcours.connecte(compte);
      expect([compte, await fautesDesPages(visite, ['/bilans', '/bilans/composer', ...(await pagesDObjets(visite)).filter((p) => p.startsWith('/bilans'))])]).toEqual([compte, []]);
      await visite.fermer();
    }
  });

  it('sur la feuille de route et ses actions, pour qui la compose', async () => {
    const secretariat = await parcours.connecte('secretariat');
    expect(await fautesDesPages(secretariat, ['/feuilles-de-route/composer', ...(await pagesDObjets(secretariat)).filter((p) => /^\/(?:feuilles-de-route|actions)/u.test(p))])).toEqual([]);
  });

  it('sur les pages et les dialogues de l’administratrice', async () => {
    const administratrice = await parcours.connecte('administrateur');
    expect(await fautesDesPages(administratrice, [...COMMUNES, ...await pagesDObjets(administratrice)])).toEqual([]);
  });
});
