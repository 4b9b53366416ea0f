import { MoiDocument, type MoiCompletFragment } from './genere';
import { interroger } from './client';

type Session = MoiCompletFragment | null;

let courante: Promise<Session> | null = null;

/** The signed-in person, asked once and shared by the guards, the menu and the pages. */
export function session(): Promise<Session> {
  courante ??= interroger(MoiDocument, {}).then(({ moi }) => moi).catch((erreur: unknown) => {
    courante = null;
    throw erreur;
  });
  return courante;
}

/** Replaces the known session: after signing in, or null to forget it. */
export function retenirSession(moi: Session): void {
  courante = moi ? Promise.resolve(moi) : null;
}
