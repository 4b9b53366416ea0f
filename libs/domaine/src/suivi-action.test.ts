import { pointDeRetard, tacheDAction, tacheDeFeuille, type ActionSuivie } from './suivi-action';

const suivie = (ecart: Partial<ActionSuivie> = {}): ActionSuivie => ({
  id: 'action', intitule: 'Présenter l’accord dans chaque CTA', echeanceLibelle: '1er semestre', echeance: '2026-06-30', avancement: 92, cadre: 'Feuille de route 2026', ...ecart,
});

describe('« Faire avancer »', () => {
  it.each([
    ['en retard', '2026-06-30', 'EN_RETARD'],
    ['cette semaine', '2026-11-25', 'CETTE_SEMAINE'],
    ['dans la quinzaine', '2026-12-04', 'ENSUITE'],
  ])('se dit %s', (_cas, echeance, rang) =>
    expect(tacheDAction(suivie({ echeance }), '2026-11-20')).toMatchObject({ rang, acte: 'avancerAction', titre: 'Faire avancer : Présenter l’accord dans chaque CTA', detail: 'Feuille de route 2026, échéance : 1er semestre, 92 % réalisé', avantLe: echeance, sujet: 'Action' }));

  it.each([['longtemps avant', '2026-12-31'], ['sans échéance', null]])('ne se dit pas %s', (_cas, echeance) => expect(tacheDAction(suivie({ echeance }), '2026-11-20')).toBeNull());
});

it.each([
  ['BROUILLON', 'Faire adopter la feuille de route 2027'],
  ['EN_REVISION', 'Faire adopter la révision de la feuille de route 2027'],
] as const)('« Faire adopter » : %s', (etat, titre) =>
  expect(tacheDeFeuille({ id: 'f', annee: 2027, etat, instanceNom: 'Comité', actions: 12 })).toMatchObject({ rang: 'ENSUITE', titre, detail: 'Comité, 12 actions', sujet: 'FeuilleDeRoute' }));

it('une action en retard se propose à l’ordre du jour, avec son échéance et son retard', () =>
  expect(pointDeRetard(suivie(), 143)).toEqual({
    titre: 'Action en retard : Présenter l’accord dans chaque CTA',
    motif: 'Feuille de route 2026\u202f; échéance\u00a0: 1er semestre\u202f; en retard de 143 jours, 92\u00a0% réalisé.',
    dureeMinutes: 10,
  }));
