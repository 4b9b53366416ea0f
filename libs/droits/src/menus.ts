import type { Acteur } from './acteur';
import { droitsDe, peutQuelquePart, type Droits } from './droits';
import { ACTES, SUJETS, SUJETS_REFERENCE, type Acte, type Sujet } from './sujets';

/** The lines of the main menu, each opened by the reading of a subject. */
export const MENUS = {
  aFaire: null,
  reunions: 'Reunion',
  comptesRendus: 'CompteRendu',
  decisions: 'CompteRendu',
  campagnes: 'Campagne',
  analyses: 'Campagne',
  bilans: 'Bilan',
  remontees: 'Remontee',
  bonnesPratiques: 'BonnePratique',
  feuillesDeRoute: 'FeuilleDeRoute',
  actions: 'Action',
  conformite: 'Regle',
  barometre: 'Regle',
  indicateurs: 'Indicateur',
  courriels: 'Courriel',
  journal: 'Instance',
  accords: 'Accord',
  instances: 'Instance',
  organisations: 'Organisation',
  personnes: 'Personne',
} as const satisfies Readonly<Record<string, Sujet | null>>;
export type Menu = keyof typeof MENUS;

/** What every account reads: reference data, and the road maps that were adopted. */
const REFERENCE: ReadonlySet<Sujet> = new Set<Sujet>([...SUJETS_REFERENCE, 'FeuilleDeRoute', 'Action']);

/** The menus of a person: what her mandats open. That everybody reads her own page opens no directory. */
export function menusDe(acteur: Acteur | null): Menu[] {
  if (acteur === null) return [];
  const droits = droitsDe(acteur);
  const deSoi = droitsDe({ ...acteur, mandats: [] });
  const ouvre = (sujet: Sujet | null): boolean =>
    sujet === null || REFERENCE.has(sujet) || droits.rulesFor('lire', sujet).length > deSoi.rulesFor('lire', sujet).length;
  return (Object.keys(MENUS) as Menu[]).filter((menu) => ouvre(MENUS[menu]));
}

/** The acts granted on at least one possible row, reading left out: what the console may offer. */
export const actesOuverts = (droits: Droits): Acte[] => [
  ...new Set(SUJETS.flatMap((sujet) => (ACTES[sujet] as readonly Acte[]).filter((acte) => acte !== 'lire' && peutQuelquePart(droits, acte as never, sujet)))),
];
