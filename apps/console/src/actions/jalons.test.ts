import { ecrireJalon, lireJalon } from './jalons';

test.each([
  ['Projet', 'Projet', null],
  ['Projet ; 1/3/2027', 'Projet', '2027-03-01'],
  ['Projet;01/03/2027', 'Projet', '2027-03-01'],
  ['Projet | 2027-03-01', 'Projet', '2027-03-01'],
  ['Réunir 1/2 des SIAE ; avis', 'Réunir 1/2 des SIAE ; avis', null],
  ['Projet ; 31/02/2027', 'Projet', '2027-02-31'],
])('la ligne « %s » est l’étape « %s », prévue le %s', (ligne, intitule, prevuLe) => {
  expect(lireJalon(ligne)).toEqual({ intitule, prevuLe });
});

test.each([[{ intitule: 'Projet', prevuLe: null }], [{ intitule: 'Projet', prevuLe: '2027-03-01' }]])('une étape écrite se relit telle quelle : %j', (jalon) => {
  expect(lireJalon(ecrireJalon(jalon))).toEqual(jalon);
});
