import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, envois, faire, lignes, ouvrirJura, planifier, type CompteRenduLu } from '../../test/parcours';

/** Everything one may ask that could betray a sitting of Dole: lists, totals, filters, sorts, nested, journal, decisions. */
const QUESTIONS: readonly string[] = [
  '{ reunions(tri: [{ champ: etat }, { champ: debut, sens: DESC }]) { total items { id titre comptesRendus { id etat } participants { nom } attendus { acte etat avantLe } } } }',
  '{ reunions(filtre: { compteRendu: [APPROUVE] }) { total } }',
  '{ reunions(filtre: { sansCompteRendu: false }) { total } }',
  '{ reunions(filtre: { departements: ["39"], texte: "dole" }) { total } }',
  `{ reunions(filtre: { instanceId: ["${id('CTA-DOLE')}"] }) { total } }`,
  `{ reunion(id: "${id('séance')}") { id } }`,
  '{ comptesRendus(tri: [{ champ: publieLe }, { champ: etat }]) { total items { id transmissions { instanceNom } reunion { id } } } }',
  `{ comptesRendus(filtre: { destinataireId: "${id('CDIAE-39')}" }) { total } }`,
  `{ comptesRendus(filtre: { reunionId: "${id('séance')}" }) { total } }`,
  '{ comptesRendus(filtre: { transmis: true, departements: ["39"] }) { total } }',
  `{ compteRendu(id: "${id('compte rendu')}") { id } }`,
  '{ decisions(tri: [{ champ: numero }]) { total items { numero texte compteRendu { id } } } }',
  `{ decisions(filtre: { instanceId: "${id('CTA-DOLE')}" }) { total } }`,
  `{ decisions(filtre: { piloteId: "${id('SIAE 1')}", echeanceJusque: "2030-01-01" }) { total } }`,
  `{ decision(id: "${id('action')}") { numero } }`,
  '{ journal(tri: [{ champ: instant }]) { total items { acte sujetId champs motif acteur { nom } } } }',
  `{ journal(filtre: { sujetId: ["${id('séance')}", "${id('compte rendu')}"] }) { total } }`,
  `{ journal(filtre: { acteurId: "${id('animatrice')}" }) { total } }`,
  '{ courriels { total } }',
  '{ instances { total items { nom membres { organisation { nom } } } } }',
  '{ personnes { total } }',
  '{ organisations { total } }',
];

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura('2026-11-12T09:00:00Z');
});
afterAll(() => p.fermer());

const interroger = async (qui: string): Promise<unknown[]> => Promise.all(QUESTIONS.map((q) => p.obtenir(id(qui), q)));
const lit = async (qui: string): Promise<[number, number, number]> => {
  const r = await p.obtenir<{ comptesRendus: { total: number }; decisions: { total: number }; journal: { total: number } }>(
    id(qui),
    `{ comptesRendus { total } decisions { total } journal(filtre: { sujetId: ["${id('compte rendu')}"] }) { total } }`,
  );
  return [r.comptesRendus.total, r.decisions.total, r.journal.total];
};

