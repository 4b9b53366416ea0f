import { champsFautifs, journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { appliquerPerimetre } from './perimetre';

const CREER = `mutation ($id: ID!, $s: InstanceSaisie!) { creerInstance(id: $id, saisie: $s) {
  id nom sigle type niveau regime departements debut fin fictif version secretariat { nom } perimetres { departements precision debut fin } predecesseurs { sigle le } actions manques { acte code } } }`;
const MODIFIER = 'mutation ($id: ID!, $v: Int!, $s: InstanceModification!) { modifierInstance(id: $id, version: $v, saisie: $s) { nom departements secretariat { nom } fin version } }';
const PERIMETRE = 'mutation ($id: ID!, $i: ID!, $v: Int!, $s: PerimetreSaisie!) { changerPerimetre(id: $id, instanceId: $i, version: $v, saisie: $s) { departements version perimetres { departements precision debut fin } } }';
const SAISIE = { nom: 'CTA du Haut-Jura', sigle: 'cta-haut-jura', type: 'CTA', departements: ['39'], precision: 'bassin de Saint-Claude', secretariatId: id('agence de Dole'), debut: '2026-01-01' };
const cta = id('CTA-HAUT-JURA');

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
});
afterAll(() => p.fermer());
beforeEach(() => {
  p.instant = new Date('2026-11-20T09:00:00Z');
});

const total = async (qui: string, filtre: Record<string, unknown>): Promise<string[]> =>
  (await p.obtenir<{ instances: { items: { sigle: string }[] } }>(id(qui), 'query ($f: InstanceFiltre) { instances(filtre: $f, tri: [{ champ: sigle }]) { items { sigle } } }', { f: filtre })).instances.items.map((i) => i.sigle);

describe('l’administrateur', () => {
  test('ouvre une instance avec son premier périmètre, une seule fois, et apprend ce qui lui manque', async () => {
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.obtenir(id('administrateur'), CREER, { id: cta, s: SAISIE })));
    for (const { creerInstance } of reponses) {
      expect(creerInstance).toEqual({
        id: cta, nom: 'CTA du Haut-Jura', sigle: 'CTA-HAUT-JURA', type: 'CTA', niveau: 'LOCAL', regime: 'CDIAE_CTA', departements: ['39'], debut: '2026-01-01', fin: null, fictif: true, version: 1,
        secretariat: { nom: 'agence de Dole' }, perimetres: [{ departements: ['39'], precision: 'bassin de Saint-Claude', debut: '2026-01-01', fin: null }], predecesseurs: [],
        actions: ['modifierInstance', 'changerPerimetre', 'nommerMembre', 'remplacerMembre', 'retirerMembre'], manques: [{ acte: 'convoquerReunion', code: 'SANS_MEMBRE' }],
      });
    }
    expect(await journalDe(p, 'animatrice', cta)).toMatchObject([{ acte: 'creerInstance' }]);
  });

  test.each([
    ['un sigle déjà pris', {}, ['sigle']],
    ['un sigle mal formé', { sigle: 'CTA Dole' }, ['sigle']],
    ['un CTA sans département', { sigle: 'X-1', departements: [] }, ['departements']],
    ['un CDIAE de deux départements', { sigle: 'X-1', type: 'CDIAE', departements: ['21', '39'] }, ['departements']],
    ['un comité national avec un département', { sigle: 'X-1', type: 'COMITE_PILOTAGE_NATIONAL' }, ['departements']],
    ['un département inconnu', { sigle: 'X-1', departements: ['99'] }, ['departements']],
    ['un secrétariat inconnu', { sigle: 'X-1', secretariatId: id('inconnue') }, ['secretariatId']],
    ['un régime mal écrit', { sigle: 'X-1', regime: 'à part' }, ['regime']],
    ['une instance remplacée inconnue', { sigle: 'X-1', predecesseurs: [id('inconnue')] }, ['predecesseurs']],
  ])('apprend ce qui est faux : %s', async (_cas, ecart, champs) => {
    expect(champsFautifs(await p.demander(id('administrateur'), CREER, { id: id('autre'), s: { ...SAISIE, ...ecart } }))).toEqual(champs);
    expect(await p.sql('SELECT 1 FROM instance WHERE id = $1', [id('autre')])).toEqual([]);
  });

  test('la corrige sans toucher à son périmètre ; qui tient le nouveau secrétariat la tient aussitôt', async () => {
    const s = { nom: 'CTA du Haut-Jura', sigle: 'CTA-HAUT-JURA', type: 'CTA', secretariatId: id('DDETS du Jura') };
    expect(await p.obtenir(id('administrateur'), MODIFIER, { id: cta, v: 1, s })).toEqual({ modifierInstance: { nom: 'CTA du Haut-Jura', departements: ['39'], secretariat: { nom: 'DDETS du Jura' }, fin: null, version: 2 } });
    expect(await refus(p, 'administrateur', MODIFIER, { id: cta, v: 1, s })).toBe('CONFLIT');
    const { instance } = await p.obtenir<{ instance: { actions: string[] } }>(id('ud39'), 'query ($id: ID!) { instance(id: $id) { actions } }', { id: cta });
    expect(instance.actions).toEqual(['planifierReunion', 'composerBilan', 'composerFeuilleDeRoute', 'creerAction', 'leverRemontee']);
  });
});

