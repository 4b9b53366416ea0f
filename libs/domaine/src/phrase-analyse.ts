import { comparerEnsembles, direEcart, type Ecart } from './analyse';
import { ecrireDecimal } from './decimal';
import { ajouterJours, anneeDe, jourDe } from './jour';
import type { Indicateur } from './objets-indicateurs';
import type { Jour } from './objets';
import { ecrireTaux, tauxDe, type Ensemble } from './taux';
import { compter, dateEnMots, enumerer, majuscule, MOIS, ordinal, typographier } from './texte';
import type { DimensionAnalyse } from './vocabulaire';

/** How many civil months from a first day to a last day; null when the period does not follow them. */
function moisEntiers(debut: Jour, fin: Jour): number | null {
  const suivant = ajouterJours(fin, 1);
  if (!debut.endsWith('-01') || !suivant.endsWith('-01')) return null;
  return (anneeDe(suivant) - anneeDe(debut)) * 12 + Number(suivant.slice(5, 7)) - Number(debut.slice(5, 7));
}

/** « 3e trimestre 2026 », « 1er semestre 2026 », « 2026 », « juin 2026 », or the two dates. */
export function nommerPeriode({ debut, fin }: { readonly debut: Jour; readonly fin: Jour }): string {
  const rang = Number(debut.slice(5, 7)) - 1;
  const annee = anneeDe(debut);
  const longueur = moisEntiers(debut, fin);
  if (longueur === 12 && rang === 0) return String(annee);
  if (longueur === 6 && rang % 6 === 0) return `${ordinal(rang / 6 + 1)} semestre ${annee}`;
  if (longueur === 3 && rang % 3 === 0) return `${ordinal(rang / 3 + 1)} trimestre ${annee}`;
  if (longueur === 1) return `${MOIS[rang] ?? ''} ${annee}`;
  return `${dateEnMots(debut)} – ${dateEnMots(fin)}`;
}

/** « Au 3e trimestre 2026 », « En 2026 », « Du 1er mars au 30 avril 2026 ». */
export function situerPeriode(periode: { readonly debut: Jour; readonly fin: Jour }): string {
  const nom = nommerPeriode(periode);
  if (nom.includes('–')) return `Du ${dateEnMots(periode.debut)} au ${dateEnMots(periode.fin)}`;
  return /trimestre|semestre/u.test(nom) ? `Au ${nom}` : `En ${nom}`;
}

/** A civil year as a period. */
export const anneeCivile = (annee: number): { readonly debut: Jour; readonly fin: Jour } => ({ debut: jourDe(annee, 1, 1), fin: jourDe(annee, 12, 31) });

const LETTRES = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const NOMS: Readonly<Record<DimensionAnalyse, readonly [singulier: string, pluriel: string, feminin: boolean]>> = {
  ANNEE: ['année', 'années', true],
  PERIODE: ['période', 'périodes', true],
  DEPARTEMENT: ['département', 'départements', false],
  TYPE_SIAE: ['type de SIAE', 'types de SIAE', false],
  ORGANISATION: ['organisation', 'organisations', true],
};

/** « trois départements », « une organisation », « 12 départements ». */
function combien(quantite: number, dimension: DimensionAnalyse): string {
  const [singulier, pluriel, feminin] = NOMS[dimension];
  const mot = quantite === 1 && feminin ? 'une' : (LETTRES[quantite] ?? String(quantite));
  return `${mot} ${quantite > 1 ? pluriel : singulier}`;
}

/** « offres d’emploi… », but « PMSMP » and « CTA opérationnels » as they are. */
const minuscule = (texte: string): string => (/^\p{Lu}\p{Lu}/u.test(texte) ? texte : texte.charAt(0).toLocaleLowerCase('fr') + texte.slice(1));

export interface LigneDite {
  readonly libelle: string;
  readonly ensemble: Ensemble;
}

export interface AnalyseDite {
  readonly indicateur: Pick<Indicateur, 'intitule' | 'unite' | 'numerateur' | 'denominateur'>;
  readonly periode: { readonly debut: Jour; readonly fin: Jour };
  readonly dimension: DimensionAnalyse;
  readonly total: Ensemble;
  readonly lignes: readonly LigneDite[];
  readonly ecart: Ecart | null;
  /** The two periods are compared where both have a figure, and not everywhere they do. */
  readonly constant?: boolean;
  /** « en un an »; what the former period is otherwise. */
  readonly depuis?: string;
  /** Between 0 and 1, for the indicators that have one. */
  readonly seuil?: number | null;
}

