import type { PlanAction } from './objets-feuilles';
import type { Jour } from './objets';
import type { EtatAction } from './vocabulaire';

/** One format for export and import: a road map that was exported may be corrected and imported. */
export const COLONNES_ACTIONS = [
  'identifiant', 'chantier', 'intitule_chantier', 'action', 'article', 'pilote', 'contributeurs', 'echeance', 'echeance_fin', 'etat', 'avancement', 'poids', 'partie_de', 'precisions',
] as const;
export type ColonneActions = (typeof COLONNES_ACTIONS)[number];
export type LigneAction = Readonly<Record<ColonneActions, string>>;

/** Computed by the platform, or changed by the act of the action: a file gives them back as they were. */
export const COLONNES_CALCULEES: ReadonlySet<ColonneActions> = new Set(['echeance_fin', 'etat']);
/** Between the names of several organisations: those names hold commas. */
export const SEPARATEUR_NOMS = ' | ';

/** An action with the names that a file writes. */
export interface ActionAExporter extends Omit<PlanAction, 'articleId' | 'piloteId' | 'contributeurs' | 'parentId' | 'debut'> {
  readonly id: string;
  readonly etat: EtatAction;
  readonly avancement: number;
  readonly articleCode: string | null;
  readonly piloteNom: string | null;
  readonly contributeursNoms: readonly string[];
  readonly parentIntitule: string | null;
}

export const ligneDAction = (a: ActionAExporter): LigneAction => ({
  identifiant: a.id,
  chantier: a.chantierRang === null ? '' : String(a.chantierRang),
  intitule_chantier: a.chantier ?? '',
  action: a.intitule,
  article: a.articleCode ?? '',
  pilote: a.piloteNom ?? '',
  contributeurs: a.contributeursNoms.join(SEPARATEUR_NOMS),
  echeance: a.echeanceLibelle ?? '',
  echeance_fin: a.echeance ?? '',
  etat: a.etat,
  avancement: String(a.avancement),
  poids: String(a.poids),
  partie_de: a.parentIntitule ?? '',
  precisions: a.description ?? '',
});

/** « 31/03/2027 » and « 2027-03-31 » are one day. */
export function jourDeFichier(brut: string): Jour | null {
  const francais = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(brut);
  if (!francais) return brut === '' ? null : brut;
  const [, j = '', m = '', a = ''] = francais;
  return `${a}-${m.padStart(2, '0')}-${j.padStart(2, '0')}`;
}