describe('le périmètre', () => {
  const changer = (nom: string, v: number, s: Record<string, unknown>, qui = 'administrateur'): ReturnType<Plateforme['demander']> => p.demander(id(qui), PERIMETRE, { id: id(nom), i: cta, v, s });

  test('d’aujourd’hui vaut aussitôt, et l’ancien reste daté ; la même demande refaite ne fait rien de plus', async () => {
    const attendu = {
      changerPerimetre: {
        departements: ['39', '71'], version: 3,
        perimetres: [{ departements: ['39', '71'], precision: null, debut: '2026-11-20', fin: null }, { departements: ['39'], precision: 'bassin de Saint-Claude', debut: '2026-01-01', fin: '2026-11-19' }],
      },
    };
    for (let i = 0; i < 2; i += 1) expect((await changer('périmètre 2', 2, { departements: ['71', '39'], debut: '2026-11-20' })).data).toEqual(attendu);
    expect(await total('administrateur', { departements: ['71'] })).toContain('CTA-HAUT-JURA');
  });

  test('à venir attend son jour, et y vient de lui-même', async () => {
    expect((await changer('périmètre 3', 3, { departements: ['39'], debut: '2027-01-01' })).data).toMatchObject({ changerPerimetre: { departements: ['39', '71'], version: 4 } });
    expect(await p.sql(`SELECT task_identifier, run_at FROM graphile_worker.jobs`)).toEqual([{ task_identifier: 'appliquerPerimetre', run_at: new Date('2027-01-01T00:00:00Z') }]);
    await appliquerPerimetre(p.service.source, cta, '2026-12-31');
    expect(await p.sql('SELECT departements, version FROM instance WHERE id = $1', [cta])).toEqual([{ departements: ['39', '71'], version: 4 }]);
    for (let i = 0; i < 2; i += 1) await appliquerPerimetre(p.service.source, cta, '2027-01-01');
    expect(await p.sql('SELECT departements, version FROM instance WHERE id = $1', [cta])).toEqual([{ departements: ['39'], version: 5 }]);
  });

  test.each([
    ['sur une version dépassée', 1, { departements: ['39'], debut: '2027-06-01' }, 'CONFLIT'],
    ['avant le dernier', 5, { departements: ['39'], debut: '2026-12-01' }, 'TRANSITION_IMPOSSIBLE'],
    ['vide', 5, { departements: [], debut: '2027-06-01' }, 'SAISIE_INVALIDE'],
  ])('%s se refuse', async (_cas, v, s, code) => expect((await changer('périmètre 4', v, s)).errors[0]?.extensions.code).toBe(code));
});

