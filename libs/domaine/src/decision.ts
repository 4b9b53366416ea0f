import { exigerTransitionCompteRendu } from './machine';
import type { Jour } from './objets';
import { Controle } from './saisie';
import { GENRES_DECISION, SENS_AVIS, type EtatCompteRendu, type GenreDecision, type SensAvis } from './vocabulaire';

export interface DecisionSaisie {
  readonly genre: string;
  readonly texte: string;
  readonly sens?: string | null;
  readonly piloteId?: string | null;
  readonly echeanceLibelle?: string | null;
  readonly echeance?: Jour | null;
}

export interface DecisionEcrite {
  readonly genre: GenreDecision;
  readonly texte: string;
  readonly sens: SensAvis | null;
  readonly piloteId: string | null;
  readonly echeanceLibelle: string | null;
  readonly echeance: Jour | null;
}

/** « 2026-CTA-DOLE-11 »: the year, the body, a counter that starts anew each year. */
export const numeroDecision = (annee: number, sigle: string, rang: number): string => `${annee}-${sigle}-${rang}`;

/**
 * Writes a decision, an avis or an action. Only an avis has a sense; only an action has a pilot and a
 * due date, which may stay a label (« 1er trimestre 2027 »).
 */
export function ecrireDecision(etat: EtatCompteRendu, saisie: DecisionSaisie, acte: 'ajouterDecision' | 'modifierDecision' = 'ajouterDecision'): DecisionEcrite {
  exigerTransitionCompteRendu(etat, acte);
  const c = new Controle();
  const genre = c.parmi('genre', saisie.genre, GENRES_DECISION, 'Décision, avis ou action est attendu.') ?? 'DECISION';
  const texte = c.texteRequis('texte', saisie.texte, { max: 4000, requis: 'Écrivez le texte.' });
  const sens = saisie.sens ? c.parmi('sens', saisie.sens, SENS_AVIS, 'Favorable, réservé ou défavorable est attendu.') : null;
  const echeanceLibelle = c.texte('echeanceLibelle', saisie.echeanceLibelle, { max: 100 });
  const piloteId = saisie.piloteId ?? null;
  const echeance = saisie.echeance ?? null;
  c.jour('echeance', echeance);
  if (piloteId !== null) c.identifiant('piloteId', piloteId);
  if (genre === 'AVIS' && !saisie.sens) c.refuser('sens', 'Un avis a un sens : favorable, réservé ou défavorable.');
  if (genre !== 'AVIS' && sens !== null) c.refuser('sens', 'Seul un avis a un sens.');
  if (genre !== 'ACTION') {
    if (piloteId !== null) c.refuser('piloteId', 'Seule une action a un pilote.');
    if (echeance !== null || echeanceLibelle !== null) c.refuser('echeance', 'Seule une action a une échéance.');
  }
  c.lever();
  return { genre, texte, sens, piloteId, echeanceLibelle, echeance };
}

/** Removes a decision from a draft; its number is not given again. */
export const retirerDecision = (etat: EtatCompteRendu): void => exigerTransitionCompteRendu(etat, 'retirerDecision');
