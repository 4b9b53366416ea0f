import { getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { empreinte } from './jeton';

let p: Plateforme;
let s: ServeurEssai;
const cookie = 'session=jeton-de-essai';
beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, '2026-11-20Z', '2027-01-01Z')`, [empreinte('jeton-de-essai'), id('animatrice')]);
  s = await ouvrirServeur(p);
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const profond = (niveaux: number): string => '{ reunions { items { ' + 'instance { secretariat { parent { '.repeat(1) + 'id ' + '} } } '.repeat(1) + 'comptesRendus { reunion { '.repeat(niveaux) + 'id ' + '} } '.repeat(niveaux) + '} } }';
const repeter = (nombre: number, champ: (i: number) => string): string => Array.from({ length: nombre }, (_, i) => champ(i)).join(' ');

describe('une mauvaise saisie reçoit un refus clair, jamais une erreur du serveur', () => {
  test.each<[string, unknown]>([
    ['page 0', { query: '{ reunions(page: 0) { total } }' }],
    ['page −1', { query: '{ reunions(page: -1) { total } }' }],
    ['parPage 10 000', { query: '{ reunions(parPage: 10000) { total } }' }],
    ['page 1e300', { query: '{ reunions(page: 1e300) { total } }' }],
    ['page en variable, 1e300', { query: 'query Q($p: Int!) { reunions(page: $p) { total } }', variables: { p: 1e300 } }],
    ['page nulle pour un argument qui a un défaut', { query: 'query Q($p: Int) { reunions(page: $p) { total } }', variables: { p: null } }],
    ['un octet NUL dans un filtre', { query: 'query Q($t: String) { reunions(filtre: { texte: $t }) { total } }', variables: { t: 'a\u0000b' } }],
    ['un identifiant mal formé dans un filtre', { query: '{ reunions(filtre: { ids: ["zz"] }) { total } }' }],
    ['une valeur inconnue d’énumération', { query: '{ reunions(filtre: { etat: [INCONNU] }) { total } }' }],
    ['un tri inconnu', { query: '{ reunions(tri: [{ champ: BUDGET }]) { total } }' }],
    ['un filtre inconnu', { query: '{ reunions(filtre: { budget: 3 }) { total } }' }],
    ['un jour qui n’existe pas', { query: '{ reunions(filtre: { depuis: "2026-02-30" }) { total } }' }],
    ['un champ inconnu', { query: '{ reunions { total budget } }' }],
    ['une syntaxe fausse', { query: '{ reunions {' }],
    ['un document vide', { query: '' }],
    ['aucun document', {}],
    ['du JSON cassé', '{"query": '],
    ['un corps de deux mégaoctets', { query: `{ reunions { total } } #${'a'.repeat(2_000_000)}` }],
    ['une profondeur de 40', { query: profond(20) }],
    ['mille alias', { query: `{ reunions { ${repeter(1000, (i) => `a${i}: total`)} } }` }],
    ['la même liste vingt et une fois', { query: `{ reunions { ${repeter(21, (i) => `a${i}: items { id }`)} } }` }],
    ['mille directives', { query: `{ reunions ${repeter(1000, () => '@include(if: true)')} { total } }` }],
    ['cent racines', { query: `{ ${repeter(100, (i) => `a${i}: reunions { total }`)} }` }],
    ['dix mille mots', { query: `{ reunions { ${repeter(10_000, () => 'total')} } }` }],
    ['deux mutations dans une opération', { query: 'mutation { a: __typename b: __typename }' }],
    ['deux cents valeurs qui n’existent pas', { query: 'query Q($e: [EtatReunion!]) { reunions(filtre: { etat: $e }) { total } }', variables: { e: Array.from({ length: 200 }, () => 'INCONNU') } }],
    ['une variable qui manque', { query: 'query Q($i: ID!) { reunion(id: $i) { id } }' }],
    ['une opération qui n’est pas là', { query: 'query A { reunions { total } } query B { reunions { total } }', operationName: 'C' }],
    ['des fragments qui se doublent trois cents fois', { query: `{ reunions { ...F0 inconnu } } ${repeter(300, (i) => `fragment F${i} on ReunionPage { ...F${i + 1} ...F${i + 1} }`)} fragment F300 on ReunionPage { total }` }],
    ['cent racines dans un fragment', { query: `{ ...F } fragment F on Query { ${repeter(50, (i) => `a${i}: reunions { total }`)} ...G } fragment G on Query { ${['accords', 'instances', 'actions'].map((r) => `${r} { total }`).join(' ')} }` }],
    ['une réponse que des fragments multiplient par quinze à chaque étage', { query: `{ reunions { items { ...F0 } } } ${repeter(4, (n) => `fragment F${n} on Reunion { ${repeter(15, (i) => `a${n}_${i}: comptesRendus { reunion { ...F${n + 1} } }`)} }`)} fragment F4 on Reunion { id }` }],
    ['une profondeur de 20, un fragment par étage', { query: `{ reunions { items { ...F0 } } } ${repeter(10, (n) => `fragment F${n} on Reunion { comptesRendus { reunion { ...F${n + 1} } } }`)} fragment F10 on Reunion { id }` }],
    ['mille valeurs de trop dans un filtre', { query: 'query Q($i: [ID!]) { reunions(filtre: { ids: $i }) { total } }', variables: { i: Array.from({ length: 1001 }, () => id('x')) } }],
  ])('%s', async (_cas, corps) => {
    const { statut, corps: reponse } = await s.poster(corps, { cookie });
    expect(statut).toBeLessThan(500);
    expect(reponse.errors?.length).toBeGreaterThan(0);
    for (const erreur of reponse.errors ?? []) {
      expect(erreur.extensions.code).toBe('SAISIE_INVALIDE');
      expect(erreur.message).not.toMatch(/select|relation|syntax error at|node_modules|QueryFailed/i);
    }
    // The process is alive and answers the next one.
    expect((await s.poster({ query: '{ reunions { total } }' }, { cookie })).corps.data).toEqual({ reunions: { total: 0 } });
  });

  test('un message text/plain est refusé : un autre site ne peut pas faire agir le navigateur', async () => {
    const { statut } = await s.poster({ query: '{ reunions { total } }' }, { 'content-type': 'text/plain', cookie });
    expect(statut).toBeGreaterThanOrEqual(400);
    expect(statut).toBeLessThan(500);
  });

  test('un identifiant mal formé ou inconnu donne la même réponse : rien', async () => {
    for (const valeur of ['zz', id('inconnue'), "'; DROP TABLE reunion; --", '\u0000']) {
      expect((await s.poster({ query: 'query Q($i: ID!) { reunion(id: $i) { id } }', variables: { i: valeur } }, { cookie })).corps).toEqual({ data: { reunion: null } });
    }
  });
});

