import { SaxesParser } from 'saxes';
import type { Archive } from './archive';
import { illisible } from './bornes';

export type Attributs = Readonly<Record<string, string>>;

/** What a reader does of the elements of a part; names come without their prefix. */
export interface Lecteur {
  ouvrir?(nom: string, attributs: Attributs): void;
  fermer?(nom: string): void;
  texte?(texte: string): void;
}

const sansPrefixe = (nom: string): string => nom.slice(nom.indexOf(':') + 1);

/** Thrown by a reader that has seen enough. */
export class Assez extends Error {}

/** Reads a part as it unfolds, element by element: nothing of it is held. */
export function lireXml(archive: Archive, nom: string, lecteur: Lecteur): void {
  const decodeur = new TextDecoder('utf-8', { fatal: true });
  const analyseur = new SaxesParser({ xmlns: false, position: false });
  const abime = (): never => {
    throw illisible();
  };
  analyseur.on('error', abime);
  // No office file declares entities; those who do want them unfolded.
  analyseur.on('doctype', abime);
  analyseur.on('opentag', ({ name, attributes }) => lecteur.ouvrir?.(sansPrefixe(name), attributes as Attributs));
  analyseur.on('closetag', ({ name }) => lecteur.fermer?.(sansPrefixe(name)));
  const texte = (t: string): void => lecteur.texte?.(t);
  analyseur.on('text', texte);
  analyseur.on('cdata', texte);
  try {
    archive.lire(nom, (morceau) => void analyseur.write(decoder(decodeur, morceau)));
    analyseur.close();
  } catch (erreur) {
    if (!(erreur instanceof Assez)) throw erreur;
  }
}

function decoder(decodeur: InstanceType<typeof TextDecoder>, morceau: Uint8Array): string {
  try {
    return decodeur.decode(morceau, { stream: true });
  } catch {
    throw illisible();
  }
}

/** The value of an attribute whatever the prefix of its name. */
export const attribut = (attributs: Attributs, nom: string): string | undefined => {
  const trouve = Object.keys(attributs).find((cle) => sansPrefixe(cle) === nom);
  return trouve === undefined ? undefined : attributs[trouve];
};
