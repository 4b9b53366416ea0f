import { nommerPeriode, phraseAnalyse, situerPeriode, type AnalyseDite } from './phrase-analyse';
import type { Ensemble } from './taux';

const lisible = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');
const ensemble = (numerateur: string | null, denominateur: string | null = null, plus: Partial<Ensemble> = {}): Ensemble => ({ numerateur, denominateur, comptees: numerateur === null ? 0 : 1, nonCommuniquees: 0, manquantes: 0, ...plus });
const ligne = (libelle: string, ...termes: Parameters<typeof ensemble>) => ({ libelle, ensemble: ensemble(...termes) });
const T3 = { debut: '2026-07-01', fin: '2026-09-30' };
const AN = { debut: '2025-01-01', fin: '2025-12-31' };
const OFFRES = { intitule: 'Offres d’emploi déposées', unite: 'NOMBRE', numerateur: null, denominateur: null } as const;
const CONVENTIONS = { intitule: 'Part de conventions signées', unite: 'POURCENTAGE', numerateur: 'SIAE ayant une convention en cours', denominateur: 'SIAE conventionnées' } as const;
const dire = (plus: Partial<AnalyseDite>): string =>
  lisible(phraseAnalyse({ indicateur: OFFRES, periode: T3, dimension: 'DEPARTEMENT', total: ensemble('1234'), lignes: [], ecart: null, ...plus }));

it.each([
  [T3, '3e trimestre 2026', 'Au 3e trimestre 2026'],
  [{ debut: '2026-01-01', fin: '2026-06-30' }, '1er semestre 2026', 'Au 1er semestre 2026'],
  [AN, '2025', 'En 2025'],
  [{ debut: '2026-02-01', fin: '2026-02-28' }, 'février 2026', 'En février 2026'],
  [{ debut: '2024-02-01', fin: '2024-02-29' }, 'février 2024', 'En février 2024'],
  [{ debut: '2026-03-01', fin: '2026-04-30' }, '1er mars 2026 – 30 avril 2026', 'Du 1er mars 2026 au 30 avril 2026'],
])('une période se nomme par ce qu’elle est : %j', (periode, nom, situe) => {
  expect(nommerPeriode(periode)).toBe(nom);
  expect(situerPeriode(periode)).toBe(situe);
});

describe('une analyse en une phrase', () => {
  it.each<[string, Partial<AnalyseDite>]>([
    ['Au 3e trimestre 2026, offres d’emploi déposées : 1 234.', {}],
    [
      'Au 3e trimestre 2026, offres d’emploi déposées : 1 234, +12 % en un an ; de 12 (Jura) à 430 (Doubs) ; trois départements n’ont pas de chiffre accepté.',
      {
        ecart: { difference: '132', pourcentage: 0.12, points: null }, total: ensemble('1234', null, { manquantes: 3 }),
        lignes: [ligne('Doubs', '430'), ligne('Jura', '12'), ...['Yonne', 'Nièvre', 'Côte-d’Or'].map((d) => ligne(d, null, null, { manquantes: 1 }))],
      },
    ],
    [
      'En 2025, 218 SIAE ayant une convention en cours sur 284 SIAE conventionnées, soit 76,8 % (+8 points en un an) ; Nièvre reste sous 60 %.',
      { indicateur: CONVENTIONS, periode: AN, total: ensemble('218', '284'), ecart: { difference: null, pourcentage: null, points: 8 }, seuil: 0.6, lignes: [ligne('Doubs', '48', '56'), ligne('Nièvre', '14', '27')] },
    ],
    ['En 2025, 218 SIAE ayant une convention en cours sur 284 SIAE conventionnées, soit 76,8 % ; de 51,9 % (Nièvre) à 85,7 % (Doubs).', { indicateur: CONVENTIONS, periode: AN, total: ensemble('218', '284'), lignes: [ligne('Doubs', '48', '56'), ligne('Nièvre', '14', '27'), ligne('Yonne', '0', '0')] }],
    ['En 2025, 0 SIAE ayant une convention en cours sur 0 SIAE conventionnées, part non calculable.', { indicateur: CONVENTIONS, periode: AN, total: ensemble('0', '0') }],
    ['Au 3e trimestre 2026, offres d’emploi déposées : 1 234, −3 % en un an à périmètre constant ; 2 valeurs manquent ; 1 valeur non communiquée.', { ecart: { difference: '-3', pourcentage: -0.03, points: null }, constant: false, total: ensemble('1234', null, { manquantes: 2, nonCommuniquees: 1 }) }],
    ['Au 3e trimestre 2026, heures de formation : 12,5 h.', { indicateur: { ...OFFRES, intitule: 'Heures de formation', unite: 'HEURES' }, total: ensemble('12.5') }],
    ['En 2025, PMSMP : 12.', { indicateur: { ...OFFRES, intitule: 'PMSMP' }, periode: AN, total: ensemble('12') }],
    ['En 2025, existence d’une fiche : 1 oui sur 3 réponses.', { indicateur: { ...OFFRES, intitule: 'Existence d’une fiche', unite: 'BOOLEEN' }, periode: AN, total: ensemble('1', '3', { comptees: 3 }) }],
    ['En 2025, état des lieux : 2 reçus sur 3 attendus ; une organisation n’a pas de chiffre accepté.', { indicateur: { ...OFFRES, intitule: 'État des lieux', unite: 'DOCUMENT' }, periode: AN, dimension: 'ORGANISATION', total: ensemble('2', '3', { comptees: 2, manquantes: 1 }), lignes: [ligne('A', '1', '1'), ligne('B', '1', '1'), ligne('C', null, null, { manquantes: 1 })] }],
    ['Au 3e trimestre 2026, offres d’emploi déposées : aucun chiffre accepté sur 12 attendus, 1 non communiquée.', { total: ensemble(null, null, { manquantes: 11, nonCommuniquees: 1 }) }],
    ['Au 3e trimestre 2026, aucune valeur de cet indicateur n’est attendue.', { total: ensemble(null) }],
  ])('%s', (attendue, plus) => {
    expect(dire(plus)).toBe(attendue);
  });

  it('porte sa typographie : fines, insécables, apostrophes', () => {
    expect(phraseAnalyse({ indicateur: OFFRES, periode: T3, dimension: 'DEPARTEMENT', total: ensemble('1234', null, { manquantes: 1 }), lignes: [], ecart: null })).toBe('Au 3e trimestre 2026, offres d’emploi déposées\u00a0: 1\u202f234\u202f; 1 valeur manque.');
  });
});