describe('succéder', () => {
  test('ferme l’instance remplacée la veille ; son histoire se lit par celle qui lui succède', async () => {
    const s = { nom: 'CDIAE des deux rives', sigle: 'CDIAE-RIVES', type: 'CDIAE', departements: ['39'], debut: '2026-11-20', secretariatId: id('DDETS de la Côte-d’Or'), predecesseurs: [id('CDIAE-39')] };
    const { creerInstance } = await p.obtenir<{ creerInstance: object }>(id('administrateur'), CREER, { id: id('CDIAE-RIVES'), s });
    expect(creerInstance).toMatchObject({ predecesseurs: [{ sigle: 'CDIAE-39', le: '2026-11-20' }] });
    expect(await p.obtenir(id('administrateur'), 'query ($id: ID!) { instance(id: $id) { fin successeurs { sigle } } }', { id: id('CDIAE-39') })).toEqual({ instance: { fin: '2026-11-19', successeurs: [{ sigle: 'CDIAE-RIVES' }] } });
    expect(await journalDe(p, 'administrateur', id('CDIAE-39'))).toEqual([{ acte: 'creerInstance', champs: ['fin'] }]);
    const mandat = { personneId: id('sansmandat'), role: 'MEMBRE', organisationId: id('réseau Sillage'), instanceId: id('CDIAE-RIVES') };
    await p.obtenir(id('administrateur'), 'mutation ($id: ID!, $s: MandatSaisie!) { donnerMandat(id: $id, saisie: $s) { id } }', { id: id('rives'), s: mandat });
    expect(await total('sansmandat', { ids: [id('CDIAE-39'), id('CDIAE-RIVES')] })).toEqual(['CDIAE-39', 'CDIAE-RIVES']);
    expect(await total('administrateur', { ouverte: false })).toEqual(['CDIAE-39']);
    expect(await total('administrateur', { ouverte: true, type: ['CDIAE'] })).toEqual(['CDIAE-21', 'CDIAE-RIVES']);
  });
});

describe('les autres', () => {
  test.each(SANS_DROIT)('%s n’ouvre aucune instance', async (qui) => {
    expect(await refus(p, qui, CREER, { id: id('nouvelle'), s: { ...SAISIE, sigle: 'X-2' } })).toBe(qui ? 'INTERDIT' : 'NON_AUTHENTIFIE');
  });

  test.each([
    ['animatrice', 'CTA-DOLE', 'INTERDIT'],
    ['directrice', 'CTA-DOLE', 'INTERDIT'],
    ['directrice', 'CPN', 'INTROUVABLE'],
    [null, 'CTA-DOLE', 'NON_AUTHENTIFIE'],
  ])('%s, qui modifie %s : %s', async (qui, instance, code) => {
    expect(await refus(p, qui, MODIFIER, { id: id(instance), v: 1, s: { nom: 'Autre', sigle: 'AUTRE', type: 'CTA' } })).toBe(code);
    expect(await refus(p, qui, PERIMETRE, { id: id('p'), i: id(instance), v: 1, s: { departements: ['39'], debut: '2027-01-01' } })).toBe(code);
  });

  test.each([
    ['directrice', ['CDIAE-39', 'CDIAE-RIVES', 'CPR-BFC', 'CTA-DOLE', 'CTA-HAUT-JURA', 'CTA-SAONE']],
    ['national', ['CDIAE-21', 'CDIAE-39', 'CDIAE-RIVES', 'CPN', 'CPR-BFC', 'CTA-DOLE', 'CTA-HAUT-JURA', 'CTA-SAONE']],
  ])('%s lit les instances de son territoire', async (qui, sigles) => expect(await total(qui, {})).toEqual(sigles));

  test('d’une instance de son territoire où l’on ne siège pas, la composition se lit, pas les personnes', async () => {
    const { instance } = await p.obtenir<{ instance: { membres: { organisationNom: string; titulaireNom: string | null; titulaire: object | null; enCours: boolean }[] } }>(
      id('directrice'), 'query ($id: ID!) { instance(id: $id) { membres { organisationNom titulaireNom titulaire { nom } enCours } } }', { id: id('CDIAE-39') });
    expect(instance.membres).toContainEqual({ organisationNom: 'réseau Horizon', titulaireNom: null, titulaire: null, enCours: true });
  });
});

test('une liste est une seule instruction SQL, membres, actions et manques compris, pour 1 comme pour 100 instances', async () => {
  const lire = (parPage: number): Promise<number> =>
    p.compterLectures(() => p.obtenir(id('administrateur'), 'query ($n: Int!) { instances(parPage: $n) { total items { nom niveau actions manques { code } predecesseurs { nom } membres { organisationNom titulaireNom } } } }', { n: parPage }));
  // One for the actor of the test, one for the list.
  expect([await lire(1), await lire(100)]).toEqual([2, 2]);
});
