import type { Acteur } from './acteur';
import { droitsDe, peutQuelquePart, type Droits } from './droits';
import { ACTES, SUJETS, SUJETS_REFERENCE, type Acte, type Sujet } from './sujets';

/** The lines of the main menu, each opened by the reading of a subject, or by an act on one. */
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
  // Its results are in the barometer, for every account: the list is for those who open surveys and those who answer them.
  enquetes: { sujet: 'Enquete', acte: 'repondreEnquete' },
  indicateurs: 'Indicateur',
  courriels: 'Courriel',
  journal: 'Instance',
  accords: 'Accord',
  instances: 'Instance',
  organisations: 'Organisation',
  personnes: 'Personne',
} as const satisfies Readonly<Record<string, Sujet | { readonly sujet: Sujet; readonly acte: Acte } | null>>;
export type Menu = keyof typeof MENUS;

/** What every account reads: reference data, and the road maps that were adopted. */
const REFERENCE: ReadonlySet<Sujet> = new Set<Sujet>([...SUJETS_REFERENCE, 'FeuilleDeRoute', 'Action']);

/** The menus of a person: what her mandats open. That everybody reads her own page opens no directory. */
export function menusDe(acteur: Acteur | null): Menu[] {
  if (acteur === null) return [];
  const droits = droitsDe(acteur);
  const deSoi = droitsDe({ ...acteur, mandats: [] });
  const plusQueSoi = (acte: Acte, sujet: Sujet): boolean => droits.rulesFor(acte, sujet).length > deSoi.rulesFor(acte, sujet).length;
  const ouvre = (ligne: (typeof MENUS)[Menu]): boolean => {
    if (ligne === null) return true;
    return typeof ligne === 'string' ? REFERENCE.has(ligne) || plusQueSoi('lire', ligne) : plusQueSoi(ligne.acte, ligne.sujet);
  };
  return (Object.keys(MENUS) as Menu[]).filter((menu) => ouvre(MENUS[menu]));
}

/** The acts granted on at least one possible row, reading left out: what the console may offer. */
export const actesOuverts = (droits: Droits): Acte[] => [
  ...new Set(SUJETS.flatMap((sujet) => (ACTES[sujet] as readonly Acte[]).filter((acte) => acte !== 'lire' && peutQuelquePart(droits, acte as never, sujet)))),
];
