import { composer, faireBilan, lireBilan, raconter } from '../../test/bilans';
import { id } from '../../test/jura';
import { inscrireSeance, ouvrirMesures } from '../../test/mesures';
import { lignes } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirMesures();
});
beforeEach(() => p.sql('DELETE FROM contestation'));
afterAll(() => p.fermer());

const CONTESTATION = 'id etat numerateur denominateur departement departementNom annee motif reponse organisationNom instanceNom version actions indicateur { code }';
const CONTESTER = `mutation ($id: ID!, $indicateurId: ID!, $departement: String, $annee: Int!, $motif: String!) { r: contesterMesure(id: $id, indicateurId: $indicateurId, departement: $departement, annee: $annee, motif: $motif) { ${CONTESTATION} } }`;
const REPONDRE = `mutation ($id: ID!, $version: Int!, $reponse: String!, $retenue: Boolean!) { r: repondreContestation(id: $id, version: $version, reponse: $reponse, retenue: $retenue) { ${CONTESTATION} } }`;
interface Lue {
  etat: string;
  actions: string[];
}

const demande = (changement: object = {}): Record<string, unknown> => ({ id: id('contestation'), indicateurId: id('F8-2'), departement: '39', annee: 2026, motif: 'La réunion du 30 juin manque', ...changement });
const code = async (qui: string | null, document: string, variables: Record<string, unknown>): Promise<string> => (await p.demander(qui && id(qui), document, variables)).errors[0]?.extensions.code ?? 'fait';
const contester = async (qui = 'ud39', changement: object = {}): Promise<Lue> => (await p.obtenir<{ r: Lue }>(id(qui), CONTESTER, demande(changement))).r;
const repondre = (changement: object = {}): Record<string, unknown> => ({ id: id('contestation'), version: 1, reponse: 'Le compte rendu du 30 juin est attendu du CTA.', retenue: true, ...changement });
const lire = async (qui: string | null): Promise<Lue | null> => (await p.obtenir<{ contestation: Lue | null }>(qui && id(qui), `query ($id: ID!) { contestation(id: $id) { ${CONTESTATION} } }`, { id: id('contestation') })).contestation;
const taches = async (qui: string): Promise<string[]> => (await p.obtenir<{ aFaire: { taches: { acte: string; titre: string; lien: string }[] } }>(id(qui), '{ aFaire { taches { acte titre lien } } }')).aFaire.taches.filter((t) => t.acte === 'repondreContestation').map((t) => `${t.titre} → ${t.lien}`);
interface Marque {
  indicateur: { code: string };
  contestees: number;
  contestations: { etat: string }[];
  actions: string[];
}
const marque = async (qui: string): Promise<Marque | undefined> => (await p.obtenir<{ mesures: Marque[] }>(id(qui), 'query ($a: ID!) { mesures(accordId: $a, annee: 2026, departement: "39") { indicateur { code } contestees contestations { etat } actions } }', { a: id('BFC2025') })).mesures.find((m) => m.indicateur.code === 'F8-2');

describe('contester un chiffre compté', () => {
  it('le garde tel qu’il était, avec le motif', async () => {
    expect(await contester()).toEqual({
      id: id('contestation'), etat: 'OUVERTE', numerateur: 4, denominateur: null, departement: '39', departementNom: 'Département 39', annee: 2026, motif: 'La réunion du 30 juin manque', reponse: null,
      organisationNom: 'DDETS du Jura', instanceNom: 'Comité de pilotage régional', version: 1, actions: [], indicateur: { code: 'F8-2' },
    });
    await inscrireSeance(p, { sigle: 'CTA-DOLE', jour: '2026-06-30' });
    expect(await lire('ud39')).toMatchObject({ numerateur: 4 });
    await p.sql(`UPDATE reunion SET jour = '2025-06-30', debut = '2025-06-30T09:00Z', fin = '2025-06-30T11:00Z' WHERE jour = '2026-06-30'`);
    expect(await lignes(p, id('contestation'))).toEqual([{ acte: 'contesterMesure', motif: 'La réunion du 30 juin manque' }]);
  });

  it('demandé deux fois ne se fait qu’une fois, et une organisation ne conteste pas deux fois le même chiffre', async () => {
    await contester();
    await contester();
    expect(await p.sql('SELECT count(*)::int AS n FROM contestation')).toEqual([{ n: 1 }]);
    expect(await code('ud39', CONTESTER, demande({ id: id('autre') }))).toBe('SAISIE_INVALIDE');
    expect(await contester('horizon', { id: id('du réseau') })).toMatchObject({ organisationNom: 'réseau Horizon' });
  });

  it('d’un taux garde ses deux termes', async () => {
    expect(await contester('ud39', { indicateurId: id('F3-3') })).toMatchObject({ numerateur: 1, denominateur: 2 });
  });

  it('de toute la région est ouvert à ses fournisseurs de la région', async () => {
    expect(await contester('horizon', { departement: undefined })).toMatchObject({ departement: null, numerateur: 4 });
    expect(await code('ud39', CONTESTER, demande({ id: id('autre'), departement: null }))).toBe('INTERDIT');
  });

  test.each([
    ['par le service d’un autre département', 'ud21', {}, 'INTERDIT'],
    ['par une SIAE', 'directrice', {}, 'INTERDIT'],
    ['par l’animatrice, dont l’agence n’est pas fournisseur', 'animatrice', {}, 'INTERDIT'],
    ['par l’administrateur', 'administrateur', {}, 'INTERDIT'],
    ['sans mandat', 'sansmandat', {}, 'INTERDIT'],
    ['sans être connecté', null, {}, 'NON_AUTHENTIFIE'],
    ['sans motif', 'ud39', { motif: ' ' }, 'SAISIE_INVALIDE'],
    ['d’une année à venir', 'ud39', { annee: 2027 }, 'SAISIE_INVALIDE'],
    ['d’un département hors de l’accord', 'ud39', { departement: '13' }, 'SAISIE_INVALIDE'],
    ['d’un indicateur qui se saisit', 'ud39', { indicateurId: id('F4-2') }, 'TRANSITION_IMPOSSIBLE'],
    ['d’un indicateur inconnu', 'ud39', { indicateurId: id('inconnu') }, 'INTROUVABLE'],
  ])('se refuse %s', async (_cas, qui, changement, attendu) => {
    expect(await code(qui, CONTESTER, demande(changement))).toBe(attendu);
    expect(await p.sql('SELECT id FROM contestation')).toEqual([]);
  });
});

