import { champsFautifs, journalDe, ouvrirAnnuaire, refus, SANS_DROIT } from '../../test/annuaire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { creerLien } from '../comptes/lien';
import { hacher } from '../comptes/mot-de-passe';

const CREER = 'mutation ($id: ID!, $s: PersonneSaisie!) { creerPersonne(id: $id, saisie: $s) { id prenom nom courriel fonction active version mandats { titre } actions } }';
const MODIFIER = 'mutation ($id: ID!, $v: Int!, $s: PersonneModification!) { modifierPersonne(id: $id, version: $v, saisie: $s) { nom active version actions } }';
const INVITER = 'mutation ($id: ID!, $v: Int!) { inviterPersonne(id: $id, version: $v) { version } }';
const SAISIE = { prenom: 'Marion', nom: 'Delorme', courriel: 'Marion.Delorme@Essai.test', fonction: 'Animatrice' };
const marion = id('Marion');

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirAnnuaire();
});
afterAll(() => p.fermer());

describe('l’administrateur', () => {
  test('ajoute une personne, une seule fois ; elle n’a ni compte ni droit', async () => {
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.obtenir(id('administrateur'), CREER, { id: marion, s: SAISIE })));
    for (const reponse of reponses) {
      expect(reponse).toEqual({
        creerPersonne: {
          id: marion, prenom: 'Marion', nom: 'Delorme', courriel: 'marion.delorme@essai.test', fonction: 'Animatrice', active: true, version: 1, mandats: [],
          actions: ['modifierPersonne', 'inviterPersonne', 'donnerMandat', 'terminerMandat'],
        },
      });
    }
    expect(await journalDe(p, 'administrateur', marion)).toEqual([{ acte: 'creerPersonne', champs: ['prenom', 'nom', 'courriel', 'fonction'] }]);
    expect(await p.sql('SELECT 1 FROM compte')).toEqual([]);
  });

  test.each([
    ['un prénom vide', { prenom: '' }, ['prenom']],
    ['une adresse mal formée', { courriel: 'marion' }, ['courriel']],
    ['une adresse déjà prise', {}, ['courriel']],
    ['une fonction qui cite un numéro de sécurité sociale', { courriel: 'x@essai.test', fonction: 'suit 2 69 05 49 588 157 80' }, ['fonction']],
  ])('apprend ce qui est faux : %s', async (_cas, ecart, champs) => {
    expect(champsFautifs(await p.demander(id('administrateur'), CREER, { id: id('autre'), s: { ...SAISIE, ...ecart } }))).toEqual(champs);
  });

  test('l’invite : une règle d’envoi sans secret ; la même demande refaite est un conflit, pas un second courriel', async () => {
    const reponses = await Promise.all(Array.from({ length: 20 }, () => p.demander(id('administrateur'), INVITER, { id: marion, v: 1 })));
    expect(reponses.filter((r) => r.errors.length === 0)).toHaveLength(1);
    expect(reponses.flatMap((r) => r.errors.map((e) => e.extensions.code))).toEqual(Array(19).fill('CONFLIT'));
    expect(await p.sql(`SELECT acte, regle, sujet_id, instance_id, parametres FROM envoi`)).toEqual([
      { acte: 'inviterPersonne', regle: 'PERSONNE', sujet_id: marion, instance_id: null, parametres: { genre: 'INVITATION' } },
    ]);
  });

  test('n’invite pas qui a déjà choisi son mot de passe, ni un compte désactivé', async () => {
    await p.sql('INSERT INTO compte (personne_id, empreinte) VALUES ($1, $2)', [id('horizon'), await hacher('demonstration')]);
    expect(await refus(p, 'administrateur', INVITER, { id: id('horizon'), v: 1 })).toBe('TRANSITION_IMPOSSIBLE');
    await p.sql('UPDATE personne SET active = false WHERE id = $1', [id('sillage')]);
    expect(await refus(p, 'administrateur', INVITER, { id: id('sillage'), v: 1 })).toBe('TRANSITION_IMPOSSIBLE');
  });

  test('désactive un compte : sessions, liens et agenda se ferment avec lui, et rien ne se rouvre ensuite', async () => {
    await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ('s', $1, '2026-11-20Z', '2027-01-01Z')`, [marion]);
    await p.sql(`INSERT INTO jeton_calendrier (jeton, personne_id, cree_le) VALUES ('c', $1, '2026-11-20Z')`, [marion]);
    await creerLien(p.service.source, marion, 'INVITATION', p.instant);
    const s = { ...SAISIE, active: false };
    expect(await p.obtenir(id('administrateur'), MODIFIER, { id: marion, v: 2, s })).toEqual({ modifierPersonne: { nom: 'Delorme', active: false, version: 3, actions: ['modifierPersonne', 'terminerMandat'] } });
    await p.obtenir(id('administrateur'), MODIFIER, { id: marion, v: 3, s: { ...s, active: true } });
    expect(await p.sql(`SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM lien WHERE utilise_le IS NULL) AS liens, (SELECT count(*)::int FROM jeton_calendrier WHERE revoque_le IS NULL) AS agendas`)).toEqual([
      { sessions: 0, liens: 0, agendas: 0 },
    ]);
  });

  test('change une adresse : le lien envoyé à l’ancienne n’ouvre plus rien, la session reste', async () => {
    await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ('s2', $1, '2026-11-20Z', '2027-01-01Z')`, [marion]);
    await creerLien(p.service.source, marion, 'MOT_DE_PASSE', p.instant);
    const [{ version }] = (await p.sql<{ version: number }>('SELECT version FROM personne WHERE id = $1', [marion])) as [{ version: number }];
    const valables = (): Promise<object[]> => p.sql(`SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM lien WHERE utilise_le IS NULL) AS liens`);
    await p.obtenir(id('administrateur'), MODIFIER, { id: marion, v: version, s: { ...SAISIE, fonction: 'Autre' } });
    expect(await valables()).toEqual([{ sessions: 1, liens: 1 }]);
    await p.obtenir(id('administrateur'), MODIFIER, { id: marion, v: version + 1, s: { ...SAISIE, courriel: 'ailleurs@essai.test' } });
    expect(await valables()).toEqual([{ sessions: 1, liens: 0 }]);
  });

  test('ne désactive pas le sien', async () => {
    expect(await refus(p, 'administrateur', MODIFIER, { id: id('administrateur'), v: 1, s: { prenom: 'Camille', nom: 'A', courriel: 'a@essai.test', active: false } })).toBe('TRANSITION_IMPOSSIBLE');
  });
});

