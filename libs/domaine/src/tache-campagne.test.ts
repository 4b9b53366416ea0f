import { tachesDeCampagne, type CampagneSuivie } from './tache-campagne';

const campagne = (ecart: Partial<CampagneSuivie> = {}): CampagneSuivie => ({
  id: 'c', libelle: 'Année 2026', revueLe: '2026-12-15', echeance: null, aSaisir: 0, indicateurs: [], aSoumettre: 0, renvoyees: 0, echeanceRenvoi: null, motifs: [], aExaminer: 0, fournisseurs: [], ...ecart,
});
const dire = (ecart: Partial<CampagneSuivie>, jour = '2026-11-20'): string[] => tachesDeCampagne(campagne(ecart), jour).map((t) => `${t.rang} ${t.acte} : ${t.titre} (${t.detail ?? ''})`);

it('une campagne où tout est fait ne demande rien', () => expect(dire({})).toEqual([]));

it('demande de saisir, d’autant plus fort que l’échéance approche', () => {
  const aSaisir = { aSaisir: 11, indicateurs: ['F4-2', 'F5-2'] };
  expect(dire({ ...aSaisir, echeance: '2026-12-10' })).toEqual(['ENSUITE saisirValeurs : Saisir 11 valeurs : Année 2026 (2 indicateurs : F4-2 et F5-2)']);
  expect(dire({ ...aSaisir, echeance: '2026-11-25' })[0]).toMatch(/^CETTE_SEMAINE/u);
  expect(dire({ ...aSaisir, echeance: '2026-11-19' })[0]).toMatch(/^EN_RETARD/u);
});

it('cite au plus quatre indicateurs', () => {
  expect(dire({ aSaisir: 7, indicateurs: ['F1-1', 'F2-1', 'F3-1', 'F4-1', 'F5-1', 'F6-1'], echeance: '2026-12-10' })[0]).toMatch(/\(6 indicateurs : F1-1, F2-1, F3-1, F4-1 et 2 autres\)$/u);
});

it('demande de soumettre quand tout est saisi', () => {
  expect(dire({ aSoumettre: 3, echeance: '2026-12-10' })).toEqual(['CETTE_SEMAINE soumettreValeurs : Soumettre 3 valeurs : Année 2026 (Rien ne part avant la soumission)']);
});

it('dit pourquoi des valeurs reviennent', () => {
  expect(dire({ renvoyees: 3, motifs: ['Double compte possible'] })[0]).toMatch(/Corriger 3 valeurs renvoyées par le secrétariat \(« Double compte possible »\)$/u);
  expect(dire({ renvoyees: 3, motifs: ['Un', 'Deux'] })[0]).toMatch(/« Un », et 1 autre motif/u);
});

it.each([
  ['à venir', '2026-11-30', '2026-11-30'],
  ['le jour même', '2026-11-20', '2026-11-20'],
  ['passée', '2026-11-19', null],
])('ce qui revient se corrige avant son échéance %s, jamais en retard', (_cas, echeanceRenvoi, avantLe) => {
  expect(tachesDeCampagne(campagne({ renvoyees: 1, echeanceRenvoi, motifs: ['Un'] }), '2026-11-20')).toMatchObject([{ rang: 'CETTE_SEMAINE', avantLe }]);
});

it('demande d’examiner ce qui est soumis, avant la revue', () => {
  expect(dire({ aExaminer: 2, fournisseurs: ['Réseau Horizon'] })).toEqual(['ENSUITE accepterValeurs : Examiner 2 valeurs soumises : Année 2026 (Réseau Horizon, avant la revue du 15 décembre 2026)']);
});
