/** The words of the exports for the values of the domain, in the order in which they are told. */
type Libelles = Readonly<Record<string, string>>;

export const PRESENCES: Libelles = { PRESENT: 'Présents', DISTANCE: 'À distance', EXCUSE: 'Excusés', ABSENT: 'Absents', INCONNUE: 'Présence non renseignée' };

export const GENRES_DECISION: Libelles = { DECISION: 'Décision', AVIS: 'Avis', ACTION: 'Action' };

export const SENS_AVIS: Libelles = { FAVORABLE: 'favorable', RESERVE: 'réservé', DEFAVORABLE: 'défavorable' };

/** How the text came to be approved; said in full when it was by silence or by the mere publication. */
export const APPROBATIONS: Libelles = { SANS_REGLE: 'Approuvé par sa publication,', EN_REUNION: 'Approuvé', TACITE: 'Approuvé faute d’observation dans le délai,' };

/** How a rhythm is judged, in a table. */
export const ETATS_ATTENDU: Libelles = { RESPECTE: 'respecté', A_VENIR: 'à venir', EN_RETARD: 'non tenu', SANS_OBJET: 'sans objet' };
