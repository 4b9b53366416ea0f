import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  await p.sql(
    `INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le)
     VALUES ($1, $2, 'CTA du bassin de Dole', '2026-12-01T09:00:00Z', '2026-12-01T11:00:00Z', 'Europe/Paris', '2026-12-01', 'PLANIFIEE', '{39}', '2026-10-12T09:00:00Z')`,
    [id('séance de Dole'), id('CTA-DOLE')],
  );
});
afterAll(() => p.fermer());

const LISTE = `{ reunions { total items { id jour instance { nom membres { organisation { nom } titulaire { nom } } } points { titre } comptesRendus { etat } nombreConvoques actions } } }`;

describe('une réunion se lit par les membres de son instance', () => {
  test.each([
    ['animatrice', 1],
    ['directrice', 1],
    ['ud39', 1],
    ['directrice21', 0],
    ['ud21', 0],
    ['horizon', 0],
    ['administrateur', 0],
    ['sansmandat', 0],
  ])('%s en lit %i', async (qui, nombre) => {
    const { reunions } = await p.obtenir<{ reunions: { total: number; items: unknown[] } }>(id(qui), LISTE);
    expect([reunions.total, reunions.items.length]).toEqual([nombre, nombre]);
  });

  it('une personne déconnectée n’en lit aucune', async () => {
    const { reunions } = await p.obtenir<{ reunions: { total: number } }>(null, LISTE);
    expect(reunions.total).toBe(0);
  });
});

test('une liste est une seule instruction SQL, actions comprises', async () => {
  const nombre = await p.compterLectures(() => p.obtenir(id('animatrice'), LISTE));
  // One for the actor of the test, one for the list.
  expect(nombre).toBe(2);
});
