import { ACTES, peut, type ActeDe, type Droits, type Sujet } from '@gouvernance-iae/droits';

/** The acts that the actor's rights and the state of the row allow: what the console shows as buttons. No SQL. */
export function actionsDe<S extends Sujet>(droits: Droits, sujet: S, ligne: object, permet: (acte: string) => boolean = () => true): string[] {
  return (ACTES[sujet] as readonly ActeDe<S>[]).filter((acte) => acte !== 'lire' && permet(acte) && peut(droits, acte, sujet, ligne));
}