test('un client découvre le schéma par la demande d’introspection habituelle', async () => {
  const { corps } = await s.poster({ query: getIntrospectionQuery() });
  expect(corps.errors).toBeUndefined();
});

test('une session terminée ne lit plus rien', async () => {
  await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, '2026-11-01Z', '2026-11-19Z')`, [empreinte('vieux'), id('animatrice')]);
  expect((await s.poster({ query: '{ instances { total } }' }, { cookie: 'session=vieux' })).corps.data).toEqual({ instances: { total: 0 } });
  expect((await s.poster({ query: '{ instances { total } }' }, { cookie })).corps.data).not.toEqual({ instances: { total: 0 } });
});

test('un mandat terminé hier ne lit rien à la demande suivante', async () => {
  const compter = async (): Promise<unknown> => (await s.poster({ query: '{ instances { total } }' }, { cookie })).corps.data;
  const avant = await compter();
  await p.sql(`UPDATE mandat SET fin = '2026-11-19' WHERE personne_id = $1`, [id('animatrice')]);
  expect(await compter()).toEqual({ instances: { total: 0 } });
  await p.sql('UPDATE mandat SET fin = NULL WHERE personne_id = $1', [id('animatrice')]);
  expect(await compter()).toEqual(avant);
});

test('/healthz répond ; /readyz dit si la base répond', async () => {
  expect((await fetch(`${s.adresse}/healthz`)).status).toBe(200);
  expect((await fetch(`${s.adresse}/readyz`)).status).toBe(200);
});

test('GraphQL sur HTTP : 58 audits sur 61, les trois autres nommés', async () => {
  const resultats = await auditServer({ url: `${s.adresse}/graphql` });
  const echecs = resultats.filter((r) => r.status !== 'ok').map((r) => r.name);
  expect(resultats).toHaveLength(61);
  // Optional GET forms, which the protection against cross-site requests refuses.
  expect(echecs.sort()).toEqual([
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]);
});
