import { comparerEtendue, couvre, ensemble, estCodeDepartement, intersection, reunirTerritoires, seRecoupent } from './territoire';

describe('le département est l’atome du territoire', () => {
  it.each(['01', '19', '21', '2A', '2B', '95', '971', '974', '976'])('%s a la forme d’un code', (code) => expect(estCodeDepartement(code)).toBe(true));
  it.each(['00', '20', '96', '1', '2C', '975', '977', '2a', ' 39', ''])('%j ne l’a pas', (code) => expect(estCodeDepartement(code)).toBe(false));

  it('un territoire est un ensemble : sans doublon, rangé', () => {
    expect(ensemble(['39', '21', '39'])).toEqual(['21', '39']);
    expect(reunirTerritoires(['39'], ['21', '39'])).toEqual(['21', '39']);
    expect(intersection(['39', '21'], ['21', '70'])).toEqual(['21']);
    expect(seRecoupent(['39'], ['21'])).toBe(false);
  });

  it.each([
    [[], ['39'], true],
    [[], [], true],
    [['21', '39'], ['39'], true],
    [['39'], ['21', '39'], false],
    [['39'], [], false],
  ])('%j couvre %j : %s', (territoire, partie, attendu) => expect(couvre(territoire, partie)).toBe(attendu));

  it('le plus étroit vient d’abord, la nation en dernier', () => {
    expect([[], ['21', '39'], ['39']].sort(comparerEtendue)).toEqual([['39'], ['21', '39'], []]);
  });
});
