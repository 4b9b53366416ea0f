import { champs, manques, refus, tenue, reunion } from './exemples';
import { action, feuille } from './exemples-feuilles';
import { adopterFeuilleDeRoute, avancementRemonte, composerFeuilleDeRoute, conseilsPourAdopter, reviserFeuilleDeRoute, titreFeuille } from './feuille-de-route';
import { actesPossiblesFeuille } from './machine-feuilles';
import type { EtatAction } from './vocabulaire';

const accord = { effetLe: '2025-01-01', finLe: '2028-12-31', departements: ['21', '39'] };
const comite = { type: 'COMITE_PILOTAGE_REGIONAL' as const, departements: ['21', '39'] };

describe('une feuille de route se compose', () => {
  it('par un comité de pilotage, pour une année de l’accord', () =>
    expect(composerFeuilleDeRoute({ annee: 2027 }, { accord, instance: comite })).toEqual({ annee: 2027, etat: 'BROUILLON', numero: 0, departements: ['21', '39'] }));

  it.each([
    ['une année où l’accord n’est plus en vigueur', { annee: 2029 }, comite, ['annee']],
    ['une année avant l’accord', { annee: 2024 }, comite, ['annee']],
    ['une année qui n’en est pas une', { annee: 20.5 }, comite, ['annee']],
    ['un CTA', { annee: 2027 }, { ...comite, type: 'CTA' as const }, ['instanceId']],
    ['un comité d’ailleurs', { annee: 2027 }, { ...comite, departements: ['13'] }, ['accordId']],
  ])('mais pas pour %s', (_cas, saisie, instance, noms) => expect(() => composerFeuilleDeRoute(saisie, { accord, instance })).toThrow(champs(...noms)));

  it('se dit par son année', () => expect(titreFeuille({ annee: 2026 })).toBe('Feuille de route 2026'));
});

describe('une feuille de route s’adopte', () => {
  const deLa = tenue({ instanceId: 'comite', jour: '2026-03-26' });

  it('en réunion, ce jour-là, sous le numéro suivant', () => {
    expect(adopterFeuilleDeRoute(feuille(), { actions: 3, reunion: deLa }, '2026-04-02')).toEqual({ etat: 'ADOPTEE', numero: 1, adopteeLe: '2026-03-26', motifRevision: null });
    expect(adopterFeuilleDeRoute(feuille({ etat: 'EN_REVISION', numero: 1, motifRevision: 'Retard' }), { actions: 3, reunion: null }, '2026-06-02')).toMatchObject({ numero: 2, adopteeLe: '2026-06-02', motifRevision: null });
  });

  it('jamais vide, ni dans la réunion d’un autre, ni avant la réunion, ni deux fois', () => {
    expect(() => adopterFeuilleDeRoute(feuille(), { actions: 0, reunion: deLa }, '2026-04-02')).toThrow(manques('VIDE'));
    expect(() => adopterFeuilleDeRoute(feuille(), { actions: 1, reunion: tenue() }, '2026-04-02')).toThrow(champs('reunionId'));
    expect(() => adopterFeuilleDeRoute(feuille(), { actions: 1, reunion: reunion({ instanceId: 'comite' }) }, '2026-04-02')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
    expect(() => adopterFeuilleDeRoute(feuille({ etat: 'ADOPTEE' }), { actions: 1, reunion: null }, '2026-04-02')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it('se révise avec un motif, et une fois adoptée seulement', () => {
    expect(reviserFeuilleDeRoute(feuille({ etat: 'ADOPTEE', numero: 1 }), ' Retard du diagnostic ')).toEqual({ etat: 'EN_REVISION', motifRevision: 'Retard du diagnostic' });
    expect(() => reviserFeuilleDeRoute(feuille({ etat: 'ADOPTEE' }), '')).toThrow(champs('motif'));
    for (const etat of ['BROUILLON', 'EN_REVISION'] as const) expect(() => reviserFeuilleDeRoute(feuille({ etat }), 'Retard')).toThrow(refus('TRANSITION_IMPOSSIBLE'));
  });

  it.each([
    ['BROUILLON', 'creerAction importerActions reporterActions adopterFeuilleDeRoute'],
    ['ADOPTEE', 'creerAction importerActions reviserFeuilleDeRoute'],
    ['EN_REVISION', 'creerAction importerActions reporterActions adopterFeuilleDeRoute'],
  ] as const)('%s : %s', (etat, actes) => expect(actesPossiblesFeuille(etat).join(' ')).toBe(actes));

  it('dit ce qui serait mieux, sans rien empêcher : le bilan d’abord', () => {
    const suivi = { bilan: null, sansPilote: 2, sansEcheance: 1, apresAccord: 1, aReporter: 3, closesDepuis: 1 };
    expect(conseilsPourAdopter(feuille({ annee: 2028 }), accord, suivi)).toEqual([
      'La feuille de route se prépare après le bilan de l’année précédente : celui de 2027 n’est pas encore composé.',
      '3 actions de feuilles de route précédentes ne sont ni closes ni reportées.',
      '1 action reportée a été close depuis : retirez-la, ou dites ce qui reste à faire.',
      '2 actions n’ont pas de pilote.',
      '1 action n’a pas d’échéance.',
      '1 action finit après l’accord, le 31 décembre 2028.',
    ]);
    expect(conseilsPourAdopter(feuille(), accord, { bilan: { etat: 'TRANSMIS' }, sansPilote: 0, sansEcheance: 0, apresAccord: 0, aReporter: 0, closesDepuis: 0 })).toEqual(['Le bilan de 2025 n’est pas encore adopté.']);
    expect(conseilsPourAdopter(feuille(), accord, { bilan: { etat: 'ADOPTE' }, sansPilote: 0, sansEcheance: 0, apresAccord: 0, aReporter: 0, closesDepuis: 0 })).toEqual([]);
    expect(conseilsPourAdopter(feuille({ etat: 'ADOPTEE' }), accord, suivi)).toEqual([]);
  });
});

describe('l’avancement remonte', () => {
  const part = (avancement: number, poids = 1, etat: EtatAction = 'EN_COURS') => action({ avancement, poids, etat });
  it.each([
    ['de rien', [], null],
    ['de deux moitiés', [part(100), part(0)], 50],
    ['par le poids', [part(100, 3), part(0, 1)], 75],
    ['arrondi', [part(100), part(0), part(0)], 33],
    ['sans ce qui est abandonné', [part(100), part(0, 9, 'ABANDONNEE')], 100],
    ['sans ce dont on ne sait rien', [part(0, 1, 'NON_RENSEIGNEE')], null],
  ])('%s', (_cas, parts, attendu) => expect(avancementRemonte(parts)).toBe(attendu));
});
