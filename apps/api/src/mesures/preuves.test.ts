import { mesurer, type CodeMesure, type Preuves } from '@gouvernance-iae/domaine';
import { id, installerJura } from '../../test/jura';
import { inscrireCompteRendu, inscrireSeance, installerReglage } from '../../test/mesures';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { Compilateur } from '../lecture/compilateur';
import { requetePreuves, type DemandePreuves } from './preuves';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  for (const code of ['21', '39']) await p.sql(`INSERT INTO departement (code, nom, zone) VALUES ($1, $1, 'Europe/Paris') ON CONFLICT DO NOTHING`, [code]);
  await installerReglage(p);
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', presentations: 2, transmis: ['CDIAE-39'] });
  await inscrireCompteRendu(p, { sigle: 'CTA-DOLE', jour: '2026-02-10', rang: 2, transmis: ['CDIAE-39'] });
  await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-05-12', transmis: ['CPR-BFC'] });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2026-03-03', presentations: 1, transmis: ['CDIAE-39', 'CDIAE-21'] });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2025-12-31' });
  await inscrireSeance(p, { sigle: 'CTA-SAONE', jour: '2026-12-03', etat: 'PLANIFIEE', presentations: 1 });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-04-01', presents: [['SYNDICATS', 'DISTANCE'], ['ETAT', 'PRESENT']] });
  await inscrireSeance(p, { sigle: 'CDIAE-39', jour: '2026-09-01', presents: [['EMPLOYEURS', 'EXCUSE'], ['IAE', 'PRESENT']] });
  await inscrireSeance(p, { sigle: 'CPR-BFC', jour: '2026-06-01', presentations: 3, presents: [['SYNDICATS', 'PRESENT']] });
});
afterAll(() => p.fermer());

async function preuves(demande: Partial<DemandePreuves> = {}): Promise<Preuves> {
  const { source, droits } = await p.contexte(id('secretariat'));
  const c = new Compilateur(source, droits, {});
  const requete = requetePreuves(c, { departements: ['21', '39'], debut: '2026-01-01', fin: '2026-12-31', ...demande });
  const [ligne] = await p.sql<{ j: Preuves }>(`SELECT (${requete}) AS j`, c.parametres);
  return ligne!.j;
}
const compter = (code: CodeMesure, lues: Preuves, departements: readonly string[] = ['21', '39']): string[] => {
  const { total, lignes } = mesurer(code, lues, departements);
  return [total, ...lignes].map((m) => `${[m.departement ?? 'tout', m.typeInstance].filter(Boolean).join(' ')} ${m.numerateur}${m.denominateur === null ? '' : `/${m.denominateur}`}`);
};

describe('les preuves lues en base', () => {
  test.each<[CodeMesure, string[]]>([
    ['F3-1', ['tout 3', '21 CDIAE 0', '21 CTA 1', '39 CDIAE 0', '39 CTA 3']],
    ['F3-3', ['tout 1/2', '21 0/0', '39 1/2']],
    ['F8-1', ['tout 1', '21 0', '39 1']],
    ['F8-2', ['tout 3', '21 1', '39 3']],
    ['F8-3', ['tout 2', '21 1', '39 2']],
  ])('%s ne compte que les réunions tenues de l’année, et un compte rendu rectifié une fois', async (code, attendu) => {
    expect(compter(code, await preuves())).toEqual(attendu);
    expect(compter(code, await preuves({ departements: [] }), [])[0]).toBe(attendu[0]);
  });

  it('donnent à un département seul la même ligne qu’à la région', async () => {
    expect(compter('F8-1', await preuves({ departements: ['39'] }), ['39'])).toEqual(['tout 1', '39 1']);
    expect(compter('F8-3', await preuves({ departements: ['21'] }), ['21'])).toEqual(['tout 1', '21 1']);
  });

  it('citent le dernier texte transmis', async () => {
    expect((await preuves({ departements: ['39'] })).envois.map((e) => e.id).sort()).toEqual([id('compte rendu CTA-DOLE 2026-02-10 2'), id('compte rendu CTA-SAONE 2026-03-03 1')].sort());
  });

  it('comptent les bilans que les CTA ont transmis à un CDIAE, dans l’année dont ils parlent', async () => {
    await p.sql(`INSERT INTO region (code, nom, debut) VALUES ('27', 'Région', '2016-01-01') ON CONFLICT DO NOTHING`);
    await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le) VALUES ($1, 'A', 'Accord', 'REGIONAL', '27', '{21,39}', '2016-12-08')`, [id('accord')]);
    for (const [nom, annee, etat] of [['transmis', 2026, 'TRANSMIS'], ['d’avant', 2025, 'TRANSMIS'], ['en cours', 2024, 'BROUILLON']] as const) {
      const brouillon = etat === 'BROUILLON';
      await p.sql(
        `INSERT INTO bilan (id, accord_id, instance_id, instance_nom, organisation_id, organisation_nom, niveau, annee, titre, departements, etat, numero, compose_le, transmis_le, empreinte, destinataires)
         VALUES ($1, $2, $3, 'CTA', $4, 'Agence', 'CTA', $5, 'Bilan', '{21,39}', $6, $7, now(), $8, $9, $10)`,
        [id(`bilan ${nom}`), id('accord'), id('CTA-SAONE'), id('agence de Dole'), annee, etat, brouillon ? 0 : 1, brouillon ? null : '2027-01-10Z', brouillon ? null : 'a'.repeat(64), brouillon ? [] : [id('CDIAE-39')]],
      );
    }
    expect(compter('F8-3', await preuves())).toEqual(['tout 3', '21 1', '39 3']);
    expect(compter('F8-3', await preuves({ debut: '2024-01-01', fin: '2024-12-31' }))[0]).toBe('tout 0');
    expect((await preuves()).envois.filter((e) => e.sujet === 'Bilan').map((e) => e.id)).toEqual([id('bilan transmis')]);
    await p.sql('DELETE FROM bilan');
  });

  it('s’arrêtent au jour de la demande, quand l’année court encore', async () => {
    expect(compter('F8-2', await preuves({ fin: '2026-03-31' }))[0]).toBe('tout 2');
  });

  it('sont celles d’un seul CTA, pour son propre bilan', async () => {
    expect(compter('F8-2', await preuves({ instances: [id('CTA-SAONE')] }))).toEqual(['tout 1', '21 1', '39 1']);
  });

  it('suivent un CTA à son successeur, où qu’il ait siégé', async () => {
    await p.sql(`UPDATE instance SET fin = '2026-06-30' WHERE id = $1`, [id('CTA-DOLE')]);
    await p.sql(`INSERT INTO instance (id, nom, sigle, type, departements, debut) VALUES ($1, 'CTA nouveau', 'CTA-NOUVEAU', 'CTA', '{21}', '2026-07-01')`, [id('CTA-NOUVEAU')]);
    expect(compter('F8-1', await preuves())[0]).toBe('tout 0');
    await p.sql(`INSERT INTO succession (predecesseur_id, successeur_id, le) VALUES ($1, $2, '2026-07-01')`, [id('CTA-DOLE'), id('CTA-NOUVEAU')]);
    expect(compter('F8-1', await preuves())).toEqual(['tout 1', '21 1', '39 0']);
    expect(compter('F8-1', await preuves({ departements: ['21'] }), ['21'])).toEqual(['tout 1', '21 1']);
    expect(compter('F8-2', await preuves({ departements: ['21'] }), ['21'])).toEqual(['tout 1', '21 1']);
  });
});
