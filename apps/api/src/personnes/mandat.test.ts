import { champsFautifs, journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

const DONNER = 'mutation ($id: ID!, $s: MandatSaisie!) { donnerMandat(id: $id, saisie: $s) { id role titre debut fin enCours expireBientot organisation { nom } instance { sigle } } }';
const TERMINER = 'mutation ($id: ID!, $f: Jour) { terminerMandat(id: $id, fin: $f) { fin enCours } }';
const LISTES = '{ instances { total } reunions { total } comptesRendus { total } organisations { total } courriels { total } decisions { total } journal { total } personnes { items { nom } } }';
const PERSONNES = 'query ($f: PersonneFiltre) { personnes(filtre: $f, tri: [{ champ: nom }]) { items { nom mandats { titre } } } }';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
});
afterAll(() => p.fermer());
beforeEach(() => {
  p.instant = new Date('2026-11-20T09:00:00Z');
});

const donner = (nom: string, saisie: Record<string, unknown>): Promise<Record<string, unknown>> => p.obtenir(id('administrateur'), DONNER, { id: id(nom), s: saisie });
const total = async (qui: string, liste: string): Promise<number> => ((await p.obtenir<Record<string, { total: number }>>(id(qui), `{ ${liste} { total } }`))[liste]?.total ?? -1);
const RIEN = { instances: { total: 0 }, reunions: { total: 0 }, comptesRendus: { total: 0 }, organisations: { total: 0 }, courriels: { total: 0 }, decisions: { total: 0 } };

describe('donner un mandat', () => {
  const saisie = { personneId: id('sansmandat'), role: 'SECRETARIAT', organisationId: id('DDETS du Jura'), instanceId: id('CDIAE-39'), fin: '2026-12-31' };

  test('ouvre ses droits dès la requête suivante, une seule fois, et se dit en mots', async () => {
    expect(await p.obtenir(id('sansmandat'), LISTES)).toEqual({ ...RIEN, journal: { total: 0 }, personnes: { items: [{ nom: 'sansmandat' }] } });
    const reponses = await Promise.all(Array.from({ length: 20 }, () => donner('donné', saisie)));
    for (const reponse of reponses) {
      expect(reponse).toEqual({
        donnerMandat: {
          id: id('donné'), role: 'SECRETARIAT', titre: 'Secrétariat du CDIAE du Jura, DDETS du Jura', debut: '2026-11-20', fin: '2026-12-31', enCours: true, expireBientot: true,
          organisation: { nom: 'DDETS du Jura' }, instance: { sigle: 'CDIAE-39' },
        },
      });
    }
    expect(await total('sansmandat', 'instances')).toBeGreaterThan(0);
    expect(await journalDe(p, 'sansmandat', id('sansmandat'))).toEqual([{ acte: 'donnerMandat', champs: ['mandats', 'SECRETARIAT'] }]);
  });

  test('terminé maintenant, il ne lit plus rien à la requête suivante, même le jour où il fut donné', async () => {
    expect(await p.obtenir(id('administrateur'), TERMINER, { id: id('donné') })).toEqual({ terminerMandat: { fin: '2026-11-19', enCours: false } });
    expect(await p.obtenir(id('sansmandat'), LISTES)).toMatchObject({ ...RIEN, personnes: { items: [{ nom: 'sansmandat' }] } });
    expect(await refus(p, 'administrateur', TERMINER, { id: id('donné') })).toBe('TRANSITION_IMPOSSIBLE');
  });

  test.each([
    ['une organisation inconnue', { organisationId: id('inconnue') }, ['organisationId']],
    ['une instance inconnue', { instanceId: id('inconnue') }, ['instanceId']],
    ['une fin avant le début', { debut: '2027-01-01' }, ['fin']],
    ['un administrateur d’une seule instance', { role: 'ADMINISTRATEUR' }, ['instanceId']],
  ])('apprend ce qui est faux : %s', async (_cas, ecart, champs) => {
    expect(champsFautifs(await p.demander(id('administrateur'), DONNER, { id: id('faux'), s: { ...saisie, ...ecart } }))).toEqual(champs);
  });

  test('deux fois le même mandat sans fin se refuse', async () => {
    const s = { personneId: id('animatrice'), role: 'ANIMATEUR', organisationId: id('agence de Dole') };
    expect(champsFautifs(await p.demander(id('administrateur'), DONNER, { id: id('double'), s }))).toEqual(['role']);
  });

  test('un mandat à venir n’ouvre rien avant son jour, un mandat échu plus rien après le sien', async () => {
    await donner('à venir', { ...saisie, debut: '2026-12-01', fin: '2026-12-02' });
    expect(await total('sansmandat', 'instances')).toBe(0);
    // The civil day is that of Paris: it begins at 23 h UTC in winter.
    p.instant = new Date('2026-11-30T23:30:00Z');
    expect(await total('sansmandat', 'instances')).toBeGreaterThan(0);
    p.instant = new Date('2026-12-02T22:59:00Z');
    expect(await total('sansmandat', 'instances')).toBeGreaterThan(0);
    p.instant = new Date('2026-12-02T23:00:00Z');
    expect(await total('sansmandat', 'instances')).toBe(0);
  });
});

