// Fixture: this import and the one of retour.ts make the cycle that the linter must refuse.
import { retour } from './retour';

export const aller = (): string => retour.name;
