import { exigerFichierAcceptable, saisieInvalide, TAILLE_DOCUMENT_MAX } from '@gouvernance-iae/domaine';
import type { IncomingMessage } from 'node:http';

/** Long enough for ten megabytes over a weak mobile network. */
const DELAI_MS = 300_000;

const incomplet = (): Error => saisieInvalide([{ champ: 'fichier', message: 'Ce fichier est arrivé incomplet. Recommencez.' }]);

export interface ReglesReception {
  readonly max: number;
  /** Refuses a file by its name and size. */
  readonly exiger: (nom: string, taille: number) => unknown;
}
const DOCUMENT: ReglesReception = { max: TAILLE_DOCUMENT_MAX, exiger: exigerFichierAcceptable };

/** The body of a request, held in memory up to the size that its rules allow and no further. */
export async function recevoir(requete: IncomingMessage, nom: string, { max, exiger }: ReglesReception = DOCUMENT): Promise<Buffer> {
  // What is announced too long is refused before it comes.
  exiger(nom, Number(requete.headers['content-length'] ?? 1));
  const morceaux: Buffer[] = [];
  let taille = 0;
  const delai = setTimeout(() => requete.destroy(), DELAI_MS);
  try {
    for await (const morceau of requete.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      taille += morceau.length;
      if (taille > max) break;
      morceaux.push(morceau);
    }
  } catch {
    throw incomplet();
  } finally {
    clearTimeout(delai);
  }
  if (taille > max) {
    morceaux.length = 0;
    // The rest is discarded as it comes: the sender reads the refusal instead of a broken connection.
    requete.resume();
  } else if (!requete.complete) throw incomplet();
  exiger(nom, taille);
  return Buffer.concat(morceaux, taille);
}