describe('terminer un mandat', () => {
  test('à une date : il vaut encore ce jour-là', async () => {
    expect(await p.obtenir(id('administrateur'), TERMINER, { id: id('mandat directeur2'), f: '2026-11-20' })).toEqual({ terminerMandat: { fin: '2026-11-20', enCours: true } });
    expect(await total('directeur2', 'instances')).toBeGreaterThan(0);
    p.instant = new Date('2026-11-21T09:00:00Z');
    expect(await total('directeur2', 'instances')).toBe(0);
  });

  test('d’administrateur : le dernier reste', async () => {
    expect(await refus(p, 'administrateur', TERMINER, { id: id('mandat administrateur') })).toBe('TRANSITION_IMPOSSIBLE');
    await donner('second', { personneId: id('secretariat'), role: 'ADMINISTRATEUR', organisationId: id('plateforme') });
    expect(await refus(p, 'administrateur', TERMINER, { id: id('mandat administrateur') })).toBeNull();
    expect(await refus(p, 'administrateur', TERMINER, { id: id('second') })).toBe('INTROUVABLE');
    expect(await refus(p, 'secretariat', TERMINER, { id: id('second') })).toBe('TRANSITION_IMPOSSIBLE');
    await p.sql('UPDATE mandat SET fin = NULL WHERE id = $1', [id('mandat administrateur')]);
  });

  test.each([
    ['directrice', 'mandat directrice', 'INTERDIT'],
    ['animatrice', 'mandat directrice', 'INTERDIT'],
    ['animatrice', 'mandat horizon', 'INTROUVABLE'],
    ['animatrice', 'inconnu', 'INTROUVABLE'],
    ['sansmandat', 'mandat directrice', 'INTROUVABLE'],
    [null, 'mandat directrice', 'NON_AUTHENTIFIE'],
    [null, 'inconnu', 'NON_AUTHENTIFIE'],
  ])('%s, qui termine « %s » : %s', async (qui, mandat, code) => expect(await refus(p, qui, TERMINER, { id: id(mandat) })).toBe(code));
});

test.each(SANS_DROIT.filter((qui) => qui !== 'secretariat'))('%s ne donne aucun mandat, pas même à soi', async (qui) => {
  const s = { personneId: id(qui ?? 'sansmandat'), role: 'ADMINISTRATEUR', organisationId: id('plateforme') };
  expect(await refus(p, qui, DONNER, { id: id('pris'), s })).toBe(qui ? 'INTERDIT' : 'NON_AUTHENTIFIE');
});

describe('les mandats d’une personne', () => {
  test('se lisent là où l’on partage : les autres n’existent pas', async () => {
    await donner('ailleurs', { personneId: id('animatrice'), role: 'MEMBRE', organisationId: id('réseau Sillage'), instanceId: id('CDIAE-21') });
    const lire = async (qui: string): Promise<unknown> => (await p.obtenir<{ personnes: { items: unknown[] } }>(id(qui), PERSONNES, { f: { ids: [id('animatrice')] } })).personnes.items;
    expect(await lire('directrice')).toEqual([{ nom: 'animatrice', mandats: [{ titre: 'Animation, agence de Dole' }] }]);
    expect(await lire('administrateur')).toEqual([{ nom: 'animatrice', mandats: [{ titre: 'Membre du CDIAE de la Côte-d’Or, réseau Sillage' }, { titre: 'Animation, agence de Dole' }] }]);
  });

  test('ceux qui expirent se cherchent, là où l’on partage', async () => {
    await p.sql(`UPDATE mandat SET fin = '2027-02-18' WHERE id IN ($1, $2)`, [id('mandat directrice'), id('mandat directrice21')]);
    await p.sql(`UPDATE mandat SET fin = '2027-02-19' WHERE id = $1`, [id('mandat ud39')]);
    const noms = async (qui: string): Promise<string[]> => (await p.obtenir<{ personnes: { items: { nom: string }[] } }>(id(qui), PERSONNES, { f: { mandatExpire: true } })).personnes.items.map((x) => x.nom);
    expect(await noms('administrateur')).toEqual(['directeur2', 'directrice', 'directrice21', 'sansmandat']);
    expect(await noms('ud39')).toEqual(['directeur2', 'directrice', 'sansmandat']);
  });
});
