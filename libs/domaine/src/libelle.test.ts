import { libelleLe } from './libelle';

const LIBELLES = [
  { cle: 'operateur', texte: 'France Travail', debut: '2024-01-01', fin: null },
  { cle: 'operateur', texte: 'Pôle emploi', debut: '2008-12-19', fin: '2023-12-31' },
  { cle: 'reseau', texte: 'FNARS', debut: '2011-01-01', fin: '2017-01-12' },
];

describe('un objet montre le libellé de son jour', () => {
  it.each([
    ['2017-06-01', 'Pôle emploi'],
    ['2023-12-31', 'Pôle emploi'],
    ['2024-01-01', 'France Travail'],
    ['2030-01-01', 'France Travail'],
    ['1990-01-01', 'Pôle emploi'],
  ])('au %s : %s', (jour, texte) => expect(libelleLe(LIBELLES, 'operateur', jour)).toBe(texte));

  it('après le dernier libellé connu, on le garde', () => expect(libelleLe(LIBELLES, 'reseau', '2020-01-01')).toBe('FNARS'));
  it('une clé inconnue n’a pas de libellé', () => expect(libelleLe(LIBELLES, 'autre', '2020-01-01')).toBeNull());
});
