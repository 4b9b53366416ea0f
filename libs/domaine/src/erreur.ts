import type { Trouvaille } from './garde';

/** The ten refusals of the product; the API adds INTERNE for what nobody foresaw. */
export const CODES_ERREUR = [
  'NON_AUTHENTIFIE',
  'INTERDIT',
  'INTROUVABLE',
  'SAISIE_INVALIDE',
  'TRANSITION_IMPOSSIBLE',
  'DOSSIER_INCOMPLET',
  'CONFLIT',
  'INDISPONIBLE',
  'TROP_DE_DEMANDES',
] as const;
export type CodeErreur = (typeof CODES_ERREUR)[number];

/** One faulty field of an input, named by its path (« points.2.titre »). */
export interface ChampInvalide {
  readonly champ: string;
  readonly message: string;
}

/** One thing to settle before an act; the same list explains on screen and refuses in the API. */
export interface Manque {
  readonly acte: string;
  readonly code: string;
  readonly message: string;
  /** The field that settles it, when there is one. */
  readonly champ: string | null;
}

export interface DetailsErreur {
  readonly champs?: readonly ChampInvalide[];
  readonly manques?: readonly Manque[];
  /** The version now stored, on CONFLIT. */
  readonly version?: number;
  /** The text now stored, on a CONFLIT between two writers: neither text is lost. */
  readonly actuel?: string;
  /** What looks like personal data in a refused text, and where. */
  readonly trouvailles?: readonly Trouvaille[];
}

/** The only error class of the domain: its message is French and may be shown as it is. */
export class ErreurMetier extends Error {
  readonly code: CodeErreur;
  readonly details: DetailsErreur;

  constructor(code: CodeErreur, message: string, details: DetailsErreur = {}) {
    super(message);
    this.name = 'ErreurMetier';
    this.code = code;
    this.details = details;
  }
}

export const nonAuthentifie = (message = 'Votre session est terminée. Connectez-vous pour continuer.'): ErreurMetier =>
  new ErreurMetier('NON_AUTHENTIFIE', message);

export const interdit = (message = 'Vos mandats n’ouvrent pas cet acte.'): ErreurMetier =>
  new ErreurMetier('INTERDIT', message);

/** Not readable and not existing are the same answer: nobody learns that a row exists. */
export const introuvable = (message = 'Cet élément n’existe pas, ou vos mandats ne permettent pas de le lire.'): ErreurMetier =>
  new ErreurMetier('INTROUVABLE', message);

export const saisieInvalide = (champs: readonly ChampInvalide[]): ErreurMetier =>
  new ErreurMetier('SAISIE_INVALIDE', champs.map((c) => c.message).join(' ') || 'La saisie n’est pas valable.', { champs });

export const transitionImpossible = (message: string): ErreurMetier => new ErreurMetier('TRANSITION_IMPOSSIBLE', message);

export const dossierIncomplet = (manques: readonly Manque[]): ErreurMetier =>
  new ErreurMetier('DOSSIER_INCOMPLET', manques.map((m) => m.message).join(' '), { manques });

export const conflit = (version: number, actuel?: string): ErreurMetier =>
  new ErreurMetier('CONFLIT', 'Une autre personne a enregistré une modification entre-temps. Relisez, puis recommencez.', {
    version,
    ...(actuel === undefined ? {} : { actuel }),
  });

export const indisponible = (message = 'Le service est momentanément indisponible. Réessayez dans un instant.'): ErreurMetier =>
  new ErreurMetier('INDISPONIBLE', message);

export const tropDeDemandes = (message = 'Trop de demandes en peu de temps. Réessayez dans quelques minutes.'): ErreurMetier =>
  new ErreurMetier('TROP_DE_DEMANDES', message);

/** Refuses with DOSSIER_INCOMPLET when the list of missing things is not empty. */
export const exigerComplet = (manques: readonly Manque[]): void => {
  if (manques.length > 0) throw dossierIncomplet(manques);
};

/** Refuses a stale writer: an editing act carries the version it was prepared on. */
export const exigerVersion = (connue: number, actuelle: number): void => {
  if (connue !== actuelle) throw conflit(actuelle);
};
