/** The columns of a workbook of values, in the order in which it is written. */
export const COLONNES_CLASSEUR = [
  'CLE', 'ORGANISATION', 'INDICATEUR', 'TERRITOIRE', 'TYPE', 'ATTENDU', 'VALEUR', 'DENOMINATEUR', 'MOTIF', 'SOURCE', 'EXTRAIT_LE', 'METHODE', 'COMMENTAIRE', 'PRECEDENTE', 'ETAT', 'REMARQUE',
] as const;
export type ColonneClasseur = (typeof COLONNES_CLASSEUR)[number];

/** What an import would do of a line of a workbook. */
export const EFFETS_CLASSEUR = ['NOUVELLE', 'MODIFIEE', 'IDENTIQUE', 'IGNOREE', 'EN_ERREUR'] as const;
export type EffetClasseur = (typeof EFFETS_CLASSEUR)[number];

/** Why a cell of a workbook is refused, in the order in which the causes are told. */
export const CAUSES_CLASSEUR = [
  'AUTRE_CAMPAGNE', 'AUTRE_ORGANISATION', 'CLE', 'DOUBLON', 'VERROUILLEE', 'FORMULE', 'ERREUR', 'DATE', 'POURCENTAGE', 'NOMBRE', 'OUI_NON', 'MOTIF', 'JOUR', 'TEXTE',
] as const;
export type CauseClasseur = (typeof CAUSES_CLASSEUR)[number];