describe('répondre à une contestation', () => {
  beforeEach(() => contester());

  it('attend le secrétariat du comité, à l’accueil', async () => {
    expect(await taches('secretariat')).toEqual([`Répondre à la contestation de F8-2, Département 39, 2026 → /contestations/${id('contestation')}`]);
    expect([await taches('ud39'), await taches('horizon')]).toEqual([[], []]);
  });

  it('la retient ou l’écarte, une fois', async () => {
    expect(await p.obtenir(id('secretariat'), REPONDRE, repondre())).toMatchObject({ r: { etat: 'RETENUE', reponse: 'Le compte rendu du 30 juin est attendu du CTA.', version: 2 } });
    expect(await taches('secretariat')).toEqual([]);
    expect(await code('secretariat', REPONDRE, repondre({ version: 2 }))).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('marque le chiffre partout où il se lit, et ne dit pourquoi qu’à qui peut le lire', async () => {
    expect(await marque('ud39')).toMatchObject({ contestees: 1, contestations: [{ etat: 'OUVERTE' }], actions: ['contesterMesure'] });
    expect(await marque('animatrice')).toMatchObject({ contestees: 1, contestations: [], actions: [] });
    await p.obtenir(id('secretariat'), REPONDRE, repondre({ retenue: false }));
    expect(await marque('ud39')).toMatchObject({ contestees: 0, contestations: [{ etat: 'ECARTEE' }] });
    expect(await marque('horizon')).toMatchObject({ contestations: [{ etat: 'ECARTEE' }] });
  });

  it('marque le chiffre du bilan, qui le garde une fois figé', async () => {
    const bilan = await composer(p, 'ud39', 'bilan du Jura', 'CDIAE-39');
    const contestations = async (qui: string): Promise<unknown[]> => {
      const { contenu } = (await lireBilan(p, qui, 'bilan du Jura'))!;
      const { preuvesBilan } = await p.obtenir<{ preuvesBilan: { contestations: string[] } }>(id(qui), 'query ($id: ID!) { preuvesBilan(id: $id, code: "F8-2") { contestations } }', { id: bilan.id });
      return [contenu.chiffres.filter((c) => c.total.contestations !== null && c.total.contestations > 0).map((c) => c.code), preuvesBilan.contestations];
    };
    expect(await contestations('ud39')).toEqual([['F8-2'], [id('contestation')]]);
    await raconter(p, 'ud39', bilan);
    const { version } = (await lireBilan(p, 'ud39', 'bilan du Jura'))!;
    await faireBilan(p, 'ud39', 'transmettreBilan', { id: bilan.id, version });
    // Whoever reads the figure learns that it is contested, and why only if he may.
    expect(await contestations('horizon')).toEqual([['F8-2'], []]);
    // Set aside since, it was contested when the bilan was frozen.
    await p.obtenir(id('secretariat'), REPONDRE, repondre({ retenue: false }));
    expect(await contestations('secretariat')).toEqual([['F8-2'], [id('contestation')]]);
    expect(await contestations('horizon')).toEqual([['F8-2'], [id('contestation')]]);
  });

  test.each([
    ['ud39', true, true],
    ['secretariat', true, true],
    ['relectrice', true, true],
    ['horizon', false, true],
    ['sillage', false, true],
    ['ud21', false, false],
    ['animatrice', false, false],
    ['directrice', false, false],
    ['administrateur', false, false],
    ['sansmandat', false, false],
    [null, false, false],
  ])('%s la lit ouverte : %s, répondue : %s', async (qui, ouverte, repondue) => {
    expect((await lire(qui)) !== null).toBe(ouverte);
    await p.obtenir(id('secretariat'), REPONDRE, repondre());
    expect((await lire(qui)) !== null).toBe(repondue);
  });

  test.each([
    ['à son auteur', 'ud39', {}, 'INTERDIT'],
    ['à un membre du comité', 'horizon', {}, 'INTROUVABLE'],
    ['à l’administrateur', 'administrateur', {}, 'INTROUVABLE'],
    ['sans être connecté', null, {}, 'NON_AUTHENTIFIE'],
    ['sans réponse', 'secretariat', { reponse: ' ' }, 'SAISIE_INVALIDE'],
    ['d’après une version dépassée', 'secretariat', { version: 4 }, 'CONFLIT'],
  ])('se refuse %s', async (_cas, qui, changement, attendu) => {
    expect(await code(qui, REPONDRE, repondre(changement))).toBe(attendu);
  });

  it('de sa propre organisation revient à une autre personne', async () => {
    await contester('secretariat', { id: id('de la direction') });
    const sienne = repondre({ id: id('de la direction') });
    expect(await code('secretariat', REPONDRE, sienne)).toBe('INTERDIT');
    expect(await taches('secretariat')).toHaveLength(1);
    expect(await code('relectrice', REPONDRE, sienne)).toBe('fait');
  });
});
