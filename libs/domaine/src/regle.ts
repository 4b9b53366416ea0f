import { valableLe } from './jour';
import type { Citation, Jour, Regle } from './objets';
import { comparerEtendue, seRecoupent } from './territoire';
import type { ForceCitation, NatureRegle, TypeInstance } from './vocabulaire';

/** What a rule is asked about: an instance, on the day of the thing judged. */
export interface SituationRegle {
  readonly jour: Jour;
  readonly typeInstance: TypeInstance;
  /** Territory of the instance on that day; empty for the nation. */
  readonly departements: readonly string[];
  readonly instanceId: string;
}

/** A rule that does not give the verdict, kept beside the one that does. */
export interface RegleEcartee {
  readonly regle: Regle;
  /** Null for a proposal: it binds nobody. */
  readonly devant: Regle | null;
}

export interface ReglesApplicables {
  /** Is an accord in force there on that day? Without one, a verdict of rhythm is « sans objet ». */
  readonly accordEnVigueur: boolean;
  readonly retenues: readonly Regle[];
  readonly ecartees: readonly RegleEcartee[];
}

/**
 * Kinds whose rules add up instead of competing: a regional committee owes its compte rendu to the
 * addressees of AC2015 art. 5 and to those of BFC2016 art. 3.
 */
const CUMULATIVES: ReadonlySet<NatureRegle> = new Set(['TRANSMISSION', 'DIFFUSION', 'ORDRE_DU_JOUR', 'PRESENCE', 'BILAN']);

const concerneTerritoire = (regle: Regle, departements: readonly string[]): boolean =>
  regle.departements.length === 0 || seRecoupent(regle.departements, departements);

const estDeLInstance = (regle: Regle): boolean => regle.source !== 'ACCORD';

/**
 * The narrowest territory gives the verdict; at equal territory the latest accord. An instance's own
 * rule comes before a recommendation, never before an obligation of an accord: nobody exempts himself.
 */
function comparer(a: Regle, b: Regle): number {
  const rang = (r: Regle): number => (estDeLInstance(r) ? 1 : r.force === 'OBLIGATION' ? 0 : 2);
  if (estDeLInstance(a) !== estDeLInstance(b)) return rang(a) - rang(b);
  const etendue = comparerEtendue(a.departements, b.departements);
  if (etendue !== 0) return etendue;
  if (a.debut !== b.debut) return a.debut < b.debut ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** Sorts the rules known into those that judge the situation and those set aside beside them. */
export function reglesApplicables(regles: readonly Regle[], situation: SituationRegle): ReglesApplicables {
  const duJour = regles.filter((r) => valableLe(r, situation.jour));
  const accordEnVigueur = duJour.some((r) => !estDeLInstance(r) && concerneTerritoire(r, situation.departements));
  const candidates = duJour
    .filter((r) => r.typeInstance === situation.typeInstance)
    .filter((r) => (r.instanceId === null ? concerneTerritoire(r, situation.departements) : r.instanceId === situation.instanceId))
    .sort(comparer);
  const retenues: Regle[] = [];
  const ecartees: RegleEcartee[] = [];
  for (const regle of candidates) {
    const devant = retenues.find((r) => r.nature === regle.nature) ?? null;
    if (regle.force === 'PROPOSITION') ecartees.push({ regle, devant: null });
    else if (devant === null || CUMULATIVES.has(regle.nature)) retenues.push(regle);
    else ecartees.push({ regle, devant });
  }
  return { accordEnVigueur, retenues, ecartees };
}

export const AUCUNE_REGLE: ReglesApplicables = { accordEnVigueur: false, retenues: [], ecartees: [] };

/** The rule of a kind that gives the verdict, if any. */
export const regleDe = (regles: ReglesApplicables, nature: NatureRegle): Regle | null =>
  regles.retenues.find((r) => r.nature === nature) ?? null;

export const reglesDe = (regles: ReglesApplicables, nature: NatureRegle): Regle[] => regles.retenues.filter((r) => r.nature === nature);

/**
 * The rule of a kind that sets the delay. An accord may oblige without saying when, and leave the days to the instance's
 * own rule: both bind, the second one can be late.
 */
export const regleDatee = (regles: ReglesApplicables, nature: NatureRegle): Regle | null =>
  reglesDe(regles, nature).find((r) => r.nombre !== null) ?? regleDe(regles, nature);

/** « Accord-cadre de 2015 », « Accord BFC 2016 », « Accord BFC 2025 (fictif) ». */
export function nomAccord(code: string, fictif: boolean): string {
  const cadre = /^AC(\d{4})$/u.exec(code);
  const nom = cadre === null ? `Accord ${code.replace(/(?<=\p{L})(?=\d{4}$)/u, ' ')}` : `Accord-cadre de ${cadre[1] ?? ''}`;
  return fictif ? `${nom} (fictif)` : nom;
}

const SOURCES: Readonly<Record<Regle['source'], string>> = {
  ACCORD: 'Accord',
  REGLEMENT_INTERIEUR: 'Règlement de l’instance',
  CHOIX_INSTANCE: 'Choix de l’instance',
  REGLAGE: 'Réglage de la plateforme',
};

/** What a reference is written from. */
export type RegleCitable = Pick<Regle, 'citation' | 'source' | 'force' | 'accordId' | 'accordCode' | 'accordFictif'>;

/** The reference that a verdict carries: « Accord BFC 2016, fiche 8 ». */
export function citer(regle: RegleCitable): Citation {
  const accord = regle.accordCode === null ? null : nomAccord(regle.accordCode, regle.accordFictif);
  const force: ForceCitation = regle.source === 'ACCORD' ? regle.force : regle.source;
  const origine = accord ?? SOURCES[regle.source];
  return {
    texte: regle.citation === '' ? origine : `${origine}, ${regle.citation}`,
    accord,
    article: regle.citation,
    force,
    accordId: regle.accordId,
  };
}
