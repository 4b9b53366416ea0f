import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { ouvrirJura } from '../../test/parcours';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
});
afterAll(() => p.fermer());

/** Sittings of Dole that were held, each with its people, its item, its approved minutes and their transmission. */
async function peupler(de: number, a: number): Promise<void> {
  await p.sql(
    `WITH r AS (
       INSERT INTO reunion (id, instance_id, instance_nom, debut, fin, zone, jour, etat, departements, planifiee_le, convoquee_le, tenue_le)
       SELECT md5('r' || n)::uuid, $1, 'CTA du bassin de Dole', d + n * interval '1 day', d + n * interval '1 day' + interval '1 hour', 'Europe/Paris', (d + n * interval '1 day')::date, 'TENUE', '{39}', d, d, d
       FROM generate_series($2::int, $3::int) n, (SELECT '2026-01-01T09:00:00Z'::timestamptz AS d) x RETURNING id, jour, debut),
     p AS (INSERT INTO point (id, reunion_id, rang, titre, genre, etat) SELECT md5('p' || id::text)::uuid, id, 1, 'Point', 'DEBAT', 'INSCRIT' FROM r RETURNING id),
     q AS (INSERT INTO participant (id, reunion_id, personne_id, nom, titre, presence) SELECT md5('q' || r.id::text || o)::uuid, r.id, o::uuid, 'Nom', 'MEMBRE', 'PRESENT' FROM r, unnest($4::text[]) o RETURNING id),
     c AS (INSERT INTO compte_rendu (id, reunion_id, instance_id, instance_nom, jour, departements, etat, redige_le, publie_le, approuve_le, approbation)
       SELECT md5('c' || id::text)::uuid, id, $1, 'CTA du bassin de Dole', jour, '{39}', 'APPROUVE', debut, debut, debut, 'SANS_REGLE' FROM r RETURNING id)
     SELECT count(*) FROM c`,
    [id('CTA-DOLE'), de, a, [id('directrice'), id('animatrice'), id('ud39')]],
  );
  await p.sql(`INSERT INTO document (id, reunion_id, nom, type_mime, taille, empreinte, depose_le) SELECT gen_random_uuid(), id, 'Bilan.pdf', 'application/pdf', 1, repeat('0', 64), debut FROM reunion r WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.reunion_id = r.id)`);
  await p.sql(`INSERT INTO transmission (id, compte_rendu_id, instance_id, instance_nom, transmis_le) SELECT gen_random_uuid(), id, $1, 'CDIAE du Jura', publie_le FROM compte_rendu c WHERE NOT EXISTS (SELECT 1 FROM transmission t WHERE t.compte_rendu_id = c.id)`, [id('CDIAE-39')]);
  await p.sql(`INSERT INTO decision (id, compte_rendu_id, point_id, rang, numero, genre, texte) SELECT gen_random_uuid(), c.id, p.id, 1, '2026-CTA-DOLE-' || c.jour, 'DECISION', 'Oui' FROM compte_rendu c JOIN point p ON p.reunion_id = c.reunion_id WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.compte_rendu_id = c.id)`);
}

const SUITE = 'actions manques { acte code message } attendus { acte libelle avantLe faitLe etat citation { texte } }';
const PAGES: Readonly<Record<string, string>> = {
  reunions: `{ reunions(parPage: 100, tri: [{ champ: debut, sens: DESC }]) { total items { id instance { nom } nombreConvoques nombrePresents comptesRendus { etat transmissions { instanceNom } } ${SUITE} } } }`,
  reunion: `{ reunion(id: "%REUNION%") { id instance { nom membres { titulaire { nom } } } points { titre article { code } } participants { nom personne { nom } organisation { nom } } documents { nom deposePar { nom } attendu { etat citation { texte } } } comptesRendus { etat } ${SUITE} } }`,
  comptesRendus: `{ comptesRendus(parPage: 100, tri: [{ champ: jour, sens: DESC }]) { total items { id titre lieu transmissions { instanceNom } ${SUITE} } } }`,
  compteRendu: `{ compteRendu(id: "%COMPTE_RENDU%") { id reunion { id } points { titre } participants { nom } syntheses { texte modifiePar { nom } } decisions { numero pilote { nom } } transmissions { instance { nom } } ${SUITE} } }`,
  decisions: '{ decisions(parPage: 100, tri: [{ champ: numero }]) { total items { numero texte pilote { nom } compteRendu { id jour } } } }',
  journal: '{ journal(parPage: 100, tri: [{ champ: instant, sens: DESC }]) { total items { acte acteur { nom } } } }',
};

/** Statements of each page: the actor of the test, then the page itself. */
async function instructions(): Promise<Record<string, number>> {
  const [{ reunion, cr }] = (await p.sql(`SELECT reunion_id AS reunion, id AS cr FROM compte_rendu LIMIT 1`)) as [{ reunion: string; cr: string }];
  const nombres: Record<string, number> = {};
  for (const [nom, page] of Object.entries(PAGES)) {
    nombres[nom] = await p.compterLectures(() => p.obtenir(id('animatrice'), page.replace('%REUNION%', reunion).replace('%COMPTE_RENDU%', cr)));
  }
  return nombres;
}

it('chaque liste et chaque page est une seule instruction SQL, avec actions, manques et attendus, pour 10 comme pour 100 lignes', async () => {
  const attendues = Object.fromEntries(Object.keys(PAGES).map((nom) => [nom, 2]));
  await peupler(1, 10);
  expect(await instructions()).toEqual(attendues);
  await peupler(11, 100);
  expect(await instructions()).toEqual(attendues);
  const { reunions } = await p.obtenir<{ reunions: { total: number; items: { attendus: { acte: string; etat: string }[] }[] } }>(id('animatrice'), PAGES['reunions']!);
  expect([reunions.total, reunions.items.length]).toEqual([100, 100]);
  expect(reunions.items[0]?.attendus.map((a) => a.acte)).toEqual(['convoquerReunion', 'tenirReunion', 'publierCompteRendu', 'transmettreCompteRendu']);
});
