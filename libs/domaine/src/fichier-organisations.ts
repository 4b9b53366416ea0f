import { ErreurMetier, saisieInvalide, type ChampInvalide } from './erreur';
import type { Jour } from './objets';
import { examinerOrganisation, type OrganisationDecrite, type OrganisationSaisie } from './organisation';

/** One format for export and import, CSV and ODS: what was exported may be corrected and imported. */
export const COLONNES_ORGANISATIONS = [
  'siret',
  'nom',
  'genre',
  'type_siae',
  'reseau',
  'organisation_parente',
  'departements',
  'courriel',
  'debut',
  'fin',
] as const;
export type ColonneOrganisations = (typeof COLONNES_ORGANISATIONS)[number];

/** Written by an export of fictitious data, and not read by an import. */
export const COLONNE_MENTION = 'mention';

export const LIGNES_MAX = 5_000;

/** The line of an organisation in a file; réseau and parent are written by name. */
export type LigneOrganisation = Readonly<Record<ColonneOrganisations, string>>;

export interface OrganisationAExporter extends Omit<OrganisationDecrite, 'parentId' | 'reseauId'> {
  readonly reseauNom: string | null;
  readonly parentNom: string | null;
}

export const ligneDOrganisation = (o: OrganisationAExporter): LigneOrganisation => ({
  siret: o.siret ?? '',
  nom: o.nom,
  genre: o.genre,
  type_siae: o.typeSiae ?? '',
  reseau: o.reseauNom ?? '',
  organisation_parente: o.parentNom ?? '',
  departements: o.departements.join(' '),
  courriel: o.courriel ?? '',
  debut: o.debut ?? '',
  fin: o.fin ?? '',
});

const normaliser = (entete: string): string => entete.trim().toLowerCase();

/** Column letter of a spreadsheet, so that a fault gives the address of its cell in that very file. */
const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const adresseCellule = (colonne: ColonneOrganisations, rang: number, entetes: readonly string[] = COLONNES_ORGANISATIONS): string =>
  `${LETTRES[entetes.map(normaliser).indexOf(colonne)] ?? '?'}${rang}`;

/** Days as the platform writes them (2026-12-01) or as a French spreadsheet does (01/12/2026). */
function lireJour(brut: string): Jour | null {
  const francais = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(brut);
  if (francais === null) return brut === '' ? null : brut;
  const [, j = '', m = '', a = ''] = francais;
  return `${a}-${m.padStart(2, '0')}-${j.padStart(2, '0')}`;
}

/** A spreadsheet eats the leading zero of « 01 ». */
const departement = (brut: string): string => (/^\d$/u.test(brut) ? `0${brut}` : brut.toUpperCase());
/** A SIRET as a spreadsheet leaves it: with spaces, or without its leading zeros. */
export function lireSiret(brut: string): string {
  const chiffres = brut.replace(/\s/gu, '');
  return /^\d{10,13}$/u.test(chiffres) ? chiffres.padStart(14, '0') : chiffres;
}

const DE_SAISIE: Readonly<Record<string, ColonneOrganisations>> = {
  siret: 'siret',
  nom: 'nom',
  genre: 'genre',
  typeSiae: 'type_siae',
  departements: 'departements',
  courriel: 'courriel',
  debut: 'debut',
  fin: 'fin',
  reseauId: 'reseau',
  parentId: 'organisation_parente',
};

export interface AnnuaireImport {
  /** Identifiers of the organisations known by name, in lower case. */
  readonly parNom: ReadonlyMap<string, string>;
  /** Names, in lower case, that several organisations bear: they designate none. */
  readonly ambigus?: ReadonlySet<string>;
  readonly departements: ReadonlySet<string>;
  readonly jour: Jour;
}

export interface LigneExaminee {
  /** Rank in the file, the header being line 1. */
  readonly rang: number;
  readonly organisation: OrganisationDecrite | null;
  readonly champs: readonly ChampInvalide[];
}

