const OUVRIR = 'gouvernance:ouvrir-mandats';

/** Opens the mandate switcher from elsewhere (« Introuvable » offers it). */
export function ouvrirMandats(): void {
  window.dispatchEvent(new Event(OUVRIR));
}

/** Listens to the request above; returns how to stop. */
export function surOuvertureMandats(ouvrir: () => void): () => void {
  window.addEventListener(OUVRIR, ouvrir);
  return () => window.removeEventListener(OUVRIR, ouvrir);
}
