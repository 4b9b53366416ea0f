import { id } from '../../test/jura';
import type { Plateforme } from '../../test/plateforme';
import { code, faire, lignes, ouvrirJura, planifier, tenter, type CompteRenduLu, type ReunionLue } from '../../test/parcours';

let p: Plateforme;
let reunion: ReunionLue;
beforeAll(async () => {
  p = await ouvrirJura();
  const planifiee = await planifier(p, 'séance');
  reunion = await faire(p, 'animatrice', 'convoquerReunion', { id: planifiee.id, version: planifiee.version });
});
afterAll(() => p.fermer());

const presences = (presence = 'PRESENT') => reunion.participants.map((q) => ({ participantId: q.id, presence }));
const tenir = (qui: string | null, donnees: object[] = presences()): Promise<string> => code(p, qui, 'tenirReunion', { id: reunion.id, version: reunion.version, presences: donnees });

it('une réunion ne se tient pas avant d’avoir commencé', async () => {
  const { errors } = await tenter(p, 'animatrice', 'tenirReunion', { id: reunion.id, version: reunion.version, presences: presences() });
  expect(errors[0]?.extensions).toMatchObject({ code: 'DOSSIER_INCOMPLET', manques: [{ code: 'SEANCE_A_VENIR' }] });
  p.instant = new Date('2026-12-01T11:30:00Z');
});

describe('les présences', () => {
  test.each([
    ['directrice', 'INTERDIT'],
    ['ud39', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    ['administrateur', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await tenir(qui)).toBe(attendu));

  it('ne concernent que cette réunion, une fois par personne', async () => {
    expect(await tenir('animatrice', [{ participantId: id('ailleurs'), presence: 'PRESENT' }])).toBe('SAISIE_INVALIDE');
    expect(await tenir('animatrice', [...presences(), ...presences()])).toBe('SAISIE_INVALIDE');
    expect(await tenir('animatrice', [{ id: id('venu'), presence: 'PRESENT' }])).toBe('SAISIE_INVALIDE');
    expect(await tenir('animatrice', [{ id: id('venu'), nom: 'X', organisationId: id('DGEFP'), presence: 'PRESENT' }])).toBe('SAISIE_INVALIDE');
  });

  it('se constatent par personne, y compris venue sans convocation', async () => {
    const absent = reunion.participants.find((q) => q.personneId === id('directeur2'))!.id;
    const autres = presences().filter((q) => q.participantId !== absent);
    reunion = await faire(p, 'animatrice', 'tenirReunion', {
      id: reunion.id,
      version: reunion.version,
      presences: [
        { participantId: absent, presence: 'DISTANCE' },
        ...autres,
        { id: id('venue'), nom: 'Dominique Roy', organisationId: id('SIAE 2'), presence: 'PRESENT' },
        { id: id('autre venue'), nom: 'Claude Petit', organisationNom: 'Mission locale', presence: 'PRESENT' },
      ],
    });
    expect(reunion.etat).toBe('TENUE');
    expect(reunion.participants.map((q) => `${q.titre} de ${q.organisationNom} : ${q.presence}`).sort()).toEqual([
      'INVITE de Mission locale : PRESENT',
      'INVITE de SIAE 2 : PRESENT',
      'MEMBRE de DDETS du Jura : PRESENT',
      'MEMBRE de SIAE 1 : PRESENT',
      'MEMBRE de SIAE 2 : DISTANCE',
      'MEMBRE de agence de Dole : PRESENT',
    ]);
  });
});

it('l’identifiant d’une personne venue à une autre réunion est refusé : aucune présence ne se perd sans un mot', async () => {
  const [venue] = await p.sql<{ id: string }>('SELECT id FROM participant WHERE reunion_id = $1 AND personne_id IS NULL', [reunion.id]);
  const autre = await planifier(p, 'reprise', { debut: '2026-10-01T09:00:00Z', fin: '2026-10-01T10:00:00Z', reprise: 'Avant la plateforme' });
  const { errors } = await tenter(p, 'animatrice', 'tenirReunion', { id: autre.id, version: autre.version, presences: [{ id: venue?.id, nom: 'Quelqu’un', presence: 'PRESENT' }] });
  expect(errors[0]?.extensions.champs?.map((c) => c.champ)).toEqual(['presences']);
});

describe('une tenue enregistrée à tort s’annule avec un motif', () => {
  const rouvrir = (qui: string | null, motif = 'Mauvaise réunion'): Promise<string> => code(p, qui, 'rouvrirReunion', { id: reunion.id, version: reunion.version, motif });

  test.each([
    ['directrice', 'INTERDIT'],
    ['ud21', 'INTROUVABLE'],
    [null, 'NON_AUTHENTIFIE'],
  ])('%s : %s', async (qui, attendu) => expect(await rouvrir(qui)).toBe(attendu));

  it('elle redevient convoquée, puis se tient de nouveau', async () => {
    expect(await rouvrir('animatrice', '')).toBe('SAISIE_INVALIDE');
    const rouverte = await faire(p, 'animatrice', 'rouvrirReunion', { id: reunion.id, version: reunion.version, motif: 'Mauvaise réunion' });
    expect([rouverte.etat, rouverte.motif]).toEqual(['CONVOQUEE', 'Mauvaise réunion']);
    expect((await lignes(p, reunion.id)).at(-1)).toEqual({ acte: 'rouvrirReunion', motif: 'Mauvaise réunion' });
    reunion = await faire(p, 'animatrice', 'tenirReunion', { id: reunion.id, version: rouverte.version, presences: [] });
    expect(reunion.etat).toBe('TENUE');
  });

  it('un point dont le compte rendu parle déjà reste à l’ordre du jour', async () => {
    const compteRenduId = id('brouillon');
    await faire<CompteRenduLu>(p, 'animatrice', 'redigerCompteRendu', { id: compteRenduId, reunionId: reunion.id });
    await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId, pointId: reunion.points[0]!.id, texte: '<p>Dit</p>', revision: 0 });
    reunion = await faire(p, 'animatrice', 'rouvrirReunion', { id: reunion.id, version: reunion.version, motif: 'Encore' });
    const { errors } = await tenter(p, 'animatrice', 'modifierOrdreDuJour', { id: reunion.id, version: reunion.version, points: [{ titre: 'Seul', genre: 'AVIS' }] });
    expect(errors[0]?.message).toContain('Agréments');
    const refus = await tenter(p, 'animatrice', 'publierCompteRendu', { id: compteRenduId, version: 1 });
    expect(refus.errors[0]?.extensions.manques?.map((m) => m.code)).toEqual(['TENUE', 'SYNTHESES']);
    reunion = await faire(p, 'animatrice', 'tenirReunion', { id: reunion.id, version: reunion.version, presences: [] });
  });

  it('plus une fois le compte rendu publié', async () => {
    const compteRenduId = id('brouillon');
    await faire(p, 'animatrice', 'enregistrerSynthese', { compteRenduId, pointId: reunion.points[1]!.id, texte: '<p>Dit aussi</p>', revision: 0 });
    await faire<CompteRenduLu>(p, 'animatrice', 'publierCompteRendu', { id: compteRenduId, version: 1 });
    expect(await rouvrir('animatrice')).toBe('TRANSITION_IMPOSSIBLE');
  });
});
