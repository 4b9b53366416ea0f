import { parse as lireCsv } from 'papaparse';
import { id } from '../../test/jura';
import { ouvrirJura } from '../../test/parcours';
import type { Plateforme, Reponse } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { resoudreDus } from '../courriels/resolution';
import { chargerReference } from '../db/reference/charger';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirJura();
  await p.service.source.transaction((em) => chargerReference(em));
  serveur = await ouvrirServeur(p, { routes: ROUTES });
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const VUE = 'id annee etat fermeLe departements reponses version actions questions { id code choix } siennes { id organisationNom choix }';
interface Vue {
  id: string;
  etat: string;
  departements: string[];
  reponses: number;
  version: number;
  actions: string[];
  questions: { id: string; code: string; choix: string[] }[];
  siennes: { id: string; organisationNom: string; choix: number[] }[];
}
const OUVRIR = `mutation ($id: ID!, $instanceId: ID!, $saisie: EnqueteSaisie!) { r: ouvrirEnquete(id: $id, instanceId: $instanceId, saisie: $saisie) { ${VUE} } }`;
const REPONDRE = `mutation ($id: ID!, $enqueteId: ID!, $reponses: [ChoixSaisi!]!) { r: repondreEnquete(id: $id, enqueteId: $enqueteId, reponses: $reponses) { ${VUE} } }`;
const CLORE = `mutation ($id: ID!, $version: Int!) { r: cloreEnquete(id: $id, version: $version) { ${VUE} } }`;
const RESULTATS = 'query ($annee: Int!, $departements: [String!]) { r: resultatsEnquetes(annee: $annee, departements: $departements) { fermee reponses questions { code } groupes { dimension cle reponses effectifs } } }';
interface Resultat { fermee: boolean; reponses: number; groupes: { dimension: string; cle: string; reponses: number | null; effectifs: number[][] | null }[] }

const code = (reponse: Reponse<unknown>): string => reponse.errors[0]?.extensions.code ?? 'fait';
const ouvrir = (qui: string | null, nom: string, annee: number, instance = 'CPR-BFC', fermeLe = '2026-12-15'): Promise<Reponse<{ r: Vue }>> => p.demander(qui && id(qui), OUVRIR, { id: id(nom), instanceId: id(instance), saisie: { annee, fermeLe } });
const lire = async (qui: string, nom: string): Promise<Vue> => (await p.obtenir<{ r: Vue }>(id(qui), `query ($id: ID!) { r: enquete(id: $id) { ${VUE} } }`, { id: id(nom) })).r;
async function repondre(qui: string, nom: string, choix: number, cle = `${nom} ${qui}`): Promise<Reponse<{ r: Vue }>> {
  const { questions } = await lire(qui, nom);
  return p.demander(id(qui), REPONDRE, { id: id(cle), enqueteId: id(nom), reponses: questions.map((q) => ({ questionId: q.id, choix })) });
}
const resultats = async (qui: string, annee: number, departements?: string[]): Promise<Resultat[]> => (await p.obtenir<{ r: Resultat[] }>(id(qui), RESULTATS, { annee, departements })).r;
const clore = (qui: string, nom: string, version: number): Promise<Reponse<{ r: Vue }>> => p.demander(id(qui), CLORE, { id: id(nom), version });

/** The mails written since the last look. */
async function ecrits(): Promise<{ adresse: string; objet: string; texte: string; instance_id: string | null }[]> {
  await resoudreDus(p.service, p.instant);
  const lus = await p.sql<{ adresse: string; objet: string; texte: string; instance_id: string | null }>(`SELECT adresse, objet, texte, instance_id FROM courriel WHERE genre = 'ENQUETE' AND etat = 'PREPARE' ORDER BY adresse`);
  await p.sql(`UPDATE courriel SET etat = 'ENVOYE', envoye_le = prepare_le WHERE genre = 'ENQUETE' AND etat = 'PREPARE'`);
  return lus.map((c) => ({ ...c, objet: c.objet.replace(/\s/gu, ' ') }));
}

