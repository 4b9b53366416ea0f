import type { Citation, Jour, Regle } from './objets';
import { citer, reglesApplicables, reglesDe } from './regle';
import { avecDe, type Tache } from './tache';
import type { EtatBilan, TypeInstance } from './vocabulaire';

/** A bilan that waits for the person: to be judged, taken up again, or finished. */
export interface BilanSuivi {
  readonly id: string;
  readonly annee: number;
  readonly instanceNom: string;
  readonly etat: EtatBilan;
  readonly motifRenvoi: string | null;
}

/** An instance that the person runs and that has no bilan for the year before, with the rules of that year. */
export interface InstanceSansBilan {
  readonly id: string;
  readonly nom: string;
  readonly type: TypeInstance;
  readonly departements: readonly string[];
  readonly annee: number;
  readonly regles: readonly Regle[];
}

const ACTES: Readonly<Record<EtatBilan, { readonly acte: string; readonly verbe: string } | null>> = {
  BROUILLON: { acte: 'enregistrerNarratif', verbe: 'Achever et transmettre' },
  TRANSMIS: { acte: 'examinerBilan', verbe: 'Examiner' },
  EXAMINE: { acte: 'adopterBilan', verbe: 'Adopter' },
  ADOPTE: null,
};

/** For whoever received a bilan: examine it, then adopt it. For whoever composes: take it up again, or finish it. */
export function tachesDeBilan({ id, annee, instanceNom, etat, motifRenvoi }: BilanSuivi): Tache[] {
  const quoi = ACTES[etat];
  if (quoi === null) return [];
  const commun = { acte: quoi.acte, avantLe: null, citation: null, sujet: 'Bilan' as const, sujetId: id };
  if (motifRenvoi !== null) return [{ ...commun, rang: 'CETTE_SEMAINE', titre: `Reprendre le bilan ${annee} ${avecDe(instanceNom)}, renvoyé`, detail: `« ${motifRenvoi} »` }];
  return [{ ...commun, rang: etat === 'BROUILLON' ? 'ENSUITE' : 'CETTE_SEMAINE', titre: `${quoi.verbe} le bilan ${annee} ${avecDe(instanceNom)}`, detail: null }];
}

/** The rule that asked an instance for the bilan of a year, if any: no source gives it a day. */
export function citationDuBilan({ id, type, departements, annee, regles }: Omit<InstanceSansBilan, 'nom'>): Citation | null {
  const fin: Jour = `${annee}-12-31`;
  // A bilan without a period (AC2011) is no yearly one.
  const demande = reglesDe(reglesApplicables(regles, { jour: fin, typeInstance: type, departements, instanceId: id }), 'BILAN').find((r) => r.nombre !== null || r.unite !== null);
  return demande === undefined ? null : citer(demande);
}

/** The yearly bilan that a rule expects and that nobody has begun. */
export function tacheDeComposition(instance: InstanceSansBilan): Tache | null {
  const citation = citationDuBilan(instance);
  if (citation === null) return null;
  const { id, nom, annee } = instance;
  return { rang: 'ENSUITE', acte: 'composerBilan', titre: `Composer le bilan annuel ${annee} ${avecDe(nom)}`, detail: null, avantLe: null, citation, sujet: 'Instance', sujetId: id };
}
