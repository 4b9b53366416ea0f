import { subject } from '@casl/ability';
import { actesPossiblesCompteRendu, actesPossiblesReunion, type CompteRendu, type SituationReunion } from '@gouvernance-iae/domaine';
import type { Droits } from './droits';
import { ACTES, type Acte, type Sujet } from './sujets';

/** The columns of each subject that its state machine looks at, beside those of `colonnesRegardees`. */
export const COLONNES_ETAT = {
  Reunion: ['etat', 'reprise'],
  CompteRendu: ['etat'],
} as const satisfies { [S in Sujet]?: readonly string[] };

/** Creating and importing concern no existing row. */
export const ACTES_SANS_LIGNE: ReadonlySet<Acte> = new Set(['creerInstance', 'creerOrganisation', 'importerOrganisations', 'creerPersonne']);

const situeReunion = (ligne: object): ligne is SituationReunion => COLONNES_ETAT.Reunion.every((colonne) => colonne in ligne);
const situeCompteRendu = (ligne: object): ligne is Pick<CompteRendu, 'etat'> => COLONNES_ETAT.CompteRendu.every((colonne) => colonne in ligne);

/** The acts on a row, reading left out, that its state allows. */
function actesParEtat(sujet: Sujet, ligne: object): readonly Acte[] {
  if (sujet !== 'Reunion' && sujet !== 'CompteRendu') {
    return ACTES[sujet].filter((acte) => acte !== 'lire' && !ACTES_SANS_LIGNE.has(acte));
  }
  if (sujet === 'Reunion' && situeReunion(ligne)) return actesPossiblesReunion(ligne);
  if (sujet === 'CompteRendu' && situeCompteRendu(ligne)) return actesPossiblesCompteRendu(ligne.etat);
  throw new Error(`${sujet} : les colonnes de son état ne sont pas chargées.`);
}

/**
 * `actions` of a row: what right and state allow, from the row's own columns. Something missing never
 * hides an act: that is what `manques` is for.
 */
export function actionsDe(droits: Droits, sujet: Sujet, ligne: object): Acte[] {
  const objet = subject(sujet, { ...ligne });
  return actesParEtat(sujet, ligne).filter((acte) => droits.can(acte, objet));
}
