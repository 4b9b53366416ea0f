import { actesPossiblesCompteRendu, actesPossiblesReunion, type EtatCompteRendu, type SituationReunion } from '@gouvernance-iae/domaine';
import { subject } from '@casl/ability';
import type { Droits } from './droits';
import { ACTES, type Acte, type Sujet } from './sujets';

/** The acts that the state of a row allows; the other subjects have no state. */
function actesParEtat(sujet: Sujet, ligne: object): readonly Acte[] {
  if (sujet === 'Reunion') return actesPossiblesReunion(ligne as SituationReunion);
  if (sujet === 'CompteRendu') return actesPossiblesCompteRendu((ligne as { etat: EtatCompteRendu }).etat);
  return ACTES[sujet].filter((acte) => acte !== 'lire' && !acte.startsWith('creer') && !acte.startsWith('importer'));
}

/**
 * `actions` of a row: what right and state allow, from the row's own columns. Something missing never
 * hides an act: that is what `manques` is for.
 */
export function actionsDe(droits: Droits, sujet: Sujet, ligne: object): Acte[] {
  const objet = subject(sujet, { ...ligne });
  return actesParEtat(sujet, ligne).filter((acte) => droits.can(acte, objet));
}
