import { BASSINS } from './bassins';
import { DOMAINE_DEMO } from './comptes';
import { hasardDe } from './hasard';
import { DEPARTEMENTS_BFC, cleAgence, cleSiae } from './organisations';
import type { PersonneFictive } from './plan';

export interface PersonneCle extends PersonneFictive {
  readonly cle: string;
}

/** A function in the feminine, then in the masculine. */
type Fonction = readonly [feminin: string, masculin: string];

const PRENOMS: readonly [readonly [string, ...string[]], readonly [string, ...string[]]] = [
  ['Agathe', 'Aurélie', 'Béatrice', 'Cécile', 'Claire', 'Delphine', 'Élise', 'Fanny', 'Florence', 'Hélène', 'Inès', 'Jeanne', 'Karine', 'Laure', 'Léa', 'Maëlle', 'Nadia', 'Odile', 'Pauline', 'Samira', 'Solène', 'Valérie', 'Yasmina', 'Zoé'],
  ['Adrien', 'Antoine', 'Bastien', 'Cédric', 'Damien', 'Denis', 'Éric', 'Fabrice', 'Guillaume', 'Hugo', 'Ismaël', 'Julien', 'Karim', 'Laurent', 'Mathieu', 'Nicolas', 'Olivier', 'Pascal', 'Rachid', 'Simon', 'Thierry', 'Vincent', 'Xavier', 'Yann'],
];

const NOMS: readonly [string, ...string[]] = [
  'Abry', 'Aubriot', 'Baillet', 'Barbey', 'Belin', 'Bernet', 'Boivin', 'Bonnard', 'Bourdon', 'Bressand', 'Brocard', 'Carrez', 'Chagnot', 'Chevassu', 'Clerget', 'Colin', 'Cordier', 'Courvoisier',
  'Cuenin', 'Daloz', 'Debray', 'Delacroix', 'Duboz', 'Ducret', 'Faivre', 'Ferrand', 'Gaillard', 'Gauthier', 'Girardot', 'Grandjean', 'Grosjean', 'Guyot', 'Humbert', 'Jacquet', 'Jeannin', 'Lambert', 'Lanoy', 'Legrand',
  'Magnin', 'Maillot', 'Marandet', 'Mercier', 'Monnier', 'Morel', 'Nicod', 'Oudot', 'Pagnot', 'Paris', 'Perrin', 'Petitjean', 'Pichon', 'Prost', 'Quenot', 'Renaud', 'Richard', 'Robbe', 'Rolland', 'Sauvage',
  'Sergent', 'Simonin', 'Tissot', 'Tournier', 'Vacher', 'Vautrin', 'Verdot', 'Viennet', 'Vuillemin', 'Wagner',
];

/** Who represents an organisation: always people who work in the governance, never a person in insertion. */
const FONCTIONS: Readonly<Record<string, Fonction>> = {
  agence: ['Responsable d’équipe', 'Responsable d’équipe'],
  direction: ['Directrice territoriale', 'Directeur territorial'],
  etat: ['Cheffe de service insertion', 'Chef de service insertion'],
  siae: ['Directrice', 'Directeur'],
  insertion: ['Chargée d’insertion', 'Chargé d’insertion'],
  prescripteur: ['Conseillère référente IAE', 'Conseiller référent IAE'],
  collectivite: ['Chargée de mission insertion', 'Chargé de mission insertion'],
  social: ['Mandataire', 'Mandataire'],
  reseau: ['Déléguée régionale', 'Délégué régional'],
};

/** The accounts of the sign-in page: the person is fixed, so that stories can name her. */
const NOMMEES: readonly PersonneNommee[] = [
  { cle: 'animateur', prenom: 'Marion', nom: 'Delorme', fonction: 'Animatrice CTA' },
  { cle: 'siae', prenom: 'Sabrina', nom: 'Maillard', fonction: 'Directrice' },
  { cle: 'reseau', prenom: 'Lucie', nom: 'Bertin', fonction: 'Déléguée régionale' },
  { cle: 'reseau2', prenom: 'Thomas', nom: 'Vernier', fonction: 'Délégué régional' },
  { cle: 'ud39', prenom: 'Camille', nom: 'Roussel', fonction: 'Cheffe de service insertion' },
  { cle: 'ud21', prenom: 'Benoît', nom: 'Lacombe', fonction: 'Chef de service insertion' },
  { cle: 'secretariat', prenom: 'Anne', nom: 'Jobard', fonction: 'Chargée du partenariat IAE' },
  { cle: 'national', prenom: 'Philippe', nom: 'Garnier', fonction: 'Chef de projet IAE' },
  { cle: 'membre', prenom: 'Pauline', nom: 'Noiret', fonction: 'Cheffe de mission insertion' },
  { cle: 'administrateur', prenom: 'Nathalie', nom: 'Prudent', fonction: 'Administratrice de la plateforme' },
  { cle: 'sansmandat', prenom: 'Louis', nom: 'Chapuis', fonction: 'Ancien chargé de mission' },
];

