import { parse as lireCsv } from 'papaparse';
import { ouvrirHistoire } from '../../test/histoire';
import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirServeur, type ServeurEssai } from '../../test/serveur';
import { ouvrirSession } from '../../test/session';
import { ROUTES } from '../http/routes';

let p: Plateforme;
let serveur: ServeurEssai;
beforeAll(async () => {
  p = await ouvrirHistoire();
  serveur = await ouvrirServeur(p, { routes: ROUTES });
  const seances = ['2017-02-17', '2017-05-12'].map((jour) => id(`CTA-DOLE ${jour}`));
  // Two sittings with their attendance: the DDETS by its titular then by nobody, the SIAE by a substitute.
  for (const [rang, reunion] of seances.entries()) {
    for (const [nom, organisation, college, titre, presence] of [
      ['Titulaire', 'DDETS du Jura', 'ETAT', 'MEMBRE', rang === 0 ? 'PRESENT' : 'EXCUSE'],
      ['Directrice', 'SIAE 1', 'IAE', 'MEMBRE', 'EXCUSE'],
      ['Suppléante', 'SIAE 1', 'IAE', 'SUPPLEANT', 'DISTANCE'],
      ['Invité', 'SIAE 2', null, 'INVITE', 'PRESENT'],
    ] as const) {
      await p.sql(`INSERT INTO participant (id, reunion_id, nom, organisation_id, organisation_nom, college, titre, presence) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [id(`${nom} ${rang}`), reunion, nom, id(organisation), organisation, college, titre, presence]);
    }
    await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, genre, etat, article_id, etiquettes) SELECT $1, $2, 1, 'Retour du CDIAE', 'INFORMATION', 'INSCRIT', r.article_id, $3 FROM regle r WHERE r.cle = 'BFC2016/CTA/ORDRE_DU_JOUR/RETOUR_CDIAE'`, [id(`point ${rang}`), reunion, rang === 0 ? ['PRESENTATION_ACCORD'] : []]);
    await p.sql(`INSERT INTO point (id, reunion_id, rang, titre, genre, etat, propose_par_nom) VALUES ($1, $2, 2, 'Proposé, jamais inscrit', 'DEBAT', 'PROPOSE', 'SIAE 1')`, [id(`proposé ${rang}`), reunion]);
  }
  await p.sql(`UPDATE transmission SET recu_le = transmis_le + interval '3 days', recu_par_nom = 'Camille' WHERE compte_rendu_id = $1`, [id('texte CTA-DOLE 2017-02-17')]);
});
afterAll(async () => {
  await serveur.fermer();
  await p.fermer();
});

const ARTICULATION = 'articulation { reunions approuves transmis recus delaiTransmission delaiReception retoursDus retours }';
const DOCUMENT = `query ($annee: Int!, $departements: [String!], $jour: Jour) { barometre(annee: $annee, departements: $departements, jour: $jour) { annee jour phrase reunions instances attendues representees
  periodicite { type instances tenues sansReunion intervalle } colleges { cle attendues titulaires suppleants } signataires { cle attendues titulaires suppleants }
  genres { cle points reunions } etiquettes { cle points reunions } ${ARTICULATION} departements { code reunions attendues representees ${ARTICULATION} } } }`;
interface Lu { barometre: { phrase: string; jour: string; reunions: number; periodicite: { type: string }[]; colleges: unknown[]; signataires: unknown[]; genres: unknown[]; etiquettes: unknown[]; articulation: Record<string, number | null>; departements: { code: string; reunions: number }[] } }
const lire = async (qui: string, variables: Record<string, unknown>) => (await p.obtenir<Lu>(id(qui), DOCUMENT, variables)).barometre;

it('calcule la périodicité, la participation, les thèmes et l’articulation sur les réunions tenues', async () => {
  const lu = await lire('animatrice', { annee: 2017 });
  expect(lu.periodicite).toEqual(expect.arrayContaining([
    { type: 'CTA', instances: 2, tenues: 4, sansReunion: 1, intervalle: 84 },
    { type: 'COMITE_PILOTAGE_REGIONAL', instances: 1, tenues: 2, sansReunion: 0, intervalle: 203 },
  ]));
  // A guest holds no seat; the substitute holds that of the SIAE.
  expect(lu.colleges).toEqual(expect.arrayContaining([{ cle: 'ETAT', attendues: 2, titulaires: 1, suppleants: 0 }, { cle: 'IAE', attendues: 2, titulaires: 0, suppleants: 2 }]));
  expect(lu.signataires).toEqual([{ cle: 'État', attendues: 2, titulaires: 1, suppleants: 0 }]);
  expect(lu.genres).toEqual([{ cle: 'INFORMATION', points: 2, reunions: 2 }]);
  expect(lu.etiquettes).toEqual([{ cle: 'PRESENTATION_ACCORD', points: 1, reunions: 1 }]);
  expect(lu.articulation).toEqual({ reunions: 4, approuves: 4, transmis: 4, recus: 1, delaiTransmission: 10, delaiReception: 3, retoursDus: 4, retours: 2 });
  expect(lu.phrase).toBe('En 2017, 6 réunions tenues par 2 instances ; 75 % des sièges représentés ; 100 % des comptes rendus approuvés de CTA donnés au CDIAE.');
});

it('se rejoue à un jour passé : les réunions d’alors, et où en étaient leurs comptes rendus', async () => {
  const [sitting] = await p.sql<{ approuve: string; transmis: string }>(`SELECT (approuve_le AT TIME ZONE 'Europe/Paris')::date::text AS approuve, (SELECT (min(t.transmis_le) AT TIME ZONE 'Europe/Paris')::date::text FROM transmission t WHERE t.compte_rendu_id = d.id) AS transmis FROM compte_rendu d WHERE d.id = $1`, [id('texte CTA-DOLE 2017-02-17')]);
  const { transmis = '', approuve = '' } = sitting ?? {};
  const au = async (jour: string) => (await lire('animatrice', { annee: 2017, jour })).articulation;
  expect(await au('2017-02-16')).toMatchObject({ reunions: 0 });
  expect(await au('2017-02-17')).toMatchObject({ reunions: 1, approuves: 0, transmis: 0 });
  expect(await au(approuve > transmis ? approuve : transmis)).toMatchObject({ reunions: 1, approuves: 1, transmis: 1, recus: 0, delaiTransmission: 10 });
  expect(await au('2017-05-11')).toMatchObject({ reunions: 1, recus: 1, delaiReception: 3 });
  expect(await lire('animatrice', { annee: 2017, jour: '2018-06-30' })).toEqual(await lire('animatrice', { annee: 2017 }));
  expect((await p.demander(id('animatrice'), DOCUMENT, { annee: 2026, jour: '2026-11-21' })).errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
});

it('sans règle de l’année, le retour du CDIAE n’est pas dû', async () => {
  expect((await lire('animatrice', { annee: 2013 })).articulation).toMatchObject({ reunions: 2, retoursDus: 0, retours: 0 });
});

it('un département ne compte que ses CTA et son CDIAE ; l’année en cours s’arrête aujourd’hui', async () => {
  const { departements, reunions } = await lire('animatrice', { annee: 2017, departements: ['39'] });
  expect([reunions, departements.map((d) => [d.code, d.reunions])]).toEqual([6, [['39', 4]]]);
  expect((await lire('animatrice', { annee: 2026 })).jour).toBe('2026-11-20');
});

it('est le même pour tous les comptes, et pour personne d’autre', async () => {
  const attendu = await lire('animatrice', { annee: 2017 });
  for (const qui of ['directrice', 'ud21', 'horizon', 'secretariat', 'national', 'administrateur', 'sansmandat']) expect(await lire(qui, { annee: 2017 })).toEqual(attendu);
  expect((await p.demander(null, DOCUMENT, { annee: 2017 })).errors[0]?.extensions.code).toBe('NON_AUTHENTIFIE');
});

it('tient en une instruction SQL, avec celle de l’acteur', async () => {
  for (const variables of [{ annee: 2017 }, { annee: 2017, departements: ['39', '21'] }]) expect(await p.compterLectures(() => lire('animatrice', variables))).toBe(2);
});

it('se télécharge, chaque chiffre avec ses deux termes', async () => {
  const reponse = await fetch(`${serveur.adresse}/exports/barometre.csv?annee=2017`, { headers: await ouvrirSession(p, 'sansmandat') });
  const lignes = lireCsv<Record<string, string>>(await reponse.text(), { header: true, skipEmptyLines: true }).data;
  expect(lignes.find((l) => l['mesure'] === 'sieges_representes' && l['cle'] === 'IAE')).toMatchObject({ annee: '2017', numerateur: '2', denominateur: '2', mention: 'Données fictives' });
  expect((await fetch(`${serveur.adresse}/exports/barometre.csv`, { headers: await ouvrirSession(p, 'sansmandat') })).status).toBe(400);
  expect((await fetch(`${serveur.adresse}/exports/barometre.csv?annee=2017`)).status).toBe(401);
});
