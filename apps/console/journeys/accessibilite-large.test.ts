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

  it('sur les pages et les dialogues de l’administratrice', async () => {
    const administratrice = await parcours.connecte('administrateur');
    expect(await fautesDesPages(administratrice, [...COMMUNES, ...await pagesDObjets(administratrice)])).toEqual([]);
  });
});
