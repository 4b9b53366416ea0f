import { randomBytes } from 'node:crypto';
import { adresseDepot, deposer, deposerCoupe, PDF, telecharger } from '../../test/fichiers';
import { id } from '../../test/jura';
import { lignes, ouvrirJura, planifier, tenue } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

const MO = 1024 * 1024;
const REUNION = id('séance');
let p: Plateforme;
let s: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirJura();
  s = await ouvrirServeur(p, { routes: ROUTES });
  await planifier(p, 'séance');
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});

const combien = async (): Promise<number> => (await p.sql<{ n: number }>('SELECT count(*)::int AS n FROM document_contenu'))[0]!.n;

describe('ce qui est déposé est rendu à l’identique', () => {
  it.each([
    ['un octet', 'a.txt', Buffer.from('a')],
    ['un PDF', 'Bilan « été ».pdf', PDF],
    ['dix mégaoctets tout juste', 'gros.pdf', Buffer.concat([Buffer.from('%PDF-'), randomBytes(10 * MO - 5)])],
  ])('%s', async (_cas, nom, octets) => {
    const depot = await deposer(p, s, 'animatrice', { reunion: REUNION, nom, octets });
    expect(depot).toMatchObject({ statut: 201, code: 'fait' });
    const lu = await telecharger(p, s, 'animatrice', depot.id);
    expect([lu.statut, lu.octets.equals(octets), Number(lu.entetes.get('content-length'))]).toEqual([200, true, octets.length]);
  });

  it('avec son nom, sans être deviné ni ouvert dans la page, et gardé par le navigateur sous son empreinte', async () => {
    const { id: document } = await deposer(p, s, 'animatrice', { reunion: REUNION, nom: 'L’été (bilan) d\'\u00e9tape*.txt', octets: Buffer.from('a'.repeat(5000)) });
    const { entetes } = await telecharger(p, s, 'directrice', document, { 'accept-encoding': 'gzip' });
    expect(entetes.get('content-disposition')).toBe(`attachment; filename="L__t___bilan__d__tape-.txt"; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%28bilan%29%20d%27%C3%A9tape-.txt`);
    expect([entetes.get('content-type'), entetes.get('x-content-type-options'), entetes.get('content-encoding'), entetes.get('cache-control')]).toEqual(['text/plain', 'nosniff', null, 'private, no-cache']);
    const etag = entetes.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/u);
    const memes = await telecharger(p, s, 'directrice', document, { 'if-none-match': etag });
    expect([memes.statut, memes.octets.length]).toEqual([304, 0]);
    // The fingerprint opens nothing by itself.
    expect((await telecharger(p, s, 'ud21', document, { 'if-none-match': etag })).statut).toBe(404);
  });
});

