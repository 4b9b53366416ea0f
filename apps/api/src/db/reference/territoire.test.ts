import { NOMS_DEPARTEMENTS, valableLe } from '@gouvernance-iae/domaine';
import { ANCIENNES_REGIONS } from './anciennes-regions';
import { DEPARTEMENTS, RATTACHEMENTS, REGIONS, departementsDeRegion } from './territoire';

const BFC = ['21', '25', '39', '58', '70', '71', '89', '90'];
const regionsLe = (jour: string): readonly string[] => REGIONS.filter((r) => valableLe(r, jour)).map(({ code }) => code);

describe('Le territoire de référence', () => {
  it('compte 101 départements, sans les collectivités d’outre-mer', () => {
    expect(DEPARTEMENTS).toHaveLength(101);
    expect(DEPARTEMENTS.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['975']));
  });

  it('les nomme comme le font les pages', () => {
    expect(Object.fromEntries(DEPARTEMENTS.map(({ code, nom }) => [code, nom]))).toEqual(NOMS_DEPARTEMENTS);
  });

  it('compte 18 régions aujourd’hui et 27 jusqu’au 31 décembre 2015', () => {
    expect(regionsLe('2026-11-20')).toHaveLength(18);
    expect(regionsLe('2016-01-01')).toHaveLength(18);
    expect(regionsLe('2015-12-31')).toHaveLength(27);
    expect(REGIONS).toHaveLength(34);
  });

  it.each(['2011-03-31', '2013-07-14', '2015-09-10', '2015-12-31', '2016-01-01', '2017-06-30', '2026-11-20'])(
    'rattache chaque département à une région et une seule le %s, qui existe ce jour-là',
    (jour) => {
      const existantes = new Set(regionsLe(jour));
      for (const { code } of DEPARTEMENTS) {
        const regions = RATTACHEMENTS.filter((r) => r.departement === code && valableLe(r, jour));
        expect([code, regions.length]).toEqual([code, 1]);
        expect(existantes.has(regions[0]?.region ?? '')).toBe(true);
      }
    },
  );

  it('ne connaît pas de région pour Mayotte avant sa départementalisation', () => {
    expect(RATTACHEMENTS.filter((r) => r.departement === '976' && valableLe(r, '2011-03-30'))).toEqual([]);
  });

  it('place les huit départements de Bourgogne-Franche-Comté dans deux régions jusqu’à fin 2015', () => {
    expect(departementsDeRegion('27', '2016-12-08')).toEqual(BFC);
    expect(departementsDeRegion('27', '2015-12-31')).toEqual([]);
    expect(departementsDeRegion('26', '2015-12-31')).toEqual(['21', '58', '71', '89']);
    expect(departementsDeRegion('43', '2015-12-31')).toEqual(['25', '39', '70', '90']);
    expect(departementsDeRegion('43', '2016-01-01')).toEqual([]);
  });

  it('range chaque département fusionné dans une seule ancienne région', () => {
    const fusionnes = ANCIENNES_REGIONS.flatMap(({ departements }) => departements);
    expect(new Set(fusionnes).size).toBe(fusionnes.length);
    expect(fusionnes).toHaveLength(RATTACHEMENTS.filter(({ fin }) => fin !== null).length);
  });

  it('donne à chaque département l’heure de son lieu et son article', () => {
    const lire = (code: string) => DEPARTEMENTS.find((d) => d.code === code);
    expect(lire('39')).toEqual({ code: '39', nom: 'Jura', complement: 'du Jura', zone: 'Europe/Paris' });
    expect(lire('21')?.complement).toBe('de la Côte-d’Or');
    expect(lire('89')?.complement).toBe('de l’Yonne');
    expect(lire('58')?.complement).toBe('de la Nièvre');
    expect(lire('71')?.complement).toBe('de Saône-et-Loire');
    expect(lire('90')?.complement).toBe('du Territoire de Belfort');
    expect(lire('974')).toMatchObject({ complement: 'de La Réunion', zone: 'Indian/Reunion' });
    expect(lire('973')?.zone).toBe('America/Cayenne');
  });
});
