import { indicateursAttendus, periodeSuffit, type DejaDemande } from './periodicite';
import type { Periodicite } from './vocabulaire';

const ANNEE = { debut: '2026-01-01', fin: '2026-12-31' };
const SEMESTRE = { debut: '2026-01-01', fin: '2026-06-30' };
const TRIMESTRE = { debut: '2026-07-01', fin: '2026-09-30' };

describe('une période suffit à un indicateur quand elle contient la sienne', () => {
  it.each<[Periodicite, { debut: string; fin: string }, boolean]>([
    ['ANNUELLE', ANNEE, true],
    ['ANNUELLE', SEMESTRE, false],
    ['ANNUELLE', TRIMESTRE, false],
    ['SEMESTRIELLE', SEMESTRE, true],
    ['SEMESTRIELLE', TRIMESTRE, false],
    ['TRIMESTRIELLE', TRIMESTRE, true],
    ['TRIMESTRIELLE', SEMESTRE, true],
    ['TRIMESTRIELLE', { debut: '2026-07-01', fin: '2026-09-29' }, false],
    ['TRIMESTRIELLE', { debut: '2025-11-30', fin: '2026-02-28' }, true],
    ['ANNUELLE', { debut: '2024-02-29', fin: '2025-02-28' }, true],
    ['ANNUELLE', { debut: '2016-12-08', fin: '2017-12-07' }, true],
    ['ANNUELLE', { debut: '2016-12-08', fin: '2017-11-30' }, false],
  ])('%s, du %o : %s', (periodicite, periode, attendu) => {
    expect(periodeSuffit(periodicite, periode)).toBe(attendu);
  });
});

describe('une campagne demande les indicateurs', () => {
  const indicateurs = [
    { id: 'offres', calcule: false, periodicite: 'TRIMESTRIELLE' },
    { id: 'conventions', calcule: false, periodicite: 'ANNUELLE' },
    { id: 'reunions', calcule: true, periodicite: 'ANNUELLE' },
  ] as const;
  const demander = (periode: { debut: string; fin: string }, deja: readonly DejaDemande[] = []): [string[], string[]] => {
    const { attendus, ecartes } = indicateursAttendus(indicateurs, periode, deja);
    return [attendus.map((i) => i.id), ecartes.map((e) => `${e.indicateur.id} ${e.raison}`)];
  };
  const dejaEn = (periode: { debut: string; fin: string }): DejaDemande => ({ ...periode, indicateurId: 'offres', libelle: '3e trimestre 2026' });

  it('un trimestre ne demande jamais un indicateur annuel', () => {
    expect(demander(TRIMESTRE)).toEqual([['offres'], ['conventions PERIODICITE', 'reunions CALCULE']]);
  });

  it('une année sans trimestre demande aussi les trimestriels', () => {
    expect(demander(ANNEE)).toEqual([['offres', 'conventions'], ['reunions CALCULE']]);
  });

  it('une année ne redemande pas ce qu’un de ses trimestres a demandé', () => {
    expect(demander(ANNEE, [dejaEn(TRIMESTRE)])).toEqual([['conventions'], ['offres DEJA_DEMANDE', 'reunions CALCULE']]);
  });

  it('un trimestre ne redemande pas ce que son année a demandé', () => {
    expect(demander(TRIMESTRE, [dejaEn(ANNEE)])).toEqual([[], ['offres DEJA_DEMANDE', 'conventions PERIODICITE', 'reunions CALCULE']]);
  });

  it('une autre année ne gêne pas', () => {
    expect(demander(ANNEE, [dejaEn({ debut: '2025-01-01', fin: '2025-12-31' })])[0]).toEqual(['offres', 'conventions']);
  });

  it('et dit pourquoi elle écarte les autres', () => {
    expect(indicateursAttendus(indicateurs, ANNEE, [dejaEn(TRIMESTRE)]).ecartes.map((e) => e.explication)).toEqual(['Déjà demandé par «\u00a03e trimestre 2026\u00a0».', 'Compté par la plateforme.']);
    expect(indicateursAttendus(indicateurs, TRIMESTRE, []).ecartes[0]?.explication).toBe('Demandé une fois par an\u00a0: la période est plus courte.');
  });
});
