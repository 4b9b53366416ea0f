import { code, CONNEXION, cookieDe, DEPART, ouvrirComptes, type Comptes } from '../../test/comptes';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { DUREE_SESSION } from './session';

let c: Comptes;
let p: Plateforme;
beforeAll(async () => {
  c = await ouvrirComptes();
  p = c.p;
});
afterAll(() => c.fermer());
beforeEach(() => c.recommencer());

const poster: Comptes['poster'] = (...demande) => c.poster(...demande);
const seConnecter: Comptes['seConnecter'] = (...qui) => c.seConnecter(...qui);
const moi: Comptes['moi'] = (...de) => c.moi(...de);

describe('se connecter', () => {
  test('ouvre une session dans un cookie que la page ne lit pas, et dit qui l’on est', async () => {
    const reponse = await poster(CONNEXION, { c: ' Animatrice@Essai.test ', m: 'demonstration' });
    const { corps, entetes, statut } = reponse;
    expect(statut).toBe(200);
    expect(entetes.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(corps.data?.['connexion']).toEqual({
      personne: { courriel: 'animatrice@essai.test', mandats: [{ titre: 'Animation, agence de Dole' }] },
      mandats: [{ titre: 'Animation, agence de Dole', organisation: { nom: 'agence de Dole' } }],
      menus: ['aFaire', 'reunions', 'comptesRendus', 'decisions', 'campagnes', 'analyses', 'bilans', 'remontees', 'bonnesPratiques', 'feuillesDeRoute', 'actions', 'conformite', 'barometre', 'enquetes', 'indicateurs', 'courriels', 'journal', 'accords', 'instances', 'organisations', 'personnes'],
      droits: expect.arrayContaining(['planifierReunion', 'publierCompteRendu']),
      preferences: '{}',
      calendrier: null,
    });
    expect(await moi(cookieDe(reponse))).toEqual(corps.data?.['connexion']);
  });

  test('la base ne garde que l’empreinte du jeton', async () => {
    const cookie = await seConnecter('animatrice');
    expect(await p.sql('SELECT 1 FROM session WHERE jeton = $1', [cookie.replace('session=', '')])).toEqual([]);
  });

  test('se refuse de la même façon, quoi qui soit faux', async () => {
    const mauvais: [string, string][] = [
      ['animatrice@essai.test', 'pas le bon mot'],
      ['personne@essai.test', 'demonstration'],
      ['directrice@essai.test', 'demonstration'],
      ['pas une adresse', 'demonstration'],
      ['a\u0000b@essai.test', 'x'.repeat(5000)],
    ];
    const reponses = await Promise.all(mauvais.map(([c, m]) => poster(CONNEXION, { c, m })));
    expect(new Set(reponses.map((r) => JSON.stringify([r.statut, r.corps.errors?.[0]?.message, code(r), r.entetes.get('set-cookie')])))).toEqual(
      new Set([JSON.stringify([401, 'Adresse électronique ou mot de passe incorrect.', 'NON_AUTHENTIFIE', null])]),
    );
  });

  test('un compte désactivé ne se connecte plus, et sa session ne lit plus rien', async () => {
    const cookie = await seConnecter('sansmandat');
    await p.sql('UPDATE personne SET active = false WHERE id = $1', [id('sansmandat')]);
    expect(await moi(cookie)).toBeNull();
    expect(code(await poster(CONNEXION, { c: 'sansmandat@essai.test', m: 'demonstration' }))).toBe('NON_AUTHENTIFIE');
    await p.sql('UPDATE personne SET active = true WHERE id = $1', [id('sansmandat')]);
  });

  test('dix essais par compte et par quart d’heure, en parallèle aussi ; le bon mot de passe attend comme les autres', async () => {
    const essais = await Promise.all(Array.from({ length: 20 }, () => poster(CONNEXION, { c: 'animatrice@essai.test', m: 'pas le bon mot' })));
    expect(essais.filter((r) => code(r) === 'NON_AUTHENTIFIE')).toHaveLength(10);
    expect(essais.filter((r) => code(r) === 'TROP_DE_DEMANDES' && r.statut === 429)).toHaveLength(10);
    expect(code(await poster(CONNEXION, { c: 'animatrice@essai.test', m: 'demonstration' }))).toBe('TROP_DE_DEMANDES');
    expect(await seConnecter('sansmandat')).not.toBe('');
    p.instant = new Date('2026-11-20T09:16:00Z');
    expect(await seConnecter('animatrice')).not.toBe('');
  });

  test('une adresse qui essaie des comptes est arrêtée aussi', async () => {
    await poster(CONNEXION, { c: 'x@essai.test', m: 'y' });
    await p.sql(`UPDATE essai_connexion SET nombre = 100 WHERE cle LIKE 'connexion:adresse:%'`);
    expect(code(await poster(CONNEXION, { c: 'autre@essai.test', m: 'y' }))).toBe('TROP_DE_DEMANDES');
  });
});

describe('la session', () => {
  test('finit au bout de douze heures', async () => {
    const cookie = await seConnecter('animatrice');
    p.instant = new Date(new Date(DEPART).getTime() + DUREE_SESSION - 1000);
    expect(await moi(cookie)).not.toBeNull();
    p.instant = new Date(new Date(DEPART).getTime() + DUREE_SESSION);
    expect(await moi(cookie)).toBeNull();
  });

  test('se déconnecter la ferme pour de bon', async () => {
    const cookie = await seConnecter('animatrice');
    const { corps, entetes } = await poster('mutation { deconnexion }', {}, cookie);
    expect(corps.data).toEqual({ deconnexion: true });
    expect(entetes.get('set-cookie')).toMatch(/^session=; Max-Age=0/);
    expect(await moi(cookie)).toBeNull();
  });

  test('se lit par n’importe lequel de ses champs, seul', async () => {
    const cookie = await seConnecter('animatrice');
    for (const champ of ['menus', 'droits', 'preferences', 'personne { id }', 'mandats { id }', 'calendrier { creeLe }', '__typename']) {
      expect((await poster(`{ moi { ${champ} } }`, {}, cookie)).corps.errors).toBeUndefined();
    }
  });

  test('qui n’est pas connecté n’est personne', async () => {
    expect(await moi('')).toBeNull();
    expect(await moi('session=invente')).toBeNull();
  });

  test('agir sous un seul mandat garde la liste de tous les siens', async () => {
    await p.sql(`INSERT INTO mandat (id, personne_id, role, organisation_id, debut) VALUES ($1, $2, 'ADMINISTRATEUR', $3, '2020-01-01')`, [id('second mandat'), id('animatrice'), id('plateforme')]);
    const cookie = await seConnecter('animatrice');
    const sous = await moi(cookie, { 'x-mandat': id('mandat animatrice') });
    expect(sous?.['mandats']).toEqual([
      { titre: 'Animation, agence de Dole', organisation: { nom: 'agence de Dole' } },
      { titre: 'Administration de la plateforme', organisation: { nom: 'plateforme' } },
    ]);
    expect(sous?.['droits']).not.toContain('creerPersonne');
    expect((await moi(cookie))?.['droits']).toContain('creerPersonne');
    await p.sql('DELETE FROM mandat WHERE id = $1', [id('second mandat')]);
  });
});

describe('ses préférences', () => {
  const GARDER = 'mutation ($p: String!) { garderPreferences(preferences: $p) }';

  test('se gardent, d’une session à l’autre', async () => {
    const cookie = await seConnecter('animatrice');
    await poster(GARDER, { p: '{"theme":"sombre"}' }, cookie);
    expect(JSON.parse(String((await moi(await seConnecter('animatrice')))?.['preferences']))).toEqual({ theme: 'sombre' });
  });

  test.each([['trop longues', JSON.stringify({ a: 'x'.repeat(40_000) })], ['mal formées', '{'], ['hors objet', '[1]'], ['NUL', '{"a":"\\u0000"}']])('%s sont refusées', async (_cas, preferences) => {
    const reponse = await poster(GARDER, { p: preferences }, await seConnecter('animatrice'));
    expect([reponse.statut, code(reponse)]).toEqual([400, 'SAISIE_INVALIDE']);
  });

  test('demandent une session', async () => expect(code(await poster(GARDER, { p: '{}' }))).toBe('NON_AUTHENTIFIE'));
});

describe('l’adresse de son agenda', () => {
  test('se montre une fois, se remplace, se révoque ; la base n’en garde que l’empreinte', async () => {
    const cookie = await seConnecter('animatrice');
    const creer = async (): Promise<{ adresse: string; creeLe: string }> => (await poster('mutation { creerJetonCalendrier { adresse creeLe } }', {}, cookie)).corps.data?.['creerJetonCalendrier'] as never;
    const [premiere, seconde] = [await creer(), await creer()];
    expect(premiere.adresse).toMatch(/^http:\/\/console\.test\/calendrier\/[\w-]{43}\.ics$/);
    expect(seconde.adresse).not.toBe(premiere.adresse);
    expect((await moi(cookie))?.['calendrier']).toEqual({ adresse: null, creeLe: '2026-11-20T09:00:00.000Z' });
    expect(await p.sql('SELECT revoque_le IS NULL AS vaut FROM jeton_calendrier ORDER BY vaut')).toEqual([{ vaut: false }, { vaut: true }]);
    await poster('mutation { revoquerJetonCalendrier }', {}, cookie);
    expect((await moi(cookie))?.['calendrier']).toBeNull();
  });
});

describe('la configuration', () => {
  test('se lit sans session, et ne dit rien de plus hors démonstration', async () => {
    const { corps } = await poster('{ configuration { nom fictif courriel jour comptesDemo { courriel libelle organisation } } }', {});
    expect(corps.data).toEqual({ configuration: { nom: 'Gouvernance IAE', fictif: true, courriel: false, jour: '2026-11-20', comptesDemo: [] } });
  });
});
