import fc from 'fast-check';
import { additionner, comparerDecimaux, ecrireDecimal, estDecimal, estEntier, normaliserDecimal } from './decimal';
import { lireNombre } from './nombre-francais';

const nombre = (valeur: string, pourcentage = false) => ({ genre: 'NOMBRE', valeur, pourcentage });

describe('Un nombre écrit à la française', () => {
  it.each([
    ['0', '0'],
    ['214', '214'],
    ['007', '7'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234\u202f567', '1234567'],
    ['1\u2009234', '1234'],
    [' 12,50\t', '12.5'],
    ['12.5', '12.5'],
    ['1,234', '1.234'],
    ['12,0000', '12'],
    ['3,14150', '3.1415'],
    ['99999999999', '99999999999'],
  ])('« %s » se lit %s', (texte, lu) => expect(lireNombre(texte)).toEqual(nombre(lu)));

  it.each([
    ['62,5 %', '62.5'],
    ['62,5\u00a0%', '62.5'],
    ['100%', '100'],
  ])('« %s » est un pourcentage', (texte, lu) => expect(lireNombre(texte)).toEqual(nombre(lu, true)));

  it.each(['NC', 'nc', 'N.C.', 'ND', '-', '–', '—'])('« %s » n’est pas communiqué, et jamais zéro', (texte) =>
    expect(lireNombre(texte)).toEqual({ genre: 'NON_COMMUNIQUE', abreviation: texte.toUpperCase() }),
  );

  it.each(['', '   ', '\u00a0'])('« %s » est vide', (texte) => expect(lireNombre(texte)).toEqual({ genre: 'VIDE' }));

  it.each([
    ['NaN', /nombre est attendu/],
    ['Infinity', /nombre est attendu/],
    ['1e300', /scientifique/],
    ['1,5E+3', /scientifique/],
    ['=A1+B1', /formule/],
    ['@SOMME(A1)', /formule/],
    ['+12', /sans signe/],
    ['-5', /sans signe/],
    ['−5', /sans signe/],
    ['(5)', /sans signe/],
    ['1.234', /deux façons : écrivez 1 234, ou 1,234/],
    ['1.234,5', /nombre est attendu/],
    ['1,234.5', /nombre est attendu/],
    ['12 34', /nombre est attendu/],
    ['1 2345', /nombre est attendu/],
    ['12,', /nombre est attendu/],
    [',5', /nombre est attendu/],
    ['12 h', /nombre est attendu/],
    ['١٢', /nombre est attendu/],
    ['100000000000', /trop grand/],
    ['0,12345', /4 décimales/],
    ['%', /nombre est attendu/],
    ['9'.repeat(200), /trop long/],
  ])('« %s » est refusé, avec ce qu’il faut écrire', (texte, message) => expect(lireNombre(texte)).toMatchObject({ genre: 'REFUS', message: expect.stringMatching(message) as string }));

  it('ce qui est écrit se relit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), fc.integer({ min: 0, max: 9999 }), (entier, fraction) => {
        const valeur = normaliserDecimal(`${entier}.${String(fraction).padStart(4, '0')}`);
        expect(lireNombre(ecrireDecimal(valeur))).toEqual(nombre(valeur));
      }),
    );
  });

  it('aucun texte ne fait échouer la lecture, et ce qui est lu est un nombre', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '0', ' ', '\u202f', ',', '.', '%', '-', 'N', 'C', 'e', '=') }), (texte) => {
        const lu = lireNombre(texte);
        expect(lu.genre !== 'NOMBRE' || estDecimal(lu.valeur)).toBe(true);
      }),
    );
  });
});

describe('Un décimal', () => {
  it.each([
    ['1234.5', '1 234,5'],
    ['1234567', '1 234 567'],
    ['0.25', '0,25'],
    ['12.50', '12,5'],
  ])('%s s’écrit %s', (valeur, texte) => expect(ecrireDecimal(valeur).replaceAll('\u202f', ' ')).toBe(texte));

  it.each(['', '1e5', '-1', '01', '1.', '.5', 'NaN', '1.00001', '100000000000'])('« %s » n’en est pas un', (valeur) => expect(estDecimal(valeur)).toBe(false));

  it('s’additionne et se compare exactement', () => {
    expect(additionner(['0.1', '0.2', '99999999999'])).toBe('99999999999.3');
    expect(additionner([])).toBe('0');
    expect([comparerDecimaux('10', '9'), comparerDecimaux('1.5', '1.50'), comparerDecimaux('0.1', '0.2')]).toEqual([1, 0, -1]);
    expect([estEntier('12.0'), estEntier('12.5')]).toEqual([true, false]);
  });
});
