/**
 * The small subset of HTML that minutes and narratives may hold. The API sanitises what it stores; the console
 * still builds every element itself, so that stored text never becomes markup of its own.
 */
export type Noeud = string | { balise: Balise; href?: string; enfants: Noeud[] };

const BALISES = ['p', 'h3', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'br'] as const;
export type Balise = (typeof BALISES)[number];

/** What browsers write when one formats, in the words of the subset. */
const SYNONYMES: Record<string, Balise> = { b: 'strong', i: 'em', div: 'p', h1: 'h3', h2: 'h3', h4: 'h3' };

/** Reads stored HTML as a tree of allowed elements; anything else keeps its text only. */
export function lire(html: string): Noeud[] {
  return enfants(new DOMParser().parseFromString(html, 'text/html').body);
}

function enfants(element: Node): Noeud[] {
  return [...element.childNodes].flatMap((noeud): Noeud[] => {
    if (noeud instanceof Text) return noeud.data ? [noeud.data] : [];
    if (!(noeud instanceof HTMLElement)) return [];
    const nom = noeud.tagName.toLowerCase();
    if (nom === 'script' || nom === 'style') return [];
    const balise = SYNONYMES[nom] ?? BALISES.find((une) => une === nom);
    if (!balise) return enfants(noeud);
    const href = balise === 'a' ? adresse(noeud.getAttribute('href')) : null;
    return [{ balise, ...(href ? { href } : {}), enfants: enfants(noeud) }];
  });
}

/** Only web and mail addresses are links. */
function adresse(href: string | null): string | null {
  return href && /^(https?:\/\/|mailto:)/i.test(href) ? href : null;
}

/** Fills an element with the tree, node by node. */
export function remplir(element: HTMLElement, noeuds: readonly Noeud[]): void {
  element.replaceChildren(...noeuds.map(construire));
}

function construire(noeud: Noeud): Node {
  if (typeof noeud === 'string') return document.createTextNode(noeud);
  const element = document.createElement(noeud.balise);
  if (noeud.href) element.setAttribute('href', noeud.href);
  element.append(...noeud.enfants.map(construire));
  return element;
}

/** Blocks stand beside one another: loose words make a paragraph, and no paragraph holds a list or nothing. */
function enBlocs(noeuds: readonly Noeud[]): Noeud[] {
  const blocs: Noeud[] = [];
  let paragraphe: Noeud[] = [];
  const fermer = () => {
    if (paragraphe.some(aDesMots)) blocs.push({ balise: 'p', enfants: paragraphe });
    paragraphe = [];
  };
  for (const noeud of noeuds) {
    if (typeof noeud === 'string' || !BLOCS.has(noeud.balise)) paragraphe.push(noeud);
    else {
      fermer();
      if (noeud.balise === 'p') blocs.push(...enBlocs(noeud.enfants));
      else if (aDesMots(noeud)) blocs.push(noeud);
    }
  }
  fermer();
  return blocs;
}

const BLOCS: ReadonlySet<Balise> = new Set(['p', 'h3', 'ul', 'ol', 'li']);
const aDesMots = (noeud: Noeud): boolean => (typeof noeud === 'string' ? noeud.trim() !== '' : noeud.enfants.some(aDesMots));

/** The tree of an element, as HTML of the subset. */
export function ecrire(element: HTMLElement): string {
  const copie = document.createElement('div');
  remplir(copie, enBlocs(enfants(element)));
  return copie.textContent?.trim() ? copie.innerHTML : '';
}

/** The text alone, for what looks at words. */
export function texteSeul(html: string): string {
  return new DOMParser().parseFromString(html.replace(/<\/(p|li|h3)>|<br>/g, ' $&'), 'text/html').body.textContent?.trim() ?? '';
}
