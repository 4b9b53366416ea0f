import { typographier } from '@gouvernance-iae/domaine';
import type { Bloc, Morceau } from './document';

const JETON = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>|([^<]+)/giu;
const HREF = /\bhref="((?:https?:\/\/|mailto:)[^"]*)"/iu;
const ENTITES: ReadonlyMap<string, string> = new Map([['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['amp', '&'], ['nbsp', '\u00a0']]);

const decoder = (texte: string): string =>
  texte.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu, (entier, decimal: string | undefined, hexa: string | undefined, nom: string | undefined) => {
    if (nom) return ENTITES.get(nom.toLowerCase()) ?? entier;
    const point = decimal ? Number(decimal) : Number.parseInt(hexa ?? '', 16);
    return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });

/** The state while a text is read: the block being written, and the look of its next run. */
class Lecture {
  readonly blocs: Bloc[] = [];
  private morceaux: Morceau[] = [];
  private elements: Morceau[][] = [];
  private readonly listes: boolean[] = [];
  private titre: 3 | null = null;
  private citations = 0;
  private gras = 0;
  private italique = 0;
  private lien: string | undefined;

  ecrire(texte: string): void {
    const propre = texte.replace(/[ \t\r\n]+/gu, ' ');
    if (propre === ' ' && this.morceaux.length === 0) return;
    this.morceaux.push({ texte: typographier(propre), ...(this.gras > 0 ? { gras: true } : {}), ...(this.italique > 0 ? { italique: true } : {}), ...(this.lien ? { lien: this.lien } : {}) });
  }

  balise(nom: string, fermante: boolean, attributs: string): void {
    const pas = fermante ? -1 : 1;
    if (nom === 'strong' || nom === 'b') this.gras = Math.max(0, this.gras + pas);
    else if (nom === 'em' || nom === 'i') this.italique = Math.max(0, this.italique + pas);
    else if (nom === 'a') this.lien = fermante ? undefined : decoder(HREF.exec(attributs)?.[1] ?? '') || undefined;
    else if (nom === 'br') this.couper();
    else if (nom === 'ul' || nom === 'ol') this.liste(nom === 'ol', fermante);
    else if (nom === 'li' || nom === 'p') this.couper();
    else if (nom === 'h3' || nom === 'h4') {
      this.couper();
      this.titre = fermante ? null : 3;
    } else if (nom === 'blockquote') {
      this.couper();
      this.citations = Math.max(0, this.citations + pas);
    }
  }

  /** A list inside another continues it: minutes have no third level. */
  private liste(numerotee: boolean, fermante: boolean): void {
    this.couper();
    if (!fermante) this.listes.push(numerotee);
    else if (this.listes.length > 1) this.listes.pop();
    else {
      const [exterieure = numerotee] = this.listes.splice(0);
      if (this.elements.length > 0) this.blocs.push({ genre: 'LISTE', numerotee: exterieure, elements: this.elements });
      this.elements = [];
    }
  }

  /** Ends the block being written, if anything is in it. */
  couper(): void {
    const morceaux = this.morceaux;
    this.morceaux = [];
    const texte = morceaux.map((m) => m.texte).join('').trim();
    if (texte === '') return;
    if (this.listes.length > 0) this.elements.push(morceaux);
    else if (this.titre) this.blocs.push({ genre: 'TITRE', niveau: this.titre, texte });
    else this.blocs.push({ genre: 'PARAGRAPHE', morceaux, ...(this.citations > 0 ? { cite: true } : {}) });
  }

  finir(): Bloc[] {
    this.couper();
    while (this.listes.length > 0) this.liste(false, true);
    return this.blocs;
  }
}

/**
 * The blocks of a stored text. Only its words and their look pass: whatever the tags were, what is drawn is drawn from
 * these blocks, so that stored HTML never runs here, even had it not been sanitised.
 */
export function lireTexteRiche(html: string): Bloc[] {
  const lecture = new Lecture();
  for (const [, fermante, nom, attributs, texte] of html.matchAll(JETON)) {
    if (nom) lecture.balise(nom.toLowerCase(), fermante === '/', attributs ?? '');
    else if (texte) lecture.ecrire(decoder(texte));
  }
  return lecture.finir();
}
