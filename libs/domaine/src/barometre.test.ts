import { calculerBarometre, direPart, faitsDuDepartement, mediane, phraseBarometre, type FaitsBarometre, type SeanceBarometre } from './barometre';

const seance = (ecart: Partial<SeanceBarometre> = {}): SeanceBarometre => ({ instanceId: 'dole', type: 'CTA', departements: ['39'], jour: '2026-02-17', approuve: true, delaiTransmission: 30, delaiReception: 5, retour: true, ...ecart });
const FAITS: FaitsBarometre = {
  instances: [
    { id: 'dole', type: 'CTA', departements: ['39'] }, { id: 'saone', type: 'CTA', departements: ['21', '39'] }, { id: 'lons', type: 'CTA', departements: ['39'] },
    { id: 'cdiae', type: 'CDIAE', departements: ['39'] }, { id: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'] },
  ],
  seances: [
    seance(), seance({ jour: '2026-05-12', delaiReception: null, retour: false }), seance({ jour: '2026-09-08', approuve: false, delaiTransmission: null, delaiReception: null }),
    seance({ instanceId: 'saone', departements: ['21', '39'], jour: '2026-03-01', delaiTransmission: 10, delaiReception: 1, retour: null }),
    seance({ instanceId: 'cdiae', type: 'CDIAE', jour: '2026-06-04' }), seance({ instanceId: 'cpr', type: 'COMITE_PILOTAGE_REGIONAL', departements: ['21', '39'], jour: '2026-06-18' }),
  ],
  participations: [
    { departements: ['39'], type: 'CTA', college: 'ETAT', signataire: 'État', attendues: 3, titulaires: 1, suppleants: 1 },
    { departements: ['21', '39'], type: 'CTA', college: 'ETAT', signataire: 'État', attendues: 1, titulaires: 1, suppleants: 0 },
    { departements: ['39'], type: 'CTA', college: 'IAE', signataire: null, attendues: 6, titulaires: 3, suppleants: 0 },
    { departements: ['21', '39'], type: 'COMITE_PILOTAGE_REGIONAL', college: 'IAE', signataire: 'Réseau Horizon', attendues: 1, titulaires: 1, suppleants: 0 },
  ],
  themes: [
    { departements: ['39'], type: 'CTA', genre: 'DEBAT', etiquette: null, points: 5, reunions: 3 }, { departements: ['21', '39'], type: 'CTA', genre: 'DEBAT', etiquette: null, points: 2, reunions: 1 },
    { departements: ['39'], type: 'CTA', genre: 'BILAN', etiquette: null, points: 1, reunions: 1 }, { departements: ['39'], type: 'CTA', genre: null, etiquette: 'PRESENTATION_ACCORD', points: 1, reunions: 1 },
  ],
};

it('compte la périodicité par type d’instance, sans oublier celles qui n’ont pas siégé', () => {
  expect(calculerBarometre(FAITS).periodicite).toEqual([
    { type: 'CTA', instances: 3, tenues: 4, sansReunion: 1, intervalle: 84 },
    { type: 'CDIAE', instances: 1, tenues: 1, sansReunion: 0, intervalle: null },
    { type: 'COMITE_PILOTAGE_REGIONAL', instances: 1, tenues: 1, sansReunion: 0, intervalle: null },
  ]);
});

it('mesure la participation par collège et par signataire, et à quel niveau', () => {
  const { colleges, signataires } = calculerBarometre(FAITS);
  expect(colleges).toEqual([{ cle: 'ETAT', attendues: 4, titulaires: 2, suppleants: 1 }, { cle: 'IAE', attendues: 7, titulaires: 4, suppleants: 0 }]);
  expect(signataires).toEqual([{ cle: 'État', attendues: 4, titulaires: 2, suppleants: 1 }, { cle: 'Réseau Horizon', attendues: 1, titulaires: 1, suppleants: 0 }]);
});

it('range les thèmes du plus au moins traité', () => {
  const { genres, etiquettes } = calculerBarometre(FAITS);
  expect(genres).toEqual([{ cle: 'DEBAT', points: 7, reunions: 4 }, { cle: 'BILAN', points: 1, reunions: 1 }]);
  expect(etiquettes).toEqual([{ cle: 'PRESENTATION_ACCORD', points: 1, reunions: 1 }]);
});

it('suit l’articulation entre CTA et CDIAE, dans les deux sens', () => {
  expect(calculerBarometre(FAITS).articulation).toEqual({ reunions: 4, approuves: 3, transmis: 3, recus: 2, delaiTransmission: 30, delaiReception: 1, retoursDus: 3, retours: 2 });
});

it('un CTA à cheval compte une fois dans l’ensemble, une fois dans chacun de ses départements ; un comité régional, dans aucun', () => {
  const de = (code: string) => calculerBarometre(faitsDuDepartement(FAITS, code));
  expect([calculerBarometre(FAITS).reunions, de('39').reunions, de('21').reunions, de('58').reunions]).toEqual([6, 5, 1, 0]);
  expect(de('21').signataires.map((s) => s.cle)).toEqual(['État']);
});

it('le résultat ne dépend pas de l’ordre des faits', () => {
  const retourne = Object.fromEntries(Object.entries(FAITS).map(([nom, liste]) => [nom, [...liste].reverse()])) as unknown as FaitsBarometre;
  const trie = (b: ReturnType<typeof calculerBarometre>) => ({ ...b, periodicite: [...b.periodicite].sort((x, y) => (x.type < y.type ? -1 : 1)), colleges: [...b.colleges].sort((x, y) => (x.cle < y.cle ? -1 : 1)) });
  expect(trie(calculerBarometre(retourne))).toEqual(trie(calculerBarometre(FAITS)));
});

it('se dit en une phrase, même quand rien n’est connu', () => {
  expect(phraseBarometre(2026, calculerBarometre(FAITS))).toBe('En 2026, 6 réunions tenues par 4 instances ; 64 % des sièges représentés ; 100 % des comptes rendus approuvés de CTA donnés au CDIAE.');
  expect(phraseBarometre(2014, calculerBarometre({ instances: [], seances: [], participations: [], themes: [] }))).toBe('En 2014, aucune réunion n’est connue : le baromètre n’a rien à mesurer.');
});

it.each([[[], null], [[3], 3], [[1, 9], 1], [[9, 1, 5], 5]])('la médiane de %j est %s', (valeurs, attendue) => expect(mediane(valeurs)).toBe(attendue));
it.each([[0, 0, 'non calculable'], [1, 3, '33 %'], [0, 4, '0 %']])('%i sur %i : %s', (n, d, dit) => expect(direPart(n, d)).toBe(dit));