describe('l’enquête d’un comité', () => {
  it.each([['animatrice', 'INTERDIT'], ['directrice', 'INTERDIT'], ['horizon', 'INTERDIT'], ['administrateur', 'INTERDIT'], [null, 'NON_AUTHENTIFIE']])('%s ne l’ouvre pas : %s', async (qui, attendu) => expect(code(await ouvrir(qui, 'refusée', 2026))).toBe(attendu));

  it('s’ouvre une fois par année, avec les questions du jour', async () => {
    expect(code(await ouvrir('secretariat', 'enquête', 2026))).toBe('fait');
    expect(await lire('directrice', 'enquête')).toMatchObject({ etat: 'OUVERTE', reponses: 0, actions: ['repondreEnquete'], siennes: [], departements: ['21', '25', '39', '58', '70', '71', '89', '90'] });
    expect((await lire('directrice', 'enquête')).questions.map((q) => q.code)).toEqual(['ARTICULATION', 'UTILITE_CTA', 'ECHANGES', 'REPRESENTATION', 'SUITES', 'DIFFICULTE']);
    expect((await ouvrir('secretariat', 'seconde', 2026)).errors[0]?.extensions).toMatchObject({ code: 'SAISIE_INVALIDE', champs: [{ champ: 'annee' }] });
  });

  it('s’annonce à ceux qui peuvent y répondre, et à personne d’autre', async () => {
    const annonces = await ecrits();
    const comptes = await p.sql<{ id: string; courriel: string }>('SELECT id, courriel FROM personne ORDER BY courriel');
    const permis: string[] = [];
    for (const compte of comptes) {
      const { r } = await p.obtenir<{ r: { actions: string[] } | null }>(compte.id, 'query ($id: ID!) { r: enquete(id: $id) { actions } }', { id: id('enquête') });
      if (r?.actions.includes('repondreEnquete')) permis.push(compte.courriel);
    }
    expect(annonces.map((c) => c.adresse)).toEqual(permis);
    expect(annonces.find((c) => c.adresse === 'directrice@essai.test')).toMatchObject({ objet: 'Enquête 2026 du comité de pilotage régional : votre avis est demandé', instance_id: id('CPR-BFC') });
    expect(annonces[0]?.texte).toContain(`http://console.test/enquetes/${id('enquête')}`);
  });

  it('se trouve dans « À faire » de qui n’a pas répondu', async () => {
    const taches = async (qui: string) => (await p.obtenir<{ aFaire: { taches: { acte: string; titre: string; lien: string }[] } }>(id(qui), '{ aFaire { taches { acte titre lien } } }')).aFaire.taches.filter((t) => t.acte === 'repondreEnquete');
    expect(await taches('directrice')).toEqual([{ acte: 'repondreEnquete', titre: 'Répondre à l’enquête 2026 du comité de pilotage régional', lien: `/enquetes/${id('enquête')}` }]);
    expect(await taches('sansmandat')).toEqual([]);
    await repondre('directrice', 'enquête', 1);
    expect(await taches('directrice')).toEqual([]);
    expect(await taches('directeur2')).toHaveLength(1);
  });

  it('répondre de nouveau remplace : une réponse par organisation', async () => {
    const { data } = await repondre('directrice', 'enquête', 2, 'autre identifiant');
    expect(data?.r).toMatchObject({ reponses: 1, siennes: [{ id: id('enquête directrice'), organisationNom: 'SIAE 1', choix: [2, 2, 2, 2, 2, 2] }] });
  });

  it.each([['sansmandat', 'INTERDIT'], ['administrateur', 'INTERDIT'], ['national', 'INTERDIT']])('%s ne répond pas : %s', async (qui, attendu) => expect(code(await repondre(qui, 'enquête', 1))).toBe(attendu));

  it('une réponse incomplète dit ce qui manque', async () => {
    const { errors } = await p.demander(id('directeur2'), REPONDRE, { id: id('incomplète'), enqueteId: id('enquête'), reponses: [] });
    expect(errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
    expect(errors[0]?.extensions['champs']).toHaveLength(6);
  });
});

describe('qui lit quoi', () => {
  const journal = async (qui: string): Promise<number> => (await p.obtenir<{ journal: { total: number } }>(id(qui), 'query ($f: LigneJournalFiltre) { journal(filtre: $f) { total } }', { f: { sujet: 'ReponseEnquete' } })).journal.total;

  it.each([['directrice', 1, 2], ['directeur2', 0, 0], ['animatrice', 0, 0], ['secretariat', 0, 0], ['horizon', 0, 0], ['national', 0, 0], ['administrateur', 0, 0]])('%s lit %i réponse et %i lignes de son journal', async (qui, reponses, lignes) => {
    expect((await lire(qui, 'enquête')).siennes).toHaveLength(reponses);
    expect(await journal(qui)).toBe(lignes);
  });

  it('un réseau ne lit pas la réponse des structures qui dépendent de lui', async () => {
    await p.sql('UPDATE organisation SET parent_id = $1 WHERE id = $2', [id('réseau Horizon'), id('SIAE 1')]);
    expect((await lire('horizon', 'enquête')).siennes).toEqual([]);
    expect(await journal('horizon')).toBe(0);
    await p.sql('UPDATE organisation SET parent_id = NULL WHERE id = $1', [id('SIAE 1')]);
  });

  it('ouverte, elle ne dit rien, quel que soit le nombre de réponses', async () => {
    for (const qui of ['directeur2', 'directrice21', 'ud39', 'ud21', 'animatrice', 'secretariat']) expect(code(await repondre(qui, 'enquête', 1))).toBe('fait');
    expect(await resultats('secretariat', 2026)).toEqual([expect.objectContaining({ fermee: false, reponses: 7, groupes: [] })]);
  });
});

describe('les rappels', () => {
  const SANS_REPONSE = ['horizon@essai.test', 'sillage@essai.test'];
  const avant = new Date('2026-11-20T09:00:00Z');
  afterAll(() => {
    p.instant = avant;
  });

  it.each([['2026-12-08T06:59:00Z', []], ['2026-12-08T07:00:00Z', SANS_REPONSE], ['2026-12-14T06:59:00Z', []], ['2026-12-14T07:00:00Z', SANS_REPONSE]])('le %s, partent à qui n’a pas répondu', async (instant, attendus) => {
    p.instant = new Date(instant);
    expect((await ecrits()).map((c) => c.adresse)).toEqual(attendus);
  });

  it('ne se montrent à personne : qui en reçoit un n’a pas répondu', async () => {
    const lus = async (qui: string): Promise<number> => (await p.obtenir<{ courriels: { total: number } }>(id(qui), '{ courriels(filtre: { genre: [ENQUETE], etat: [ENVOYE] }) { total } }')).courriels.total;
    const parRegle = await p.sql<{ regle: string; n: number }>(`SELECT regle, count(*)::int AS n FROM courriel WHERE genre = 'ENQUETE' GROUP BY regle ORDER BY regle`);
    expect(parRegle).toEqual([{ regle: 'INTERROGES', n: 9 }, { regle: 'INTERROGES_A_RELANCER', n: 4 }]);
    expect([await lus('secretariat'), await lus('horizon'), await lus('administrateur')]).toEqual([9, 0, 0]);
  });
});

describe('close', () => {
  it('elle se clôt par qui tient le comité, et ne prend plus de réponse', async () => {
    expect(code(await clore('directrice', 'enquête', 1))).toBe('INTERDIT');
    expect((await clore('secretariat', 'enquête', 1)).data?.r).toMatchObject({ etat: 'CLOSE', actions: [] });
    expect(code(await repondre('directrice', 'enquête', 3))).toBe('TRANSITION_IMPOSSIBLE');
    expect(code(await repondre('horizon', 'enquête', 3))).toBe('TRANSITION_IMPOSSIBLE');
  });

  it('la liste la range avec celles qui ne prennent plus de réponse', async () => {
    const lues = async (filtre: object): Promise<string[]> => (await p.obtenir<{ enquetes: { items: { id: string }[] } }>(id('directrice'), 'query ($f: EnqueteFiltre) { enquetes(filtre: $f) { items { id } } }', { f: filtre })).enquetes.items.map((e) => e.id);
    expect([await lues({ fermee: true }), await lues({ fermee: false })]).toEqual([[id('enquête')], []]);
    await ouvrir('secretariat', 'petite', 2025, 'CPR-BFC', '2026-11-20');
    expect([await lues({ fermee: true }), await lues({ fermee: false })]).toEqual([[id('enquête')], [id('petite')]]);
    p.instant = new Date('2026-11-21T09:00:00Z');
    expect([await lues({ fermee: false }), (await lues({ fermee: true })).sort()]).toEqual([[], [id('enquête'), id('petite')].sort()]);
    p.instant = new Date('2026-11-20T09:00:00Z');
  });

  it('elle compte l’ensemble ; aucun groupe n’isole moins de trois organisations, pas même par différence', async () => {
    const [lu] = await resultats('secretariat', 2026);
    const [ensemble, ...groupes] = lu?.groupes ?? [];
    expect(ensemble).toMatchObject({ dimension: 'ENSEMBLE', reponses: 7 });
    expect(ensemble?.effectifs?.[0]).toEqual([6, 1, 0, 0, 0]);
    // Three SIAE against four others; of each kind of the others, two: the Jura crossed with the SIAE would isolate one.
    expect(groupes.filter((g) => g.effectifs).map((g) => [g.cle, g.reponses])).toEqual([['39', 4]]);
    expect(groupes.filter((g) => g.cle === 'ETAT')).toEqual([{ dimension: 'GENRE', cle: 'ETAT', reponses: null, effectifs: null }]);
  });

  it('un filtre ne montre rien de plus', async () => {
    const [tout] = await resultats('secretariat', 2026);
    const [jura] = await resultats('secretariat', 2026, ['39']);
    expect(tout?.groupes).toEqual(expect.arrayContaining(jura?.groupes ?? []));
    expect(await resultats('secretariat', 2026, ['13'])).toEqual([]);
  });

  it('ses résultats sont les mêmes pour tous les comptes, et pour personne d’autre', async () => {
    const attendu = await resultats('secretariat', 2026);
    for (const qui of ['directrice', 'ud21', 'horizon', 'national', 'administrateur', 'sansmandat']) expect(await resultats(qui, 2026)).toEqual(attendu);
    expect(code(await p.demander(null, RESULTATS, { annee: 2026 }))).toBe('NON_AUTHENTIFIE');
  });

  it('de deux réponses, elle ne dit rien, pas même dans le fichier', async () => {
    for (const qui of ['directrice', 'ud39']) await repondre(qui, 'petite', 2);
    await clore('secretariat', 'petite', 1);
    expect((await resultats('secretariat', 2025))[0]?.groupes.every((g) => g.effectifs === null && g.reponses === null)).toBe(true);
    const reponse = await fetch(`${serveur.adresse}/exports/enquetes.csv?annee=2025`, { headers: await ouvrirSession(p, 'secretariat') });
    const lignes = lireCsv<Record<string, string>>(await reponse.text(), { header: true, skipEmptyLines: true }).data;
    expect(lignes.every((l) => l['effectif'] === '' && l['reponses'] === '' && l['note']?.startsWith('moins de 3'))).toBe(true);
    expect(lignes.length).toBeGreaterThan(0);
  });

  it('chaque lecture tient en une instruction, après celle de l’acteur', async () => {
    expect(await p.compterLectures(() => resultats('secretariat', 2026))).toBe(2);
    expect(await p.compterLectures(() => lire('directrice', 'enquête'))).toBe(2);
  });
});
