import { subject } from '@casl/ability';
import {
  actesPossiblesAction,
  actesPossiblesBilan,
  actesPossiblesCampagne,
  actesPossiblesCompteRendu,
  actesPossiblesContestation,
  actesPossiblesEnquete,
  actesPossiblesFeuille,
  actesPossiblesRemontee,
  actesPossiblesReunion,
  actesPossiblesValeur,
  type Bilan,
  type Campagne,
  type CompteRendu,
  type Contestation,
  type Indicateur,
  type FeuilleDeRoute,
  type SituationAction,
  type SituationEnquete,
  type SituationRemontee,
  type SituationReunion,
  type SituationValeur,
} from '@gouvernance-iae/domaine';
import type { Droits } from './droits';
import { ACTES, type Acte, type Sujet } from './sujets';

/** The columns of each subject that its state machine looks at, beside those of `colonnesRegardees`. */
export const COLONNES_ETAT = {
  Reunion: ['etat', 'reprise'],
  CompteRendu: ['etat'],
  Campagne: ['etat'],
  Valeur: ['etat', 'verrouillee', 'remplaceeLe'],
  Contestation: ['etat'],
  Indicateur: ['calcule'],
  Bilan: ['etat'],
  Remontee: ['etat', 'genre', 'retenueLe'],
  FeuilleDeRoute: ['etat'],
  Action: ['etat', 'cadre'],
  Enquete: ['etat'],
} as const satisfies { [S in Sujet]?: readonly string[] };

/** Creating and importing concern no existing row. */
export const ACTES_SANS_LIGNE: ReadonlySet<Acte> = new Set(['creerInstance', 'creerOrganisation', 'importerOrganisations', 'creerPersonne', 'creerAccord', 'creerRegle']);

type SujetAEtat = keyof typeof COLONNES_ETAT;
interface Situations {
  readonly Reunion: SituationReunion;
  readonly CompteRendu: Pick<CompteRendu, 'etat'>;
  readonly Campagne: Pick<Campagne, 'etat'>;
  readonly Valeur: SituationValeur;
  readonly Contestation: Pick<Contestation, 'etat'>;
  readonly Indicateur: Pick<Indicateur, 'calcule'>;
  readonly Bilan: Pick<Bilan, 'etat'>;
  readonly Remontee: SituationRemontee;
  readonly FeuilleDeRoute: Pick<FeuilleDeRoute, 'etat'>;
  readonly Action: SituationAction;
  readonly Enquete: SituationEnquete;
}

const PAR_ETAT: { readonly [S in SujetAEtat]: (situation: Situations[S]) => readonly Acte[] } = {
  Reunion: actesPossiblesReunion,
  CompteRendu: ({ etat }) => actesPossiblesCompteRendu(etat),
  Campagne: ({ etat }) => actesPossiblesCampagne(etat),
  Valeur: actesPossiblesValeur,
  Contestation: ({ etat }) => actesPossiblesContestation(etat),
  Indicateur: ({ calcule }) => ACTES.Indicateur.filter((acte) => acte !== 'lire' && (calcule || acte !== 'contesterMesure')),
  Bilan: ({ etat }) => actesPossiblesBilan(etat),
  Remontee: actesPossiblesRemontee,
  FeuilleDeRoute: ({ etat }) => actesPossiblesFeuille(etat),
  Action: actesPossiblesAction,
  Enquete: actesPossiblesEnquete,
};

const aUnEtat = (sujet: Sujet): sujet is SujetAEtat => Object.hasOwn(COLONNES_ETAT, sujet);
const situee = <S extends SujetAEtat>(sujet: S, ligne: object): ligne is Situations[S] => COLONNES_ETAT[sujet].every((colonne) => colonne in ligne);

function actesDeLEtat<S extends SujetAEtat>(sujet: S, ligne: object): readonly Acte[] {
  if (!situee(sujet, ligne)) throw new Error(`${sujet} : les colonnes de son état ne sont pas chargées.`);
  return PAR_ETAT[sujet](ligne);
}

/** The acts on a row, reading left out, that its state allows. */
const actesParEtat = (sujet: Sujet, ligne: object): readonly Acte[] =>
  aUnEtat(sujet) ? actesDeLEtat(sujet, ligne) : ACTES[sujet].filter((acte) => acte !== 'lire' && !ACTES_SANS_LIGNE.has(acte));

/**
 * `actions` of a row: what right and state allow, from the row's own columns. Something missing never
 * hides an act: that is what `manques` is for.
 */
export function actionsDe(droits: Droits, sujet: Sujet, ligne: object): Acte[] {
  const objet = subject(sujet, { ...ligne });
  return actesParEtat(sujet, ligne).filter((acte) => droits.can(acte, objet));
}
