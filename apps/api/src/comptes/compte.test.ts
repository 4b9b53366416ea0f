import { id, installerJura } from '../../test/jura';
import { ouvrirPlateforme, type Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { creerLien } from './lien';
import { hacher } from './mot-de-passe';
import { DUREE_SESSION } from './session';

const MOI = '{ personne { courriel mandats { titre } } mandats { titre organisation { nom } } menus droits preferences calendrier { adresse creeLe } }';
const CONNEXION = `mutation ($c: String!, $m: String!) { connexion(courriel: $c, motDePasse: $m) ${MOI} }`;
const DEFINIR = `mutation ($j: String!, $m: String!) { definirMotDePasse(jeton: $j, motDePasse: $m) { personne { courriel } } }`;
const OUBLI = 'mutation ($c: String!) { motDePasseOublie(courriel: $c) }';
const DEPART = '2026-11-20T09:00:00Z';

let p: Plateforme;
let s: ServeurEssai;

beforeAll(async () => {
  p = await ouvrirPlateforme();
  await installerJura(p);
  s = await ouvrirServeur(p);
  const empreinte = await hacher('demonstration');
  for (const qui of ['animatrice', 'sansmandat', 'administrateur']) await p.sql('INSERT INTO compte (personne_id, empreinte) VALUES ($1, $2)', [id(qui), empreinte]);
});
afterAll(async () => {
  await s.fermer();
  await p.fermer();
});
beforeEach(async () => {
  p.instant = new Date(DEPART);
  await p.sql('DELETE FROM essai_connexion');
});

const cookieDe = (entetes: Headers): string => (entetes.get('set-cookie') ?? '').split(';')[0] ?? '';
const poster = (query: string, variables: Record<string, unknown>, cookie = '', entetes: Record<string, string> = {}): ReturnType<ServeurEssai['poster']> =>
  s.poster({ query, variables }, { ...(cookie ? { cookie } : {}), ...entetes });
async function seConnecter(qui: string, motDePasse = 'demonstration'): Promise<string> {
  const reponse = await poster(CONNEXION, { c: `${qui}@essai.test`, m: motDePasse });
  expect(reponse.corps.errors).toBeUndefined();
  return cookieDe(reponse.entetes);
}
const moi = async (cookie: string, entetes: Record<string, string> = {}): Promise<Record<string, unknown> | null> => (await poster(`{ moi ${MOI} }`, {}, cookie, entetes)).corps.data?.['moi'] as never;
const code = (reponse: Awaited<ReturnType<typeof poster>>): string | undefined => reponse.corps.errors?.[0]?.extensions.code;

describe('se connecter', () => {
  test('ouvre une session dans un cookie que la page ne lit pas, et dit qui l’on est', async () => {
    const { corps, entetes, statut } = await poster(CONNEXION, { c: ' Animatrice@Essai.test ', m: 'demonstration' });
    expect(statut).toBe(200);
    expect(entetes.get('set-cookie')).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(corps.data?.['connexion']).toEqual({
      personne: { courriel: 'animatrice@essai.test', mandats: [{ titre: 'Animation, agence de Dole' }] },
      mandats: [{ titre: 'Animation, agence de Dole', organisation: { nom: 'agence de Dole' } }],
      menus: ['aFaire', 'reunions', 'comptesRendus', 'decisions', 'courriels', 'journal', 'accords', 'instances', 'organisations', 'personnes'],
      droits: expect.arrayContaining(['planifierReunion', 'publierCompteRendu']),
      preferences: '{}',
      calendrier: null,
    });
    expect(await moi(cookieDe(entetes))).toEqual(corps.data?.['connexion']);
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
    await p.sql(`UPDATE essai_connexion SET nombre = 100`);
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

describe('choisir son mot de passe par un lien', () => {
  const lier = (qui: string, genre: 'INVITATION' | 'MOT_DE_PASSE'): Promise<string> => creerLien(p.service.source, id(qui), genre, p.instant);
  const refuse = async (j: string, champ = 'jeton'): Promise<void> => {
    const { corps } = await poster(DEFINIR, { j, m: 'un nouveau mot de passe' });
    expect(corps.errors?.[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ }] });
  };

  test('sert une seule fois, ouvre une session, et ferme les autres', async () => {
    const ancienne = await seConnecter('sansmandat');
    const [jeton, autre] = [await lier('sansmandat', 'MOT_DE_PASSE'), await lier('sansmandat', 'INVITATION')];
    const { corps, entetes } = await poster(DEFINIR, { j: jeton, m: 'un nouveau mot de passe' });
    expect(corps.data).toEqual({ definirMotDePasse: { personne: { courriel: 'sansmandat@essai.test' } } });
    expect(await moi(cookieDe(entetes))).not.toBeNull();
    expect(await moi(ancienne)).toBeNull();
    await refuse(jeton);
    await refuse(autre);
    expect(code(await poster(CONNEXION, { c: 'sansmandat@essai.test', m: 'demonstration' }))).toBe('NON_AUTHENTIFIE');
    await seConnecter('sansmandat', 'un nouveau mot de passe');
  });

  test.each([['INVITATION', '2026-11-27T08:59:59Z', '2026-11-27T09:00:00Z'], ['MOT_DE_PASSE', '2026-11-20T09:59:59Z', '2026-11-20T10:00:00Z']] as const)('un lien %s vaut jusqu’à %s', async (genre, dernier, trop) => {
    const jeton = await lier('ud39', genre);
    p.instant = new Date(trop);
    await refuse(jeton);
    p.instant = new Date(dernier);
    expect((await poster(DEFINIR, { j: jeton, m: 'un nouveau mot de passe' })).corps.errors).toBeUndefined();
  });

  test('deux usages au même instant : un seul compte', async () => {
    const jeton = await lier('horizon', 'INVITATION');
    const reponses = await Promise.all(Array.from({ length: 8 }, () => poster(DEFINIR, { j: jeton, m: 'un nouveau mot de passe' })));
    expect(reponses.filter((r) => !r.corps.errors)).toHaveLength(1);
    expect(await p.sql(`SELECT acte, acteur_id FROM journal WHERE sujet_id = $1`, [id('horizon')])).toEqual([{ acte: 'definirMotDePasse', acteur_id: null }]);
  });

  test('un mot de passe trop court laisse le lien valable', async () => {
    const jeton = await lier('ud21', 'INVITATION');
    const { corps } = await poster(DEFINIR, { j: jeton, m: 'court' });
    expect(corps.errors?.[0]).toMatchObject({ message: 'Au moins 12 caractères attendus, 5 écrits.', extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'motDePasse' }] } });
    expect((await poster(DEFINIR, { j: jeton, m: 'un nouveau mot de passe' })).corps.errors).toBeUndefined();
  });

  test('la base ne garde que l’empreinte du lien', async () => {
    const jeton = await lier('sillage', 'INVITATION');
    expect(await p.sql('SELECT 1 FROM lien WHERE jeton = $1', [jeton])).toEqual([]);
  });
});

