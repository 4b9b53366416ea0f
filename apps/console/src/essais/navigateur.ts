import { webcrypto } from 'node:crypto';

/** What jsdom lacks and every browser has. */
if (!('randomUUID' in globalThis.crypto)) Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal = function ouvrir() {
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function fermer() {
    this.removeAttribute('open');
    this.dispatchEvent(new Event('close'));
  };
}
window.matchMedia ??= (requete: string) => Object.assign(new EventTarget(), { matches: false, media: requete, onchange: null, addListener: () => undefined, removeListener: () => undefined });
window.scrollTo = () => undefined;
