import { id } from '../../test/jura';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
});
afterAll(() => p.fermer());

const APERCU = 'query ($instanceId: ID!, $accordId: ID!, $debut: Jour!, $fin: Jour!) { apercuCampagne(instanceId: $instanceId, accordId: $accordId, debut: $debut, fin: $fin) { attendues organisations indicateurs } }';
const variables = (changement: Record<string, string> = {}) => ({ instanceId: id('CPR-BFC'), accordId: id('BFC2025'), debut: '2026-01-01', fin: '2026-12-31', ...changement });

describe('l’aperçu d’une campagne', () => {
  it('compte les cases que l’ouverture créera, sans rien enregistrer', async () => {
    expect(await p.obtenir(id('secretariat'), APERCU, variables())).toEqual({ apercuCampagne: { attendues: 40, organisations: 5, indicateurs: 5 } });
    expect(await p.sql('SELECT (SELECT count(*)::int FROM campagne) AS campagnes, (SELECT count(*)::int FROM valeur) AS valeurs, (SELECT count(*)::int FROM journal) AS lignes')).toEqual([{ campagnes: 0, valeurs: 0, lignes: 0 }]);
  });

  it('ne compte que les fournisseurs du dernier jour de la période', async () => {
    expect(await p.obtenir(id('secretariat'), APERCU, variables({ debut: '2024-01-01', fin: '2024-12-31' }))).toEqual({ apercuCampagne: { attendues: 0, organisations: 0, indicateurs: 0 } });
  });

  it('dit quels indicateurs elle demande, lesquels non, et pourquoi', async () => {
    await p.sql(`UPDATE indicateur SET periodicite = 'TRIMESTRIELLE' WHERE code IN ('F4-2', 'F7-1')`);
    await p.sql(`UPDATE indicateur SET calcule = true WHERE code = 'F3-2'`);
    await p.sql(`UPDATE fournisseur SET fin = '2026-03-31' WHERE indicateur_id = $1`, [id('F7-1')]);
    const { apercuCampagne } = await p.obtenir<{ apercuCampagne: { demandes: object[]; ecartes: object[] } }>(id('secretariat'), APERCU.replace('indicateurs }', 'indicateurs demandes { code periodicite rythme attendues } ecartes { code raison explication } }'), variables({ debut: '2026-07-01', fin: '2026-09-30' }));
    expect(apercuCampagne.demandes).toEqual([{ code: 'F4-2', periodicite: 'TRIMESTRIELLE', rythme: 'chaque trimestre', attendues: 20 }]);
    const annuel = 'Demandé une fois par an\u00a0: la période est plus courte.';
    expect(apercuCampagne.ecartes).toEqual([
      { code: 'F5-1', raison: 'PERIODICITE', explication: annuel },
      { code: 'F6-1', raison: 'PERIODICITE', explication: annuel },
      { code: 'F3-2', raison: 'CALCULE', explication: 'Compté par la plateforme.' },
      { code: 'F7-1', raison: 'SANS_FOURNISSEUR', explication: 'Aucune organisation de l’annuaire ne le doit au dernier jour de la période.' },
    ]);
  });

  it('refuse une période à l’envers', async () => {
    const { errors } = await p.demander(id('secretariat'), APERCU, variables({ debut: '2026-12-31', fin: '2026-01-01' }));
    expect(errors?.[0]?.extensions?.['code']).toBe('SAISIE_INVALIDE');
  });

  test.each([
    ['un membre du comité', 'horizon', 'INTERDIT'],
    ['un compte sans mandat', 'sansmandat', 'INTROUVABLE'],
    ['personne', null, 'NON_AUTHENTIFIE'],
  ])('se refuse à %s', async (_qui, qui, code) => {
    const { errors } = await p.demander(qui === null ? null : id(qui), APERCU, variables());
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });
});
