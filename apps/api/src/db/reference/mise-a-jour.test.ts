import { ouvrirPlateforme, type Plateforme } from '../../../test/plateforme';
import { chargerReference } from './charger';

const DEMANDES = ['A2-1', 'F2-1', 'F2-2', 'F2-3', 'F5-7'];

describe('une base chargée par la version qui ne comptait rien', () => {
  let p: Plateforme;
  const charger = (): Promise<void> => p.service.source.transaction((em) => chargerReference(em));

  beforeAll(async () => {
    p = await ouvrirPlateforme();
    await charger();
    const { source } = p.service;
    const derniere = async (): Promise<string> => (await p.sql<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1'))[0]!.name;
    while (!(await derniere()).startsWith('Indicateurs')) await source.undoLastMigration();
    // What that version wrote: marked as counted, hence asked of nobody; one of them settled here since, by an administrator.
    await p.sql('UPDATE indicateur SET calcule = true, note = NULL WHERE code = ANY($1)', [DEMANDES]);
    await p.sql(`UPDATE indicateur SET origine = 'LOCALE', a_confirmer = NULL, confirmation = 'Réponse de la Direccte', confirme_le = '2017-03-03', note = 'Notre note' WHERE code = 'A2-1'`);
    await source.runMigrations();
    await charger();
  });
  afterAll(() => p.fermer());

  it('demande à leurs fournisseurs les indicateurs que la plateforme ne compte pas encore', async () => {
    expect(await p.sql('SELECT code FROM indicateur WHERE calcule ORDER BY code')).toEqual(['F3-1', 'F3-3', 'F8-1', 'F8-2', 'F8-3'].map((code) => ({ code })));
    expect(await p.sql(`SELECT code FROM indicateur WHERE note LIKE '%La plateforme le comptera%' ORDER BY code`)).toEqual(DEMANDES.filter((code) => code !== 'A2-1').map((code) => ({ code })));
  });

  it('garde ce qui a été changé ici', async () => {
    expect(await p.sql(`SELECT confirmation, note FROM indicateur WHERE code = 'A2-1'`)).toEqual([{ confirmation: 'Réponse de la Direccte', note: 'Notre note' }]);
  });

  it('reçoit le réglage que les accords ne donnent pas', async () => {
    expect(await p.sql(`SELECT nombre, source, accord_id FROM regle WHERE nature = 'CTA_OPERATIONNEL'`)).toEqual([{ nombre: 2, source: 'REGLAGE', accord_id: null }]);
  });
});
