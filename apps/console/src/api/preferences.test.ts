import { fausseApi } from '../essais/fausse-api';
import { GarderPreferencesDocument } from './genere';
import { creerMagasin, type Magasin } from './preferences';

/** As react-admin opens it. */
function ouvrir(): Magasin {
  const magasin = creerMagasin();
  magasin.setup();
  return magasin;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  localStorage.clear();
});

describe('les préférences', () => {
  it('partent à l’API une fois la personne arrêtée, en un seul envoi', () => {
    const api = fausseApi().repondre(GarderPreferencesDocument, { garderPreferences: true });
    const magasin = ouvrir();
    magasin.setItem('reunions.vues', [1]);
    magasin.setItem('reunions.vues', [1, 2]);
    expect(api.appels('GarderPreferences')).toEqual([]);
    jest.advanceTimersByTime(1000);
    expect(api.appels('GarderPreferences')).toEqual([{ preferences: '{"reunions.vues":[1,2]}' }]);
  });

  it('reviennent à la connexion', () => {
    const magasin = ouvrir();
    magasin.charger('{"mandat":"m2"}');
    expect(magasin.getItem('mandat')).toBe('m2');
  });

  it('se déconnecter vide l’écran, pas ce que l’API garde', () => {
    const api = fausseApi().repondre(GarderPreferencesDocument, { garderPreferences: true });
    const magasin = ouvrir();
    magasin.charger('{"mandat":"m2"}');
    magasin.reset();
    jest.advanceTimersByTime(5000);
    expect(magasin.getItem('mandat')).toBeUndefined();
    expect(api.appels('GarderPreferences')).toEqual([]);
  });

  it('ne laisse dans le navigateur que l’apparence', () => {
    fausseApi().repondre(GarderPreferencesDocument, { garderPreferences: true });
    const magasin = ouvrir();
    magasin.setItem('theme', 'sombre');
    magasin.setItem('reunions.listParams', { filter: { texte: 'Dole' } });
    expect(Object.values({ ...localStorage })).toEqual(['sombre']);
  });

  it('une préférence illisible ne bloque pas la connexion', () => {
    expect(() => ouvrir().charger('{pas du json')).not.toThrow();
  });
});
