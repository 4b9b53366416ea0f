import { id } from '../../test/jura';
import { ouvrirDictionnaire } from '../../test/indicateurs';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirDictionnaire();
});
afterAll(() => p.fermer());

const APERCU = 'query ($instanceId: ID!, $accordId: ID!, $fin: Jour!) { apercuCampagne(instanceId: $instanceId, accordId: $accordId, fin: $fin) { attendues organisations indicateurs } }';
const variables = (changement: Record<string, string> = {}) => ({ instanceId: id('CPR-BFC'), accordId: id('BFC2025'), fin: '2026-12-31', ...changement });

describe('l’aperçu d’une campagne', () => {
  it('compte les cases que l’ouverture créera, sans rien enregistrer', async () => {
    expect(await p.obtenir(id('secretariat'), APERCU, variables())).toEqual({ apercuCampagne: { attendues: 40, organisations: 5, indicateurs: 5 } });
    expect(await p.sql('SELECT (SELECT count(*)::int FROM campagne) AS campagnes, (SELECT count(*)::int FROM valeur) AS valeurs, (SELECT count(*)::int FROM journal) AS lignes')).toEqual([{ campagnes: 0, valeurs: 0, lignes: 0 }]);
  });

  it('ne compte que les fournisseurs du dernier jour de la période', async () => {
    expect(await p.obtenir(id('secretariat'), APERCU, variables({ fin: '2024-12-31' }))).toEqual({ apercuCampagne: { attendues: 0, organisations: 0, indicateurs: 0 } });
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
