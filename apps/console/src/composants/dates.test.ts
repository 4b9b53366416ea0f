import { dureeEntre, heure, instantDe, jourSemaineCourt, plage } from './dates';

describe('les heures du lieu', () => {
  it.each([
    ['2026-12-01', '10:00', 'Europe/Paris', '2026-12-01T09:00:00.000Z'],
    ['2026-07-01', '10:00', 'Europe/Paris', '2026-07-01T08:00:00.000Z'],
    ['2026-12-01', '10:00', 'America/Cayenne', '2026-12-01T13:00:00.000Z'],
    ['2026-12-01', '02:00', 'Indian/Reunion', '2026-11-30T22:00:00.000Z'],
    // The days when the clock changes: 29 March and 25 October 2026.
    ['2026-03-29', '08:00', 'Europe/Paris', '2026-03-29T06:00:00.000Z'],
    ['2026-10-25', '08:00', 'Europe/Paris', '2026-10-25T07:00:00.000Z'],
  ])('le %s à %s, heure de %s', (jour, moment, zone, instant) => {
    expect(instantDe(jour, moment, zone)).toBe(instant);
  });

  it('se lisent sur l’horloge du lieu', () => {
    expect(heure('2026-12-01T13:30:00.000Z', 'America/Cayenne')).toBe('10\u00a0h\u00a030');
    expect(plage('2026-12-01T09:00:00.000Z', '2026-12-01T11:00:00.000Z', 'Europe/Paris')).toBe('10\u00a0h à 12\u00a0h');
  });
});

describe('les dates et les durées', () => {
  it('s’abrègent dans les tableaux', () => {
    expect(jourSemaineCourt('2026-12-01')).toBe('mar. 1er déc.');
  });

  it('se comptent entre deux instants', () => {
    expect(dureeEntre('2026-12-01T09:00:00.000Z', '2026-12-01T10:55:00.000Z')).toBe('1\u00a0h\u00a055');
  });
});
