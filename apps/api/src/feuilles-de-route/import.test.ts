import { COLONNES_ACTIONS } from '@gouvernance-iae/domaine';
import { adopter, ajouter, code as codeDe, composer, feuilleId, lireAction, ouvrirFeuilles } from '../../test/actions';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { empreinte } from '../http/jeton';
import { servirExportFeuilles } from './feuille-de-route.export';

const CHAMPS = '{ applique nouvelles modifiees inchangees refusees lignes { ligne nom effet changements { colonne ancien nouveau } } fautes { cellule ligne message } }';
const APERCU = `query ($i: ID!, $f: String!, $n: String!) { r: apercuImportActions(feuilleDeRouteId: $i, fichier: $f, nom: $n) ${CHAMPS} }`;
const IMPORTER = `mutation ($i: ID!, $f: String!, $n: String!) { r: importerActions(feuilleDeRouteId: $i, fichier: $f, nom: $n) ${CHAMPS} }`;

interface Issue {
  applique: boolean;
  nouvelles: number;
  modifiees: number;
  inchangees: number;
  refusees: number;
  fautes: { cellule: string; message: string }[];
}

let p: Plateforme;
let s: ServeurEssai;
beforeEach(async () => {
  p = await ouvrirFeuilles();
  s = await ouvrirServeur(p, { routes: [servirExportFeuilles] });
  for (const qui of ['secretariat', 'horizon', 'sansmandat']) await p.sql(`INSERT INTO session (jeton, personne_id, ouverte_le, expire_le) VALUES ($1, $2, '2026-11-20Z', '2027-01-01Z')`, [empreinte(qui), id(qui)]);
  await composer(p);
  await ajouter(p, 'Présenter l’accord', { echeance: '1er trimestre', piloteId: id('réseau Horizon'), contributeurs: [id('réseau Sillage')], articleId: id('fiche 3'), chantierRang: 1, chantier: 'Déploiement' });
  await ajouter(p, 'Présenter en CTA', { parentId: id('Présenter l’accord'), poids: 2 });
});
afterEach(async () => {
  await s.fermer();
  await p.fermer();
});

const exporter = (qui: string | null, extension: string): Promise<Response> => fetch(`${s.adresse}/exports/feuilles-de-route/${feuilleId}.${extension}`, { headers: qui ? { cookie: `session=${qui}` } : {} });
const octets = async (reponse: Response): Promise<Buffer> => Buffer.from(await reponse.arrayBuffer());
const variables = (contenu: Buffer | string, n: string) => ({ i: feuilleId, f: Buffer.from(contenu).toString('base64'), n });
const lancer = async (document: string, contenu: Buffer | string, n = 'feuille.csv', qui = 'secretariat'): Promise<Issue> => (await p.obtenir<{ r: Issue }>(id(qui), document, variables(contenu, n))).r;
const csv = (...lignes: Partial<Record<(typeof COLONNES_ACTIONS)[number], string>>[]): string => [COLONNES_ACTIONS.join(';'), ...lignes.map((l) => COLONNES_ACTIONS.map((c) => l[c] ?? '').join(';'))].join('\n');

it.each(['csv', 'ods', 'xlsx'])('exportée en %s, la feuille de route se réimporte sans rien changer', async (extension) => {
  const reponse = await exporter('secretariat', extension);
  expect([reponse.status, reponse.headers.get('content-disposition')]).toEqual([200, expect.stringContaining('Feuille_de_route_2026')]);
  expect(await lancer(APERCU, await octets(reponse), `feuille.${extension}`)).toMatchObject({ applique: false, nouvelles: 0, modifiees: 0, inchangees: 2, refusees: 0, fautes: [] });
});

it('un brouillon ne s’exporte que de son secrétariat ; adoptée, de tout compte', async () => {
  expect([(await exporter(null, 'csv')).status, (await exporter('horizon', 'csv')).status, (await exporter('secretariat', 'pdf')).status]).toEqual([401, 404, 404]);
  await adopter(p);
  expect((await (await exporter('sansmandat', 'csv')).text()).split('\r\n')[1]).toContain('Présenter l’accord');
});

it('l’aperçu dit l’ancien et le nouveau, et n’enregistre rien', async () => {
  const { changements } = ((await p.obtenir<{ r: { lignes: { changements: unknown[] }[] } }>(id('secretariat'), APERCU, variables(csv({ action: 'Présenter l’accord', chantier: '1', intitule_chantier: 'Déploiement', echeance: 'fin 2026', article: 'fiche 3', pilote: 'réseau Horizon', contributeurs: 'réseau Sillage' }), 'f.csv'))).r.lignes[0])!;
  expect(changements).toEqual([{ colonne: 'echeance', ancien: '1er trimestre', nouveau: 'fin 2026' }]);
  expect((await lireAction(p, 'secretariat', 'Présenter l’accord'))?.echeanceLibelle).toBe('1er trimestre');
});

