import { HttpError } from 'react-admin';
import { fausseApi } from '../essais/fausse-api';
import { unePersonne } from '../essais/objets';
import { creerAuthentification } from './authentification';
import { ConnexionDocument, DeconnexionDocument, MoiDocument } from './genere';
import { creerMagasin } from './preferences';
import { retenirSession } from './session';

function ouvrir() {
  retenirSession(null);
  const magasin = creerMagasin();
  magasin.setup();
  const oublier = jest.fn();
  return { magasin, oublier, auth: creerAuthentification(magasin, oublier) };
}

describe('l’authentification', () => {
  it('renvoie à la connexion qui n’a pas de session', async () => {
    fausseApi().repondre(MoiDocument, { moi: null });
    await expect(ouvrir().auth.checkAuth({})).rejects.toMatchObject({ redirectTo: '/connexion', message: false });
  });

  it('dit que la session est terminée à qui en avait une', async () => {
    fausseApi().repondre(MoiDocument, { moi: unePersonne() });
    const { auth } = ouvrir();
    await auth.checkAuth({});
    retenirSession(null);
    fausseApi().repondre(MoiDocument, { moi: null });
    await expect(auth.checkAuth({})).rejects.toMatchObject({ redirectTo: '/connexion', message: 'Votre session est terminée. Reconnectez-vous pour continuer.' });
  });

  it('retrouve les préférences de qui a une session', async () => {
    fausseApi().repondre(MoiDocument, { moi: unePersonne({ preferences: '{"mandat":"m1"}' }) });
    const { auth, magasin } = ouvrir();
    await auth.checkAuth({});
    expect(magasin.getItem('mandat')).toBe('m1');
  });

  it('oublie ce qui avait été lu avant de se connecter', async () => {
    fausseApi().repondre(ConnexionDocument, { connexion: unePersonne() });
    const { auth, oublier } = ouvrir();
    await auth.login({ courriel: 'a@exemple.fr', motDePasse: 'x' });
    expect(oublier).toHaveBeenCalledTimes(1);
  });

  it('ferme la session à la demande, jamais sans qu’on l’ait ouverte', async () => {
    const api = fausseApi().repondre(ConnexionDocument, { connexion: unePersonne() }).repondre(DeconnexionDocument, { deconnexion: true });
    const { auth } = ouvrir();
    await auth.logout({});
    expect(api.appels('Deconnexion')).toHaveLength(0);
    await auth.login({ courriel: 'a@exemple.fr', motDePasse: 'x' });
    await expect(auth.logout({})).resolves.toBe('/connexion');
    expect(api.appels('Deconnexion')).toHaveLength(1);
  });

  it('ne déconnecte que sur une session finie, pas sur un acte refusé', async () => {
    const { auth } = ouvrir();
    await expect(auth.checkError(new HttpError('Non.', 403))).resolves.toBeUndefined();
    await expect(auth.checkError(new HttpError('Non.', 401))).rejects.toMatchObject({ redirectTo: '/connexion' });
  });
});