it('d’une réunion planifiée à l’accusé de réception : le CDIAE du Jura lit, celui de la Côte-d’Or n’en sait rien', async () => {
  const avant = { ud21: await interroger('ud21'), directrice21: await interroger('directrice21'), sillage: await interroger('sillage'), sansmandat: await interroger('sansmandat') };

  const planifiee = await planifier(p, 'séance', { points: [{ titre: 'Agréments', genre: 'DEBAT', dureeMinutes: 30 }, { titre: 'Mobilité', genre: 'DECISION' }] });
  const convoquee = await faire(p, 'animatrice', 'convoquerReunion', { id: planifiee.id, version: planifiee.version });
  await faire(p, 'directrice', 'repondreConvocation', { reunionId: planifiee.id, reponse: 'PRESENT' });
  await faire(p, 'ud39', 'repondreConvocation', { reunionId: planifiee.id, reponse: 'DISTANCE' });

  p.instant = new Date('2026-12-01T14:00:00Z');
  const presences = convoquee.participants.map((q) => ({ participantId: q.id, presence: 'PRESENT' }));
  const tenue = await faire(p, 'animatrice', 'tenirReunion', { id: planifiee.id, version: convoquee.version, presences });

  const compteRenduId = id('compte rendu');
  await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: compteRenduId, reunionId: tenue.id });
  for (const point of tenue.points) await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId, pointId: point.id, texte: `<p>${point.titre}</p>`, revision: 0 });
  const pointId = tenue.points[1]!.id;
  await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('action'), compteRenduId, pointId, genre: 'ACTION', texte: 'Recenser les besoins', piloteId: id('SIAE 1'), echeance: '2027-03-31' });
  const brouillon = await faire<CompteRenduLu>(p, 'animatrice', 'ajouterDecision', { id: id('avis'), compteRenduId, pointId, genre: 'AVIS', texte: 'Sur la plateforme', sens: 'FAVORABLE' });
  expect(brouillon.manques).toEqual([]);
  // A draft is known to nobody else, members of the instance included.
  expect([await lit('directrice'), await lit('ud39'), await lit('secretariat')]).toEqual([[0, 0, 0], [0, 0, 0], [0, 0, 0]]);

  const publie = await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: compteRenduId, version: brouillon.version });
  expect(await lit('directrice')).toEqual([1, 2, 4]);
  // The réseau sits in the CDIAE only: it reads nothing before the transmission.
  expect(await lit('horizon')).toEqual([0, 0, 0]);

  await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: compteRenduId, version: publie.version });
  expect(await lit('horizon')).toEqual([1, 2, 5]);
  p.instant = new Date('2026-12-02T08:00:00Z');
  const recu = await faire<CompteRenduLu>(p, 'ud39', 'accuserReception', { compteRenduId });
  expect(recu.transmissions).toEqual([{ id: expect.any(String), instanceNom: 'CDIAE du Jura', recuLe: '2026-12-02T08:00:00.000Z', recuParNom: 'Camille ud39' }]);

  // Nothing that the others may ask has changed.
  for (const [qui, reponses] of Object.entries(avant)) expect({ qui, reponses: await interroger(qui) }).toEqual({ qui, reponses });
  for (const qui of ['ud21', 'directrice21', 'sillage', 'sansmandat', 'administrateur']) expect(await code(p, qui, 'accuserReception', { compteRenduId })).toBe('INTROUVABLE');
});

it('le destinataire lit le compte rendu sans lire la réunion : ses points, ses présences, sa date viennent avec lui', async () => {
  const { compteRendu } = await p.obtenir<{ compteRendu: Record<string, unknown> }>(
    id('horizon'),
    'query ($id: ID!) { compteRendu(id: $id) { reunion { id } lieu debut zone points { titre } participants { nom presence } syntheses { texte } decisions { numero } attendus { acte etat citation { texte } } manques { code } actions } }',
    { id: id('compte rendu') },
  );
  expect(compteRendu).toMatchObject({
    reunion: null,
    lieu: 'Mairie de Dole',
    debut: '2026-12-01T09:00:00.000Z',
    zone: 'Europe/Paris',
    points: [{ titre: 'Agréments' }, { titre: 'Mobilité' }],
    decisions: [{ numero: '2026-CTA-DOLE-1' }, { numero: '2026-CTA-DOLE-2' }],
    attendus: [{ acte: 'publierCompteRendu', etat: 'RESPECTE' }, { acte: 'transmettreCompteRendu', etat: 'RESPECTE', citation: { texte: 'Accord BFC 2025 (fictif), fiche 8' } }],
    manques: [],
    actions: [],
  });
});

it('chaque acte a laissé une ligne et ses envois', async () => {
  expect((await lignes(p, id('séance'))).map((l) => l.acte)).toEqual(['planifierReunion', 'convoquerReunion', 'repondreConvocation', 'repondreConvocation', 'tenirReunion']);
  expect((await lignes(p, id('compte rendu'))).map((l) => l.acte)).toEqual(['redigerCompteRendu', 'ajouterDecision', 'ajouterDecision', 'publierCompteRendu', 'transmettreCompteRendu', 'accuserReception']);
  expect((await envois(p, id('compte rendu'))).map((e) => e.regle)).toEqual(['PARTICIPANTS', 'SECRETARIATS_DESTINATAIRES', 'SECRETARIAT']);
});

it('un mandat terminé hier ne lit plus rien à la demande suivante', async () => {
  await p.sql(`UPDATE mandat SET fin = '2026-12-01' WHERE personne_id = $1`, [id('horizon')]);
  expect(await lit('horizon')).toEqual([0, 0, 0]);
});
