import type { FaitsContenu } from './faits-bilan';
import type { Preuves } from './mesure';
import type { CelluleBilan, ChiffreBilan, ContenuBilan } from './objets-bilan';

/** No evidence at all, over 2025. */
export const SANS_PREUVE: Preuves = { jour: '2025-12-31', seances: [], envois: [], cta: [], regles: [] };

/** The facts of a region of two départements where nothing happened; tests say what did. */
export const faitsDeBilan = (change: Partial<FaitsContenu> = {}): FaitsContenu => ({
  annee: 2025, niveau: 'REGION', departements: ['21', '39'], nomsDepartements: { '21': 'Côte-d’Or', '39': 'Jura' }, instances: [], regles: [], seances: [], colleges: [], bilans: [], indicateurs: [], valeurs: [], organisations: [],
  feuilles: [], actions: [], remontees: [], contestations: [], mesures: { courante: SANS_PREUVE, precedente: SANS_PREUVE }, ...change,
});

export const trouverChiffre = ({ chiffres }: ContenuBilan, code: string): ChiffreBilan => {
  const chiffre = chiffres.find((c) => c.code === code);
  if (!chiffre) throw new Error(`${code} manque`);
  return chiffre;
};

const ecrire = (c: CelluleBilan): string => `${c.libelle} ${c.numerateur ?? '∅'}${c.denominateur === null ? '' : `/${c.denominateur}`}`;

/** A figure as « Ensemble 3/4 », then its rows. */
export const lireChiffre = (contenu: ContenuBilan, code: string): string[] => {
  const { total, lignes } = trouverChiffre(contenu, code);
  return [total, ...lignes].map(ecrire);
};

/** Any space is a space here: typography is tested elsewhere. */
export const phraseDuChiffre = (contenu: ContenuBilan, code: string): string => trouverChiffre(contenu, code).phrase.replace(/\s/gu, ' ');
