import { memoryStore, type Store } from 'react-admin';
import { GarderPreferencesDocument } from './genere';
import { interroger } from './client';

const DELAI = 800;
const THEME = 'RaStore.theme';

/** A react-admin store whose content follows the person from one browser to the next. */
export interface Magasin extends Store {
  charger(preferences: string): void;
  enregistrer(): void;
}

/**
 * Filters, columns, saved views, theme and mandate are kept by the API, not in the browser: shared
 * machines are the rule in agencies. Only the theme is also kept locally, for the sign-in page.
 */
export function creerMagasin(): Magasin {
  const memoire = memoryStore();
  let valeurs: Record<string, unknown> = {};
  let attente: ReturnType<typeof setTimeout> | null = null;

  const enregistrer = () => {
    if (attente === null) return;
    clearTimeout(attente);
    attente = null;
    // A lost preference is not worth an interruption: it will be sent with the next one.
    interroger(GarderPreferencesDocument, { preferences: JSON.stringify(valeurs) }, { keepalive: true }).catch(() => undefined);
  };
  const programmer = () => {
    if (attente !== null) clearTimeout(attente);
    attente = setTimeout(enregistrer, DELAI);
  };

  return {
    ...memoire,
    setup() {
      memoire.setup();
      const theme = localStorage.getItem(THEME);
      if (theme) memoire.setItem('theme', theme);
      window.addEventListener('pagehide', enregistrer);
    },
    teardown() {
      window.removeEventListener('pagehide', enregistrer);
      enregistrer();
      memoire.teardown();
    },
    setItem(cle: string, valeur: unknown) {
      memoire.setItem(cle, valeur);
      if (JSON.stringify(valeurs[cle]) === JSON.stringify(valeur)) return;
      valeurs = { ...valeurs, [cle]: valeur };
      if (cle === 'theme' && typeof valeur === 'string') localStorage.setItem(THEME, valeur);
      programmer();
    },
    removeItem(cle: string) {
      memoire.removeItem(cle);
      if (!(cle in valeurs)) return;
      valeurs = Object.fromEntries(Object.entries(valeurs).filter(([autre]) => autre !== cle));
      programmer();
    },
    // Signing out empties the screen, not what the API keeps.
    reset() {
      if (attente !== null) clearTimeout(attente);
      attente = null;
      valeurs = {};
      memoire.reset();
      const theme = localStorage.getItem(THEME);
      if (theme) memoire.setItem('theme', theme);
    },
    charger(preferences: string) {
      valeurs = lire(preferences);
      for (const [cle, valeur] of Object.entries(valeurs)) memoire.setItem(cle, valeur);
    },
    enregistrer,
  };
}

function lire(preferences: string): Record<string, unknown> {
  try {
    const valeur: unknown = JSON.parse(preferences || '{}');
    return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur) ? (valeur as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
