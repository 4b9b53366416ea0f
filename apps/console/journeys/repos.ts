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

/**
 * Runs in the page: goes to another address as a link does, nothing loaded again, and is done once something changed in the page:
 * while the code of the next one comes, the former one stands there, at rest. Some pages differ by nothing that shows at once.
 */
export function partir(vers: string): Promise<void> {
  const { pathname, search, hash } = window.location;
  if (`${pathname}${search}${hash}` === vers) return Promise.resolve();
  return new Promise((parti) => {
    const arriver = () => {
      observateur.disconnect();
      parti();
    };
    const observateur = new MutationObserver(arriver);
    observateur.observe(document.body, { subtree: true, childList: true, characterData: true });
    setTimeout(arriver, 5_000);
    const { idx = 0 } = (window.history.state ?? {}) as { idx?: number };
    window.history.pushState({ usr: null, key: `parcours-${idx}`, idx: idx + 1 }, '', vers);
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
  });
}
