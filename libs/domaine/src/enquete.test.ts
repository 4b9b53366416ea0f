import { cloreEnquete, estFermee, ouvrirEnquete, repondreEnquete } from './enquete';
import { ErreurMetier } from './erreur';

const moment = { aujourdHui: '2026-11-20', maintenant: new Date('2026-11-20T09:00:00Z') };
const comite = { type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'] } as const;
const refus = (faire: () => unknown): unknown => {
  try {
    return faire();
  } catch (erreur) {
    return erreur instanceof ErreurMetier ? erreur.details.champs?.map((c) => c.champ) ?? erreur.code : erreur;
  }
};

describe('ouvrir une enquête', () => {
  it('porte sur l’année en cours ou la précédente, dans le territoire du comité', () => {
    expect(ouvrirEnquete({ annee: 2025, fermeLe: '2026-12-15' }, comite, 6, moment)).toEqual({
      typeInstance: 'COMITE_PILOTAGE_REGIONAL', annee: 2025, departements: ['21', '39'], ouvreLe: '2026-11-20', fermeLe: '2026-12-15', etat: 'OUVERTE', ouverteLe: moment.maintenant,
    });
  });

  it.each([
    ['d’une autre année', { annee: 2024, fermeLe: '2026-12-15' }, comite, 6, ['annee']],
    ['de l’année à venir', { annee: 2027, fermeLe: '2026-12-15' }, comite, 6, ['annee']],
    ['fermée avant d’ouvrir', { annee: 2026, fermeLe: '2026-11-19' }, comite, 6, ['fermeLe']],
    ['sans jour lisible', { annee: 2026, fermeLe: 'demain' }, comite, 6, ['fermeLe']],
    ['d’un CTA', { annee: 2026, fermeLe: '2026-12-15' }, { type: 'CTA', departements: ['39'] } as const, 6, ['instanceId']],
    ['sans question', { annee: 2026, fermeLe: '2026-12-15' }, comite, 0, ['annee']],
  ])('refuse une enquête %s', (_, saisie, instance, questions, champs) => expect(refus(() => ouvrirEnquete(saisie, instance, questions, moment))).toEqual(champs));
});

describe('répondre', () => {
  const questions = [{ id: 'q1', choix: ['non', 'oui'] }, { id: 'q2', choix: ['a', 'b', 'c', 'd'] }];
  const ouverte = { etat: 'OUVERTE', fermeLe: '2026-11-20' } as const;
  const donner = (...choix: [string, number][]) => choix.map(([questionId, rang]) => ({ questionId, choix: rang }));

  it('à chaque question, jusqu’au dernier jour compris', () => expect(repondreEnquete(ouverte, questions, donner(['q2', 4], ['q1', 2]), '2026-11-20')).toEqual([2, 4]));

  it.each([
    ['une question sans réponse', donner(['q1', 1]), ['q2']],
    ['deux réponses à la même', donner(['q1', 1], ['q1', 2], ['q2', 1]), ['q1']],
    ['un choix qui n’existe pas', donner(['q1', 3], ['q2', 0]), ['q1', 'q2']],
    ['la question d’une autre enquête', donner(['q1', 1], ['q2', 1], ['q9', 1]), ['reponses']],
  ])('refuse %s', (_, reponses, champs) => expect(refus(() => repondreEnquete(ouverte, questions, reponses, '2026-11-20'))).toEqual(champs));

  it.each([
    [{ etat: 'CLOSE', fermeLe: '2026-12-31' } as const],
    [{ etat: 'OUVERTE', fermeLe: '2026-11-19' } as const],
  ])('refuse quand elle est fermée : %j', (enquete) => {
    expect(estFermee(enquete, '2026-11-20')).toBe(true);
    expect(refus(() => repondreEnquete(enquete, questions, donner(['q1', 1], ['q2', 1]), '2026-11-20'))).toBe('TRANSITION_IMPOSSIBLE');
  });
});

it('se clôt une fois', () => {
  expect(cloreEnquete({ etat: 'OUVERTE' }, moment.maintenant)).toEqual({ etat: 'CLOSE', closeLe: moment.maintenant });
  expect(refus(() => cloreEnquete({ etat: 'CLOSE' }, moment.maintenant))).toBe('TRANSITION_IMPOSSIBLE');
});
