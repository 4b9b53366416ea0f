import { id } from '../../test/jura';
import { faire, ouvrirJura, planifier, redige, tenue, type CompteRenduLu } from '../../test/parcours';
import type { Plateforme } from '../../test/plateforme';

interface Tache {
  rang: string;
  acte: string;
  titre: string;
  detail: string | null;
  avantLe: string | null;
  citation: { texte: string } | null;
  lien: string;
}
const A_FAIRE = `{ aFaire { taches { rang acte titre detail avantLe citation { texte } lien } prochaines { instanceNom jour instance { nom } } } }`;
const lireTaches = async (p: Plateforme, qui: string | null): Promise<Tache[]> => (await p.obtenir<{ aFaire: { taches: Tache[] } }>(qui && id(qui), A_FAIRE)).aFaire.taches;

let p: Plateforme;
beforeEach(async () => {
  p = await ouvrirJura();
});
afterEach(() => p.fermer());

describe('« À faire » de l’animatrice', () => {
  it('demande de réunir un CTA qui a manqué un trimestre, avec l’article', async () => {
    const taches = await lireTaches(p, 'animatrice');
    expect(taches.filter((t) => t.acte === 'planifierReunion').map((t) => [t.rang, t.titre, t.avantLe, t.citation?.texte])).toEqual([
      ['EN_RETARD', 'Réunir le CTA du bassin de Dole', '2026-09-30', 'Accord BFC 2025 (fictif), fiche 8'],
      ['EN_RETARD', 'Réunir le CTA du val de Saône', '2026-09-30', 'Accord BFC 2025 (fictif), fiche 8'],
    ]);
  });

  it('suit une réunion de sa convocation à son accusé de réception', async () => {
    const seance = await planifier(p, 'séance');
    const actes = async (qui: string): Promise<string[]> => (await lireTaches(p, qui)).filter((t) => !/^Réunir/.test(t.titre)).map((t) => `${t.rang} ${t.acte}`);
    expect(await actes('animatrice')).toEqual(['CETTE_SEMAINE convoquerReunion']);
    const convoquee = await faire(p, 'animatrice', 'convoquerReunion', { id: seance.id, version: seance.version });
    expect(await actes('animatrice')).toEqual(['CETTE_SEMAINE repondreConvocation', 'EN_ATTENTE relancerConvocations']);
    expect(await actes('directrice')).toEqual(['CETTE_SEMAINE repondreConvocation']);
    await faire(p, 'directrice', 'repondreConvocation', { reunionId: seance.id, reponse: 'PRESENT' });
    expect(await actes('directrice')).toEqual([]);
    p.instant = new Date('2026-12-02T09:00:00Z');
    expect(await actes('animatrice')).toEqual(['EN_RETARD tenirReunion']);
    await faire(p, 'animatrice', 'tenirReunion', { id: seance.id, version: convoquee.version, presences: convoquee.participants.map((q) => ({ participantId: q.id, presence: 'PRESENT' })) });
    expect(await actes('animatrice')).toEqual(['CETTE_SEMAINE redigerCompteRendu']);
    const brouillon = await redige(p, 'compte rendu', seance);
    expect(await actes('animatrice')).toEqual(['CETTE_SEMAINE enregistrerSynthese']);
    const publie = await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: brouillon.id, version: brouillon.version });
    expect(await actes('animatrice')).toEqual(['CETTE_SEMAINE transmettreCompteRendu']);
    await faire(p, 'animatrice', 'transmettreCompteRendu', { id: publie.id, version: publie.version });
    expect(await actes('animatrice')).toEqual(['EN_ATTENTE accuserReception']);
    expect(await actes('ud39')).toEqual(['CETTE_SEMAINE accuserReception']);
    expect(await actes('ud21')).toEqual([]);
    await faire(p, 'ud39', 'accuserReception', { compteRenduId: publie.id });
    expect([await actes('animatrice'), await actes('ud39')]).toEqual([[], []]);
  });
});

test('« À faire » d’une SIAE : proposer un point, une fois', async () => {
  const seance = await planifier(p, 'séance');
  const actes = async (): Promise<string[]> => (await lireTaches(p, 'directrice')).map((t) => t.titre);
  expect(await actes()).toEqual(['Proposer un point à l’ordre du jour du CTA du bassin de Dole']);
  await faire(p, 'directrice', 'proposerPoint', { id: id('proposition'), reunionId: seance.id, titre: 'Recrutements de printemps', dureeMinutes: 10 });
  expect(await actes()).toEqual([]);
});

test('« À faire » de l’administrateur : un siège sans titulaire, un mandat qui finit', async () => {
  await p.sql('UPDATE membre SET titulaire_id = NULL WHERE id = $1', [id('membre CDIAE-39 DR')]);
  await p.sql(`UPDATE mandat SET fin = '2026-12-31' WHERE id = $1`, [id('mandat horizon')]);
  const taches = (await lireTaches(p, 'administrateur')).filter((t) => /Jura|horizon/.test(t.titre));
  expect(taches.map((t) => [t.rang, t.titre, t.detail, t.avantLe])).toEqual([
    ['CETTE_SEMAINE', 'Compléter le CDIAE du Jura', '1 siège sans titulaire : DR.', null],
    ['ENSUITE', 'Renouveler le mandat de Camille horizon, ou le laisser finir', expect.stringContaining('réseau Horizon'), '2026-12-31'],
  ]);
  expect((await lireTaches(p, 'horizon')).filter((t) => t.acte === 'donnerMandat')).toEqual([]);
});

