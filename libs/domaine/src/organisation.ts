import { valableLe } from './jour';
import type { Jour, Periode } from './objets';
import { Controle, estCourriel } from './saisie';
import { ensemble, estCodeDepartement } from './territoire';
import { saisieInvalide, type ChampInvalide } from './erreur';
import { GENRES_ORGANISATION, TYPES_SIAE, type GenreOrganisation, type TypeSiae } from './vocabulaire';

/** Kinds of SIAE are dated: EITI comes with the law that followed the Pacte (loi 2018-771, art. 83). */
export const PERIODES_TYPES_SIAE: Readonly<Record<TypeSiae, Periode>> = {
  ACI: { debut: '1900-01-01', fin: null },
  AI: { debut: '1900-01-01', fin: null },
  EI: { debut: '1900-01-01', fin: null },
  ETTI: { debut: '1900-01-01', fin: null },
  EITI: { debut: '2018-09-07', fin: null },
};

export const NOMS_TYPES_SIAE: Readonly<Record<TypeSiae, string>> = {
  ACI: 'atelier et chantier d’insertion',
  AI: 'association intermédiaire',
  EI: 'entreprise d’insertion',
  ETTI: 'entreprise de travail temporaire d’insertion',
  EITI: 'entreprise d’insertion par le travail indépendant',
};

export const typesSiaeLe = (jour: Jour): TypeSiae[] => TYPES_SIAE.filter((type) => valableLe(PERIODES_TYPES_SIAE[type], jour));

/** Luhn sum of an identifier of the Sirene register. */
const sommeLuhn = (chiffres: string): number =>
  [...chiffres].reverse().reduce((somme, chiffre, i) => {
    const valeur = Number(chiffre) * (i % 2 === 0 ? 1 : 2);
    return somme + (valeur > 9 ? valeur - 9 : valeur);
  }, 0);

/** La Poste outgrew the key: its establishments add up to a multiple of five. */
const SIREN_LA_POSTE = '356000000';

/** Fourteen digits with their key; spaces must have been removed. */
export function estSiret(siret: string): boolean {
  if (!/^\d{14}$/u.test(siret) || siret.startsWith('000000000')) return false;
  if (sommeLuhn(siret) % 10 === 0) return true;
  return siret.startsWith(SIREN_LA_POSTE) && [...siret].reduce((somme, c) => somme + Number(c), 0) % 5 === 0;
}

export interface OrganisationSaisie {
  readonly nom: string;
  readonly genre: string;
  readonly typeSiae?: string | null;
  readonly siret?: string | null;
  readonly parentId?: string | null;
  readonly reseauId?: string | null;
  readonly departements: readonly string[];
  readonly courriel?: string | null;
  readonly debut?: Jour | null;
  readonly fin?: Jour | null;
}

export interface OrganisationDecrite {
  readonly nom: string;
  readonly genre: GenreOrganisation;
  readonly typeSiae: TypeSiae | null;
  readonly siret: string | null;
  readonly parentId: string | null;
  readonly reseauId: string | null;
  readonly departements: readonly string[];
  readonly courriel: string | null;
  readonly debut: Jour | null;
  readonly fin: Jour | null;
}

function controler(c: Controle, saisie: OrganisationSaisie, connus: ReadonlySet<string>, jour: Jour): OrganisationDecrite | null {
  const nom = c.texteRequis('nom', saisie.nom, { min: 2, max: 200, requis: 'Donnez un nom à l’organisation.', libre: false });
  const genre = c.parmi('genre', saisie.genre, GENRES_ORGANISATION, 'Choisissez le genre de l’organisation.');
  const typeSiae = saisie.typeSiae ? c.parmi('typeSiae', saisie.typeSiae, TYPES_SIAE, `Type de SIAE attendu : ${TYPES_SIAE.join(', ')}.`) : null;
  if (genre === 'SIAE' && !saisie.typeSiae) c.refuser('typeSiae', 'Choisissez le type de la SIAE.');
  if (genre !== null && genre !== 'SIAE' && saisie.typeSiae) c.refuser('typeSiae', 'Seule une SIAE a un type.');
  if (typeSiae !== null && !typesSiaeLe(saisie.fin ?? jour).includes(typeSiae)) c.refuser('typeSiae', 'Ce type de SIAE n’existe pas à cette date.');
  const siret = (saisie.siret ?? '').replace(/[\s\u00a0\u202f]/gu, '') || null;
  if (siret !== null && !estSiret(siret)) c.refuser('siret', 'Ce SIRET n’est pas valable : 14 chiffres et leur clé.');
  const departements = ensemble(saisie.departements);
  const inconnus = departements.filter((code) => !estCodeDepartement(code) || !connus.has(code));
  if (inconnus.length > 0) c.refuser('departements', `Département inconnu : ${inconnus.join(', ')}.`);
  const courriel = (saisie.courriel ?? '').trim().toLowerCase() || null;
  if (courriel !== null && !estCourriel(courriel)) c.refuser('courriel', 'Adresse attendue, par exemple contact@exemple.fr.');
  for (const champ of ['parentId', 'reseauId'] as const) {
    const id = saisie[champ];
    if (id) c.identifiant(champ, id);
  }
  const { debut = null, fin = null, parentId = null, reseauId = null } = saisie;
  c.periode(debut, fin);
  if (genre === null || c.champs.length > 0) return null;
  return { nom, genre, typeSiae, siret, parentId, reseauId, departements, courriel, debut, fin };
}

/** Checks the description of an organisation on a day. `connus` are the known départements. */
export function decrireOrganisation(saisie: OrganisationSaisie, connus: ReadonlySet<string>, jour: Jour): OrganisationDecrite {
  const c = new Controle();
  const decrite = controler(c, saisie, connus, jour);
  if (decrite === null) throw saisieInvalide(c.champs);
  return decrite;
}

/** The same checks for one line of an import: the faults are returned, not thrown. */
export function examinerOrganisation(
  saisie: OrganisationSaisie,
  connus: ReadonlySet<string>,
  jour: Jour,
): { readonly organisation: OrganisationDecrite | null; readonly champs: readonly ChampInvalide[] } {
  const c = new Controle();
  return { organisation: controler(c, saisie, connus, jour), champs: c.champs };
}
