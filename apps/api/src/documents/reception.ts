import { exigerFichierAcceptable, indisponible, saisieInvalide, TAILLE_DOCUMENT_MAX } from '@gouvernance-iae/domaine';
import type { IncomingMessage } from 'node:http';

/** Long enough for ten megabytes over a weak mobile network. */
const DELAI_MS = 300_000;

const incomplet = (): Error => saisieInvalide([{ champ: 'fichier', message: 'Ce fichier est arrivé incomplet. Recommencez.' }]);

/** The body of a request, held in memory up to the size of a document and no further. */
export async function recevoir(requete: IncomingMessage, nom: string): Promise<Buffer> {
  // What is announced too long is refused before it comes.
  exigerFichierAcceptable(nom, Number(requete.headers['content-length'] ?? 1));
  const morceaux: Buffer[] = [];
  let taille = 0;
  const delai = setTimeout(() => requete.destroy(), DELAI_MS);
  try {
    for await (const morceau of requete.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      taille += morceau.length;
      if (taille > TAILLE_DOCUMENT_MAX) break;
      morceaux.push(morceau);
    }
  } catch {
    throw incomplet();
  } finally {
    clearTimeout(delai);
  }
  if (taille > TAILLE_DOCUMENT_MAX) {
    morceaux.length = 0;
    // The rest is discarded as it comes: the sender reads the refusal instead of a broken connection.
    requete.resume();
  } else if (!requete.complete) throw incomplet();
  exigerFichierAcceptable(nom, taille);
  return Buffer.concat(morceaux, taille);
}

/** Lets a few through at a time, the others in turn: the memory that uploads take is bounded, whatever their number. */
export class Guichet {
  private readonly attente: (() => void)[] = [];
  private occupees = 0;

  constructor(
    private readonly places: number,
    private readonly attenteMax: number,
  ) {}

  async passer<T>(faire: () => Promise<T>): Promise<T> {
    if (this.occupees < this.places) this.occupees += 1;
    else if (this.attente.length >= this.attenteMax) throw indisponible('Trop de fichiers arrivent en même temps. Réessayez dans un instant.');
    // Whoever leaves gives the place away: it is never free in between.
    else await new Promise<void>((suite) => this.attente.push(suite));
    try {
      return await faire();
    } finally {
      const suivant = this.attente.shift();
      if (suivant) suivant();
      else this.occupees -= 1;
    }
  }
}
