import { typographier } from '@gouvernance-iae/domaine';
import type { Destinataire } from '../audience';
import type { Secretariat } from '../dossier';

/** A mail as written: its subject, its text, and how calendars must take it. */
export interface Lettre {
  readonly objet: string;
  readonly texte: string;
  /** METHOD of the attached event; null without one. */
  readonly methode: 'REQUEST' | 'CANCEL' | null;
}

export interface Cadre {
  /** Where the console answers. */
  readonly adresse: string;
  readonly fictif: boolean;
}

export interface Corps {
  readonly objet: string;
  readonly destinataire: Destinataire;
  /** Paragraphs; a missing one is left out. */
  readonly paragraphes: readonly (string | null)[];
  readonly secretariat: Secretariat | null;
  readonly methode?: Lettre['methode'];
}

const SIGNATURE_PLATEFORME = 'Gouvernance IAE';

/** A letter: greeting, paragraphs, who signs and where answers go. Each text is set with French typography, once, here. */
export function ecrireLettre({ objet, destinataire, paragraphes, secretariat, methode = null }: Corps, { fictif }: Cadre): Lettre {
  const signature = secretariat
    ? [`Le secrétariat, ${secretariat.nom}`, ...(secretariat.courriel ? [`Pour répondre à une personne : ${secretariat.courriel}`] : [])]
    : [SIGNATURE_PLATEFORME];
  const texte = [
    ...(fictif ? ['Données fictives : ces organisations n’existent pas, ni ce qui les concerne ici.'] : []),
    `Bonjour ${destinataire.nom},`,
    ...paragraphes.filter((p) => p !== null),
    signature.join('\n'),
  ].join('\n\n');
  return { objet: typographier(objet), texte: `${typographier(texte)}\n`, methode };
}
