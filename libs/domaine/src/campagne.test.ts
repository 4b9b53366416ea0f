import { avancementDe, ponctualiteDe } from './avancement';
import { cloreCampagne, manquesPourClore, ouvrirCampagne, ouvrirCampagnePreparee, prolonger, type CampagneSaisie } from './campagne';
import { champs, instance, MAINTENANT, manques } from './exemples';
import { acceptee, campagne, saisie, soumise, valeur } from './exemples-indicateurs';
import { actesPossiblesCampagne } from './machine-indicateurs';
import type { Valeur } from './objets-indicateurs';

const moment = { aujourdHui: '2026-11-20', maintenant: MAINTENANT };
const accord = { effetLe: '2025-01-01', finLe: '2028-12-31', departements: ['21', '39'] };
const comite = instance({ type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '25', '39'] });
const SAISIE: CampagneSaisie = { libelle: 'Année 2026', debut: '2026-01-01', fin: '2026-12-31', ouvreLe: '2026-11-20', echeance: '2026-12-15', revueLe: '2027-01-15' };
const ouvrir = (ecart: Partial<CampagneSaisie> = {}, faits: Partial<Parameters<typeof ouvrirCampagne>[1]> = {}) => ouvrirCampagne({ ...SAISIE, ...ecart }, { accord, instance: comite, ...faits }, moment);

describe('Ouvrir une campagne', () => {
  it('la donne ouverte, sur ce que l’accord et le comité ont en commun', () => {
    expect(ouvrir()).toEqual({ ...SAISIE, etat: 'OUVERTE', departements: ['21', '39'], ouverteLe: MAINTENANT });
  });

  it('avant son jour, la prépare seulement', () => {
    expect(ouvrir({ ouvreLe: '2026-12-01' })).toMatchObject({ etat: 'PREPAREE', ouverteLe: null });
    const preparee = campagne({ etat: 'PREPAREE', ouvreLe: '2026-12-01', ouverteLe: null });
    expect(() => ouvrirCampagnePreparee(preparee, moment)).toThrow(/ouvre le 1er décembre 2026/);
    expect(ouvrirCampagnePreparee(preparee, { ...moment, aujourdHui: '2026-12-01' })).toEqual({ etat: 'OUVERTE', ouverteLe: MAINTENANT });
    expect(() => ouvrirCampagnePreparee(campagne(), moment)).toThrow(/ouverte/);
  });

  it('d’un accord national, elle a le territoire du comité', () => {
    expect(ouvrir({}, { accord: { ...accord, departements: [] } }).departements).toEqual(['21', '25', '39']);
  });

  it.each<[string, Partial<CampagneSaisie>, string]>([
    ['sans libellé', { libelle: '' }, 'libelle'],
    ['une période à l’envers', { fin: '2025-12-31' }, 'fin'],
    ['une échéance avant l’ouverture', { echeance: '2026-11-19' }, 'echeance'],
    ['une revue avant l’échéance', { revueLe: '2026-12-14' }, 'revueLe'],
    ['une ouverture avant la période', { ouvreLe: '2025-12-31' }, 'ouvreLe'],
    ['une période sans accord en vigueur', { debut: '2024-01-01', fin: '2024-12-31' }, 'debut'],
    ['une date qui n’existe pas', { echeance: '2026-02-30' }, 'echeance'],
  ])('refuse %s', (_cas, ecart, champ) => expect(() => ouvrir(ecart)).toThrow(champs(champ)));

  it('n’est pas l’affaire d’un CTA, ni d’un comité d’une autre région', () => {
    expect(() => ouvrir({}, { instance: instance({ departements: ['39'] }) })).toThrow(champs('instanceId'));
    expect(() => ouvrir({}, { instance: { ...comite, departements: ['13'] } })).toThrow(champs('accordId'));
  });
});

describe('Prolonger l’échéance d’un fournisseur', () => {
  const prolongerAu = (echeance: string, motif: string | null = 'Logiciel en panne', ecart = {}) => prolonger(campagne(ecart), '2026-11-30', { echeance, motif }, '2026-12-03');

  it('donne une date et son motif', () => expect(prolongerAu('2026-12-10')).toEqual({ echeance: '2026-12-10', motif: 'Logiciel en panne' }));

  it.each([
    ['sans motif', '2026-12-10', ' ', 'motif'],
    ['sans avancer', '2026-11-30', 'Panne', 'echeance'],
    ['à une date passée', '2026-12-02', 'Panne', 'echeance'],
    ['au-delà de la revue', '2026-12-16', 'Panne', 'echeance'],
  ])('ne se fait pas %s', (_cas, echeance, motif, champ) => expect(() => prolongerAu(echeance, motif)).toThrow(champs(champ)));

  it('ne se fait plus quand la campagne est close', () => expect(() => prolongerAu('2026-12-10', 'Panne', { etat: 'CLOSE' })).toThrow(/close/));
});