/** The figure of a whole: « 1 234 », « 218 personnes inscrites sur 284 personnes en parcours, soit 77 % ». */
function direTotal({ indicateur: { intitule, unite, numerateur, denominateur }, total }: AnalyseDite): string {
  const haut = ecrireDecimal(total.numerateur ?? '0');
  const bas = ecrireDecimal(total.denominateur ?? '0');
  switch (unite) {
    case 'POURCENTAGE': {
      const taux = tauxDe(total);
      const part = taux === 'NON_CALCULABLE' ? 'part non calculable' : `soit ${ecrireTaux(taux)}`;
      return `${haut} ${minuscule(numerateur ?? '')} sur ${bas} ${minuscule(denominateur ?? '')}, ${part}`;
    }
    case 'BOOLEEN':
      return `${minuscule(intitule)} : ${haut} oui sur ${compter(Number(total.denominateur), 'réponse')}`;
    case 'DOCUMENT':
    case 'LISTE':
      return `${minuscule(intitule)} : ${Number(total.numerateur) > 1 ? `${haut} reçus` : `${haut} reçu`} sur ${bas} ${Number(total.denominateur) > 1 ? 'attendus' : 'attendu'}`;
    default:
      return `${minuscule(intitule)} : ${haut}${unite === 'HEURES' ? ' h' : ''}`;
  }
}

const direValeur = ({ numerateur, denominateur }: Ensemble, unite: Indicateur['unite']): string => {
  if (unite === 'POURCENTAGE') return ecrireTaux(tauxDe({ numerateur, denominateur }));
  if (unite === 'NOMBRE' || unite === 'HEURES') return `${ecrireDecimal(numerateur ?? '0')}${unite === 'HEURES' ? ' h' : ''}`;
  return `${ecrireDecimal(numerateur ?? '0')} sur ${ecrireDecimal(denominateur ?? '0')}`;
};

const calculable = (ensemble: Ensemble, unite: Indicateur['unite']): boolean => ensemble.numerateur !== null && (unite === 'NOMBRE' || unite === 'HEURES' || typeof tauxDe(ensemble) === 'number');

/** Who is under the threshold where there is one; else the lowest and the highest. */
function direExtremes({ indicateur: { unite }, lignes, seuil = null, dimension }: AnalyseDite): string[] {
  const lues = lignes.filter(({ ensemble }) => calculable(ensemble, unite)).sort((a, b) => comparerEnsembles(a.ensemble, b.ensemble, unite));
  if (seuil !== null && unite === 'POURCENTAGE') {
    const dessous = lues.filter(({ ensemble }) => Number(tauxDe(ensemble)) < seuil);
    if (dessous.length === 0) return [];
    const qui = dessous.length > 3 ? combien(dessous.length, dimension) : enumerer(dessous.map((l) => l.libelle));
    return [`${qui} ${dessous.length > 1 ? 'restent' : 'reste'} sous ${ecrireTaux(seuil)}`];
  }
  const [basse, haute] = [lues[0], lues.at(-1)];
  if (!basse || !haute || comparerEnsembles(basse.ensemble, haute.ensemble, unite) === 0) return [];
  return [`de ${direValeur(basse.ensemble, unite)} (${basse.libelle}) à ${direValeur(haute.ensemble, unite)} (${haute.libelle})`];
}

/** What the figure leaves aside: whole lines first, else cells. */
function direAbsences({ lignes, total, dimension }: AnalyseDite): string[] {
  const vides = lignes.filter(({ ensemble }) => ensemble.comptees === 0 && ensemble.manquantes > 0);
  const manquantes = vides.length > 0 ? [`${combien(vides.length, dimension)} ${vides.length > 1 ? 'n’ont' : 'n’a'} pas de chiffre accepté`] : total.manquantes > 0 ? [`${compter(total.manquantes, 'valeur manque', 'valeurs manquent')}`] : [];
  return [...manquantes, ...(total.nonCommuniquees > 0 ? [compter(total.nonCommuniquees, 'valeur non communiquée', 'valeurs non communiquées')] : [])];
}

/**
 * A figure in one sentence: « En 2025, 218 SIAE … sur 284 …, soit 77 % (+8 points en un an) ; de 52 % (Nièvre) à 86 % (Doubs) ;
 * trois départements n’ont pas de chiffre accepté. »
 */
export function phraseAnalyse(analyse: AnalyseDite): string {
  const { total, periode, ecart, constant = true, depuis = 'en un an', indicateur } = analyse;
  const quand = situerPeriode(periode);
  const attendues = total.comptees + total.nonCommuniquees + total.manquantes;
  if (attendues === 0) return typographier(`${quand}, aucune valeur de cet indicateur n’est attendue.`);
  if (total.numerateur === null) {
    const refusees = total.nonCommuniquees > 0 ? `, ${compter(total.nonCommuniquees, 'non communiquée', 'non communiquées')}` : '';
    return typographier(`${quand}, ${minuscule(indicateur.intitule)} : aucun chiffre accepté sur ${attendues} attendu${attendues > 1 ? 's' : ''}${refusees}.`);
  }
  const evolution = ecart === null ? '' : `${direEcart(ecart)} ${depuis}${constant ? '' : ' à périmètre constant'}`;
  const tete = `${direTotal(analyse)}${evolution === '' ? '' : indicateur.unite === 'POURCENTAGE' ? ` (${evolution})` : `, ${evolution}`}`;
  return typographier(`${majuscule([`${quand}, ${tete}`, ...direExtremes(analyse), ...direAbsences(analyse)].join(' ; '))}.`);
}
