import { id } from '../../test/jura';
import { ouvrirMesures } from '../../test/mesures';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirMesures();
});
afterAll(() => p.fermer());

interface MesureLue {
  indicateur: { code: string };
  departement: string | null;
  typeInstance: string | null;
  numerateur: number;
  denominateur: number | null;
  taux: string | null;
  preuves: number;
  lisibles: number;
  actions: string[];
}
const MESURES = 'query M($accordId: ID!, $annee: Int!, $departement: String) { mesures(accordId: $accordId, annee: $annee, departement: $departement) { indicateur { code } departement departementNom typeInstance numerateur denominateur taux preuves lisibles contestees contestations { id } citation { texte force } phrase actions } }';
const PREUVES = 'query P($accordId: ID!, $annee: Int!, $code: String!, $departement: String) { preuvesMesure(accordId: $accordId, annee: $annee, code: $code, departement: $departement) { sujet ids total } }';
const variables = (changement: object = {}): Record<string, unknown> => ({ accordId: id('BFC2025'), annee: 2026, departement: null, ...changement });

async function mesures(qui: string | null, changement: object = {}): Promise<MesureLue[]> {
  return (await p.obtenir<{ mesures: MesureLue[] }>(qui && id(qui), MESURES, variables(changement))).mesures;
}
const ecrire = (m: MesureLue): string => `${[m.indicateur.code, m.departement ?? 'tout', m.typeInstance].filter(Boolean).join(' ')} = ${m.taux ?? m.numerateur}`;
const lieux = (lues: readonly MesureLue[]): string[] => [...new Set(lues.map((m) => m.departement ?? 'tout'))];
const preuves = async (qui: string | null, changement: object): Promise<{ sujet: string; ids: string[]; total: number }[]> => (await p.obtenir<{ preuvesMesure: { sujet: string; ids: string[]; total: number }[] }>(qui && id(qui), PREUVES, variables(changement))).preuvesMesure;

describe('les chiffres que la plateforme compte', () => {
  it('se lisent par département, et se comptent une fois au-dessus', async () => {
    expect((await mesures('secretariat')).filter((m) => ['tout', '21', '39'].includes(m.departement ?? 'tout')).map(ecrire)).toEqual([
      'F3-1 tout = 2', 'F3-1 tout CDIAE = 0', 'F3-1 tout CTA = 2', 'F3-1 21 CDIAE = 0', 'F3-1 21 CTA = 0', 'F3-1 39 CDIAE = 0', 'F3-1 39 CTA = 2',
      'F3-3 tout = 50\u00a0%', 'F3-3 21 = non calculable', 'F3-3 39 = 50\u00a0%',
      'F8-1 tout = 1', 'F8-1 21 = 0', 'F8-1 39 = 1',
      'F8-2 tout = 4', 'F8-2 21 = 1', 'F8-2 39 = 4',
      'F8-3 tout = 2', 'F8-3 21 = 1', 'F8-3 39 = 2',
    ]);
  });

  it('par type d’instance se contestent aussi, par leurs fournisseurs', async () => {
    const f31 = (await mesures('ud39', { departement: '39' })).filter((m) => m.indicateur.code === 'F3-1');
    expect(f31.map((m) => [m.typeInstance, m.actions])).toEqual([['CDIAE', ['contesterMesure']], ['CTA', ['contesterMesure']]]);
  });

  it('disent le réglage sur lequel ils s’appuient', async () => {
    const [, f81] = await p.obtenir<{ mesures: { citation: object | null }[] }>(id('ud39'), MESURES, variables({ departement: '39' })).then(({ mesures: m }) => [m, m.filter((x) => x.citation !== null)] as const);
    expect(f81).toMatchObject([{ indicateur: { code: 'F8-1' }, citation: { texte: 'Réglage de la plateforme\u00a0: au moins 2 réunions tenues dans l’année', force: 'REGLAGE' } }]);
  });

  test.each<[string | null, string[]]>([
    ['secretariat', ['tout', '21', '25', '39', '58', '70', '71', '89', '90']],
    ['horizon', ['tout', '21', '25', '39', '58', '70', '71', '89', '90']],
    ['national', ['tout', '21', '25', '39', '58', '70', '71', '89', '90']],
    ['ud39', ['39']],
    ['animatrice', ['21', '39']],
    ['directrice', ['39']],
    ['administrateur', ['tout', '21', '25', '39', '58', '70', '71', '89', '90']],
    ['sansmandat', []],
    [null, []],
  ])('%s lit %j', async (qui, attendus) => {
    expect(lieux(await mesures(qui))).toEqual(attendus);
  });

  it('un département demandé seul, s’il se lit', async () => {
    expect(lieux(await mesures('animatrice', { departement: '39' }))).toEqual(['39']);
    expect(await mesures('ud39', { departement: '21' })).toEqual([]);
    expect(await mesures('secretariat', { departement: '13' })).toEqual([]);
  });

  it('un accord inconnu n’a pas de chiffres ; une année à venir se refuse', async () => {
    expect(await mesures('secretariat', { accordId: id('inconnu') })).toEqual([]);
    expect(await mesures('secretariat', { accordId: 'x' })).toEqual([]);
    const { errors } = await p.demander(id('secretariat'), MESURES, variables({ annee: 2027 }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ: 'annee' }] });
  });

  it('se lisent de même quand rien ne dit le département', async () => {
    const sans = await p.obtenir<{ mesures: MesureLue[] }>(id('secretariat'), '{ mesures(accordId: "' + id('BFC2025') + '", annee: 2026) { indicateur { code } departement typeInstance numerateur taux } }');
    expect(sans.mesures.map(ecrire)).toEqual((await mesures('secretariat')).map(ecrire));
    const lues = await p.obtenir<{ preuvesMesure: object[] }>(id('secretariat'), '{ preuvesMesure(accordId: "' + id('BFC2025') + '", annee: 2026, code: "F8-2") { total } }');
    expect(lues.preuvesMesure).toEqual([{ total: 4 }]);
  });

  it('s’arrêtent à l’année demandée', async () => {
    expect((await mesures('secretariat', { annee: 2025 })).filter((m) => m.departement === null && m.typeInstance === null).map(ecrire)).toEqual(['F3-1 tout = 0', 'F3-3 tout = non calculable', 'F8-1 tout = 0', 'F8-2 tout = 0', 'F8-3 tout = 0']);
  });
});

