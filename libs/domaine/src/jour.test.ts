import fc from 'fast-check';
import { ajouterJours, annee, estJour, joursEntre, jourSemaine, seChevauchent, trimestre, trimestreDe, trimestres, valableLe } from './jour';

describe('un jour civil est un texte AAAA-MM-JJ qui existe', () => {
  it.each(['2026-12-01', '2024-02-29', '1900-01-01', '2999-12-31'])('%s existe', (jour) => expect(estJour(jour)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-12-01', '2026-1-1', '1899-12-31', '3000-01-01', '', null, 20261201, '2026-12-01T00:00:00Z', '9999999-01-01'])(
    '%s n’existe pas',
    (jour) => expect(estJour(jour)).toBe(false),
  );
});

describe('l’arithmétique des jours ignore les fuseaux et l’heure d’été', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s et %i jours font %s', (jour, nombre, attendu) => expect(ajouterJours(jour, nombre)).toBe(attendu));

  it('ajouter puis mesurer rend le nombre ajouté', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (n) => {
        expect(joursEntre('2026-11-20', ajouterJours('2026-11-20', n))).toBe(n);
      }),
    );
  });

  it('le 20 novembre 2026 est un vendredi', () => expect(jourSemaine('2026-11-20')).toBe(5));
});

describe('les périodes', () => {
  it.each([
    [1, '2026-01-01', '2026-03-31', '1er trimestre 2026'],
    [2, '2026-04-01', '2026-06-30', '2e trimestre 2026'],
    [3, '2026-07-01', '2026-09-30', '3e trimestre 2026'],
    [4, '2026-10-01', '2026-12-31', '4e trimestre 2026'],
  ] as const)('le trimestre %i va du %s au %s', (rang, debut, fin, libelle) => expect(trimestre(2026, rang)).toEqual({ debut, fin, libelle }));

  it('quatre trimestres couvrent l’année sans trou ni doublon', () => {
    const quarts = trimestres(2024);
    expect(quarts[0]?.debut).toBe(annee(2024).debut);
    expect(quarts.at(-1)?.fin).toBe(annee(2024).fin);
    quarts.slice(1).forEach((q, i) => expect(ajouterJours(quarts[i]?.fin ?? '', 1)).toBe(q.debut));
    expect(quarts.map((q) => trimestreDe(q.fin))).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['le premier jour', '2026-01-01', true],
    ['le dernier jour', '2026-06-30', true],
    ['la veille', '2025-12-31', false],
    ['le lendemain', '2026-07-01', false],
  ])('une validité comprend ses deux bornes : %s', (_, jour, attendu) => expect(valableLe({ debut: '2026-01-01', fin: '2026-06-30' }, jour)).toBe(attendu));

  it('sans fin, une validité dure', () => expect(valableLe({ debut: '2026-01-01', fin: null }, '2999-01-01')).toBe(true));

  it('deux périodes qui se touchent un jour se chevauchent', () => {
    expect(seChevauchent({ debut: '2026-01-01', fin: '2026-06-30' }, { debut: '2026-06-30', fin: null })).toBe(true);
    expect(seChevauchent({ debut: '2026-01-01', fin: '2026-06-29' }, { debut: '2026-06-30', fin: null })).toBe(false);
  });
});
