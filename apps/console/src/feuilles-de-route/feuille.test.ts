import { uneAction } from '../essais/feuilles';
import { aujourdHui, libelleEcheance, parChantier, tracer } from './feuille';

describe('la frise d’une année', () => {
  it.each([
    ['un trimestre', { debut: '2026-01-01', echeance: '2026-03-31' }, [0, 24.7]],
    ['une échéance sans début court depuis le début de l’année', { debut: null, echeance: '2026-09-30' }, [0, 74.8]],
    ['ce qui finit avant l’année se voit à son bord', { debut: null, echeance: '2016-12-31' }, [0, 2.5]],
    ['ce qui finit après l’année la remplit', { debut: '2026-10-01', echeance: '2027-03-31' }, [74.8, 100]],
  ])('%s', (_cas, ecart, [debut, fin]) => {
    const trace = tracer(uneAction(ecart), 2026, '2026-11-20');
    expect([trace?.debut, trace?.fin].map((x) => Math.round((x ?? 0) * 10) / 10)).toEqual([debut, fin]);
  });

  it('sans échéance, il n’y a pas de barre ; en retard, la traîne va jusqu’à aujourd’hui', () => {
    expect(tracer(uneAction({ echeance: null, debut: null }), 2026, '2026-11-20')).toBeNull();
    expect(Math.round(tracer(uneAction({ retard: 143, echeance: '2026-06-30' }), 2026, '2026-11-20')?.retard ?? 0)).toBe(88);
    expect(tracer(uneAction(), 2026, '2026-11-20')?.retard).toBeNull();
  });

  it('aujourd’hui n’est sur la frise que de son année', () => {
    expect(aujourdHui(2026, '2026-11-20')).toBeCloseTo(88.5, 1);
    expect([aujourdHui(2025, '2026-11-20'), aujourdHui(2026, undefined)]).toEqual([null, null]);
  });
});

it('l’échéance se dit sans l’année que la page dit déjà', () => {
  expect(libelleEcheance(uneAction({ echeanceLibelle: '1er trimestre 2026' }), 2026)).toBe('1er trimestre');
  expect(libelleEcheance(uneAction({ echeanceLibelle: 'avant fin 2026' }), 2026)).toBe('avant fin 2026');
  expect(libelleEcheance(uneAction({ echeanceLibelle: null, echeance: null }))).toBe('sans échéance');
});

it('les actions se rangent par chantier, chaque partie sous ce dont elle fait partie', () => {
  const actions = [uneAction({ id: 'a', chantierRang: 2, chantier: 'CTA' }), uneAction({ id: 'b', chantierRang: 1, chantier: 'Accord' }), uneAction({ id: 'c', chantierRang: 2, chantier: 'CTA', parentId: 'd' }), uneAction({ id: 'd', chantierRang: 2, chantier: 'CTA' }), uneAction({ id: 'e', chantierRang: null, chantier: null })];
  expect(parChantier(actions).map(({ titre, actions: siennes }) => [titre, siennes.map((a) => a.id).join('')])).toEqual([['1. Accord', 'b'], ['2. CTA', 'adc'], ['Sans chantier', 'e']]);
});