describe('une mauvaise saisie reçoit un refus clair et ne laisse rien', () => {
  it.each<[string, string, Buffer, string[]]>([
    ['zéro octet', 'a.pdf', Buffer.alloc(0), ['fichier']],
    ['onze mégaoctets', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(11 * MO)]), ['fichier']],
    ['un programme nommé PDF', 'a.pdf', Buffer.from('MZ\u0000\u0003'), ['fichier']],
    ['une page web nommée PNG', 'a.png', Buffer.from('<script>alert(1)</script>'), ['fichier']],
    ['une page web', 'a.html', Buffer.from('<script>alert(1)</script>'), ['nom']],
    ['une archive nommée DOCX', 'a.docx', Buffer.from('PK\u0003\u0004rien'), ['fichier']],
    ['un NUL dans le nom', 'a\u0000.pdf', PDF, ['nom']],
    ['un nom fait d’une extension', '.pdf', PDF, ['nom']],
    ['aucun nom', '', PDF, ['nom']],
    ['un nom de mille caractères', `${'a'.repeat(1000)}.pdf`, PDF, ['nom']],
  ])('%s', async (_cas, nom, octets, champs) => {
    const avant = await combien();
    expect(await deposer(p, s, 'animatrice', { reunion: REUNION, nom, octets })).toMatchObject({ statut: 400, code: 'SAISIE_INVALIDE', champs });
    expect(await combien()).toBe(avant);
  });

  it.each([
    ['../../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\boot.txt', 'boot.txt'],
    ['/documents/a/../b.txt', 'b.txt'],
  ])('le chemin %s n’est qu’un nom', async (nom, garde) => {
    const { id: document } = await deposer(p, s, 'animatrice', { reunion: REUNION, nom, octets: Buffer.from('a') });
    expect(await p.sql('SELECT nom FROM document WHERE id = $1', [document])).toEqual([{ nom: garde }]);
  });

  it('onze mégaoctets envoyés sans dire leur longueur sont refusés sans être gardés', async () => {
    const morceau = Buffer.alloc(MO, 0x61);
    async function* onze(): AsyncGenerator<Buffer> {
      for (let i = 0; i < 11; i += 1) yield morceau;
    }
    const reponse = await fetch(`${s.adresse}${adresseDepot({ reunion: REUNION, nom: 'a.txt' })}`, {
      method: 'POST', headers: { 'apollo-require-preflight': 'true', ...(await ouvrirSession(p, 'animatrice')) }, body: onze(), duplex: 'half',
    } as RequestInit);
    expect([reponse.status, ((await reponse.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([400, expect.stringContaining('dépasse 10\u00a0Mo')]);
  });

  it('un envoi coupé au milieu ne dépose rien', async () => {
    const avant = await combien();
    await deposerCoupe(p, s, REUNION, 5000);
    expect([await combien(), await p.sql('SELECT 1 FROM document WHERE id = $1', [id('coupé')])]).toEqual([avant, []]);
    expect((await fetch(`${s.adresse}/healthz`)).status).toBe(200);
  });

  it.each([['zz'], [''], [`${id('x')}' OR 1=1`]])('l’identifiant « %s » est refusé', async (faux) => {
    expect(await deposer(p, s, 'animatrice', { reunion: REUNION, id: faux })).toMatchObject({ statut: 400, champs: ['id'] });
    expect(await deposer(p, s, 'animatrice', { reunion: faux })).toMatchObject({ statut: 404, code: 'INTROUVABLE' });
    expect((await telecharger(p, s, 'animatrice', encodeURIComponent(faux) || 'x')).statut).toBe(404);
  });

  it('un point d’une autre réunion, ou qui n’existe pas', async () => {
    const autre = await planifier(p, 'autre', { debut: '2026-12-02T09:00:00Z', fin: '2026-12-02T10:00:00Z' });
    for (const point of [autre.points[0]!.id, id('inconnu'), 'zz']) expect(await deposer(p, s, 'animatrice', { reunion: REUNION, point })).toMatchObject({ statut: 400, champs: ['pointId'] });
  });

  it('sans l’en-tête qui dit que la demande ne vient pas d’un autre site', async () => {
    expect(await deposer(p, s, 'animatrice', { reunion: REUNION, entetes: { 'apollo-require-preflight': '' } })).toMatchObject({ statut: 403, code: 'INTERDIT' });
  });

  it('du JSON ou un formulaire sont des octets comme les autres, jamais lus', async () => {
    expect(await deposer(p, s, 'animatrice', { reunion: REUNION, nom: 'a.pdf', octets: Buffer.from('{"a":'), entetes: { 'content-type': 'application/json' } })).toMatchObject({ statut: 400, champs: ['fichier'] });
    expect(await deposer(p, s, 'animatrice', { reunion: REUNION, nom: 'a.pdf', entetes: { 'content-type': 'multipart/form-data; boundary=x' } })).toMatchObject({ statut: 201 });
  });
});

describe('vingt dépôts identiques en même temps', () => {
  it('ont un effet et une ligne au journal', async () => {
    const seance = await planifier(p, 'vingt', { debut: '2026-12-03T09:00:00Z', fin: '2026-12-03T10:00:00Z' });
    const depots = await Promise.all(Array.from({ length: 20 }, () => deposer(p, s, 'animatrice', { id: id('vingt fois'), reunion: seance.id, octets: Buffer.concat([PDF, Buffer.alloc(MO, 0x20)]) })));
    expect(depots.map((d) => d.statut)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(await p.sql('SELECT nom FROM document WHERE reunion_id = $1', [seance.id])).toEqual([{ nom: 'Bilan.pdf' }]);
    expect((await lignes(p, seance.id)).map((l) => l.acte)).toEqual(['planifierReunion', 'deposerDocument']);
    expect(await p.sql('SELECT version FROM reunion WHERE id = $1', [seance.id])).toEqual([{ version: 1 }]);
  });

  it('vers deux réunions, n’en servent qu’une', async () => {
    const autres = await Promise.all([4, 5].map((j) => planifier(p, `deux ${j}`, { debut: `2026-12-0${j}T13:00:00Z`, fin: `2026-12-0${j}T14:00:00Z` })));
    const depots = await Promise.all(autres.map((r) => deposer(p, s, 'animatrice', { id: id('deux réunions'), reunion: r.id })));
    expect(depots.map((d) => d.code).sort()).toEqual(['SAISIE_INVALIDE', 'fait']);
  });

  it('de cinquante et un documents, le dernier est de trop', async () => {
    const seance = await tenue(p, 'pleine', { debut: '2026-12-07T09:00:00Z', fin: '2026-12-07T10:00:00Z' });
    const depots = await Promise.all(Array.from({ length: 51 }, (_, i) => deposer(p, s, 'animatrice', { reunion: seance.id, nom: `${i}.txt`, octets: Buffer.from('a') })));
    expect(depots.filter((d) => d.code === 'SAISIE_INVALIDE')).toHaveLength(1);
  });
});

it('un dépôt qui échoue à la fin ne laisse rien', async () => {
  const avant = await combien();
  await p.sql(`CREATE FUNCTION panne() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'panne'; END $$; CREATE TRIGGER panne BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION panne()`);
  const depot = await deposer(p, s, 'animatrice', { reunion: REUNION });
  await p.sql('DROP TRIGGER panne ON journal; DROP FUNCTION panne');
  expect([depot.statut, depot.code, /panne/u.test(depot.message), await combien()]).toEqual([500, 'INTERNE', false, avant]);
});
