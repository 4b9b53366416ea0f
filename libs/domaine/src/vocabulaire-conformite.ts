import { ETATS_ATTENDU } from './vocabulaire';

/** What an instance is followed on; each is judged by rules of the accords, or by what its committee asked for. */
export const CRITERES_CONFORMITE = ['RYTHME', 'CONVOCATION', 'COMPTE_RENDU', 'TRANSMISSION', 'FEUILLE_DE_ROUTE', 'INDICATEURS'] as const;
export type CritereConformite = (typeof CRITERES_CONFORMITE)[number];

/** INCONNU: a rule binds, and the platform holds nothing that would prove it kept or broken. Never a lateness, never a success. */
export const ETATS_VERDICT = [...ETATS_ATTENDU, 'INCONNU'] as const;
export type EtatVerdict = (typeof ETATS_VERDICT)[number];
