import fc from 'fast-check';
import { ajouterDelai, ajouterJoursOuvres, estFerie, estOuvre, estZone, finDeJour, heureLocale, jourCivil, joursFeries, paques, zoneDuDepartement } from './calendrier';
import { ajouterJours, jourSemaine } from './jour';

describe('le jour d’un instant est celui du lieu', () => {
  it.each([
    ['2026-12-01T09:00:00Z', 'Europe/Paris', '2026-12-01', 10, 0],
    ['2026-06-30T22:30:00Z', 'Europe/Paris', '2026-07-01', 0, 30],
    ['2026-06-30T22:30:00Z', 'Indian/Reunion', '2026-07-01', 2, 30],
    ['2026-07-01T01:00:00Z', 'America/Guadeloupe', '2026-06-30', 21, 0],
    ['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25', 2, 30],
    ['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-25', 2, 30],
    // Cayenne, on the evening of 31 December: Paris is in the next year already.
    ['2027-01-01T02:30:00Z', 'America/Cayenne', '2026-12-31', 23, 30],
    ['2027-01-01T02:30:00Z', 'Europe/Paris', '2027-01-01', 3, 30],
    ['2026-12-31T20:30:00Z', 'Indian/Reunion', '2027-01-01', 0, 30],
  ])('%s à %s', (instant, zone, jour, heure, minute) => {
    expect(heureLocale(new Date(instant), zone)).toEqual({ jour, heure, minute });
    expect(jourCivil(new Date(instant), zone)).toBe(jour);
  });

  it.each(['Europe/Paris', 'America/Cayenne', 'Indian/Mayotte', 'UTC'])('%s est un fuseau', (zone) => expect(estZone(zone)).toBe(true));
  it.each(['Europe/Dole', 'europe/paris', '+02:00', '', 'Paris', 'Europe/Paris ', "Europe/Paris'; --", '\u0000', '../../etc'])('%j n’en est pas un', (zone) => expect(estZone(zone)).toBe(false));

  it.each([
    ['39', 'Europe/Paris'],
    ['973', 'America/Cayenne'],
    ['974', 'Indian/Reunion'],
    [undefined, 'Europe/Paris'],
  ])('le département %s est à l’heure de %s', (code, zone) => expect(zoneDuDepartement(code)).toBe(zone));
});

describe('un jour finit à minuit, à l’heure du lieu', () => {
  it.each([
    ['2026-12-05', 'Europe/Paris', '2026-12-05T22:59:59.000Z'],
    ['2026-07-14', 'Europe/Paris', '2026-07-14T21:59:59.000Z'],
    ['2026-03-28', 'Europe/Paris', '2026-03-28T22:59:59.000Z'],
    ['2026-03-29', 'Europe/Paris', '2026-03-29T21:59:59.000Z'],
    ['2026-10-25', 'Europe/Paris', '2026-10-25T22:59:59.000Z'],
    ['2026-12-05', 'Indian/Reunion', '2026-12-05T19:59:59.000Z'],
    ['2026-12-05', 'America/Guadeloupe', '2026-12-06T03:59:59.000Z'],
    ['2026-12-05', 'UTC', '2026-12-05T23:59:59.000Z'],
    ['2026-12-31', 'America/Cayenne', '2027-01-01T02:59:59.000Z'],
  ])('%s à %s', (jour, zone, fin) => {
    expect(finDeJour(jour, zone).toISOString()).toBe(fin);
    expect(jourCivil(finDeJour(jour, zone), zone)).toBe(jour);
  });
});

describe('les jours fériés', () => {
  it.each([
    [2017, '2017-04-16'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('Pâques %i tombe le %s', (annee, jour) => expect(paques(annee)).toBe(jour));

  it('Pâques est toujours un dimanche entre le 22 mars et le 25 avril', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2999 }), (annee) => {
        const jour = paques(annee);
        expect(jourSemaine(jour)).toBe(0);
        expect(jour >= `${annee}-03-22` && jour <= `${annee}-04-25`).toBe(true);
      }),
    );
  });

  it('onze jours en 2026 dans le Jura', () => {
    expect(joursFeries(2026, '39')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  it.each([
    ['67', '2026-04-03', 'le Vendredi saint en Alsace'],
    ['57', '2026-12-26', 'la Saint-Étienne en Moselle'],
    ['971', '2026-05-27', 'l’abolition en Guadeloupe'],
    ['972', '2026-05-22', 'l’abolition en Martinique'],
    ['973', '2026-06-10', 'l’abolition en Guyane'],
    ['974', '2026-12-20', 'l’abolition à La Réunion'],
    ['976', '2026-04-27', 'l’abolition à Mayotte'],
  ])('%s : %s, %s', (code, jour) => {
    expect(estFerie(jour, code)).toBe(true);
    expect(estFerie(jour, '39')).toBe(false);
  });
});

describe('les jours ouvrés excluent samedis, dimanches et jours fériés (AC2015, annexe 2)', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-11-11', false],
  ])('%s : %s', (jour, ouvre) => expect(estOuvre(jour)).toBe(ouvre));

  it.each([
    ['2026-11-20', 5, undefined, '2026-11-27'],
    ['2026-11-06', 5, undefined, '2026-11-16'],
    ['2026-12-24', 2, undefined, '2026-12-29'],
    ['2026-12-24', 2, '67', '2026-12-29'],
    ['2026-04-02', 1, '67', '2026-04-07'],
    ['2026-04-02', 1, '39', '2026-04-03'],
    ['2026-11-16', -5, undefined, '2026-11-06'],
    // Around the holidays of each territory.
    ['2026-12-31', 1, '973', '2027-01-04'],
    ['2026-06-09', 1, '973', '2026-06-11'],
    ['2026-06-09', 1, '39', '2026-06-10'],
    ['2027-12-17', 1, '974', '2027-12-21'],
    ['2026-05-21', 1, '972', '2026-05-26'],
    ['2026-05-26', 1, '971', '2026-05-28'],
    ['2026-04-24', 1, '976', '2026-04-28'],
    ['2025-12-24', 1, '57', '2025-12-29'],
    ['2025-12-24', 1, '39', '2025-12-26'],
    ['2026-04-07', -1, '68', '2026-04-02'],
    ['2026-04-07', -1, '39', '2026-04-03'],
  ])('de %s, %i jours ouvrés (%s) mènent au %s', (jour, nombre, code, attendu) => expect(ajouterJoursOuvres(jour, nombre, code)).toBe(attendu));

  it('compter n jours ouvrés en avance d’au moins n jours et finit sur un jour ouvré', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 30 }), (decalage, n) => {
        const depart = ajouterJours('2025-01-01', decalage);
        const fin = ajouterJoursOuvres(depart, n);
        expect(estOuvre(fin)).toBe(true);
        expect(fin >= ajouterJours(depart, n)).toBe(true);
        expect(ajouterJoursOuvres(ajouterJours(fin, 1), -1)).toBe(fin);
      }),
    );
  });

  it('un préavis en jours calendaires compte tous les jours', () => {
    expect(ajouterDelai('2026-12-01', -10, 'JOURS_CALENDAIRES')).toBe('2026-11-21');
    expect(ajouterDelai('2026-12-01', -10, 'JOURS_OUVRES')).toBe('2026-11-17');
  });
});
