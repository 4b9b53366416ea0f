import { id } from '../../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../../test/plateforme';
import { chargerReference } from './charger';

const [CTA, REMONTEE] = [id('CTA'), id('remontée')];
const DEMANDES = ['A2-1', 'F2-1', 'F2-2', 'F2-3', 'F5-7'];

describe('une base chargée par la version qui ne comptait rien', () => {
  let p: Plateforme;
  let questions: { question_id: string }[];
  const charger = (): Promise<void> => p.service.source.transaction((em) => chargerReference(em));

  beforeAll(async () => {
    p = await ouvrirPlateforme();
    await charger();
    const { source } = p.service;
    const derniere = async (): Promise<string> => (await p.sql<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1'))[0]!.name;
    const reculer = async (avant: string): Promise<void> => {
      while (!(await derniere()).startsWith(avant)) await source.undoLastMigration();
    };
    // What a release in between wrote: a remontée, that nothing made several branches of yet.
    await reculer('JournalParIndex');
    await p.sql(`INSERT INTO instance (id, nom, sigle, type, departements, debut) VALUES ($1, 'CTA de Dole', 'CTA', 'CTA', '{39}', '2016-01-01')`, [CTA]);
    await p.sql(`INSERT INTO remontee (id, genre, titre, texte, etat, origine_id, origine_nom, instance_id, instance_nom, atteintes, departements, levee_le, arrivee_le) VALUES ($1, 'BESOIN', 'Un besoin', 'Un besoin de formation.', 'OUVERTE', $2, 'CTA', $2, 'CTA', ARRAY[$2::uuid], '{39}', '2026-11-01Z', '2026-11-01Z')`, [REMONTEE, CTA]);
    await source.runMigrations();
    questions = await p.sql('SELECT question_id FROM remontee');
    await p.sql('DELETE FROM remontee');
    await p.sql('DELETE FROM instance');
    await reculer('Indicateurs');
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

  it('une remontée d’avant pose sa propre question', () => expect(questions).toEqual([{ question_id: REMONTEE }]));

  it('garde ce qui a été changé ici', async () => {
    expect(await p.sql(`SELECT confirmation, note FROM indicateur WHERE code = 'A2-1'`)).toEqual([{ confirmation: 'Réponse de la Direccte', note: 'Notre note' }]);
  });

  it('reçoit le réglage que les accords ne donnent pas', async () => {
    expect(await p.sql(`SELECT nombre, source, accord_id FROM regle WHERE nature = 'CTA_OPERATIONNEL'`)).toEqual([{ nombre: 2, source: 'REGLAGE', accord_id: null }]);
  });
});
