import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, envois, faire, lignes, ouvrirJura, planifier, tenter, type ReunionLue } from '../../test/parcours';

let p: Plateforme;
let reunion: ReunionLue;
beforeAll(async () => {
  p = await ouvrirJura();
  await p.sql('UPDATE membre SET suppleant_id = $1 WHERE id = $2', [id('sansmandat'), id('membre CTA-DOLE SIAE 1')]);
  await p.sql('UPDATE personne SET active = false WHERE id = $1', [id('directeur2')]);
  // The agency also sits in an instance of the réseau Horizon, hence may read and invite it.
  await p.sql(`INSERT INTO membre (id, instance_id, organisation_id, college, qualite, debut) VALUES ($1, $2, $3, 'IAE', 'INVITE', '2016-01-01')`, [id('horizon en Saône'), id('CTA-SAONE'), id('réseau Horizon')]);
  reunion = await planifier(p, 'séance', { invites: [id('réseau Horizon')] });
});
afterAll(() => p.fermer());

const convoquer = (qui: string | null, changement: Record<string, unknown> = {}): Promise<string> => code(p, qui, 'convoquerReunion', { id: reunion.id, version: reunion.version, ...changement });

describe('on convoque', () => {
  test.each([
    ['directrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['horizon', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await convoquer(qui)).toBe(attendu));

  it('ce qui manque s’affiche et refuse dans les mêmes mots', async () => {
    const vide = await planifier(p, 'vide', { debut: '2026-12-02T09:00:00Z', fin: '2026-12-02T10:00:00Z', lieu: null, points: [] });
    const { errors } = await tenter(p, 'animatrice', 'convoquerReunion', { id: vide.id, version: vide.version });
    expect(vide.manques.map((m) => m.code)).toEqual(['LIEU', 'ORDRE_DU_JOUR']);
    expect([errors[0]?.extensions.code, errors[0]?.extensions.manques?.map((m) => m.code)]).toEqual(['DOSSIER_INCOMPLET', ['LIEU', 'ORDRE_DU_JOUR']]);
    expect(vide.actions).toContain('convoquerReunion');
  });

  it('le préavis d’un règlement s’affiche sans empêcher ; celui d’un accord demande un motif d’urgence', async () => {
    const comite = await planifier(p, 'comité', { instanceId: id('CPR-BFC'), debut: '2026-11-25T09:00:00Z', fin: '2026-11-25T10:00:00Z' }, 'secretariat');
    expect(comite.manques.map((m) => m.code)).toEqual(['MOTIF_URGENCE']);
    const { errors } = await tenter(p, 'secretariat', 'convoquerReunion', { id: comite.id, version: comite.version });
    expect(errors[0]?.message).toContain('Accord BFC 2025 (fictif), article 3');
    const convoquee = await faire(p, 'secretariat', 'convoquerReunion', { id: comite.id, version: comite.version, motifUrgence: 'Demande du préfet' });
    expect(convoquee.etat).toBe('CONVOQUEE');
    expect((await lignes(p, comite.id)).at(-1)?.motif).toBe('Demande du préfet');
  });

  it('les titulaires, les suppléants et les invités, une ligne par personne, et un seul envoi', async () => {
    reunion = await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reunion.version });
    expect(reunion.participants.map((q) => `${q.titre} : ${q.nom}, ${q.organisationNom}`).sort()).toEqual([
      'INVITE : Camille horizon, réseau Horizon',
      'MEMBRE : Camille animatrice, agence de Dole',
      'MEMBRE : Camille directrice, SIAE 1',
      'MEMBRE : Camille ud39, DDETS du Jura',
      'SUPPLEANT : Camille sansmandat, SIAE 1',
    ]);
    expect(await envois(p, reunion.id)).toEqual([{ acte: 'convoquerReunion', regle: 'CONVOQUES', parametres: { sequence: 0 } }]);
  });

  it('une seule fois', async () => {
    expect(await convoquer('animatrice')).toBe('TRANSITION_IMPOSSIBLE');
  });
});

describe('on répond à sa convocation', () => {
  const repondre = (qui: string | null, reponse = 'PRESENT', suppleant: string | null = null): Promise<string> => code(p, qui, 'repondreConvocation', { reunionId: reunion.id, reponse, suppleant });

  test.each([
    ['directrice', 'fait'],
    ['horizon', 'fait'],
    ['ud39', 'fait'],
    // Reads the sitting through the agency that depends on it, but is not convened.
    ['secretariat', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await repondre(qui)).toBe(attendu));

  it('en changeant d’avis, sans changer la version de la réunion', async () => {
    const apres = await faire(p, 'directrice', 'repondreConvocation', { reunionId: reunion.id, reponse: 'EXCUSE', suppleant: 'Dominique Roy' });
    expect(apres.version).toBe(reunion.version);
    expect(apres.participants.find((q) => q.personneId === id('directrice'))).toMatchObject({ reponse: 'EXCUSE', suppleant: 'Dominique Roy' });
    expect(await repondre('directrice', 'PRESENT', 'Dominique Roy')).toBe('SAISIE_INVALIDE');
    expect(await repondre('directrice', 'ATTENDUE')).toBe('SAISIE_INVALIDE');
  });

  it('jusqu’à la fin de la réunion', async () => {
    p.instant = new Date('2026-12-01T11:00:00Z');
    expect(await repondre('directrice')).toBe('TRANSITION_IMPOSSIBLE');
    p.instant = new Date('2026-11-20T09:00:00Z');
  });
});

describe('une réunion convoquée se modifie', () => {
  const change = (invites: string[]) => ({ instanceId: id('CTA-DOLE'), debut: '2026-12-01T09:00:00Z', fin: '2026-12-01T11:00:00Z', lieu: 'Salle des fêtes', invites });

  it('une organisation invitée depuis est convoquée ; les réponses déjà données restent', async () => {
    reunion = await faire(p, 'animatrice', 'modifierReunion', { id: reunion.id, version: reunion.version, saisie: change([id('réseau Horizon'), id('SIAE 21')]) });
    expect(reunion.participants.find((q) => q.personneId === id('directrice21'))).toMatchObject({ titre: 'INVITE', reponse: 'ATTENDUE' });
    expect(reunion.participants.find((q) => q.personneId === id('directrice'))?.reponse).toBe('EXCUSE');
    expect((await envois(p, reunion.id)).filter((e) => e.acte === 'modifierReunion')).toEqual([{ acte: 'modifierReunion', regle: 'CONVOQUES', parametres: { sequence: 1 } }]);
  });

  it('une organisation convoquée reste invitée', async () => {
    expect(await code(p, 'animatrice', 'modifierReunion', { id: reunion.id, version: reunion.version, saisie: change([]) })).toBe('SAISIE_INVALIDE');
  });
});

describe('on relance qui n’a pas répondu', () => {
  test.each([
    ['directrice', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
    ['animatrice', 'fait'],
  ])('%s : %s', async (qui, attendu) => expect(await code(p, qui, 'relancerConvocations', { id: reunion.id })).toBe(attendu));

  it('et personne quand tous ont répondu', async () => {
    await p.sql(`UPDATE participant SET reponse = 'PRESENT', repondu_le = '2026-11-20', suppleant = NULL WHERE reunion_id = $1`, [reunion.id]);
    expect(await code(p, 'animatrice', 'relancerConvocations', { id: reunion.id })).toBe('TRANSITION_IMPOSSIBLE');
    expect((await envois(p, reunion.id)).filter((e) => e.regle === 'SANS_REPONSE')).toHaveLength(1);
  });
});

describe('une réunion convoquée se reporte ou s’annule avec un motif', () => {
  const report = { debut: '2026-12-15T09:00:00Z', fin: '2026-12-15T11:00:00Z', motif: 'Salle indisponible' };

  test.each([
    ['directrice', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => {
    expect(await code(p, qui, 'reporterReunion', { id: reunion.id, version: reunion.version, ...report })).toBe(attendu);
    expect(await code(p, qui, 'annulerReunion', { id: reunion.id, version: reunion.version, motif: 'Salle' })).toBe(attendu);
  });

  it('convoquée, sa date ne change que par un report', async () => {
    const { errors } = await tenter(p, 'animatrice', 'modifierReunion', { id: reunion.id, version: reunion.version, saisie: { instanceId: id('CTA-DOLE'), debut: report.debut, fin: report.fin, lieu: 'Dole' } });
    expect(errors[0]?.extensions.champs?.[0]?.champ).toBe('debut');
  });

  it('reportée, elle est à convoquer de nouveau, et les réponses ne valent plus', async () => {
    expect(await code(p, 'animatrice', 'reporterReunion', { id: reunion.id, version: reunion.version, ...report, motif: '' })).toBe('SAISIE_INVALIDE');
    const reportee = await faire(p, 'animatrice', 'reporterReunion', { id: reunion.id, version: reunion.version, ...report });
    expect([reportee.etat, reportee.jour, reportee.motif]).toEqual(['PLANIFIEE', '2026-12-15', 'Salle indisponible']);
    expect(new Set(reportee.participants.map((q) => q.reponse))).toEqual(new Set(['ATTENDUE']));
    expect((await envois(p, reunion.id)).find((e) => e.acte === 'reporterReunion')?.parametres).toEqual({ sequence: 2, ancienDebut: '2026-12-01T09:00:00.000Z' });
    reunion = await faire(p, 'animatrice', 'convoquerReunion', { id: reunion.id, version: reportee.version });
    expect(reunion.participants).toHaveLength(6);
  });

  it('annulée, son créneau est libre et les convoqués le savent', async () => {
    expect(await code(p, 'animatrice', 'annulerReunion', { id: reunion.id, version: reunion.version, motif: ' ' })).toBe('SAISIE_INVALIDE');
    const annulee = await faire(p, 'animatrice', 'annulerReunion', { id: reunion.id, version: reunion.version, motif: 'Grève' });
    expect([annulee.etat, annulee.actions]).toEqual(['ANNULEE', []]);
    expect((await envois(p, reunion.id)).find((e) => e.acte === 'annulerReunion')?.parametres).toEqual({ sequence: 3 });
    await planifier(p, 'à la place', { debut: report.debut, fin: report.fin });
  });
});

it('une réunion jamais annoncée s’annule sans écrire à personne', async () => {
  const discrete = await planifier(p, 'discrète', { debut: '2027-02-01T09:00:00Z', fin: '2027-02-01T10:00:00Z' });
  await faire(p, 'animatrice', 'annulerReunion', { id: discrete.id, version: discrete.version, motif: 'Doublon' });
  expect(await envois(p, discrete.id)).toEqual([]);
});
