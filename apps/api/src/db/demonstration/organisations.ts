import { libelleLe, type GenreOrganisation, type Jour, type TypeSiae } from '@gouvernance-iae/domaine';
import { LIBELLES } from '../reference/libelles';
import { DEPARTEMENTS, departementsDeRegion } from '../reference/territoire';
import { REGION } from './accord';
import { BASSINS } from './bassins';
import type { OrganisationFictive } from './plan';

/** The story begins with the signature of BFC2016: everything exists since that day. */
export const DEBUT_RECIT: Jour = '2016-12-08';

export interface OrganisationCle extends OrganisationFictive {
  readonly cle: string;
}

export interface Renommage {
  readonly cle: string;
  readonly jour: Jour;
  readonly nom: string;
}

interface Modele {
  readonly cle: string;
  readonly genre: GenreOrganisation;
  readonly nom: string | ((libelle: (cle: string) => string) => string);
  readonly parent?: string;
  readonly reseau?: string | null;
  readonly typeSiae?: TypeSiae;
  readonly departements?: readonly string[];
}

const bfc = departementsDeRegion(REGION, DEBUT_RECIT);
export const DEPARTEMENTS_BFC = bfc.map((code) => {
  const trouve = DEPARTEMENTS.find((d) => d.code === code);
  if (!trouve) throw new Error(`Département inconnu\u00a0: ${code}`);
  return trouve;
});

const complementDe = (nom: string): string => (/^[AEIOUYÉ]/u.test(nom) ? `d’${nom}` : nom.startsWith('Le ') ? `du ${nom.slice(3)}` : `de ${nom}`);

/** Direction territoriale of Pôle emploi, then France Travail, for two départements each. */
const DIRECTIONS_TERRITORIALES = [
  { cle: 'DT-21-89', nom: 'Côte-d’Or et Yonne', departements: ['21', '89'] },
  { cle: 'DT-25-90', nom: 'Doubs et Territoire de Belfort', departements: ['25', '90'] },
  { cle: 'DT-39-70', nom: 'Jura et Haute-Saône', departements: ['39', '70'] },
  { cle: 'DT-58-71', nom: 'Nièvre et Saône-et-Loire', departements: ['58', '71'] },
] as const;

export const directionTerritoriale = (departement: string): string =>
  DIRECTIONS_TERRITORIALES.find(({ departements }) => (departements as readonly string[]).includes(departement))?.cle ?? '';

export const cleAgence = (ville: string): string => `AGENCE-${ville}`;
export const cleSiae = (nom: string): string => `SIAE-${nom}`;

const agences = [...new Map(BASSINS.map((b) => [b.agence, b])).values()];

