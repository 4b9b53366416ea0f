import { ecrireDecimal, INSECABLE, nombre, tauxDe } from '@gouvernance-iae/domaine';
import type { CelluleVueFragment } from '../api/genere';
import { estUnePart, mesureDe, resteDe } from '../composants/graphique-mesure';
import type { LigneGraphique } from '../composants/Graphique';
import type { Chiffre } from './bilan';

type Cellule = CelluleVueFragment;
type Unite = Chiffre['unite'];

const precedente = (cellule: Cellule): Cellule => ({ ...cellule, numerateur: cellule.numerateurPrecedent, denominateur: cellule.denominateurPrecedent, nonCommuniquees: 0, manquantes: 0 });

/** « +8 points en un an », « contre 27 en 2024 »; nothing when one of the two years has no figure. */
export function evolution(cellule: Cellule, unite: Unite, annee: number): string | null {
  if (cellule.numerateurPrecedent === null || cellule.numerateur === null) return null;
  const avant = mesureDe(precedente(cellule), unite);
  if (!estUnePart(unite)) return `contre ${avant.mot} en ${annee - 1}`;
  const [ici, alors] = [tauxDe(cellule), tauxDe(precedente(cellule))];
  if (typeof ici !== 'number' || typeof alors !== 'number') return null;
  const points = Math.round(ici * 100) - Math.round(alors * 100);
  if (points === 0) return 'comme un an plus tôt';
  return `${points > 0 ? '+' : '−'}${nombre(Math.abs(points))}${INSECABLE}${Math.abs(points) > 1 ? 'points' : 'point'} en un an`;
}

/** The names of the columns of a figure's table; the terms stand beside a rate. */
export function colonnesDe(chiffre: Chiffre, annee: number): [string, ...string[]] {
  const avant = aUnPrecedent(chiffre) ? [String(annee - 1)] : [];
  return [ENTETES[dimensionDe(chiffre)], ...(chiffre.unite === 'POURCENTAGE' ? ['Termes'] : []), String(annee), ...avant];
}

const aUnPrecedent = ({ total, lignes }: Chiffre): boolean => [total, ...lignes].some(({ numerateurPrecedent }) => numerateurPrecedent !== null);

/** What the table says of one row. */
export function cellulesDe(cellule: Cellule, chiffre: Chiffre): string[] {
  const { unite } = chiffre;
  const termes = unite === 'POURCENTAGE' ? [direTermes(cellule)] : [];
  return [...termes, mesureDe(cellule, unite).mot, ...(aUnPrecedent(chiffre) ? [cellule.numerateurPrecedent === null ? '' : mesureDe(precedente(cellule), unite).mot] : [])];
}

/** How far under the whole a line is shown to the eye; no source sets a bar for these figures. */
const ECART = 0.1;
/** What hatching says. */
export const SEUIL = 'plus de 10 points sous l’ensemble';

function loinDessous(cellule: Cellule, { total, unite }: Chiffre): boolean {
  const [ici, ensemble] = [tauxDe(cellule), tauxDe(total)];
  return unite === 'POURCENTAGE' && typeof ici === 'number' && typeof ensemble === 'number' && ici < ensemble - ECART;
}

/** What another dimension says, in a line: « Par type de SIAE : ACI 120 ; AI 35. »; the same cells, so they are never added to the others. */
export function autresDimensions(chiffre: Chiffre): string[] {
  const montree = dimensionDe(chiffre);
  const autres = [...new Set(chiffre.lignes.map(({ dimension }) => dimension))].filter((dimension) => dimension !== montree);
  return autres.map((dimension) => `Par ${ENTETES[dimension].replace(/^./u, (lettre) => lettre.toLowerCase())} : ${chiffre.lignes.filter((ligne) => ligne.dimension === dimension).map((ligne) => `${ligne.libelle} ${mesureDe(ligne, chiffre.unite).mot}`).join(' ; ')}.`);
}

/** What the lines of a figure are: the places, the types, those who sit or sign. */
const ENTETES: Record<Cellule['dimension'], string> = {
  TOTAL: 'Territoire', DEPARTEMENT: 'Département', TYPE_SIAE: 'Type de SIAE', TYPE_INSTANCE: 'Instance', COLLEGE: 'Collège', SIGNATAIRE: 'Signataire',
  COMITE: 'Comité', PILOTE: 'Pilote', CHANTIER: 'Chantier', ETAT_ACTION: 'État', GENRE_REMONTEE: 'Genre',
};

/** « 22 sur 31 »: the terms behind a rate. */
const direTermes = ({ numerateur, denominateur }: Cellule): string => (numerateur === null || denominateur === null ? '' : `${ecrireDecimal(numerateur)} sur ${ecrireDecimal(denominateur)}`);

/** « , 22 sur 31 », after a rate. */
export function termesDe(cellule: Cellule, { unite }: Chiffre): string {
  const dits = unite === 'POURCENTAGE' ? direTermes(cellule) : '';
  return dits && `, ${dits}`;
}

/** The lines of a chart: one dimension, by territory first; the table of another would count the same cells twice. */
export function lignesDe(chiffre: Chiffre, preuve: (cellule: Cellule) => string | undefined): LigneGraphique[] {
  const dimension = dimensionDe(chiffre);
  return chiffre.lignes.filter((ligne) => ligne.dimension === dimension).map((cellule): LigneGraphique => {
    const reste = resteDe(cellule);
    const vers = cellule.preuves > 0 ? preuve(cellule) : undefined;
    return { cle: `${cellule.dimension}-${cellule.libelle}`, libelle: cellule.libelle, ...(reste ? { note: reste } : {}), ...(estConteste(cellule) ? { marque: 'contesté' } : {}), mesures: [mesureDe(cellule, chiffre.unite)], alerte: loinDessous(cellule, chiffre), cellules: cellulesDe(cellule, chiffre), ...(vers ? { preuve: vers } : {}) };
  });
}

/** Does one of its fournisseurs contest it, or was one right to? */
export const estConteste = ({ contestations }: Pick<Cellule, 'contestations'>): boolean => contestations !== null && contestations > 0;

/** The dimension that the chart shows. */
export const dimensionDe = ({ lignes }: Chiffre): Cellule['dimension'] => (lignes.some(({ dimension }) => dimension === 'DEPARTEMENT') ? 'DEPARTEMENT' : (lignes[0]?.dimension ?? 'TOTAL'));
