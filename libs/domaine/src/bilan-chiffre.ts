import { ecrireDecimal, normaliserDecimal } from './decimal';
import type { CelluleBilan, ChiffreBilan } from './objets-bilan';
import type { Decimal } from './objets-indicateurs';
import { compter, FINE_INSECABLE, INSECABLE, nombre } from './texte';
import type { RubriqueBilan, UniteIndicateur } from './vocabulaire';

/** The terms of a figure in one place, whatever they count. */
export interface Termes {
  readonly numerateur: Decimal | null;
  readonly denominateur: Decimal | null;
}

export const AUCUN_TERME: Termes = { numerateur: null, denominateur: null };
export const entiers = (numerateur: number, denominateur: number | null = null): Termes => ({ numerateur: String(numerateur), denominateur: denominateur === null ? null : String(denominateur) });

/** Between 0 and 1, as text; null while a term is missing, or when it cannot be computed. */
export function tauxEnTexte({ numerateur, denominateur }: Termes): string | null {
  if (numerateur === null || denominateur === null || Number(denominateur) === 0) return null;
  return (Number(numerateur) / Number(denominateur)).toFixed(6).replace(/\.?0+$/u, '');
}

type Place = Pick<CelluleBilan, 'dimension' | 'libelle'> & Partial<Pick<CelluleBilan, 'departement' | 'typeSiae' | 'typeInstance' | 'organisationId'>>;
type Comptes = Partial<Pick<CelluleBilan, 'comptees' | 'nonCommuniquees' | 'manquantes' | 'preuves' | 'contestations'>>;

const normal = (valeur: Decimal | null): Decimal | null => (valeur === null ? null : normaliserDecimal(valeur));

/** A cell: where it stands, its terms, those of the year before, and what it counts. */
export function cellule(place: Place, termes: Termes, avant: Termes, comptes: Comptes = {}): CelluleBilan {
  return {
    departement: null,
    departementNom: place.dimension === 'DEPARTEMENT' ? place.libelle : null,
    typeSiae: null,
    typeInstance: null,
    organisationId: null,
    ...place,
    numerateur: normal(termes.numerateur),
    denominateur: normal(termes.denominateur),
    taux: tauxEnTexte(termes),
    numerateurPrecedent: normal(avant.numerateur),
    denominateurPrecedent: normal(avant.denominateur),
    tauxPrecedent: tauxEnTexte(avant),
    comptees: 0,
    nonCommuniquees: 0,
    manquantes: 0,
    preuves: 0,
    contestations: null,
    ...comptes,
  };
}

export const ENSEMBLE = { dimension: 'TOTAL', libelle: 'Ensemble' } as const;

const pourcent = (taux: string | number): string => `${nombre(Number((Number(taux) * 100).toFixed(1)))}${INSECABLE}%`;
const points = (ecart: number): string => `${ecart < 0 ? '−' : '+'}${nombre(Math.abs(ecart))}${INSECABLE}${Math.abs(ecart) < 2 ? 'point' : 'points'} en un an`;
const SUFFIXES: Readonly<Partial<Record<UniteIndicateur, string>>> = { HEURES: `${INSECABLE}h` };

function tauxEnPhrase({ taux, numerateur, denominateur, tauxPrecedent }: CelluleBilan): string {
  if (numerateur === null || denominateur === null) return '';
  if (taux === null) return `non calculable (${ecrireDecimal(numerateur)} sur ${ecrireDecimal(denominateur)})`;
  const ecart = tauxPrecedent === null ? null : Number(((Number(taux) - Number(tauxPrecedent)) * 100).toFixed(1));
  const evolution = ecart === null ? '' : ecart === 0 ? ', comme un an plus tôt' : `, ${points(ecart)}`;
  return `${ecrireDecimal(numerateur)} sur ${ecrireDecimal(denominateur)}, soit ${pourcent(taux)}${evolution}`;
}

function compteEnPhrase({ numerateur, numerateurPrecedent }: CelluleBilan, unite: UniteIndicateur, annee: number): string {
  if (numerateur === null) return '';
  const suffixe = SUFFIXES[unite] ?? '';
  const avant = numerateurPrecedent === null ? '' : `, contre ${ecrireDecimal(numerateurPrecedent)}${suffixe} en ${annee - 1}`;
  return `${ecrireDecimal(numerateur)}${suffixe}${avant}`;
}

/** What the lines say beside the whole: from the lowest to the highest, when they differ. */
function etendue(lignes: readonly CelluleBilan[]): string {
  const classees = lignes.filter((l) => l.dimension === 'DEPARTEMENT' && l.taux !== null).sort((a, b) => Number(a.taux) - Number(b.taux));
  const [bas, haut] = [classees[0], classees.at(-1)];
  if (bas === undefined || haut === undefined || bas.taux === haut.taux) return '';
  return ` De ${pourcent(bas.taux ?? 0)} (${bas.libelle}) à ${pourcent(haut.taux ?? 0)} (${haut.libelle}).`;
}

const reserves = ({ nonCommuniquees, manquantes }: CelluleBilan): string => {
  const dites = [
    ...(nonCommuniquees > 0 ? [compter(nonCommuniquees, 'valeur non communiquée', 'valeurs non communiquées')] : []),
    ...(manquantes > 0 ? [compter(manquantes, 'valeur manquante', 'valeurs manquantes')] : []),
  ];
  return dites.length > 0 ? ` ${dites.join(`${FINE_INSECABLE}; `)}.` : '';
};

/** The figure in one sentence: its terms and its rate, the year before, the extremes, what is not there. */
export function phraseDe({ unite, total, lignes }: Pick<ChiffreBilan, 'unite' | 'total' | 'lignes'>, annee: number): string {
  const dit = total.denominateur === null ? compteEnPhrase(total, unite, annee) : tauxEnPhrase(total);
  const valeur = dit === '' ? 'aucune valeur' : dit;
  return `En ${annee}${INSECABLE}: ${valeur}.${total.denominateur === null ? '' : etendue(lignes)}${reserves(total)}`;
}

/** A figure with its sentence, and what more is worth saying of it. */
export const chiffre = (definition: Omit<ChiffreBilan, 'phrase'>, annee: number, suite = ''): ChiffreBilan => ({ ...definition, phrase: `${phraseDe(definition, annee)}${suite === '' ? '' : ` ${suite}`}` });

/** What the figures that the platform counts for a section have in common. */
export const compteeDans = (rubrique: RubriqueBilan): Pick<ChiffreBilan, 'rubrique' | 'citation' | 'aConfirmer' | 'calcule'> => ({ rubrique, citation: null, aConfirmer: null, calcule: true });
