import { HttpError } from 'react-admin';
import { interroger, refusDe } from './client';
import { fausseApi } from '../essais/fausse-api';
import { operation } from './operation';

const LIRE = operation<{ valeur: number }, Record<string, never>>('Lire', 'query Lire { valeur }');
const attraper = (promesse: Promise<unknown>) => promesse.then(() => null, (erreur: unknown) => erreur);

describe('le client de l’API', () => {
  it('rend les données de l’opération', async () => {
    fausseApi().repondre(LIRE, { valeur: 3 });
    await expect(interroger(LIRE, {})).resolves.toEqual({ valeur: 3 });
  });

  it.each([['NON_AUTHENTIFIE', 401], ['INTERDIT', 403], ['INTROUVABLE', 404], ['CONFLIT', 409], ['DOSSIER_INCOMPLET', 422], ['INDISPONIBLE', 503]])('traduit %s en statut %i, avec le corps', async (code, statut) => {
    fausseApi().refuser(LIRE, code, 'Non.');
    const erreur = await attraper(interroger(LIRE, {}));
    expect(erreur).toBeInstanceOf(HttpError);
    expect(erreur).toMatchObject({ status: statut, message: 'Non.', body: { errors: [{ extensions: { code } }] } });
  });

  it('range les fautes par champ', async () => {
    fausseApi().refuser(LIRE, 'SAISIE_INVALIDE', 'Non.', { champs: [{ champ: 'points.0.titre', message: 'Donnez un titre.' }] });
    expect(refusDe(await attraper(interroger(LIRE, {})))?.champs).toEqual({ 'points.0.titre': 'Donnez un titre.' });
  });

  it('dit une coupure sans rien d’interne', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('ECONNREFUSED 127.0.0.1'));
    const refus = refusDe(await attraper(interroger(LIRE, {})));
    expect(refus).toMatchObject({ code: 'INDISPONIBLE', message: expect.not.stringContaining('ECONN') });
  });

  it('ne prend pas une page d’erreur pour une réponse', async () => {
    globalThis.fetch = async () => ({ ok: false, status: 502, json: () => Promise.reject(new SyntaxError('<html>')) }) as unknown as Response;
    expect(await attraper(interroger(LIRE, {}))).toMatchObject({ status: 502 });
  });
});
