import { additionner, comparerDecimaux, ecrireDecimal, soustraire } from './decimal';
import type { Cellule, ContenuValeur, Decimal, Indicateur } from './objets-indicateurs';
import { tauxDe, type Ensemble } from './taux';
import { INSECABLE, nombre } from './texte';

type Unite = Indicateur['unite'];

/** A cell as an analysis sees it: its figure once accepted, and nothing of it before. */
export interface CelluleAnalysee extends Pick<Cellule, 'organisationId' | 'departement' | 'typeSiae'>, ContenuValeur {
  readonly id: string;
  readonly campagneId: string;
  readonly acceptee: boolean;
  readonly alternative: boolean;
  /** The place of its organisation among the owners of the indicator, in the order of the source. */
  readonly rang: number;
}

/** Does the cell hold the figure that its indicator asks for? */
export function porteUnChiffre({ acceptee, numerateur, denominateur, booleen, texte }: ContenuValeur & { readonly acceptee: boolean }, unite: Unite): boolean {
  if (!acceptee) return false;
  if (unite === 'POURCENTAGE') return numerateur !== null && denominateur !== null;
  if (unite === 'BOOLEEN') return booleen !== null;
  return unite === 'DOCUMENT' || unite === 'LISTE' ? texte !== null : numerateur !== null;
}

const somme = (valeurs: readonly (Decimal | null)[]): Decimal => additionner(valeurs.map((v) => v ?? '0'));

/**
 * What cells say together: the sums of their terms, how many « yes » of how many answers, how many documents received of how
 * many expected. What is missing or not communicated adds nothing and is counted beside; without any figure there is no term.
 */
export function analyserEnsemble(cellules: readonly CelluleAnalysee[], unite: Unite): Ensemble {
  const pleines = cellules.filter((c) => porteUnChiffre(c, unite));
  const nonCommuniquees = cellules.filter((c) => c.acceptee && c.nonCommunique !== null).length;
  const comptees = pleines.length;
  const comptes = { comptees, nonCommuniquees, manquantes: cellules.length - comptees - nonCommuniquees };
  if (comptees === 0) return { numerateur: null, denominateur: null, ...comptes };
  switch (unite) {
    case 'BOOLEEN':
      return { numerateur: String(pleines.filter((c) => c.booleen).length), denominateur: String(comptees), ...comptes };
    case 'DOCUMENT':
    case 'LISTE':
      return { numerateur: String(comptees), denominateur: String(cellules.length), ...comptes };
    case 'POURCENTAGE':
      return { numerateur: somme(pleines.map((c) => c.numerateur)), denominateur: somme(pleines.map((c) => c.denominateur)), ...comptes };
    default:
      return { numerateur: somme(pleines.map((c) => c.numerateur)), denominateur: null, ...comptes };
  }
}

const placeDe = ({ campagneId, departement, typeSiae }: CelluleAnalysee): string => `${campagneId}/${departement ?? ''}/${typeSiae ?? ''}`;

/** Figures come before what was not communicated, which comes before what is missing; then the order of the source. */
const priorite = (cellule: CelluleAnalysee, unite: Unite): number => cellule.rang + (porteUnChiffre(cellule, unite) ? 0 : cellule.acceptee ? 1e6 : 2e6);

/**
 * The cells that count in a total. Where each owner gives its part, all of them. Where one of several answers, or where the
 * source does not say how they share, a place counts once: by the owners that the accord names first among those who gave a
 * figure (the networks, named together, each give their part). One who need not answer any more is not missing.
 */
export function retenues<C extends CelluleAnalysee>(cellules: readonly C[], { unite, partage }: Pick<Indicateur, 'unite' | 'partage'>): C[] {
  const seule = (c: C): boolean => c.alternative || partage === 'A_DEFINIR';
  const choix = new Map<string, number>();
  for (const cellule of cellules.filter(seule)) {
    const place = placeDe(cellule);
    choix.set(place, Math.min(choix.get(place) ?? Infinity, priorite(cellule, unite)));
  }
  return cellules.filter((cellule) => {
    if (!seule(cellule)) return true;
    const choisie = choix.get(placeDe(cellule)) ?? 0;
    return cellule.rang === choisie % 1e6 && !(cellule.alternative && !cellule.acceptee && choisie < 2e6);
  });
}

/** Cells by key, in the order of their first one. */
export function grouperPar<C>(cellules: readonly C[], cle: (cellule: C) => string): Map<string, C[]> {
  const groupes = new Map<string, C[]>();
  for (const cellule of cellules) {
    const groupe = groupes.get(cle(cellule));
    if (groupe) groupe.push(cellule);
    else groupes.set(cle(cellule), [cellule]);
  }
  return groupes;
}

type Termes = Pick<Ensemble, 'numerateur' | 'denominateur'>;

/** How far a figure is from the former one: in number and percent, in points for a share. */
export interface Ecart {
  /** Signed; null for a share. */
  readonly difference: string | null;
  /** Between -1 and more; null for a share, or from zero. */
  readonly pourcentage: number | null;
  readonly points: number | null;
}

const seCompteEnParts = (unite: Unite): boolean => unite !== 'NOMBRE' && unite !== 'HEURES';

/** Null when one of the two is missing, or cannot be computed: nothing is compared with nothing. */
export function ecartDe(actuel: Termes, avant: Termes, unite: Unite): Ecart | null {
  if (actuel.numerateur === null || avant.numerateur === null) return null;
  if (!seCompteEnParts(unite)) {
    const pourcentage = Number(avant.numerateur) === 0 ? null : Number(soustraire(actuel.numerateur, avant.numerateur)) / Number(avant.numerateur);
    return { difference: soustraire(actuel.numerateur, avant.numerateur), pourcentage, points: null };
  }
  const [taux, ancien] = [tauxDe(actuel), tauxDe(avant)];
  return typeof taux === 'number' && typeof ancien === 'number' ? { difference: null, pourcentage: null, points: (taux - ancien) * 100 } : null;
}

const arrondi = (valeur: number): number => Number(valeur.toFixed(Math.abs(valeur) < 10 ? 1 : 0));
const signe = (valeur: number): string => (valeur > 0 ? `+${nombre(valeur)}` : nombre(valeur));

/** « +12 % », « −3 % », « +8 points », « +4 » from zero, « stable ». */
export function direEcart({ difference, pourcentage, points }: Ecart): string {
  if (points !== null) {
    const ecart = arrondi(points);
    return ecart === 0 ? 'stable' : `${signe(ecart)}${INSECABLE}${Math.abs(ecart) < 2 ? 'point' : 'points'}`;
  }
  if (pourcentage !== null) return arrondi(pourcentage * 100) === 0 ? 'stable' : `${signe(arrondi(pourcentage * 100))}${INSECABLE}%`;
  return difference === null || difference === '0' ? 'stable' : `+${ecrireDecimal(difference)}`;
}

/** Orders what has a figure from the lowest; shares by their rate. */
export function comparerEnsembles(a: Termes, b: Termes, unite: Unite): number {
  if (!seCompteEnParts(unite)) return comparerDecimaux(a.numerateur ?? '0', b.numerateur ?? '0');
  return Number(tauxDe(a)) - Number(tauxDe(b));
}
