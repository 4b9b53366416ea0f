import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { code, CONNEXION, cookieDe, ouvrirComptes, type Comptes } from '../../test/comptes';
import { id } from '../../test/jura';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ROUTES } from './routes';

let c: Comptes;
let s: ServeurEssai;
beforeAll(async () => {
  c = await ouvrirComptes();
  s = await ouvrirServeur(c.p, { routes: ROUTES });
});
afterAll(async () => {
  await s.fermer();
  await c.fermer();
});
beforeEach(() => c.recommencer());

const corpsDe = async (reponse: Response): Promise<{ errors?: { message: string; extensions: { code: string } }[] }> => (await reponse.json()) as never;

describe('un autre site ne fait rien faire au navigateur de quelqu’un', () => {
  const DECONNEXION = JSON.stringify({ query: 'mutation { deconnexion }' });
  it.each<[string, string, RequestInit]>([
    ['une adresse suivie', '/graphql?query=mutation%7Bdeconnexion%7D', {}],
    ['une image', '/graphql?query=mutation%7Bdeconnexion%7D', { headers: { accept: 'image/*' } }],
    ['une adresse suivie, même par un programme', '/graphql?query=mutation%7Bdeconnexion%7D', { headers: { 'apollo-require-preflight': '1' } }],
    ['un formulaire', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=mutation{deconnexion}' }],
    ['un formulaire à fichiers', '/graphql', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${DECONNEXION}\r\n--x--` }],
    ['un texte simple', '/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: DECONNEXION }],
    ['un corps sans type', '/graphql', { method: 'POST', body: new Uint8Array(Buffer.from(DECONNEXION)) }],
    ['un texte d’accord déposé', `/documents/accords?id=${id('x')}&accord=${id('x')}&nom=a.txt`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'a' }],
    ['un document déposé', `/documents?id=${id('x')}&reunion=${id('x')}&nom=a.txt`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'a' }],
  ])('%s', async (_cas, adresse, init) => {
    const cookie = await c.seConnecter('animatrice');
    const reponse = await fetch(`${s.adresse}${adresse}`, { ...init, headers: { ...init.headers, cookie } });
    expect(reponse.status).toBeGreaterThanOrEqual(400);
    expect(reponse.status).toBeLessThan(500);
    expect(reponse.headers.get('access-control-allow-origin')).toBeNull();
    expect(await c.moi(cookie)).not.toBeNull();
  });
});

describe('une session', () => {
  it('ne se choisit pas d’avance : se connecter en donne une neuve et ferme celle qu’on apportait', async () => {
    const piegee = await c.seConnecter('sansmandat');
    const reponse = await c.poster(CONNEXION, { c: 'animatrice@essai.test', m: 'demonstration' }, piegee);
    expect(cookieDe(reponse)).not.toBe(piegee);
    expect(await c.moi(piegee)).toBeNull();
    const inventee = 'session=choisie-par-un-autre';
    expect(cookieDe(await c.poster(CONNEXION, { c: 'animatrice@essai.test', m: 'demonstration' }, inventee))).not.toBe(inventee);
    expect(await c.moi(inventee)).toBeNull();
  });

  it('n’agit pas sous le mandat d’un autre : désigner un mandat restreint, n’ajoute jamais', async () => {
    const cookie = await c.seConnecter('sansmandat');
    for (const mandat of [id('mandat animatrice'), id('mandat administrateur'), '*', "' OR 1=1", '__proto__']) {
      const { corps } = await c.poster('{ instances { total } moi { droits } }', {}, cookie, { 'x-mandat': mandat });
      expect(corps.data).toEqual({ instances: { total: 0 }, moi: { droits: [] } });
    }
  });

  it.each(['session=', 'session=%00', 'session=__proto__', 'session=constructor', `session=${'a'.repeat(6000)}`, '__proto__=x; session[]=x', 'session=%ff%fe', "session=' OR '1'='1"])('le cookie « %s » n’ouvre rien', async (cookie) => {
    expect(await c.moi(cookie)).toBeNull();
  });

  it('un compte désactivé perd tout de suite session, agenda et exports', async () => {
    const cookie = await c.seConnecter('animatrice');
    const { corps } = await c.poster('mutation { creerJetonCalendrier { adresse } }', {}, cookie);
    const agenda = new URL((corps.data?.['creerJetonCalendrier'] as { adresse: string }).adresse).pathname;
    const statuts = async (): Promise<number[]> => Promise.all([agenda, '/exports/reunions.csv'].map(async (a) => (await fetch(`${s.adresse}${a}`, { headers: { cookie } })).status));
    expect(await statuts()).toEqual([200, 200]);
    await c.p.sql('UPDATE personne SET active = false WHERE id = $1', [id('animatrice')]);
    expect(await statuts()).toEqual([404, 401]);
    expect(await c.moi(cookie)).toBeNull();
    await c.p.sql('UPDATE personne SET active = true WHERE id = $1', [id('animatrice')]);
  });
});

describe('l’adresse de qui demande', () => {
  const essayer = async (serveur: ServeurEssai, adresse: string): Promise<string | undefined> =>
    code(await serveur.poster({ query: CONNEXION, variables: { c: `${adresse}@essai.test`, m: 'faux' } }, { 'x-forwarded-for': adresse }));
  const epuiser = (): Promise<unknown> => c.p.sql(`UPDATE essai_connexion SET nombre = 100 WHERE cle LIKE 'connexion:adresse:%'`);

  it('n’est pas celle qu’il prétend, quand aucun relais n’est déclaré', async () => {
    await essayer(s, '203.0.113.1');
    await epuiser();
    expect(await essayer(s, '203.0.113.2')).toBe('TROP_DE_DEMANDES');
  });

  it('est celle que dit le relais déclaré, et lui seul', async () => {
    const derriere = await ouvrirServeur(c.p, { proxys: 1 });
    await essayer(derriere, '203.0.113.1');
    await epuiser();
    expect(await essayer(derriere, '203.0.113.1')).toBe('TROP_DE_DEMANDES');
    expect(await essayer(derriere, '203.0.113.2')).toBe('NON_AUTHENTIFIE');
    // What the caller wrote himself before the relay added his address is not believed.
    expect(await essayer(derriere, '203.0.113.9, 203.0.113.1')).toBe('TROP_DE_DEMANDES');
    await derriere.fermer();
  });
});

/** What the server writes on a raw connection, until it closes it. */
const brut = (texte: string): Promise<string> =>
  new Promise((suite) => {
    const { hostname, port } = new URL(s.adresse);
    let recu = '';
    const lien = connect({ host: hostname, port: Number(port) }, () => lien.write(texte));
    lien.setTimeout(3000, () => lien.destroy());
    lien.on('data', (d) => (recu += d.toString())).on('error', () => undefined).on('close', () => suite(recu));
  });
const entete = (...lignes: string[]): string => ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...lignes, '', ''].join('\r\n');
const CACHEE = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

describe('une demande ambiguë ou démesurée n’en cache pas une autre', () => {
  it.each<[string, string]>([
    ['deux longueurs', entete('Content-Length: 2', 'Content-Length: 60') + `{}${CACHEE}`],
    ['une longueur et des morceaux', entete('Content-Length: 4', 'Transfer-Encoding: chunked') + `0\r\n\r\n${CACHEE}`],
    ['un codage déguisé', entete('Transfer-Encoding: xchunked') + `0\r\n\r\n${CACHEE}`],
    ['deux codages', entete('Transfer-Encoding: chunked, identity') + `0\r\n\r\n${CACHEE}`],
    ['une longueur négative', entete('Content-Length: -1') + CACHEE],
    ['un morceau de taille fausse', entete('Transfer-Encoding: chunked') + `zz\r\n{}\r\n0\r\n\r\n${CACHEE}`],
    ['un nom d’en-tête suivi d’une espace', entete('Content-Length : 2') + `{}${CACHEE}`],
    ['un en-tête replié', entete('X-A: b', ' Content-Length: 2') + CACHEE],
    ['un NUL dans un en-tête', entete('X-A: \u0000') + CACHEE],
    ['des en-têtes de cent kilo-octets', entete(`X-A: ${'a'.repeat(100_000)}`) + CACHEE],
    ['autre chose que HTTP', '\u0016\u0003\u0001 bonjour\r\n\r\n'],
  ])('%s : refusée en français, et la connexion se ferme', async (_cas, texte) => {
    const recu = await brut(texte);
    expect(recu).toMatch(/^HTTP\/1\.1 4\d\d /u);
    expect(recu.match(/HTTP\/1\.1/gu)).toHaveLength(1);
    expect(recu).toMatch(/La demande n’est pas lisible|Les en-têtes de la demande sont trop longs/u);
    expect(recu).not.toContain('"etat"');
  });

  it('un petit corps qui se décompresse en un gigaoctet est refusé sans être gonflé', async () => {
    const bombe = gzipSync(Buffer.concat([Buffer.from('{"query":"'), Buffer.alloc(100_000_000, 0x20)]), { level: 9 });
    const debut = performance.now();
    const reponse = await fetch(`${s.adresse}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: bombe });
    expect([reponse.status, (await corpsDe(reponse)).errors?.[0]?.extensions.code]).toEqual([413, 'SAISIE_INVALIDE']);
    expect(performance.now() - debut).toBeLessThan(2000);
  });

  it('un corps qui n’arrive pas ne tient pas sa connexion sans fin', () => {
    expect(s.app.server.requestTimeout).toBeGreaterThan(0);
    expect(s.app.server.headersTimeout).toBeGreaterThan(0);
  });

  it.each(['/%ff', '/%00', '/exports/%ff.pdf', `/${'a'.repeat(5000)}`, '/graphql/', '//graphql', '/../../etc/passwd', '/calendrier/..%2f..%2fetc', '/documents/%2e%2e%2f', '/exports/comptes-rendus/'])('l’adresse %s : un refus en français', async (adresse) => {
    const recu = await brut(`GET ${adresse} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(recu).toMatch(/^HTTP\/1\.1 4\d\d /u);
    expect(recu).toMatch(/n’existe pas|n’est pas lisible|Connectez-vous/u);
  });

  it.each([
    ['{"__proto__":{"admin":true},"query":"{ __typename }"}'],
    ['{"constructor":{"prototype":{"admin":true}},"query":"{ __typename }"}'],
    ['{"query":"{ __typename }","variables":{"__proto__":{"admin":true}}}'],
  ])('%s ne change aucun objet', async (corps) => {
    await s.poster(corps);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it.each<[string, string]>([
    ['cent mille crochets', '['.repeat(100_000)],
    ['des variables profondes', `{"query":"query ($v: String) { rechercher(texte: $v) { id } }","variables":{"v":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`],
    ['une suite d’opérations', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['null', 'null'],
    ['un texte', '"x"'],
    ['rien', ''],
  ])('le corps JSON « %s » est refusé', async (_cas, corps) => {
    const reponse = await s.poster(corps);
    expect([reponse.statut, code(reponse)]).toEqual([400, 'SAISIE_INVALIDE']);
  });
});

describe('chaque réponse', () => {
  it.each(['/graphql?query=%7B__typename%7D', '/exports/reunions.csv', '/nulle-part', '/healthz', '/calendrier/x.ics'])('%s : ne se laisse ni deviner, ni encadrer, ni garder', async (adresse) => {
    const { headers } = await fetch(`${s.adresse}${adresse}`);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('x-powered-by'), headers.get('server')]).toEqual(['nosniff', 'no-referrer', null, null]);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self';.*frame-ancestors 'none'/u);
  });

  it('de GraphQL ne se garde dans aucun cache, et la page d’accueil d’Apollo n’existe pas', async () => {
    expect((await s.poster({ query: '{ moi { menus } }' })).entetes.get('cache-control')).toBe('no-store');
    const page = await fetch(`${s.adresse}/graphql`, { headers: { accept: 'text/html' } });
    expect([page.status, (await page.text()).includes('<html')]).toEqual([400, false]);
  });
});
