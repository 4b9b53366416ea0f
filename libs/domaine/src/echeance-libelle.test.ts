import { lireEcheance, SANS_ECHEANCE } from './echeance-libelle';
import { anneeDe, ajouterJours, trimestres } from './jour';

describe('le libellé d’une échéance', () => {
  it.each<[libelle: string, debut: string | null, fin: string]>([
    // Those of the two road maps (AC2015 annexe 1, BFC2016 annexe 3).
    ['1er semestre 2015', '2015-01-01', '2015-06-30'],
    ['2d semestre 2015', '2015-07-01', '2015-12-31'],
    ['1er trimestre 2017', '2017-01-01', '2017-03-31'],
    ['1er semestre 2017', '2017-01-01', '2017-06-30'],
    ['2d semestre 2017', '2017-07-01', '2017-12-31'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['avant fin 2016', null, '2016-12-31'],
    ['avant fin 2017', null, '2017-12-31'],
    // And the ways in which people write.
    ['fin 2017', '2017-01-01', '2017-12-31'],
    ['Fin de l’année 2017', '2017-01-01', '2017-12-31'],
    ['courant 2017', '2017-01-01', '2017-12-31'],
    ['en 2017', '2017-01-01', '2017-12-31'],
    ['année 2017', '2017-01-01', '2017-12-31'],
    ['mars 2017', '2017-03-01', '2017-03-31'],
    ['Février 2024', '2024-02-01', '2024-02-29'],
    ['fin août 2017', '2017-08-01', '2017-08-31'],
    ['mi-mars 2017', '2017-03-01', '2017-03-15'],
    ['mi-2017', '2017-01-01', '2017-06-30'],
    ['début 2018', '2018-01-01', '2018-03-31'],
    ['début juin 2018', '2018-06-01', '2018-06-10'],
    ['fin du 1er trimestre 2017', '2017-01-01', '2017-03-31'],
    ['T3 2026', '2026-07-01', '2026-09-30'],
    ['S2 2026', '2026-07-01', '2026-12-31'],
    ['4ᵉ trimestre 2026', '2026-10-01', '2026-12-31'],
    ['4ème trimestre 2026', '2026-10-01', '2026-12-31'],
    ['second semestre 2026', '2026-07-01', '2026-12-31'],
    ['au cours du 2e trimestre 2026', '2026-04-01', '2026-06-30'],
    ['31/12/2016', null, '2016-12-31'],
    ['2017-03-31', null, '2017-03-31'],
    ['31 décembre 2016', null, '2016-12-31'],
    ['1er mars 2017', null, '2017-03-01'],
    ['au plus tard le 30 septembre 2026', null, '2026-09-30'],
    ['d’ici fin juin 2026', '2026-06-01', '2026-06-30'],
    ['d’ici la fin 2026', '2026-01-01', '2026-12-31'],
    ['avant le 1er mars 2017', null, '2017-02-28'],
    ['avant mars 2017', null, '2017-02-28'],
    ['avant la fin du 1er semestre 2017', null, '2017-06-30'],
    ['  1er\u00a0trimestre   2017 ', '2017-01-01', '2017-03-31'],
  ])('« %s » court du %s au %s', (libelle, debut, fin) => expect(lireEcheance(libelle)).toMatchObject({ debut, fin }));

  it.each<[string, string]>([
    ['1er trimestre', '2026-03-31'],
    ['2d semestre', '2026-12-31'],
    ['30 septembre', '2026-09-30'],
    ['mars', '2026-03-31'],
    ['fin d’année', '2026-12-31'],
    ['fin mars', '2026-03-31'],
  ])('« %s », sans année, est de l’année de la feuille de route', (libelle, fin) => {
    expect(lireEcheance(libelle, 2026)?.fin).toBe(fin);
    expect(lireEcheance(libelle)).toBeNull();
  });

  it.each(['', '  ', '–', '-', 'néant', 'Sans échéance', null, undefined])('« %s » : aucune échéance', (libelle) => expect(lireEcheance(libelle)).toEqual(SANS_ECHEANCE));

  it.each([
    'dès que possible', 'bientôt', 'prochain comité', '5e trimestre 2017', 'T5 2017', '3e semestre 2017', '31 février 2017', '2017-02-30', '31/02/2017', 'mars 17', '1917', '3017', 'fin', 'fin fin 2017',
    'mi-1er trimestre 2017', 'fin 31 mars 2017', 'trimestre 2017', '1er 2017', 'ete 2017', '2017 2018', 'avant', 'avant la', 'de 2017', '1er trimestre 2017 ou 2018', 'NaN', '0 mars 2017',
  ])('« %s » ne veut rien dire, et se refuse', (libelle) => expect(lireEcheance(libelle, 2026)).toBeNull());

  it('les trimestres du calendrier se relisent tels que la plateforme les écrit', () => {
    for (let annee = 2000; annee <= 2099; annee += 1) for (const { libelle, debut, fin } of trimestres(annee)) expect(lireEcheance(libelle)).toEqual({ libelle, debut, fin });
  });

  it('un jour de la plateforme se relit tel quel, toute l’année', () => {
    for (let jour = '2024-01-01'; anneeDe(jour) === 2024; jour = ajouterJours(jour, 1)) expect(lireEcheance(jour)?.fin).toBe(jour);
  });

  it('le libellé reste celui qui a été écrit, ses espaces comptés une fois', () => expect(lireEcheance(' 1er\u00a0 Trimestre 2017 ')?.libelle).toBe('1er Trimestre 2017'));
});
