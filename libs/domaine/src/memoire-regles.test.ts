import { regle } from './exemples';
import { ajouterJours } from './jour';
import { reglesEnMemoire } from './memoire-regles';
import { reglesApplicables } from './regle';
import type { TypeInstance } from './vocabulaire';

const REGLES = [
  regle({ id: 'ac2011', departements: [], unite: 'PAR_AN', nombre: 2, debut: '2011-01-01', fin: '2013-12-31' }),
  regle({ id: 'ac2015', typeInstance: 'COMITE_PILOTAGE_REGIONAL', departements: [], debut: '2015-09-10', fin: '2018-12-31' }),
  regle({ id: 'bfc2016' }),
  regle({ id: 'propre', instanceId: 'cta-dole', departements: [], nature: 'PREAVIS', source: 'REGLEMENT_INTERIEUR', nombre: 10, unite: 'JOURS_CALENDAIRES', debut: '2017-05-02', fin: null }),
];

it('répond comme sans mémoire, chaque jour, pour chaque instance', () => {
  const retenir = reglesEnMemoire(REGLES);
  for (let jour = '2010-12-25'; jour < '2019-02-01'; jour = ajouterJours(jour, 1)) {
    for (const [typeInstance, departements, instanceId] of [['CTA', ['39'], 'cta-dole'], ['CTA', ['39'], 'autre'], ['CTA', ['01'], 'autre'], ['COMITE_PILOTAGE_REGIONAL', ['39', '21'], 'cpr']] satisfies [TypeInstance, string[], string][]) {
      const situation = { jour, typeInstance, departements, instanceId };
      expect(JSON.stringify(retenir(situation))).toBe(JSON.stringify(reglesApplicables(REGLES, situation)));
    }
  }
});

it('garde une mémoire par liste de règles', () => {
  expect(reglesEnMemoire(REGLES)).toBe(reglesEnMemoire(REGLES));
  expect(reglesEnMemoire([...REGLES])).not.toBe(reglesEnMemoire(REGLES));
});