describe('Clore une campagne', () => {
  const codes = (valeurs: readonly Valeur[], jour: string): readonly string[] => manquesPourClore(campagne(), valeurs, jour).map(({ code }) => code);

  it.each<[string, readonly Valeur[], string, readonly string[]]>([
    ['tout est accepté, avant l’échéance', [acceptee()], '2026-11-20', []],
    ['une valeur attend la revue', [acceptee(), soumise()], '2026-12-01', ['SOUMISES']],
    ['une valeur est attendue, l’échéance n’est pas passée', [valeur()], '2026-11-30', ['ECHEANCE']],
    ['une valeur manque, l’échéance est passée', [valeur()], '2026-12-01', []],
    ['une échéance prolongée court encore', [valeur({ echeance: '2026-12-10' })], '2026-12-05', ['ECHEANCE']],
  ])('%s', (_cas, valeurs, jour, attendus) => expect(codes(valeurs, jour)).toEqual(attendus));

  it('la fige à son instant', () => {
    expect(cloreCampagne(campagne(), [acceptee()], moment)).toEqual({ etat: 'CLOSE', closeLe: MAINTENANT });
    expect(() => cloreCampagne(campagne(), [soumise()], moment)).toThrow(manques('SOUMISES'));
    expect(actesPossiblesCampagne('CLOSE')).toEqual([]);
  });
});

describe('L’avancement', () => {
  const personne = new Set<string>();
  const alHeure = new Date('2026-11-30T22:30:00Z');

  it.each<[string, Valeur, string]>([
    ['soumise le dernier soir, heure de Paris', soumise({ premiereSoumissionLe: alHeure }), 'A_L_HEURE'],
    ['soumise une heure après minuit', soumise({ premiereSoumissionLe: new Date('2026-11-30T23:30:00Z') }), 'EN_RETARD'],
    ['renvoyée, mais d’abord soumise à l’heure', soumise({ etat: 'RENVOYEE', premiereSoumissionLe: alHeure }), 'A_L_HEURE'],
    ['soumise dans le délai prolongé', soumise({ premiereSoumissionLe: new Date('2026-12-05T10:00:00Z'), echeance: '2026-12-10' }), 'A_L_HEURE'],
    ['saisie sans être soumise', saisie(), 'MANQUANTE'],
    ['jamais saisie', valeur(), 'MANQUANTE'],
    ['encore attendue', valeur({ echeance: '2026-12-31' }), 'A_VENIR'],
    ['verrouillée par la clôture', valeur({ echeance: '2026-12-31', verrouillee: true }), 'MANQUANTE'],
  ])('juge %s', (_cas, v, attendu) => expect(ponctualiteDe(v, '2026-12-12', personne)).toBe(attendu));

  it('compte les cellules attendues quand personne ne répond', () => {
    expect(avancementDe([valeur(), valeur(), valeur()], '2026-12-12')).toMatchObject({ attendues: 3, aSaisir: 3, manquantes: 3, aLHeure: 0, enRetard: 0 });
  });

  it('compte chaque état, et à part ce qui n’est pas communiqué', () => {
    const valeurs = [valeur(), saisie(), soumise(), soumise({ numerateur: null, nonCommunique: 'Non suivi' }), acceptee(), soumise({ etat: 'RENVOYEE' })];
    expect(avancementDe(valeurs, '2026-11-20')).toEqual({
      attendues: 6, aSaisir: 1, saisies: 1, soumises: 2, acceptees: 1, renvoyees: 1, nonCommuniquees: 1, aLHeure: 4, enRetard: 0, manquantes: 0,
    });
  });

  it('de l’un ou de l’autre, n’attend plus rien de l’un quand l’autre a répondu', () => {
    const un = valeur({ organisationId: 'ud', alternative: true });
    const autre = soumise({ organisationId: 'reseau', alternative: true });
    expect(avancementDe([un, autre], '2026-12-12')).toMatchObject({ attendues: 1, soumises: 1, manquantes: 0 });
    expect(avancementDe([un], '2026-12-12', [un, autre])).toMatchObject({ attendues: 0, manquantes: 0 });
    expect(avancementDe([un, { ...un, organisationId: 'reseau' }], '2026-12-12')).toMatchObject({ attendues: 2, manquantes: 2 });
    expect(avancementDe([un, { ...autre, departement: '21' }], '2026-12-12')).toMatchObject({ attendues: 2, manquantes: 1 });
  });

  it('compte une cellule rectifiée une seule fois', () => {
    const ancienne = acceptee({ id: 'ancienne' });
    const enAttente = soumise({ remplaceId: 'ancienne' });
    expect(avancementDe([ancienne, enAttente], '2026-11-20')).toMatchObject({ attendues: 1, acceptees: 1, soumises: 0 });
    expect(avancementDe([{ ...ancienne, remplaceeLe: MAINTENANT }, { ...enAttente, etat: 'ACCEPTEE' }], '2026-11-20')).toMatchObject({ attendues: 1, acceptees: 1 });
  });
});
