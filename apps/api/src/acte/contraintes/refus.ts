import { saisieInvalide, transitionImpossible, type ErreurMetier } from '@gouvernance-iae/domaine';

/** What a constraint that refused means to a person. */
export type Refus = () => ErreurMetier;

/** A field that is wrong. */
export const champ = (nom: string, message: string): Refus => () => saisieInvalide([{ champ: nom, message }]);
/** An act that the state of the row does not allow. */
export const etat = (message: string): Refus => () => transitionImpossible(message);
