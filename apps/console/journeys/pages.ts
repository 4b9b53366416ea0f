import { debordement, fautesDeStructure, fautesRgaa } from './audit';
import type { Visite } from './visite';

const en = (chemin: string, fautes: readonly string[]): string[] => fautes.map((faute) => `${chemin} : ${faute}`);

/** The dialogs that the page offers: one button of each kind, the search apart, which stands on every page. */
async function boutonsDeDialogue({ page }: Visite): Promise<string[]> {
  return page.evaluate(() => {
    const genres = new Map<string, string>();
    document.querySelectorAll<HTMLElement>('main button[aria-haspopup=dialog]').forEach((bouton, rang) => {
      if (!bouton.checkVisibility()) return;
      bouton.dataset['parcours'] = String(rang);
      const genre = [...bouton.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.textContent).join('');
      if (!genres.has(genre)) genres.set(genre, `[data-parcours="${rang}"]`);
    });
    return [...genres.values()];
  });
}

/** Opens each dialog of the page, looks at it, closes it by Escape: the focus comes back where it was. A page that first asks for a field takes the focus there. */
async function fautesDesDialogues(visite: Visite): Promise<string[]> {
  const fautes: string[] = [];
  for (const bouton of await boutonsDeDialogue(visite)) {
    const declencheur = visite.page.locator(bouton);
    const nom = (await declencheur.innerText()).trim();
    await declencheur.click();
    await visite.dialogue.or(visite.page.locator('main :focus[aria-invalid=true]')).first().waitFor();
    await visite.calme();
    fautes.push(...en(nom, [...await fautesRgaa(visite), ...await debordement(visite)]));
    if (!(await visite.dialogue.isVisible())) continue;
    await visite.page.keyboard.press('Escape');
    await visite.dialogue.waitFor({ state: 'detached' });
    if (!(await declencheur.evaluate((element) => element === document.activeElement))) fautes.push(`${nom} : le focus ne revient pas au bouton`);
  }
  return fautes;
}

/** Does the page move sideways on the narrowest screen? It then takes its size back. */
async function debordementAuPlusEtroit(visite: Visite): Promise<string[]> {
  const taille = visite.page.viewportSize();
  await visite.page.setViewportSize({ width: 320, height: 640 });
  await visite.calme();
  const fautes = await debordement(visite);
  if (taille) await visite.page.setViewportSize(taille);
  return fautes;
}

interface Regard {
  /** Looks at each page on the narrowest screen too. */
  readonly auPlusEtroit?: boolean;
}

/** Opens each of these pages and says all that is wrong there, dialogs included. */
export async function fautesDesPages(visite: Visite, chemins: readonly string[], { auPlusEtroit = false }: Regard = {}): Promise<string[]> {
  const fautes: string[] = [];
  await visite.aller(chemins[0] ?? '/');
  await visite.calme();
  for (const chemin of chemins) {
    await visite.passer(chemin);
    fautes.push(...en(chemin, [...await fautesDeStructure(visite), ...await fautesRgaa(visite), ...await debordement(visite), ...await fautesDesDialogues(visite), ...(auPlusEtroit ? await debordementAuPlusEtroit(visite) : [])]));
  }
  return fautes;
}
