import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { faire, lignes, ouvrirJura, redige, tenue, type CompteRenduLu } from '../../test/parcours';
import { resoudreDus } from '../courriels/resolution';
import { demarrerTravaux } from '../courriels/travaux';
import { approuverTacitement } from './actes/approbation-tacite';

const PUBLICATION = '2027-01-15T09:00:00Z';
/** The end of 30 January 2027 in Paris, fifteen days after the publication. */
const TERME = '2027-01-30T22:59:59.000Z';

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura();
  // A rule is never rewritten: the one of the small Jura leaves its place to another, with a delay.
  await p.sql(`WITH ancienne AS (DELETE FROM regle WHERE cle = 'SAONE/APPROBATION' RETURNING *)
    INSERT INTO regle (id, cle, instance_id, nature, type_instance, nombre, unite, debut, citation, source, force) SELECT id, cle, instance_id, nature, type_instance, 15, 'JOURS_CALENDAIRES', debut, citation, source, force FROM ancienne`);
});
afterAll(() => p.fermer());

let rang = 0;
/** Minutes of the CTA of the Saône published to their participants, who have fifteen days. */
async function publier(nom: string): Promise<CompteRenduLu> {
  rang += 1;
  p.instant = new Date('2026-11-20T09:00:00Z');
  const seance = await tenue(p, `séance ${nom}`, { instanceId: id('CTA-SAONE'), debut: `2026-12-0${rang}T09:00:00Z`, fin: `2026-12-0${rang}T11:00:00Z` });
  p.instant = new Date(PUBLICATION);
  await redige(p, nom, seance);
  return faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: id(nom), version: 1 });
}

