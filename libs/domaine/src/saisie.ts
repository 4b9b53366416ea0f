import { estZone } from './calendrier';
import { saisieInvalide, type ChampInvalide } from './erreur';
import { donneesPersonnelles } from './garde';
import { estJour } from './jour';
import type { Jour } from './objets';
import { compter } from './texte';

/** In lower case, as PostgreSQL writes it: one writing, or the same row would pass for two. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const COURRIEL = /^[^\s@<>()[\],;:"\\]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i;
/** NUL, other control characters except tab and line ends, lone surrogates, direction overrides. */
const INTERDITS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
/** What begins a new line somewhere: in the subject of a mail or a calendar, it would begin another header. */
const FINS_DE_LIGNE = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const UNE_LIGNE_MAX = 300;

export const estUuid = (valeur: string): boolean => UUID.test(valeur);
/** Can PostgreSQL store it and a page show it safely? */
export const estTexteSain = (valeur: string): boolean => !INTERDITS.test(valeur);
export const estCourriel = (valeur: string): boolean => valeur.length <= 254 && estTexteSain(valeur) && COURRIEL.test(valeur);

export interface LimitesTexte {
  readonly max: number;
  readonly min?: number;
  /** Message when nothing was written; without it the text is optional. */
  readonly requis?: string;
  /** Free text is searched for personal data; names and addresses are not. */
  readonly libre?: boolean;
}

/** Gathers every faulty field of an input, then refuses once with all of them. */
export class Controle {
  readonly champs: ChampInvalide[] = [];

  refuser(champ: string, message: string): void {
    this.champs.push({ champ, message });
  }

  /** The trimmed text, or null when nothing was written. A short one, a name or a title, holds on one line. */
  texte(champ: string, valeur: string | null | undefined, limites: LimitesTexte): string | null {
    const { max, min = 1, requis, libre = true } = limites;
    const ecrit = (valeur ?? '').trim();
    const texte = max <= UNE_LIGNE_MAX ? ecrit.replace(FINS_DE_LIGNE, ' ') : ecrit;
    if (texte === '') {
      if (requis !== undefined) this.refuser(champ, requis);
      return null;
    }
    if (!estTexteSain(texte)) this.refuser(champ, 'Ce texte contient un caractère qui ne s’affiche pas. Retapez-le.');
    else if (texte.length < min) this.refuser(champ, `Au moins ${compter(min, 'caractère')} attendus, ${texte.length} écrits.`);
    else if (texte.length > max) this.refuser(champ, `Au plus ${compter(max, 'caractère')}, ${texte.length} écrits.`);
    else if (libre) for (const t of donneesPersonnelles(texte)) this.refuser(champ, t.message);
    return texte;
  }

  /** A mandatory text: '' stands for what was refused. */
  texteRequis(champ: string, valeur: string | null | undefined, limites: LimitesTexte & { readonly requis: string }): string {
    return this.texte(champ, valeur, limites) ?? '';
  }

  /** A reason is asked wherever something is undone, cancelled or set aside. */
  motif(valeur: string | null | undefined, requis: string): string {
    return this.texteRequis('motif', valeur, { min: 3, max: 1000, requis });
  }

  parmi<V extends string>(champ: string, valeur: string, permises: readonly V[], message: string): V | null {
    const trouvee = permises.find((v) => v === valeur);
    if (trouvee === undefined) this.refuser(champ, message);
    return trouvee ?? null;
  }

  identifiant(champ: string, valeur: string): void {
    if (!estUuid(valeur)) this.refuser(champ, 'Cet identifiant n’est pas reconnu.');
  }

  jour(champ: string, valeur: string | null, message = 'Date attendue sous la forme AAAA-MM-JJ.'): void {
    if (valeur !== null && !estJour(valeur)) this.refuser(champ, message);
  }

  periode(debut: Jour | null, fin: Jour | null): void {
    this.jour('debut', debut);
    this.jour('fin', fin);
    if (estJour(debut) && estJour(fin) && fin < debut) this.refuser('fin', 'La fin précède le début.');
  }

  instant(champ: string, valeur: Date): boolean {
    const annee = valeur.getUTCFullYear();
    const valable = annee >= 2000 && annee < 2100;
    if (!valable) this.refuser(champ, 'Date et heure attendues, entre 2000 et 2099.');
    return valable;
  }

  zone(champ: string, valeur: string): boolean {
    const connue = estZone(valeur);
    if (!connue) this.refuser(champ, 'Ce fuseau horaire n’existe pas. Exemple : Europe/Paris.');
    return connue;
  }

  entier(champ: string, valeur: number, min: number, max: number): void {
    if (!Number.isInteger(valeur) || valeur < min || valeur > max) this.refuser(champ, `Nombre entier attendu, entre ${min} et ${max}.`);
  }

  courriel(champ: string, valeur: string): string {
    const adresse = valeur.trim().toLowerCase();
    if (!estCourriel(adresse)) this.refuser(champ, 'Adresse attendue, par exemple prenom.nom@exemple.fr.');
    return adresse;
  }

  lever(): void {
    if (this.champs.length > 0) throw saisieInvalide(this.champs);
  }
}