/** The header must hold every column, in any order; an unknown one is refused rather than ignored. */
export function verifierEntetes(entetes: readonly string[]): void {
  const lues = entetes.map(normaliser);
  const doublees = COLONNES_ORGANISATIONS.filter((c) => lues.indexOf(c) !== lues.lastIndexOf(c));
  const manquantes = COLONNES_ORGANISATIONS.filter((c) => !lues.includes(c));
  const inconnues = lues.filter((e) => e !== '' && e !== COLONNE_MENTION && !COLONNES_ORGANISATIONS.some((c) => c === e));
  const champs: ChampInvalide[] = [];
  if (manquantes.length > 0) champs.push({ champ: 'fichier', message: `Colonne absente : ${manquantes.join(', ')}.` });
  if (inconnues.length > 0) champs.push({ champ: 'fichier', message: `Colonne inconnue : ${inconnues.join(', ')}.` });
  if (doublees.length > 0) champs.push({ champ: 'fichier', message: `Colonne présente deux fois : ${doublees.join(', ')}.` });
  if (champs.length > 0) throw saisieInvalide(champs);
}

/** The rows of a file under the names of its columns, in whatever order they stand. */
export function lignesDuFichier(entetes: readonly string[], rangees: readonly (readonly string[])[]): LigneOrganisation[] {
  const lues = entetes.map(normaliser);
  const positions = COLONNES_ORGANISATIONS.map((colonne) => [colonne, lues.indexOf(colonne)] as const);
  return rangees.map((rangee) => Object.fromEntries(positions.map(([colonne, i]) => [colonne, rangee[i] ?? ''])) as LigneOrganisation);
}

function examiner(brute: LigneOrganisation, rang: number, annuaire: AnnuaireImport, entetes: readonly string[]): LigneExaminee {
  const ligne = Object.fromEntries(COLONNES_ORGANISATIONS.map((c) => [c, (brute[c] ?? '').trim()])) as LigneOrganisation;
  const champs: ChampInvalide[] = [];
  const nommee = (colonne: 'reseau' | 'organisation_parente'): string | null => {
    const nom = ligne[colonne];
    const cle = nom.toLocaleLowerCase('fr');
    const id = annuaire.parNom.get(cle) ?? null;
    if (annuaire.ambigus?.has(cle)) champs.push({ champ: adresseCellule(colonne, rang, entetes), message: `Plusieurs organisations s’appellent « ${nom} ».` });
    else if (nom !== '' && id === null) champs.push({ champ: adresseCellule(colonne, rang, entetes), message: `« ${nom} » n’est pas dans l’annuaire.` });
    return id;
  };
  const saisie: OrganisationSaisie = {
    nom: ligne.nom,
    genre: ligne.genre.toUpperCase(),
    typeSiae: ligne.type_siae.toUpperCase() || null,
    siret: lireSiret(ligne.siret) || null,
    reseauId: nommee('reseau'),
    parentId: nommee('organisation_parente'),
    departements: ligne.departements.split(/[\s,;]+/u).filter((code) => code !== '').map(departement),
    courriel: ligne.courriel || null,
    debut: lireJour(ligne.debut),
    fin: lireJour(ligne.fin),
  };
  const { organisation, champs: fautes } = examinerOrganisation(saisie, annuaire.departements, annuaire.jour);
  champs.push(...fautes.map((f) => ({ champ: adresseCellule(DE_SAISIE[f.champ] ?? 'nom', rang, entetes), message: f.message })));
  return { rang, organisation: champs.length > 0 ? null : organisation, champs };
}

/** Examines a whole file; each fault carries the address of its cell, a SIRET given twice is one. */
export function examinerFichier(lignes: readonly LigneOrganisation[], annuaire: AnnuaireImport, entetes: readonly string[] = COLONNES_ORGANISATIONS): LigneExaminee[] {
  if (lignes.length > LIGNES_MAX) throw new ErreurMetier('SAISIE_INVALIDE', `Au plus ${LIGNES_MAX} lignes par fichier.`, { champs: [] });
  const vus = new Map<string, number>();
  return lignes.map((brute, i) => {
    const lue = examiner(brute, i + 2, annuaire, entetes);
    const numero = lue.organisation?.siret ?? null;
    if (numero === null) return lue;
    const premiere = vus.get(numero);
    if (premiere === undefined) {
      vus.set(numero, lue.rang);
      return lue;
    }
    return { ...lue, organisation: null, champs: [{ champ: adresseCellule('siret', lue.rang, entetes), message: `Ce SIRET figure déjà ligne ${premiere}.` }] };
  });
}
