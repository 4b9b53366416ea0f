import { code, CONNEXION, cookieDe, ouvrirComptes, type Comptes } from '../../test/comptes';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { REPONSE_OUBLI_MS } from './compte.actes';
import { creerLien } from './lien';

const DEFINIR = `mutation ($j: String!, $m: String!) { definirMotDePasse(jeton: $j, motDePasse: $m) { personne { courriel } } }`;
const OUBLI = 'mutation ($c: String!) { motDePasseOublie(courriel: $c) }';

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

describe('choisir son mot de passe par un lien', () => {
  const lier = (qui: string, genre: 'INVITATION' | 'MOT_DE_PASSE'): Promise<string> => creerLien(p.service.source, id(qui), genre, p.instant);
  const refuse = async (j: string, champ = 'jeton'): Promise<void> => {
    const { corps } = await poster(DEFINIR, { j, m: 'un nouveau mot de passe' });
    expect(corps.errors?.[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ }] });
  };

  test('sert une seule fois, ouvre une session, et ferme les autres', async () => {
    const ancienne = await seConnecter('sansmandat');
    const [jeton, autre] = [await lier('sansmandat', 'MOT_DE_PASSE'), await lier('sansmandat', 'INVITATION')];
    const reponse = await poster(DEFINIR, { j: jeton, m: 'un nouveau mot de passe' });
    expect(reponse.corps.data).toEqual({ definirMotDePasse: { personne: { courriel: 'sansmandat@essai.test' } } });
    expect(await moi(cookieDe(reponse))).not.toBeNull();
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

  test('le temps de la réponse ne dit pas non plus si l’adresse existe', async () => {
    for (const c of ['animatrice@essai.test', 'inconnue@essai.test']) {
      const debut = performance.now();
      await poster(OUBLI, { c });
      expect(performance.now() - debut).toBeGreaterThan(REPONSE_OUBLI_MS - 5);
    }
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
