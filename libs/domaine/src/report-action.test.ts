import { champs, refus } from './exemples';
import { feuille } from './exemples-feuilles';
import { echeanceProposee, reporterActions, type ActionAReporter } from './report-action';

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const ancienne = (n: number, plus: Partial<ActionAReporter> = {}): ActionAReporter => ({
  id: uuid(n), annee: 2026, instanceId: 'comite', accordId: 'accord', cadre: 'ADOPTEE', etat: 'EN_COURS', avancement: 40, reportee: false, chantierRang: 1, chantier: 'Conventions', intitule: 'Signer les conventions',
  description: null, articleId: uuid(9), piloteId: uuid(8), contributeurs: [], echeanceLibelle: '4e trimestre', debut: '2026-10-01', echeance: '2026-12-31', poids: 2, parentId: null, ...plus,
});
const suivante = feuille({ annee: 2027, etat: 'BROUILLON', instanceId: 'comite', accordId: 'accord' });
const reporter = (lignes: readonly { n: number; echeance?: string }[], connues: readonly ActionAReporter[], vers = suivante) =>
  reporterActions(vers, lignes.map(({ n, echeance }) => ({ id: `00000000-0000-4000-9000-00000000000${n}`, actionId: uuid(n), echeance: echeance ?? null })), new Map(connues.map((a) => [a.id, a])));

it('une action reportée reprend ce qui était prévu et où elle en est, sous l’échéance choisie', () => {
  expect(reporter([{ n: 1, echeance: '1er trimestre' }], [ancienne(1)])).toEqual([
    expect.objectContaining({ reporteeDeId: uuid(1), etat: 'EN_COURS', avancement: 40, plan: expect.objectContaining({ intitule: 'Signer les conventions', piloteId: uuid(8), poids: 2, articleId: uuid(9), debut: '2027-01-01', echeance: '2027-03-31' }) }),
  ]);
});

it('sous un autre accord, elle perd l’article du premier', () => expect(reporter([{ n: 1 }], [ancienne(1, { accordId: 'ancien' })])[0]?.plan.articleId).toBeNull());

it('les parties suivent leur tout, et un tout ne laisse pas de partie en cours derrière lui', () => {
  const connues = [ancienne(1), ancienne(2, { parentId: uuid(1) }), ancienne(3, { parentId: uuid(1), etat: 'TERMINEE', avancement: 100 })];
  expect(reporter([{ n: 1 }, { n: 2 }], connues).map((a) => a.plan.parentId)).toEqual([null, '00000000-0000-4000-9000-000000000001']);
  expect(reporter([{ n: 2 }], connues)[0]?.plan.parentId).toBeNull();
  expect(() => reporter([{ n: 1 }], connues)).toThrow(champs(uuid(1)));
});

it.each<[string, Partial<ActionAReporter>]>([
  ['faite', { etat: 'TERMINEE', avancement: 100 }],
  ['déjà reportée', { reportee: true }],
  ['d’un autre comité', { instanceId: 'autre' }],
  ['d’un brouillon', { cadre: 'BROUILLON' }],
  ['de la même année', { annee: 2027 }],
])('une action %s ne se reporte pas', (_cas, plus) => expect(() => reporter([{ n: 1 }], [ancienne(1, plus)])).toThrow(champs(uuid(1))));

it('ni sans choix, ni deux fois la même, ni sous une échéance qui ne veut rien dire, ni dans une feuille adoptée', () => {
  expect(() => reporter([], [ancienne(1)])).toThrow(champs('lignes'));
  expect(() => reporterActions(suivante, [{ id: uuid(5), actionId: uuid(1) }, { id: uuid(6), actionId: uuid(1) }], new Map([[uuid(1), ancienne(1)]]))).toThrow(champs(uuid(1)));
  expect(() => reporter([{ n: 1, echeance: 'bientôt' }], [ancienne(1)])).toThrow(champs(`${uuid(1)}.echeance`));
  expect(() => reporter([{ n: 1 }], [ancienne(1)], feuille({ annee: 2027, etat: 'ADOPTEE', numero: 1, instanceId: 'comite' }))).toThrow(refus('TRANSITION_IMPOSSIBLE'));
});

it.each([
  ['fin mars 2027', '2027-03-31', 'fin mars 2027'],
  ['2d semestre', '2027-12-31', '2d semestre'],
  [null, '2027-06-30', '30 juin 2027'],
  ['4e trimestre', '2026-12-31', null],
  [null, null, null],
] as const)('de %s (%s), l’échéance proposée pour 2027 est %s', (echeanceLibelle, echeance, attendue) => expect(echeanceProposee({ echeanceLibelle, echeance }, 2027)).toBe(attendue));