describe('les preuves', () => {
  it('disent combien elles sont à qui lit le chiffre, et n’ouvrent que ce qu’il peut lire', async () => {
    const [f82] = (await mesures('ud39', { departement: '39' })).filter((m) => m.indicateur.code === 'F8-2');
    expect(f82).toMatchObject({ numerateur: 4, preuves: 4, lisibles: 3 });
    const [lues] = await preuves('ud39', { code: 'F8-2', departement: '39' });
    expect(lues).toMatchObject({ sujet: 'Reunion', total: 4 });
    expect([...(lues?.ids ?? [])].sort()).toEqual(['2026-02-10', '2026-05-12', '2026-09-08'].map((jour) => id(`séance CTA-DOLE ${jour}`)).sort());
  });

  it('s’ouvrent toutes par les listes', async () => {
    const [{ ids } = { ids: [] }] = await preuves('animatrice', { code: 'F8-2', departement: '39' });
    expect(ids).toHaveLength(4);
    const { reunions } = await p.obtenir<{ reunions: { total: number } }>(id('animatrice'), 'query ($ids: [ID!]) { reunions(filtre: { ids: $ids }) { total } }', { ids });
    expect(reunions.total).toBe(4);
  });

  it('d’un compte rendu sont le texte transmis', async () => {
    expect(await preuves('ud39', { code: 'F8-3', departement: '39' })).toMatchObject([{ sujet: 'CompteRendu', total: 2, ids: expect.arrayContaining([id('compte rendu CTA-DOLE 2026-02-10 1')]) as unknown }]);
  });

  test.each([['sansmandat'], [null], ['ud39']])('d’un lieu qu’on ne lit pas ne disent rien à %s', async (qui) => {
    expect(await preuves(qui, { code: 'F8-2', departement: '21' })).toEqual([]);
  });

  it('d’un indicateur saisi n’existent pas', async () => {
    const { errors } = await p.demander(id('secretariat'), PREUVES, variables({ code: 'F4-2' }));
    expect(errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
  });
});

test('les chiffres et leurs preuves se lisent chacun en une instruction', async () => {
  expect(await p.compterLectures(() => p.obtenir(id('secretariat'), MESURES, variables()))).toBe(await p.compterLectures(() => p.obtenir(id('ud39'), MESURES, variables({ departement: '39' }))));
  const acteur = await p.compterLectures(() => p.contexte(id('secretariat')));
  expect((await p.compterLectures(() => mesures('secretariat'))) - acteur).toBe(1);
  expect((await p.compterLectures(() => preuves('secretariat', { code: 'F8-2' }))) - acteur).toBe(1);
});