describe('les autres', () => {
  test.each(SANS_DROIT)('%s n’ajoute personne', async (qui) => {
    expect(await refus(p, qui, CREER, { id: id('nouvelle'), s: { ...SAISIE, courriel: 'n@essai.test' } })).toBe(qui ? 'INTERDIT' : 'NON_AUTHENTIFIE');
  });

  test.each([
    ['animatrice', 'directrice', 'INTERDIT'],
    ['directrice', 'directrice', 'INTERDIT'],
    ['directrice', 'directrice21', 'INTROUVABLE'],
    ['animatrice', 'horizon', 'INTROUVABLE'],
    ['sansmandat', 'animatrice', 'INTROUVABLE'],
    [null, 'animatrice', 'NON_AUTHENTIFIE'],
  ])('%s, qui modifie ou invite %s : %s', async (qui, cible, code) => {
    expect(await refus(p, qui, MODIFIER, { id: id(cible), v: 1, s: { ...SAISIE, active: false } })).toBe(code);
    expect(await refus(p, qui, INVITER, { id: id(cible), v: 1 })).toBe(code);
  });

  test.each([
    ['directrice', ['animatrice', 'directeur2', 'directrice', 'ud39']],
    ['directrice21', ['animatrice', 'directrice21']],
    ['ud21', ['sillage', 'ud21']],
    ['sansmandat', ['sansmandat']],
  ])('%s lit les personnes que ses instances partagent, et soi', async (qui, noms) => {
    const { personnes } = await p.obtenir<{ personnes: { total: number; items: { nom: string; actions: string[] }[] } }>(id(qui), '{ personnes(parPage: 100) { total items { nom actions } } }');
    expect(personnes.items.map((x) => x.nom).sort()).toEqual(noms);
    expect(personnes.total).toBe(noms.length);
    expect(personnes.items.flatMap((x) => x.actions)).toEqual([]);
  });

  test('une personne que l’on ne lit pas n’existe pas : ni seule, ni par un filtre, ni par son journal', async () => {
    await p.obtenir(id('administrateur'), MODIFIER, { id: id('directrice21'), v: 1, s: { prenom: 'Camille', nom: 'directrice21', courriel: 'directrice21@essai.test' } });
    const { personne, personnes } = await p.obtenir<{ personne: null; personnes: { total: number } }>(id('directrice'), 'query ($id: ID!) { personne(id: $id) { nom } personnes(filtre: { ids: [$id] }) { total } }', { id: id('directrice21') });
    expect([personne, personnes.total]).toEqual([null, 0]);
    expect(await journalDe(p, 'directrice', id('directrice21'))).toEqual([]);
    expect(await journalDe(p, 'animatrice', id('directrice21'))).toMatchObject([{ acte: 'modifierPersonne' }]);
  });

  test('les personnes d’une instance se cherchent, si on la lit', async () => {
    const noms = async (qui: string): Promise<string[]> =>
      (await p.obtenir<{ personnes: { items: { nom: string }[] } }>(id(qui), 'query ($i: ID) { personnes(filtre: { instanceId: $i }, tri: [{ champ: nom }]) { items { nom } } }', { i: id('CTA-DOLE') })).personnes.items.map((x) => x.nom);
    expect(await noms('directrice')).toEqual(['animatrice', 'directeur2', 'directrice', 'ud39']);
    expect(await noms('ud21')).toEqual([]);
  });
});

test('une liste est une seule instruction SQL, mandats, titres et actions compris, pour 1 comme pour 100 personnes', async () => {
  const lire = (parPage: number): Promise<number> =>
    p.compterLectures(() => p.obtenir(id('administrateur'), 'query ($n: Int!) { personnes(parPage: $n) { total items { nom actions mandats { titre enCours organisation { nom } instance { nom } } } } }', { n: parPage }));
  // One for the actor of the test, one for the list.
  expect([await lire(1), await lire(100)]).toEqual([2, 2]);
});
