import { AUTRE_UUID, champs, convoquee, instance, MAINTENANT, manques, refus, reunion, tenue, UUID } from './exemples';
import type { Reunion } from './objets';
import { annuler, controlerPresences, exigerInvitesGardes, manquesPourTenir, modifier, planifier, reporter, rouvrir, tenir, type ReunionSaisie } from './reunion';

const saisie = (ecart: Partial<ReunionSaisie> = {}): ReunionSaisie => ({
  debut: new Date('2026-12-01T09:00:00Z'),
  fin: new Date('2026-12-01T11:00:00Z'),
  zone: 'Europe/Paris',
  ...ecart,
});
const PASSE = { debut: new Date('2026-03-03T09:00:00Z'), fin: new Date('2026-03-03T11:00:00Z') };

describe('planifier', () => {
  it('rend la réunion avec son jour civil au lieu de la séance', () => {
    expect(planifier(instance(), saisie({ debut: new Date('2026-12-01T23:30:00Z'), fin: new Date('2026-12-02T00:30:00Z') }), MAINTENANT)).toMatchObject({
      etat: 'PLANIFIEE',
      jour: '2026-12-02',
      planifieeLe: MAINTENANT,
      reprise: null,
      points: [],
    });
  });

  it('numérote l’ordre du jour dans l’ordre donné', () => {
    const points = [
      { titre: 'Agrément', genre: 'DEBAT', dureeMinutes: 30 },
      { titre: ' Bilan ', genre: 'BILAN' },
    ];
    expect(planifier(instance(), saisie({ points }), MAINTENANT).points).toMatchObject([
      { rang: 1, titre: 'Agrément', genre: 'DEBAT', dureeMinutes: 30, presentateur: null },
      { rang: 2, titre: 'Bilan', genre: 'BILAN', dureeMinutes: null, presentateur: null },
    ]);
  });

  it.each<[string, Partial<ReunionSaisie>, readonly string[]]>([
    ['la fin avant le début', { fin: new Date('2026-12-01T08:00:00Z') }, ['fin']],
    ['plus de vingt-quatre heures', { fin: new Date('2026-12-03T09:00:00Z') }, ['fin']],
    ['une date illisible', { debut: new Date(Number.NaN) }, ['debut']],
    ['une date hors du siècle', { debut: new Date('1970-01-01T00:00:00Z') }, ['debut']],
    ['un fuseau inconnu', { zone: 'Europe/Dole' }, ['zone']],
    ['un lien qui n’est pas https', { lienDistance: 'http://exemple.fr' }, ['lienDistance']],
    ['un lien qui exécute', { lienDistance: 'javascript:alert(1)' }, ['lienDistance']],
    ['une date passée sans motif de reprise', PASSE, ['debut']],
    ['une reprise à venir', { reprise: 'archives papier' }, ['reprise']],
    ['un NUL dans le lieu', { lieu: 'Do\u0000le' }, ['lieu']],
    ['un invité mal nommé', { invites: ['zz'] }, ['invites.0']],
    ['un point sans titre', { points: [{ titre: ' ', genre: 'DEBAT' }] }, ['points.0.titre']],
    ['un genre de point inconnu', { points: [{ titre: 'a', genre: 'DANSE' }] }, ['points.0.genre']],
    ['une durée impossible', { points: [{ titre: 'a', genre: 'DEBAT', dureeMinutes: 0.5 }] }, ['points.0.dureeMinutes']],
    ['un identifiant de demandeur dans un titre', { points: [{ titre: 'cas 1234567A', genre: 'DEBAT' }] }, ['points.0.titre']],
    ['trop de points', { points: Array.from({ length: 61 }, () => ({ titre: 'a', genre: 'DEBAT' })) }, ['points']],
    ['plusieurs fautes', { zone: 'x y', lienDistance: 'ftp://a' }, ['zone', 'lienDistance']],
  ])('refuse %s', (_, ecart, noms) => expect(() => planifier(instance(), saisie(ecart), MAINTENANT)).toThrow(champs(...noms)));

  it('refuse un jour où l’instance n’existe pas', () => {
    expect(() => planifier(instance({ fin: '2026-06-30' }), saisie(), MAINTENANT)).toThrow(champs('debut'));
  });

  it('enregistre une réunion passée avec le motif de sa reprise', () => {
    expect(planifier(instance(), saisie({ ...PASSE, reprise: 'archives papier' }), MAINTENANT)).toMatchObject({ reprise: 'archives papier', jour: '2026-03-03' });
  });

  it('ne garde qu’une fois une organisation invitée deux fois', () => {
    expect(planifier(instance(), saisie({ invites: [UUID, UUID, AUTRE_UUID] }), MAINTENANT).invites).toEqual([UUID, AUTRE_UUID]);
  });
});