const etat = async (nom: string) => (await p.sql('SELECT etat, approbation, approuve_le, version FROM compte_rendu WHERE id = $1', [id(nom)]))[0];
const travaux = (nom: string) => p.sql<{ run_at: Date }>('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [`approuverTacitement:${id(nom)}`]);
const passer = (nom: string, maintenant: string) => approuverTacitement(p.service, id(nom), new Date(maintenant));

it('la publication dit le terme aux participants, et l’inscrit au calendrier de la plateforme', async () => {
  const projet = await publier('CR annoncé');
  expect(projet.etat).toBe('PROJET');
  const { compteRendu } = await p.obtenir<{ compteRendu: { taciteLe: string } }>(id('directrice21'), 'query ($id: ID!) { compteRendu(id: $id) { taciteLe } }', { id: projet.id });
  expect(new Date(compteRendu.taciteLe).toISOString()).toBe(TERME);
  expect((await travaux('CR annoncé')).map((t) => t.run_at.toISOString())).toEqual([TERME]);
  await resoudreDus(p.service, p.instant);
  const textes = await p.sql<{ texte: string }>('SELECT texte FROM courriel WHERE sujet_id = $1', [projet.id]);
  expect(textes.length).toBeGreaterThan(0);
  for (const { texte } of textes) expect(texte.replace(/\s+/gu, ' ')).toContain('au plus tard le 30 janvier 2027 : sans observation, il sera approuvé à la fin de ce jour');
});

it('avant le terme, rien ne se passe et l’on attend encore', async () => {
  expect(await passer('CR annoncé', '2027-01-30T22:59:58Z')).toBe(false);
  expect(await etat('CR annoncé')).toMatchObject({ etat: 'PROJET', version: 2 });
});

it('passé le terme, le silence approuve à son jour, même constaté deux semaines plus tard', async () => {
  expect(await passer('CR annoncé', '2027-02-14T08:00:00Z')).toBe(true);
  expect(await etat('CR annoncé')).toEqual({ etat: 'APPROUVE', approbation: 'TACITE', approuve_le: new Date(TERME), version: 3 });
});

it('ce n’est l’acte de personne : la ligne du journal n’a pas d’acteur', async () => {
  expect(await p.sql('SELECT instant, acteur_id, mandat_id, acte, motif FROM journal WHERE sujet_id = $1 ORDER BY id DESC LIMIT 1', [id('CR annoncé')])).toEqual([
    { instant: new Date(TERME), acteur_id: null, mandat_id: null, acte: 'approuverCompteRendu', motif: 'Approbation tacite' },
  ]);
});

it('les participants l’apprennent', async () => {
  p.instant = new Date('2027-02-14T08:00:00Z');
  await resoudreDus(p.service, p.instant);
  const textes = await p.sql<{ texte: string }>(`SELECT texte FROM courriel WHERE sujet_id = $1 AND acte = 'approuverCompteRendu'`, [id('CR annoncé')]);
  expect(textes.length).toBeGreaterThan(0);
  for (const { texte } of textes) expect(texte.replace(/\s+/gu, ' ')).toContain('est approuvé, faute d’observation dans le délai.');
});

it('fait une seconde fois, ou vingt en même temps, il n’y a qu’un effet', async () => {
  await publier('CR répété');
  const issues = await Promise.all(Array.from({ length: 20 }, () => passer('CR répété', '2027-02-01T08:00:00Z')));
  expect(new Set(issues)).toEqual(new Set([true]));
  expect((await lignes(p, id('CR répété'))).filter((l) => l.acte === 'approuverCompteRendu')).toHaveLength(1);
  expect(await etat('CR répété')).toMatchObject({ approbation: 'TACITE', version: 3 });
});

it('une approbation expresse avant le terme l’emporte, et plus rien n’est attendu', async () => {
  const projet = await publier('CR exprès');
  p.instant = new Date('2027-01-20T09:00:00Z');
  await faire<CompteRenduLu>(p, 'animatrice', 'approuverCompteRendu', { id: projet.id, version: projet.version });
  expect(await travaux('CR exprès')).toEqual([]);
  expect(await passer('CR exprès', '2027-02-01T08:00:00Z')).toBe(true);
  expect(await etat('CR exprès')).toMatchObject({ approbation: 'EN_REUNION', approuve_le: p.instant, version: 3 });
});

it('une approbation expresse après le terme constate celle du silence', async () => {
  const projet = await publier('CR tardif');
  p.instant = new Date('2027-02-03T09:00:00Z');
  const approuve = await faire<CompteRenduLu>(p, 'animatrice', 'approuverCompteRendu', { id: projet.id, version: projet.version });
  expect(approuve.approbation).toBe('TACITE');
  expect(await etat('CR tardif')).toMatchObject({ approuve_le: new Date(TERME) });
});

it('une rectification approuvée par le silence remplace l’ancien texte, à ce jour', async () => {
  p.instant = new Date(PUBLICATION);
  await faire<CompteRenduLu>(p, 'animatrice', 'rectifierCompteRendu', { id: id('CR répété'), nouveauId: id('CR rectifié'), motif: 'Erreur de date' });
  await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: id('CR rectifié'), version: 1 });
  await passer('CR rectifié', '2027-02-20T08:00:00Z');
  expect(await p.sql('SELECT etat, remplace_le FROM compte_rendu WHERE id = $1', [id('CR répété')])).toEqual([{ etat: 'REMPLACE', remplace_le: new Date(TERME) }]);
  expect((await lignes(p, id('CR répété'))).at(-1)).toEqual({ acte: 'approuverCompteRendu', motif: 'Erreur de date' });
});

it('la plateforme le fait d’elle-même', async () => {
  await publier('CR oublié');
  await p.sql(`SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker.jobs WHERE key = $1), run_at => '2026-01-01')`, [`approuverTacitement:${id('CR oublié')}`]);
  p.instant = new Date('2027-03-01T08:00:00Z');
  const ouvrier = await demarrerTravaux(p.service, p.url);
  try {
    for (let essai = 0; essai < 100 && (await travaux('CR oublié')).length > 0; essai += 1) await new Promise((suite) => setTimeout(suite, 50));
  } finally {
    await ouvrier.arreter();
  }
  expect(await etat('CR oublié')).toMatchObject({ etat: 'APPROUVE', approbation: 'TACITE', approuve_le: new Date(TERME) });
});
