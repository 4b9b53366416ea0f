import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Visite } from './visite';

const FRANCAIS: unknown = JSON.parse(readFileSync(require.resolve('axe-core/locales/fr.json'), 'utf8'));

/** What axe finds against the RGAA on the page as it is now, dialog included. */
export async function fautesRgaa({ page }: Visite): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    await page.evaluate((locale) => (window as unknown as { axe: typeof axe }).axe.configure({ locale: locale as never }), FRANCAIS);
  }
  return page.evaluate(async () => {
    const moteur = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await moteur.run(document, { runOnly: { type: 'tag', values: ['RGAAv4'] }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} : ${help} ${html.slice(0, 160)}`));
  });
}

/** What every page must have, whatever it shows: one h1, told by the title of the document, landmarks, captions, labels, one next act, French words. */
export async function fautesDeStructure({ page }: Visite): Promise<string[]> {
  return page.evaluate(() => {
    const ordinaire = (texte: string | null | undefined) => (texte ?? '').replace(/\s+/gu, ' ').trim();
    const fautes: string[] = [];
    const titres = [...document.querySelectorAll('h1')].map((titre) => ordinaire(titre.textContent));
    if (titres.length !== 1) fautes.push(`${titres.length} h1`);
    const titre = ordinaire(document.title);
    if (!titre.endsWith('Gouvernance IAE')) fautes.push(`titre : ${titre}`);
    // « Introuvable » names in one word what its h1 says in a sentence.
    if (titres[0] && !titre.startsWith(titres[0]) && !titre.startsWith('Introuvable')) fautes.push(`le titre « ${titre} » ne dit pas le h1 « ${titres[0]} »`);
    const reperes = [...document.querySelectorAll('nav')].filter((nav) => nav.checkVisibility());
    if (reperes.length === 0) fautes.push('aucune navigation');
    const noms = reperes.map((nav) => nav.getAttribute('aria-label'));
    if (noms.some((nom) => !nom) || new Set(noms).size < noms.length) fautes.push(`navigations mal nommées : ${noms.join(', ')}`);
    const pleins = [...document.querySelectorAll('main .bouton-plein')].filter((bouton) => bouton.checkVisibility());
    if (pleins.length > 1) fautes.push(`${pleins.length} boutons pleins : ${pleins.map((bouton) => ordinaire(bouton.textContent)).join(', ')}`);
    if (document.querySelectorAll('main').length !== 1) fautes.push('pas un seul main');
    for (const table of document.querySelectorAll('table')) if (!ordinaire(table.caption?.textContent)) fautes.push('tableau sans légende');
    const lu = document.body.innerText;
    // What somebody may cut at the end of a line, and the names that only the code knows.
    for (const [faute] of lu.matchAll(/\S* [;!?»](?=\s|$)|\S+ :(?= )|« \S*|\b[A-Z]{2,}_[A-Z_]+\b|\bundefined\b|\bNaN\b|\[object/gu)) fautes.push(`ne se lit pas : ${faute}`);
    for (const champ of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input:not([type=hidden]), select, textarea')) {
      const nom = champ.getAttribute('aria-label') ?? champ.getAttribute('aria-labelledby') ?? [...(champ.labels ?? [])].map((label) => ordinaire(label.textContent)).join('');
      if (!nom) fautes.push(`champ sans libellé : ${champ.name}`);
    }
    return fautes;
  });
}

/** Does the page move sideways? */
export async function debordement({ page }: Visite): Promise<string[]> {
  const { large, visible, coupable } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const dehors = [...document.querySelectorAll('main *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.tableau-zone, .onglets, .fil'));
    return { large: scrollWidth, visible: clientWidth, coupable: dehors?.outerHTML.slice(0, 120) ?? '' };
  });
  return large > visible ? [`déborde de ${large - visible} px à ${visible} px ${coupable}`] : [];
}
