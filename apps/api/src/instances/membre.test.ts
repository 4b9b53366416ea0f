import { champsFautifs, journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

const MEMBRE = '{ id organisationNom college qualite titulaireNom suppleantNom debut fin enCours }';
const NOMMER = `mutation ($id: ID!, $i: ID!, $s: MembreSaisie!) { nommerMembre(id: $id, instanceId: $i, saisie: $s) ${MEMBRE} }`;
const REMPLACER = `mutation ($id: ID!, $n: ID!, $s: RemplacementSaisie!) { remplacerMembre(id: $id, nouveauId: $n, saisie: $s) ${MEMBRE} }`;
const RETIRER = `mutation ($id: ID!, $f: Jour) { retirerMembre(id: $id, fin: $f) ${MEMBRE} }`;
const MANQUES = 'query ($id: ID!) { instance(id: $id) { manques { code message } membres { organisationNom enCours } } }';
const SAISIE = { organisationId: id('réseau Horizon'), college: 'IAE', qualite: 'DESIGNE', titulaireId: id('horizon'), suppleantId: id('sillage') };
const dole = id('CTA-DOLE');

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
});
afterAll(() => p.fermer());

const lireInstance = async (): Promise<{ manques: { code: string; message: string }[]; membres: { organisationNom: string; enCours: boolean }[] }> =>
  (await p.obtenir<{ instance: Awaited<ReturnType<typeof lireInstance>> }>(id('administrateur'), MANQUES, { id: dole })).instance;

describe('l’administrateur', () => {
  test('nomme un membre, une seule fois ; l’organisation lit aussitôt l’instance', async () => {
    const lire = (qui: string): Promise<object> => p.obtenir(id(qui), 'query ($id: ID!) { instance(id: $id) { sigle } }', { id: dole });
    await p.sql(`UPDATE mandat SET fin = '2020-01-01' WHERE id = $1`, [id('mandat sillage')]);
    await p.sql(`UPDATE instance SET departements = '{21}' WHERE id = $1`, [id('CPR-BFC')]);
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.obtenir(id('administrateur'), NOMMER, { id: id('siège'), i: dole, s: SAISIE })));
    for (const { nommerMembre } of reponses) {
      expect(nommerMembre).toEqual({
        id: id('siège'), organisationNom: 'réseau Horizon', college: 'IAE', qualite: 'DESIGNE', titulaireNom: 'Camille horizon', suppleantNom: 'Camille sillage', debut: '2026-11-20', fin: null, enCours: true,
      });
    }
    expect(await lire('horizon')).toEqual({ instance: { sigle: 'CTA-DOLE' } });
    expect(await journalDe(p, 'directrice', dole)).toEqual([{ acte: 'nommerMembre', champs: ['membres'] }]);
  });

  test.each([
    ['ni organisation ni personne', { organisationId: null, titulaireId: null }, ['organisationId']],
    ['une organisation déjà là', {}, ['organisationId']],
    ['une personne inconnue', { organisationId: id('DR'), titulaireId: id('inconnue') }, ['titulaireId']],
    ['le suppléant de lui-même', { organisationId: id('DR'), suppleantId: id('horizon') }, ['suppleantId']],
  ])('apprend ce qui est faux : %s', async (_cas, ecart, champs) => {
    expect(champsFautifs(await p.demander(id('administrateur'), NOMMER, { id: id('autre'), i: dole, s: { ...SAISIE, ...ecart } }))).toEqual(champs);
  });

  test('remplace qui tient le siège : l’ancienne période reste, la même demande refaite ne fait rien de plus', async () => {
    await p.sql(`UPDATE membre SET debut = '2024-01-01' WHERE id = $1`, [id('siège')]);
    const demande = { id: id('siège'), n: id('siège 2'), s: { titulaireId: id('sillage') } };
    for (let i = 0; i < 2; i += 1) {
      expect(await p.obtenir(id('administrateur'), REMPLACER, demande)).toMatchObject({ remplacerMembre: { id: id('siège 2'), titulaireNom: 'Camille sillage', suppleantNom: null, debut: '2026-11-20', fin: null } });
    }
    expect(await p.sql('SELECT titulaire_id, fin FROM membre WHERE id = $1', [id('siège')])).toEqual([{ titulaire_id: id('horizon'), fin: '2026-11-19' }]);
    expect((await journalDe(p, 'directrice', dole)).map((l) => l.acte)).toEqual(['nommerMembre', 'remplacerMembre']);
  });

  test('laisse un siège vacant : l’instance le dit, et se trouve ainsi', async () => {
    await p.obtenir(id('administrateur'), REMPLACER, { id: id('siège 2'), n: id('siège 3'), s: {} });
    expect((await lireInstance()).manques).toEqual([{ code: 'SIEGE_VACANT', message: '1 siège sans titulaire : réseau Horizon.' }]);
    const { instances } = await p.obtenir<{ instances: { items: { sigle: string }[] } }>(id('administrateur'), '{ instances(filtre: { siegeVacant: true, type: [CTA] }, tri: [{ champ: sigle }]) { items { sigle } } }');
    expect(instances.items).toEqual([{ sigle: 'CTA-DOLE' }]);
  });

  test('libère un siège, maintenant ou plus tard, une seule fois', async () => {
    expect(await p.obtenir(id('administrateur'), RETIRER, { id: id('siège 3'), f: '2026-12-31' })).toMatchObject({ retirerMembre: { fin: '2026-12-31', enCours: true } });
    expect((await lireInstance()).manques.map((m) => m.code)).toEqual(['SIEGE_VACANT', 'SIEGE_EXPIRE']);
    expect(await p.obtenir(id('administrateur'), RETIRER, { id: id('siège 3') })).toMatchObject({ retirerMembre: { fin: '2026-11-19', enCours: false } });
    expect((await lireInstance()).manques).toEqual([]);
    expect(await refus(p, 'administrateur', RETIRER, { id: id('siège 3') })).toBe('TRANSITION_IMPOSSIBLE');
  });
});

describe('les autres', () => {
  test.each(SANS_DROIT.filter((qui) => qui !== 'sansmandat' && qui !== 'horizon' && qui !== 'secretariat'))('%s ne touche à aucun siège', async (qui) => {
    const code = qui ? 'INTERDIT' : 'NON_AUTHENTIFIE';
    const siege = id('membre CTA-DOLE SIAE 1');
    expect(await refus(p, qui, NOMMER, { id: id('pris'), i: dole, s: SAISIE })).toBe(code);
    expect(await refus(p, qui, REMPLACER, { id: siege, n: id('pris'), s: {} })).toBe(code);
    expect(await refus(p, qui, RETIRER, { id: siege })).toBe(code);
  });

  test('un siège que l’on ne lit pas n’existe pas', async () => {
    for (const qui of ['sansmandat', 'ud21']) {
      expect(await refus(p, qui, RETIRER, { id: id('membre CTA-DOLE SIAE 1') })).toBe('INTROUVABLE');
      expect(await refus(p, qui, RETIRER, { id: id('inconnu') })).toBe('INTROUVABLE');
    }
  });
});