it('l’import ajoute et change ensemble, parties comprises, et vingt fois la même chose ne fait rien de plus', async () => {
  const contenu = csv({ action: 'Présenter en CTA', partie_de: 'Ensemble', poids: '2' }, { action: 'Ensemble', echeance: 'mars', pilote: 'DR' });
  const issues = await Promise.all(Array.from({ length: 20 }, () => lancer(IMPORTER, contenu)));
  expect(issues.filter((i) => i.nouvelles === 1 && i.modifiees === 1)).toHaveLength(1);
  expect(issues.filter((i) => i.inchangees === 2)).toHaveLength(19);
  expect(await p.sql(`SELECT a.intitule, h.intitule AS parent, a.echeance::text AS echeance, a.cadre FROM action a LEFT JOIN action h ON h.id = a.parent_id WHERE a.intitule <> 'Présenter l’accord' ORDER BY a.rang`)).toEqual([
    { intitule: 'Présenter en CTA', parent: 'Ensemble', echeance: null, cadre: 'BROUILLON' },
    { intitule: 'Ensemble', parent: null, echeance: '2026-03-31', cadre: 'BROUILLON' },
  ]);
  expect(await p.sql(`SELECT sujet, count(*)::int AS n FROM journal WHERE acte = 'importerActions' GROUP BY sujet ORDER BY sujet`)).toEqual([{ sujet: 'Action', n: 2 }, { sujet: 'FeuilleDeRoute', n: 1 }]);
});

it('une faute, et rien n’est enregistré', async () => {
  const { errors } = await p.demander(id('secretariat'), IMPORTER, variables(csv({ action: 'Une de plus' }, { action: 'Une autre', echeance: 'bientôt' }), 'f.csv'));
  expect(errors[0]).toMatchObject({ message: expect.stringContaining('Une cellule est à corriger'), extensions: { code: 'SAISIE_INVALIDE', champs: [{ champ: 'H3' }] } });
  expect(await p.sql(`SELECT 1 FROM action WHERE intitule LIKE 'Une%'`)).toEqual([]);
});

it('adoptée, le fichier ne fait qu’avancer les actions', async () => {
  await adopter(p);
  const [premiere] = await p.sql<{ id: string }>(`SELECT id FROM action WHERE intitule = 'Présenter en CTA'`);
  expect((await lancer(IMPORTER, csv({ identifiant: premiere!.id, action: 'Présenter en CTA', partie_de: 'Présenter l’accord', poids: '2', avancement: '60' }))).modifiees).toBe(1);
  expect(await p.sql('SELECT intitule, avancement, etat FROM action ORDER BY rang')).toEqual([{ intitule: 'Présenter l’accord', avancement: 60, etat: 'EN_COURS' }, { intitule: 'Présenter en CTA', avancement: 60, etat: 'EN_COURS' }]);
  expect((await lancer(APERCU, csv({ action: 'De plus' }))).fautes[0]?.message).toMatch(/par une révision/u);
});

test.each([
  ['un membre', 'horizon', 'INTROUVABLE'],
  ['personne', null, 'NON_AUTHENTIFIE'],
])('se refuse à %s', async (_qui, qui, attendu) => {
  const { errors } = await p.demander(qui && id(qui), IMPORTER, variables(csv(), 'f.csv'));
  expect(errors[0]?.extensions.code).toBe(attendu);
  expect(await codeDe(p, 'horizon', 'retirerAction', { id: id('Présenter en CTA'), version: 1 })).toBe('INTROUVABLE');
});

test.each([
  ['un format inconnu', 'a', 'f.doc', /\.xlsx, \.ods ou \.csv/],
  ['un fichier vide', '', 'f.csv', /vide/],
  ['un tableau qui n’est pas le nôtre', 'a;b\n1;2', 'f.csv', /l’en-tête de l’export/],
  ['une colonne inconnue', `${COLONNES_ACTIONS.join(';')};budget\n`, 'f.csv', /Colonne inconnue : budget/],
  ['un faux classeur', 'bonjour', 'f.xlsx', /pas celui que son nom annonce/],
])('refuse %s en une phrase', async (_cas, contenu, nom, message) => {
  const { errors } = await p.demander(id('secretariat'), APERCU, variables(contenu, nom));
  expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'SAISIE_INVALIDE' } });
});