interface PersonneNommee {
  readonly cle: string;
  readonly prenom: string;
  readonly nom: string;
  readonly fonction: string;
}

/** Organisation that each named account stands for: no other person is invented there. */
export const ORGANISATION_DES_COMPTES: Readonly<Record<string, string>> = {
  animateur: cleAgence('Dole'),
  siae: cleSiae('Chantier Mésange'),
  reseau: 'HORIZON-BFC',
  reseau2: 'SILLAGE-BFC',
  ud39: 'ETAT-39',
  ud21: 'ETAT-21',
  secretariat: 'PE-DR',
  national: 'PE-DG',
  membre: 'DGEFP',
  administrateur: 'PLATEFORME',
};

const sansAccent = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/gu, '-');

/** Key of the person who stands for an organisation. */
export const representant = (organisation: string): string =>
  Object.entries(ORGANISATION_DES_COMPTES).find(([, cle]) => cle === organisation)?.[0] ?? `P-${organisation}`;

/** Key of the second person of an organisation: substitute, or technician of a SIAE. */
export const second = (organisation: string): string => `S-${organisation}`;

/** Organisations with a second person: the SIAE of Dole and the services that may be represented. */
export const AVEC_SECOND: readonly string[] = [
  ...(BASSINS[0]?.siae ?? []).map(({ nom }) => cleSiae(nom)),
  ...DEPARTEMENTS_BFC.map(({ code }) => `ETAT-${code}`),
  'HORIZON-BFC',
  'PE-DR',
];

function genreFonction(organisation: string): string {
  const prefixes: readonly (readonly [string, string])[] = [
    ['AGENCE-', 'agence'], ['DT-', 'direction'], ['PE-', 'direction'], ['ETAT-', 'etat'], ['DGEFP', 'etat'], ['SIAE-', 'siae'],
    ['ML-', 'prescripteur'], ['CAP-', 'prescripteur'], ['CD-', 'collectivite'], ['CONSEIL-', 'collectivite'], ['EMPLOYEURS-', 'social'], ['SALARIES-', 'social'],
  ];
  return prefixes.find(([prefixe]) => organisation.startsWith(prefixe))?.[1] ?? 'reseau';
}

/** The named accounts, then one or two persons for each organisation. */
export function personnesFictives(graine: number, id: (cle: string) => string, organisations: readonly string[]): readonly PersonneCle[] {
  const prises = new Set(NOMMEES.map(({ prenom, nom }) => `${prenom} ${nom}`));
  const inventer = (cle: string, fonction: string): PersonneCle => {
    const hasard = hasardDe(graine, `personne/${cle}`);
    for (;;) {
      const masculin = hasard.entier(0, 1);
      const prenom = hasard.choisir(PRENOMS[masculin === 1 ? 1 : 0]);
      const nom = hasard.choisir(NOMS);
      if (prises.has(`${prenom} ${nom}`)) continue;
      prises.add(`${prenom} ${nom}`);
      return {
        cle,
        id: id(cle),
        prenom,
        nom,
        courriel: `${sansAccent(prenom)}.${sansAccent(nom)}@${DOMAINE_DEMO}`,
        fonction: FONCTIONS[fonction]?.[masculin === 1 ? 1 : 0] ?? '',
      };
    }
  };
  const nommees = NOMMEES.map((p): PersonneCle => ({ ...p, id: id(p.cle), courriel: `${p.cle}@${DOMAINE_DEMO}` }));
  const connues = new Set(nommees.map(({ cle }) => cle));
  const autres = organisations.filter((o) => !connues.has(representant(o))).map((o) => inventer(representant(o), genreFonction(o)));
  const seconds = AVEC_SECOND.map((o) => inventer(second(o), o.startsWith('SIAE-') ? 'insertion' : genreFonction(o)));
  return [...nommees, ...autres, ...seconds];
}
