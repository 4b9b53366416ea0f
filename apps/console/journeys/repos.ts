/**
 * Runs in the page: true once two frames in a row were drawn without a change, the browser left with nothing to do,
 * on a page that has its title and says of nothing that it is loading.
 */
export function auRepos(): Promise<boolean> {
  return new Promise((fini) => {
    let tranquilles = 0;
    const observateur = new MutationObserver(() => { tranquilles = 0; });
    observateur.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const pret = () => document.querySelector('h1') !== null && !document.body.textContent.includes('Chargement…');
    // A browser that sees nothing to draw may draw no frame, and one short of processor is never idle: half a second stands for them.
    const ensuite = (faire: () => void) => {
      let fait = false;
      const uneFois = () => {
        if (fait) return;
        fait = true;
        faire();
      };
      setTimeout(uneFois, 500);
      requestAnimationFrame(() => requestIdleCallback(uneFois));
    };
    const regarder = () => {
      if (tranquilles === 2) {
        observateur.disconnect();
        fini(true);
        return;
      }
      tranquilles = pret() ? tranquilles + 1 : 0;
      ensuite(regarder);
    };
    ensuite(regarder);
  });
}

type Partante = Window & { arrivee?: Promise<true> };

/** Runs in the page: goes to another address as a link does, nothing loaded again, and begins to watch for what changes. */
export function partir(vers: string): void {
  const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
  (window as Partante).arrivee = new Promise((arriver) => {
    new MutationObserver((_, observateur) => {
      observateur.disconnect();
      arriver(true);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  window.history.pushState({ usr: null, key: `parcours-${idx}`, idx: idx + 1 }, '', vers);
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
}

/** Runs in the page: true as soon as something changed there since one left, false when nothing has for the fifth of a second. */
export function change(): Promise<boolean> {
  return Promise.race([(window as Partante).arrivee ?? true, new Promise<false>((rien) => { setTimeout(() => rien(false), 200); })]);
}
