import departementsEtalab from '@etalab/decoupage-administratif/data/departements.json';
import regionsEtalab from '@etalab/decoupage-administratif/data/regions.json';
import { valableLe, zoneDuDepartement, type Jour } from '@gouvernance-iae/domaine';
import { ANCIENNES_REGIONS } from './anciennes-regions';
import { DEBUT_HISTOIRE, type DepartementReference, type RattachementReference, type RegionReference } from './types';

const FIN_ANCIENNES_REGIONS: Jour = '2015-12-31';
const DEBUT_NOUVELLES_REGIONS: Jour = '2016-01-01';
/** Loi n° 2010-1487: Mayotte is a département from this day, the 101st. */
const DEBUT_MAYOTTE: Jour = '2011-03-31';

/** INSEE's « type de nom en clair » (TNCC): the article that a name takes after « de ». */
const LIAISONS = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’'] as const;

/** The collectivités without département status (975, 977, 978, 984 to 989) are not among the 101. */
const estDepartement = (lieu: { zone: string }): boolean => lieu.zone !== 'com';

const typographie = (nom: string): string => nom.replaceAll("'", '’');

const fusionnes = new Map(ANCIENNES_REGIONS.flatMap(({ code, departements }) => departements.map((d) => [d, code] as const)));

const departementsActuels = departementsEtalab.filter(estDepartement);
const regionsActuelles = regionsEtalab.filter(estDepartement);
const regionsNouvelles = new Set(departementsActuels.filter(({ code }) => fusionnes.has(code)).map(({ region }) => region));

const debutDe = (departement: string): Jour => (departement === '976' ? DEBUT_MAYOTTE : DEBUT_HISTOIRE);

/** The 101 départements, each with its name, its article and its time zone. */
export const DEPARTEMENTS: readonly DepartementReference[] = departementsActuels.map(({ code, nom, typeLiaison }) => ({
  code,
  nom: typographie(nom),
  complement: `${LIAISONS[typeLiaison] ?? 'de '}${typographie(nom)}`,
  zone: zoneDuDepartement(code),
}));

/** The 18 régions of today and the 16 that ended on 31 December 2015. */
export const REGIONS: readonly RegionReference[] = [
  ...ANCIENNES_REGIONS.map(({ code, nom }) => ({ code, nom, debut: DEBUT_HISTOIRE, fin: FIN_ANCIENNES_REGIONS })),
  ...regionsActuelles.map(({ code, nom }) => ({
    code,
    nom: typographie(nom),
    debut: regionsNouvelles.has(code) ? DEBUT_NOUVELLES_REGIONS : code === '06' ? DEBUT_MAYOTTE : DEBUT_HISTOIRE,
    fin: null,
  })),
];

/** Dated membership: a département of a merged région has two rows, any other has one. */
export const RATTACHEMENTS: readonly RattachementReference[] = departementsActuels.flatMap(({ code, region }) => {
  const ancienne = fusionnes.get(code);
  if (!ancienne) return [{ departement: code, region, debut: debutDe(code), fin: null }];
  return [
    { departement: code, region: ancienne, debut: DEBUT_HISTOIRE, fin: FIN_ANCIENNES_REGIONS },
    { departement: code, region, debut: DEBUT_NOUVELLES_REGIONS, fin: null },
  ];
});

/** The départements of a région on a day, in order; none when it did not exist then. */
export function departementsDeRegion(region: string, jour: Jour): readonly string[] {
  return RATTACHEMENTS.filter((r) => r.region === region && valableLe(r, jour))
    .map(({ departement }) => departement)
    .sort();
}
