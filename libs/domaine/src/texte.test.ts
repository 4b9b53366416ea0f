import fc from 'fast-check';
import { compter, dateComplete, dateCourte, dateEnMots, dateNumerique, distanceEnJours, duree, enumerer, heure, majuscule, nombre, ordinal, retard, typographier } from './texte';

const F = '\u202f';
const I = '\u00a0';

describe('la typographie française', () => {
  it.each([
    ["l'ordre du jour d'aujourd'hui", 'l’ordre du jour d’aujourd’hui'],
    ['Qui vient ?', `Qui vient${F}?`],
    ['Qui vient?', `Qui vient${F}?`],
    ['Attention !', `Attention${F}!`],
    ['Vraiment ?!', `Vraiment${F}?!`],
    ['un ; deux', `un${F}; deux`],
    ['Lieu : Dole', `Lieu${I}: Dole`],
    ['Lieu: Dole', `Lieu${I}: Dole`],
    ['le « compte rendu » du CTA', `le «${I}compte rendu${I}» du CTA`],
    ['«mot»', `«${I}mot${I}»`],
    ['Attendre...', 'Attendre…'],
    ['le point n° 3', `le point n°${I}3`],
    ['30 min, 10 h, 55 %', `30${I}min, 10${I}h, 55${I}%`],
    ['à 10:30', 'à 10:30'],
    ['voir https://exemple.fr/?a=1;b=2 !', `voir https://exemple.fr/?a=1;b=2${F}!`],
    ["o'brien@exemple.fr", "o'brien@exemple.fr"],
    [' : tenue', `${I}: tenue`],
    [' ; elle attend', `${F}; elle attend`],
    ['', ''],
  ])('%j devient %j', (avant, apres) => expect(typographier(avant)).toBe(apres));

  it('l’appliquer deux fois ne change rien', () => {
    const mot = fc.constantFrom('mot', "l'an", ' ', ' ?', '!', ' : ', ';', '« ', ' »', '…', '...', '12', ' h ', 'n° ', 'https://a.fr/?b', I, F, '(', ')', '\n');
    fc.assert(
      fc.property(fc.array(mot, { maxLength: 20 }).map((m) => m.join('')), (texte) => {
        const une = typographier(texte);
        expect(typographier(une)).toBe(une);
      }),
      { numRuns: 1000 },
    );
  });
});

it('un très long mot reste tel quel', () => {
  const long = 'a@'.repeat(500_000);
  expect(typographier(long)).toBe(long);
});

describe('les dates', () => {
  it.each([
    ['2026-12-01', 'mardi 1er décembre 2026', '1er décembre 2026', '1er déc. 2026', '01/12/2026'],
    ['2026-11-20', 'vendredi 20 novembre 2026', '20 novembre 2026', '20 nov. 2026', '20/11/2026'],
    ['2017-03-02', 'jeudi 2 mars 2017', '2 mars 2017', '2 mars 2017', '02/03/2017'],
  ])('%s', (jour, complete, enMots, courte, numerique) => {
    expect(dateComplete(jour)).toBe(complete);
    expect(dateEnMots(jour)).toBe(enMots);
    expect(dateCourte(jour)).toBe(courte);
    expect(dateNumerique(jour)).toBe(numerique);
  });

  it('l’année se tait quand le contexte la donne', () => expect(dateCourte('2026-12-01', false)).toBe('1er déc.'));

  it.each([
    ['2026-11-20', 'aujourd’hui'],
    ['2026-11-21', 'demain'],
    ['2026-11-19', 'hier'],
    ['2026-11-30', 'dans 10 jours'],
    ['2026-09-30', 'il y a 51 jours'],
  ])('le 20 novembre, %s est %s', (jour, attendu) => expect(distanceEnJours(jour, '2026-11-20')).toBe(attendu));

  it('un retard se compte en jours', () => {
    expect(retard('2026-09-30', '2026-11-20')).toBe('en retard de 51 jours');
    expect(retard('2026-11-19', '2026-11-20')).toBe('en retard de 1 jour');
  });
});

describe('les nombres, les heures et les listes', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, `1${F}000`],
    [1234567.5, `1${F}234${F}567,5`],
    [-1200, `−1${F}200`],
  ])('%d s’écrit %s', (valeur, texte) => expect(nombre(valeur)).toBe(texte));
  it('les décimales se fixent', () => expect(nombre(12.345, 1)).toBe('12,3'));

  it.each([
    [30, `30${I}min`],
    [60, `1${I}h`],
    [115, `1${I}h${I}55`],
    [125, `2${I}h${I}05`],
  ])('%i minutes font %s', (minutes, texte) => expect(duree(minutes)).toBe(texte));
  it('dix heures et demie', () => expect(heure(10, 30)).toBe(`10${I}h${I}30`));

  it.each([
    [0, '0 réunion'],
    [1, '1 réunion'],
    [2, '2 réunions'],
  ])('%i : %s', (n, texte) => expect(compter(n, 'réunion')).toBe(texte));

  it('les rangs, les listes et la majuscule', () => {
    expect([ordinal(1), ordinal(1, true), ordinal(3)]).toEqual(['1er', '1re', '3e']);
    expect([enumerer([]), enumerer(['a']), enumerer(['a', 'b']), enumerer(['a', 'b', 'c'])]).toEqual(['', 'a', 'a et b', 'a, b et c']);
    expect(majuscule('à faire')).toBe('À faire');
  });
});
