import { HttpError, type AuthProvider } from 'react-admin';
import { interroger } from './client';
import { ConnexionDocument, DeconnexionDocument, type MoiCompletFragment } from './genere';
import { choisirMandat } from './mandat-choisi';
import type { Magasin } from './preferences';
import { retenirSession, session } from './session';

/** What react-admin's login() receives: credentials, or a session already opened by a one-time link. */
export type Identification = { courriel: string; motDePasse: string } | { moi: MoiCompletFragment };

const SESSION_TERMINEE = 'Votre session est terminée. Reconnectez-vous pour continuer.';

/**
 * Sessions are cookies set by the API: the console only asks who is there. What was read before signing
 * in, by nobody or by somebody else, is forgotten.
 */
export function creerAuthentification(magasin: Magasin, oublierLectures: () => void): AuthProvider {
  let chargees: string | null = null;

  const accueillir = (moi: MoiCompletFragment) => {
    retenirSession(moi);
    if (chargees !== moi.personne.id) magasin.charger(moi.preferences);
    chargees = moi.personne.id;
  };

  return {
    async login(identification: Identification) {
      oublierLectures();
      if ('moi' in identification) return accueillir(identification.moi);
      const { connexion } = await interroger(ConnexionDocument, identification);
      accueillir(connexion);
    },
    async logout() {
      const ouverte = chargees !== null;
      chargees = null;
      retenirSession(null);
      choisirMandat(null);
      if (ouverte) await interroger(DeconnexionDocument, {}).catch(() => undefined);
      return '/connexion';
    },
    async checkAuth() {
      const moi = await session();
      if (!moi) throw Object.assign(new Error(), { redirectTo: '/connexion', message: chargees === null ? false : SESSION_TERMINEE });
      accueillir(moi);
    },
    async checkError(erreur: unknown) {
      if (!(erreur instanceof HttpError) || erreur.status !== 401) return;
      throw Object.assign(new Error(), { redirectTo: '/connexion', message: SESSION_TERMINEE });
    },
    async getIdentity() {
      const moi = await session();
      if (!moi) throw new Error('Personne n’est connecté.');
      return { id: moi.personne.id, fullName: `${moi.personne.prenom} ${moi.personne.nom}` };
    },
    async getPermissions() {
      return (await session())?.droits ?? [];
    },
  };
}