describe('modifier', () => {
  it('déplace une réunion planifiée', () => {
    const debut = new Date('2026-12-03T09:00:00Z');
    expect(modifier(reunion(), instance(), saisie({ debut, fin: new Date('2026-12-03T10:00:00Z') }), MAINTENANT)).toMatchObject({ jour: '2026-12-03' });
  });

  it('une réunion convoquée change de lieu, pas de date', () => {
    expect(modifier(convoquee(), instance(), saisie({ lieu: 'Mairie' }), MAINTENANT)).toMatchObject({ lieu: 'Mairie' });
    expect(() => modifier(convoquee(), instance(), saisie({ lieu: 'Mairie', fin: new Date('2026-12-01T12:00:00Z') }), MAINTENANT)).toThrow(champs('debut'));
    expect(() => modifier(convoquee(), instance(), saisie(), MAINTENANT)).toThrow(champs('lieu'));
  });

  it('une réunion planifiée et oubliée devient une reprise avec son motif', () => {
    const oubliee = reunion({ ...PASSE, jour: '2026-03-03' });
    expect(modifier(oubliee, instance(), saisie({ ...PASSE, reprise: 'convoquée par courrier' }), MAINTENANT)).toMatchObject({ reprise: 'convoquée par courrier' });
    expect(modifier(oubliee, instance(), saisie({ ...PASSE, lieu: 'Mairie' }), MAINTENANT)).toMatchObject({ lieu: 'Mairie' });
  });

  it.each(['TENUE', 'ANNULEE'] as const)('une réunion %s ne se modifie plus', (etat) => {
    expect(() => modifier(reunion({ etat }), instance(), saisie(), MAINTENANT)).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });
});

describe('tenir', () => {
  const APRES = new Date('2026-12-01T10:30:00Z');

  it('se fait une fois la séance commencée', () => {
    expect(tenir(convoquee(), APRES)).toEqual({ etat: 'TENUE', tenueLe: APRES });
    expect(() => tenir(convoquee(), MAINTENANT)).toThrow(manques('SEANCE_A_VENIR'));
  });

  it('le manque dit quand la séance commence, à l’heure du lieu', () => {
    expect(manquesPourTenir(convoquee(), MAINTENANT)[0]?.message).toBe('La séance n’a pas commencé : elle est prévue mardi 1er décembre 2026 à 10\u00a0h.');
  });

  it('une réunion non convoquée se convoque d’abord, sauf reprise', () => {
    expect(() => tenir(reunion(), APRES)).toThrow(refus('TRANSITION_IMPOSSIBLE', { message: expect.stringContaining('convoquez-la') }));
    expect(tenir(reunion({ reprise: 'archives' }), APRES).etat).toBe('TENUE');
  });

  it.each([
    ['présence inconnue', [{ participantId: 'p1', presence: 'LA' }], ['presences.0.presence']],
    ['personne non convoquée', [{ participantId: 'p9', presence: 'PRESENT' }], ['presences.0.participantId']],
    ['personne en double', [{ participantId: 'p1', presence: 'PRESENT' }, { participantId: 'p1', presence: 'EXCUSE' }], ['presences.1']],
    ['personne ajoutée sans nom', [{ id: UUID, nom: '', presence: 'PRESENT' }], ['presences.0.nom']],
    ['personne ajoutée sans identifiant', [{ id: 'zz', nom: 'Ali', presence: 'PRESENT' }], ['presences.0.id']],
  ])('refuse une %s', (_, lignes, noms) => expect(() => controlerPresences(lignes, ['p1', 'p2'])).toThrow(champs(...noms)));

  it('accepte les convoqués et ceux qui sont venus sans l’être', () => {
    expect(() => controlerPresences([{ participantId: 'p1', presence: 'DISTANCE' }, { id: UUID, nom: 'Ali', presence: 'PRESENT', organisationId: AUTRE_UUID }], ['p1'])).not.toThrow();
  });
});