test('« À faire » de l’administrateur : un avenant national à décliner, jusqu’à l’avenant régional', async () => {
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, effet_le) VALUES ($1, 'AC2026', 'Accord national', 'NATIONAL', '2026-01-01')`, [id('AC2026')]);
  await p.sql(`UPDATE accord SET decline_id = $1 WHERE niveau = 'REGIONAL'`, [id('AC2026')]);
  await p.sql(`INSERT INTO evenement_accord (id, accord_id, genre, titre, texte, citation, jour) VALUES ($1, $2, 'AVENANT', 'Avenant national n° 1', 'Il change.', 'article 8', '2026-09-21'), ($3, $2, 'AVENANT', 'Demain', 'Il changera.', NULL, '2026-12-01')`, [id('avenant'), id('AC2026'), id('demain')]);
  const taches = async (qui: string): Promise<Tache[]> => (await lireTaches(p, qui)).filter((t) => t.acte === 'declinerAvenant');
  expect((await taches('administrateur')).map((t) => [t.rang, t.titre.replace(/\s/gu, ' '), t.detail?.replace(/\s/gu, ' '), t.citation?.texte, t.lien])).toEqual([
    ['ENSUITE', 'Décliner l’avenant national n° 1 : Bourgogne-Franche-Comté', 'Signé le 21 septembre 2026, pas encore repris dans l’accord BFC 2025 (fictif)', 'Accord-cadre de 2026, article 8', `/accords/${id('BFC2025')}`],
  ]);
  expect([await taches('animatrice'), await taches('sansmandat')]).toEqual([[], []]);
  await p.obtenir(id('administrateur'), 'mutation ($i: ID!, $v: ID!, $a: ID!) { declinerAvenant(id: $i, avenantId: $v, accordId: $a, saisie: { jour: "2026-11-16", texte: "Il suit." }) { id } }', { i: id('régional'), v: id('avenant'), a: id('BFC2025') });
  expect(await taches('administrateur')).toEqual([]);
});

test.each([['sansmandat'], ['horizon'], [null]])('%s n’a rien à faire et n’apprend rien', async (qui) => {
  await planifier(p, 'séance');
  expect(await p.obtenir(qui && id(qui), A_FAIRE)).toEqual({ aFaire: { taches: [], prochaines: [] } });
});

describe('les rythmes', () => {
  const RYTHMES = `{ rythmes(annee: 2026) { attendues tenues etat citation { texte } instance { nom } periodes { libelle etat jour } } }`;
  it('jugent les instances dont on lit les réunions, pas les autres du territoire', async () => {
    const { rythmes } = await p.obtenir<{ rythmes: { instance: { nom: string }; etat: string; attendues: number }[] }>(id('ud39'), RYTHMES);
    expect(rythmes.map((r) => [r.instance.nom, r.etat, r.attendues])).toEqual([
      ['CTA du bassin de Dole', 'EN_RETARD', 4],
      ['CDIAE du Jura', 'SANS_OBJET', 0],
    ]);
  });
  it('montrent la réunion tenue de chaque trimestre', async () => {
    await tenue(p, 'séance');
    p.instant = new Date('2027-01-15T09:00:00Z');
    const { rythmes } = await p.obtenir<{ rythmes: { instance: { nom: string }; periodes: { etat: string; jour: string | null }[] }[] }>(id('animatrice'), RYTHMES);
    expect(rythmes.find((r) => r.instance.nom === 'CTA du bassin de Dole')?.periodes.map((x) => [x.etat, x.jour])).toEqual([
      ['EN_RETARD', null], ['EN_RETARD', null], ['EN_RETARD', null], ['RESPECTE', '2026-12-01'],
    ]);
  });
});

describe('la recherche', () => {
  const chercher = async (qui: string, texte: string): Promise<string[]> =>
    (await p.obtenir<{ rechercher: { genre: string; titre: string }[] }>(id(qui), 'query Q($t: String!) { rechercher(texte: $t) { genre titre lien } }', { t: texte })).rechercher.map((r) => `${r.genre} ${r.titre}`);

  it('trouve tous les mots, dans ce que l’on peut lire seulement', async () => {
    await planifier(p, 'séance');
    expect(await chercher('animatrice', 'dole bassin')).toEqual(['Instance CTA du bassin de Dole', 'Reunion CTA du bassin de Dole']);
    expect(await chercher('ud21', 'dole')).toEqual([]);
    expect(await chercher('sansmandat', 'dole')).toEqual([]);
  });
  it.each([['a'], [''], ['%'], ["' OR 1=1 --"]])('« %s » ne trouve rien et ne casse rien', async (texte) => expect(await chercher('animatrice', texte)).toEqual([]));
  it('refuse un octet NUL ou un texte trop long', async () => {
    for (const texte of ['a\u0000b', 'x'.repeat(101)]) {
      const { errors } = await p.demander(id('animatrice'), 'query Q($t: String!) { rechercher(texte: $t) { id } }', { t: texte });
      expect(errors[0]?.extensions.code).toBe('SAISIE_INVALIDE');
    }
  });
});

test('l’accueil est une seule instruction SQL, quel que soit le nombre de réunions', async () => {
  const compter = (): Promise<number> => p.compterLectures(() => p.obtenir(id('animatrice'), A_FAIRE));
  const avant = await compter();
  for (let i = 0; i < 10; i += 1) await planifier(p, `séance ${i}`, { debut: `2026-12-${10 + i}T09:00:00Z`, fin: `2026-12-${10 + i}T10:00:00Z` });
  // One for the actor of the test, one for the home.
  expect([avant, await compter()]).toEqual([2, 2]);
});
