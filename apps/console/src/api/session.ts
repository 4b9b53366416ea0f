import { MoiDocument, type MoiCompletFragment } from './genere';
import { interroger } from './client';

type Session = MoiCompletFragment | null;

/** A page opened later than this asks again: a session may have ended, a mandate too. */
const FRAICHEUR = 5_000;

let courante: { quand: number; reponse: Promise<Session> } | null = null;

/** The signed-in person, asked once for everything that opens together: guards, menu, page. */
export function session(): Promise<Session> {
  if (courante && performance.now() - courante.quand < FRAICHEUR) return courante.reponse;
  const reponse = interroger(MoiDocument, {}).then(({ moi }) => moi);
  reponse.catch(() => retenirSession(null));
  courante = { quand: performance.now(), reponse };
  return reponse;
}

/** Replaces the known session: after signing in, or null to forget it. */
export function retenirSession(moi: Session): void {
  courante = moi ? { quand: performance.now(), reponse: Promise.resolve(moi) } : null;
}
