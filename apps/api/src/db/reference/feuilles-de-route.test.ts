import { ouvrirPlateforme, type Plateforme } from '../../../test/plateforme';
import { id, installerJura } from '../../../test/jura';
import { chargerReference } from './charger';
import { FEUILLES, joursDe } from './feuilles-de-route';

const [ac2015, bfc2017] = FEUILLES;

describe('les feuilles de route des accords', () => {
  it('celle de 2017 a treize actions en six chantiers, deux sans échéance, une échue avant l’année', () => {
    const actions = bfc2017?.actions ?? [];
    expect(actions.length).toBe(13);
    expect([...new Set(actions.map((a) => a.chantierRang))]).toEqual([1, 2, 3, 4, 5, 6]);
    expect(actions.filter((a) => a.echeance === null).map((a) => a.intitule)).toEqual(['Médiatiser la signature de l’accord', 'Réaliser un état des lieux de l’IAE en région']);
    expect(actions.map((a) => joursDe(a).fin)).toEqual([
      null, '2017-03-31', '2017-06-30', '2017-03-31', '2017-12-31', '2017-03-31', '2016-12-31', '2017-12-31', '2017-06-30', '2017-03-31', null, '2017-06-30', '2017-12-31',
    ]);
  });

  it('celle de 2015, dont le texte ne donne que le titre, est à vérifier', () => {
    expect(ac2015?.aConfirmer).toMatch(/à vérifier/u);
    expect(ac2015?.actions.map((a) => joursDe(a).fin)).toEqual(['2015-06-30', '2015-06-30', '2015-06-30', '2015-12-31', '2015-12-31', '2015-12-31']);
  });
});

describe('chargées', () => {
  let p: Plateforme;
  beforeAll(async () => {
    p = await ouvrirPlateforme();
    await installerJura(p);
    for (let i = 0; i < 2; i += 1) await p.service.source.transaction((em) => chargerReference(em));
  });
  afterAll(() => p.fermer());

  it('se lisent de tout compte, sans comité de la plateforme, et sans retard : aucune source ne dit leur suite', async () => {
    const { feuillesDeRoute } = await p.obtenir<{ feuillesDeRoute: { items: unknown[] } }>(
      id('sansmandat'),
      '{ feuillesDeRoute(tri: [{ champ: annee }]) { items { annee etat numero instanceNom aConfirmer accord { code } article { code } actions comptes { actions nonRenseignees enRetard avancement } versions { numero contenu { intitule } } } } }',
    );
    expect(feuillesDeRoute.items).toMatchObject([
      { annee: 2015, etat: 'ADOPTEE', accord: { code: 'AC2015' }, article: { code: 'annexe 1' }, comptes: { actions: 6, nonRenseignees: 6, enRetard: 0, avancement: null }, actions: [] },
      { annee: 2017, etat: 'ADOPTEE', accord: { code: 'BFC2016' }, article: { code: 'annexe 3' }, instanceNom: 'Comité de pilotage régional de Bourgogne-Franche-Comté', comptes: { actions: 13, nonRenseignees: 13, enRetard: 0 }, versions: [{ numero: 1 }] },
    ]);
    const { actions } = await p.obtenir<{ actions: { total: number; items: { etat: string; retard: number; actions: string[]; note: string | null }[] } }>(id('secretariat'), '{ actions(parPage: 100) { total items { etat retard actions note } } }');
    expect(actions.total).toBe(19);
    expect(actions.items.every((a) => a.etat === 'NON_RENSEIGNEE' && a.retard === 0 && a.actions.length === 0)).toBe(true);
  });
});