describe('annuler, reporter et rouvrir demandent un motif', () => {
  it.each<[string, (r: Reunion, motif: string) => unknown]>([
    ['annuler', (r, motif) => annuler(r, motif, MAINTENANT)],
    ['reporter', (r, motif) => reporter(r, instance(), { debut: new Date('2027-01-12T09:00:00Z'), fin: new Date('2027-01-12T11:00:00Z'), motif }, MAINTENANT)],
  ])('%s', (_, agir) => {
    expect(() => agir(convoquee(), '  ')).toThrow(champs('motif'));
    expect(() => agir(convoquee(), 'x'.repeat(1001))).toThrow(champs('motif'));
    expect(() => agir(convoquee(), 'Salle indisponible')).not.toThrow();
    expect(() => agir(tenue(), 'Salle indisponible')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('annuler garde le motif et l’instant', () => {
    expect(annuler(reunion(), ' Grève ', MAINTENANT)).toEqual({ etat: 'ANNULEE', annuleeLe: MAINTENANT, motif: 'Grève' });
  });

  it('reporter rend la réunion à planifier : chacun sera convoqué de nouveau', () => {
    const debut = new Date('2027-01-12T09:00:00Z');
    const fin = new Date('2027-01-12T11:00:00Z');
    expect(reporter(convoquee({ motifUrgence: 'urgent' }), instance(), { debut, fin, motif: 'Neige' }, MAINTENANT)).toEqual({
      etat: 'PLANIFIEE',
      debut,
      fin,
      jour: '2027-01-12',
      motif: 'Neige',
      reprise: null,
      convoqueeLe: null,
      motifUrgence: null,
    });
  });

  it('reporter refuse une date passée ou un jour sans instance', () => {
    expect(() => reporter(reunion(), instance(), { ...PASSE, motif: 'Neige' }, MAINTENANT)).toThrow(champs('debut'));
    const apres = { debut: new Date('2027-01-12T09:00:00Z'), fin: new Date('2027-01-12T11:00:00Z'), motif: 'Neige' };
    expect(() => reporter(reunion(), instance({ fin: '2026-12-31' }), apres, MAINTENANT)).toThrow(champs('debut'));
  });

  it('rouvrir rend la réunion à l’état d’où elle venait', () => {
    expect(rouvrir(tenue(), { compteRenduPublie: false }, 'Erreur de ligne')).toEqual({ etat: 'CONVOQUEE', tenueLe: null, motif: 'Erreur de ligne' });
    expect(rouvrir(tenue({ convoqueeLe: null, reprise: 'archives' }), { compteRenduPublie: false }, 'Erreur').etat).toBe('PLANIFIEE');
  });

  it('rouvrir n’est plus possible une fois le compte rendu publié, ni sans motif', () => {
    expect(() => rouvrir(tenue(), { compteRenduPublie: true }, 'Erreur')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => rouvrir(tenue(), { compteRenduPublie: false }, '')).toThrow(champs('motif'));
  });
});

describe('une organisation déjà convoquée reste invitée', () => {
  it.each([
    ['PLANIFIEE', [UUID], [], 'permis'],
    ['CONVOQUEE', [UUID], [UUID, AUTRE_UUID], 'permis'],
    ['CONVOQUEE', [UUID], [AUTRE_UUID], 'refusé'],
  ] as const)('%s, de %j à %j : %s', (etat, avant, apres, issue) => {
    const garder = (): void => exigerInvitesGardes({ etat, invites: avant }, apres);
    if (issue === 'permis') expect(garder).not.toThrow();
    else expect(garder).toThrow(champs('invites'));
  });
});
