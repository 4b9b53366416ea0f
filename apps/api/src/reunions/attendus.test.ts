import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { faire, ouvrirJura, planifier, redige, type CompteRenduLu } from '../../test/parcours';

interface Attendu {
  acte: string;
  avantLe: string | null;
  faitLe: string | null;
  etat: string;
  citation: { texte: string; force: string } | null;
}

let p: Plateforme;
beforeAll(async () => {
  p = await ouvrirJura('2026-11-12T09:00:00Z');
  // The accord of 2016 to 2018, which asked for the same transmission: a sitting of its time is judged by it.
  await p.sql(`INSERT INTO accord (id, code, titre, niveau, region_code, departements, effet_le, fin_le) VALUES ($1, 'BFC2016', 'Accord de 2016', 'REGIONAL', '27', '{21,39}', '2016-12-08', '2018-12-31')`, [id('BFC2016')]);
  await p.sql(
    `INSERT INTO regle (id, cle, accord_id, nature, type_instance, departements, destinataires, debut, fin, citation, source, force)
     VALUES ($1, '2016/CTA/TRANSMISSION', $2, 'TRANSMISSION', 'CTA', '{21,39}', '{CDIAE}', '2016-12-08', '2018-12-31', 'fiche 8', 'ACCORD', 'OBLIGATION')`,
    [id('transmission de 2016'), id('BFC2016')],
  );
});
afterAll(() => p.fermer());

const attendus = async (reunionId: string): Promise<Attendu[]> =>
  (await p.obtenir<{ reunion: { attendus: Attendu[] } }>(id('animatrice'), 'query ($id: ID!) { reunion(id: $id) { attendus { acte avantLe faitLe etat citation { texte force } } } }', { id: reunionId })).reunion.attendus;

it('chaque étape dit avant quand, où l’on en est, et par quel article', async () => {
  const reunion = await planifier(p, 'séance');
  expect(await attendus(reunion.id)).toEqual([
    { acte: 'convoquerReunion', avantLe: '2026-11-21', faitLe: null, etat: 'A_VENIR', citation: { texte: 'Règlement de l’instance, article 2', force: 'REGLEMENT_INTERIEUR' } },
    { acte: 'tenirReunion', avantLe: '2026-12-01', faitLe: null, etat: 'A_VENIR', citation: null },
    { acte: 'publierCompteRendu', avantLe: null, faitLe: null, etat: 'A_VENIR', citation: null },
    { acte: 'transmettreCompteRendu', avantLe: null, faitLe: null, etat: 'A_VENIR', citation: { texte: 'Accord BFC 2025 (fictif), fiche 8', force: 'OBLIGATION' } },
  ]);
});

it('ce qui n’est pas fait à temps est en retard, et le reste une fois fait', async () => {
  p.instant = new Date('2026-11-23T09:00:00Z');
  expect((await attendus(id('séance')))[0]).toMatchObject({ etat: 'EN_RETARD', faitLe: null });
  await faire(p, 'animatrice', 'convoquerReunion', { id: id('séance'), version: 1 });
  expect((await attendus(id('séance')))[0]).toMatchObject({ etat: 'EN_RETARD', faitLe: '2026-11-23' });
});

it('une réunion d’autrefois est jugée par les règles de son jour', async () => {
  await planifier(p, 'séance de 2017', { debut: '2017-03-07T09:00:00Z', fin: '2017-03-07T11:00:00Z', reprise: 'Reprise des archives' });
  expect((await attendus(id('séance de 2017'))).map((a) => [a.acte, a.etat, a.citation?.texte])).toEqual([
    ['convoquerReunion', 'SANS_OBJET', undefined],
    ['tenirReunion', 'A_VENIR', undefined],
    ['publierCompteRendu', 'A_VENIR', undefined],
    ['transmettreCompteRendu', 'A_VENIR', 'Accord BFC 2016, fiche 8'],
  ]);
});

it('un jour sans accord, la transmission au CDIAE n’est pas attendue, et reste possible', async () => {
  const reprise = await planifier(p, 'séance de 2020', { debut: '2020-03-03T09:00:00Z', fin: '2020-03-03T11:00:00Z', reprise: 'Reprise des archives' });
  expect((await attendus(id('séance de 2020'))).find((a) => a.acte === 'transmettreCompteRendu')).toMatchObject({ etat: 'SANS_OBJET', citation: null });
  const tenue = await faire(p, 'animatrice', 'tenirReunion', { id: id('séance de 2020'), version: 1, presences: reprise.participants.map((q) => ({ participantId: q.id, presence: 'PRESENT' })) });
  const brouillon = await redige(p, 'compte rendu de 2020', tenue);
  const publie = await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: brouillon.id, version: brouillon.version });
  const transmis = await faire<CompteRenduLu>(p, 'animatrice', 'transmettreCompteRendu', { id: publie.id, version: publie.version });
  expect(transmis.transmissions.map((t) => t.instanceNom)).toEqual(['CDIAE du Jura']);
});

it('ce qui manque ne se montre qu’à qui peut le régler', async () => {
  const nue = await planifier(p, 'sans lieu', { debut: '2027-02-01T09:00:00Z', fin: '2027-02-01T10:00:00Z', lieu: null });
  expect(nue.manques).toEqual([{ acte: 'convoquerReunion', code: 'LIEU' }]);
  const { reunion } = await p.obtenir<{ reunion: { manques: unknown[]; actions: string[] } }>(id('directrice'), 'query ($id: ID!) { reunion(id: $id) { actions manques { code } } }', { id: nue.id });
  expect(reunion).toEqual({ actions: ['proposerPoint'], manques: [] });
});

it('les règles de son jour rappellent ce que l’ordre du jour doit contenir', async () => {
  await p.sql(
    `INSERT INTO regle (id, cle, accord_id, nature, type_instance, departements, nombre, unite, texte, debut, citation, source, force)
     VALUES ($1, 'CTA/RETOUR', $2, 'ORDRE_DU_JOUR', 'CTA', '{21,39}', 1, 'PAR_REUNION', 'Retour de l’État sur les travaux du CDIAE', '2025-01-01', 'fiche 8', 'ACCORD', 'OBLIGATION')`,
    [id('retour du CDIAE'), id('BFC2025')],
  );
  const { reunion } = await p.obtenir<{ reunion: unknown }>(id('directrice'), 'query ($id: ID!) { reunion(id: $id) { rappels { texte citation { texte } } } }', { id: id('séance') });
  expect(reunion).toEqual({ rappels: [{ texte: 'Retour de l’État sur les travaux du CDIAE', citation: { texte: 'Accord BFC 2025 (fictif), fiche 8' } }] });
});