const MODELES: readonly Modele[] = [
  { cle: 'PLATEFORME', genre: 'AUTRE', nom: 'Équipe de la plateforme (fictive)' },
  { cle: 'DGEFP', genre: 'ETAT', nom: (l) => `${l('ETAT_CENTRAL')} (fictive)` },
  { cle: 'ETAT-REGION', genre: 'ETAT', nom: (l) => `${l('ETAT_REGION')} Bourgogne-Franche-Comté (fictive)`, departements: bfc },
  ...DEPARTEMENTS_BFC.map((d): Modele => ({
    cle: `ETAT-${d.code}`, genre: 'ETAT', nom: (l) => `${l('ETAT_DEPARTEMENT')} ${d.complement} (fictive)`, parent: 'ETAT-REGION', departements: [d.code],
  })),
  { cle: 'PE-DG', genre: 'POLE_EMPLOI', nom: (l) => `${l('POLE_EMPLOI')}, direction générale (fictive)` },
  { cle: 'PE-DR', genre: 'POLE_EMPLOI', nom: (l) => `${l('POLE_EMPLOI')} Bourgogne-Franche-Comté (fictif)`, departements: bfc },
  ...DIRECTIONS_TERRITORIALES.map((d): Modele => ({
    cle: d.cle, genre: 'POLE_EMPLOI', nom: (l) => `${l('POLE_EMPLOI')}, direction territoriale ${d.nom} (fictive)`, parent: 'PE-DR', departements: d.departements,
  })),
  ...agences.map((b): Modele => ({
    cle: cleAgence(b.agence), genre: 'POLE_EMPLOI', nom: (l) => `${l('POLE_EMPLOI')}, agence ${complementDe(b.agence)} (fictive)`,
    parent: directionTerritoriale(b.departements[0]), departements: [b.departements[0]],
  })),
  { cle: 'HORIZON', genre: 'RESEAU', nom: 'Réseau Horizon (fictif)' },
  { cle: 'SILLAGE', genre: 'RESEAU', nom: 'Réseau Sillage (fictif)' },
  { cle: 'HORIZON-BFC', genre: 'RESEAU', nom: 'Réseau Horizon BFC (fictif)', parent: 'HORIZON', departements: bfc },
  { cle: 'SILLAGE-BFC', genre: 'RESEAU', nom: 'Réseau Sillage BFC (fictif)', parent: 'SILLAGE', departements: bfc },
  { cle: 'TRAVERSE-BFC', genre: 'RESEAU', nom: 'Réseau Traverse BFC (fictif)', departements: bfc },
  { cle: 'CONSEIL-REGIONAL', genre: 'COLLECTIVITE', nom: 'Conseil régional (fictif)', departements: bfc },
  ...DEPARTEMENTS_BFC.flatMap((d): Modele[] => [
    { cle: `CD-${d.code}`, genre: 'COLLECTIVITE', nom: `Conseil départemental ${d.complement} (fictif)`, departements: [d.code] },
    { cle: `CAP-${d.code}`, genre: 'PRESCRIPTEUR', nom: `Cap emploi ${d.complement} (fictif)`, departements: [d.code] },
    { cle: `ML-${d.code}`, genre: 'PRESCRIPTEUR', nom: `Mission locale ${d.complement} (fictive)`, departements: [d.code] },
    { cle: `EMPLOYEURS-${d.code}`, genre: 'PARTENAIRE_SOCIAL', nom: `Union des employeurs ${d.complement} (fictive)`, departements: [d.code] },
    { cle: `SALARIES-${d.code}`, genre: 'PARTENAIRE_SOCIAL', nom: `Union des salariés ${d.complement} (fictive)`, departements: [d.code] },
  ]),
  ...BASSINS.flatMap((b) =>
    b.siae.map((s): Modele => ({
      cle: cleSiae(s.nom), genre: 'SIAE', nom: s.nom, typeSiae: s.type, reseau: s.reseau === null ? null : `${s.reseau}-BFC`, departements: [b.departements[0]],
    })),
  ),
];

const nommerLe = (jour: Jour) => (cle: string): string => libelleLe(LIBELLES, cle, jour) ?? cle;

const nomLe = (modele: Modele, jour: Jour): string =>
  (typeof modele.nom === 'string' ? modele.nom : modele.nom(nommerLe(jour))).replace(/^(.)/u, (c) => c.toLocaleUpperCase('fr'));

/** Every organisation of the demonstration, parents before children, under the name of the first day. */
export function organisationsFictives(id: (cle: string) => string): readonly OrganisationCle[] {
  return MODELES.map((modele) => ({
    cle: modele.cle,
    id: id(modele.cle),
    nom: nomLe(modele, DEBUT_RECIT),
    genre: modele.genre,
    typeSiae: modele.typeSiae ?? null,
    parentId: modele.parent === undefined ? null : id(modele.parent),
    reseauId: modele.reseau ? id(modele.reseau) : null,
    departements: modele.departements ?? [],
    courriel: null,
  }));
}

/**
 * Organisations whose name follows a dated label change it on that day, by an act: what was written
 * before keeps the name it had.
 */
export function renommages(jusquAu: Jour): readonly Renommage[] {
  const jours = [...new Set(LIBELLES.map(({ debut }) => debut))].filter((jour) => jour > DEBUT_RECIT && jour <= jusquAu).sort();
  let avant: Jour = DEBUT_RECIT;
  return jours.flatMap((jour) => {
    const precedent = avant;
    avant = jour;
    return MODELES.filter((m) => nomLe(m, jour) !== nomLe(m, precedent)).map((m) => ({ cle: m.cle, jour, nom: nomLe(m, jour) }));
  });
}