describe('un mot de passe oublié', () => {
  const envois = (): Promise<object[]> => p.sql(`SELECT acte, sujet, sujet_id, regle, parametres FROM envoi ORDER BY du_le`);

  test('la réponse est la même que l’adresse existe ou non ; l’envoi ne porte aucun secret', async () => {
    const reponses = await Promise.all(['animatrice@essai.test', 'inconnue@essai.test'].map((c) => poster(OUBLI, { c })));
    expect(reponses.map((r) => [r.statut, r.corps])).toEqual(Array(2).fill([200, { data: { motDePasseOublie: true } }]));
    expect(await envois()).toEqual([{ acte: 'motDePasseOublie', sujet: 'Personne', sujet_id: id('animatrice'), regle: 'PERSONNE', parametres: { genre: 'MOT_DE_PASSE' } }]);
    expect(await p.sql(`SELECT 1 FROM lien WHERE personne_id = $1`, [id('animatrice')])).toEqual([]);
  });

  test('trois demandes par quart d’heure, que l’adresse existe ou non', async () => {
    for (const c of ['animatrice@essai.test', 'inconnue@essai.test']) {
      for (let i = 0; i < 3; i += 1) expect((await poster(OUBLI, { c })).corps.errors).toBeUndefined();
      expect(code(await poster(OUBLI, { c }))).toBe('TROP_DE_DEMANDES');
    }
  });
});

describe('changer son mot de passe', () => {
  const CHANGER = 'mutation ($a: String!, $n: String!) { changerMotDePasse(ancien: $a, nouveau: $n) }';

  test('demande l’actuel, garde cette session, ferme les autres', async () => {
    const [ici, ailleurs] = [await seConnecter('administrateur'), await seConnecter('administrateur')];
    expect((await poster(CHANGER, { a: 'faux', n: 'un autre mot de passe' }, ici)).corps.errors?.[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ: 'ancien' }] });
    expect((await poster(CHANGER, { a: 'demonstration', n: 'court' }, ici)).corps.errors?.[0]?.extensions).toMatchObject({ champs: [{ champ: 'nouveau' }] });
    expect((await poster(CHANGER, { a: 'demonstration', n: 'un autre mot de passe' }, ici)).corps.data).toEqual({ changerMotDePasse: true });
    expect(await moi(ici)).not.toBeNull();
    expect(await moi(ailleurs)).toBeNull();
  });

  test('demande une session', async () => expect(code(await poster(CHANGER, { a: 'demonstration', n: 'un autre mot de passe' }))).toBe('NON_AUTHENTIFIE'));
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
