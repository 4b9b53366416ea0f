import type { ValeurVue } from './valeur';

/** What is typed in one box of a cell. A rate has two boxes: it is computed, never typed. */
export type Boite = 'numerateur' | 'denominateur' | 'texte' | 'booleen';

/** One column of boxes: a type of structure or of committee, when the indicator has them. */
export interface ColonneGrille { cle: string; indicateur: ValeurVue['indicateur']; type: string | null; boite: Boite; titre: string }
export interface LigneGrille { cle: string; code: string | null; nom: string; valeurs: (ValeurVue | null)[] }

/** The cells of one indicator owed by one organisation: départements down, types across. */
export interface TableauValeurs {
  cle: string;
  indicateur: ValeurVue['indicateur'];
  /** Rank of the indicator in its accord. */
  rang: number;
  organisationId: string;
  organisationNom: string;
  /** « Département », « Région »: what the rows are. */
  entete: string;
  colonnes: ColonneGrille[];
  lignes: LigneGrille[];
}

const BOITES: Record<ValeurVue['indicateur']['unite'], readonly Boite[]> = {
  NOMBRE: ['numerateur'],
  HEURES: ['numerateur'],
  POURCENTAGE: ['numerateur', 'denominateur'],
  BOOLEEN: ['booleen'],
  DOCUMENT: ['texte'],
  LISTE: ['texte'],
};

/** The boxes that one value of this unit asks for. */
export const boitesDe = (unite: ValeurVue['indicateur']['unite']): readonly Boite[] => BOITES[unite];

/** What a box is called, in full: the label of its field. */
export function nomBoite(indicateur: ValeurVue['indicateur'], boite: Boite): string {
  if (indicateur.unite === 'POURCENTAGE') return (boite === 'numerateur' ? indicateur.numerateur : indicateur.denominateur) ?? (boite === 'numerateur' ? 'Numérateur' : 'Dénominateur');
  if (indicateur.unite === 'HEURES') return 'Heures';
  if (indicateur.unite === 'DOCUMENT') return 'Document';
  if (indicateur.unite === 'LISTE') return 'Liste';
  return 'Valeur';
}

/** One table per indicator and owner, in the order of the dictionary. */
export function tableaux(valeurs: readonly ValeurVue[]): TableauValeurs[] {
  const groupes = grouper(enVigueur(valeurs), (valeur) => `${valeur.indicateur.id} ${valeur.organisationId}`);
  return [...groupes.entries()]
    .map(([cle, groupe]) => tableau(cle, groupe))
    .filter((trouve) => trouve !== null)
    .sort((a, b) => a.rang - b.rang || a.organisationNom.localeCompare(b.organisationNom, 'fr'));
}

/** One value per cell: the correction of an accepted value takes its place as soon as it is written. */
export function enVigueur(valeurs: readonly ValeurVue[]): ValeurVue[] {
  const rectifiees = new Set(valeurs.map((valeur) => valeur.remplaceId));
  return valeurs.filter((valeur) => valeur.remplaceeLe === null && !rectifiees.has(valeur.id));
}

function tableau(cle: string, valeurs: readonly ValeurVue[]): TableauValeurs | null {
  const [premiere] = valeurs;
  if (!premiere) return null;
  const { indicateur, rang, organisationId, organisationNom } = premiere;
  const types = [...new Set(valeurs.map((valeur) => valeur.typeSiae))].sort((a, b) => (a ?? '').localeCompare(b ?? ''));
  const colonnes = types.flatMap((type) => BOITES[indicateur.unite].map((boite) => ({ cle: `${indicateur.id} ${type ?? ''} ${boite}`, indicateur, type, boite, titre: titreColonne(indicateur, type, boite) })));
  const territoires = grouper(valeurs, (valeur) => valeur.departement ?? '');
  const lignes = [...territoires.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([code, groupe]) => ({
    cle: code || 'region', code: code || null, nom: groupe[0]?.departementNom ?? 'Région',
    valeurs: colonnes.map((colonne) => groupe.find((valeur) => valeur.typeSiae === colonne.type) ?? null),
  }));
  return { cle, indicateur, rang, organisationId, organisationNom, entete: territoires.has('') ? 'Territoire' : 'Département', colonnes, lignes };
}

function titreColonne(indicateur: ValeurVue['indicateur'], type: string | null, boite: Boite): string {
  if (indicateur.unite !== 'POURCENTAGE') return type ?? nomBoite(indicateur, boite);
  const nom = nomBoite(indicateur, boite);
  return type ? `${type}, ${nom}` : nom;
}

/** « Jura, AI »: what a cell is called. */
export const nomCellule = (valeur: ValeurVue): string => [valeur.departementNom ?? 'Région', valeur.typeSiae].filter(Boolean).join(', ');

/** Gathers what shares a key, in the order of first appearance. */
function grouper<T>(elements: readonly T[], cleDe: (element: T) => string): Map<string, T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of elements) {
    const cle = cleDe(element);
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(element);
    else groupes.set(cle, [element]);
  }
  return groupes;
}

/** The cells of a table, each once. */
export const idsDe = (tableau: { readonly lignes: readonly LigneGrille[] }): string[] => [...new Set(tableau.lignes.flatMap((ligne) => ligne.valeurs.flatMap((valeur) => valeur?.id ?? [])))];
