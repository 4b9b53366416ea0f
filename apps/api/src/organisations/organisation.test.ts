import { champsFautifs, journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';

const CREER = 'mutation ($id: ID!, $s: OrganisationSaisie!) { creerOrganisation(id: $id, saisie: $s) { id nom genre typeSiae siret departements fictif version reseau { nom } parent { nom } actions } }';
const MODIFIER = 'mutation ($id: ID!, $v: Int!, $s: OrganisationSaisie!) { modifierOrganisation(id: $id, version: $v, saisie: $s) { nom version } }';
const SAISIE = { nom: 'Chantier Mésange', genre: 'SIAE', typeSiae: 'ACI', siret: '732 829 320 00074', departements: ['39'], reseauId: id('réseau Horizon'), courriel: 'Contact@Mesange.test' };

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
});
afterAll(() => p.fermer());

describe('l’administrateur', () => {
  const siae = id('Mésange');

  test('crée une organisation ; la même demande refaite, même vingt fois ensemble, ne fait rien de plus', async () => {
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.obtenir(id('administrateur'), CREER, { id: siae, s: SAISIE })));
    for (const reponse of reponses) {
      expect(reponse['creerOrganisation']).toEqual({
        id: siae, nom: 'Chantier Mésange', genre: 'SIAE', typeSiae: 'ACI', siret: '73282932000074', departements: ['39'], fictif: true, version: 1, reseau: { nom: 'réseau Horizon' }, parent: null,
        actions: ['modifierOrganisation'],
      });
    }
    expect(await journalDe(p, 'administrateur', siae)).toMatchObject([{ acte: 'creerOrganisation' }]);
  });

  test('la corrige sur la version qu’il a vue ; une version dépassée est un conflit', async () => {
    const s = { ...SAISIE, nom: 'Atelier Mésange', fin: '2027-06-30' };
    expect(await p.obtenir(id('administrateur'), MODIFIER, { id: siae, v: 1, s })).toEqual({ modifierOrganisation: { nom: 'Atelier Mésange', version: 2 } });
    const { errors } = await p.demander(id('administrateur'), MODIFIER, { id: siae, v: 1, s });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLIT', version: 2 });
  });

  test.each([
    ['un nom vide', { nom: ' ' }, ['nom']],
    ['une SIAE sans type', { typeSiae: null }, ['typeSiae']],
    ['un SIRET faux', { siret: '73282932000075' }, ['siret']],
    ['un département inconnu', { departements: ['99'] }, ['departements']],
    ['un réseau qui n’en est pas un', { reseauId: id('DR') }, ['reseauId']],
    ['un parent inconnu', { parentId: id('inconnue') }, ['parentId']],
    ['un SIRET déjà pris', {}, ['siret']],
    ['une fin avant le début', { debut: '2026-02-01', fin: '2026-01-01', siret: null }, ['fin']],
  ])('apprend ce qui est faux : %s', async (_cas, ecart, champs) => {
    expect(champsFautifs(await p.demander(id('administrateur'), CREER, { id: id('autre'), s: { ...SAISIE, ...ecart } }))).toEqual(champs);
  });

  test('ne fait pas dépendre une organisation de celles qui dépendent d’elle', async () => {
    const dr = { nom: 'DR', genre: 'POLE_EMPLOI', departements: [], parentId: id('agence de Dole') };
    expect(champsFautifs(await p.demander(id('administrateur'), MODIFIER, { id: id('DR'), v: 1, s: dr }))).toEqual(['parentId']);
  });

  test('un identifiant qui n’est pas un UUID est refusé', async () => {
    expect(await refus(p, 'administrateur', CREER, { id: 'x', s: SAISIE })).toBe('SAISIE_INVALIDE');
  });
});

describe('les autres', () => {
  test.each(SANS_DROIT)('%s ne crée aucune organisation', async (qui) => {
    expect(await refus(p, qui, CREER, { id: id('nouvelle'), s: { ...SAISIE, siret: null } })).toBe(qui ? 'INTERDIT' : 'NON_AUTHENTIFIE');
  });

  test.each([
    ['animatrice', 'SIAE 1', 'INTERDIT'],
    ['directrice', 'SIAE 1', 'INTERDIT'],
    ['directrice', 'SIAE 21', 'INTROUVABLE'],
    ['sansmandat', 'SIAE 1', 'INTROUVABLE'],
    [null, 'SIAE 1', 'NON_AUTHENTIFIE'],
  ])('%s, qui modifie %s : %s', async (qui, organisation, code) => {
    expect(await refus(p, qui, MODIFIER, { id: id(organisation), v: 1, s: SAISIE })).toBe(code);
    expect(await p.sql('SELECT version FROM organisation WHERE id = $1', [id(organisation)])).toEqual([{ version: 1 }]);
  });

  test.each([
    ['directrice', ['DDETS du Jura', 'SIAE 1', 'SIAE 2', 'agence de Dole']],
    ['directrice21', ['SIAE 21', 'agence de Dole']],
    ['horizon', ['DDETS du Jura', 'DR', 'réseau Horizon', 'réseau Sillage']],
    ['sansmandat', []],
  ])('%s lit ce que ses instances partagent', async (qui, noms) => {
    const { organisations } = await p.obtenir<{ organisations: { total: number; items: { nom: string; actions: string[] }[] } }>(id(qui), '{ organisations(parPage: 100) { total items { nom actions } } }');
    expect(organisations.items.map((o) => o.nom).sort()).toEqual(noms);
    expect(organisations.total).toBe(noms.length);
    expect(organisations.items.flatMap((o) => o.actions)).toEqual([]);
  });

  test('une organisation reliée mais illisible ne se devine pas', async () => {
    await p.sql('UPDATE organisation SET reseau_id = $2 WHERE id = $1', [id('SIAE 1'), id('réseau Sillage')]);
    expect(await p.obtenir(id('directrice'), 'query ($id: ID!) { organisation(id: $id) { nom reseau { nom } } }', { id: id('SIAE 1') })).toEqual({ organisation: { nom: 'SIAE 1', reseau: null } });
  });

  test('le journal d’une organisation se lit avec elle', async () => {
    await p.obtenir(id('administrateur'), MODIFIER, { id: id('SIAE 2'), v: 1, s: { nom: 'SIAE 2 bis', genre: 'SIAE', typeSiae: 'EI', departements: ['39'] } });
    expect(await journalDe(p, 'directrice', id('SIAE 2'))).toMatchObject([{ acte: 'modifierOrganisation' }]);
    expect(await journalDe(p, 'horizon', id('SIAE 2'))).toEqual([]);
  });
});
