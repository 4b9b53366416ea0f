import { estBloc, lireBloc } from './collage';

describe('un bloc copié depuis Excel', () => {
  it.each([
    ['une colonne, terminée par un saut de ligne', '12\r\n1 234,5\r\nNC\r\n', [['12'], ['1 234,5'], ['NC']]],
    ['deux colonnes', '1\t2\n3\t4', [['1', '2'], ['3', '4']]],
    ['une cellule vide au milieu', '1\t\t3', [['1', '', '3']]],
    ['une cellule entre guillemets, avec saut de ligne et guillemets doublés', '"a ""b""\nc"\t2', [['a "b"\nc', '2']]],
    ['une dernière ligne vide voulue', '1\n\n', [['1'], ['']]],
  ])('se découpe : %s', (_cas, texte, attendu) => expect(lireBloc(texte)).toEqual(attendu));

  it('une seule valeur n’est pas un bloc', () => {
    expect(estBloc(lireBloc('12\r\n'))).toBe(false);
    expect(estBloc(lireBloc('12\t13'))).toBe(true);
  });
});
