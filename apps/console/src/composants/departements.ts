import { enumerer, NOMS_DEPARTEMENTS } from '@gouvernance-iae/domaine';

const nomDe = (code: string): string => NOMS_DEPARTEMENTS[code] ?? code;

/** « Jura », « Côte-d’Or et Jura », « France entière »: every name. */
export const territoireEntier = (codes: readonly string[]): string => (codes.length === 0 ? 'France entière' : enumerer(codes.map(nomDe)));

/** The same in a table: past two names, how many. */
export const territoire = (codes: readonly string[]): string => (codes.length > 2 ? `${codes.length} départements` : territoireEntier(codes));

/** The choices of a filter, in the order of the codes: « 39 Jura ». */
export const OPTIONS_DEPARTEMENTS = Object.keys(NOMS_DEPARTEMENTS).sort().map((code) => ({ valeur: code, mot: `${code} ${nomDe(code)}` }));
